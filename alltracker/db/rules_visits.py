"""What cannot be in the row of a visit: its repeat, its zone, its place in a series."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from alltracker.care.kinds import AppointmentStatus
from alltracker.care.problems import FieldProblem
from alltracker.care.recurrence import Rule, RuleProblem, check_series
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.care.zones import known_zone
from alltracker.db.models import Appointment

LONGEST_VISIT_MINUTES: Final = 60 * 24 * 60
LONGEST_LEAD_MINUTES: Final = 60 * 24 * 60


def appointment_problems(row: Appointment) -> Iterator[FieldProblem]:
    """Yield what makes the row of a visit or of a series impossible, one problem a field."""
    if row.minutes is not None and not 0 < row.minutes <= LONGEST_VISIT_MINUTES:
        text = QT_TRANSLATE_NOOP("rules", "A visit lasts at least a minute and at most 60 days.")
        yield _problem("minutes", text)
    if row.lead_minutes is not None and not 0 <= row.lead_minutes <= LONGEST_LEAD_MINUTES:
        text = QT_TRANSLATE_NOOP("rules", "Preparation can begin at most 60 days before the visit.")
        yield _problem("lead_minutes", text)
    if row.zone and not known_zone(row.zone):
        text = QT_TRANSLATE_NOOP("rules", "The time zone “{zone}” is not known. Choose one.")
        yield _problem("zone", text, zone=row.zone)
    yield from _series_problems(row)


def _series_problems(row: Appointment) -> Iterator[FieldProblem]:
    if row.series_id is not None and row.original_start is None:
        text = QT_TRANSLATE_NOOP("rules", "It is not said which visit of the series this is.")
        yield _problem("original_start", text)
    if not row.rule:
        return
    if row.series_id is not None:
        text = QT_TRANSLATE_NOOP("rules", "A single visit of a series cannot repeat by itself.")
        yield _problem("rule", text)
    if row.status not in {AppointmentStatus.PLANNED, AppointmentStatus.CANCELED}:
        text = QT_TRANSLATE_NOOP("rules", "Mark single visits as done or missed, not the series.")
        yield _problem("status", text)
    try:
        check_series(Rule.parse(row.rule), row.start)
    except RuleProblem as problem:
        yield FieldProblem("rule", problem.message)


def _problem(field: str, text: str, **values: object) -> FieldProblem:
    return FieldProblem(field, Message("rules", text, values))
