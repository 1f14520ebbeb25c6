"""Makes the rows of a large invented record: their identities, days and shares of ten years."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from alltracker.db.columns import Record, values_of

YEARS: Final = 10
_DAYS_OF_YEAR: Final = 365.25


@dataclass(slots=True)
class TenYearRows:
    """Makes rows of one patient; the order of the calls decides the numbers."""

    on: dt.date
    years: float
    chance: random.Random
    used: dict[str, int] = field(default_factory=dict)

    @property
    def patient_id(self) -> str:
        """The identity of the patient."""
        return f"te{self.on.toordinal():014x}"

    @property
    def days(self) -> int:
        """The days from diagnosis to the last day."""
        return max(1, round(self.years * _DAYS_OF_YEAR))

    @property
    def zero(self) -> dt.date:
        """The day of diagnosis."""
        return self.on - dt.timedelta(days=self.days)

    def share(self, of_ten_years: int) -> int:
        """Return how many rows of a kind belong to these years."""
        return max(1, round(of_ten_years * self.years / YEARS))

    def new_id(self, prefix: str) -> str:
        """Return the next identity of a kind."""
        self.used[prefix] = self.used.get(prefix, 0) + 1
        return f"{prefix}{self.on.toordinal():08x}{self.used[prefix]:06x}"

    def spread(self, many: int) -> Iterator[dt.date]:
        """Yield days from diagnosis to the last day, evenly."""
        for number in range(1, many + 1):
            yield self.zero + dt.timedelta(days=self.days * number // many)

    def row(self, model: type[Record], **values: Any) -> dict[str, Any]:
        """Return one checked row with all its fields."""
        filled = {"id": self.new_id("ro"), "patient_id": self.patient_id, **values}
        return values_of(model.model_validate(filled))
