"""The month under keyboard and pointer: one stop of the keyboard, chips that can be dragged."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from typing_extensions import override

from alltracker.ui.appointments.month_view import MonthView
from alltracker.ui.appointments.visits import ShownVisit
from alltracker.ui.widgets.day_map import ENTER

_NEW: Final = frozenset({Qt.Key.Key_N, Qt.Key.Key_Insert})
_DEEDS: Final = {Qt.Key.Key_Delete: "delete", Qt.Key.Key_F2: "edit"}
_MENU: Final = frozenset({Qt.Key.Key_Menu, Qt.Key.Key_F10})


class MonthGrid(MonthView):
    """A month to use: arrows go by day, Page Up and Down by month, Tab into the day's chips."""

    visit_chosen = Signal(object)
    """A visit was clicked."""
    visit_opened = Signal(object)
    """A visit was entered by key or double click."""
    day_opened = Signal(object)
    """A visit is to be added on a day."""
    move_asked = Signal(object, object)
    """A visit was dropped on another day: the visit, and the day it would begin on."""
    asked = Signal(str, object)
    """Something is to be done with a visit: the name of the deed, and the visit."""
    menu_asked = Signal(object, QPoint)
    """A menu is wanted about a visit, at a place of the screen."""
    more_asked = Signal(object, QPoint)
    """All visits of a day are wanted, at a place of the screen."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by day or month, open, add, or leave what is being dragged where it was."""
        key = Qt.Key(event.key())
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and self._escape():
            return
        visit = self._visit_here()
        if event.matches(QKeySequence.StandardKey.Copy) and visit is not None:
            self.asked.emit("copy", visit)
        elif plain == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_F10:
            self._ask_menu()
        elif plain != Qt.KeyboardModifier.NoModifier or not self._go(key):
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go through the day's chips before it leaves."""
        count = len(self.plan.chips_of(self._cursor))
        at = -1 if self._held is None else self._held
        at += 1 if forward else -1
        if self.hasFocus() and -1 <= at < count and (forward or self._held is not None):
            self._held = at if at >= 0 else None
            self._say()
            self.update()
            return True
        return super().focusNextPrevChild(forward)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a chip, or go to a day."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position()
        day, chip = self.plan.day_at(place), self.plan.chip_at(place)
        more = self.plan.more_at(place)
        if more is not None:
            self.more_asked.emit(more.day, self.mapToGlobal(more.box.bottomLeft().toPoint()))
        elif chip is not None and day is not None:
            self._drag.take(chip, day, place)
            self._cursor = day
        elif day is not None:
            self._cursor, self._held = day, None
        self._say()
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the chip that is held, or show what can be held."""
        place = event.position()
        if event.buttons() & Qt.MouseButton.LeftButton and self._drag.chip is not None:
            self._drag.follow(place, self.plan.day_at(place))
            self.update()
            return
        held = self.plan.chip_at(place) or self.plan.more_at(place)
        shape = Qt.CursorShape.PointingHandCursor if held else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the chip on another day, or choose its visit."""
        chip, drop = self._drag.chip, self._drag.drop()
        if chip is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.update()
        if drop is not None:
            self.move_asked.emit(chip.visit, drop)
        elif self.plan.chip_at(event.position()) is not None:
            self.visit_chosen.emit(chip.visit)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a visit, or add one on a free day."""
        chip, day = self.plan.chip_at(event.position()), self.plan.day_at(event.position())
        if chip is not None:
            self.visit_opened.emit(chip.visit)
        elif day is not None:
            self.day_opened.emit(day)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the visit under the pointer."""
        chip = self.plan.chip_at(QPointF(event.pos()))
        if chip is not None:
            self.menu_asked.emit(chip.visit, event.globalPos())

    @override
    def _go(self, key: Qt.Key) -> bool:
        """Carry out a key; return whether it was one of ours."""
        if super()._go(key):
            return True
        if key in ENTER | _NEW:
            self._open(new=key in _NEW)
        elif key in _MENU:
            self._ask_menu()
        elif key in _DEEDS and (visit := self._visit_here()) is not None:
            self.asked.emit(_DEEDS[key], visit)
        else:
            return False
        return True

    def _open(self, *, new: bool) -> None:
        visit = None if new else self._visit_here()
        if visit is None:
            self.day_opened.emit(self._cursor)
        else:
            self.visit_opened.emit(visit)

    def _escape(self) -> bool:
        dragging, inside = self._drag.chip is not None, self._held is not None
        self._drag.let_go()
        self._held = None
        self._say()
        self.update()
        return dragging or inside

    def _visit_here(self) -> ShownVisit | None:
        """Return the visit of the chip that the keyboard is on, else the first of the day."""
        held = self.held()
        visits = self.plan.by_day.get(self._cursor, [])
        return held.visit if held is not None else next(iter(visits), None)

    def _ask_menu(self) -> None:
        held, visit = self.held(), self._visit_here()
        if visit is not None:
            box = held.box if held is not None else self.plan.cell(self._cursor)
            self.menu_asked.emit(visit, self.mapToGlobal(box.center().toPoint()))
