"""A second row under a dose: a question before a second dose, or a quiet note of what changes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import IconLabel, Text


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before a dose is noted, and the words of the deed.

    ``changes``: the deed changes what is noted; else it notes one dose more.
    """

    title: str
    text: str
    deed: str
    changes: bool = False


class SoftRow(QFrame):
    """An icon, a strong line and a plain one on the soft ground of what to look at."""

    def __init__(
        self, theme: Theme, icon: str, title: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "warn_soft")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._title = Text(theme, title, TextStep.SMALL_STRONG, wraps=True)
        self._text = Text(theme, text, TextStep.SMALL, wraps=True, parent=self)
        self._text.setVisible(bool(text))
        self.words = QVBoxLayout()
        self.words.setSpacing(0)
        self._row = QHBoxLayout(self)
        self._row.addWidget(IconLabel(theme, icon, "warn"), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self.words, 1)
        for line in (self._title, self._text):
            self.words.addWidget(line)
        self._space()
        theme.changed.connect(self._space)

    def _space(self) -> None:
        gap = self._theme.gap
        self._row.setContentsMargins(gap(14), gap(9), gap(10), gap(10))
        self._row.setSpacing(gap(10))


class GuardRow(SoftRow):
    """Asks before a second dose; leaving it is the default and has the focus. Esc leaves it."""

    left = Signal()
    confirmed = Signal()

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(theme, "triangle-alert", question.title, question.text, parent)
        self.question = question
        self.no = Button(theme, self.tr("No, leave it"), "primary", room="card", parent=self)
        self.yes = Button(theme, question.deed, room="card", parent=self)
        both = QWidget(self)
        self._buttons = FlowLayout(both)
        self._buttons.addWidget(self.no)
        self._buttons.addWidget(self.yes)
        self._buttons.setSpacing(theme.gap(8))
        self.words.addSpacing(theme.gap(8))
        self.words.addWidget(both)
        said = self.tr("{title}. {text}").format(title=question.title, text=question.text)
        self.no.setAccessibleDescription(said)
        self.no.clicked.connect(self.left)
        self.yes.clicked.connect(self.confirmed)

    def take_focus(self) -> None:
        """Let the keyboard be on the answer that changes nothing."""
        self.no.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it with Esc; arrows go between the two answers."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in {Qt.Key.Key_Right, Qt.Key.Key_Down}:
            self.yes.setFocus(Qt.FocusReason.TabFocusReason)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Up}:
            self.no.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
