"""Draws the weeks of a medicine calendar: a box to tick for every dose, visits at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import WEEKDAYS, DayStyle, Language, capitalized
from alltracker.papers.calendar_measures import (
    BOX_GAP,
    FIGURE_GAP,
    NOTE,
    NOTE_PITCH,
    PAD,
    SIZES,
    Measures,
    Size,
)
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
_LEAST_MARK: Final = 8.0
_HATCH_STEP: Final = 6.0
_HELD: Final = QT_TRANSLATE_NOOP("papers", "held")
_GRAY: Final = "0.78"
_HEAD_FILL: Final = "0.93"


def head_plan(language: Language, inks: Inks) -> DrawingPlan:
    """Return the row with the days of the week."""
    return DrawingPlan(_HEAD, partial(_head, language, inks))


def week_plans(
    month: CalendarMonth, language: Language, inks: Inks
) -> tuple[tuple[DrawingPlan, ...], ...]:
    """Return each week in all sizes."""
    ruler = Ruler()
    measures = [Measures.of(month, size, _NARROWEST / WEEK, ruler) for size in SIZES]
    return tuple(
        tuple(
            DrawingPlan(height, partial(_week, month, at, size, height, language, inks))
            for size, measure in zip(SIZES, measures, strict=True)
            for height in [max(size.least, *(measure.needed(box) for box in week))]
        )
        for at, week in enumerate(month.weeks)
    )


def _head(language: Language, inks: Inks, width: float) -> Drawing:
    marker, across = Marker(width), width / WEEK
    first = language.formats.first_weekday
    marker.bar((0.4, 0.4, width - 0.8, _HEAD - 0.4), fill=_HEAD_FILL, corner=0.1)
    marker.line([(0, 0.4), (width, 0.4)], inks.text, 0.9)
    marker.line([(0, _HEAD - 0.4), (width, _HEAD - 0.4)], inks.text, 0.9)
    for at in range(WEEK):
        name = capitalized(language.word("dates", WEEKDAYS[(first + at) % WEEK]))
        fitted = marker.ruler.fitted(name, _HEAD_SIZE, across - 2 * PAD, strong=True)
        spot = (at * across + PAD, _HEAD / 2 + 3.2)
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
    measures = Measures.of(month, size, across, marker.ruler)
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

    def __init__(self, marker: Marker, measures: Measures, language: Language, inks: Inks) -> None:
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
            marker.words((left + PAD, 11.5), words, 9.0, self._inks.muted, serif=True)
            return
        spot = (left + PAD, 2 + max(pitch, 12.0) * 0.82)
        marker.words(spot, str(box.day.day), _NUMBER, self._inks.text, strong=True, serif=True)
        top = 2 + by.top
        for row in box.rows:
            top = self._row(row, left, top)
        self._notes(box.notes, left, height)

    def _row(self, row: DayRow, left: float, top: float) -> float:
        """Draw one medicine and return where the next begins."""
        marker, by, ink = self._marker, self._by, self._inks.text
        label = by.label(row)
        base = top + by.size.pitch * 0.76
        marker.words((left + by.left, base), label.words, label.size, ink, strong=True)
        if label.alone:
            top, base = top + by.size.pitch, base + by.size.pitch
        self._amount(row, left, left + label.figure, top, base)
        return top + by.size.pitch

    def _amount(self, row: DayRow, left: float, figure: float, top: float, base: float) -> None:
        """Draw how much is given with its boxes, or that it is held."""
        marker, by, ink = self._marker, self._by, self._inks.text
        if row.held:
            begin = figure - FIGURE_GAP
            bar = (begin, top + 1.2, left + by.width - PAD - begin, by.size.pitch - 2.4)
            _hatch(marker, bar, "0.7")
            words = self._language.say(Message("papers", _HELD))
            wide = marker.ruler.width(words, by.size.type - 0.6) + 4
            marker.bar((begin, bar[1], wide, bar[3]), fill="white", corner=0.1)
            marker.words((begin + 2, base), words, by.size.type - 0.6, ink)
            return
        marker.words((figure, base), row.figure, by.size.type, ink)
        side = by.size.box
        right = left + by.width - PAD
        for at, mark in enumerate(reversed(row.boxes)):
            corner = right - side - at * (side + BOX_GAP)
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
        size = max(_LEAST_MARK, side * 0.86)
        wide = self._marker.ruler.width(mark, size, strong=True)
        place = (x + (side - wide) / 2, y + side * 0.8)
        self._marker.words(place, mark, size, self._inks.text, strong=True)

    def _notes(self, notes: Sequence[str], left: float, height: float) -> None:
        lines = [line for note in notes for line in self._by.note_lines(note)]
        if not lines:
            return
        top = height - 4 - len(lines) * NOTE_PITCH
        edge = (left + PAD, left + self._by.width - PAD)
        rule = self._inks.rules["gray"]
        self._marker.line([(edge[0], top - 1.5), (edge[1], top - 1.5)], rule, 0.5, (1.0, 1.6))
        for at, line in enumerate(lines):
            base = top + (at + 0.8) * NOTE_PITCH
            self._marker.words((edge[0], base), line, NOTE, self._inks.text)


def _hatch(marker: Marker, box: tuple[float, float, float, float], color: str) -> None:
    """Draw slanting lines inside a box."""
    left, top, width, height = box
    at = _HATCH_STEP
    while at < width + height:
        first = (left + max(0.0, at - height), top + min(at, height))
        last = (left + min(at, width), top + max(0.0, at - width))
        marker.line([first, last], color, 0.45)
        at += _HATCH_STEP
