"""A phase as a small bar with its letters: solid what is fixed, dashed what is a guess."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.kinds import PhaseKind
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import PaintedWidget, draw_box, font_of, pen, smooth

TILE: Final = 34
"""Width of a tile in pixels at 100 %."""
_FLAT: Final = 0.65
_DASHES: Final = (4.0, 2.5)


def draw_tile(
    painter: QPainter, tile: QRectF, kind: PhaseKind, letters: str, theme: Theme, *, guess: bool
) -> None:
    """Draw a phase's letters on its bar."""
    hues = theme.tokens.phases[kind]
    radius = theme.px(4)
    if guess:
        draw_box(painter, tile, radius, hues.soft, pen(hues.solid, 1.5, _DASHES))
    else:
        draw_box(painter, tile, radius, hues.solid)
    painter.setFont(font_of(theme, TextStep.CAPTION, strong=True))
    painter.setPen(QColor(hues.ink if guess else hues.on_solid))
    painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, letters)


def tile_in(box: QRectF, theme: Theme) -> QRectF:
    """Return the place of a tile at the left of a box, in its middle."""
    width = float(theme.px(TILE))
    high = width * _FLAT
    return QRectF(box.left(), box.center().y() - high / 2, width, high)


class PhaseTile(PaintedWidget):
    """A tile by itself; ``name`` says which phase it is."""

    def __init__(
        self,
        theme: Theme,
        kind: PhaseKind,
        letters: str,
        name: str,
        *,
        guess: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._kind = kind
        self._letters = letters
        self._guess = guess
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of a tile."""
        width = self._theme.px(TILE)
        return QSize(width, round(width * _FLAT) + 1)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        painter = QPainter(self)
        smooth(painter)
        tile = tile_in(QRectF(self.rect()), self._theme)
        draw_tile(painter, tile, self._kind, self._letters, self._theme, guess=self._guess)
        painter.end()
