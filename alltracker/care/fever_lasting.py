"""The lasting part of the team's fever rule: two readings some time apart within a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from alltracker.care.kinds import TemperatureSite
from alltracker.care.rows import FeverRuleRow, TemperatureRow

WITHIN: Final = dt.timedelta(hours=24)
"""Readings of a lasting fever lie within one day of each other (source keys iowa, mich)."""
_TENTH: Final = Decimal("0.1")
_LAST_MINUTE: Final = dt.time(23, 59)


def tenth(degrees: float | Decimal) -> Decimal:
    """Return a temperature to a tenth of a degree, rounded half up."""
    return Decimal(str(degrees)).quantize(_TENTH, ROUND_HALF_UP)


def same_site(reading: TemperatureRow, rule: FeverRuleRow) -> bool:
    """Return whether a rule speaks of the place that a reading was taken at."""
    return rule.site in {TemperatureSite.NOT_KNOWN, reading.site}


def could_begin(reading: TemperatureRow) -> dt.datetime:
    """Return the earliest moment of a reading; without a time that is the start of its day."""
    return dt.datetime.combine(reading.measured_on, reading.measured_at or dt.time.min)


def could_end(reading: TemperatureRow) -> dt.datetime:
    """Return the latest moment of a reading; without a time that is the end of its day."""
    return dt.datetime.combine(reading.measured_on, reading.measured_at or _LAST_MINUTE)


def reaches_lasting(reading: TemperatureRow, rule: FeverRuleRow) -> bool:
    """Return whether a reading reaches the number of the lasting part, if the rule has one."""
    if rule.lasting_celsius is None or not same_site(reading, rule):
        return False
    return tenth(reading.celsius) >= tenth(rule.lasting_celsius)


def lasts(reading: TemperatureRow, rule: FeverRuleRow, earlier: Iterable[TemperatureRow]) -> bool:
    """Return whether a reading and an earlier one meet the lasting part together.

    Both reach its number, at least ``lasting_minutes`` and at most 24 hours apart. Where a time
    was not noted, the two count as far enough apart as soon as they can be: a call too many is
    better than one too few.

    Args:
        reading: the later reading.
        rule: the team's rule.
        earlier: other readings of the patient in any order; the reading itself is passed over.
    """
    if not reaches_lasting(reading, rule):
        return False
    apart = dt.timedelta(minutes=rule.lasting_minutes or 0)
    return any(
        could_end(reading) - could_begin(one) >= apart
        and could_begin(reading) - could_end(one) <= WITHIN
        for one in earlier
        if one.id != reading.id and _is_before(one, reading) and reaches_lasting(one, rule)
    )


def _is_before(one: TemperatureRow, reading: TemperatureRow) -> bool:
    """Return whether a reading can be earlier than another."""
    return could_begin(one) <= could_end(reading)
