"""Draws the weeks of a medicine calendar: a box to tick for every dose, visits at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import WEEKDAYS, DayStyle, Language, capitalized
from alltracker.papers.calendar_month import WEEK, CalendarMonth, DayBox, DayRow
from alltracker.papers.drawing import Drawing
from alltracker.papers.inks import Inks
from alltracker.papers.marker import Marker, Ruler
from alltracker.papers.paper import DrawingPlan

_NARROWEST: Final = 712.0
"""Points of a Letter sheet that lies, between its margins: heights are reckoned for it."""
_HEAD: Final = 16.0
_HEAD_SIZE: Final = 9.4
_NUMBER: Final = 12.5
_PAD: Final = 5.0
_NUMBER_ROOM: Final = 17.0
_NOTE: Final = 8.3
_NOTE_PITCH: Final = 9.6
_NOTE_LINES: Final = 3
_FIGURE_GAP: Final = 3.0
_BOX_GAP: Final = 2.6
_LEAST_LABEL: Final = 8.0
_HATCH_STEP: Final = 6.0
_HELD: Final = QT_TRANSLATE_NOOP("papers", "held")
_GRAY: Final = "0.78"
_HEAD_FILL: Final = "0.93"


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


def head_plan(language: Language, inks: Inks) -> DrawingPlan:
    """Return the row with the days of the week."""
    return DrawingPlan(_HEAD, partial(_head, language, inks))


def week_plans(
    month: CalendarMonth, language: Language, inks: Inks
) -> tuple[tuple[DrawingPlan, ...], ...]:
    """Return each week in all sizes."""
    ruler = Ruler()
    measures = [_Measures.of(month, size, _NARROWEST / WEEK, ruler) for size in SIZES]
    return tuple(
        tuple(
            DrawingPlan(height, partial(_week, month, at, size, height, language, inks))
            for size, measure in zip(SIZES, measures, strict=True)
            for height in [max(size.least, *(measure.needed(box) for box in week))]
        )
        for at, week in enumerate(month.weeks)
    )


@dataclass(frozen=True, slots=True)
class _Measures:
    """The columns of a day: where names begin, their room, and where figures begin."""

    ruler: Ruler
    size: Size
    width: float
    left: float
    top: float
    label_room: float
    figure: float

    @classmethod
    def of(cls, month: CalendarMonth, size: Size, width: float, ruler: Ruler) -> _Measures:
        rows = {row for week in month.weeks for box in week for row in box.rows}
        after = max((_after_label(ruler, row, size) for row in rows), default=0.0)
        beside = width - 2 * _PAD - after - 2 * _FIGURE_GAP
        labels = {row.label for row in rows}

        def widest(type_size: float) -> float:
            return max((ruler.width(one, type_size, strong=True) for one in labels), default=0)

        wanted = min(widest(_LEAST_LABEL), beside)
        left, top = _PAD + _NUMBER_ROOM, 0.0
        if wanted > beside - _NUMBER_ROOM:
            left, top = _PAD, size.pitch
        room = beside - (left - _PAD)
        used = min(room, widest(size.type))
        return cls(ruler, size, width, left, top, room, left + used + 2 * _FIGURE_GAP)

    def label_type(self, label: str) -> float:
        """Return the type of a name: a longer one is set smaller before it is cut."""
        types = (self.size.type, self.size.type - 0.8, _LEAST_LABEL)
        fits = (
            one for one in types if self.ruler.width(label, one, strong=True) <= self.label_room
        )
        return next(fits, _LEAST_LABEL)

    def needed(self, box: DayBox) -> float:
        lines = sum(len(self.note_lines(note)) for note in box.notes)
        rows = max(1, len(box.rows)) * self.size.pitch + self.top
        return 2 + rows + (lines * _NOTE_PITCH + 7 if lines else 0) + 3

    def note_lines(self, note: str) -> list[str]:
        return self.ruler.wrapped(note, _NOTE, self.width - 2 * _PAD, _NOTE_LINES)


def _after_label(ruler: Ruler, row: DayRow, size: Size) -> float:
    """Return how much room the amount and the boxes of a medicine take."""
    figure = ruler.width(row.figure, size.type) if row.figure else 0.0
    return figure + len(row.boxes) * (size.box + _BOX_GAP)


def _head(language: Language, inks: Inks, width: float) -> Drawing:
    marker, across = Marker(width), width / WEEK
    first = language.formats.first_weekday
    marker.bar((0.4, 0.4, width - 0.8, _HEAD - 0.4), fill=_HEAD_FILL, corner=0.1)
    marker.line([(0, 0.4), (width, 0.4)], inks.text, 0.9)
    marker.line([(0, _HEAD - 0.4), (width, _HEAD - 0.4)], inks.text, 0.9)
    for at in range(WEEK):
        name = capitalized(language.word("dates", WEEKDAYS[(first + at) % WEEK]))
        fitted = marker.ruler.fitted(name, _HEAD_SIZE, across - 2 * _PAD, strong=True)
        spot = (at * across + _PAD, _HEAD / 2 + 3.2)
        marker.words(spot, fitted, _HEAD_SIZE, inks.text, strong=True)
    _upright(marker, width, _HEAD, inks)
    return marker.drawing(_HEAD)


def _upright(marker: Marker, width: float, height: float, inks: Inks) -> None:
    for at in range(WEEK + 1):
        edge = at in {0, WEEK}
        x = min(max(at * width / WEEK, 0.45), width - 0.45)
        color, thick = (inks.text, 0.9) if edge else (inks.rules["gray"], 0.5)
        marker.line([(x, 0), (x, height)], color, thick)


def _week(
    month: CalendarMonth,
    number: int,
    size: Size,
    height: float,
    language: Language,
    inks: Inks,
    width: float,
) -> Drawing:
    marker, across = Marker(width), width / WEEK
    measures = _Measures.of(month, size, across, marker.ruler)
    painter = _DayPainter(marker, measures, language, inks)
    for at, box in enumerate(month.weeks[number]):
        painter.paint(box, at * across, height)
    last = number == len(month.weeks) - 1
    color, thick = (inks.text, 0.9) if last else (inks.rules["gray"], 0.5)
    marker.line([(0, height - 0.45), (width, height - 0.45)], color, thick)
    _upright(marker, width, height, inks)
    return marker.drawing(height)


class _DayPainter:
    """Draws single days."""

    def __init__(self, marker: Marker, measures: _Measures, language: Language, inks: Inks) -> None:
        self._marker = marker
        self._by = measures
        self._language = language
        self._inks = inks

    def paint(self, box: DayBox, left: float, height: float) -> None:
        """Draw one day with its left edge at a place."""
        marker, by, pitch = self._marker, self._by, self._by.size.pitch
        if not box.inside:
            _hatch(marker, (left, 0.0, by.width, height), _GRAY)
            words = self._language.day(box.day, DayStyle.SHORT)
            marker.words((left + _PAD, 11.5), words, 9.0, self._inks.muted, serif=True)
            return
        spot = (left + _PAD, 2 + max(pitch, 12.0) * 0.82)
        marker.words(spot, str(box.day.day), _NUMBER, self._inks.text, strong=True, serif=True)
        top = 2 + by.top
        for row in box.rows:
            self._row(row, left, top)
            top += pitch
        self._notes(box.notes, left, height)

    def _row(self, row: DayRow, left: float, top: float) -> None:
        marker, by, ink = self._marker, self._by, self._inks.text
        base = top + by.size.pitch * 0.76
        type_size = by.label_type(row.label)
        label = marker.ruler.fitted(row.label, type_size, by.label_room, strong=True)
        marker.words((left + by.left, base), label, type_size, ink, strong=True)
        if row.held:
            begin = left + by.figure - _FIGURE_GAP
            bar = (begin, top + 1.2, left + by.width - _PAD - begin, by.size.pitch - 2.4)
            _hatch(marker, bar, "0.7")
            words = self._language.say(Message("papers", _HELD))
            wide = marker.ruler.width(words, by.size.type - 0.6) + 4
            marker.bar((begin, bar[1], wide, bar[3]), fill="white", corner=0.1)
            marker.words((begin + 2, base), words, by.size.type - 0.6, ink)
            return
        marker.words((left + by.figure, base), row.figure, by.size.type, ink)
        side = by.size.box
        right = left + by.width - _PAD
        for at, mark in enumerate(reversed(row.boxes)):
            corner = right - side - at * (side + _BOX_GAP)
            marker.bar((corner, top + 1.6, side, side), line=ink, width=0.7, corner=1.6)
            if mark:
                self._mark(mark, (corner, top + 1.6), side)

    def _mark(self, mark: str, spot: tuple[float, float], side: float) -> None:
        """Draw what was noted already: a hook of two lines, or a sign."""
        x, y = spot
        if mark == "✓":
            hook = [(x + side * 0.2, y + side * 0.55), (x + side * 0.42, y + side * 0.78)]
            self._marker.line([*hook, (x + side * 0.82, y + side * 0.22)], self._inks.text, 1.1)
            return
        wide = self._marker.ruler.width(mark, side * 0.86, strong=True)
        place = (x + (side - wide) / 2, y + side * 0.8)
        self._marker.words(place, mark, side * 0.86, self._inks.text, strong=True)

    def _notes(self, notes: Sequence[str], left: float, height: float) -> None:
        lines = [line for note in notes for line in self._by.note_lines(note)]
        if not lines:
            return
        top = height - 4 - len(lines) * _NOTE_PITCH
        edge = (left + _PAD, left + self._by.width - _PAD)
        rule = self._inks.rules["gray"]
        self._marker.line([(edge[0], top - 1.5), (edge[1], top - 1.5)], rule, 0.5, (1.0, 1.6))
        for at, line in enumerate(lines):
            base = top + (at + 0.8) * _NOTE_PITCH
            self._marker.words((edge[0], base), line, _NOTE, self._inks.text)


def _hatch(marker: Marker, box: tuple[float, float, float, float], color: str) -> None:
    """Draw slanting lines inside a box."""
    left, top, width, height = box
    at = _HATCH_STEP
    while at < width + height:
        first = (left + max(0.0, at - height), top + min(at, height))
        last = (left + min(at, width), top + max(0.0, at - width))
        marker.line([first, last], color, 0.45)
        at += _HATCH_STEP
