"""What the dose panel of a chart shows, as plain frozen records without a drawing library."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DoseStretch:
    """One dose from the first to the last day, both included.

    ``amount`` is in the unit of the lane: 0 while the medicine is held, None where the amount is
    not known. The chart writes ``roomy`` where there is much room, else ``words`` where they fit,
    else ``short``; ``said`` is what the read-out says after the medicine's name, ``whole``
    everything that is known of the dose.
    """

    first: dt.date
    last: dt.date
    amount: float | None
    words: str
    short: str
    said: str
    whole: str = ""
    held: bool = False
    roomy: str = ""


@dataclass(frozen=True, slots=True)
class DoseLane:
    """What was prescribed of one medicine, in one unit, in order of time without overlaps.

    ``label`` and ``unit`` stand left of the panel, ``short`` in the read-out.
    """

    key: str
    label: str
    unit: str
    short: str
    stretches: tuple[DoseStretch, ...]
    full: float | None = None
    """The full dose in the lane's unit, drawn as a dotted line; None where it is not known."""

    def on(self, day: dt.date) -> DoseStretch | None:
        """Return what holds on ``day``, if anything was prescribed."""
        after = bisect_right(self.stretches, day, key=_first)
        found = self.stretches[after - 1] if after else None
        return found if found is not None and day <= found.last else None


def _first(stretch: DoseStretch) -> dt.date:
    return stretch.first
