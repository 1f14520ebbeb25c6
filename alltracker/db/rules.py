"""What cannot be in a record: impossible dates and figures, named field by field."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterator
from typing import Any, Final

from alltracker.care.calendar import EARLIEST_YEAR, PartialDate, today
from alltracker.care.problems import FieldProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    CycleStart,
    FeverRule,
    Measurement,
    OwnReminder,
    Patient,
    Phase,
    Plan,
    SideEffect,
    Slip,
    Temperature,
    Threshold,
)
from alltracker.db.rules_events import EVENT_CHECKS
from alltracker.db.rules_follow_up import FOLLOW_UP_CHECKS
from alltracker.db.rules_medicine import MEDICINE_CHECKS
from alltracker.db.rules_reminders import own_reminder_problems
from alltracker.db.rules_visits import appointment_problems
from alltracker.db.rules_way import cycle_start_problems, phase_problems, slip_problems

LATEST_YEAR: Final = 2200
"""Nothing in a record is planned for later."""
COLDEST, HOTTEST = 30.0, 45.0
"""Degrees Celsius that a thermometer for people can show (entry limits, clinical tables 3.8)."""
_MINUTES_OF_A_DAY: Final = 24 * 60
WEIGHTS, HEIGHTS = (0.4, 400.0), (25.0, 250.0)
"""Kilograms and centimeters that a person can have (entry limits, clinical tables 3.8)."""


def problems_of(row: Record) -> list[FieldProblem]:
    """Return what makes ``row`` impossible, one problem a field; an empty list when it can be."""
    found = list(_impossible_years(row))
    found += [FieldProblem(name, _NOT_A_NUMBER) for name in _broken_numbers(row)]
    found += _empty_names(row)
    check = _CHECKS.get(type(row))
    if check is not None and not found:
        found += check(row)
    return found


def standing_problems(row: Record) -> list[FieldProblem]:
    """Return what makes ``row`` impossible whatever this computer's clock says."""
    return [problem for problem in problems_of(row) if not problem.by_clock]


def _message(text: str, **values: object) -> Message:
    return Message("rules", text, values)


_NOT_A_NUMBER: Final = Message(
    "rules", QT_TRANSLATE_NOOP("rules", "This is not a number. Write it like 1.5.")
)


def _impossible_years(row: Record) -> Iterator[FieldProblem]:
    for name in type(row).model_fields:
        value = getattr(row, name)
        year = value.year if isinstance(value, dt.date | PartialDate) else None
        if year is not None and not EARLIEST_YEAR <= year <= LATEST_YEAR:
            text = QT_TRANSLATE_NOOP("rules", "The year {year} cannot be. Check the date.")
            yield FieldProblem(name, _message(text, year=year))


def _broken_numbers(row: Record) -> Iterator[str]:
    for name in type(row).model_fields:
        value = getattr(row, name)
        if isinstance(value, float) and not math.isfinite(value):
            yield name


def _empty_names(row: Record) -> Iterator[FieldProblem]:
    for name in ("name", "title", "text", "value_text"):
        field = type(row).model_fields.get(name)
        if field is not None and field.is_required() and not str(getattr(row, name)).strip():
            text = QT_TRANSLATE_NOOP("rules", "This cannot stay empty.")
            yield FieldProblem(name, _message(text))


def _in_order(row: Any, first: str, last: str, text: str) -> Iterator[FieldProblem]:
    begin, end = getattr(row, first), getattr(row, last)
    if begin is not None and end is not None and end < begin:
        yield FieldProblem(last, _message(text, begin=begin, end=end))


def _patient(row: Patient) -> Iterator[FieldProblem]:
    now = today()
    for name in ("birth_date", "diagnosis_date", "remission_on", "treatment_ended"):
        value = getattr(row, name)
        if value is not None and value.first > now:
            text = QT_TRANSLATE_NOOP("rules", "{date} is in the future. Check the year.")
            yield FieldProblem(name, _message(text, date=value), by_clock=True)
    born, found = row.birth_date, row.diagnosis_date
    if born is not None and found is not None and found.last < born.first:
        text = QT_TRANSLATE_NOOP("rules", "The diagnosis is before the birth on {birth}.")
        yield FieldProblem("diagnosis_date", _message(text, birth=born))
    remission, since = row.remission_on, found or born
    if remission is not None and since is not None and remission.last < since.first:
        text = QT_TRANSLATE_NOOP("rules", "The remission on {remission} is before {since}.")
        yield FieldProblem("remission_on", _message(text, remission=remission, since=since))
    ended = row.treatment_ended
    if ended is not None and since is not None and ended.last < since.first:
        text = QT_TRANSLATE_NOOP("rules", "The end of treatment {ended} is before {since}.")
        yield FieldProblem("treatment_ended", _message(text, ended=ended, since=since))


