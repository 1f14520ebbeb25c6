"""One dose as a row of its card: mark, name, words, and either buttons or what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.dose_days import DoseState
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.ui.doses.menu import OTHER_TIME, TAKE_BACK, DoseMenu
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.today.card_row import CardRow
from alltracker.ui.widgets.button import Button, is_enter
from alltracker.ui.widgets.dose_mark import DoseMark
from alltracker.ui.widgets.labels import IconLabel, Text
from alltracker.ui.widgets.split_button import SplitButton

KEYS: Final[Mapping[Qt.Key, DoseStatus]] = MappingProxyType(
    {
        Qt.Key.Key_G: DoseStatus.GIVEN,
        Qt.Key.Key_S: DoseStatus.SKIPPED,
        Qt.Key.Key_V: DoseStatus.VOMITED,
        Qt.Key.Key_U: DoseStatus.NOT_KNOWN,
    }
)
"""The key of each answer."""
ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
ONCE: Final = frozenset({*KEYS, *ENTER, Qt.Key.Key_Delete})
"""The keys that answer once, however long they are held."""
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MARK: Final = 24
_ENDS: Final = {Qt.Key.Key_Home: -1000, Qt.Key.Key_End: 1000}
_MENU: Final = frozenset({Qt.Key.Key_Menu, Qt.Key.Key_F10, Qt.Key.Key_Down})


@dataclass(frozen=True, slots=True)
class RowShown:
    """What a row says; ``key`` names its dose, empty for a row that only tells something."""

    key: str
    state: DoseState
    name: str
    detail: str
    button: str = ""
    """The words on the button while the dose waits; empty for none."""
    outcome: str = ""
    by: str = ""
    remark: str = ""
    needed: bool = False
    """Given when needed: the button only notes one more dose."""

    @property
    def waits(self) -> bool:
        """Whether the dose can be ticked with the row's button."""
        return bool(self.button)

    @property
    def muted(self) -> bool:
        """Whether the row only tells of a medicine that nobody has to give now."""
        return self.state in {DoseState.NOT_DUE, DoseState.HELD} and not self.key

    @property
    def spoken(self) -> str:
        """All of the row after its name, in one sentence."""
        parts = (self.detail, self.outcome, self.by, self.remark)
        return ", ".join(part for part in parts if part)


