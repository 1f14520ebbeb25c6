"""The inks of color printing: the program's light colors added to the black paper."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Final

from alltracker.care.kinds import Severity
from alltracker.charts.style import PAPER, ChartStyle, PhaseLook
from alltracker.papers.inks import BLACK, Inks
from alltracker.ui.charts.style import looks
from alltracker.ui.theme.tokens import LIGHT


def _chart() -> ChartStyle:
    hues = looks(LIGHT)
    phases = {
        kind: PhaseLook(hues.phases[kind].solid, look.soft, hues.phases[kind].ink, look.hatch)
        for kind, look in PAPER.phases.items()
    }
    series = {
        key: replace(look, color=hues.look_of(key).color) for key, look in PAPER.series.items()
    }
    return replace(
        PAPER,
        phases=MappingProxyType(phases),
        series=MappingProxyType(series),
        events=hues.events,
    )


HUES: Final[Inks] = replace(
    BLACK,
    rules=MappingProxyType({**BLACK.rules, "thick": LIGHT.accent}),
    discs=tuple(LIGHT.severities[step] for step in Severity),
    chart=_chart(),
)
"""Nothing is told by a hue alone: patterns, marks, quarters and words are the same as in black."""
