"""The lanes of medicines at home, read only for the days near those in sight."""

from __future__ import annotations

import datetime as dt
from typing import Final

from alltracker.care.calendar import now
from alltracker.care.timeline_doses import HomeDoses, dose_lanes
from alltracker.care.timeline_items import Lane
from alltracker.care.timeline_scale import TimeScale
from alltracker.db.store import Store
from alltracker.db.timeline_view import home_doses

_AROUND: Final = 120.0
"""So many days before and after those in sight are laid out with them."""
_SPARE: Final = 2.0


class HomeLanes:
    """Keeps the lanes of a stretch of days until other days are asked for, or it is forgotten."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._patient_id = ""
        self._span: tuple[float, float] | None = None
        self._lanes: tuple[Lane, ...] = ()

    def forget(self) -> None:
        """Read again when lanes are asked for next: the record changed."""
        self._span = None

    def knows(self, patient_id: str, scale: TimeScale) -> bool:
        """Return whether the lanes of all days in sight are there already."""
        if self._span is None or patient_id != self._patient_id:
            return False
        first, last = self._span
        return first <= scale.first - _SPARE and scale.last + _SPARE <= last

    def lanes(self, patient_id: str, scale: TimeScale) -> tuple[Lane, ...]:
        """Return the lanes of the days in sight and of some around them."""
        if not self.knows(patient_id, scale):
            first = max(float(dt.date.min.toordinal()), scale.first - _AROUND)
            last = min(float(dt.date.max.toordinal()), scale.last + _AROUND)
            self._patient_id, self._span = patient_id, (first, last)
            self._lanes = self._read(patient_id, round(first), round(last))
        return self._lanes

    def _read(self, patient_id: str, first: int, last: int) -> tuple[Lane, ...]:
        begin, end = dt.date.fromordinal(first), dt.date.fromordinal(last)
        plan, doses = home_doses(self._store, patient_id, begin, end)
        known = HomeDoses(plan.medicines, plan.orders, doses)
        return dose_lanes(known, begin, end, now().replace(tzinfo=None))
