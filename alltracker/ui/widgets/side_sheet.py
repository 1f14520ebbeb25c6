"""A dialog at the right edge of the window, which leaves the page beside it in sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRect
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.dialog import SheetDialog

WIDTH: Final = 412
_RIGHT, _ABOVE = 16, 20
"""Room between the sheet and the edges of the window."""
_SLIDE_MILLISECONDS: Final = 180
_MOVES: Final = {QEvent.Type.Resize, QEvent.Type.Move}


class SideSheet(SheetDialog):
    """As high as the window; what is longer scrolls, the buttons stay."""

    def __init__(self, theme: Theme, title: str, text: str, parent: QWidget) -> None:
        self._over = parent.window()
        super().__init__(theme, title, text, parent)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(_SLIDE_MILLISECONDS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._over.installEventFilter(self)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Slide in from the right, unless the system asks for less motion."""
        QDialog.showEvent(self, event)  # without the shade of other dialogs
        self._place()
        if not self._theme.calm and not event.spontaneous():
            end = self.pos()
            self._slide.setStartValue(end + QPoint(self.width() // 4, 0))
            self._slide.setEndValue(end)
            self._slide.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge of the window."""
        if watched is self._over and event.type() in _MOVES and self.isVisible():
            self._slide.stop()
            self._place()
        return super().eventFilter(watched, event)

    @override
    def _grow(self) -> None:
        """Keep the height of the window."""

    @override
    def _follow(self) -> None:
        super()._follow()
        self.setMinimumWidth(0)
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        over = QRect(self._over.mapToGlobal(QPoint()), self._over.size())
        width = min(self._theme.px(WIDTH), over.width() - 2 * _RIGHT)
        height = over.height() - 2 * _ABOVE
        self.setGeometry(over.right() + 1 - _RIGHT - width, over.top() + _ABOVE, width, height)
