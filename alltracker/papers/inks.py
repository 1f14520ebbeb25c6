"""What papers are printed with: black and grays; hues may be added to them, never needed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from alltracker.charts.style import PAPER, ChartStyle


@dataclass(frozen=True, slots=True)
class Inks:
    """The color of words and of muted words, of rules by name, of discs by step, and of charts."""

    text: str
    muted: str
    rules: Mapping[str, str]
    discs: tuple[str, ...]
    chart: ChartStyle


BLACK: Final = Inks(
    text="#000",
    muted="#444",
    rules=MappingProxyType(
        {"thick": "#000", "black": "#000", "dark": "#333", "gray": "#777", "light": "#bbb"}
    ),
    discs=("#000",) * 5,
    chart=PAPER,
)
"""Black ink only; no word is lighter than #444."""
