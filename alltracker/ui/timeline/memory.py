"""What the timeline remembers: hidden lanes for good, days in sight for as long as it is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QByteArray

from alltracker.care.timeline_items import LaneKey, Timeline
from alltracker.care.timeline_scale import TimeScale
from alltracker.ui.preferences import Preferences
from alltracker.ui.timeline.canvas import TimelineCanvas

_HIDDEN: Final = "timeline_hidden"


def hidden_lanes(preferences: Preferences) -> frozenset[LaneKey]:
    """Return the lanes that were hidden last."""
    text = bytes(preferences.bytes_of(_HIDDEN).data()).decode(errors="replace")
    known = {key.value for key in LaneKey}
    return frozenset(LaneKey(word) for word in text.split(",") if word in known)


def remember_hidden(preferences: Preferences, hidden: frozenset[LaneKey]) -> None:
    """Keep which lanes are hidden."""
    words = ",".join(sorted(hidden))
    preferences.remember_bytes(_HIDDEN, QByteArray(words.encode()))


@dataclass(frozen=True, slots=True)
class _Place:
    scale: TimeScale
    offset: int
    chosen: str


class Places:
    """Where the timeline of each patient was left."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        self._canvas = canvas
        self._known: dict[str, _Place] = {}

    def leave(self, patient_id: str) -> None:
        """Remember what is shown of a patient."""
        canvas = self._canvas
        chosen = canvas.chosen.key if canvas.chosen is not None else ""
        offset = canvas.verticalScrollBar().value()
        self._known[patient_id] = _Place(canvas.scale, offset, chosen)

    def back(self, patient_id: str, timeline: Timeline) -> bool:
        """Show what was shown of a patient; return whether that is known."""
        place = self._known.get(patient_id)
        if place is None:
            return False
        self._canvas.go_to(place.scale, still=True)
        self._canvas.verticalScrollBar().setValue(place.offset)
        self._canvas.choose(timeline.found.get(place.chosen))
        return True
