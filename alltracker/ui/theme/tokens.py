"""Every color of the program, by the role it plays; no other module names a color."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from alltracker.care.kinds import PhaseKind, Severity


class Pattern(StrEnum):
    """What fills a phase besides its color, so that gray paper tells phases apart too."""

    SLASHES = "slashes"
    CROSSED = "crossed"
    DOTS = "dots"
    BACKSLASHES = "backslashes"
    LINES = "lines"
    EMPTY = "empty"
    UPRIGHT = "upright"


@dataclass(frozen=True, slots=True)
class PhaseHues:
    """How a phase is drawn.

    ``solid`` is for bars, ``soft`` for bands and chips, ``ink`` for words on soft; a solid bar
    carries ``letter`` in ``on_solid``.
    """

    solid: str
    soft: str
    ink: str
    on_solid: str
    letter: str
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class SeriesStyle:
    """How a line of laboratory values is drawn.

    ``marker`` is Matplotlib's letter; ``dashes`` are lengths of ink and gap in line widths of a
    point, empty for a solid line.
    """

    color: str
    marker: str
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Tokens:
    """All colors of one scheme as ``#RRGGBB``."""

    dark: bool
    window: str
    sunken: str
    card: str
    raised: str
    field: str
    hover: str
    select: str
    text: str
    muted: str
    disabled: str
    hairline: str
    border: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    link: str
    focus: str
    tooltip: str
    on_tooltip: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str
    phases: Mapping[PhaseKind, PhaseHues]
    severities: Mapping[Severity, str]
    series: Mapping[str, SeriesStyle]

    def role(self, name: str) -> str:
        """Return the color of a role by its name, ``text`` or ``accent``; raise KeyError else."""
        value = getattr(self, name, None)
        if not isinstance(value, str):
            raise KeyError(name)
        return value


_LIGHT_LETTER: Final = "#FFFFFF"
_DARK_LETTER: Final = "#1D1B18"

_OWN_LETTERS: Final = (
    (PhaseKind.IMMUNOTHERAPY, "IMT"),
    (PhaseKind.CAR_T, "CAR"),
    (PhaseKind.TRANSPLANT, "T"),
    (PhaseKind.RADIATION, "R"),
    (PhaseKind.RELAPSE, "RT"),
    (PhaseKind.OTHER, "O"),
)
"""What has no hue of its own is told apart by these letters."""

_PHASES: Final = (
    (PhaseKind.INDUCTION, "I", Pattern.SLASHES),
    (PhaseKind.CONSOLIDATION, "C", Pattern.CROSSED),
    (PhaseKind.INTERIM_MAINTENANCE, "IM", Pattern.DOTS),
    (PhaseKind.DELAYED_INTENSIFICATION, "DI", Pattern.BACKSLASHES),
    (PhaseKind.MAINTENANCE, "M", Pattern.LINES),
    (PhaseKind.FOLLOW_UP, "F", Pattern.EMPTY),
)

_SERIES: Final[tuple[tuple[str, str, tuple[float, ...]], ...]] = (
    ("anc", "o", ()),
    ("wbc", "s", (6, 3)),
    ("plt", "D", ()),
    ("hgb", "^", ()),
    ("lymph", "v", (6, 2, 1, 2)),
    ("alt", "X", (1.5, 2)),
    ("blasts", "*", (2, 2)),
    ("own", "h", (10, 3)),
)


def _phases(*hues: tuple[str, str, str, str]) -> Mapping[PhaseKind, PhaseHues]:
    """Join (solid, soft, ink, letter color) of the six phases and of other to their signs."""
    found = {
        kind: PhaseHues(*colors, letter, pattern)
        for (kind, letter, pattern), colors in zip(_PHASES, hues[:-1], strict=True)
    }
    for kind, letter in _OWN_LETTERS:
        found[kind] = PhaseHues(*hues[-1], letter, Pattern.UPRIGHT)
    return MappingProxyType(found)


def _severities(*colors: str) -> Mapping[Severity, str]:
    return MappingProxyType(dict(zip(Severity, colors, strict=True)))


def _series(*colors: str) -> Mapping[str, SeriesStyle]:
    return MappingProxyType(
        {
            key: SeriesStyle(color, marker, dashes)
            for (key, marker, dashes), color in zip(_SERIES, colors, strict=True)
        }
    )


