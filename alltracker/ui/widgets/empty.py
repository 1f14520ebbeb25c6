"""The empty page: a drawing, what will be here, and the one button that begins it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import KeyCap, Text

_DRAWING: Final = QSize(300, 225)
_LINE: Final = 440
"""Width of the sentence in pixels at 100 %."""


class EmptyPage(QWidget):
    """What a page shows before there is anything on it.

    Args:
        theme: the look.
        drawing: a drawing's name, such as ``empty-counts``.
        title: what is not there yet.
        text: what will be here, two lines.
        action: the words of ``button``.
        key: the key that does the same as the button, if any.
        parent: the owner.
    """

    def __init__(
        self,
        theme: Theme,
        drawing: str,
        title: str,
        text: str,
        action: str,
        *,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drawing = drawing
        self._picture = QLabel()
        self._title = Text(theme, title, TextStep.STATEMENT, wraps=True)
        self._text = Text(theme, text, TextStep.LEAD, ink="muted", wraps=True)
        self.button = Button(theme, action, "primary", icon="plus", room="first")
        self._hint = Text(theme, self.tr("or press"), ink="muted")
        self._cap = KeyCap(theme, key)
        self._build(with_key=bool(key))
        theme.changed.connect(self._follow)

    def _build(self, *, with_key: bool) -> None:
        center = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._picture, 0, center)
        column.addSpacing(self._theme.gap(24))
        for text in (self._title, self._text):
            text.setAlignment(center)
            column.addWidget(text, 0, center)
        column.addSpacing(self._theme.gap(8))
        column.addWidget(self.button, 0, center)
        hint = QHBoxLayout()
        hint.addStretch(1)
        hint.addWidget(self._hint)
        hint.addWidget(self._cap)
        hint.addStretch(1)
        if not with_key:
            self._hint.hide()
            self._cap.hide()
        column.addLayout(hint)
        column.addStretch(2)
        self._follow()

    def _follow(self) -> None:
        column = self.layout()
        assert column is not None
        column.setSpacing(self._theme.gap(8))
        self._picture.setPixmap(self._theme.drawing(self._drawing, _DRAWING))
        for text in (self._title, self._text):
            text.setFixedWidth(self._theme.px(_LINE))
