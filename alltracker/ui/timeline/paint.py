"""Draws what is in sight of the timeline: the same for the window and for a picture."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from alltracker.care.dose_days import DoseState
from alltracker.care.timeline_items import CountLimit, Item, Sign, State
from alltracker.care.timeline_stack import Bundle
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.timeline.bars import Bars
from alltracker.ui.timeline.drops import draw_drops
from alltracker.ui.timeline.ground import Ground
from alltracker.ui.timeline.look import DOTS
from alltracker.ui.timeline.peaks import Labeled, labeled
from alltracker.ui.timeline.scene import LaneScene, members_of
from alltracker.ui.timeline.stage import Stage
from alltracker.ui.widgets.painted import draw_box, pen, smooth

_CLOSEST: Final = 4.0
"""Marks nearer than this many pixels to the one before cannot be told apart and are not drawn."""
_DOT: Final = 2.6
_LIMIT_DASHES: Final = (4.0, 2.5)
_APART: Final = 3.0
"""Pixels between a label and what is beside it."""
_FEW: Final = 60
"""So many draws in sight carry a dot each."""


def paint_timeline(painter: QPainter, stage: Stage, today: dt.date) -> None:
    """Draw everything but what follows the pointer and the keyboard."""
    smooth(painter)
    ground = Ground(painter, stage, today)
    ground.draw_under()
    lanes = LanesPainter(painter, stage, today)
    painter.save()
    painter.setClipRect(stage.plot)
    ground.draw_landmarks()
    for lane in stage.scene.lanes:
        if stage.y(lane.bottom) > stage.axis and stage.y(lane.top) < stage.height:
            lanes.draw(lane)
    painter.restore()
    ground.draw_over()


_Kind = tuple[Sign, State, DoseState | None]


class _Stamp(NamedTuple):
    """A mark ready to be put down many times."""

    kind: _Kind | None
    picture: QPixmap
    half: float


class LanesPainter:
    """Draws the things of lanes with one painter."""

    def __init__(self, painter: QPainter, stage: Stage, today: dt.date) -> None:
        self._painter = painter
        self._stage = stage
        self._look = stage.look
        self._today = today
        self._today_x = stage.x(today.toordinal() + 0.5)
        self._dose_side = stage.look.dose_side(stage.scale.per_day)
        self._bars = Bars(painter, stage, self._today_x)

    def draw(self, lane: LaneScene) -> None:
        """Draw one lane."""
        if lane.lane.line is not None:
            self._draw_counts(lane)
            return
        scale = self._stage.scale
        around = self._look.mark_side / scale.per_day
        if lane.is_single and not lane.labeled(near=scale.near):
            self._draw_marks(lane, around)
            return
        self._draw_items(lane, self._thinned(lane, around))
        for bundle in lane.bundles:
            box, plot = self._stage.bundle_box(lane, bundle), self._stage.plot
            if box.right() <= plot.left() or box.left() >= plot.right():
                continue
            if lane.is_drops:
                limit = self._after(lane, bundle, box) - _APART
                draw_drops(self._painter, self._look, box, members_of(lane, bundle), limit)
            else:
                self._draw_bundle(box, len(bundle.members))

    def draw_one(self, lane: LaneScene, place: int) -> None:
        """Draw one thing without its label, such as the chosen one over its ring."""
        self.draw_in(lane.items[place], self._stage.box(lane, place))

    def draw_in(self, item: Item, box: QRectF) -> None:
        """Draw one thing without its label into a box."""
        if item.is_bar:
            self._bars.draw(item, box)
        else:
            self._draw_mark(item, box.center())

    def _draw_marks(self, lane: LaneScene, around: float) -> None:
        """Draw a lane of marks without labels, which can be very many."""
        scale, lifted = self._stage.scale, self._stage.lifted
        y = self._stage.y(lane.row_middle(0))
        begin = self._stage.names + scale.per_day * (0.5 - scale.first)
        last = _Stamp(None, QPixmap(), 0.0)
        for place in lane.spread(scale, around, _CLOSEST / scale.per_day):
            item = lane.items[place]
            if item.key in lifted:
                continue
            x = begin + lane.starts[place] * scale.per_day
            for day in item.ghosts:
                ghost = QPointF(begin + day.toordinal() * scale.per_day, y)
                self._look.draw_ghost(self._painter, ghost, item.sign)
            if self._look.vector:
                self._draw_mark(item, QPointF(x, y))
                continue
            if (item.sign, item.state, item.dose) != last.kind:
                last = self._stamp(item)
            self._painter.drawPixmap(QPointF(x - last.half, y - last.half), last.picture)

    def _stamp(self, item: Item) -> _Stamp:
        if item.dose is not None:
            picture = self._look.dose_stamp(item.dose, self._dose_side)
        else:
            small = item.sign in DOTS and not self._stage.scale.near
            picture = self._look.stamp(item.sign, item.state, small=small)
        half = picture.deviceIndependentSize().width() / 2
        return _Stamp((item.sign, item.state, item.dose), picture, half)

    def _draw_mark(self, item: Item, at: QPointF) -> None:
        if item.dose is not None:
            self._look.draw_dose(self._painter, at, item.dose, self._dose_side)
            return
        small = item.sign in DOTS and not self._stage.scale.near
        self._look.draw_mark(self._painter, at, item.sign, item.state, small=small)

    def _thinned(self, lane: LaneScene, around: float) -> list[int]:
        """Return the places to draw: what would lie on a mark just drawn is left out."""
        last: dict[int, float] = {}
        closest = _CLOSEST / self._stage.scale.per_day
        found = []
        rows, starts, ends = lane.rows, lane.starts, lane.ends
        lifted = self._stage.lifted
        for place in lane.visible(self._stage.scale, around):
            row = rows[place]
            if row is None or lane.items[place].key in lifted:
                continue
            start = starts[place]
            if start - last.get(row, -1e9) < closest and ends[place] - start < closest + 1:
                continue
            last[row] = start
            found.append(place)
        return found

    def _draw_items(self, lane: LaneScene, places: list[int]) -> None:
        boxes = [self._stage.box(lane, place) for place in places]
        for place, box in zip(places, boxes, strict=True):
            item = lane.items[place]
            if item.ghosts:
                self._draw_ghosts(item, box)
            self.draw_in(item, box)
        if not lane.is_phases:
            self._label(lane, labeled(self._stage, lane, places, boxes))

    def _label(self, lane: LaneScene, things: Labeled) -> None:
        """Write the labels, each between its neighbors in the row."""
        plot = self._stage.plot
        ends: dict[int, float] = {}
        following: dict[int, float] = {}
        rights = [plot.right()] * len(things)
        for at in range(len(things) - 1, -1, -1):
            row = lane.rows[things[at][0]] or 0
            rights[at] = following.get(row, plot.right())
            following[row] = things[at][1].left()
        for (place, box), right in zip(things, rights, strict=True):
            row = lane.rows[place] or 0
            item = lane.items[place]
            limit = right
            if box.right() <= self._today_x + 2 < right:
                limit = self._today_x
            if not item.is_bar and not plot.left() <= box.center().x() <= plot.right():
                continue
            free = ends.get(row, plot.left()) + _APART
            ends[row] = self._bars.label_beside(item, box, (free, limit - _APART))

    def _draw_ghosts(self, item: Item, box: QRectF) -> None:
        for day in item.ghosts:
            if item.is_bar:
                self._bars.draw_ghost(box, float(day.toordinal()))
            else:
                at = QPointF(self._stage.x(day.toordinal() + 0.5), box.center().y())
                self._look.draw_ghost(self._painter, at, item.sign)

    def _draw_bundle(self, box: QRectF, count: int) -> None:
        tokens = self._look.tokens
        draw_box(self._painter, box, box.height() / 2, tokens.hover, pen(tokens.border, 1.0))
        plot = self._stage.plot
        seen = QRectF(box)
        seen.setLeft(max(box.left(), plot.left()))
        seen.setRight(min(box.right(), plot.right()))
        self._painter.setFont(self._look.font(TextStep.CAPTION, strong=True))
        self._painter.setPen(self._look.color(tokens.text))
        words = self._stage.said.more(count)
        self._painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, words)

    def _after(self, lane: LaneScene, bundle: Bundle, box: QRectF) -> float:
        """Return where the counts of several transfusions must end: at what is after them."""
        place, right = bundle.members[-1] + 1, self._stage.plot.right()
        if place < len(lane.items):
            half = self._look.mark_side / 2
            right = min(right, self._stage.x(lane.starts[place] + 0.5) - half)
        return min(right, self._today_x) if box.right() < self._today_x else right

    def _draw_counts(self, lane: LaneScene) -> None:
        line = lane.lane.line
        assert line is not None
        look = self._look
        limits = sorted(line.limits, key=lambda limit: limit.since or dt.date.min)
        for place, limit in enumerate(limits):
            after = limits[place + 1].since if place + 1 < len(limits) else None
            self._draw_limit(lane, limit, after)
        points = self._count_points(lane)
        style = look.tokens.series["anc"]
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(pen(style.color, look.px(1.7)))
        self._painter.drawLines([QLineF(*ends) for ends in pairwise(points)])
        marked = points if len(points) <= _FEW else points[-1:]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(look.color(style.color))
        for point in marked:
            self._painter.drawEllipse(point, look.px(_DOT), look.px(_DOT))

    def _count_points(self, lane: LaneScene) -> list[QPointF]:
        scale = self._stage.scale
        begin = self._stage.names + scale.per_day * (0.5 - scale.first)
        per_day, starts, items = scale.per_day, lane.starts, lane.items
        bottom = self._stage.y(lane.top) + self._stage.count_height(lane, 0.0)
        top = self._stage.y(lane.top) + self._stage.count_height(lane, lane.top_value)
        rise = (bottom - top) / lane.top_value
        return [
            QPointF(begin + starts[place] * per_day, max(top, bottom - level * rise))
            for place in self._with_neighbors(lane)
            if (level := items[place].level) is not None
        ]

    def _with_neighbors(self, lane: LaneScene) -> list[int]:
        """Return what is in sight and one draw beside it on each side, so that the line goes on."""
        places = list(lane.visible(self._stage.scale))
        if not places:
            before = [n for n, start in enumerate(lane.starts) if start < self._stage.scale.first]
            places = before[-1:]
        if not places:
            return []
        first, last = max(0, places[0] - 1), min(len(lane.items) - 1, places[-1] + 1)
        return list(range(first, last + 1))

    def _draw_limit(self, lane: LaneScene, limit: CountLimit, after: dt.date | None) -> None:
        stage, tokens = self._stage, self._look.tokens
        plot = stage.plot
        since = plot.left() if limit.since is None else stage.x(float(limit.since.toordinal()))
        until = plot.right() if after is None else stage.x(float(after.toordinal()))
        left, right = max(plot.left(), since), min(plot.right(), until)
        if right <= left:
            return
        high = lane.top_value if limit.high is None else limit.high
        top = stage.y(lane.top + stage.count_height(lane, high))
        bottom = stage.y(lane.top + stage.count_height(lane, limit.low or 0.0))
        band = QColor(tokens.series["anc"].color)
        band.setAlphaF(0.13)
        self._painter.fillRect(QRectF(left, top, right - left, bottom - top), band)
        if limit.low is not None:
            dashed = pen(tokens.text, 1.0, _LIMIT_DASHES)
            self._painter.setPen(dashed)
            self._painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))


def outline_of(item: Item, box: QRectF) -> QRectF:
    """Return the box of the ring around a thing."""
    air = 5.0 if item.is_bar else 2.0
    if item.sign is Sign.DRAW and item.level is not None:
        return QRectF(box.center().x() - 9, box.center().y() - 9, 18, 18)
    return box.adjusted(-air, -air, air, air)
