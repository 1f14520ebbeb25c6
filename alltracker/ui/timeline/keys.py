"""What the keyboard does on the canvas of the timeline."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from alltracker.ui.timeline.canvas import TimelineCanvas

CLOSER: Final = 0.7
FURTHER: Final = 1 / CLOSER
_STEP: Final = 0.1
"""The part of what is in sight that an arrow moves by."""
_SCREEN: Final = 0.9


class CanvasKeys:
    """Binds keys to what they do; with nothing chosen the arrows move the days."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        self._canvas = canvas
        self._plain: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Left: self._left,
            Qt.Key.Key_Right: self._right,
            Qt.Key.Key_Up: self._up,
            Qt.Key.Key_Down: self._down,
            Qt.Key.Key_Home: self._home,
            Qt.Key.Key_End: self._end,
            Qt.Key.Key_PageUp: self._earlier,
            Qt.Key.Key_PageDown: self._later,
            Qt.Key.Key_Plus: self._closer,
            Qt.Key.Key_Equal: self._closer,
            Qt.Key.Key_Minus: self._further,
            Qt.Key.Key_0: self._all,
            Qt.Key.Key_Return: canvas.open_chosen,
            Qt.Key.Key_Enter: canvas.open_chosen,
            Qt.Key.Key_Space: canvas.open_chosen,
            Qt.Key.Key_M: canvas.move_chosen,
            Qt.Key.Key_Menu: canvas.show_menu,
        }
        self._with_control: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Left: self._a_day_earlier,
            Qt.Key.Key_Right: self._a_day_later,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asks for anything here."""
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if event.key() == Qt.Key.Key_Escape:
            return self._canvas.give_up()
        if event.key() == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._canvas.show_menu()
            return True
        deeds = self._plain if held == Qt.KeyboardModifier.NoModifier else {}
        if held == Qt.KeyboardModifier.ControlModifier:
            deeds = self._with_control
        deed = deeds.get(event.key())
        if deed is None:
            return False
        deed()
        return True

    def _left(self) -> None:
        self._step(-1)

    def _right(self) -> None:
        self._step(1)

    def _step(self, way: int) -> None:
        if self._canvas.chosen is None:
            self._canvas.pan(way * _STEP)
        else:
            self._canvas.choice.step(way)

    def _up(self) -> None:
        self._canvas.choice.change_lane(-1)

    def _down(self) -> None:
        self._canvas.choice.change_lane(1)

    def _home(self) -> None:
        self._edge(last=False)

    def _end(self) -> None:
        self._edge(last=True)

    def _edge(self, *, last: bool) -> None:
        if self._canvas.chosen is None:
            self._canvas.show_edge(last=last)
        else:
            self._canvas.choice.edge(last=last)

    def _earlier(self) -> None:
        self._canvas.pan(-_SCREEN)

    def _later(self) -> None:
        self._canvas.pan(_SCREEN)

    def _closer(self) -> None:
        self._canvas.zoom(CLOSER)

    def _further(self) -> None:
        self._canvas.zoom(FURTHER)

    def _all(self) -> None:
        self._canvas.show_all()

    def _a_day_earlier(self) -> None:
        self._canvas.move_chosen(-1)

    def _a_day_later(self) -> None:
        self._canvas.move_chosen(1)
