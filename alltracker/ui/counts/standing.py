"""What the record holds beside a row that is typed: other draws of its day, values before it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from alltracker.care.entry_limits import Typed
from alltracker.care.kinds import Comparator
from alltracker.db.queries_counts import times_on
from alltracker.db.store import Store
from alltracker.ui.counts.columns import Column
from alltracker.ui.counts.looks import value_in
from alltracker.ui.counts.model import CountsModel

_LONGEST: Final = dt.timedelta(60)
"""An older value says nothing about a slip of the hand."""


class RecordStanding:
    """Asks the record for days, and the rows that are read for values."""

    def __init__(self, store: Store, patient_id: str, model: CountsModel) -> None:
        self._store = store
        self._patient_id = patient_id
        self._model = model

    def times_on(self, day: dt.date) -> Sequence[dt.time | None]:
        """Return the times of the draws of a day."""
        return times_on(self._store, self._patient_id, day)

    def value_before(self, day: dt.date, column: Column) -> Typed | None:
        """Return the last plain number of a test in the weeks before a day."""
        for draw in reversed(self._model.draws):
            if draw.day < day - _LONGEST:
                return None
            result = draw.results.get(column.key)
            if draw.day >= day or result is None or result.review:
                continue
            value = value_in(result, column)
            if value is not None and result.comparator is Comparator.NONE:
                return Typed(value, column.unit)
        return None
