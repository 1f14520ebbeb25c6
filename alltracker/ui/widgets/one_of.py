"""One of several buttons: what every such choice shares, and how the keyboard goes through it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget
from typing_extensions import override

from alltracker.ui.widgets.editor import Problem

_ON: Final = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_BACK: Final = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_KEYS: Final = _ON | _BACK | {Qt.Key.Key_Home, Qt.Key.Key_End}


class OneStop(QObject):
    """Makes an exclusive group one stop of the keyboard, as radio buttons are.

    Tab lands on the chosen button, or on the first while none is chosen; arrows, Home and End
    choose and move. Buttons are added to the group before.
    """

    def __init__(self, group: QButtonGroup) -> None:
        super().__init__(group)
        self._group = group
        for button in group.buttons():
            button.installEventFilter(self)
        group.buttonToggled.connect(self._follow)
        self._follow()

    def stop(self) -> QAbstractButton | None:
        """Return the button that Tab lands on, None if there is none."""
        return self._group.checkedButton() or next(iter(self._usable()), None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _KEYS
            and event.modifiers() in {_PLAIN, Qt.KeyboardModifier.KeypadModifier}
        ):
            self._choose(watched, Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def _choose(self, held: QObject, key: Qt.Key) -> None:
        buttons = self._usable()
        if held not in buttons:
            return
        target = _target([button is held for button in buttons].index(True), len(buttons), key)
        buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
        if not buttons[target].isChecked():
            buttons[target].click()

    def _usable(self) -> list[QAbstractButton]:
        return [one for one in self._group.buttons() if one.isEnabled() and not one.isHidden()]

    def _follow(self) -> None:
        stop = self.stop()
        for button in self._group.buttons():
            reached = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(reached)


_PLAIN: Final = Qt.KeyboardModifier.NoModifier


def _target(at: int, count: int, key: Qt.Key) -> int:
    if key == Qt.Key.Key_Home:
        return 0
    if key == Qt.Key.Key_End:
        return count - 1
    return (at + (1 if key in _ON else -1)) % count


class OneOf(QWidget):
    """Buttons of which one holds; an editor whose value is that of the chosen button.

    Its own focus is that of the button that Tab lands on.
    """

    edited = Signal()
    finished = Signal()

    def __init__(self, values: Iterable[object], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = list(values)
        self._group = QButtonGroup(self)
        self._stop: OneStop | None = None
        self.setAccessibleName(name)
        self._group.buttonClicked.connect(self._tell)

    def buttons(self) -> list[QAbstractButton]:
        """Return the buttons in their order."""
        return self._group.buttons()

    def stop(self) -> QAbstractButton:
        """Return the button that the keyboard enters on."""
        return (self._stop.stop() if self._stop else None) or self.buttons()[0]

    def value(self) -> object:
        """Return the chosen value, None before any choice."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose a value; raise ValueError for one that is not offered."""
        self._group.button(self._values.index(value)).setChecked(True)

    def problem(self) -> Problem | None:
        """Return None: every choice can be used."""
        return None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Do nothing: a choice cannot be wrong."""

    def _take(self, buttons: Iterable[QAbstractButton]) -> None:
        """Take the buttons of the values, in their order, and join them for the keyboard."""
        for at, button in enumerate(buttons):
            self._group.addButton(button, at)
        if self._group.exclusive():
            self._stop = OneStop(self._group)
            self._group.buttonToggled.connect(self._lead)
        self._lead()

    def _lead(self) -> None:
        if self.buttons():
            self.setFocusProxy(self.stop())

    def _tell(self) -> None:
        self.edited.emit()
        self.finished.emit()