LIGHT: Final = Tokens(
    dark=False,
    window="#F6F1E7",
    sunken="#EDE6D9",
    card="#FFFDF8",
    raised="#FFFFFF",
    field="#FFFFFF",
    hover="#F0E9DC",
    select="#D3E6E2",
    text="#28231D",
    muted="#655B4E",
    disabled="#9A9083",
    hairline="#E0D7C7",
    border="#8A7F70",
    accent="#1B6660",
    accent_hover="#14534E",
    accent_pressed="#0E423E",
    on_accent="#FFFFFF",
    accent_soft="#DDEBE7",
    link="#17605A",
    focus="#0B4F8A",
    tooltip="#3A342C",
    on_tooltip="#FFFDF8",
    good="#2F6A3D",
    good_soft="#E2EFE0",
    warn="#7F4C00",
    warn_soft="#FBEBCB",
    bad="#9B2C1E",
    bad_soft="#FAE3DC",
    info="#3A5A7A",
    info_soft="#E1EAF3",
    phases=_phases(
        ("#A84B2C", "#F8E3DA", "#7A3117", _LIGHT_LETTER),
        ("#B68830", "#F8ECCF", "#654606", _DARK_LETTER),
        ("#5F7D55", "#E6EEDF", "#3C5733", _LIGHT_LETTER),
        ("#713F6E", "#F0E1EE", "#5E2F5B", _LIGHT_LETTER),
        ("#3D78B3", "#DEE9F4", "#1F4E7D", _LIGHT_LETTER),
        ("#459E8F", "#DDF1ED", "#17584D", _DARK_LETTER),
        ("#766C60", "#ECE7DE", "#524A40", _LIGHT_LETTER),
    ),
    severities=_severities("#857A6B", "#94790C", "#A34E1B", "#8A1030", "#3D0F2C"),
    series=_series(
        "#174D98", "#5A544C", "#75206F", "#B0483E", "#39620F", "#966800", "#17130F", "#2C7C76"
    ),
)

DARK: Final = Tokens(
    dark=True,
    window="#1D1B18",
    sunken="#171512",
    card="#282520",
    raised="#322E28",
    field="#201D1A",
    hover="#34302A",
    select="#2C4A46",
    text="#F1EBE0",
    muted="#BDB2A2",
    disabled="#7C7367",
    hairline="#3E3932",
    border="#8D8373",
    accent="#7CC8BC",
    accent_hover="#95D6CB",
    accent_pressed="#B0E3DA",
    on_accent="#0C2B28",
    accent_soft="#24403C",
    link="#8AD3C7",
    focus="#9CC8F5",
    tooltip="#F1EBE0",
    on_tooltip="#28231D",
    good="#9CD3A3",
    good_soft="#263A29",
    warn="#F2C879",
    warn_soft="#43351A",
    bad="#F5A596",
    bad_soft="#4A2620",
    info="#A9C7E6",
    info_soft="#26374A",
    phases=_phases(
        ("#D27D6A", "#4A2D24", "#F8C6B6", _DARK_LETTER),
        ("#EBC274", "#453A1C", "#F8E7B4", _DARK_LETTER),
        ("#838C43", "#34371E", "#D9DEA0", _DARK_LETTER),
        ("#D2A6D8", "#442C46", "#F0CDF2", _DARK_LETTER),
        ("#4F8ABF", "#26324A", "#C3D3F1", _DARK_LETTER),
        ("#96D7BE", "#22402F", "#C8F2E0", _DARK_LETTER),
        ("#978C7E", "#3A352E", "#DDD4C6", _DARK_LETTER),
    ),
    severities=_severities("#9A8F80", "#B0982C", "#E59956", "#FFB2B6", "#FFF0F3"),
    series=_series(
        "#8FA6E6", "#EDE7DF", "#F3ABF6", "#E07E74", "#9FE585", "#C3A41C", "#FFFFFF", "#56BFB3"
    ),
)

DRAWING_IN_DARK: Final[Mapping[str, str]] = MappingProxyType(
    {
        "#EDE3D1": "#3A352D",
        "#CFC3AE": "#5B5348",
        "#FFFDF8": "#EDE6DA",
        "#28231D": "#EDE6DA",
        "#4A352A": "#8C6F5B",
        "#1B6660": "#5FB0A5",
        "#1B524C": "#17433F",
    }
)
"""What the colors of an empty page's drawing become on dark ground."""
