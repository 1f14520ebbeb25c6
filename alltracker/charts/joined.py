"""What a line of values joins, and the bare axes that it is drawn on."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from alltracker.charts.series import Point, position


def bare_axes(figure: Figure) -> Axes:
    """Return new axes without frame and ticks; where they stand is said later."""
    axes = figure.add_axes((0.1, 0.1, 0.8, 0.8), frameon=False)
    axes.set_axis_off()
    return axes


def with_gaps(
    values: tuple[Point, ...], gap_days: float, places: Sequence[float] | None = None
) -> tuple[list[float], list[float]]:
    """Return x and y of what a line joins, with a break at limits, reviews and long gaps.

    ``places`` are the points' positions, where somebody knows them already.
    """
    across: list[float] = []
    up: list[float] = []
    before = -math.inf
    known = [position(point.day) for point in values] if places is None else places
    for at, point in zip(known, values, strict=True):
        if not point.joined or at - before > gap_days:
            across.append(at)
            up.append(np.nan)
        if point.joined:
            across.append(at)
            up.append(point.value)
            before = at
    return across, up
