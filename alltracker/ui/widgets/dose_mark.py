"""What became of a dose, as a mark that needs no color: tick, dash, cross, question or stripes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.dose_days import DoseState
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.theme.ticks import tick
from alltracker.ui.theme.tokens import Tokens
from alltracker.ui.widgets.hatching import draw_stripes
from alltracker.ui.widgets.painted import PaintedWidget, pen, smooth

__all__ = ["DoseMark", "DoseState", "draw_dose"]

_SIDE = 24
_CROSS = 0.19
_CORNER = 6.0


_DASHED: Final = {
    DoseState.OPEN: (2.0, (4.6, 3.1)),
    DoseState.AHEAD: (1.2, (1.6, 2.6)),
}
"""Thickness and dashes of the ring of a dose that waits, and of one that is still to come."""
_DASHES: Final = {DoseState.SKIPPED: 4.6, DoseState.NOT_DUE: 8.0}
"""Half the length of the dash in a mark."""


def draw_dose(
    painter: QPainter,
    box: QRectF,
    state: DoseState,
    tokens: Tokens,
    font: QFont,
    *,
    square: bool = False,
) -> None:
    """Draw the mark of a dose into a square box, round or ``square``; ``font`` writes the "?"."""
    painter.save()
    unit = box.width() / _SIDE
    if state is not DoseState.NOT_DUE:
        _draw_ring(painter, box, state, tokens, unit, square=square)
    middle = box.center()
    if state is DoseState.GIVEN:
        painter.setPen(_stroke(tokens.on_accent, 2.4 * unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(tick(box))
    elif state in _DASHES:
        painter.setPen(_stroke(tokens.muted, (2.2 if state is DoseState.SKIPPED else 1.6) * unit))
        arm = _DASHES[state] * unit
        painter.drawLine(
            QPointF(middle.x() - arm, middle.y()), QPointF(middle.x() + arm, middle.y())
        )
    elif state is DoseState.VOMITED:
        painter.setPen(_stroke(tokens.warn, 2.2 * unit))
        painter.drawLines(_cross(box))
    elif state is DoseState.NOT_KNOWN:
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()


def _draw_ring(
    painter: QPainter,
    box: QRectF,
    state: DoseState,
    tokens: Tokens,
    unit: float,
    *,
    square: bool,
) -> None:
    """Draw the ground of a mark and its ring."""
    painter.setBrush(QColor(tokens.field))
    width = 1.2 * unit
    ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    if state in {DoseState.OPEN, DoseState.AHEAD}:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        thick, dashes = _DASHED[state]
        painter.setPen(pen(tokens.border, thick * unit, tuple(part * unit for part in dashes)))
        ring = box.adjusted(1.6 * unit, 1.6 * unit, -1.6 * unit, -1.6 * unit)
    elif state is DoseState.GIVEN:
        painter.setBrush(QColor(tokens.accent))
        painter.setPen(pen(tokens.accent, width))
    elif state is DoseState.VOMITED:
        painter.setPen(pen(tokens.warn, width))
    else:
        color = tokens.border if state is DoseState.NOT_KNOWN else tokens.muted
        painter.setPen(pen(color, width))
    outline = _outline(ring, unit, square=square)
    painter.drawPath(outline)
    if state is DoseState.HELD:
        shape = _outline(
            ring.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2), unit, square=square
        )
        draw_stripes(painter, shape, tokens.hairline, 3 * unit, 3 * unit)


def _outline(ring: QRectF, unit: float, *, square: bool) -> QPainterPath:
    shape = QPainterPath()
    if square:
        shape.addRoundedRect(ring, _CORNER * unit, _CORNER * unit)
    else:
        shape.addEllipse(ring)
    return shape


def _stroke(color: str, width: float) -> QPen:
    made = pen(color, width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    return made


def _cross(box: QRectF) -> list[QLineF]:
    arm = box.width() * _CROSS
    inner = QRectF(0, 0, 2 * arm, 2 * arm)
    inner.moveCenter(box.center())
    return [
        QLineF(inner.topLeft(), inner.bottomRight()),
        QLineF(inner.bottomLeft(), inner.topRight()),
    ]


class DoseMark(PaintedWidget):
    """The mark of one dose."""

    def __init__(
        self, theme: Theme, state: DoseState = DoseState.OPEN, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(state)

    def show_state(self, state: DoseState) -> None:
        """Show what became of the dose."""
        self._state = state
        self.setAccessibleName(self.word())
        self.setToolTip(self.word())
        self.update()

    def word(self) -> str:
        """Return the mark in words."""
        return {
            DoseState.OPEN: self.tr("open"),
            DoseState.GIVEN: self.tr("given"),
            DoseState.SKIPPED: self.tr("skipped"),
            DoseState.VOMITED: self.tr("vomited"),
            DoseState.NOT_KNOWN: self.tr("not known"),
            DoseState.HELD: self.tr("held"),
            DoseState.NOT_DUE: self.tr("not scheduled"),
            DoseState.AHEAD: self.tr("still ahead"),
        }[self._state]

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the mark at the present text size."""
        return QSize(self._theme.px(_SIDE), self._theme.px(_SIDE))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark in the middle."""
        painter = QPainter(self)
        smooth(painter)
        side = min(self.width(), self.height())
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        font = self.font_of(TextStep.SMALL_STRONG)
        draw_dose(painter, box, self._state, self._theme.tokens, font)
        painter.end()
