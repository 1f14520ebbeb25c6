"""How the lines of a day fit on a medicine calendar: names, amounts, boxes and visits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from alltracker.papers.calendar_month import CalendarMonth, DayBox, DayRow
from alltracker.papers.marker import Ruler

PAD: Final = 5.0
NOTE: Final = 8.3
NOTE_PITCH: Final = 9.6
FIGURE_GAP: Final = 3.0
BOX_GAP: Final = 2.6
_NUMBER_ROOM: Final = 17.0
_NOTE_LINES: Final = 3
_LEAST_LABEL: Final = 8.0
_LEAST_HELD: Final = 44.0
"""Points for the word that a medicine is held, and a little hatching after it."""


@dataclass(frozen=True, slots=True)
class Size:
    """How close the lines of a day stand, their type, and how high a week is at least."""

    pitch: float
    type: float
    least: float

    @property
    def box(self) -> float:
        """The side of a box to tick."""
        return self.pitch - 3.2


SIZES: Final = (
    *(Size(13.4, 9.6, least) for least in range(104, 48, -4)),
    *(Size(11.8, 8.8, least) for least in (64, 56, 48)),
    Size(10.6, 8.0, 46),
)
"""From the most generous to the closest: a closer one is taken only where it saves a page."""


@dataclass(frozen=True, slots=True)
class Label:
    """A name as it is drawn, where its amount begins, and whether that is on the next line."""

    words: str
    size: float
    figure: float
    alone: bool = False

    @property
    def lines(self) -> int:
        """How many lines the medicine takes."""
        return 2 if self.alone else 1


@dataclass(frozen=True, slots=True)
class Measures:
    """The columns of a day: where names begin, their room, and where figures begin."""

    ruler: Ruler
    size: Size
    width: float
    left: float
    top: float
    figure: float

    @classmethod
    def of(cls, month: CalendarMonth, size: Size, width: float, ruler: Ruler) -> Measures:
        """Return the columns that suit all medicines of a month, in days of a width."""
        rows = {row for week in month.weeks for box in week for row in box.rows}
        after = max((_after_label(ruler, row, size) for row in rows), default=0.0)
        beside = width - 2 * PAD - after - 2 * FIGURE_GAP
        labels = {row.label for row in rows}

        def widest(type_size: float) -> float:
            return max((ruler.width(one, type_size, strong=True) for one in labels), default=0)

        wanted = min(widest(_LEAST_LABEL), beside)
        left, top = PAD + _NUMBER_ROOM, 0.0
        if wanted > beside - _NUMBER_ROOM:
            left, top = PAD, size.pitch
        room = beside - (left - PAD)
        used = min(room, widest(size.type))
        return cls(ruler, size, width, left, top, left + used + 2 * FIGURE_GAP)

    def label(self, row: DayRow) -> Label:
        """Return how a name is set: smaller, beyond its column, or on a line of its own.

        Only a name that is too long for a whole line is cut: two medicines must not look alike.
        """
        whole = self.width - PAD - self.left
        own = whole - _after_label(self.ruler, row, self.size) - 2 * FIGURE_GAP
        for room in (min(own, self.figure - self.left - 2 * FIGURE_GAP), own):
            for size in self._types():
                wide = self._wide(row.label, size)
                if wide <= room:
                    figure = max(self.figure, self.left + wide + 2 * FIGURE_GAP)
                    return Label(row.label, size, figure)
        fits = (size for size in self._types() if self._wide(row.label, size) <= whole)
        size = next(fits, _LEAST_LABEL)
        words = self.ruler.fitted(row.label, size, whole, strong=True)
        return Label(words, size, self.figure, alone=True)

    def _types(self) -> tuple[float, ...]:
        return self.size.type, self.size.type - 0.8, _LEAST_LABEL

    def _wide(self, label: str, size: float) -> float:
        return self.ruler.width(label, size, strong=True)

    def needed(self, box: DayBox) -> float:
        """Return how high a day has to be."""
        lines = sum(len(self.note_lines(note)) for note in box.notes)
        rows = sum(self.label(row).lines for row in box.rows)
        noted = lines * NOTE_PITCH + 7 if lines else 0.0
        return 2 + max(1, rows) * self.size.pitch + self.top + noted + 3

    def note_lines(self, note: str) -> list[str]:
        """Return a visit or another remark in lines that fit, the last one cut."""
        return self.ruler.wrapped(note, NOTE, self.width - 2 * PAD, _NOTE_LINES)


def _after_label(ruler: Ruler, row: DayRow, size: Size) -> float:
    """Return how much room the amount and the boxes of a medicine take."""
    if row.held:
        return _LEAST_HELD
    figure = ruler.width(row.figure, size.type) if row.figure else 0.0
    return figure + len(row.boxes) * (size.box + BOX_GAP)
