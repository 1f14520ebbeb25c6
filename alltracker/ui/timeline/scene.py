"""The lanes as they are laid out: which things share a row, and how high each lane is."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from alltracker.care.timeline_items import Item, Lane, LaneKey, Reach, Timeline
from alltracker.care.timeline_scale import TimeScale
from alltracker.care.timeline_stack import Bundle, Stack, clustered, stacked
from alltracker.ui.timeline.dose_rows import dose_height, dose_rows

MOST_ROWS: Final = 3
_OPEN: Final = float(dt.date(2300, 1, 1).toordinal())
"""Where a bar without a known end ends, out of all sight."""
_HEIGHTS: Final = {1: 42.0, 2: 60.0, 3: 84.0}
_PHASE_HEIGHTS: Final = {1: 46.0, 2: 78.0, 3: 110.0}
_COUNTS: Final = 80.0
_PHASES: Final = frozenset({LaneKey.PLAN, LaneKey.WENT, LaneKey.CYCLES, LaneKey.BESIDE})
_SELDOM: Final = frozenset(
    {
        LaneKey.RADIATION,
        LaneKey.HOSPITAL,
        LaneKey.TRANSFUSIONS,
        LaneKey.INFECTIONS,
        LaneKey.SCHOOL,
    }
)
"""What most weeks have nothing of."""
_LABEL_GAP: Final = 34.0
_GAP: Final = 4.0
_CHARACTER: Final = 6.6
"""About how wide a letter of a label is; whether a label fits is measured when it is drawn."""
_MESSAGE: Final = 14
_LEAST_BAR: Final = 6.0
_BUNDLE: Final = 64.0
_DROP: Final = 17.0
_DROPS: Final = 31.0
"""Pixels from one drop to the next, and from two drops of one place to what is after them."""
_STRETCH: Final = 1.2
_AIR: Final = 12.0
_USUAL: Final = 0.95
_OVER_RANGE: Final = 1.35
_LEAST_TOP: Final = 0.001


class LaneScene:
    """One lane: an index of its things by time, and the row of each."""

    def __init__(self, lane: Lane) -> None:
        self.lane = lane
        self.items: Sequence[Item] = lane.items
        self.starts = [float(item.start.toordinal()) for item in lane.items]
        self.ends = [_end(item) for item in lane.items]
        self.places = {item.key: place for place, item in enumerate(lane.items)}
        """Where each thing stands among the items, by its key."""
        spans = (end - start for start, end in zip(self.starts, self.ends, strict=True))
        self._longest = max(spans, default=0.0)
        self._bars = any(item.is_bar for item in lane.items)
        self._labels = (
            any(item.label for item in lane.items),
            any(item.label or item.near_label for item in lane.items),
        )
        self._letters: dict[bool, list[int]] = {}
        self._stack = Stack((), (), 1)
        self._arranged: tuple[float, float, bool] | None = None
        self.top_value = _top_value(lane)
        """The count at the upper edge of the line; what is higher is drawn there."""
        self.top = 0.0
        self.height = 0.0

    @property
    def key(self) -> LaneKey:
        """Which lane it is."""
        return self.lane.key

    @property
    def is_phases(self) -> bool:
        """Whether it holds phases, which are drawn high."""
        return self.key in _PHASES

    @property
    def is_doses(self) -> bool:
        """Whether it holds the doses of one medicine."""
        return self.key is LaneKey.DOSES

    @property
    def is_drops(self) -> bool:
        """Whether what shares a place is drawn as drops and counted."""
        return self.key is LaneKey.TRANSFUSIONS

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.top + self.height

    @property
    def bundles(self) -> Sequence[Bundle]:
        """What shares a place, in days as laid out."""
        return self._stack.bundles

    @property
    def rows(self) -> Sequence[int | None]:
        """The row of each thing."""
        return self._stack.rows

    def labeled(self, *, near: bool) -> bool:
        """Return whether anything carries a label beside it."""
        return self._labels[near]

    @property
    def is_single(self) -> bool:
        """Whether all things stand in one row, as marks do from afar."""
        return not self._bars and self._stack.count == 1 and not self._stack.bundles

    def spread(self, scale: TimeScale, around: float, apart: float) -> Iterator[int]:
        """Return what is in sight, leaving out what begins less than ``apart`` days after another.

        For lanes of marks only; it takes no longer for many than for few.
        """
        place = bisect_left(self.starts, scale.first - around)
        end = bisect_right(self.starts, scale.last + around)
        while place < end:
            yield place
            place = bisect_left(self.starts, self.starts[place] + apart, place + 1, end)

    def visible(self, scale: TimeScale, around: float = 0.0) -> Iterator[int]:
        """Return the places of what is in sight, or at most ``around`` days beside it."""
        first, last = scale.first - around, scale.last + around
        ends = self.ends
        begin = bisect_left(self.starts, first - self._longest)
        for place in range(begin, bisect_right(self.starts, last)):
            if ends[place] > first:
                yield place

    def row_middle(self, row: int | None) -> float:
        """Return the middle of a row, in the pixels of all lanes; None is that of the bundles."""
        count = self._stack.count
        if count == 1:
            return self.top + self.height / 2
        row = count - 1 if row is None else row
        inset = min(_AIR, self.height / 6) / 2
        return self.top + inset + (self.height - 2 * inset) * (row + 0.5) / count

    def arrange(self, per_day: float, unit: float, *, near: bool) -> None:
        """Find the row of each thing; ``unit`` is how large text is beside its size at 100 %."""
        if self._arranged != (per_day, unit, near):
            self._arranged = (per_day, unit, near)
            self._arrange(per_day, unit, near=near)

    def _arrange(self, per_day: float, unit: float, *, near: bool) -> None:
        if self.is_doses:
            self._stack = dose_rows(self.items)
            return
        if self.is_drops and not near:
            apart, wide = _DROP * unit / per_day, _DROPS * unit / per_day
            self._stack = clustered(self.starts, apart, wide)
            return
        if self.lane.line is not None or (not self._bars and not near):
            self._stack = Stack((0,) * len(self.items), (), 1)
            return
        if not self._bars:
            self._stack_marks(per_day, unit)
            return
        self._stack_bars(per_day, unit, near=near)

    def _stack_marks(self, per_day: float, unit: float) -> None:
        extents = [(start, start + 1.0, start + 1.0) for start in self.starts]
        self._stack = stacked(extents, MOST_ROWS, _BUNDLE * unit / per_day)

    def _stack_bars(self, per_day: float, unit: float, *, near: bool) -> None:
        gap, letter = _GAP * unit / per_day, _CHARACTER * unit / per_day
        least, room = _LEAST_BAR * unit / per_day, _LABEL_GAP * unit / per_day
        labeled = not self.is_phases and self.key is not LaneKey.HOSPITAL
        if self.is_phases:
            gap = 0.0
        letters = self._label_lengths(near=near)
        extents = []
        for start, end, many in zip(self.starts, self.ends, letters, strict=True):
            right = (max(start + least, end)) + gap
            extents.append((start, right, right + room + many * letter if labeled else right))
        self._stack = stacked(extents, MOST_ROWS, _BUNDLE * unit / per_day)

    def _label_lengths(self, *, near: bool) -> list[int]:
        """Return about how many letters stand beside each thing, counted once for a zoom."""
        if near not in self._letters:
            labels = (
                (item.near_label or item.label) if near else item.label for item in self.items
            )
            self._letters[near] = [
                len(words) if isinstance(words, str) else _MESSAGE for words in labels
            ]
        return self._letters[near]

    def natural_height(self, unit: float) -> float:
        """Return how high the lane wants to be."""
        if self.lane.line is not None:
            return _COUNTS * unit
        if self.is_doses:
            return dose_height(self._stack.count) * unit
        heights = _PHASE_HEIGHTS if self.is_phases else _HEIGHTS
        return heights[self._stack.count] * unit


class Scene:
    """All lanes that are shown, from top to bottom.

    Lanes that ``before`` has already laid out are taken from there.
    """

    def __init__(
        self,
        timeline: Timeline,
        hidden: frozenset[LaneKey] = frozenset(),
        before: Scene | None = None,
    ) -> None:
        self.timeline = timeline
        done = before.known if before is not None else []
        known = {id(one.lane): one for one in done}
        self.known: list[LaneScene] = [
            known.get(id(lane)) or LaneScene(lane)
            for lane in timeline.lanes
            if lane.key not in hidden
        ]
        self.lanes: list[LaneScene] = []
        self.height = 0.0

    def arrange(self, scale: TimeScale, unit: float, room: float) -> None:
        """Lay the lanes out for a zoom; they may grow a little to fill ``room``."""
        away = Reach.FAR if scale.near else Reach.NEAR
        shown = (lane for lane in self.known if lane.lane.reach is not away)
        self.lanes = [lane for lane in shown if _is_seen(lane, scale)]
        for lane in self.lanes:
            lane.arrange(scale.per_day, unit, near=scale.near)
        natural = [lane.natural_height(unit) for lane in self.lanes]
        whole = sum(natural)
        stretch = min(_STRETCH, max(1.0, room / whole)) if whole else 1.0
        top = 0.0
        for lane, height in zip(self.lanes, natural, strict=True):
            lane.top, lane.height = top, float(round(height * stretch))
            top += lane.height
        self.height = top

    def lane_of(self, item: Item) -> LaneScene | None:
        """Return the lane of a thing, None while it is not shown."""
        shown = (lane for lane in self.lanes if lane.key is item.lane)
        return next((lane for lane in shown if lane.lane.part == item.part), None)

    def lane_at(self, y: float) -> LaneScene | None:
        """Return the lane at a height."""
        return next((lane for lane in self.lanes if lane.top <= y < lane.bottom), None)


def members_of(lane: LaneScene, bundle: Bundle) -> tuple[Item, ...]:
    """Return what shares one place."""
    return tuple(lane.items[place] for place in bundle.members)


def _is_seen(lane: LaneScene, scale: TimeScale) -> bool:
    """Return whether a lane is shown: near by some are only with something in sight."""
    sparse = lane.is_doses or (scale.near and lane.key in _SELDOM)
    return not sparse or next(lane.visible(scale), None) is not None


def _top_value(lane: Lane) -> float:
    """Return a count that leaves most of a line in sight: few draws may reach over it."""
    if lane.line is None or not lane.line.points:
        return 1.0
    values = sorted(point.value for point in lane.line.points)
    usual = values[min(len(values) - 1, int(len(values) * _USUAL))]
    highs = [limit.high or limit.low or 0.0 for limit in lane.line.limits]
    return max(usual, *(high * _OVER_RANGE for high in highs), _LEAST_TOP)


def _end(item: Item) -> float:
    return _OPEN if item.end is None else float(item.end.toordinal() + 1)
