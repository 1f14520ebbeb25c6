"""The canvas of the timeline: what is shown, chosen, opened and moved on it."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.slip_parts import SlipPlan
from alltracker.care.timeline_items import Item, LaneKey, Timeline
from alltracker.care.timeline_scale import LEAST_DAYS, TimeScale, held_inside
from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.timeline.choice import Choice
from alltracker.ui.timeline.hands import Hands
from alltracker.ui.timeline.keys import CanvasKeys
from alltracker.ui.timeline.moving import Moving
from alltracker.ui.timeline.overlay import Over
from alltracker.ui.timeline.scene import Scene
from alltracker.ui.timeline.view import TimelineView

_MARGIN: Final = 0.03
"""The part of the width that stays free before the first thing when everything is shown."""


class TimelineCanvas(TimelineView):
    """One tab stop: arrows go through things and lanes, plus and minus zoom, Enter opens."""

    item_chosen = Signal(object)
    """Carries the chosen thing, or None."""
    item_clicked = Signal(object)
    """Carries a thing that was chosen with the pointer."""
    open_asked = Signal(object)
    move_asked = Signal(object, object)
    """Carries what is to be moved (a SlipTarget) and the new day, or None if it is not known."""
    menu_asked = Signal(object, object)
    """Carries the things a menu is about and the place on the screen."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, language, parent)
        self.choice = Choice(self.stage, self._choose_by_key)
        self.hands = Hands(self)
        self.moving = Moving(theme, self)
        self._keys = CanvasKeys(self)
        self._preview: SlipPlan | None = None
        self._build()

    @property
    def chosen(self) -> Item | None:
        """The chosen thing."""
        return self.choice.item

    def show_timeline(
        self, timeline: Timeline, hidden: frozenset[LaneKey], *, more: bool = False
    ) -> None:
        """Show other lanes; days, place and choice stay where they can.

        With ``more`` only further ones came, such as the doses near by; the others are as they
        were.
        """
        if more:
            self.stage.show_scene(Scene(timeline, hidden, self.stage.scene))
            self._take(self.stage.scale)
            return
        self._today = today()
        before = self.stage.scene.timeline
        self.stage.said.forget()
        self.stage.show_scene(Scene(timeline, hidden))
        self.hands.forget()
        held = self.choice.item
        self._take(self.stage.scale)
        self._set_chosen(timeline.found.get(held.key) if held is not None else None)
        if self.isVisible():
            self.moving.begin(before, timeline)
        self.updateGeometry()

    def go_to(self, scale: TimeScale, *, still: bool = False) -> None:
        """Show other days, smoothly."""
        width = self.stage.plot.width()
        held = held_inside(scale.first, scale.days, width)
        self.glide.go(self.stage.scale, held, still=still or not self.isVisible())

    def show_days(self, days: float, around: dt.date, share: float, *, still: bool = False) -> None:
        """Show so many days, with one of them at a share of the width."""
        first = around.toordinal() - days * share
        self.go_to(TimeScale(first, days, self.stage.plot.width()), still=still)

    def pan(self, share: float) -> None:
        """Move by a share of what is in sight; positive is later."""
        self.go_to(self.scale.moved(self.scale.days * share))

    def zoom(self, factor: float, x: float | None = None, *, still: bool = False) -> None:
        """Show ``factor`` times as many days around a place of the canvas, or what is chosen."""
        at = self._focus_x() if x is None else x
        self.go_to(self.scale.zoomed(factor, at - self.stage.names), still=still)

    def show_edge(self, *, last: bool) -> None:
        """Show the beginning or the end of everything."""
        timeline = self.stage.scene.timeline
        day = timeline.last if last else timeline.first
        if day is not None:
            self.show_days(self.scale.days, day, 0.9 if last else 0.1)

    def show_all(self, *, still: bool = False) -> None:
        """Show everything, and today."""
        timeline = self.stage.scene.timeline
        first = min(timeline.first or self._today, self._today)
        last = max(timeline.last or self._today, self._today)
        days = max(LEAST_DAYS, (last - first).days * (1 + 2 * _MARGIN))
        self.show_days(days, first, _MARGIN, still=still)

    def choose(self, item: Item | None) -> None:
        """Choose a thing, or nothing."""
        self._set_chosen(item)

    def reveal(self, item: Item) -> None:
        """Choose a thing and bring it into sight."""
        self._choose_by_key(item)

    def open_chosen(self) -> None:
        """Ask for the form of the chosen thing."""
        if self.chosen is not None:
            self.open_asked.emit(self.chosen)

    def move_chosen(self, days: int | None = None) -> None:
        """Ask to move the chosen thing, by some days where they are given.

        Without them a phase that can be moved by its start and by its end asks for which.
        """
        item = self.chosen
        if item is None or not item.grips:
            return
        if days is not None:
            grip = item.grips[0]
            self.move_asked.emit(grip.target, grip.day + dt.timedelta(days=days))
        elif len(item.grips) > 1:
            self.show_menu()
        else:
            self.move_day(0)

    def move_day(self, place: int) -> None:
        """Ask to move one of the planned days of the chosen thing."""
        if self.chosen is not None and place < len(self.chosen.grips):
            self.move_asked.emit(self.chosen.grips[place].target, None)

    def show_menu(self) -> None:
        """Ask for the menu of the chosen thing."""
        box = self.stage.find(self.chosen) if self.chosen is not None else None
        if self.chosen is not None and box is not None:
            at = self.viewport().mapToGlobal(box.bottomLeft().toPoint())
            self.menu_asked.emit((self.chosen,), at)

    def give_up(self) -> bool:
        """Stop what is being dragged, else choose nothing; return whether there was either."""
        if self.hands.give_up():
            return True
        if self.chosen is None:
            return False
        self._set_chosen(None)
        return True

    def preview(self, plan: SlipPlan | None) -> None:
        """Show where a slip would move things to."""
        self._preview = plan
        self.viewport().update()

    @override
    def over(self) -> Over:
        """Return rings, what is dragged and the preview of a slip."""
        hands, moving = self.hands, self.moving
        return Over(
            self.chosen, hands.hovered, hands.drag, self._preview, moving.moved, moving.left
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for."""
        if self._keys.press(event):
            event.accept()
        else:
            event.ignore()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll the lanes where they do not fit, and move the days."""
        self.hands.wheel(event)
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a thing or of the ground."""
        self.hands.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held, or tell what is below."""
        self.hands.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: choose, or move what was dragged."""
        self.hands.release(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is below."""
        self.hands.double_click(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lane of the chosen thing in sight, such as when its strip appears."""
        super().resizeEvent(event)
        if self.chosen is not None:
            self._bring_lane(self.chosen)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of what is below, zoom by pinching, and notice the pointer leaving."""
        if watched is self.viewport() and self.hands.viewport_event(event):
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().installEventFilter(self)
        self.moving.advanced.connect(self.viewport().update)
        self.setAccessibleName(self.tr("Timeline"))
        self.verticalScrollBar().setAccessibleName(self.tr("Scroll the lanes"))
        self._say()

    def _focus_x(self) -> float:
        """Return what the keyboard zooms around: the chosen thing if it is in sight."""
        plot = self.stage.plot
        box = self.stage.find(self.chosen) if self.chosen is not None else None
        if box is not None and plot.left() <= box.center().x() <= plot.right():
            return box.center().x()
        return plot.center().x()

    def _choose_by_key(self, item: Item) -> None:
        self._set_chosen(item)
        self._bring(item)
        words = self.accessibleDescription()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _bring(self, item: Item) -> None:
        """Move days and lanes so that a thing is in sight."""
        if self.stage.find(item) is None:  # a lane that is only there with something in sight
            self.show_days(self.scale.days, item.start, 0.5, still=True)
        box, plot = self.stage.find(item), self.stage.plot
        if box is None:
            return
        if box.right() < plot.left() + 8 or box.left() > plot.right() - 8:
            self.show_days(self.scale.days, item.start, 0.5)
        self._bring_lane(item)

    def _bring_lane(self, item: Item) -> None:
        lane, plot = self.stage.scene.lane_of(item), self.stage.plot
        bar = self.verticalScrollBar()
        if lane is not None and self.stage.y(lane.top) < plot.top():
            bar.setValue(round(lane.top))
        elif lane is not None and self.stage.y(lane.bottom) > plot.bottom():
            bar.setValue(round(lane.bottom - plot.height() + 0.5))

    def _set_chosen(self, item: Item | None) -> None:
        changed = item != self.choice.item
        self.choice.item = item
        self._say()
        self.viewport().update()
        if changed:
            self.item_chosen.emit(item)

    def _say(self) -> None:
        item = self.chosen
        lane = self.stage.scene.lane_of(item) if item is not None else None
        if item is None or lane is None:
            words = self.tr("{count} lanes. Up and down choose a thing, plus and minus zoom.")
            self.setAccessibleDescription(words.format(count=len(self.stage.scene.lanes)))
        else:
            self.setAccessibleDescription(self.stage.said.sentence(item, lane.lane))
