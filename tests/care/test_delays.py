from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.delays import days_by_reason, delays, phase_delays, total_delay
from alltracker.care.kinds import DelayReason, PhaseKind, SlipEdge
from alltracker.care.rows import RecordView
from alltracker.db.models import Phase, Slip
from alltracker.language import Language

SAY = Language().value
TODAY = dt.date(2026, 12, 20)
BEGIN = dt.date(2026, 11, 2)
KINDS = [PhaseKind.INDUCTION, PhaseKind.CONSOLIDATION, PhaseKind.MAINTENANCE]


def later(day, days):
    return day + dt.timedelta(days=days)


def phases(**late):
    """Three phases of 28 days, planned without gaps; planned now is planned at first."""
    rows = []
    for position, kind in enumerate(KINDS):
        start = later(BEGIN, 28 * position)
        rows.append(
            Phase(
                id=kind.value,
                patient_id="p",
                kind=kind,
                position=position,
                first_planned_start=start,
                first_planned_end=later(start, 27),
                planned_start=start,
                planned_end=later(start, 27),
                **late,
            )
        )
    rows[0].actual_start = BEGIN
    return rows


def slip(row, days, edge=SlipEdge.START, reason=DelayReason.COUNTS, **values):
    before = row.planned_start if edge is SlipEdge.START else row.planned_end
    known = {"before": before, "after": later(before, days), "said_on": dt.date(2026, 11, 27)}
    return Slip(patient_id="p", phase_id=row.id, edge=edge, reason=reason, **(known | values))


def move(rows, days):
    for row in rows:
        row.planned_start, row.planned_end = (
            later(row.planned_start, days),
            later(row.planned_end, days),
        )


def told(view):
    return [
        (SAY(found.what), found.reason, found.days, found.counts)
        for found in delays(view)
        if found.days
    ]


def own(view):
    return {row.phase.id: row.days for row in phase_delays(view)}


@pytest.fixture
def nine_days():
    """Induction was put off by nine days for blood counts, and everything followed."""
    rows = phases()
    said = slip(rows[0], 9, SlipEdge.END, note="ANC 0.3")
    rows[0].planned_end = later(rows[0].planned_end, 9)
    move(rows[1:], 9)
    return rows, [said]


def test_only_the_phase_that_slipped_has_days_and_they_are_the_total(nine_days):
    rows, slips = nine_days
    view = RecordView(phases=rows, slips=slips)
    assert told(view) == [("Induction, last day", DelayReason.COUNTS, 9, True)]
    assert own(view) == {"induction": 9, "consolidation": 0, "maintenance": 0}
    assert total_delay(view, TODAY) == 9
    assert total_delay(view, dt.date(2026, 11, 26)) == 0
    assert delays(view)[0].note == "ANC 0.3"


def test_it_stays_so_when_it_happens_as_it_was_said(nine_days):
    rows, slips = nine_days
    rows[0].actual_end = rows[0].planned_end
    rows[1].actual_start = rows[1].planned_start
    view = RecordView(phases=rows, slips=slips)
    assert own(view) == {"induction": 9, "consolidation": 0, "maintenance": 0}
    assert total_delay(view, TODAY) == 9


def test_what_went_faster_than_it_was_said_is_told_too(nine_days):
    rows, slips = nine_days
    rows[0].actual_end = later(rows[0].planned_end, -4)
    view = RecordView(phases=rows, slips=slips)
    assert told(view)[:2] == [
        ("Induction, last day", DelayReason.COUNTS, 9, True),
        ("Induction, last day", None, -4, True),
    ]


def test_a_phase_begun_late_without_a_word():
    rows = phases()
    rows[0].actual_end = rows[0].planned_end
    rows[1].actual_start = later(rows[1].planned_start, 3)
    view = RecordView(phases=rows)
    assert told(view) == [("Consolidation, first day", None, 3, True)]
    assert total_delay(view, TODAY) == 3
    rows[1].delay_reason = DelayReason.HOLIDAY
    assert days_by_reason(delays(view)) == ((DelayReason.HOLIDAY, 3),)


def test_an_earlier_beginning_is_negative():
    rows = phases()
    rows[0].actual_end = later(rows[0].planned_end, -2)
    rows[1].actual_start = later(rows[1].planned_start, -2)
    view = RecordView(phases=rows)
    assert own(view) == {"induction": 0, "consolidation": -2, "maintenance": 0}
    assert total_delay(view, TODAY) == -2


def test_a_plan_that_nobody_moved_catches_nothing_up(nine_days):
    rows, slips = nine_days
    move(rows[1:], -9)
    assert total_delay(RecordView(phases=rows, slips=slips), TODAY) == 9
    rows[0].actual_end = rows[0].planned_end
    rows[1].actual_start = rows[1].planned_start
    view = RecordView(phases=rows, slips=slips)
    assert total_delay(view, TODAY) == 0
    assert own(view) == {"induction": 9, "consolidation": -9, "maintenance": 0}


