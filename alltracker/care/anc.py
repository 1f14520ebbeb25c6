"""The absolute neutrophil count, when a report gives its parts and not the count itself.

Rule: ANC = white cells x (segmented % + band %) / 100, or segmented + bands (Severe Chronic
Neutropenia International Registry, see ``docs/sources.md``). A reported count always wins. A share
reported only as "neutrophils %" is not turned into a count: whether it holds the bands is for the
laboratory to say. Segmented neutrophils alone are not the ANC either.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from alltracker.care.units import exact
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_ALL: Final = 100
RULE: Final = Message(
    "anc",
    QT_TRANSLATE_NOOP("anc", "Rule: white cells × (segmented + bands), or their numbers."),  # noqa: RUF001 - typographic
)
"""The rule in words, beside a computed count."""
SOURCE: Final = Message(
    "anc",
    QT_TRANSLATE_NOOP("anc", "Source: Severe Chronic Neutropenia International Registry."),
)
"""Where the rule is from."""
REPORTED_FIRST: Final = Message(
    "anc", QT_TRANSLATE_NOOP("anc", "A count that the laboratory reports takes its place.")
)
"""What becomes of a computed count."""


@dataclass(frozen=True, slots=True)
class Neutrophils:
    """A neutrophil count in 10*9/L; ``computed`` unless the laboratory reported it."""

    value: float
    computed: bool

    @property
    def label(self) -> Message | None:
        """What has to stand beside a computed count, None for a reported one."""
        if not self.computed:
            return None
        return Message("anc", QT_TRANSLATE_NOOP("anc", "computed"))


def anc_from_differential(
    wbc: float, segs_percent: float | None, bands_percent: float | None
) -> float | None:
    """Return the ANC in 10*9/L from white cells (10*9/L) and both shares in percent.

    None when a share is missing or the numbers cannot be a differential.
    """
    if segs_percent is None or bands_percent is None:
        return None
    share = exact(segs_percent) + exact(bands_percent)
    if min(wbc, segs_percent, bands_percent) < 0 or share > _ALL:
        return None
    return float(exact(wbc) * share / _ALL)


def anc_from_absolutes(segs: float | None, bands: float | None) -> float | None:
    """Return the ANC from segmented and band neutrophils in one unit, None when one is missing."""
    if segs is None or bands is None or min(segs, bands) < 0:
        return None
    return float(exact(segs) + exact(bands))


def neutrophils(values: Mapping[str, float]) -> Neutrophils | None:
    """Return the neutrophil count of one draw from its values by analyte key.

    Counts in 10*9/L, shares in percent: ``ANC``, else ``SEG#`` and ``BAND#``, else ``WBC``,
    ``SEG%`` and ``BAND%``. None when the draw does not say it.
    """
    reported = values.get("ANC")
    if reported is not None:
        return Neutrophils(reported, computed=False)
    found = anc_from_absolutes(values.get("SEG#"), values.get("BAND#"))
    wbc = values.get("WBC")
    if found is None and wbc is not None:
        found = anc_from_differential(wbc, values.get("SEG%"), values.get("BAND%"))
    return None if found is None else Neutrophils(found, computed=True)
