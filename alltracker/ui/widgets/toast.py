"""The toast: says for ten seconds what was done, and takes it back on request."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import IconLabel, Text

STAYS: Final = 10_000
"""Milliseconds that a toast stays, counted anew after hover and focus."""
FADE: Final = 150
_BOTTOM: Final = 24


class Toast(QFrame):
    """A strip over the bottom middle of a page; emits ``undo_requested`` for the last thing told.

    It stays while the pointer is over it or its button has the focus.
    """

    undo_requested = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._icon = IconLabel(theme, "check", "on_tooltip")
        self._text = Text(theme, "", ink="on_tooltip", wraps=True)
        self.undo = Button(theme, self.tr("Undo"), "toast", parent=self)
        self._timer = QTimer(self)
        self._effect = QGraphicsOpacityEffect(self)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._build()
        self._connect()

    @property
    def text(self) -> str:
        """What was told last."""
        return self._text.text()

    def tell(self, text: str, *, with_undo: bool = True, done: bool = True) -> None:
        """Show what was done, read it aloud, and offer to undo it.

        With ``done`` False it was not done, and no tick says otherwise.
        """
        self._icon.set_icon("check" if done else "circle-alert")
        self._text.setText(text)
        self.undo.setVisible(with_undo)
        self.setAccessibleName(text)
        self._fade.stop()
        self._place()
        if self.isHidden():
            self.show()
            self._appear()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def dismiss(self) -> None:
        """Take the toast away at once."""
        self._timer.stop()
        self._fade.stop()
        self.hide()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        super().enterEvent(event)
        self._stay()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Count down again."""
        super().leaveEvent(event)
        self._count_down()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the page, and stay while the button has the focus."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self.undo and event.type() == QEvent.Type.FocusIn:
            self._stay()
        elif watched is self.undo and event.type() == QEvent.Type.FocusOut:
            self._count_down()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.setProperty("ground", "toast")
        row = QHBoxLayout(self)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.undo)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._fade.setDuration(FADE)
        self.setGraphicsEffect(self._effect)
        self._effect.setEnabled(False)
        self._follow()
        self.hide()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._leave)
        self._fade.finished.connect(self._faded)
        self.undo.clicked.connect(self._undo)
        self._page.installEventFilter(self)
        self.undo.installEventFilter(self)
        self._theme.changed.connect(self._follow)
        if isinstance(self._page, QStackedWidget):
            self._page.currentChanged.connect(self._rise)

    def _rise(self) -> None:
        """Stay over the page that has just come to the front."""
        self.raise_()

    def _follow(self) -> None:
        gap = self._theme.gap
        row = self.layout()
        assert row is not None
        row.setContentsMargins(gap(16), gap(7), gap(8), gap(7))
        row.setSpacing(gap(12))
        self._place()

    def _place(self) -> None:
        """Lie over the bottom middle, as wide as the text needs and the page allows."""
        free = self._page.width() - 2 * self._theme.gap(16)
        metrics = self._text.fontMetrics()
        words = metrics.horizontalAdvance(self._text.text()) + self._theme.gap(24)
        self._text.let_go_of_lines()
        beside = self.sizeHint().width() - self._text.sizeHint().width()
        width = max(0, min(free, words + beside))
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        left = (self._page.width() - width) // 2
        top = self._page.height() - height - self._theme.gap(_BOTTOM)
        self.setGeometry(left, top, width, height)

    def _appear(self) -> None:
        if not self._theme.calm:
            self._run(0.0, 1.0)

    def _run(self, start: float, end: float) -> None:
        self._effect.setEnabled(True)
        self._fade.setStartValue(start)
        self._fade.setEndValue(end)
        self._fade.start()

    def _stay(self) -> None:
        """End the countdown, and come back if already fading."""
        self._timer.stop()
        self._fade.stop()
        self._effect.setEnabled(False)

    def _count_down(self) -> None:
        if self.isVisible() and not self.underMouse() and not self.undo.hasFocus():
            self._timer.start()

    def _leave(self) -> None:
        if self._theme.calm:
            self.hide()
        else:
            self._run(1.0, 0.0)

    def _faded(self) -> None:
        self._effect.setEnabled(False)
        if self._fade.endValue() == 0.0:
            self.hide()

    def _undo(self) -> None:
        self.dismiss()
        self.undo_requested.emit()
