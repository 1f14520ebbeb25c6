"""The frame of a step: where one is, what is asked, and the way back and on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from alltracker.ui.first_run.marks import StepMarks
from alltracker.ui.first_run.notice import Notice
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import Text

_MARGIN: Final = 96
_NARROW_MARGIN: Final = 24
_WIDE: Final = 800
"""Pixels of width from which a step has its full margins."""
_RING: Final = 4
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Step(QFrame):
    """One step; content goes into ``body``.

    Enter goes on, Esc goes back. ``went_on`` is emitted only once ``checked`` says that all can be
    used.
    """

    went_on = Signal()
    went_back = Signal()
    left_out = Signal()

    def __init__(
        self,
        theme: Theme,
        place: tuple[int, int],
        title: str,
        text: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks = StepMarks(theme, *place)
        self._title = Text(theme, title, TextStep.PAGE_TITLE, wraps=True)
        self._text = Text(theme, text, TextStep.LEAD, ink="muted", wraps=True)
        self.body = QVBoxLayout()
        self.notice = Notice(theme)
        self.back = Button(theme, self.tr("Back"), room="first")
        self.leave_out = Button(theme, self.tr("Leave out for now"), "quiet", room="first")
        self.next = Button(theme, self.tr("Next"), "primary", room="first")
        self._whole = QVBoxLayout(self)
        self._inside = QVBoxLayout()
        self._foot = QHBoxLayout()
        self.setAccessibleName(title)
        self._build_frame()
        self._connect_frame()

    def checked(self) -> bool:
        """Return whether all can be used; else show what is wrong."""
        return True

    def first_focus(self) -> QWidget:
        """Return where the keyboard begins."""
        return self.next

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the first field."""
        super().showEvent(event)
        self.first_focus().setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take wide margins where there is room."""
        super().resizeEvent(event)
        self._follow_frame()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter and back with Esc; Enter on a button presses it."""
        if event.key() in _ENTER:
            focused = self.focusWidget()
            (focused if isinstance(focused, Button) else self.next).click()
        elif event.key() == Qt.Key.Key_Escape:
            if self.back.isVisible():
                self.back.click()
        else:
            super().keyPressEvent(event)

    def _build_frame(self) -> None:
        self.setProperty("ground", "card")
        content = QWidget()
        content.setProperty("see_through", "true")
        content.setLayout(self._inside)
        self._inside.addWidget(self._marks)
        self._inside.addSpacing(4)
        self._inside.addWidget(self._title)
        self._inside.addWidget(self._text)
        self._inside.addSpacing(8)
        self._inside.addLayout(self.body)
        self._inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot.addWidget(self.back)
        self._foot.addStretch(1)
        self._foot.addWidget(self.leave_out)
        self._foot.addWidget(self.next)
        self.leave_out.hide()
        self._whole.addWidget(scroll, 1)
        self._whole.addWidget(self.notice)
        self._whole.addLayout(self._foot)
        self._follow_frame()

    def _connect_frame(self) -> None:
        self.back.clicked.connect(self.went_back)
        self.leave_out.clicked.connect(self.left_out)
        self.next.clicked.connect(self._go_on)
        self._theme.changed.connect(self._follow_frame)

    def _go_on(self) -> None:
        self.notice.say("")
        if self.checked():
            self.went_on.emit()

    def _follow_frame(self) -> None:
        gap = self._theme.gap
        side = gap(_MARGIN if self.width() >= _WIDE else _NARROW_MARGIN)
        self._whole.setContentsMargins(side - _RING, gap(40), side - _RING, gap(32))
        self._whole.setSpacing(gap(12))
        self._inside.setContentsMargins(_RING, 0, _RING, _RING)
        self._inside.setSpacing(gap(8))
        self.body.setSpacing(gap(14))
        self._foot.setContentsMargins(_RING, 0, _RING, 0)
        self._foot.setSpacing(gap(12))
