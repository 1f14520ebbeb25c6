"""Puts a paper on pages: as full as it can be on one, else on as many as it needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from alltracker.papers.blocks import Sheet, SheetBuilder
from alltracker.papers.layout import Box, Canvas, Typeset, Typesetter, paginate
from alltracker.papers.levels import Level, levels_of
from alltracker.papers.paper import MARGIN, PAGE_MARK, PAGES_MARK, Paper, PaperSize

FOOT_GAP: Final = 9.0
_FOOT_RULE: Final = 0.45
_FOOT_PAD: Final = 4.5
_BETWEEN: Final = 14.0


@dataclass(frozen=True, slots=True)
class Pages:
    """A paper laid out on sheets of one width and height, in points."""

    sheet: tuple[float, float]
    boxes: tuple[Box, ...]
    foot: tuple[str, ...]

    def draw(self, number: int, canvas: Canvas, typesetter: Typesetter) -> None:
        """Draw the page of a number, the first is 1."""
        width, height = self.sheet
        self.boxes[number - 1].draw(canvas, MARGIN, MARGIN)
        room = width - 2 * MARGIN
        foot = Foot.of(self.foot, (number, len(self.boxes)), typesetter, room)
        foot.draw(canvas, MARGIN, height - MARGIN - foot.height, room)


@dataclass(frozen=True, slots=True)
class Foot:
    """The line under every page: left, middle and right, under each other where it is narrow."""

    rows: tuple[tuple[Typeset, ...], ...]

    @classmethod
    def of(
        cls, parts: tuple[str, ...], page: tuple[int, int], typesetter: Typesetter, room: float
    ) -> Foot:
        """Return the foot of one page of so many."""
        said = [
            part.replace(PAGE_MARK, str(page[0])).replace(PAGES_MARK, str(page[1]))
            for part in parts
        ]
        words = tuple(typesetter.words(part, "foot") for part in said)
        for rows in ((words,), (words[::2], words[1::2])):
            if all(_width(row) <= room for row in rows):
                return cls(rows)
        wrapped = (typesetter.words(part, "foot", room) for part in said)
        return cls(tuple((part,) for part in wrapped))

    @property
    def height(self) -> float:
        """The rule and all rows."""
        rows = (max((part.height for part in row), default=0.0) for row in self.rows)
        return _FOOT_PAD + sum(rows)

    def draw(self, canvas: Canvas, left: float, top: float, room: float) -> None:
        """Draw the rule, then the parts over the whole width."""
        canvas.rule(left, top, room, _FOOT_RULE, "gray")
        top += _FOOT_PAD
        for row in self.rows:
            over = room - sum(part.width for part in row)
            at = left
            for part in row:
                canvas.words(part, at, top, (0.0, part.height))
                at += part.width + over / max(1, len(row) - 1)
            top += max((part.height for part in row), default=0.0)


def _width(row: tuple[Typeset, ...]) -> float:
    return sum(part.width for part in row) + _BETWEEN * (len(row) - 1)


def arrange(paper: Paper, size: PaperSize, typesetter: Typesetter) -> Pages:
    """Return the pages of a paper.

    Less white and smaller drawings are taken only where they save a page; the room to write in
    grows into what is left of the last one.
    """
    plans = max((len(plans) for plans in paper.drawings.values()), default=1)
    levels = levels_of(plans)
    counts = [_sheets(paper, size, typesetter, level) for level in levels]
    level = levels[counts.index(min(counts))]
    sheet, boxes, room = _lay_out(paper, size, typesetter, level)
    spare = max(0.0, room - boxes[-1].height - 1)
    filled = _lay_out(paper, size, typesetter, level, spare)[1]
    return Pages(
        paper.points(size), tuple(filled if len(filled) == len(boxes) else boxes), sheet.foot
    )


def _sheets(paper: Paper, size: PaperSize, typesetter: Typesetter, level: Level) -> int:
    """Return how many sheets a level asks for; what is too high for its page counts as more."""
    _, boxes, room = _lay_out(paper, size, typesetter, level)
    return len(boxes) + sum(box.height > room for box in boxes)


def _lay_out(
    paper: Paper, size: PaperSize, typesetter: Typesetter, level: Level, spare: float = 0.0
) -> tuple[Sheet, list[Box], float]:
    """Return the sheet, its pages, and the height that a page has for them."""
    width, height = (side - 2 * MARGIN for side in paper.points(size))
    builder = SheetBuilder(typesetter, width, paper.drawings, level=level, spare=spare)
    sheet = builder.build(paper.html)
    foot = Foot.of(sheet.foot, (88, 88), typesetter, width)
    room = height - foot.height - FOOT_GAP
    boxes = paginate(sheet.body, room)
    return sheet, boxes, room
