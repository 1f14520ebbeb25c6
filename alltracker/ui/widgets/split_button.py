"""A button joined to an arrow that opens a menu of the less usual answers."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import Button, is_enter


class Disclosure(QToolButton):
    """The narrow right part of a split button, which opens a menu."""

    def __init__(self, theme: Theme, button: Button, name: str) -> None:
        super().__init__(button.parentWidget())
        self._theme = theme
        self._button = button
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    @override
    def sizeHint(self) -> QSize:
        """Return the height of the button beside it."""
        return QSize(max(26, self._theme.px(26)), self._button.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu with Enter as with the space bar."""
        if is_enter(event):
            self.showMenu()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the accent ground, a thin line to the left and the arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent_pressed" if self.isDown() else "accent"
        if self.underMouse() and not self.isDown():
            ground = "accent_hover"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(ground if self.isEnabled() else "window"))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, 8, 8)
        painter.drawRect(QRectF(0, 0, 8, box.height()))
        role = "on_accent" if self.isEnabled() else "disabled"
        painter.setPen(self._theme.color(role))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, box.height()))
        arrow = self._theme.pixmap("chevron-down", role, 16)
        side = self._theme.px(16)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, arrow)


class SplitButton(QWidget):
    """A primary button joined to an arrow that opens a menu of the less usual answers.

    ``button`` is the left part; ``more`` names the arrow for those who cannot see it.
    """

    def __init__(
        self, theme: Theme, text: str, menu: QMenu, more: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.button = Button(theme, text, "primary", room="card", parent=self)
        self.button.setProperty("place", "first")
        self.arrow = Disclosure(theme, self.button, more)
        self.arrow.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.button)
        row.addWidget(self.arrow)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
