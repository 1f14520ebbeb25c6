"""Small bars with words: how much of something was taken, for sure and at most."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.ui.doses.adherence_words import Bar
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import PaintedWidget, draw_box, draw_words, pen, smooth

_BAR: Final = (120, 10)


class Bars(PaintedWidget):
    """One line for each bar: its name, the bar, and the figures in words."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._bars: list[Bar] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars."""
        self._bars = list(bars)
        said = "; ".join(f"{bar.name}: {bar.words}" for bar in bars)
        self.setAccessibleDescription(said)
        self.setToolTip("\n".join(f"{bar.name}: {bar.words}" for bar in bars))
        self.setVisible(bool(bars))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return room for names, bars and words."""
        metrics = self.metrics(TextStep.SMALL)
        words = max((metrics.horizontalAdvance(bar.words) for bar in self._bars), default=0)
        wide = self._names() + self._theme.px(_BAR[0]) + 2 * self._theme.gap(10) + words
        return QSize(round(wide) + 2, round(self._line() * len(self._bars)) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        smooth(painter)
        painter.setFont(self.font_of(TextStep.SMALL))
        metrics, tokens = self.metrics(TextStep.SMALL), self._theme.tokens
        wide, high = self._theme.px(_BAR[0]), self._theme.px(_BAR[1])
        left = self._names() + self._theme.gap(10)
        for number, bar in enumerate(self._bars):
            top = number * self._line()
            base = top + (self._line() + metrics.ascent() - metrics.descent()) / 2
            draw_words(painter, QPointF(0, base), bar.name, tokens.text)
            box = QRectF(left, top + (self._line() - high) / 2, wide, high)
            draw_box(painter, box, 4, tokens.sunken, pen(tokens.border))
            for part, color in ((bar.high, tokens.select), (bar.low, tokens.accent)):
                if part > 0:
                    filled = QRectF(box)
                    filled.setWidth(max(2.0, box.width() * part))
                    draw_box(painter, filled, 4, color)
            at = QPointF(box.right() + self._theme.gap(10), base)
            draw_words(painter, at, bar.words, tokens.muted)
        painter.end()

    def _names(self) -> float:
        metrics = self.metrics(TextStep.SMALL)
        return max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0.0)

    def _line(self) -> float:
        return self.metrics(TextStep.SMALL).height() + self._theme.gap(5)
