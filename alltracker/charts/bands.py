"""Phases behind the panels and on the phase line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.colors import to_rgba
from matplotlib.patches import Rectangle
from matplotlib.transforms import Transform

from alltracker.charts.pen import Pen, points
from alltracker.charts.scale import Tick
from alltracker.charts.series import Band, ChartContent, end_of, start_of
from alltracker.charts.style import ChartStyle

_LINE_PX: Final = 3.0
_BAR_PX: Final = 8.0
_HATCH_PX: Final = 0.9
_GUESSED: Final = 0.45


@dataclass(frozen=True, slots=True)
class Stretch:
    """A phase, or a part of it, on the time axis; ``guess`` is the part whose end is not known."""

    band: Band
    start: float
    end: float
    guess: bool = False


def stretches(content: ChartContent) -> tuple[Stretch, ...]:
    """Return the phases on the time axis, with what lies ahead of today kept apart as a guess."""
    found: list[Stretch] = []
    now = end_of(content.today)
    for band in content.bands:
        start = start_of(band.start)
        end = end_of(band.end) if band.end else max(end_of(content.last), now)
        cut = min(max(start, now), end) if band.guess else end
        if cut > start:
            found.append(Stretch(band, start, cut))
        if end > cut:
            found.append(Stretch(band, cut, end, guess=True))
    return tuple(found)


def shade(axes: Axes, parts: tuple[Stretch, ...], style: ChartStyle, transform: Transform) -> None:
    """Lay the phases' soft colors behind a panel; ``transform`` has 0 to 1 upward.

    On paper the panels stay white.
    """
    if style.paper or not parts:
        return
    bands = PolyCollection(
        [[(p.start, 0), (p.end, 0), (p.end, 1), (p.start, 1)] for p in parts],
        facecolors=[
            to_rgba(style.phases[p.band.kind].soft, _GUESSED if p.guess else 1.0) for p in parts
        ],
        edgecolors="none",
        linewidths=0,
        antialiaseds=False,
        transform=transform,
        zorder=0,
    )
    axes.add_collection(bands, autolim=False)


def phase_line(axes: Axes, parts: tuple[Stretch, ...], style: ChartStyle, top: float) -> None:
    """Draw the phases as a line at ``top`` px (a patterned bar on paper), guesses dashed."""
    if style.paper:
        for part in parts:
            axes.add_artist(_bar(part, style, top))
        return
    high = _LINE_PX * style.scale
    for guess, dashes in ((False, "solid"), (True, (0, (2.0, 1.2)))):
        chosen = [part for part in parts if part.guess is guess]
        lines = LineCollection(
            [[(p.start, top + high / 2), (p.end, top + high / 2)] for p in chosen],
            colors=[style.phases[p.band.kind].solid for p in chosen],
            linewidths=points(high),
            linestyles=[dashes],
            capstyle="butt",
            zorder=2,
        )
        axes.add_collection(lines, autolim=False)


def _bar(part: Stretch, style: ChartStyle, top: float) -> Rectangle:
    bar = Rectangle(
        (part.start, top - _BAR_PX * style.scale / 2),
        part.end - part.start,
        _BAR_PX * style.scale,
        facecolor=style.ground,
        edgecolor=style.text,
        linewidth=points(1.2),
        linestyle=(0, (3, 2)) if part.guess else "solid",
        hatch=style.phases[part.band.kind].hatch or None,
        zorder=2,
    )
    bar.set_hatch_linewidth(points(_HATCH_PX))
    return bar


def phase_words(
    content: ChartContent, span: tuple[float, float], px_per_day: float, pen: Pen
) -> list[tuple[Band, Tick, float]]:
    """Return what is written over the phase line.

    For every phase in sight its name where it fits, else its letter where that fits: the band, the
    words with their left end on the time axis, and their width in px.
    """
    found: list[tuple[Band, Tick, float]] = []
    last_end = span[0]
    for band in content.bands:
        start = max(start_of(band.start), span[0], last_end)
        end = min(end_of(band.end or max(content.last, content.today)), span[1])
        room = (end - start) * px_per_day
        words = _fitting(band, room, pen)
        if not words:
            continue
        wide = pen.width(words, "strong")
        inset = 4 * pen.style.scale if words == band.name else (room - wide) / 2
        found.append((band, Tick(start + inset / px_per_day, words), wide))
        last_end = start + (inset + wide + 6 * pen.style.scale) / px_per_day
    return found


def _fitting(band: Band, room: float, pen: Pen) -> str:
    if pen.width(band.name, "strong") + 10 * pen.style.scale <= room:
        return band.name
    return band.letter if pen.width(band.letter, "strong") <= room else ""
