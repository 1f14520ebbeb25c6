"""The timeline as one drawing on paper: axis, lanes, things, today and the planned end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final

from alltracker.care.timeline_items import Item, Lane, LaneKey, Reach, Sign, Timeline
from alltracker.care.timeline_scale import TimeScale
from alltracker.care.timeline_stack import clustered, stacked
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import Language
from alltracker.papers.drawing import Drawing
from alltracker.papers.inks import Inks
from alltracker.papers.marker import Marker
from alltracker.papers.timeline_axis import HEAD, NAMES, TimeAxis
from alltracker.papers.timeline_counts import CountsPlace, draw_counts
from alltracker.papers.timeline_fevers import bundled
from alltracker.papers.timeline_legend import Legend
from alltracker.papers.timeline_marks import BAR, DROP_WIDTH, LABEL, MarkPainter, Place

_NAME: Final = 9.4
_LEAST_DAYS: Final = 56
_AFTER_END: Final = dt.timedelta(days=200)
_AFTER: Final = 0.04
"""Part of the span that is left free after the last day, for what stands beside it."""
_MARK_WIDTH: Final = 5.0
_WORDED: Final = frozenset({Sign.FEVER, Sign.MILESTONE, Sign.SPAN, Sign.EFFECT, Sign.STAY})
"""What is told in words beside its mark, and stands in rows so that words do not collide."""
_AIR: Final = 0.35
"""The part of a row that a lane of several leaves free above and below."""
_NOTED: Final = 22.0
"""The least height of a lane with two lines of words in its name."""
_DROP_APART: Final = 9.0
_HAIR: Final = 0.1
"""So many points two bars may share, for days are no whole points."""
_BUNDLE: Final = QT_TRANSLATE_NOOP("papers", "%n more", "", 1)


@dataclass(frozen=True, slots=True)
class Heights:
    """How high lanes are, in points, and how many rows one has at most."""

    mark: float = 27.0
    bar: float = 31.0
    line: float = 56.0
    row: float = 17.0
    rows: int = 5


STEPS: Final = (
    Heights(),
    Heights(24.0, 28.0, 48.0, 15.0, 5),
    Heights(21.0, 25.0, 42.0, 13.5, 5),
    Heights(19.0, 24.0, 38.0, 12.5, 4),
    Heights(17.0, 22.0, 34.0, 12.0, 3),
    Heights(15.5, 20.0, 30.0, 11.5, 3),
    Heights(14.0, 19.0, 28.0, 11.0, 3),
    Heights(15.5, 20.0, 30.0, 11.5, 2),
    Heights(13.5, 18.5, 27.0, 11.0, 2),
    Heights(13.5, 18.5, 27.0, 11.0, 1),
)
"""From the most generous to the closest: a closer one is taken only where the page asks for it."""


@dataclass(frozen=True, slots=True)
class _Laid:
    lane: Lane
    height: float
    rows: tuple[int | None, ...]
    more: tuple[tuple[float, int], ...]
    count: int = 1
    """How many rows there are; what found no row is told in the last one."""
    shared: tuple[tuple[int, ...], ...] = ()
    """The places of transfusions that are drawn as one."""

    @property
    def broad(self) -> bool:
        """Whether it is filled with bars or a range, over which the line of today goes."""
        bars = any(item.sign is Sign.PHASE for item in self.lane.items)
        return bars or bool(self.lane.line and self.lane.line.points)


class TimelineDrawing:
    """Draws what is on a timeline for a width in points; ``height`` is known beforehand."""

    def __init__(
        self,
        timeline: Timeline,
        today: dt.date,
        language: Language,
        inks: Inks,
        heights: Heights = STEPS[0],
    ) -> None:
        self._timeline = timeline
        self._today = today
        self._language = language
        self._inks = inks
        self._heights = heights
        self._legend = Legend(timeline, language, inks)

    def height(self, width: float) -> float:
        """Return how high the drawing is on a width."""
        marker = Marker(width)
        scale = self._scale(width)
        painter = MarkPainter(marker, scale, self._inks, self._language)
        return self._whole(marker, width, self._lay_out(painter, scale))

    def _whole(self, marker: Marker, width: float, laid: Sequence[_Laid]) -> float:
        lanes = HEAD + sum(one.height for one in laid) + 1
        return lanes + self._legend.height(marker, width)

    def draw(self, width: float) -> Drawing:
        """Return the drawing."""
        scale = self._scale(width)
        marker = Marker(width)
        painter = MarkPainter(marker, scale, self._inks, self._language)
        laid = self._lay_out(painter, scale)
        axis = TimeAxis(marker, scale, self._today, self._language, self._inks)
        axis.draw([one.height for one in laid])
        tops = list(accumulate((one.height for one in laid), initial=HEAD))
        top = tops.pop()
        lanes = list(zip(laid, tops, strict=True))
        for one, place in lanes:
            if one.broad:
                self._lane(marker, painter, scale, one, place)
        self._landmarks(marker, scale, top)
        axis.draw_today(top)
        for one, place in lanes:
            if not one.broad:
                self._lane(marker, painter, scale, one, place)
        self._legend.draw(marker, width, top)
        return marker.drawing(self._whole(marker, width, laid))

    def _scale(self, width: float) -> TimeScale:
        first = self._timeline.first or self._today
        last = self._last()
        first = min(first, self._today).replace(day=1)
        days = max(_LEAST_DAYS, (last - first).days * (1 + _AFTER))
        return TimeScale(float(first.toordinal()), float(days), width - NAMES)

    def _last(self) -> dt.date:
        """Return the last day in sight: while an end is planned no more than a while after it."""
        last = max(self._timeline.last or self._today, self._today)
        ends = [mark.day for mark in self._timeline.landmarks]
        return last if not ends else min(last, max(*ends, self._today) + _AFTER_END)

    def _lay_out(self, painter: MarkPainter, scale: TimeScale) -> list[_Laid]:
        far = [lane for lane in self._timeline.lanes if lane.reach is not Reach.NEAR]
        end = self._last()
        seen = [
            replace(lane, items=tuple(item for item in lane.items if item.start <= end))
            for lane in far
        ]
        told = (bundled(lane, scale.per_day) for lane in seen if lane.items or lane.line)
        return [self._laid(lane, painter, scale) for lane in told]

    def _laid(self, lane: Lane, painter: MarkPainter, scale: TimeScale) -> _Laid:
        high = self._heights
        if lane.line is not None and lane.line.points:
            return _Laid(lane, high.line, (0,) * len(lane.items), ())
        if any(item.sign is Sign.PHASE for item in lane.items):
            return self._stacked(lane, painter, scale, (high.bar - BAR - 3, BAR + 3, high.bar))
        if lane.key is LaneKey.TRANSFUSIONS:
            return self._transfusions(lane, scale)
        if not any(item.sign in _WORDED for item in lane.items):
            return _Laid(lane, high.mark, (0,) * len(lane.items), ())
        return self._stacked(lane, painter, scale, (high.row * _AIR, high.row, high.mark))

    def _stacked(
        self,
        lane: Lane,
        painter: MarkPainter,
        scale: TimeScale,
        heights: tuple[float, float, float],
    ) -> _Laid:
        """Lay out a lane in rows; ``heights`` are those of its air, of a row, and its least."""
        widest = painter.words_width(self._more(len(lane.items)))
        extents = [self._extent(item, painter, scale) for item in lane.items]
        stack = stacked(extents, self._heights.rows, widest)
        more = tuple((bundle.left, len(bundle.members)) for bundle in stack.bundles)
        air, row, least = heights
        return _Laid(lane, max(least, air + stack.count * row), stack.rows, more, stack.count)

    def _more(self, count: int) -> str:
        return self._language.say(Message("papers", _BUNDLE, {}, count))

    def _transfusions(self, lane: Lane, scale: TimeScale) -> _Laid:
        """Lay out drops in one row; those that would lie on each other share a place."""
        starts = [scale.x_of(item.start) for item in lane.items]
        stack = clustered(starts, _DROP_APART, 2 * _DROP_APART)
        shared = tuple(bundle.members for bundle in stack.bundles)
        height = max(self._heights.mark, _NOTED if lane.note else 0.0)
        return _Laid(lane, height, stack.rows, (), shared=shared)

    def _extent(
        self, item: Item, painter: MarkPainter, scale: TimeScale
    ) -> tuple[float, float, float]:
        place = self._place(item, scale, 0.0)
        tail = 0.0 if item.sign is Sign.PHASE else painter.tail(item)
        right = max(place.left, place.right - _HAIR)
        return (place.left, right, right + tail)

    def _place(self, item: Item, scale: TimeScale, middle: float) -> Place:
        start = scale.x_of(item.start)
        if not item.is_bar:
            x = start + scale.per_day / 2
            return Place(x - _MARK_WIDTH / 2, x + _MARK_WIDTH / 2, middle)
        end = scale.width if item.end is None else scale.x_of(item.end) + scale.per_day
        return Place(start, max(end, start + 2.0), middle)

    def _lane(
        self, marker: Marker, painter: MarkPainter, scale: TimeScale, laid: _Laid, top: float
    ) -> None:
        self._name(marker, laid, top)
        lane, high = laid.lane, self._heights
        if lane.line is not None and lane.line.points:
            ends = [mark.day for mark in self._timeline.landmarks]
            stand = CountsPlace(NAMES, top, laid.height)
            draw_counts(marker, scale, lane.line, stand, ends, self._inks)
            return
        bars = any(item.sign is Sign.PHASE for item in lane.items)
        step = BAR + 3 if bars else high.row
        last = laid.count - 1
        first = top + (laid.height - last * step) / 2
        worded = any(item.sign in _WORDED for item in lane.items) and not bars
        bundles = [NAMES + left for left, _ in laid.more]
        taken: dict[int, float] = {}
        for item, row in reversed(list(zip(lane.items, laid.rows, strict=True))):
            if row is None:
                continue
            place = self._place(item, scale, first + row * step)
            shifted = Place(NAMES + place.left, NAMES + place.right, place.middle)
            painter.draw(item, shifted)
            room = taken.get(row, NAMES + scale.width)
            if row == last:
                room = min([room, *(left for left in bundles if left >= shifted.left)])
            if worded:
                painter.say(item, shifted, room - shifted.right)
            taken[row] = shifted.left
        self._shared(painter, scale, laid, first)
        for left, count in laid.more:
            painter.write((NAMES + left, first + last * step), self._more(count))

    def _shared(self, painter: MarkPainter, scale: TimeScale, laid: _Laid, middle: float) -> None:
        for places in laid.shared:
            items = [laid.lane.items[at] for at in places]
            place = self._place(items[0], scale, middle)
            after = places[-1] + 1
            right = scale.width
            if after < len(laid.lane.items):
                right = scale.x_of(laid.lane.items[after].start) - DROP_WIDTH / 2
            shifted = Place(NAMES + place.left, NAMES + place.right, middle)
            painter.drops(items, shifted, right - place.right)

    def _name(self, marker: Marker, laid: _Laid, top: float) -> None:
        title = self._language.say(laid.lane.title)
        note = self._language.value(laid.lane.note or "")
        room, base = NAMES - 14, top + min(laid.height, 60.0) / 2 + _NAME * 0.34
        fitted = marker.ruler.fitted
        if note:
            base -= 5
            marker.words((8, base + 10.5), fitted(note, LABEL, room), LABEL, self._inks.muted)
        marker.words((8, base), fitted(title, _NAME, room), _NAME, self._inks.text)

    def _landmarks(self, marker: Marker, scale: TimeScale, height: float) -> None:
        for mark in self._timeline.landmarks:
            x = NAMES + scale.x_of(mark.day)
            marker.line([(x, HEAD), (x, height)], self._inks.text, 1.0, (3.5, 2.5))
