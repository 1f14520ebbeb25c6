"""What pointer, wheel and touchpad do on the canvas of the timeline."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from alltracker.care.timeline_items import Grip, Item
from alltracker.ui.timeline.overlay import Drag
from alltracker.ui.widgets.painted import as_tip

if TYPE_CHECKING:
    from alltracker.ui.timeline.canvas import TimelineCanvas

_NOTCH: Final = 120.0
_ZOOM_A_NOTCH: Final = 0.8
_PAN_A_NOTCH: Final = 90.0
_EDGE: Final = 24.0
_EDGE_SHARE: Final = 0.02


class Hands:
    """One pointer over one canvas."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        self._canvas = canvas
        self._pressed: QPointF | None = None
        self._held_moment = 0.0
        self._held: tuple[Item, Grip] | None = None
        self._moved = False
        self.drag: Drag | None = None
        self.hovered: Item | None = None

    def forget(self) -> None:
        """Let go of everything: other things are shown."""
        self._pressed = self._held = self.drag = self.hovered = None
        self._moved = False

    def give_up(self) -> bool:
        """Stop a drag; return whether there was one."""
        if self.drag is None:
            return False
        self.forget()
        self._canvas.viewport().update()
        return True

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, move the days sideways, scroll the lanes up and down."""
        canvas = self._canvas
        angle, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = _ZOOM_A_NOTCH ** (angle.y() / _NOTCH)
            canvas.zoom(factor, event.position().x(), still=True)
            return
        bar = canvas.verticalScrollBar()
        sideways = float(pixels.x() or angle.x() / _NOTCH * _PAN_A_NOTCH)
        down = float(pixels.y() or angle.y() / _NOTCH * _PAN_A_NOTCH)
        if bar.maximum() and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar.setValue(round(bar.value() - down))
        else:
            sideways += down
        if sideways:
            scale = canvas.scale
            canvas.go_to(scale.moved(-sideways / scale.per_day), still=True)

    def press(self, event: QMouseEvent) -> None:
        """Take hold of a thing or of the ground, or ask for a menu."""
        canvas, at = self._canvas, event.position()
        hit = canvas.stage.hit(at)
        if event.button() == Qt.MouseButton.RightButton and hit is not None:
            canvas.choose(hit.item)
            members = hit.members or (hit.item,)
            canvas.menu_asked.emit(members, event.globalPosition().toPoint())
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        canvas.glide.settle()
        self._pressed = at
        self._moved = False
        self._held_moment = canvas.stage.scale.moment_at(at.x() - canvas.stage.names)
        self._held = None
        if hit is not None and not hit.members:
            grip = canvas.stage.grip(hit.item, at)
            self._held = None if grip is None else (hit.item, grip)

    def move(self, event: QMouseEvent) -> None:
        """Drag what is held; else ring what is below."""
        at = event.position()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(at)
            return
        far = (at - self._pressed).manhattanLength()
        if not self._moved and far < QApplication.startDragDistance():
            return
        self._moved = True
        if self._held is not None:
            self._drag(*self._held, at)
        else:
            self._pan(at)

    def release(self, event: QMouseEvent) -> None:
        """Choose what was clicked, or ask to move what was dragged."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pressed, drag, moved = self._pressed, self.drag, self._moved
        self._pressed = self._held = self.drag = None
        self._moved = False
        self._canvas.viewport().update()
        if drag is not None and drag.days:
            self._canvas.choose(drag.item)
            self._canvas.move_asked.emit(drag.grip.target, drag.to)
        elif pressed is not None and not moved:
            self._click(event)

    def double_click(self, event: QMouseEvent) -> None:
        """Open what is below."""
        hit = self._canvas.stage.hit(event.position())
        if event.button() == Qt.MouseButton.LeftButton and hit is not None and not hit.members:
            self._pressed = None
            self._canvas.choose(hit.item)
            self._canvas.open_asked.emit(hit.item)

    def viewport_event(self, event: QEvent) -> bool:
        """Tell of what is below, zoom by pinching, and notice the pointer leaving."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event.pos(), event.globalPos())
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                factor = 1 / max(0.2, 1 + event.value())
                self._canvas.zoom(factor, event.position().x(), still=True)
                return True
        elif event.type() == QEvent.Type.Leave and self.hovered is not None:
            self.hovered = None
            self._canvas.viewport().update()
        return False

    def _click(self, event: QMouseEvent) -> None:
        hit = self._canvas.stage.hit(event.position())
        self._canvas.choose(hit.item if hit is not None else None)
        if hit is None:
            return
        if hit.members:
            self._canvas.menu_asked.emit(hit.members, event.globalPosition().toPoint())
        else:
            self._canvas.item_clicked.emit(hit.item)

    def _hover(self, at: QPointF) -> None:
        hit = self._canvas.stage.hit(at)
        item = hit.item if hit is not None and not hit.members else None
        if item != self.hovered:
            self.hovered = item
            shape = Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor
            self._canvas.viewport().setCursor(shape)
            self._canvas.viewport().update()

    def _drag(self, item: Item, grip: Grip, at: QPointF) -> None:
        canvas = self._canvas
        plot = canvas.stage.plot
        if at.x() > plot.right() - _EDGE or at.x() < plot.left() + _EDGE:
            later = at.x() > plot.center().x()
            by = canvas.stage.scale.days * _EDGE_SHARE
            canvas.go_to(canvas.stage.scale.moved(by if later else -by), still=True)
        moment = canvas.stage.scale.moment_at(at.x() - canvas.stage.names)
        try:
            to = grip.day + dt.timedelta(days=round(moment - self._held_moment))
        except OverflowError:
            return
        self.drag = Drag(item, grip, to)
        canvas.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        canvas.viewport().update()

    def _pan(self, at: QPointF) -> None:
        canvas = self._canvas
        moment = canvas.stage.scale.moment_at(at.x() - canvas.stage.names)
        canvas.go_to(canvas.stage.scale.moved(self._held_moment - moment), still=True)

    def _tell(self, at: QPoint, place: QPoint) -> None:
        canvas = self._canvas
        hit = canvas.stage.hit(QPointF(at))
        if hit is None:
            QToolTip.hideText()
            return
        said = canvas.stage.said
        words = said.tip(hit.item)
        if hit.members:
            titles = [said.text(item.title) for item in hit.members[:_TOLD]]
            rest = len(hit.members) - len(titles)
            words = "\n".join([*titles, *([said.more(rest)] if rest else [])])
        QToolTip.showText(place, as_tip(words), canvas.viewport())


_TOLD: Final = 8
"""So many things of a bundle are told by name."""
