"""The types of papers: family, points and weight of each, by the name that boxes ask for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from alltracker.fonts import SANS, SERIF

LOOKS: Final[Mapping[str, tuple[str, float, int]]] = MappingProxyType(
    {
        "title": (SERIF, 19.5, 600),
        "name": (SANS, 12.5, 600),
        "heading": (SERIF, 12.5, 600),
        "body": (SANS, 10.0, 400),
        "small": (SANS, 9.0, 400),
        "label": (SANS, 8.8, 400),
        "cell": (SANS, 9.6, 400),
        "tight": (SANS, 9.0, 400),
        "head": (SANS, 9.0, 400),
        "foot": (SANS, 8.2, 400),
        "large": (SANS, 10.5, 400),
        "lead": (SANS, 10.5, 600),
        "loud": (SANS, 12.2, 400),
        "figure": (SANS, 25.0, 600),
        "number": (SANS, 40.0, 600),
    }
)
"""Nothing is smaller than 8 points."""
AFTER_FIGURE: Final = 13.0
"""Points of the words that follow a figure on its line."""
MUTED: Final = frozenset({"small", "label", "foot"})
"""The types in which all words are muted."""
