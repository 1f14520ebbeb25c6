"""Which thing of the timeline is chosen, and how the keyboard goes from one to the next."""

from __future__ import annotations

from collections.abc import Callable

from alltracker.care.timeline_items import Item
from alltracker.ui.timeline.scene import LaneScene
from alltracker.ui.timeline.stage import Stage


class Choice:
    """The chosen thing; ``changed`` is called with what the keyboard has chosen."""

    def __init__(self, stage: Stage, changed: Callable[[Item], None]) -> None:
        self._stage = stage
        self._changed = changed
        self.item: Item | None = None

    def lane(self) -> LaneScene | None:
        """Return the lane of the chosen thing, if it is shown."""
        return self._stage.scene.lane_of(self.item) if self.item is not None else None

    def step(self, way: int) -> None:
        """Choose the next thing of the lane, or the one before."""
        lane = self.lane()
        if lane is None or self.item is None:
            self.change_lane(1)
            return
        place = lane.places.get(self.item.key, 0) + way
        if 0 <= place < len(lane.items):
            self._changed(lane.items[place])

    def edge(self, *, last: bool) -> None:
        """Choose the first or last thing of the lane."""
        lane = self.lane()
        if lane is not None:
            self._changed(lane.items[-1 if last else 0])

    def change_lane(self, way: int) -> None:
        """Choose the nearest thing of the lane below or above, at first of one in sight."""
        lanes = self._stage.scene.lanes
        if not lanes:
            return
        here = self.lane()
        first = 0 if way > 0 else len(lanes) - 1
        place = first if here is None else lanes.index(here) + way
        if 0 <= place < len(lanes):
            self._changed(self._nearest(lanes[place]))

    def _nearest(self, lane: LaneScene) -> Item:
        scale = self._stage.scale
        middle = scale.first + scale.days / 2
        if self.item is not None:
            start = float(self.item.start.toordinal())
            middle = min(max(start, scale.first), scale.last)
        place = min(range(len(lane.items)), key=lambda at: _distance(lane, at, middle))
        return lane.items[place]


def _distance(lane: LaneScene, place: int, moment: float) -> float:
    return max(lane.starts[place] - moment, moment - lane.ends[place], 0.0)
