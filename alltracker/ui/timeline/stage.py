"""Where everything stands on the canvas: names, axis, lanes, and what lies under a point."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from alltracker.care.timeline_items import Grip, Item, LaneKey, Sign, Timeline
from alltracker.care.timeline_scale import TimeScale
from alltracker.care.timeline_stack import Bundle
from alltracker.ui.timeline.drops import drops_width
from alltracker.ui.timeline.look import Look
from alltracker.ui.timeline.said import Said
from alltracker.ui.timeline.scene import LaneScene, Scene, members_of

_NAMES: Final = 150.0
_NAMES_SHARE: Final = 0.3
_FAR_AXIS: Final = 46.0
_NEAR_AXIS: Final = 58.0
_EDGE: Final = 7.0
"""Pixels beside the end of a bar in which it is taken by that end."""
_BAR: Final = 15.0
_STAY_BAR: Final = 22.0
_PLAN_BAR: Final = 26.0
_PHASE_BAR: Final = 32.0
_LEAST: Final = 6.0
_SLACK: Final = 3.0


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point: a thing, or several that share a place."""

    item: Item
    members: tuple[Item, ...] = ()
    """All things of the bundle, if it is one."""


class Stage:
    """The geometry of one canvas; everything is in its pixels."""

    def __init__(self, look: Look, said: Said, scale: TimeScale) -> None:
        self.look = look
        self.said = said
        self.scene = Scene(Timeline())
        self.scale = scale
        self.offset = 0.0
        self.lifted: frozenset[str] = frozenset()
        """Things that are drawn over the lanes, for they are on the move."""
        self.width = 0.0
        self.height = 0.0
        self.names = 0.0
        """How wide the column of names is."""
        self.axis = 0.0
        """How high the axis is."""
        self.plot = QRectF()
        """Where the lanes are."""

    @property
    def content_height(self) -> float:
        """How high axis and lanes are together."""
        return self.axis + self.scene.height

    def show_scene(self, scene: Scene) -> None:
        """Lay out other lanes."""
        self.scene = scene
        self.set_scale(self.scale)

    def resize(self, width: float, height: float) -> None:
        """Take another size; the same days stay in sight."""
        self.width, self.height = width, height
        self.names = float(round(min(self.look.px(_NAMES), width * _NAMES_SHARE)))
        self.set_scale(self.scale.wide(width - self.names))

    def set_scale(self, scale: TimeScale) -> None:
        """Show other days."""
        self.scale = scale
        self.axis = float(round(self.look.px(_NEAR_AXIS if scale.near else _FAR_AXIS)))
        self.plot = QRectF(self.names, self.axis, self.width - self.names, self.height - self.axis)
        self.scene.arrange(scale, self.look.unit, self.height - self.axis)
        self.offset = max(0.0, min(self.offset, self.content_height - self.height))

    def x(self, moment: float) -> float:
        """Return where a moment stands on the canvas."""
        return self.names + self.scale.x(moment)

    def y(self, height: float) -> float:
        """Return where a height of the lanes stands on the canvas."""
        return self.axis + height - self.offset

    def box(self, lane: LaneScene, place: int) -> QRectF:
        """Return the box of a thing, without its label."""
        item = lane.items[place]
        middle = self.y(self.level(lane, place))
        if not item.is_bar:
            dose = item.sign is Sign.DOSE
            side = self.look.dose_side(self.scale.per_day) if dose else self.look.mark_side
            x = self.x(lane.starts[place] + 0.5)
            return QRectF(x - side / 2, middle - side / 2, side, side)
        left, right = self.x(lane.starts[place]), self.x(lane.ends[place])
        high = self.bar_height(item)
        width = max(right - left, self.look.px(_LEAST))
        return QRectF(left, middle - high / 2, width, high)

    def level(self, lane: LaneScene, place: int) -> float:
        """Return the height at which a thing stands in the lanes."""
        item = lane.items[place]
        if item.level is not None and lane.lane.line is not None:
            return lane.top + self.count_height(lane, item.level)
        middle = lane.row_middle(lane.rows[place])
        if item.sign is Sign.PULSE:
            return (middle + lane.row_middle(None)) / 2
        return middle

    def count_height(self, lane: LaneScene, value: float) -> float:
        """Return how far below the top of its lane a count stands."""
        return lane.height * (1 - 0.1 - 0.8 * min(1.0, max(0.0, value / lane.top_value)))

    def bar_height(self, item: Item) -> float:
        """Return how high a bar is."""
        if item.sign is not Sign.PHASE:
            return self.look.px(_STAY_BAR if item.sign is Sign.STAY else _BAR)
        plan = item.lane in {LaneKey.PLAN, LaneKey.BESIDE}
        return self.look.px(_PLAN_BAR if plan else _PHASE_BAR)

    def bundle_box(self, lane: LaneScene, bundle: Bundle) -> QRectF:
        """Return the box of a bundle."""
        high = self.look.px(_BAR + 3)
        middle = self.y(lane.row_middle(None))
        left, right = self.x(bundle.left), self.x(bundle.right)
        if lane.is_drops:
            left = self.x(bundle.left + 0.5) - self.look.mark_side / 2
            right = left + drops_width(self.look, members_of(lane, bundle))
        return QRectF(left, middle - high / 2, right - left, high)

    def find(self, item: Item) -> QRectF | None:
        """Return the box of a thing, None while its lane is not shown."""
        lane = self.scene.lane_of(item)
        if lane is None:
            return None
        place = lane.places.get(item.key)
        return None if place is None else self.box(lane, place)

    def hit(self, at: QPointF) -> Hit | None:
        """Return what lies under a point: of marks the nearest, of bars the one drawn last."""
        if not self.plot.contains(at):
            return None
        lane = self.scene.lane_at(at.y() - self.axis + self.offset)
        if lane is None:
            return None
        for bundle in lane.bundles:
            if self.bundle_box(lane, bundle).contains(at):
                members = members_of(lane, bundle)
                return Hit(members[0], members)
        place = self._nearest(lane, at)
        return None if place is None else Hit(lane.items[place])

    def grip(self, item: Item, at: QPointF) -> Grip | None:
        """Return the planned day that a press at a point takes hold of."""
        box = self.find(item)
        if box is None or not item.grips:
            return None
        if not item.is_bar:
            return item.grips[0]
        edge = self.look.px(_EDGE)
        right = self.x(float((item.end or item.start).toordinal() + 1))
        for grip in item.grips:
            ends = grip.day == item.end and grip.day != item.start
            if ends and abs(at.x() - right) <= edge:
                return grip
        starts = [grip for grip in item.grips if grip.day == item.start]
        return starts[0] if starts else None

    def _nearest(self, lane: LaneScene, at: QPointF) -> int | None:
        slack = _SLACK + (self.look.mark_side / 2)
        moment = self.scale.moment_at(at.x() - self.names)
        around = slack / self.scale.per_day + 1
        if any(item.is_bar for item in lane.items):
            places = list(lane.visible(self.scale, around))
        else:
            first = bisect_left(lane.starts, moment - around)
            places = list(range(first, bisect_right(lane.starts, moment + around)))
        best: tuple[float, int] | None = None
        for place in reversed(places):
            if lane.rows[place] is None:
                continue
            box = self.box(lane, place).adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
            if not box.contains(at):
                continue
            far = 0.0 if lane.items[place].is_bar else abs(box.center().x() - at.x())
            if best is None or far < best[0]:
                best = (far, place)
        return best[1] if best else None
