"""The courage tally: what a child went through, counted from the record and nothing else.

Only what the family wrote down is counted; nothing is estimated. A period takes a thing in by its
day, a night by the day on whose evening it began, so that the periods of a way add up to the whole.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from alltracker.care import calendar
from alltracker.care.follow_up import treatment_end
from alltracker.care.kinds_events import ProcedureKind
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.phases import begun_phases, is_treatment
from alltracker.care.rows import RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_CONTEXT: Final = "courage"
_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TallyLine:
    """One thing and how often it was; ``words`` names it for that number, without the number."""

    key: str
    words: Message
    count: int


@dataclass(frozen=True, slots=True)
class Period:
    """The days that are counted, both included."""

    first: dt.date
    last: dt.date

    def __contains__(self, day: dt.date | None) -> bool:
        return day is not None and self.first <= day <= self.last


def courage_tally(
    view: RecordView,
    first: dt.date | None = None,
    last: dt.date | None = None,
    today: dt.date | None = None,
) -> tuple[TallyLine, ...]:
    """Return what there was from ``first`` to ``last``, both included; what never was is left out.

    Args:
        view: the record.
        first: the first day that counts; None: from the beginning.
        last: the last day that counts; None, or a day to come: today.
        today: the day of the clock, if another one is meant.
    """
    now = today or calendar.today()
    period = Period(first or dt.date.min, min(last or now, now))
    counts = {
        "treatment": len(treatment_days(view, now) & _days(period, view)),
        "pokes": _pokes(view, period),
        **_procedures(view, period),
        "asleep": len({row.day for row in view.procedures if row.asleep and row.day in period}),
        "transfusions": sum(row.day in period for row in view.transfusions),
        "nights": nights(view, period, now),
        "draws": len({row.day for row in view.draws if row.day in period}),
        "clinic_doses": _doses(view, period, in_clinic=True),
        "home_doses": _doses(view, period, in_clinic=False),
        "radiation": sum(row.fractions or 0 for row in view.radiations if row.began_on in period),
    }
    return tuple(
        TallyLine(key, Message(_CONTEXT, words[counts[key] != 1]), counts[key])
        for key, words in _WORDS.items()
        if counts[key]
    )


def nights(view: RecordView, period: Period, today: dt.date) -> int:
    """Return the nights in hospital, a night of two stays once; tonight is not over and not in."""
    slept: set[dt.date] = set()
    for stay in view.stays:
        end = min(stay.ended_on or today, today)
        begin = max(stay.began_on, period.first)
        slept.update(_each(begin, min(end - _DAY, period.last)))
    return len(slept)


def stay_nights(began_on: dt.date, ended_on: dt.date | None, today: dt.date) -> int:
    """Return the nights of one stay so far; 0 for a day without a night."""
    return max(0, (min(ended_on or today, today) - began_on).days)


def treatment_days(view: RecordView, today: dt.date) -> set[dt.date]:
    """Return the days of treatment up to ``today``.

    Treatment runs from the first day of a phase of the main line to the next, waiting included;
    it pauses while follow-up runs, and ends on the last day of treatment as far as it is known.
    """
    begun = begun_phases(view.phases, today)
    over = treatment_end(view, today)
    days: set[dt.date] = set()
    for at, phase in enumerate(begun):
        start = phase.actual_start
        if start is None or not is_treatment(phase):
            continue
        following = begun[at + 1] if at + 1 < len(begun) else None
        end = over.last if over is not None else today
        if following is not None and following.actual_start is not None:
            end = following.actual_start - _DAY
            if not is_treatment(following):
                end = min(end, phase.actual_end or end)
        days.update(_each(start, min(end, today)))
    return days


def _days(period: Period, view: RecordView) -> set[dt.date]:
    starts = [phase.actual_start for phase in view.phases if phase.actual_start]
    return set(_each(max(period.first, min(starts, default=period.last)), period.last))


def _each(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    return (first + n * _DAY for n in range((last - first).days + 1))


def _pokes(view: RecordView, period: Period) -> int:
    """Return the needles that were noted; a poke without a number is one."""
    return sum(
        (1 if row.pokes is None and row.kind is ProcedureKind.POKE else row.pokes or 0)
        for row in view.procedures
        if row.day in period
    )


def _procedures(view: RecordView, period: Period) -> dict[str, int]:
    kinds = [row.kind for row in view.procedures if row.day in period]
    return {key: _of(kinds, wanted) for key, wanted in _BY_KIND.items()}


def _of(kinds: Iterable[ProcedureKind], wanted: frozenset[ProcedureKind]) -> int:
    return sum(kind in wanted for kind in kinds)


def _doses(view: RecordView, period: Period, *, in_clinic: bool) -> int:
    """Return the doses that went in, also those that came out again: both took courage."""
    places = {row.id: row.in_clinic for row in view.medicines}
    taken = {DoseStatus.GIVEN, DoseStatus.VOMITED}
    return sum(
        row.status in taken
        and places.get(row.medicine_id) is in_clinic
        and (row.given_on or row.day) in period
        for row in view.doses
    )


_BY_KIND: Final = {
    "punctures": frozenset({ProcedureKind.LUMBAR_PUNCTURE}),
    "marrow": frozenset({ProcedureKind.MARROW_TEST}),
    "lines": frozenset({ProcedureKind.LINE_PLACED, ProcedureKind.LINE_REMOVED}),
    "flushes": frozenset({ProcedureKind.LINE_FLUSHED}),
    "scans": frozenset({ProcedureKind.SCAN}),
    "checks": frozenset(
        {ProcedureKind.HEART_ULTRASOUND, ProcedureKind.HEARING, ProcedureKind.EYES}
    ),
    "collections": frozenset({ProcedureKind.LEUKAPHERESIS}),
    "immunotherapy": frozenset({ProcedureKind.IMMUNOTHERAPY}),
    "car_t": frozenset({ProcedureKind.CAR_T}),
    "transplants": frozenset({ProcedureKind.TRANSPLANT}),
    "vaccinations": frozenset({ProcedureKind.VACCINATION}),
}

_WORDS: Final = {
    "treatment": (
        QT_TRANSLATE_NOOP("courage", "day of treatment"),
        QT_TRANSLATE_NOOP("courage", "days of treatment"),
    ),
    "nights": (
        QT_TRANSLATE_NOOP("courage", "night in hospital"),
        QT_TRANSLATE_NOOP("courage", "nights in hospital"),
    ),
    "pokes": (
        QT_TRANSLATE_NOOP("courage", "needle poke"),
        QT_TRANSLATE_NOOP("courage", "needle pokes"),
    ),
    "punctures": (
        QT_TRANSLATE_NOOP("courage", "lumbar puncture"),
        QT_TRANSLATE_NOOP("courage", "lumbar punctures"),
    ),
    "marrow": (
        QT_TRANSLATE_NOOP("courage", "bone marrow test"),
        QT_TRANSLATE_NOOP("courage", "bone marrow tests"),
    ),
    "asleep": (
        QT_TRANSLATE_NOOP("courage", "time asleep for a procedure"),
        QT_TRANSLATE_NOOP("courage", "times asleep for a procedure"),
    ),
    "transfusions": (
        QT_TRANSLATE_NOOP("courage", "transfusion"),
        QT_TRANSLATE_NOOP("courage", "transfusions"),
    ),
    "lines": (
        QT_TRANSLATE_NOOP("courage", "central line operation"),
        QT_TRANSLATE_NOOP("courage", "central line operations"),
    ),
    "flushes": (
        QT_TRANSLATE_NOOP("courage", "time the line was flushed"),
        QT_TRANSLATE_NOOP("courage", "times the line was flushed"),
    ),
    "draws": (
        QT_TRANSLATE_NOOP("courage", "day with blood tests"),
        QT_TRANSLATE_NOOP("courage", "days with blood tests"),
    ),
    "scans": (
        QT_TRANSLATE_NOOP("courage", "scan"),
        QT_TRANSLATE_NOOP("courage", "scans"),
    ),
    "checks": (
        QT_TRANSLATE_NOOP("courage", "check of heart, ears or eyes"),
        QT_TRANSLATE_NOOP("courage", "checks of heart, ears or eyes"),
    ),
    "clinic_doses": (
        QT_TRANSLATE_NOOP("courage", "medicine dose in the clinic"),
        QT_TRANSLATE_NOOP("courage", "medicine doses in the clinic"),
    ),
    "home_doses": (
        QT_TRANSLATE_NOOP("courage", "medicine dose at home"),
        QT_TRANSLATE_NOOP("courage", "medicine doses at home"),
    ),
    "radiation": (
        QT_TRANSLATE_NOOP("courage", "radiation treatment"),
        QT_TRANSLATE_NOOP("courage", "radiation treatments"),
    ),
    "immunotherapy": (
        QT_TRANSLATE_NOOP("courage", "immunotherapy cycle"),
        QT_TRANSLATE_NOOP("courage", "immunotherapy cycles"),
    ),
    "collections": (
        QT_TRANSLATE_NOOP("courage", "cell collection"),
        QT_TRANSLATE_NOOP("courage", "cell collections"),
    ),
    "car_t": (
        QT_TRANSLATE_NOOP("courage", "CAR T-cell infusion"),
        QT_TRANSLATE_NOOP("courage", "CAR T-cell infusions"),
    ),
    "transplants": (
        QT_TRANSLATE_NOOP("courage", "transplant"),
        QT_TRANSLATE_NOOP("courage", "transplants"),
    ),
    "vaccinations": (
        QT_TRANSLATE_NOOP("courage", "vaccination"),
        QT_TRANSLATE_NOOP("courage", "vaccinations"),
    ),
}
"""What is counted, in the order in which it is told: the words for one, and for any other number.

The number stands apart from them, large, so that they hold none.
"""
