"""What stands beside every panel: its name over its unit, the numbers of its axis, the grid."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection

from alltracker.charts.layout import PAD, Box, Layout, name_room
from alltracker.charts.pen import Pen, points
from alltracker.charts.scale import Tick

_LINE_UP: Final = 1.34
_LOW_PANEL: Final = 4
"""A panel lower than so many times its name's height has the name in its middle."""
_TICK_GAP: Final = 6
_HAIR_PX: Final = 1.0


def name_panel(
    axes: Axes, pen: Pen, words: tuple[str, str], box: Box, layout: Layout
) -> list[Artist]:
    """Write name over unit, shortened where the margin is too narrow."""
    room, style = name_room(layout), pen.style
    across = (PAD * layout.scale - box.left) / box.width
    high = style.name_px * _LINE_UP / box.height
    top = min(1.0, 0.5 + high) if box.height < _LOW_PANEL * style.name_px else 1.0
    faces = (("name", style.text), ("caption", style.muted))
    return [
        pen.write(
            axes,
            (across, top - (row + 0.55) * high),
            pen.elided(text, room, face),
            color=color,
            transform=axes.transAxes,
            face=face,
        )
        for row, (text, (face, color)) in enumerate(zip(words, faces, strict=True))
    ]


def number_panel(
    axes: Axes, pen: Pen, ticks: Iterable[Tick], box: Box, layout: Layout
) -> list[Artist]:
    """Write the numbers of a panel's axis left of it."""
    across = -_TICK_GAP * layout.scale / box.width
    return [
        pen.write(
            axes,
            (across, tick.at),
            tick.words,
            color=pen.style.muted,
            transform=axes.get_yaxis_transform(),
            align=("right", "center_baseline"),
        )
        for tick in ticks
    ]


def grid_of(
    axes: Axes,
    pen: Pen,
    span: tuple[float, float],
    reach: tuple[float, float],
    ticks: tuple[Iterable[Tick], Iterable[Tick]],
) -> Artist:
    """Draw hairlines at the ticks of time and value; ``reach`` is lowest and highest value."""
    low, high = reach
    months, values = ticks
    lines = [[(tick.at, low), (tick.at, high)] for tick in months]
    lines += [[(span[0], value), (span[1], value)] for value in [low, *(t.at for t in values)]]
    grid = LineCollection(lines, colors=[pen.style.hairline], linewidths=points(_HAIR_PX), zorder=2)
    return axes.add_collection(grid, autolim=False)
