"""Draws over the timeline what follows pointer and keyboard: rings, what is dragged, a preview."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from alltracker.care.slip_parts import Move, MoveKind, SlipPlan, TargetKind
from alltracker.care.timeline_items import Grip, Item
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.timeline.look import GHOST_DASHES
from alltracker.ui.timeline.paint import LanesPainter, outline_of
from alltracker.ui.timeline.scene import LaneScene
from alltracker.ui.timeline.stage import Stage
from alltracker.ui.widgets.painted import draw_box, pen

_RADIUS: Final = 6.0
_ARROW: Final = 4.0
_TAG: Final = 24.0


@dataclass(frozen=True, slots=True)
class Drag:
    """A planned day that is being moved by hand."""

    item: Item
    grip: Grip
    to: dt.date

    @property
    def days(self) -> int:
        """How many days later."""
        return (self.to - self.grip.day).days


@dataclass(frozen=True, slots=True)
class Moved:
    """A thing that another day was said for, on its way from the old place."""

    item: Item
    days: int
    """How many days later it begins now."""
    last_days: int
    """How many days later it ends now."""


@dataclass(frozen=True, slots=True)
class Over:
    """What is drawn over the timeline now."""

    chosen: Item | None = None
    hovered: Item | None = None
    drag: Drag | None = None
    preview: SlipPlan | None = None
    moved: tuple[Moved, ...] = ()
    left: float = 0.0
    """The part of the way that what moved has still to go."""


class OverlayPainter:
    """Draws over one stage with one painter."""

    def __init__(self, painter: QPainter, stage: Stage, today: dt.date) -> None:
        self._painter = painter
        self._stage = stage
        self._tokens = stage.look.tokens
        self._lanes = LanesPainter(painter, stage, today)

    def draw(self, over: Over) -> None:
        """Draw everything, the things dragged last."""
        painter = self._painter
        painter.save()
        painter.setClipRect(self._stage.plot)
        lifted = self._stage.lifted
        hovered, chosen = over.hovered, over.chosen
        if hovered is not None and hovered != chosen and hovered.key not in lifted:
            self._ring(hovered, chosen=False)
        if chosen is not None and chosen.key not in lifted:
            self._ring(chosen, chosen=True)
        if over.preview is not None:
            self._preview(over.preview)
        for moved in over.moved:
            self._on_its_way(moved, over.left)
        if over.drag is not None:
            self._dragged(over.drag)
        painter.restore()

    def lifted(self, over: Over) -> frozenset[str]:
        """Return the keys of what is drawn on the move, and so is not drawn among the lanes."""
        found = {moved.item.key for moved in over.moved}
        if over.drag is not None:
            found.add(over.drag.item.key)
        if over.preview is not None:
            moves = (move for move in over.preview.moving if move.after is not None)
            found |= {item.key for move in moves for item in self._items_of(move)}
        return frozenset(found)

    def _ring(self, item: Item, *, chosen: bool) -> None:
        lane = self._stage.scene.lane_of(item)
        place = lane.places.get(item.key) if lane is not None else None
        if lane is None or place is None:
            return
        box = self._held(outline_of(item, self._stage.box(lane, place)))
        color = self._tokens.focus if chosen else self._tokens.border
        ground = self._tokens.select if chosen else None
        edge = pen(color, 2.0 if chosen else 1.5)
        draw_box(self._painter, box, _RADIUS, ground, edge)
        if chosen:
            self._lanes.draw_one(lane, place)

    def _on_its_way(self, moved: Moved, left: float) -> None:
        lane = self._stage.scene.lane_of(moved.item)
        place = lane.places.get(moved.item.key) if lane is not None else None
        if lane is None or place is None:
            return
        box = self._stage.box(lane, place)
        back = -left * self._stage.scale.per_day
        box.adjust(back * moved.days, 0, back * moved.last_days, 0)
        self._lanes.draw_in(moved.item, box)

    def _held(self, box: QRectF) -> QRectF:
        """Return a ring whose sides stay in sight, however long the bar is."""
        plot = self._stage.plot.adjusted(2, 0, -2, 0)
        if box.right() < plot.left() or box.left() > plot.right():
            return box
        held = QRectF(box)
        held.setLeft(max(box.left(), plot.left()))
        held.setRight(min(box.right(), plot.right()))
        return held

    def _dragged(self, drag: Drag) -> None:
        box = self._stage.find(drag.item)
        if box is None:
            return
        shift = drag.days * self._stage.scale.per_day
        moved = QRectF(box)
        if drag.grip.target.kind is TargetKind.PHASE_END:
            moved.setRight(max(box.left() + 2, box.right() + shift))
        else:
            moved.translate(shift, 0)
        self._from_to(drag.item, box, moved)
        place = moved.right() if drag.grip.target.kind is TargetKind.PHASE_END else moved.left()
        if not drag.item.is_bar:
            place = moved.center().x()
        self._label(self._stage.said.day(drag.to), place, moved)

    def _preview(self, plan: SlipPlan) -> None:
        self._bands(plan)
        for move in plan.moving:
            for item in self._items_of(move):
                self._preview_of(move, item)

    def _preview_of(self, move: Move, item: Item) -> None:
        box = self._stage.find(item)
        if box is None or move.before is None or move.after is None:
            return
        moved = QRectF(box)
        shift = (move.after[0] - move.before[0]).days * self._stage.scale.per_day
        moved.translate(shift, 0)
        last, was = move.after[1], move.before[1]
        if item.is_bar and last is not None and was is not None:
            moved.setRight(box.right() + (last - was).days * self._stage.scale.per_day)
        self._from_to(item, box, moved)

    def _bands(self, plan: SlipPlan) -> None:
        """Shade the old and the new day of what the family moves."""
        if not self._stage.scale.near:
            return
        plot = self._stage.plot
        for day in (plan.before, plan.to):
            if day is not None:
                left = self._stage.x(float(day.toordinal()))
                color = self._stage.look.color(self._tokens.accent)
                self._painter.setOpacity(0.12)
                box = QRectF(left, plot.top(), self._stage.scale.per_day, plot.height())
                self._painter.fillRect(box, color)
                self._painter.setOpacity(1.0)

    def _items_of(self, move: Move) -> Iterator[Item]:
        """Yield what a move is about, as it is shown now: of a series all visits from its day."""
        for lane in self._stage.scene.lanes:
            found = _found(move, lane)
            if found is not None:
                yield found
                if move.kind is MoveKind.SERIES:
                    yield from _later_of_series(found, lane)
                return

    def _from_to(self, item: Item, box: QRectF, moved: QRectF) -> None:
        """Draw the old place dotted, the new one hollow, and an arrow between them."""
        painter, tokens = self._painter, self._tokens
        if item.is_bar:
            assert item.phase is not None
            hues = tokens.phases[item.phase]
            radius = self._stage.look.px(4)
            draw_box(
                painter, self._held(box), radius, tokens.card, pen(tokens.muted, 1.2, GHOST_DASHES)
            )
            painter.setOpacity(0.75)
            draw_box(painter, self._held(moved), radius, hues.soft, pen(hues.solid, 1.5))
            painter.setOpacity(1.0)
            self._name(item, self._held(moved), hues.ink)
        else:
            self._stage.look.draw_ghost(painter, box.center(), item.sign)
            self._stage.look.draw_mark(painter, moved.center(), item.sign, item.state)
        self._arrow(item, box, moved)

    def _name(self, item: Item, box: QRectF, ink: str) -> None:
        look = self._stage.look
        inset = look.px(9)
        words = self._stage.said.text(item.title)
        words = look.elided(words, box.width() - 2 * inset, TextStep.SMALL)
        self._painter.setFont(look.font(TextStep.SMALL))
        self._painter.setPen(look.color(ink))
        at = QPointF(box.left() + inset, look.baseline(box.center().y(), TextStep.SMALL))
        self._painter.drawText(at, words)

    def _arrow(self, item: Item, box: QRectF, moved: QRectF) -> None:
        y = box.center().y()
        if item.is_bar:
            start, end = box.left(), moved.left()
            y = box.bottom() + 4
        else:
            later = moved.left() > box.left()
            start, end = (box.right(), moved.left()) if later else (box.left(), moved.right())
        if abs(end - start) < 2 * _ARROW:
            return
        self._painter.setPen(pen(self._tokens.accent, 1.6))
        self._painter.drawLine(QPointF(start, y), QPointF(end, y))
        back = -_ARROW if end > start else _ARROW
        for side in (-_ARROW, _ARROW):
            self._painter.drawLine(QPointF(end, y), QPointF(end + back, y + side))

    def _label(self, words: str, x: float, box: QRectF) -> None:
        look, plot = self._stage.look, self._stage.plot
        wide = look.width(words, TextStep.SMALL, strong=True) + look.px(16)
        left = min(max(x - wide / 2, plot.left()), plot.right() - wide)
        top = box.top() - look.px(_TAG) - 4
        if top < plot.top():
            top = box.bottom() + 6
        tag = QRectF(left, top, wide, look.px(_TAG))
        draw_box(self._painter, tag, look.px(5), self._tokens.tooltip)
        self._painter.setFont(look.font(TextStep.SMALL, strong=True))
        self._painter.setPen(look.color(self._tokens.on_tooltip))
        self._painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)


def _found(move: Move, lane: LaneScene) -> Item | None:
    if move.kind is MoveKind.PHASE:
        keys = [f"phase/{move.row_id}", f"near/{move.row_id}"]
    elif move.kind is MoveKind.CYCLE:
        keys = [f"cycle/{move.row_id}/{move.cycle}"]
    else:
        moment = move.original_start
        keys = [f"visit/{move.row_id}"]
        if moment is not None:
            keys.append(f"visit/{move.row_id}/{moment.isoformat()}")
    place = next((lane.places[key] for key in keys if key in lane.places), None)
    return None if place is None else lane.items[place]


def _later_of_series(first: Item, lane: LaneScene) -> Iterator[Item]:
    """Yield the planned visits after the first that the series still has on its own days."""
    series = first.key.rpartition("/")[0] + "/"
    for item in lane.items[lane.places[first.key] + 1 :]:
        if item.key.startswith(series) and item.grips and not item.ghosts:
            yield item
