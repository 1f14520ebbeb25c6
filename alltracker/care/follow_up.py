"""After treatment: time since diagnosis and since its end, and the five-year marks."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.calendar import MONTHS_OF_A_YEAR, PartialDate
from alltracker.care.documented import FiveYearMark, VisitInterval
from alltracker.care.half_known import later
from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import begun_phases, is_treatment, whole_months
from alltracker.care.phases_way import end_of_treatment
from alltracker.care.plan_template import Anchor
from alltracker.care.rows import RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

DAYS_FOR_TWO_YEARS: Final = 731
"""Up to here time is told in days, later in years and months (a choice of the program)."""


def treatment_end(view: RecordView, today: dt.date) -> PartialDate | None:
    """Return the last day of treatment as far as it is known, None while it is not over.

    The day that the phases give comes first. What the family noted apart from them holds where no
    phase has an exact end, until treatment begins again after it.
    """
    ended = end_of_treatment(view.phases)
    noted = view.treatment_ended
    exact = any(is_treatment(phase) and phase.actual_end for phase in view.phases)
    if ended is not None and (exact or noted is None):
        return PartialDate.of(ended)
    if noted is None or noted.first > today:
        return None
    treated = [phase for phase in begun_phases(view.phases, today) if is_treatment(phase)]
    again = any(phase.actual_start and phase.actual_start > noted.last for phase in treated)
    return None if again else noted


def in_follow_up(view: RecordView, today: dt.date) -> bool:
    """Return whether follow-up has begun, or treatment is over without a phase after it."""
    begun = begun_phases(view.phases, today)
    if begun and begun[-1].kind is PhaseKind.FOLLOW_UP:
        return True
    ended = treatment_end(view, today)
    return ended is not None and (ended.exact is None or ended.exact < today)


def years_and_months(start: dt.date, today: dt.date) -> Message:
    """Return the time from ``start`` in whole years and months, such as "18 years and 3 months"."""
    years, months = divmod(max(0, whole_months(start, today)), MONTHS_OF_A_YEAR)
    year_words = Message("phases", QT_TRANSLATE_NOOP("phases", "%n year(s)", "", 1), {}, years)
    month_words = Message("phases", QT_TRANSLATE_NOOP("phases", "%n month(s)", "", 1), {}, months)
    if not years:
        return month_words
    if not months:
        return year_words
    text = QT_TRANSLATE_NOOP("phases", "{years} and {months}")
    return Message("phases", text, {"years": year_words, "months": month_words})


def since_diagnosis(diagnosed: PartialDate, today: dt.date) -> Message | None:
    """Return "670 days since diagnosis", after two years in years and months.

    A half-known date is told in months or years with "about"; None for a date still to come.
    """
    exact = diagnosed.exact
    if diagnosed.first > today:
        return None
    if exact is None:
        return _about(diagnosed, today, _SINCE_DIAGNOSIS)
    if (today - exact).days < DAYS_FOR_TWO_YEARS:
        text = QT_TRANSLATE_NOOP("phases", "%n day(s) since diagnosis", "", 1)
        return Message("phases", text, {}, (today - exact).days)
    text = QT_TRANSLATE_NOOP("phases", "{time} since diagnosis")
    return Message("phases", text, {"time": years_and_months(exact, today)})


_SINCE_DIAGNOSIS: Final = (
    QT_TRANSLATE_NOOP("phases", "about {time} since diagnosis"),
    QT_TRANSLATE_NOOP("phases", "less than a month since diagnosis"),
    QT_TRANSLATE_NOOP("phases", "less than a year since diagnosis"),
)
_SINCE_TREATMENT: Final = (
    QT_TRANSLATE_NOOP("phases", "about {time} since the end of treatment"),
    QT_TRANSLATE_NOOP("phases", "less than a month since the end of treatment"),
    QT_TRANSLATE_NOOP("phases", "less than a year since the end of treatment"),
)


def _about(date: PartialDate, today: dt.date, texts: tuple[str, str, str]) -> Message:
    """Return the time since a half-known date by one of three texts: about, a month, a year."""
    about, month, year = texts
    if date.known_month:
        this_month = today.replace(day=1)
        if date.first >= this_month:
            return Message("phases", month)
        return Message("phases", about, {"time": years_and_months(date.first, this_month)})
    years = today.year - date.year
    if not years:
        return Message("phases", year)
    time = Message("phases", QT_TRANSLATE_NOOP("phases", "%n year(s)", "", 1), {}, years)
    return Message("phases", about, {"time": time})


def since_end_of_treatment(ended: PartialDate, today: dt.date) -> Message:
    """Return "15 years since the end of treatment"; in the first months the days.

    A half-known date is told in months or years with "about".
    """
    if ended.exact is None:
        return _about(ended, today, _SINCE_TREATMENT)
    if whole_months(ended.exact, today) < 1:
        text = QT_TRANSLATE_NOOP("phases", "%n day(s) since the end of treatment", "", 1)
        return Message("phases", text, {}, max(0, (today - ended.exact).days))
    text = QT_TRANSLATE_NOOP("phases", "{time} since the end of treatment")
    return Message("phases", text, {"time": years_and_months(ended.exact, today)})


@dataclass(frozen=True, slots=True)
class DatedMark:
    """One source's five-year mark, on the day it falls on by that source's own beginning."""

    mark: FiveYearMark
    counted_from: PartialDate | None
    day: PartialDate | None
    """None if the source names no beginning, or the record does not know that day at all."""


def five_year_marks(
    marks: Sequence[FiveYearMark],
    *,
    remission_on: PartialDate | None,
    treatment_ended_on: PartialDate | None,
) -> tuple[DatedMark, ...]:
    """Return every source's mark with its own day; sources that count differently stay apart."""
    anchors = {Anchor.REMISSION: remission_on, Anchor.END_OF_TREATMENT: treatment_ended_on}
    return tuple(_dated(mark, anchors.get(mark.duration.anchor)) for mark in marks)


def marks_of(
    view: RecordView, documented: Sequence[FiveYearMark], today: dt.date
) -> tuple[DatedMark, ...]:
    """Return every source's mark as a record knows its days on ``today``."""
    return five_year_marks(
        documented,
        remission_on=view.remission_on,
        treatment_ended_on=treatment_end(view, today),
    )


def _dated(mark: FiveYearMark, start: PartialDate | None) -> DatedMark:
    length = mark.duration.minimum or mark.duration.maximum
    day = later(start, length, mark.duration.unit) if start and length else None
    return DatedMark(mark, start, day)


def interval_in_force(
    intervals: Sequence[VisitInterval], ended: dt.date, today: dt.date
) -> VisitInterval | None:
    """Return the first statement on visits that names a figure for this year after treatment.

    The documents say "at first" and "later" without saying when one becomes the other: "first"
    is taken for the first year (a reading of the program). None if no statement fits.
    """
    year = max(0, whole_months(ended, today)) // MONTHS_OF_A_YEAR + 1
    for interval in intervals:
        figure = interval.duration.minimum or interval.duration.maximum
        if figure and _holds_in(interval.about, year):
            return interval
    return None


def _holds_in(about: str, year: int) -> bool:
    """Return whether "first", "year_1_2", "from_year_5" or "after_year_5" covers a year."""
    if about == "first":
        return year == 1
    match = re.fullmatch(r"(from_|after_)?year_(\d+)(?:_(\d+))?", about)
    if match is None:
        return False
    begin = int(match[2]) + (match[1] == "after_")
    end = int(match[3] or match[2]) if match[1] is None else year
    return begin <= year <= end
