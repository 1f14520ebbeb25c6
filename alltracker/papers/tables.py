"""Tables of a paper: column widths from what stands in them, and too many columns one below."""

from __future__ import annotations

import html as html_text
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from alltracker.papers.frames import line_to_write
from alltracker.papers.layout import (
    Beside,
    Box,
    Canvas,
    Grid,
    Mark,
    Stack,
    Typeset,
    Typesetter,
    Words,
)
from alltracker.papers.levels import LOOSEST, Level

_GAP: Final = 11.0
_HEAD_RULE: Final = 0.6
_ROW_RULE: Final = 0.45
_DISC: Final = 8.5
_LEAST_TEXT: Final = 64.0
_TABLE_GAP: Final = 9.0
_LABELS: Final = 0.24
"""The part of a table's width that a first column of labels has at least."""
_ROUNDING: Final = 0.1
_WHOLE: Final = re.compile(r"\D*\d*")
"""What stands before the decimal sign of a number, with its comparator."""


@dataclass(frozen=True, slots=True)
class _Column:
    """One column: how its cells stand (``num``, ``disc`` or ``text``) and its natural width.

    ``tail`` is the room for what follows the whole number, so that decimal signs stand in line.
    """

    at: int
    kind: str
    natural: float
    tail: float = 0.0
    longest_word: float = 0.0

    @property
    def least(self) -> float:
        if self.kind != "text":
            return self.natural
        return min(self.natural, max(_LEAST_TEXT, self.longest_word))


def inner(element: ET.Element, skip: str = "") -> str:
    """Return the HTML inside an element, without the children called ``skip``."""
    parts = [html_text.escape(element.text or "", quote=False)]
    for child in element:
        if child.tag != skip:
            parts.append(_outer(child))
        parts.append(html_text.escape(child.tail or "", quote=False))
    return "".join(parts).strip()


def _outer(element: ET.Element) -> str:
    if element.tag == "br":
        return "<br/>"
    kind = element.get("class")
    attribute = f' class="{kind}"' if kind else ""
    return f"<{element.tag}{attribute}>{inner(element)}</{element.tag}>"


def column_widths(naturals: Sequence[float], room: float) -> list[float]:
    """Return the widths of columns that share ``room``: what is over is given to all alike.

    Where it is too narrow the widest give way first, down to an equal share.
    """
    over = room - sum(naturals)
    if over >= 0:
        return [natural + over / len(naturals) for natural in naturals]
    widths = dict.fromkeys(range(len(naturals)), 0.0)
    free, left = room, set(widths)
    while left:
        share = free / len(left)
        small = {at for at in left if naturals[at] <= share}
        for at in small or left:
            widths[at] = naturals[at] if small else share
            free -= widths[at]
        left -= small or left
    return list(widths.values())


def table(
    typesetter: Typesetter,
    element: ET.Element,
    width: float,
    pad: float,
    level: Level = LOOSEST,
) -> Box | None:
    """Return the boxes of a ``table`` element, in several tables where its columns need it.

    ``pad`` is the white over and under the words of a row. The class ``wide`` spreads the columns
    over the whole width; else the last one takes the rest. ``large`` sets larger words, ``labels``
    gives the first column a width of its own, ``push`` the rest; ``td.blank`` gets a line to write
    on. ``td.right`` stands at the right, ``td.num`` by its decimal sign.
    """
    head = element.find("thead/tr")
    rows = element.findall("tbody/tr")
    if not rows:
        return None
    kinds = frozenset(element.get("class", "").split()) - ({"large"} if level.small else set())
    return _Tabler(typesetter, width, pad, kinds, level.tables).build(head, rows)


