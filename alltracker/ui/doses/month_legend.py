"""The line under a month: what the marks mean, how many there are, and what waits for an answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.ui.doses.month_words import Sum
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.dose_mark import draw_dose
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.painted import PaintedWidget, draw_words, font_of, smooth

_MARK: Final = 18


class SumKey(PaintedWidget):
    """One mark with its word and its count."""

    def __init__(self, theme: Theme, shown: Sum) -> None:
        super().__init__(theme)
        self._shown = shown
        self.setAccessibleName(f"{shown.word} {shown.count}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Return room for mark, word and count."""
        word = self.metrics(TextStep.SMALL).horizontalAdvance(self._shown.word)
        strong = self.metrics(TextStep.SMALL, strong=True)
        count = strong.horizontalAdvance(str(self._shown.count))
        gaps = self._theme.gap(6) + self._theme.gap(5)
        wide = self._theme.px(_MARK) + gaps + word + count
        return QSize(round(wide) + 2, max(self._theme.px(_MARK) + 2, round(strong.height())))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw mark, word and count."""
        painter = QPainter(self)
        smooth(painter)
        tokens, side = self._theme.tokens, self._theme.px(_MARK)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        font = font_of(self._theme, TextStep.CAPTION, strong=True)
        draw_dose(painter, box, self._shown.state, tokens, font, square=True)
        metrics = self.metrics(TextStep.SMALL)
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        left = float(side + self._theme.gap(6))
        painter.setFont(self.font_of(TextStep.SMALL))
        left += draw_words(painter, QPointF(left, base), self._shown.word, tokens.text)
        painter.setFont(self.font_of(TextStep.SMALL, strong=True))
        at = QPointF(left + self._theme.gap(5), base)
        draw_words(painter, at, str(self._shown.count), tokens.text)
        painter.end()


class MonthLegend(QWidget):
    """Sums of a month; ``fill_asked`` wants to answer for the days that nobody ticked."""

    fill_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys: list[SumKey] = []
        self._shown: tuple[object, ...] = ()
        self._row = FlowLayout(self)
        self._held = Text(theme, "", TextStep.SMALL, ink="muted", parent=self)
        self.fill = Button(theme, self.tr("Mark what is not ticked…"), "link", parent=self)
        self.fill.clicked.connect(self.fill_asked)
        self._space()
        theme.changed.connect(self._space)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self.fill]

    def show_sums(self, sums: Sequence[Sum], held: str, *, unticked: int) -> None:
        """Show these sums; without doses that nobody ticked there is nothing to mark."""
        shown = (tuple(sums), held, unticked)
        if shown == self._shown:
            return
        self._shown = shown
        for old in self._keys:
            old.hide()
            old.deleteLater()
        while self._row.takeAt(0) is not None:
            pass
        self._keys = [SumKey(self._theme, one) for one in sums]
        self._held.setText(held)
        for widget in (*self._keys, self._held, self.fill):
            self._row.addWidget(widget)
        self._held.setVisible(bool(held))
        self.fill.setVisible(bool(unticked))
        self.updateGeometry()

    def _space(self) -> None:
        self._row.setSpacing(self._theme.gap(14))
        self.updateGeometry()
