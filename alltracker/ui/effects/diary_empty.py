"""The diary before anything is in it: what will be here; the way to begin stands above it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from alltracker.ui.kinds import CONTEXT
from alltracker.ui.kinds_diary import DIARY_EMPTY
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.labels import Text

_DRAWING: Final = QSize(200, 150)


class EmptyDiary(QWidget):
    """The drawing of an empty diary with its two sentences."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = around.theme
        word = around.language.word
        self._picture = QLabel()
        title = Text(around.theme, word(CONTEXT, DIARY_EMPTY.title), TextStep.STRONG, wraps=True)
        text = Text(around.theme, word(CONTEXT, DIARY_EMPTY.line), ink="muted", wraps=True)
        column = QVBoxLayout(self)
        column.addWidget(self._picture)
        for part in (title, text):
            column.addWidget(part)
        for label in (self._picture, title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        around.theme.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._picture.setPixmap(self._theme.drawing(DIARY_EMPTY.drawing, _DRAWING))
