from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import day_at_noon
from alltracker.care.kinds import PhaseKind
from alltracker.care.rows import RecordView
from alltracker.db.models import Appointment, Phase
from alltracker.language import load_language
from alltracker.papers.period import Period, PeriodRule, last_visit, period_of
from alltracker.papers.problems import PeriodTurned

ON = dt.date(2026, 11, 24)


def visit(day: int, month: int = 11, **values: object) -> Appointment:
    start = dt.datetime.combine(dt.date(2026, month, day), dt.time(9))
    return Appointment(patient_id="p", title="Clinic", start=start, **values)  # type: ignore[arg-type]


def test_the_last_visit_is_a_clinic_visit_before_the_day_that_was_not_called_off() -> None:
    rows = [
        visit(3, status="done"),
        visit(10, status="planned"),
        visit(12, status="canceled"),
        visit(13, status="missed"),
        visit(17, kind="blood", status="done"),
        visit(24, status="planned"),
    ]
    assert last_visit(rows, ON) == dt.date(2026, 11, 10)
    assert last_visit(rows, dt.date(2026, 11, 3)) is None


def test_a_period_begins_at_the_last_visit_else_thirty_days_back() -> None:
    view = RecordView(appointments=[visit(10, status="done")])
    assert period_of(view, PeriodRule.LAST_VISIT, ON) == Period(
        dt.date(2026, 11, 10), ON, PeriodRule.LAST_VISIT
    )
    without = period_of(RecordView(), PeriodRule.LAST_VISIT, ON)
    assert without == Period(dt.date(2026, 10, 25), ON, PeriodRule.LAST_DAYS)


def test_a_period_can_begin_with_the_phase() -> None:
    phase = Phase(
        id="m",
        patient_id="p",
        kind=PhaseKind.MAINTENANCE,
        actual_start=dt.date(2025, 10, 14),
        planned_end=dt.date(2027, 4, 7),
    )
    period = period_of(RecordView(phases=[phase]), PeriodRule.PHASE, ON)
    assert (period.since, period.rule) == (dt.date(2025, 10, 14), PeriodRule.PHASE)
    none = period_of(RecordView(), PeriodRule.PHASE, ON)
    assert none.rule is PeriodRule.LAST_DAYS


def test_a_period_says_its_days() -> None:
    words = Period(dt.date(2026, 11, 10), ON, PeriodRule.LAST_VISIT).words()
    said = load_language("en").say(words)
    assert "10 Nov 2026 to 24 Nov 2026, since the last visit" in said
    assert "14" in said


def test_a_period_cannot_end_before_it_begins() -> None:
    with pytest.raises(PeriodTurned) as caught:
        Period(ON, dt.date(2026, 11, 1))
    said = load_language("en").say(caught.value.message)
    assert "24 Nov 2026" in said
    assert "1 Nov 2026" in said
    assert Period(ON, ON).holds(day_at_noon(ON).date())
