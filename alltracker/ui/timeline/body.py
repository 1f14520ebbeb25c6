"""Toolbar, canvas and strip of the timeline, one below the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.timeline.canvas import TimelineCanvas
from alltracker.ui.timeline.detail import DetailStrip
from alltracker.ui.timeline.toolbar import TimelineToolbar

_SIDE: Final = 32
_BELOW: Final = 24
_GAP: Final = 13
_MUCH: Final = 10_000
"""The share of the room that the canvas takes, before what is left free below."""


class TimelineBody(QWidget):
    """The canvas takes the room that is left, but no more than its lanes need."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._beside = 0
        self.toolbar = TimelineToolbar(theme)
        self.canvas = TimelineCanvas(theme, language)
        self.detail = DetailStrip(theme, self.canvas.stage.said)
        self._column = QVBoxLayout(self)
        self._build()
        theme.changed.connect(self.follow)

    def keep_free(self, width: int) -> None:
        """Leave so many pixels free at the right, for a sheet over the page."""
        if width != self._beside:
            self._beside = width
            self.toolbar.set_short(width > 0)
            self.follow()

    def follow(self) -> None:
        """Give the canvas the height that its lanes need, as far as there is room."""
        gap = self._theme.gap
        right = max(gap(_SIDE), self._beside + gap(12) if self._beside else 0)
        self._column.setContentsMargins(gap(_SIDE), 0, right, gap(_BELOW))
        self._column.setSpacing(gap(_GAP))
        self.canvas.setMaximumHeight(self.canvas.highest(float(self.height())))
        self._column.activate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room."""
        super().resizeEvent(event)
        self.follow()

    def _build(self) -> None:
        self._column.addWidget(self.toolbar)
        self._column.addWidget(self.canvas, _MUCH)
        self._column.addWidget(self.detail)
        self._column.addStretch(1)
        self.follow()
