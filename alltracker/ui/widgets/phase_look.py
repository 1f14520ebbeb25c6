"""How a phase looks where it is named: chip, pattern swatch and solid swatch with its letter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPaintDevice,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.kinds import PhaseKind
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.theme.tokens import PhaseHues
from alltracker.ui.widgets.hatching import CELL, draw_pattern
from alltracker.ui.widgets.painted import (
    PaintedWidget,
    as_tip,
    draw_box,
    draw_words,
    font_of,
    pen,
    smooth,
)

_SQUARE = 10
_SQUARE_LEFT = 8
_WORD_LEFT = 24
_WORD_RIGHT = 10
_CHIP_HEIGHT = 22


class _PhaseWidget(PaintedWidget):
    """A widget that shows one phase."""

    def __init__(
        self, theme: Theme, kind: PhaseKind, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._kind = kind
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_phase(kind, name)

    def show_phase(self, kind: PhaseKind, name: str) -> None:
        """Show the phase ``kind`` under the family's own ``name`` for it."""
        self._kind = kind
        self._name = name
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    @property
    def _hues(self) -> PhaseHues:
        return self._theme.tokens.phases[self._kind]


class PhaseChip(_PhaseWidget):
    """A phase's name on its soft ground, behind a square in its solid color."""

    @override
    def sizeHint(self) -> QSize:
        """Return the size in which the whole name stands."""
        size = chip_size(self._theme, self._name, self)
        return QSize(round(size.width() + 0.5), round(size.height()))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size in which the name is still recognized, shortened."""
        width = self._theme.px(_WORD_LEFT + _WORD_RIGHT + 4 * _SQUARE)
        hint = self.sizeHint()
        return QSize(min(hint.width(), width), hint.height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, square and name."""
        hint = self.sizeHint()
        painter = QPainter(self)
        smooth(painter)
        top = (self.height() - hint.height()) / 2
        box = QRectF(0, top, min(self.width(), hint.width()), hint.height())
        draw_chip(painter, box, self._kind, self._name, self._theme)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole name on hover when it no longer fits."""
        whole = self.width() >= self.sizeHint().width()
        self.setToolTip("" if whole else as_tip(self._name))
        super().resizeEvent(event)


def chip_size(theme: Theme, name: str, device: QPaintDevice) -> QSizeF:
    """Return the size of a chip in which the whole name of a phase stands."""
    metrics = QFontMetricsF(font_of(theme, TextStep.SMALL_STRONG), device)
    width = theme.px(_WORD_LEFT) + metrics.horizontalAdvance(name) + theme.px(_WORD_RIGHT)
    return QSizeF(width, max(theme.px(_CHIP_HEIGHT), round(metrics.height() + theme.px(2))))


def draw_chip(painter: QPainter, box: QRectF, kind: PhaseKind, name: str, theme: Theme) -> None:
    """Draw a phase's chip into ``box``: ground, square and as much of the name as there is room."""
    px, hues = theme.px, theme.tokens.phases[kind]
    draw_box(painter, box, box.height() / 2, hues.soft)
    side = float(px(_SQUARE))
    square = QRectF(box.left() + px(_SQUARE_LEFT), box.center().y() - side / 2, side, side)
    draw_box(painter, square, side * 0.3, hues.solid)
    font = font_of(theme, TextStep.SMALL_STRONG)
    metrics = QFontMetricsF(font, painter.device())
    painter.setFont(font)
    baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
    at = QPointF(box.left() + px(_WORD_LEFT), baseline)
    draw_words(painter, at, name, hues.ink, box.width() - px(_WORD_LEFT) - px(_WORD_RIGHT))


class PhaseSwatch(_PhaseWidget):
    """A phase's pattern in its ink on its soft ground, as charts and paper show it."""

    @override
    def sizeHint(self) -> QSize:
        """Return the size of a swatch in a legend."""
        return QSize(self._theme.px(64), self._theme.px(22))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, pattern and edge."""
        hues = self._hues
        painter = QPainter(self)
        smooth(painter)
        box = QRectF(self.rect())
        radius = float(self._theme.px(4))
        draw_box(painter, box, radius, hues.soft)
        inside = QPainterPath()
        inside.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        draw_pattern(painter, inside, hues.pattern, hues.ink, self._theme.px(int(CELL)))
        draw_box(painter, box, radius, None, pen(hues.ink, 1.2))
        painter.end()


class PhaseSolid(_PhaseWidget):
    """A phase's solid color with its letter, as bars show it."""

    @override
    def sizeHint(self) -> QSize:
        """Return the size of a swatch in a legend, wider for long letters."""
        letters = self.metrics(TextStep.CAPTION, strong=True).horizontalAdvance(self._hues.letter)
        width = max(self._theme.px(30), round(letters + self._theme.px(10)))
        return QSize(width, self._theme.px(22))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar and its letter."""
        hues = self._hues
        painter = QPainter(self)
        smooth(painter)
        box = QRectF(self.rect())
        draw_box(painter, box, self._theme.px(4) * 0.75, hues.solid)
        painter.setFont(self.font_of(TextStep.CAPTION, strong=True))
        painter.setPen(QColor(hues.on_solid))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, hues.letter)
        painter.end()