def _plan(row: Plan) -> Iterator[FieldProblem]:
    text = QT_TRANSLATE_NOOP("rules", "The end {end} is before the start {begin}.")
    yield from _in_order(row, "started_on", "planned_end", text)


def _measurement(row: Measurement) -> Iterator[FieldProblem]:
    for name, (least, most), unit in (("weight_kg", WEIGHTS, "kg"), ("height_cm", HEIGHTS, "cm")):
        value = getattr(row, name)
        if value is not None and not least <= value <= most:
            text = QT_TRANSLATE_NOOP("rules", "{value} {unit} cannot be. Check the number.")
            yield FieldProblem(name, _message(text, value=value, unit=unit))


def _side_effect(row: SideEffect) -> Iterator[FieldProblem]:
    text = QT_TRANSLATE_NOOP("rules", "The end {end} is before the start {begin}.")
    yield from _in_order(row, "began_on", "ended_on", text)


def _awaited(row: AwaitedResult) -> Iterator[FieldProblem]:
    text = QT_TRANSLATE_NOOP("rules", "The answer on {end} is before the test on {begin}.")
    yield from _in_order(row, "asked_on", "received_on", text)


def _warmth(row: Temperature | FeverRule) -> Iterator[FieldProblem]:
    if not COLDEST <= row.celsius <= HOTTEST:
        text = QT_TRANSLATE_NOOP(
            "rules", "{value} °C cannot be a body temperature. Check the number and °C or °F."
        )
        name = "value_text" if isinstance(row, Temperature) else "celsius"
        yield FieldProblem(name, _message(text, value=round(row.celsius, 1)))


def _fever_rule(row: FeverRule) -> Iterator[FieldProblem]:
    yield from _warmth(row)
    lasting = row.lasting_celsius
    if lasting is not None and not COLDEST <= lasting < row.celsius:
        text = QT_TRANSLATE_NOOP(
            "rules", "What counts when it lasts lies below what counts at once. Check both."
        )
        yield FieldProblem("lasting_celsius", _message(text))
    if row.lasting_minutes is not None and not 0 <= row.lasting_minutes <= _MINUTES_OF_A_DAY:
        text = QT_TRANSLATE_NOOP("rules", "Write the minutes as a number from 1 to {most}.")
        yield FieldProblem("lasting_minutes", _message(text, most=_MINUTES_OF_A_DAY))


def _threshold(row: Threshold) -> Iterator[FieldProblem]:
    if row.low is None and row.high is None:
        text = QT_TRANSLATE_NOOP("rules", "Give a lower limit, an upper limit or both.")
        yield FieldProblem("low", _message(text))
    for name in ("low", "high"):
        if (getattr(row, name) or 0) < 0:
            text = QT_TRANSLATE_NOOP("rules", "A limit cannot be below zero.")
            yield FieldProblem(name, _message(text))
    text = QT_TRANSLATE_NOOP("rules", "The upper limit is below the lower one.")
    yield from _in_order(row, "low", "high", text)


_CHECKS: Final[dict[type[Record], Callable[[Any], Iterator[FieldProblem]]]] = {
    Patient: _patient,
    Plan: _plan,
    Phase: phase_problems,
    CycleStart: cycle_start_problems,
    Slip: slip_problems,
    Measurement: _measurement,
    SideEffect: _side_effect,
    AwaitedResult: _awaited,
    Temperature: _warmth,
    FeverRule: _fever_rule,
    Appointment: appointment_problems,
    Threshold: _threshold,
    OwnReminder: own_reminder_problems,
    **FOLLOW_UP_CHECKS,
    **MEDICINE_CHECKS,
    **EVENT_CHECKS,
}
