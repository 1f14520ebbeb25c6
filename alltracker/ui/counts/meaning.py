"""What a result means beside its number: its range and who gave it, its plain words, its grade."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from alltracker.care.analyte import Analyte
from alltracker.care.calendar import PartialDate
from alltracker.care.ctcae import Reported, grade_words
from alltracker.care.kinds import Sex
from alltracker.care.ranges import (
    HealthyRange,
    RangeOrigin,
    ShownRange,
    healthy_range,
    range_in_force,
    range_words,
)
from alltracker.care.units import known_unit
from alltracker.care.words import Message
from alltracker.charts.series import Usual
from alltracker.db.models import Patient, Result
from alltracker.knowledge.healthy_ranges import HealthyRanges
from alltracker.language import Language
from alltracker.ui.counts.columns import Column
from alltracker.ui.counts.team_limits import TeamLimits, in_unit

_COPY: Final = "S"
_DIGITS: Final = 6


@dataclass(frozen=True, slots=True)
class Beside:
    """What a result is held beside: the team's limits, healthy people, and whose record it is."""

    limits: TeamLimits
    healthy: HealthyRanges
    birth: PartialDate | None
    sex: Sex
    language: Language

    @classmethod
    def of(
        cls, patient: Patient, limits: TeamLimits, healthy: HealthyRanges, language: Language
    ) -> Beside:
        """Return what the results of a patient are held beside."""
        return cls(limits, healthy, patient.birth_date, patient.sex, language)


def range_line(
    beside: Beside, column: Column, day: dt.date, whole: Result | None
) -> Message | None:
    """Return the range of a result: of the report, else the team's, else of healthy people.

    Args:
        beside: what the result is held beside.
        column: the test, in the family's unit.
        day: the day of the draw.
        whole: the result as it was reported; None where none was.
    """
    report = _of_report(whole)
    shown = range_in_force(report, _of_team(beside, column, day), _of_healthy(beside, column, day))
    if shown is None:
        return None
    return range_words(shown, _unit_shown(column, whole) if shown is report else column.shown_unit)


def grade_line(column: Column, whole: Result) -> Message | None:
    """Return the CTCAE grade of a reported value in words; None where none can be told."""
    reported = as_reported(column.analyte, whole)
    return None if reported is None else grade_words(reported)


def as_reported(analyte: Analyte | None, whole: Result) -> Reported | None:
    """Return a result as a grade is told of it; None where its unit is not certain."""
    known = known_unit(analyte, whole.unit) if analyte is not None else None
    if known is None or whole.value is None:
        return None
    sign = whole.comparator.value
    ends = (whole.range_low, whole.range_high)
    return Reported(whole.analyte, whole.value, known.code, sign, *ends)


def usual_of(
    beside: Beside, column: Column, first: dt.date, last: dt.date
) -> tuple[tuple[Usual, ...], str]:
    """Return the ranges of healthy people between two days as age changes them, and their sources.

    The ends are in the column's unit; days on which none can be chosen are left out.
    """
    found: list[Usual] = []
    sources: dict[str, None] = {}
    for start, end in _stretches(beside.birth, first, last):
        shown = _of_healthy(beside, column, start)
        if shown is not None and shown.low is not None and shown.high is not None:
            found.append(Usual(shown.low, shown.high, start, end))
            sources[shown.source] = None
    return tuple(found), "; ".join(sources)


def _stretches(
    birth: PartialDate | None, first: dt.date, last: dt.date
) -> Iterator[tuple[dt.date, dt.date]]:
    """Return the days from birthday to birthday; from New Year where the day is not known."""
    start = first
    birthday = birth.exact if birth is not None else None
    for year in range(first.year, last.year + 2):
        turned = _birthday(birthday, year)
        if start < turned <= last:
            yield start, turned - dt.timedelta(days=1)
            start = turned
    yield start, last


def _birthday(birthday: dt.date | None, year: int) -> dt.date:
    if birthday is None:
        return dt.date(year, 1, 1)
    try:
        return birthday.replace(year=year)
    except ValueError:  # the 29th of February
        return dt.date(year, 3, 1)


def _of_report(whole: Result | None) -> ShownRange | None:
    if whole is None:
        return None
    return ShownRange(RangeOrigin.REPORT, whole.range_low, whole.range_high, whole.range_text)


def _of_team(beside: Beside, column: Column, day: dt.date) -> ShownRange | None:
    limit = beside.limits.on(day, column.key, column.unit, column.analyte)
    if limit is None:
        return None
    return ShownRange(RangeOrigin.TEAM, limit.low, limit.high, since=limit.since)


def _of_healthy(beside: Beside, column: Column, day: dt.date) -> ShownRange | None:
    ranges = beside.healthy
    found = healthy_range(ranges.ranges, column.key, beside.birth, beside.sex, day)
    if found is None:
        return None
    source = ranges.sources[found.source]
    return ShownRange(
        RangeOrigin.HEALTHY,
        _in_column(found, found.low, column),
        _in_column(found, found.high, column),
        source=source.title(beside.language.code),
        secondary=source.flag == _COPY,
    )


def _in_column(found: HealthyRange, end: float | None, column: Column) -> float | None:
    if end is None:
        return None
    moved = in_unit(end, found.unit, column.unit, column.analyte)
    return None if moved is None else float(f"{moved:.{_DIGITS}g}")


def _unit_shown(column: Column, whole: Result | None) -> str:
    if whole is None or column.analyte is None:
        return column.shown_unit
    known = known_unit(column.analyte, whole.unit)
    return known.shown if known is not None else whole.unit
