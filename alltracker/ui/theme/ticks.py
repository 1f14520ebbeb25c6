"""Draws the boxes of ticks and choices: 22 pixels, with our own tick and no focus frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from alltracker.ui.theme.tokens import Tokens

INDICATOR: Final = 22
_RADIUS: Final = 6
_TICK: Final = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.34))
"""The strokes of a tick, in sides of its box."""


@dataclass(frozen=True, slots=True)
class TickState:
    """What a box of a tick or a choice shows."""

    on: bool = False
    partly: bool = False
    enabled: bool = True
    hovered: bool = False
    pressed: bool = False


def draw_check(painter: QPainter, tokens: Tokens, box: QRectF, state: TickState) -> None:
    """Draw the box of a tick."""
    full = state.on or state.partly
    ground, edge, ink = _inks(tokens, state, full=full)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setPen(_stroke(ink, box))
    if state.partly:
        middle = box.center()
        half = QPointF(box.width() * 0.22, 0)
        painter.drawLine(middle - half, middle + half)
    elif state.on:
        painter.drawPolyline(tick(box))
    painter.restore()


def draw_radio(painter: QPainter, tokens: Tokens, box: QRectF, state: TickState) -> None:
    """Draw the circle of a choice."""
    ground, edge, _ = _inks(tokens, state, full=False)
    dot = QColor(tokens.accent if state.enabled else tokens.disabled)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(dot if state.on else edge, 1))
    painter.setBrush(ground)
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    if state.on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dot)
        inset = box.width() * 0.27
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    painter.restore()


def tick(box: QRectF) -> QPolygonF:
    """Return the line of a tick inside a box."""
    return QPolygonF(
        [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in _TICK]
    )


def _inks(tokens: Tokens, state: TickState, *, full: bool) -> tuple[QColor, QColor, QColor]:
    """Return ground, edge and ink of a box in the state it is in."""
    if not state.enabled:
        return QColor(tokens.window), QColor(tokens.hairline), QColor(tokens.disabled)
    if full:
        return QColor(tokens.accent), QColor(tokens.accent), QColor(tokens.on_accent)
    if state.pressed:
        return QColor(tokens.select), QColor(tokens.border), QColor(tokens.text)
    ground = tokens.hover if state.hovered else tokens.field
    return QColor(ground), QColor(tokens.border), QColor(tokens.text)


def _stroke(ink: QColor, box: QRectF) -> QPen:
    pen = QPen(ink, box.width() * 0.1)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
