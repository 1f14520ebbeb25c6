"""The lane of fevers on paper: one mark with the highest degree for those that share a place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from alltracker.care.timeline_fevers import Peak, peaks
from alltracker.care.timeline_items import Item, Lane, LaneKey
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_APART: Final = 9.0
"""Points between marks that can be told apart."""
_MORE: Final = QT_TRANSLATE_NOOP("papers", "{temperature}, %n more", "", 1)


def bundled(lane: Lane, per_day: float) -> Lane:
    """Return a lane whose fevers stand apart; any other lane as it is.

    Args:
        lane: the lane.
        per_day: points a day.
    """
    if lane.key is not LaneKey.FEVERS:
        return lane
    found = peaks(lane.items, _APART / per_day)
    return replace(lane, items=tuple(_told(lane.items, peak) for peak in found))


def _told(items: Sequence[Item], peak: Peak) -> Item:
    item, more = items[peak.place], len(peak.members) - 1
    if not more:
        return item
    label = Message("papers", _MORE, {"temperature": item.label}, more)
    return replace(item, label=label, many=more + 1)
