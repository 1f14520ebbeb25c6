from __future__ import annotations

import re
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from alltracker.papers.blocks import SheetBuilder
from alltracker.papers.layout import Beside, Box, Canvas, Grid, Mark, Stack, Words, paginate
from alltracker.papers.tables import column_widths


@dataclass(frozen=True)
class Letters:
    """Words of 5 points a sign and 10 a line."""

    text: str
    width: float
    height: float
    lines: tuple[float, ...]


class Setter:
    def words(self, html: str, look: str, width: float | None = None) -> Letters:
        del look
        html = re.sub("<[^>]*>", "", html)
        whole = 5.0 * len(html)
        if width is None or whole <= width:
            return Letters(html, whole, 10.0, (10.0,))
        count = int(-(-whole // max(width, 5)))
        lines = tuple(10.0 * (at + 1) for at in range(count))
        return Letters(html, width, 10.0 * count, lines)


def nothing(canvas: Canvas, left: float, top: float) -> None:
    del canvas, left, top


def mark(height: float, *, keep: bool = False, gap: float = 0.0) -> Mark:
    return Mark(height, nothing, gap=gap, keep=keep)


def rows_of(box: Box) -> list[Box]:
    if isinstance(box, Stack):
        return [row for inner in box.boxes for row in rows_of(inner)]
    if isinstance(box, Grid):
        return list(box.rows)
    return [box]


@given(st.lists(st.floats(1, 150), min_size=1, max_size=40), st.floats(0, 9))
def test_pages_hold_every_box_once_and_none_is_too_full(heights: list[float], gap: float) -> None:
    boxes = tuple(mark(height, gap=gap) for height in heights)
    pages = paginate(Stack(boxes), 200.0)
    assert [row.height for page in pages for row in rows_of(page)] == heights
    assert all(page.height <= 200.0 for page in pages)


def test_a_heading_goes_with_what_follows() -> None:
    section = Stack((mark(20, keep=True), mark(50)))
    first, second = paginate(Stack((mark(150), section)), 200.0)
    assert (first.height, second.height) == (150, 70)


def test_a_table_repeats_its_head_on_every_page() -> None:
    rows = tuple(mark(30) for _ in range(14))
    pages = paginate(Stack((mark(20, keep=True), Grid(mark(15), rows))), 200.0)
    grids = [box for page in pages for box in page.boxes if isinstance(box, Grid)]  # type: ignore[attr-defined]
    assert [len(grid.rows) for grid in grids] == [5, 6, 3]
    assert all(grid.head is not None for grid in grids)


def test_a_row_stays_whole_unless_it_is_longer_than_a_page() -> None:
    long = Words(Setter().words("x" * 400, "cell", 50))
    row = Beside(((0.0, long), (60.0, mark(10))))
    pages = paginate(Stack((mark(150), row)), 200.0)
    assert [round(page.height) for page in pages] == [150, 200, 200]
    side_by_side = Beside(((0.0, Stack((mark(90), mark(90)))), (50.0, mark(30))), loose=True)
    halves = paginate(Stack((mark(100), side_by_side)), 200.0)
    assert [page.height for page in halves] == [190, 90]


@given(
    st.lists(st.floats(1, 400), min_size=1, max_size=12),
    st.floats(50, 600),
)
def test_columns_share_the_width(naturals: list[float], room: float) -> None:
    widths = column_widths(naturals, room)
    assert abs(sum(widths) - room) < 1e-6
    if sum(naturals) <= room:
        assert all(width >= natural for width, natural in zip(widths, naturals, strict=True))


def table(columns: int, rows: int) -> str:
    head = "".join(f'<th class="num">T{at:02}xxxx</th>' for at in range(columns))
    cells = "".join('<td class="num">12.5</td>' for _ in range(columns))
    body = "".join(f"<tr><td>day {at}</td>{cells}<td>lab</td></tr>" for at in range(rows))
    return (
        f"<article><table class='wide'><thead><tr><th>Day</th>{head}<th>Source</th></tr></thead>"
        f"<tbody>{body}</tbody></table><footer><span>foot</span></footer></article>"
    )


def test_columns_that_do_not_fit_stand_in_a_table_of_their_own() -> None:
    sheet = SheetBuilder(Setter(), 400.0, {}).build(table(20, 3))
    (box,) = sheet.body.boxes
    assert isinstance(box, Stack)
    assert len(box.boxes) > 1
    shown = 0
    for grid in box.boxes:
        assert isinstance(grid, Grid)
        assert isinstance(grid.head, Beside)
        at, last = grid.head.boxes[-1]
        assert at + last.typeset.width <= 400.0 + 1e-6  # type: ignore[attr-defined]
        shown += len(grid.head.boxes) - 1
    assert shown == 20 + 1
    assert sheet.foot == ("foot",)


def test_decimal_signs_stand_in_line() -> None:
    html = (
        "<article><table class='wide'><thead><tr><th>Day</th><th class='num'>N</th></tr></thead>"
        "<tbody><tr><td>a</td><td class='num'>1.25</td></tr>"
        "<tr><td>b</td><td class='num'>12</td></tr></tbody></table></article>"
    )
    (grid,) = SheetBuilder(Setter(), 300.0, {}).build(html).body.boxes
    assert isinstance(grid, Grid)
    ends = []
    for row in grid.rows:
        assert isinstance(row, Beside)
        left, cell = row.boxes[1]
        assert isinstance(cell, Words)
        whole = len(cell.typeset.text.partition(".")[0])  # type: ignore[attr-defined]
        ends.append(left + cell.indent + 5.0 * whole)
    assert ends[0] == ends[1]
