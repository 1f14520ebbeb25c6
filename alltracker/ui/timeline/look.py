"""What the timeline is drawn with: colors, fonts, sizes, and marks drawn once and used often."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from alltracker.care.dose_days import DoseState
from alltracker.care.timeline_items import Sign, State
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.theme.tokens import Tokens
from alltracker.ui.widgets.dose_mark import DoseState as DrawnDose
from alltracker.ui.widgets.dose_mark import draw_dose
from alltracker.ui.widgets.painted import draw_box, font_of, pen, smooth
from alltracker.ui.widgets.timeline_mark import MarkKind, draw_mark, mark_color, mark_shape

MARKS: Final = {
    Sign.TREATMENT: MarkKind.CHEMOTHERAPY,
    Sign.PUNCTURE: MarkKind.PUNCTURE,
    Sign.MARROW: MarkKind.MARROW,
    Sign.PROCEDURE: MarkKind.PROCEDURE,
    Sign.RED_CELLS: MarkKind.RED_CELLS,
    Sign.PLATELETS: MarkKind.PLATELETS,
    Sign.OTHER_PRODUCT: MarkKind.OTHER_PRODUCT,
    Sign.DOSE_CHANGE: MarkKind.DOSE_CHANGE,
    Sign.DRAW: MarkKind.DRAW,
    Sign.VISIT: MarkKind.VISIT,
    Sign.FEVER: MarkKind.FEVER,
    Sign.REMINDER: MarkKind.REMINDER,
    Sign.MILESTONE: MarkKind.MILESTONE,
    Sign.NOTE: MarkKind.NOTE,
}
GHOST_DASHES: Final = (1.6, 2.0)
_SIDE: Final = 18.0
_SMALL: Final = 0.62
DOTS: Final = frozenset({Sign.DRAW, Sign.VISIT})
"""Marks that are drawn small from afar, where they come every few days."""
_DOSE: Final = 15.0
_DOSE_SHARE: Final = 0.8
"""How much of its day the box of a dose takes at most."""
_CORNER: Final = 0.25
_DASHED: Final = 11.0
"""Below this size the dashes of a dose that waits cannot be seen; its edge is darker instead."""
_MOST_STAMPS: Final = 400
_MOST_WIDTHS: Final = 20_000

FontKey = tuple[TextStep, bool]


class Look:
    """The theme as one drawing sees it.

    Args:
        theme: sizes and fonts.
        widget: the widget that is drawn on, or that a picture is made of.
        tokens: colors, if others than the theme's.
        vector: whether marks are drawn as shapes each time, for pictures without pixels.
    """

    def __init__(
        self,
        theme: Theme,
        widget: QWidget,
        tokens: Tokens | None = None,
        *,
        vector: bool = False,
    ) -> None:
        self.tokens = tokens or theme.tokens
        self.vector = vector
        self.unit = theme.px(100) / 100
        self._theme = theme
        self._widget = widget
        self._ratio = widget.devicePixelRatioF()
        self._fonts: dict[FontKey, QFont] = {}
        self._metrics: dict[FontKey, QFontMetricsF] = {}
        self._widths: dict[tuple[str, FontKey], float] = {}
        self._marks: dict[tuple[Sign, State, bool], QPixmap] = {}
        self._doses: dict[tuple[DoseState, int], QPixmap] = {}
        self._colors: dict[str, QColor] = {}

    def px(self, pixels: float) -> float:
        """Return a size that grows with the text."""
        return pixels * self.unit

    def color(self, text: str) -> QColor:
        """Return a color by its text, made once."""
        found = self._colors.get(text)
        if found is None:
            found = self._colors[text] = QColor(text)
        return found

    def font(self, step: TextStep, *, strong: bool = False) -> QFont:
        """Return the font of a text step."""
        key = (step, strong)
        if key not in self._fonts:
            self._fonts[key] = font_of(self._theme, step, strong=strong)
        return self._fonts[key]

    def metrics(self, step: TextStep, *, strong: bool = False) -> QFontMetricsF:
        """Return the measures of a text step."""
        key = (step, strong)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(self.font(step, strong=strong), self._widget)
        return self._metrics[key]

    def width(self, words: str, step: TextStep, *, strong: bool = False) -> float:
        """Return how wide words are."""
        key = (words, (step, strong))
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) > _MOST_WIDTHS:
                self._widths.clear()
            found = self.metrics(step, strong=strong).horizontalAdvance(words)
            self._widths[key] = found
        return found

    def elided(self, words: str, room: float, step: TextStep, *, strong: bool = False) -> str:
        """Return words shortened to a width."""
        metrics = self.metrics(step, strong=strong)
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room + 0.5)

    def baseline(self, middle: float, step: TextStep, *, strong: bool = False) -> float:
        """Return the baseline of words that stand around a height."""
        metrics = self.metrics(step, strong=strong)
        return middle + (metrics.ascent() - metrics.descent()) / 2

    @property
    def mark_side(self) -> float:
        """Width and height of a mark with its air."""
        return self.px(_SIDE)

    def dose_side(self, per_day: float) -> float:
        """Return how wide the box of a dose is, with so many pixels a day."""
        return min(self.px(_DOSE), per_day * _DOSE_SHARE)

    def draw_dose(self, painter: QPainter, at: QPointF, state: DoseState, side: float) -> None:
        """Draw the box of a dose around a point."""
        corner = QPointF(at.x() - side / 2, at.y() - side / 2)
        if self.vector:
            self._paint_dose(painter, QRectF(corner.x(), corner.y(), side, side), state)
        else:
            painter.drawPixmap(corner, self.dose_stamp(state, side))

    def dose_stamp(self, state: DoseState, side: float) -> QPixmap:
        """Return the box of a dose as a picture, drawn once for each size."""
        pixels = round(side * self._ratio)
        found = self._doses.get((state, pixels))
        if found is None:
            found = QPixmap(pixels, pixels)
            found.setDevicePixelRatio(self._ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            smooth(painter)
            whole = pixels / self._ratio
            self._paint_dose(painter, QRectF(0, 0, whole, whole), state)
            painter.end()
            if len(self._doses) > _MOST_STAMPS:
                self._doses.clear()
            self._doses[state, pixels] = found
        return found

    def _paint_dose(self, painter: QPainter, box: QRectF, state: DoseState) -> None:
        small = state is DoseState.OPEN and box.width() < self.px(_DASHED)
        if state is DoseState.AHEAD or small:
            edge = pen(
                self.tokens.text if small else self.tokens.border, max(1.0, box.width() / 14)
            )
            draw_box(painter, box, box.width() * _CORNER, self.tokens.card, edge)
            return
        if state is DoseState.OPEN:
            draw_box(painter, box, box.width() * _CORNER, self.tokens.card)
        font = QFont(self.font(TextStep.CAPTION, strong=True))
        font.setPixelSize(max(6, round(box.width() * 0.72)))
        drawn = DrawnDose(state.value)
        draw_dose(painter, box, drawn, self.tokens, font, square=True)

    def draw_mark(
        self, painter: QPainter, at: QPointF, sign: Sign, state: State, *, small: bool = False
    ) -> None:
        """Draw a mark around a point, ``small`` where many stand close together."""
        half = self.mark_side / 2 * (_SMALL if small else 1)
        corner = QPointF(at.x() - half, at.y() - half)
        if self.vector:
            box = QRectF(corner.x(), corner.y(), half * 2, half * 2)
            self._paint_mark(painter, box, sign, state)
        else:
            painter.drawPixmap(corner, self.stamp(sign, state, small=small))

    def stamp(self, sign: Sign, state: State, *, small: bool) -> QPixmap:
        """Return a mark as a picture, drawn once."""
        found = self._marks.get((sign, state, small))
        if found is None:
            side = self.mark_side * (_SMALL if small else 1)
            pixels = round(side * self._ratio + 0.5)
            found = QPixmap(pixels, pixels)
            found.setDevicePixelRatio(self._ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            smooth(painter)
            self._paint_mark(painter, QRectF(0, 0, side, side), sign, state)
            painter.end()
            self._marks[sign, state, small] = found
        return found

    def draw_ghost(self, painter: QPainter, at: QPointF, sign: Sign) -> None:
        """Draw the dotted outline of a mark around a point."""
        kind = MARKS[sign]
        painter.save()
        painter.translate(at)
        painter.scale(self.unit, self.unit)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(self.tokens.muted, 1.2, GHOST_DASHES))
        painter.drawPath(mark_shape(kind))
        painter.restore()

    def _paint_mark(self, painter: QPainter, box: QRectF, sign: Sign, state: State) -> None:
        kind = MARKS[sign]
        if state is not State.HAPPENED:
            self._clear(painter, box, kind)
        draw_mark(painter, box, kind, self.tokens, happened=state is State.HAPPENED)
        if state is State.MISSED:
            stroke = QPen(QColor(mark_color(kind, self.tokens)), self.px(1.5))
            painter.setPen(stroke)
            reach = self.px(6)
            middle = box.center()
            painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))

    def _clear(self, painter: QPainter, box: QRectF, kind: MarkKind) -> None:
        """Fill a hollow mark with the ground, so that no line runs through it."""
        unit = box.width() / _SIDE
        painter.save()
        painter.translate(box.center())
        painter.scale(unit, unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.color(self.tokens.card))
        painter.drawPath(mark_shape(kind))
        painter.restore()
