"""How many of the doses that were due were taken, as the family noted it; never a judgment.

The rate is that of the published studies (clinical tables 7: Bhatia 2012, 2014, 2015): the days on
which the box was opened, of the days on which the medicine was prescribed. Days that the team held
it are taken out; a dose that was vomited was opened. With several doses a day each counts for
itself, a held day once. What the team left out for a day ("not scheduled") is not among what was
due. Doses that nobody ticked and those marked as not known are counted apart: ``percent_low`` takes
them as not taken, ``percent_high`` as taken. It is the family's own account, which is not what a
counting cap records.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from alltracker.care.dose_days import DoseLine, DoseState, lines_of_days
from alltracker.care.kinds_medicine import DayPart
from alltracker.care.rows_medicine import DoseOrderRow, DoseRow, MedicineRow

SATURDAY: Final = 5


@dataclass(frozen=True, slots=True)
class Adherence:
    """The doses of some days by what became of them.

    ``scheduled`` are all that the orders ask for, also those ``held`` by the team and those
    ``not_due`` after all; ``unticked`` are those before today that nobody noted anything of.
    """

    scheduled: int = 0
    held: int = 0
    not_due: int = 0
    given: int = 0
    vomited: int = 0
    skipped: int = 0
    not_known: int = 0
    unticked: int = 0

    @property
    def counted(self) -> int:
        """The doses the percentages are of: due, neither held nor left out by the team."""
        return self.scheduled - self.held - self.not_due

    @property
    def taken(self) -> int:
        """The doses for which the box was opened."""
        return self.given + self.vomited

    @property
    def uncertain(self) -> int:
        """The doses of which nobody knows."""
        return self.not_known + self.unticked

    @property
    def percent_low(self) -> float | None:
        """Percent taken if none of the uncertain doses was; None where nothing was due."""
        return self.taken / self.counted * 100 if self.counted else None

    @property
    def percent_high(self) -> float | None:
        """Percent taken if all of the uncertain doses were; None where nothing was due."""
        return (self.taken + self.uncertain) / self.counted * 100 if self.counted else None


@dataclass(frozen=True, slots=True)
class AdherencePatterns:
    """The same doses by weekday (Monday first), by weekend, and by part of the day."""

    weekdays: tuple[Adherence, ...]
    working_days: Adherence
    weekend: Adherence
    parts: Mapping[DayPart, Adherence]
    """Only the parts that have a dose."""


_FIELDS: Final[Mapping[DoseState, str]] = MappingProxyType(
    {
        DoseState.OPEN: "unticked",
        DoseState.GIVEN: "given",
        DoseState.VOMITED: "vomited",
        DoseState.SKIPPED: "skipped",
        DoseState.NOT_KNOWN: "not_known",
        DoseState.HELD: "held",
        DoseState.NOT_DUE: "not_due",
    }
)


def adherence(
    medicine: MedicineRow,
    orders: Sequence[DoseOrderRow],
    doses: Sequence[DoseRow],
    first: dt.date,
    last: dt.date,
    now: dt.datetime,
) -> Adherence:
    """Return what became of the doses of one medicine from ``first`` to ``last``.

    Days after today never count, and a dose of today counts only once something was noted of it.
    ``orders`` and ``doses`` may be those of all medicines.
    """
    return tally(counted_lines(medicine, orders, doses, first, last, now))


def monthly_adherence(
    medicine: MedicineRow,
    orders: Sequence[DoseOrderRow],
    doses: Sequence[DoseRow],
    first: dt.date,
    last: dt.date,
    now: dt.datetime,
) -> tuple[tuple[dt.date, Adherence], ...]:
    """Return the first day of each month that had a dose due with what became of its doses."""
    months: dict[dt.date, list[DoseLine]] = defaultdict(list)
    for line in counted_lines(medicine, orders, doses, first, last, now):
        months[line.day.replace(day=1)].append(line)
    return tuple((month, tally(lines)) for month, lines in sorted(months.items()))


def adherence_patterns(lines: Sequence[DoseLine]) -> AdherencePatterns:
    """Return counted lines by weekday, weekend and part of the day."""
    parts = {line.due.slot.part for line in lines if line.due}
    return AdherencePatterns(
        tuple(tally(line for line in lines if line.day.weekday() == day) for day in range(7)),
        tally(line for line in lines if line.day.weekday() < SATURDAY),
        tally(line for line in lines if line.day.weekday() >= SATURDAY),
        {
            part: tally(line for line in lines if line.due and line.due.slot.part is part)
            for part in DayPart
            if part in parts
        },
    )


def counted_lines(
    medicine: MedicineRow,
    orders: Sequence[DoseOrderRow],
    doses: Sequence[DoseRow],
    first: dt.date,
    last: dt.date,
    now: dt.datetime,
) -> tuple[DoseLine, ...]:
    """Return the lines that count: due or held, up to today, of today only what was noted.

    A dose of its own, such as a second one or one on a held day, is none that was due.
    """
    today = now.date()
    own = [dose for dose in doses if dose.medicine_id == medicine.id]
    return tuple(
        line
        for line in lines_of_days([medicine], orders, own, first, min(last, today), now)
        if (line.due is not None or line.state is DoseState.HELD)
        and not (line.day == today and line.state is DoseState.OPEN)
    )


def tally(lines: Iterable[DoseLine]) -> Adherence:
    """Return how many counted lines came to what."""
    found = Counter(_FIELDS[line.state] for line in lines if line.state in _FIELDS)
    return Adherence(scheduled=found.total(), **found)