class DoseRow(CardRow):
    """A row; it is one stop of the keyboard, its buttons are for the pointer.

    ``chosen`` opens the form of the dose. G, S, V and U, Enter and Space answer, Delete takes an
    answer back, the menu key offers the other answers.
    """

    told = Signal(str, object)
    """A dose's key and what became of it."""
    deed_asked = Signal(str, str)
    """A dose's key and one of the other entries of its menu."""
    stepped = Signal(int)
    """The keyboard goes so many rows further."""

    def __init__(self, theme: Theme, shown: RowShown, parent: QWidget) -> None:
        super().__init__(theme, shown.key, parent)
        self.shown = shown
        self.menu: DoseMenu | None = None
        self.button: Button | None = None
        self._mark: QWidget = DoseMark(theme, shown.state)
        if shown.needed:
            self._mark = IconLabel(theme, "pill", "muted", _MARK)
        ink = "muted" if shown.muted else "text"
        small = TextStep.SMALL
        self._name = Text(theme, shown.name, TextStep.STRONG, ink=ink, wraps=True)
        self._detail = Text(theme, shown.detail, small, ink="muted", wraps=True, parent=self)
        self._remark = Text(theme, shown.remark, small, ink="muted", wraps=True, parent=self)
        self._outcome = Text(theme, shown.outcome, TextStep.SMALL_STRONG, parent=self)
        self._by = Text(theme, shown.by, small, ink="muted", parent=self)
        self._row = QHBoxLayout(self)
        self.setAccessibleName(shown.name)
        self._build()
        theme.changed.connect(self._space)

    def open_menu(self) -> None:
        """Offer the less usual answers under the row."""
        if self.menu is not None:
            self.menu.popup(self.mapToGlobal(QPoint(self._theme.gap(8), self.height())))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer, go to another row, or open what the row is about."""
        key, keypad = Qt.Key(event.key()), Qt.KeyboardModifier.KeypadModifier
        held = event.modifiers() & ~keypad
        if event.isAutoRepeat() and key in ONCE:
            return
        if held == Qt.KeyboardModifier.NoModifier and self._go(key):
            return
        if held != Qt.KeyboardModifier.NoModifier and key in _MENU:
            self.open_menu()
            return
        enter = is_enter(event) or key == Qt.Key.Key_Space
        if not self.shown.key and enter:
            return
        super().keyPressEvent(event)

    def _go(self, key: Qt.Key) -> bool:
        """Carry out a key alone; return whether it was one of ours."""
        if key in _STEPS or key in _ENDS:
            self.stepped.emit({**_STEPS, **_ENDS}[key])
        elif not self.shown.key:
            return False
        elif key in KEYS and not (self.shown.needed and key != Qt.Key.Key_G):
            self.told.emit(self.row_id, KEYS[key])
        elif self.shown.waits and key in ENTER:
            self.told.emit(self.row_id, DoseStatus.GIVEN)
        elif key == Qt.Key.Key_Delete and not self.shown.waits:
            self.deed_asked.emit(self.row_id, TAKE_BACK)
        elif key == Qt.Key.Key_Menu:
            self.open_menu()
        else:
            return False
        return True

    def _build(self) -> None:
        shown = self.shown
        self.setAccessibleDescription(self._description())
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(0)
        for text in (self._name, self._detail, self._remark):
            words.addWidget(text)
        self._detail.setVisible(bool(shown.detail))
        self._remark.setVisible(bool(shown.remark))
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 1)
        right = self._result()
        if shown.waits:
            right = self._log() if shown.needed else self._answers()
        if isinstance(right, QWidget):
            self._row.addWidget(right, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._row.addLayout(right)
        if shown.key and not shown.waits:
            self._make_menu(ticked=True)
        self._space()

    def _description(self) -> str:
        spoken = self.shown.spoken
        if not self.shown.key:
            return spoken
        if self.shown.needed:
            return self.tr("{words}. Press G to note one dose.").format(words=spoken)
        if self.shown.waits:
            keys = self.tr("{words}. Press G given, S skipped, V vomited, U not known.")
            return keys.format(words=spoken)
        return self.tr("{words}. Press Enter to correct it.").format(words=spoken)

    def _answers(self) -> QWidget:
        """Return the button of the usual answer and the arrow to the others."""
        menu = self._make_menu(ticked=False)
        split = SplitButton(self._theme, self.shown.button, menu, self.tr("Other answers"), self)
        name = self.tr("{button}: {name}").format(button=self.shown.button, name=self.shown.name)
        split.button.setAccessibleName(name)
        split.arrow.setAccessibleName(self.tr("Other answers: {name}").format(name=self.shown.name))
        for part in (split.button, split.arrow):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        split.button.clicked.connect(self._tell_given)
        self.button = split.button
        return split

    def _log(self) -> QWidget:
        """Return the button that notes one more dose; the menu is under the menu key."""
        self._make_menu(ticked=False)
        button = Button(self._theme, self.shown.button, room="card", parent=self)
        name = self.tr("{button}: {name}").format(button=self.shown.button, name=self.shown.name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self._tell_given)
        self.button = button
        return button

    def _make_menu(self, *, ticked: bool) -> DoseMenu:
        menu = DoseMenu(self._theme, self, ticked=ticked, needed=self.shown.needed)
        menu.triggered.connect(self._answer)
        self.menu = menu
        return menu

    def _result(self) -> QWidget | QBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        for text in (self._outcome, self._by):
            text.setAlignment(Qt.AlignmentFlag.AlignRight)
            text.setVisible(bool(text.text()))
            column.addWidget(text)
        column.addStretch(1)
        ink = {DoseState.GIVEN: "good", DoseState.VOMITED: "warn"}
        self._outcome.set_ink(ink.get(self.shown.state, "text"))
        return column

    def _answer(self, action: QAction) -> None:
        """Tell what was chosen in the menu."""
        assert self.menu is not None
        chosen = self.menu.answer(action)
        if isinstance(chosen, DoseStatus):
            self.told.emit(self.row_id, chosen)
        elif chosen == OTHER_TIME:
            self.chosen.emit(self.row_id)
        else:
            self.deed_asked.emit(self.row_id, chosen)

    def _tell_given(self) -> None:
        self.told.emit(self.row_id, DoseStatus.GIVEN)

    def _space(self) -> None:
        gap = self._theme.gap
        self._row.setContentsMargins(gap(8), gap(9), gap(8), gap(8))
        self._row.setSpacing(gap(12))