class _Tabler:
    def __init__(
        self, typesetter: Typesetter, width: float, pad: float, kinds: frozenset[str], look: str
    ) -> None:
        self._set = typesetter
        self._width = width
        self._pad = pad
        self._spread = "wide" in kinds
        self._labels = "labels" in kinds
        self._push = "push" in kinds
        self._look = "large" if "large" in kinds else look

    def build(self, head: ET.Element | None, rows: Sequence[ET.Element]) -> Box:
        lines = [head, *rows] if head is not None else list(rows)
        columns = [self._column(lines, at) for at in range(len(lines[0]))]
        groups = self._groups(columns)
        grids = [
            self._grid(group, head, rows, gap=_TABLE_GAP if at else 0.0)
            for at, group in enumerate(groups)
        ]
        return grids[0] if len(grids) == 1 else Stack(tuple(grids))

    def _column(self, lines: Sequence[ET.Element], at: int) -> _Column:
        cells = [line[at] for line in lines]
        kind = _kind(cells[0])
        if kind == "disc":
            return _Column(at, kind, _DISC)
        if kind == "text":
            natural = max(self._words(cell).width for cell in cells)
            words = (word for cell in cells for word in "".join(cell.itertext()).split())
            longest = html_text.escape(max(words, key=len, default=""))
            wide = self._set.words(f"<b>{longest}</b>", self._look).width
            if self._labels and at == 0:
                natural = max(natural, self._width * _LABELS)
            return _Column(at, kind, natural, longest_word=min(wide, self._width / 3))
        values = [cell for cell in cells if cell.tag == "td"]
        tail = max((self._tail(cell) for cell in values), default=0.0)
        wide = max((self._words(cell).width - self._tail(cell) for cell in values), default=0.0)
        heads = (self._words(cell).width for cell in cells if cell.tag == "th")
        return _Column(at, kind, max(wide + tail, *heads, 0.0), tail)

    def _tail(self, cell: ET.Element) -> float:
        """Return the width of what follows the whole number in a cell."""
        if cell.get("class") == "right":
            return 0.0
        said = "".join(cell.itertext()).strip()
        whole = _WHOLE.match(said)
        rest = said[whole.end() :] if whole else ""
        strong = "b" if cell.find("b") is not None else "span"
        said = html_text.escape(rest, quote=False)
        return self._set.words(f"<{strong}>{said}</{strong}>", self._look).width if rest else 0.0

    def _groups(self, columns: Sequence[_Column]) -> list[list[_Column]]:
        """Return the columns of each table; the first column stands in all of them."""
        if self._fits(columns):
            return [list(columns)]
        first, *others = columns
        last = [column for column in others[-1:] if column.kind == "text"]
        groups: list[list[_Column]] = [[]]
        for column in others[: len(others) - len(last)]:
            tail = last if len(groups) == 1 else []
            if groups[-1] and not self._fits([first, *groups[-1], column, *tail]):
                groups.append([])
            groups[-1].append(column)
        groups[0] += last
        return [[first, *group] for group in groups]

    def _fits(self, columns: Sequence[_Column]) -> bool:
        gaps = _GAP * (len(columns) - 1)
        return sum(column.least for column in columns) + gaps <= self._width

    def _grid(
        self,
        columns: list[_Column],
        head: ET.Element | None,
        rows: Sequence[ET.Element],
        *,
        gap: float,
    ) -> Grid:
        widths = self._widths(columns)
        top = None if head is None else self._row(head, columns, widths, _HEAD_RULE, "gray")
        lines = tuple(self._row(row, columns, widths, _ROW_RULE, "light") for row in rows)
        return Grid(top, lines, gap=gap)

    def _widths(self, columns: list[_Column]) -> list[float]:
        room = self._width - _GAP * (len(columns) - 1)
        texts = [at for at, column in enumerate(columns) if column.kind == "text"]
        firm = sum(column.natural for column in columns if column.kind != "text")
        naturals = [columns[at].natural for at in texts]
        if self._spread and sum(naturals) + firm <= room:
            return column_widths([column.natural for column in columns], room)
        widths = [column.natural for column in columns]
        if sum(naturals) + firm > room:
            for at, width in zip(texts, column_widths(naturals, room - firm), strict=True):
                widths[at] = width
        elif texts:
            widths[texts[0 if self._push else -1]] += room - firm - sum(naturals)
        return widths

    def _row(
        self,
        row: ET.Element,
        columns: list[_Column],
        widths: list[float],
        thickness: float,
        shade: str,
    ) -> Beside:
        left, boxes = 0.0, []
        for column, width in zip(columns, widths, strict=True):
            boxes.append((left, self._cell(row[column.at], column, width)))
            left += width + _GAP
        rule = (self._width, thickness, shade)
        return Beside(tuple(boxes), self._pad, self._pad, rule=rule, gap=thickness)

    def _cell(self, cell: ET.Element, column: _Column, width: float) -> Box:
        if column.kind == "disc":
            return _disc(int(cell.get("data-quarters", "0")))
        words = self._words(cell)
        if cell.get("class") == "blank":
            return line_to_write(words, width)
        if words.width > width + _ROUNDING:
            words = self._words(cell, width)
        if column.kind == "text":
            return Words(words)
        if cell.tag == "th":
            right = f'<div align="right">{inner(cell)}</div>'
            words = self._set.words(right, "head", words.width + _ROUNDING)
        after = column.tail - self._tail(cell) if cell.tag == "td" else 0.0
        return Words(words, max(0.0, width - words.width - after))

    def _words(self, cell: ET.Element, width: float | None = None) -> Typeset:
        look = "small" if cell.get("class") == "blank" else self._look
        return self._set.words(inner(cell), "head" if cell.tag == "th" else look, width)


def _kind(cell: ET.Element) -> str:
    kind = cell.get("class", "")
    if kind == "right":
        return "num"
    return kind if kind in {"num", "disc"} else "text"


def _disc(quarters: int) -> Mark:
    def paint(canvas: Canvas, left: float, top: float) -> None:
        canvas.disc(left, top + 2.2, _DISC, quarters)

    return Mark(_DISC, paint)
