"""Choosing from a list, and writing several lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import control_height
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import HEIGHT
from alltracker.ui.widgets.labels import set_property

_ARROW: Final = 16


class ChoiceField(QComboBox):
    """One of a list of choices; the wheel changes it only while it has the focus."""

    edited = Signal()
    finished = Signal()

    def __init__(
        self,
        theme: Theme,
        options: Sequence[tuple[object, str]] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: list[object] = []
        self.setView(QListView())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_options(options)
        self.activated.connect(self._tell)
        self._follow()
        theme.changed.connect(self._follow)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other choices, (value, text) each, and choose the first."""
        self.clear()
        self._values = [value for value, _ in options]
        self.addItems([text for _, text in options])

    def value(self) -> object:
        """Return the very value that was offered and is chosen, None while nothing is chosen."""
        at = self.currentIndex()
        return self._values[at] if at >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose a value; one that is not offered chooses nothing."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def problem(self) -> Problem | None:
        """Return None: every choice can be used."""
        return None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show or end the error state."""
        set_property(self, "error", "true" if wrong else "false")

    @override
    def sizeHint(self) -> QSize:
        """Return the height of a field, and room for the longest choice and the arrow."""
        widths = [
            self.fontMetrics().horizontalAdvance(self.itemText(n)) for n in range(self.count())
        ]
        room = self._theme.px(_ARROW) + 3 * self._theme.gap(12)
        high = control_height(self._theme, self.fontMetrics(), HEIGHT)
        return QSize(max(widths, default=0) + room, high)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for the beginning of a choice."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._theme.px(120)), hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the arrow at its right."""
        super().paintEvent(event)
        painter = QPainter(self)
        role = "muted" if self.isEnabled() else "disabled"
        side = self._theme.px(_ARROW)
        left = self.width() - side - self._theme.gap(10)
        arrow = self._theme.pixmap("chevron-down", role, _ARROW)
        painter.drawPixmap(left, (self.height() - side) // 2, arrow)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the list has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _tell(self) -> None:
        self.edited.emit()
        self.finished.emit()

    def _follow(self) -> None:
        self.setFont(self._theme.font())
        self.updateGeometry()
        self.update()


class NotesField(QPlainTextEdit):
    """Several lines of text; Tab leaves it, as everywhere in a form."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.edited)
        self._follow()
        theme.changed.connect(self._follow)

    def value(self) -> str:
        """Return the text without blanks around it."""
        return self.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(text)

    def problem(self) -> Problem | None:
        """Return None: every note can be used."""
        return None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show or end the error state."""
        set_property(self, "error", "true" if wrong else "false")

    @override
    def sizeHint(self) -> QSize:
        """Return room for the lines asked for."""
        high = self.fontMetrics().lineSpacing() * self._lines + 2 * self._theme.gap(10)
        return QSize(self._theme.px(240), high)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same height on less width."""
        return QSize(self._theme.px(120), self.sizeHint().height())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the person is done here."""
        super().focusOutEvent(event)
        self.finished.emit()

    def _follow(self) -> None:
        self.setFont(self._theme.font())
        self.updateGeometry()
