"""Which days the timeline shows when a span is chosen: the whole way, or some weeks of it."""

from __future__ import annotations

import datetime as dt
from typing import Final

from alltracker.care.calendar import today
from alltracker.care.timeline_items import Timeline
from alltracker.care.timeline_scale import NEAR_DAYS, TimeScale
from alltracker.language import Language
from alltracker.ui.timeline.canvas import TimelineCanvas
from alltracker.ui.timeline.toolbar import SPANS

_TODAY_AT: Final = 0.62
_NEAR_TODAY_AT: Final = 0.2
"""Where today stands in what is shown: from afar most is past, near by most is to come."""
_MARGIN: Final = 0.03
_BEFORE: Final = 12
"""The whole way is shown from the month in which its first day is so many days away."""


class Spans:
    """Moves one canvas; ``timeline`` is what it shows."""

    def __init__(self, canvas: TimelineCanvas, language: Language) -> None:
        self._canvas = canvas
        self._language = language
        self.timeline = Timeline()

    def show(self, days: float, *, still: bool = False) -> None:
        """Show the whole way if it fits or most is asked for, else today or the chosen thing."""
        canvas = self._canvas
        first, chosen = self.timeline.first, canvas.chosen
        if days > NEAR_DAYS and first and self.fits(days):
            start = (first - dt.timedelta(days=_BEFORE)).replace(day=1).toordinal()
            canvas.go_to(TimeScale(start, days, canvas.stage.plot.width()), still=still)
        elif days >= SPANS[0]:
            canvas.show_all(still=still)
        elif chosen is not None:
            canvas.show_days(days, chosen.start, 0.5)
        else:
            self._show_today(days, still=still)

    def go_today(self) -> None:
        """Choose nothing and show today, with as many days in sight as there are."""
        self._canvas.choose(None)
        self._show_today(self._canvas.scale.days, still=False)

    def fits(self, days: float) -> bool:
        """Return whether the whole way can be shown in so many days."""
        first, last = self.timeline.first, self._last()
        return not first or not last or (last - first).days < days * (1 - _MARGIN)

    def _show_today(self, days: float, *, still: bool) -> None:
        if days > NEAR_DAYS:
            self._canvas.show_days(days, today(), _TODAY_AT, still=still)
            return
        first = today() - dt.timedelta(days=round(days * _NEAR_TODAY_AT))
        begin = self._language.formats.first_weekday
        first -= dt.timedelta(days=(first.weekday() - begin) % 7)
        self._canvas.show_days(days, first, 0.0, still=still)

    def _last(self) -> dt.date | None:
        """Return the end of the way: that of treatment while one is planned, else of everything."""
        ends = [mark.day for mark in self.timeline.landmarks]
        return max([*ends, today()]) if ends else self.timeline.last
