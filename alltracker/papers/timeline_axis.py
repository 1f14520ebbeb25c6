"""The head of the timeline on paper: years and months, the rules below them, and today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from alltracker.care.timeline_scale import Step, Tick, TimeScale, axis_of
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language
from alltracker.papers.inks import Inks
from alltracker.papers.marker import Marker
from alltracker.papers.timeline_marks import LABEL

NAMES: Final = 122.0
"""Points of the column with the names of the lanes."""
HEAD: Final = 36.0
_YEAR: Final = 9.4
_PAD: Final = 4.0
_UPPER: Final = 14.0
_LOWER: Final = 29.0
"""The baselines of the two lines of words."""
_RULE_TOP: Final = 20.0
_BADGE: Final = 13.0
_BADGE_RISE: Final = 9.0
"""From the baseline of a line of words up to the badge of today."""
_TODAY: Final = QT_TRANSLATE_NOOP("papers", "today")

_Words = tuple[float, float, str]
"""Left and right edge of words, and the words."""


class TimeAxis:
    """Draws the days of a scale with one marker.

    Words without room before the next ones are left out; the badge of today stands among the months
    where a year is in its way, and takes the place of what it would cover there.
    """

    def __init__(
        self, marker: Marker, scale: TimeScale, today: dt.date, language: Language, inks: Inks
    ) -> None:
        self._marker = marker
        self._scale = scale
        self._language = language
        self._inks = inks
        self._axis = axis_of(scale)
        self._today = language.say(Message("papers", _TODAY))
        wide = marker.ruler.width(self._today, LABEL, strong=True) / 2 + _PAD
        self._now = NAMES + scale.x_of(today) + scale.per_day / 2
        self._badge = (self._now - wide, self._now + wide)
        upper = list(self._worded(self._axis.upper_ticks, self._axis.upper, _YEAR, strong=True))
        self._base = _LOWER if any(self._covered(words) for words in upper) else _UPPER
        self._upper = upper

    def draw(self, heights: Sequence[float]) -> None:
        """Draw the words, the rules down to the last lane, and the frame.

        Args:
            heights: those of the lanes, from top to bottom.
        """
        marker, ink, bottom = self._marker, self._inks, HEAD + sum(heights)
        self._rules(bottom)
        for left, _, words in self._upper:
            marker.words((left, _UPPER), words, _YEAR, ink.text, strong=True)
        for found in self._worded(self._axis.lower_ticks, self._axis.lower, LABEL):
            if self._base == _UPPER or not self._covered(found):
                marker.words((found[0], _LOWER), found[2], LABEL, ink.muted)
        top, right = HEAD, NAMES + self._scale.width
        for height in heights:
            marker.line([(8, top), (right - 8, top)], ink.rules["light"], 0.5)
            top += height
        frame = (0.3, 0.3, right - 0.6, bottom - 0.6)
        marker.bar(frame, line=ink.rules["gray"], width=0.6, corner=1.0)

    def draw_today(self, bottom: float) -> None:
        """Draw the line of today down to a place, with its badge."""
        marker, ink = self._marker, self._inks
        left, right = self._badge
        top = self._base - _BADGE_RISE
        marker.line([(self._now, top + _BADGE / 2), (self._now, bottom)], ink.text, 1.3)
        marker.bar((left, top, right - left, _BADGE), fill=ink.text, corner=3.5)
        spot = (left + _PAD, self._base + 0.2)
        marker.words(spot, self._today, LABEL, "white", strong=True)

    def _rules(self, bottom: float) -> None:
        light = self._inks.rules["light"]
        for tick in self._axis.upper_ticks:
            x = NAMES + max(0.0, self._scale.x_of(tick.start))
            self._marker.line([(x, _PAD), (x, bottom)], light, 0.6)
        for tick in self._axis.lower_ticks:
            if (x := self._scale.x_of(tick.start)) >= 0:
                self._marker.line([(NAMES + x, _RULE_TOP), (NAMES + x, bottom)], light, 0.35)

    def _worded(
        self, ticks: Sequence[Tick], step: Step | None, size: float, *, strong: bool = False
    ) -> Iterator[_Words]:
        """Return what can be written of a line of the axis."""
        named = [tick for tick in ticks if tick.named]
        ends = [tick.start for tick in named[1:]] + [tick.end for tick in ticks[-1:]]
        for tick, after in zip(named, ends, strict=True):
            begin, end = self._scale.x_of(tick.start), self._scale.x_of(after)
            words = self._said(tick, step)
            left = NAMES + max(0.0, begin) + _PAD
            right = left + self._marker.ruler.width(words, size, strong=strong)
            begun = strong or begin >= 0
            if begun and right <= NAMES + min(end, self._scale.width):
                yield left, right, words

    def _said(self, tick: Tick, step: Step | None) -> str:
        if step is Step.YEARS:
            return str(tick.start.year)
        if step is Step.MONTHS:
            return self._language.day(tick.start, DayStyle.MONTH_ALONE)
        if step in {Step.MONTHS_NAMED, Step.WEEKS}:
            return self._language.day(tick.start)
        return str(tick.start.day)

    def _covered(self, words: _Words) -> bool:
        """Return whether the badge of today would lie on words."""
        return words[0] < self._badge[1] and words[1] > self._badge[0]
