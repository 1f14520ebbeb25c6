"""Boxes that fill pages: words, rows, columns, tables, rules and frames. Lengths are points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from alltracker.papers.drawing import Drawing

Rect = tuple[float, float, float, float]
"""Left, top, width and height."""


class Typeset(Protocol):
    """Words set in a type at a width."""

    @property
    def width(self) -> float:
        """How wide the longest line is."""

    @property
    def height(self) -> float:
        """How high all lines are."""

    @property
    def lines(self) -> tuple[float, ...]:
        """Where each line ends, from the top."""


class Typesetter(Protocol):
    """Sets words in one of a paper's types (``look``); without a width in as few lines as asked."""

    def words(self, html: str, look: str, width: float | None = None) -> Typeset:
        """Return the words, broken into lines of a width."""


class Canvas(Protocol):
    """Where boxes are drawn."""

    def words(self, words: Typeset, left: float, top: float, part: tuple[float, float]) -> None:
        """Draw the lines of ``words`` that lie between the two heights of ``part``."""

    def rule(self, left: float, top: float, width: float, thickness: float, shade: str) -> None:
        """Draw a line from left to right."""

    def frame(self, box: Rect, corner: float, shade: str, thickness: float = 0.7) -> None:
        """Draw an empty frame: its left, top, width and height, and how round it is."""

    def disc(self, left: float, top: float, side: float, quarters: int) -> None:
        """Draw a disc of which so many quarters are filled."""

    def drawing(self, drawing: Drawing, left: float, top: float) -> None:
        """Draw a drawing."""


class Box(Protocol):
    """Something of a height; ``gap`` is the white above it, ``keep`` holds it to what follows."""

    @property
    def height(self) -> float:
        """How much of the page it takes."""

    @property
    def gap(self) -> float:
        """The white above it, unless it is the first on a page."""

    @property
    def keep(self) -> bool:
        """Whether what follows has to begin on the same page."""

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Return what fits in ``room`` and what is left; ``force`` breaks what else would not."""

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw it with its top left corner at a place."""


@dataclass(frozen=True)
class Words:
    """Words; only where a whole page is too short for them do they break between lines."""

    typeset: Typeset
    indent: float = 0.0
    gap: float = 0.0
    keep: bool = False
    begin: float = 0.0
    end: float | None = None

    @property
    def height(self) -> float:
        """The height of the lines that belong to this box."""
        return (self.typeset.height if self.end is None else self.end) - self.begin

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Break between two lines, if that is asked for."""
        cuts = [at for at in self.typeset.lines if self.begin < at <= self.begin + room]
        if not force or not cuts:
            return None, self
        return replace(self, end=cuts[-1]), replace(self, begin=cuts[-1], gap=0.0)

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the lines."""
        end = self.typeset.height if self.end is None else self.end
        canvas.words(self.typeset, left + self.indent, top, (self.begin, end))


@dataclass(frozen=True)
class Mark:
    """Something small or solid that is drawn by itself and never broken."""

    height: float
    paint: Callable[[Canvas, float, float], None]
    gap: float = 0.0
    keep: bool = False

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Take all of it or nothing; too high for any page, it is drawn and cut off there."""
        return (self, None) if force or self.height <= room else (None, self)

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw it."""
        self.paint(canvas, left, top)


@dataclass(frozen=True)
class Stack:
    """Boxes under each other; breaks between any two that need not be kept together."""

    boxes: tuple[Box, ...]
    gap: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        """All heights and the white between."""
        return sum(box.height for box in self.boxes) + sum(box.gap for box in self.boxes[1:])

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Take what fits, and of the next box what can be taken."""
        used = 0.0
        for at, box in enumerate(self.boxes):
            above = box.gap if at else 0.0
            if used + above + box.height <= room:
                used += above + box.height
                continue
            return self._cut(at, room - used - above, force=force)
        return self, None

    def _cut(self, at: int, room: float, *, force: bool) -> tuple[Box | None, Box | None]:
        whole, rest = list(self.boxes[:at]), list(self.boxes[at:])
        only_kept = all(box.keep for box in whole)
        first, left = rest[0].split(max(0.0, room), force=force and only_kept)
        if first is not None:
            whole.append(first)
            rest[:1] = [left] if left is not None else []
        else:
            while whole and whole[-1].keep:
                rest.insert(0, whole.pop())
        return self._part(whole), self._part(rest)

    def _part(self, boxes: Sequence[Box]) -> Stack | None:
        return replace(self, boxes=tuple(boxes)) if boxes else None

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the boxes from the top."""
        for at, box in enumerate(self.boxes):
            top += box.gap if at else 0.0
            box.draw(canvas, left, top)
            top += box.height


@dataclass(frozen=True)
class Beside:
    """Boxes side by side, each at its distance from the left; ``loose`` ones break each for itself.

    A row of a table is not loose: it stays whole as long as it fits on a page.
    """

    boxes: tuple[tuple[float, Box], ...]
    above: float = 0.0
    below: float = 0.0
    loose: bool = False
    rule: tuple[float, float, str] | None = None
    """Width, thickness and shade of the line under it."""
    gap: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        """The highest of them and the white above and below."""
        return max((box.height for _, box in self.boxes), default=0.0) + self.above + self.below

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Break each box at the same height."""
        if self.height <= room:
            return self, None
        if not (self.loose or force):
            return None, self
        inner = room - self.above - self.below
        parts = [(at, *self._share(box, inner, force=force)) for at, box in self.boxes]
        first = tuple((at, part) for at, part, _ in parts if part is not None)
        rest = tuple((at, part) for at, _, part in parts if part is not None)
        if not first:
            return None, self
        return replace(self, boxes=first), replace(self, boxes=rest, gap=0.0) if rest else None

    @staticmethod
    def _share(box: Box, room: float, *, force: bool) -> tuple[Box | None, Box | None]:
        return (box, None) if box.height <= room else box.split(room, force=force)

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw them in a row, and the line under it."""
        for at, box in self.boxes:
            box.draw(canvas, left + at, top + self.above)
        if self.rule is not None:
            width, thickness, shade = self.rule
            canvas.rule(left, top + self.height, width, thickness, shade)


@dataclass(frozen=True)
class Grid:
    """A table: its head stands again over the rows of every page."""

    head: Box | None
    rows: tuple[Box, ...]
    gap: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        """Head and rows."""
        return Stack(self._all()).height

    def _all(self) -> tuple[Box, ...]:
        return (self.head, *self.rows) if self.head is not None else self.rows

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Break between two rows."""
        head = self.head.height + self.rows[0].gap if self.head is not None else 0.0
        first, rest = Stack(self.rows).split(room - head, force=force)
        if not isinstance(first, Stack):
            return None, self
        kept = replace(self, rows=first.boxes)
        return kept, replace(self, rows=rest.boxes) if isinstance(rest, Stack) else None

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw head and rows."""
        Stack(self._all()).draw(canvas, left, top)


def paginate(body: Box, room: float) -> list[Box]:
    """Return the pages of ``room`` points that a body fills, at least one."""
    pages: list[Box] = []
    rest: Box | None = body
    while rest is not None:
        if rest.height <= room:
            pages.append(rest)
            break
        first, left = rest.split(room)
        if first is None:
            first, left = rest.split(room, force=True)
        if first is None:
            first, left = rest, None
        pages.append(first)
        rest = left
    return pages
