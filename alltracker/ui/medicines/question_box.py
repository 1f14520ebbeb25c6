"""A question before saving, inside the form: nothing that was typed is lost by any answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import IconLabel, Text


class QuestionBox(QFrame):
    """``kept``: it is right as written; ``left``: change it; ``used``: take what is offered.

    Hidden while nothing is asked.
    """

    kept = Signal()
    left = Signal()
    used = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ground", "warn_soft")
        self._title = Text(theme, self.tr("Please look again"), TextStep.STRONG, wraps=True)
        self._text = Text(theme, "", wraps=True)
        self.change = Button(theme, self.tr("Change it"), "primary", room="card", parent=self)
        self.use = Button(theme, "", room="card", parent=self)
        self.keep = Button(theme, self.tr("It is right"), room="card", parent=self)
        self._build()
        self.change.clicked.connect(self._leave)
        self.use.clicked.connect(self._use)
        self.keep.clicked.connect(self._keep)
        theme.changed.connect(self._follow)

    @property
    def text(self) -> str:
        """What is asked."""
        return self._text.text()

    def ask(self, sentences: Sequence[str], use: str = "") -> None:
        """Ask; going back to the form has the focus. ``use`` names what is offered instead."""
        self._text.setText("\n".join(sentences))
        self.use.setText(use)
        self.use.setVisible(bool(use))
        self.use.updateGeometry()
        self.setAccessibleName(self._text.text())
        self.show()
        self.change.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _use(self) -> None:
        self.hide()
        self.used.emit()

    def _keep(self) -> None:
        self.hide()
        self.kept.emit()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        icon = IconLabel(self._theme, "triangle-alert", "warn")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.addWidget(self._title)
        column.addWidget(self._text)
        holder = QWidget()
        buttons = FlowLayout(holder)
        buttons.setSpacing(self._theme.gap(8))
        buttons.addWidget(self.change)
        buttons.addWidget(self.use)
        buttons.addWidget(self.keep)
        column.addWidget(holder)
        row.addLayout(column, 1)
        self.hide()
        self._follow()

    def _follow(self) -> None:
        gap = self._theme.gap
        row = self.layout()
        assert row is not None
        row.setContentsMargins(gap(14), gap(10), gap(14), gap(12))
        row.setSpacing(gap(10))
