"""Which range a result is read beside: the report's, the team's, else one of healthy people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from alltracker.care.calendar import MONTHS_OF_A_YEAR, PartialDate
from alltracker.care.kinds import Sex
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_CONTEXT: Final = "ranges"


class RangeOrigin(StrEnum):
    """Who gave a range; the first that is there is the one shown."""

    REPORT = "report"
    TEAM = "team"
    HEALTHY = "healthy"


@dataclass(frozen=True, slots=True)
class HealthyRange:
    """What one source prints for healthy people of an age, in ``unit`` (a code).

    ``from_months`` belongs to the age, ``to_months`` (None: no end) no longer does; without ``sex``
    it is printed for everybody; an end that the source does not print is None.
    """

    analyte: str
    unit: str
    low: float | None
    high: float | None
    from_months: int
    to_months: int | None
    source: str
    sex: Sex | None = None


@dataclass(frozen=True, slots=True)
class ShownRange:
    """A range beside a result: its ends, or the words of the report, and where it is from.

    ``since`` is the day from which the team's holds; ``source`` names that of healthy people and
    ``secondary`` says that it was read in a copy.
    """

    origin: RangeOrigin
    low: float | None = None
    high: float | None = None
    text: str = ""
    since: dt.date | None = None
    source: str = ""
    secondary: bool = False

    @property
    def known(self) -> bool:
        """Whether there is anything to show."""
        return self.low is not None or self.high is not None or bool(self.text)


def age_months(birth: PartialDate, day: dt.date) -> tuple[int, int]:
    """Return between how many whole months old somebody certainly is on a day."""
    return _months(birth.last, day), _months(birth.first, day)


def _months(born: dt.date, day: dt.date) -> int:
    whole = (day.year - born.year) * MONTHS_OF_A_YEAR + day.month - born.month
    return whole - (day.day < born.day)


def healthy_range(
    ranges: Iterable[HealthyRange], analyte: str, birth: PartialDate | None, sex: Sex, day: dt.date
) -> HealthyRange | None:
    """Return the range of healthy people for an age and sex.

    None where age or sex are not known well enough to choose one, and where no source prints one.
    """
    if birth is None:
        return None
    youngest, oldest = age_months(birth, day)
    fitting = [
        one
        for one in ranges
        if one.analyte == analyte
        and one.sex in {None, sex}
        and one.from_months <= youngest
        and (one.to_months is None or oldest < one.to_months)
    ]
    return fitting[0] if fitting else None


def range_in_force(*offered: ShownRange | None) -> ShownRange | None:
    """Return the first range that says anything, in the order of ``RangeOrigin``."""
    order = list(RangeOrigin)
    known = [one for one in offered if one is not None and one.known]
    return min(known, key=lambda one: order.index(one.origin), default=None)


def range_words(shown: ShownRange, unit: str) -> Message:
    """Return a range as one line with who gave it.

    Args:
        shown: the range, in the unit that the reader sees.
        unit: that unit as people read it; may be empty.
    """
    values: dict[str, object] = {"range": ends_words(shown), "unit": unit, "source": shown.source}
    if shown.origin is RangeOrigin.REPORT:
        text = QT_TRANSLATE_NOOP("ranges", "Range on the report: {range} {unit}")
    elif shown.origin is RangeOrigin.TEAM and shown.since is not None:
        text = QT_TRANSLATE_NOOP("ranges", "Your team’s range since {since}: {range} {unit}")  # noqa: RUF001 - typographic
        values["since"] = shown.since
    elif shown.origin is RangeOrigin.TEAM:
        text = QT_TRANSLATE_NOOP("ranges", "Your team’s range: {range} {unit}")  # noqa: RUF001 - typographic
    elif shown.secondary:
        text = QT_TRANSLATE_NOOP(
            "ranges",
            "Healthy people, not people on treatment: {range} {unit} ({source}, read in a copy)",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "ranges", "Healthy people, not people on treatment: {range} {unit} ({source})"
        )
    return Message(_CONTEXT, text, values)


def ends_words(shown: ShownRange) -> Message | str:
    """Return the ends of a range, or the report's own words where it has no numbers."""
    if shown.low is not None and shown.high is not None:
        text = QT_TRANSLATE_NOOP("ranges", "{low} to {high}")
    elif shown.low is not None:
        text = QT_TRANSLATE_NOOP("ranges", "{low} or more")
    elif shown.high is not None:
        text = QT_TRANSLATE_NOOP("ranges", "{high} or less")
    else:
        return shown.text
    ends = {"low": shown.low, "high": shown.high}
    return Message(_CONTEXT, text, {name: end for name, end in ends.items() if end is not None})
