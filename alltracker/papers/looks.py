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
        "head": (SANS, 9.0, 400),
        "foot": (SANS, 8.2, 400),
    }
)
"""Nothing is smaller than 8 points."""
MUTED: Final = frozenset({"small", "label", "foot"})
"""The types in which all words are muted."""
