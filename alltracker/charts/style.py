"""How a chart looks, as plain values: colors, markers, dashes, patterns and type sizes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from alltracker.care.kinds import PhaseKind
from alltracker.charts.series import EventKind

_BLACK: Final = "black"
CAPTION_PX: Final = 12.5
"""Height of the caption type at 100 % text size, to which all distances are drawn."""
OWN: Final = "own"
"""The series style of a count that has none of its own."""


@dataclass(frozen=True, slots=True)
class PhaseLook:
    """A phase: line on top, band below, words, and the pattern that tells it apart in gray."""

    solid: str
    soft: str
    ink: str
    hatch: str = ""


@dataclass(frozen=True, slots=True)
class SeriesLook:
    """A line of values: color, Matplotlib's marker, lengths of ink and gap (none: solid)."""

    color: str
    marker: str
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class EventLook:
    """A mark in the events lane: size in px at 100 %, which row, whether only its edge is drawn."""

    color: str
    marker: str
    size: float
    row: int
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """All that a chart needs to know about looks; colors as Matplotlib and Qt both read them.

    ``caption_px`` and ``name_px`` are heights of type in px of 1/96 inch; ``paper`` draws phases as
    patterned bars and leaves the panels white; ``spread`` fills the middle half of some cycles,
    ``middle`` draws their median, and ``earlier`` is how opaque their thin lines are; ``dose`` is
    the outline of doses, ``dose_fill`` what they are filled with.
    """

    ground: str
    text: str
    muted: str
    hairline: str
    focus: str
    wanted: str
    wanted_strength: float
    phases: Mapping[PhaseKind, PhaseLook]
    series: Mapping[str, SeriesLook]
    events: Mapping[str, EventLook]
    caption_px: float = CAPTION_PX
    name_px: float = 13.2
    line: float = 1.7
    marker: float = 4.2
    paper: bool = False
    spread: str = "0.80"
    middle: str = "0.45"
    earlier: float = 0.55
    dose: str = _BLACK
    dose_fill: str = "0.76"

    @property
    def scale(self) -> float:
        """How much larger than at 100 % everything is drawn."""
        return self.caption_px / CAPTION_PX

    def look_of(self, style_key: str) -> SeriesLook:
        """Return a series' look, the one of own tests if it has none."""
        return self.series.get(style_key) or self.series[OWN]

    def event_look(self, kind: str) -> EventLook:
        """Return an event's look, the one of a visit if it has none."""
        return self.events.get(kind) or self.events[EventKind.VISIT]


def event_looks(
    *, ink: str, purple: str, orange: str, red: str, muted: str
) -> Mapping[str, EventLook]:
    """Return the marks of the events lane in the given colors, visits to fevers."""
    return MappingProxyType(
        {
            EventKind.CHEMOTHERAPY: EventLook(ink, "|", 10, 0),
            EventKind.MEDICINE: EventLook(muted, "|", 6, 0),
            EventKind.PUNCTURE: EventLook(purple, "D", 6, 0),
            EventKind.PROCEDURE: EventLook(purple, "v", 7, 0),
            EventKind.VISIT: EventLook(muted, "o", 6, 0),
            EventKind.TRANSFUSION: EventLook(red, "s", 7, 1),
            EventKind.PLATELETS: EventLook(red, "s", 7, 1, hollow=True),
            EventKind.OTHER_PRODUCT: EventLook(red, "p", 8, 1, hollow=True),
            EventKind.FEVER: EventLook(orange, "^", 8, 1),
            EventKind.HOSPITAL: EventLook(muted, "_", 10, 2),
        }
    )


_WORDS: Final = "0.27"
"""The lightest gray that words may have on paper, #444."""

_HATCHES: Final = {
    PhaseKind.INDUCTION: "////",
    PhaseKind.CONSOLIDATION: "xxxx",
    PhaseKind.INTERIM_MAINTENANCE: "....",
    PhaseKind.DELAYED_INTENSIFICATION: "\\\\\\\\",
    PhaseKind.MAINTENANCE: "----",
    PhaseKind.FOLLOW_UP: "",
}
_PAPER_LINES: Final = {
    "anc": SeriesLook(_BLACK, "o"),
    "wbc": SeriesLook(_BLACK, "s", (6, 3)),
    "plt": SeriesLook(_BLACK, "D"),
    "hgb": SeriesLook(_BLACK, "^"),
    "lymph": SeriesLook(_BLACK, "v", (6, 2, 1, 2)),
    "alt": SeriesLook(_BLACK, "X", (1.5, 2)),
    "blasts": SeriesLook(_BLACK, "*", (2, 2)),
    OWN: SeriesLook(_BLACK, "h", (10, 3)),
}

PAPER: Final = ChartStyle(
    ground="white",
    text=_BLACK,
    muted=_WORDS,
    hairline="0.80",
    focus=_BLACK,
    wanted="0.92",
    wanted_strength=1.0,
    phases=MappingProxyType(
        {kind: PhaseLook(_BLACK, "white", _BLACK, _HATCHES.get(kind, "||||")) for kind in PhaseKind}
    ),
    series=MappingProxyType(_PAPER_LINES),
    events=event_looks(ink=_BLACK, purple=_BLACK, orange=_BLACK, red=_BLACK, muted=_BLACK),
    caption_px=12.0,
    name_px=13.4,
    line=1.5,
    marker=3.8,
    paper=True,
)
"""Black ink on white paper: patterns instead of hues."""
