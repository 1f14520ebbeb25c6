"""Numbered discs: the steps that come, the one that is open, those that are done."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import Text

_TICK: Final = 16


class DiscState(Enum):
    """How a disc looks: roles of ground, edge and ink."""

    LISTED = ("accent_soft", "accent_soft", "link")
    DONE = ("accent_soft", "accent_soft", "accent")
    OPEN = ("accent", "accent", "on_accent")
    COMING = ("card", "border", "text")


class NumberDisc(QWidget):
    """A number on a disc, or a tick once it is done; it says nothing by itself."""

    def __init__(
        self,
        theme: Theme,
        number: int,
        state: DiscState = DiscState.LISTED,
        size: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._state = state
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._follow)

    @override
    def sizeHint(self) -> QSize:
        """Return the disc's size, which grows with the text."""
        side = self._theme.px(self._size)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc, and the number or tick in it."""
        ground, edge, ink = self._state.value
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(edge), 1))
        painter.setBrush(self._theme.color(ground))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if self._state is DiscState.DONE:
            side = self._theme.px(_TICK)
            place = (self.width() - side) // 2
            painter.drawPixmap(place, place, self._theme.pixmap("check", ink, _TICK, 2.4))
            return
        step = TextStep.SMALL if self._state is DiscState.COMING else TextStep.SMALL_STRONG
        painter.setFont(self._theme.font(step))
        painter.setPen(self._theme.color(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _follow(self) -> None:
        self.updateGeometry()
        self.update()


class StepMarks(QWidget):
    """The discs of all steps and "Step 2 of 3"."""

    def __init__(
        self, theme: Theme, number: int, total: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for at in range(1, total + 1):
            state = DiscState.OPEN if at == number else DiscState.COMING
            row.addWidget(NumberDisc(theme, at, DiscState.DONE if at < number else state, 28))
        words = self.tr("Step {number} of {total}").format(number=number, total=total)
        row.addSpacing(8)
        row.addWidget(Text(theme, words, ink="muted"))
        row.addStretch(1)
