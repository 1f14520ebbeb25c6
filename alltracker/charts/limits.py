"""The team's limits on a panel: dashed lines, the wanted range, and the words at the line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.patches import Rectangle
from numpy.typing import NDArray

from alltracker.charts.pen import points
from alltracker.charts.series import (
    Documented,
    Limit,
    Series,
    Usual,
    end_of,
    start_of,
)
from alltracker.charts.style import ChartStyle

Values = Sequence[float] | NDArray[np.float64]
_DASHES: Final = (4.0, 2.5)
_DOTS: Final = (1.0, 2.5)
_USUAL: Final = 0.55
_LINE_PX: Final = 1.5
_BEST_PLACE: Final = 0.7
_PLACES: Final = tuple(
    sorted((step / 24 for step in range(25)), key=lambda place: abs(place - _BEST_PLACE))
)
"""Shares of the limit's length at which its words may begin, the best one first."""
_CLEAR_PX: Final = 4.0
_SAMPLES: Final = 24
_FAR: Final = 1e7
"""Days after every date that a chart can show."""


@dataclass(frozen=True, slots=True)
class Held:
    """A limit and the stretch of the time axis on which it holds."""

    limit: Limit
    start: float
    end: float


def held(series: Series) -> tuple[Held, ...]:
    """Return the limits of a series with the days from and until which they hold."""
    starts = sorted({start_of(limit.since) for limit in series.limits})
    ends = dict(zip_longest(starts, starts[1:], fillvalue=_FAR))
    return tuple(
        Held(limit, start_of(limit.since), ends[start_of(limit.since)]) for limit in series.limits
    )


def draw_limits(axes: Axes, limits: tuple[Held, ...], style: ChartStyle) -> None:
    """Draw the limits' lines, and lighten the range between a lower and an upper one."""
    for one in limits:
        if one.limit.low is not None and one.limit.high is not None:
            wanted = Rectangle(
                (one.start, one.limit.low),
                one.end - one.start,
                one.limit.high - one.limit.low,
                facecolor=style.wanted,
                alpha=style.wanted_strength,
                linewidth=0,
                zorder=1,
            )
            axes.add_artist(wanted)
    lines = [[(one.start, value), (one.end, value)] for one in limits for value in one.limit.values]
    if lines:
        dashes = LineCollection(
            lines,
            colors=[style.muted],
            linewidths=points(_LINE_PX * style.scale),
            linestyles=[(0, _DASHES)],
            zorder=3,
        )
        axes.add_collection(dashes, autolim=False)


def draw_usual(axes: Axes, usual: tuple[Usual, ...], style: ChartStyle) -> None:
    """Draw what is usual in healthy people as a faint band with dotted edges, below all else."""
    if not usual:
        return
    spans = [(start_of(one.first), end_of(one.last), one) for one in usual]
    band = PolyCollection(
        [
            [(first, one.low), (last, one.low), (last, one.high), (first, one.high)]
            for first, last, one in spans
        ],
        facecolors=[style.spread],
        alpha=_USUAL,
        edgecolors="none",
        linewidths=0,
        zorder=0.5,
    )
    axes.add_collection(band, autolim=False)
    edges = LineCollection(
        [[(first, end), (last, end)] for first, last, one in spans for end in (one.low, one.high)],
        colors=[style.muted],
        linewidths=points(style.scale),
        linestyles=[(0, _DOTS)],
        zorder=2.5,
    )
    axes.add_collection(edges, autolim=False)


def draw_documented(axes: Axes, lines: tuple[Documented, ...], style: ChartStyle) -> None:
    """Draw values that documents name as dotted lines over the whole time."""
    if not lines:
        return
    dotted = LineCollection(
        [[(1.0, one.value), (_FAR, one.value)] for one in lines],
        colors=[style.muted],
        linewidths=points(_LINE_PX * style.scale),
        linestyles=[(0, _DOTS)],
        zorder=3,
    )
    axes.add_collection(dotted, autolim=False)


def with_documented(limits: tuple[Held, ...], series: Series) -> tuple[Held, ...]:
    """Return the team's limits and what documents name, for the words at their lines."""
    first = dt.date.min
    named = (Limit(one.value, None, first, one.label) for one in series.documented)
    return (*limits, *(Held(limit, start_of(first), _FAR) for limit in named))


def free_place(
    line: tuple[Values, Values],
    room: tuple[float, float],
    levels: tuple[float, ...],
    size: tuple[float, float],
    high: float,
    uprights: Sequence[float] = (),
) -> tuple[float, float]:
    """Return left and middle of where words of ``size`` px hide the least of a line of values.

    Everything is in px of the panel, upward: ``line`` is the values' x and y, ``room`` from where
    to where the limit is in sight, ``levels`` the middles to try, ``high`` the panel's height,
    ``uprights`` where lines from top to bottom stand.
    """
    wide, tall = size
    line = (np.asarray(line[0]), np.asarray(line[1]))
    slack = max(0.0, room[1] - room[0] - wide)
    best, fewest = (room[0] + slack * _PLACES[0], levels[0]), float("inf")
    for middle in levels:
        if not tall / 2 <= middle <= high - tall / 2 + 1:
            continue
        for place in _PLACES:
            left = room[0] + slack * place
            hits = _hits(line, (left, left + wide), (middle - tall / 2, middle + tall / 2))
            hits += sum(left - _CLEAR_PX < at < left + wide + _CLEAR_PX for at in uprights)
            if hits < fewest:
                best, fewest = (left, middle), hits
            if not hits:
                return best
    return best


def _hits(
    line: tuple[Values, Values],
    across: tuple[float, float],
    upward: tuple[float, float],
) -> float:
    if not np.size(line[0]):
        return 0
    at = np.linspace(across[0] - _CLEAR_PX, across[1] + _CLEAR_PX, _SAMPLES)
    values = np.interp(at, line[0], line[1])
    inside = (values > upward[0] - _CLEAR_PX) & (values < upward[1] + _CLEAR_PX)
    return float(np.count_nonzero(inside))
