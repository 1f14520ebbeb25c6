"""Several transfusions that share a place: a drop for each product, and how many of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from alltracker.care.timeline_items import Item, Sign, State
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.timeline.look import Look

_ORDER: Final = (Sign.RED_CELLS, Sign.PLATELETS, Sign.OTHER_PRODUCT)
_STEP: Final = 13.0
"""How far the drops of one place are apart."""
_GAP: Final = 3.0


def products_of(items: Sequence[Item]) -> list[tuple[Sign, int]]:
    """Return each product there was with how often, red cells first."""
    counted = [(sign, sum(item.sign is sign for item in items)) for sign in _ORDER]
    return [(sign, count) for sign, count in counted if count]


def counts_words(items: Sequence[Item]) -> str:
    """Return how often each product was given: "2 + 2"."""
    return " + ".join(str(count) for _, count in products_of(items))


def drops_width(look: Look, items: Sequence[Item]) -> float:
    """Return how much room the drops of one place take, without their counts."""
    return look.mark_side + look.px(_STEP) * (len(products_of(items)) - 1)


def draw_drops(
    painter: QPainter, look: Look, box: QRectF, items: Sequence[Item], limit: float
) -> None:
    """Draw the drops of one place into a box, with their counts where these end before a limit."""
    at = QPointF(box.left() + look.mark_side / 2, box.center().y())
    for sign, _ in products_of(items):
        look.draw_mark(painter, at, sign, State.HAPPENED)
        at += QPointF(look.px(_STEP), 0)
    words = counts_words(items)
    left = box.right() + look.px(_GAP)
    if left + look.width(words, TextStep.CAPTION) > limit:
        return
    painter.setFont(look.font(TextStep.CAPTION))
    painter.setPen(look.color(look.tokens.muted))
    painter.drawText(QPointF(left, look.baseline(at.y(), TextStep.CAPTION)), words)