def test_an_end_that_only_waited_for_the_next_beginning_belongs_to_it():
    rows = phases()
    rows[0].actual_end = later(rows[0].planned_end, 7)
    rows[1].actual_start = later(rows[1].planned_start, 7)
    said = slip(rows[1], 7, reason=DelayReason.INFECTION)
    view = RecordView(phases=rows, slips=[said])
    assert told(view) == [("Consolidation, first day", DelayReason.INFECTION, 7, True)]
    rows[1].kind = PhaseKind.FOLLOW_UP
    assert own(RecordView(phases=rows))["induction"] == 7


def test_days_that_were_said_to_be_won_back_count():
    rows = phases()
    rows[0].actual_end = later(rows[0].planned_end, 9)
    said = slip(rows[1], -2, reason=DelayReason.TEAM)
    move(rows[1:], -2)
    view = RecordView(phases=rows, slips=[said])
    assert own(view) == {"induction": 9, "consolidation": -2, "maintenance": 0}


def test_without_its_slip_nothing_is_left(nine_days):
    assert delays(RecordView(phases=phases())) == ()
    rows, _ = nine_days
    assert told(RecordView(phases=rows)) == [("Induction, last day", None, 9, True)]


def test_cycles_and_visits_count_only_if_they_moved_the_phase():
    rows = phases()
    cycle = slip(rows[0], 7, cycle=2, reason=DelayReason.INFECTION)
    visit = slip(rows[0], 2, what="Lumbar puncture")
    view = RecordView(phases=rows, slips=[cycle, visit])
    assert told(view) == [
        ("Cycle 2", DelayReason.INFECTION, 7, False),
        ("Lumbar puncture", DelayReason.COUNTS, 2, False),
    ]
    assert total_delay(view, TODAY) == 0
    rows[0].planned_end = later(rows[0].planned_end, 8)
    view = RecordView(phases=rows, slips=[cycle, visit])
    assert told(view) == [
        ("Cycle 2", DelayReason.INFECTION, 7, True),
        ("Induction, last day", None, 1, True),
        ("Lumbar puncture", DelayReason.COUNTS, 2, False),
    ]


def test_a_date_put_off_without_a_new_one_is_told_and_has_no_days():
    rows = phases()
    said = slip(rows[1], 0, after=None)
    rows[1].planned_start = None
    view = RecordView(phases=rows, slips=[said])
    assert [(found.open, found.days, found.counts) for found in delays(view)] == [(True, 0, False)]
    rows[1].planned_start = later(BEGIN, 28 + 10)
    again = slip(rows[1], 10, before=later(BEGIN, 28), after=rows[1].planned_start)
    view = RecordView(phases=rows, slips=[said, again])
    assert own(view)["consolidation"] == 10


def test_side_branches_follow_up_and_what_was_passed_over_do_not_count():
    rows = phases()
    rows[0].beside = True
    rows[0].actual_start = later(BEGIN, 5)
    rows[1].kind = PhaseKind.FOLLOW_UP
    rows[2].actual_start = later(rows[2].planned_start, 4)
    view = RecordView(phases=rows, slips=[slip(rows[1], 3)])
    assert own(view) == {"maintenance": 4, "induction": 5}
    assert total_delay(view, TODAY) == 4
    assert told(view)[-1] == ("Follow-up, first day", DelayReason.COUNTS, 3, False)


def test_treatment_after_a_relapse_counts_anew():
    rows = phases()
    for row in rows[:2]:
        row.actual_start = later(row.planned_start, 9)
        row.actual_end = later(row.planned_end, 9)
    rows[2].kind = PhaseKind.RELAPSE
    rows[2].actual_start = rows[2].planned_start
    view = RecordView(phases=rows)
    assert own(view) == {"induction": 9, "consolidation": 0, "maintenance": 0}


def test_an_empty_way_is_not_late():
    assert delays(RecordView()) == ()
    assert total_delay(RecordView(), TODAY) == 0
    bare = [Phase(id="x", patient_id="p", kind=PhaseKind.INDUCTION, actual_start=BEGIN)]
    assert delays(RecordView(phases=bare)) == ()


LATE = st.integers(-20, 40)


@given(st.lists(st.tuples(LATE, LATE), min_size=1, max_size=3))
def test_the_days_of_all_phases_add_up_to_the_latest_beginning(lateness):
    rows = phases()[: len(lateness)]
    for row, (start, end) in zip(rows, lateness, strict=True):
        row.actual_start = later(row.planned_start, start)
        row.actual_end = max(row.actual_start, later(row.planned_end, end))
    rows.sort(key=lambda row: row.actual_start)
    rows[-1].actual_end = None
    rows[-1].planned_end = rows[-1].first_planned_end = None
    latest = rows[-1]
    view = RecordView(phases=rows)
    late = (latest.actual_start - latest.first_planned_start).days
    assert total_delay(view, TODAY) == late == sum(own(view).values())


def test_days_of_one_reason_that_cancel_each_other_out_have_no_sum():
    rows = phases()
    rows[0].actual_end = later(rows[0].planned_end, 42)
    rows[1].actual_start = rows[1].planned_start
    view = RecordView(phases=rows)
    assert [delay.days for delay in delays(view)] == [42, -42]
    assert days_by_reason(delays(view)) == ()
