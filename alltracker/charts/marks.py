"""Markers of our own: the arrows of values that are known only as a limit."""

from __future__ import annotations

from typing import Final

from matplotlib.path import Path

_STEM: Final = 0.9
_HEAD: Final = 0.28


def _arrow(direction: float) -> Path:
    """Return an arrow from the middle of a marker upward (1) or downward (-1)."""
    tip = _STEM * direction
    wing = tip - _HEAD * direction
    return Path(
        [(0, 0), (0, tip), (-_HEAD, wing), (0, tip), (_HEAD, wing)],
        [Path.MOVETO, Path.LINETO, Path.MOVETO, Path.LINETO, Path.LINETO],
    )


FALLS_SHORT: Final = _arrow(-1)
"""The true value is lower."""
GOES_BEYOND: Final = _arrow(1)
"""The true value is higher."""
