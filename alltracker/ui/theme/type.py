"""The type scale: which step is how large, in which cut, and how it grows with the text size."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from alltracker.fonts import SANS, SCREEN_FILES, SERIF, font_files

SMALLEST_BODY: Final = 14.0
"""Body text is never smaller than this many pixels."""
BODY_GROWTH: Final = 1.1
"""Body text over the system's own size."""


@dataclass(frozen=True, slots=True)
class StepRule:
    """``size`` in body heights; ``twice`` is what 200 % text multiplies it by."""

    size: float
    weight: int = 400
    serif: bool = False
    twice: float = 2.0


class TextStep(Enum):
    """The steps of the type scale; the large ones grow less, so that a page keeps its shape."""

    CAPTION = StepRule(0.86)
    SMALL = StepRule(0.90)
    SMALL_STRONG = StepRule(0.90, 600)
    BODY = StepRule(1.0)
    STRONG = StepRule(1.0, 600)
    LEAD = StepRule(1.09)
    CARD_TITLE = StepRule(1.32, 600, serif=True, twice=1.6)
    NUMBER = StepRule(1.60, 600, twice=1.5)
    STATEMENT = StepRule(1.77, 600, serif=True, twice=1.5)
    PAGE_TITLE = StepRule(2.00, 600, serif=True, twice=1.4)
    FEVER_NUMBER = StepRule(2.00, 600, twice=1.4)


def grown(factor_at_twice: float, scale: float) -> float:
    """Return by how much a thing grows at text size ``scale`` (1 to 2)."""
    return 1 + (scale - 1) * (factor_at_twice - 1)


def body_points(system_points: float, dots_per_inch: float) -> float:
    """Return the point size of body text at 100 %, from that of the system's font."""
    return max(system_points * BODY_GROWTH, SMALLEST_BODY * 72 / dots_per_inch)


def step_font(step: TextStep, body: float, scale: float, system: QFont | None) -> QFont:
    """Return the font of a step.

    Args:
        step: the step of the scale.
        body: point size of body text at 100 %.
        scale: text size, 1 to 2.
        system: the system's font to use in place of ours, or None.
    """
    rule = step.value
    font = QFont(system) if system is not None else QFont([SERIF if rule.serif else SANS])
    font.setPointSizeF(body * rule.size * grown(rule.twice, scale))
    font.setWeight(QFont.Weight(rule.weight))
    if system is not None:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def load_fonts() -> None:
    """Make our font files known to Qt; where a package is missing the system's font stays."""
    for path in font_files(SCREEN_FILES):
        QFontDatabase.addApplicationFont(str(path))
