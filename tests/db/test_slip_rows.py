from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alltracker.care.calendar import clock_on
from alltracker.care.kinds import AppointmentKind, AppointmentStatus, DelayReason, PhaseKind
from alltracker.care.phases import phase_on
from alltracker.care.recurrence import Rule, RuleKind
from alltracker.care.slip import SlipProblem, SlipTarget, TargetKind, slip_plan
from alltracker.care.words import Message
from alltracker.db.columns import Record, values_of
from alltracker.db.models import Appointment, CycleStart, Patient, Phase, Plan, Slip
from alltracker.db.record_view import record_view
from alltracker.db.rules import problems_of
from alltracker.db.slip_rows import slip_rows

TODAY = dt.date(2026, 11, 24)
MOVED = Message("test", "Moved")
KINDS: tuple[type[Record], ...] = (Patient, Plan, Phase, CycleStart, Slip, Appointment)
EVERY_WEEK = Rule(RuleKind.WEEKS, every=1, weekdays=(3,)).text()


@pytest.fixture(autouse=True)
def _on_the_day():
    with clock_on(TODAY):
        yield


def day(text):
    return dt.date.fromisoformat(text)


@pytest.fixture
def filled(store, patient):
    own = {"patient_id": patient.id}
    plan = Plan(**own, id="plan")
    rows = [
        plan,
        Phase(
            **own,
            id="i",
            kind=PhaseKind.INDUCTION,
            position=0,
            first_planned_start=day("2026-11-02"),
            first_planned_end=day("2026-11-30"),
            planned_start=day("2026-11-02"),
            planned_end=day("2026-11-30"),
            actual_start=day("2026-11-02"),
        ),
        Phase(
            **own,
            id="c",
            kind=PhaseKind.CONSOLIDATION,
            position=1,
            first_planned_start=day("2026-12-01"),
            first_planned_end=day("2027-01-31"),
            planned_start=day("2026-12-01"),
            planned_end=day("2027-01-31"),
            cycle_days=21,
        ),
        Phase(
            **own,
            id="m",
            kind=PhaseKind.MAINTENANCE,
            position=2,
            planned_start=day("2027-02-01"),
            planned_end=day("2028-11-30"),
        ),
        visit(own, "chemo", "2026-12-01", AppointmentKind.TREATMENT),
        visit(own, "draws", "2026-12-03", AppointmentKind.BLOOD, rule=EVERY_WEEK),
    ]
    store.apply(MOVED, put=rows)
    return patient


def visit(own, row_id, start, kind, **values):
    return Appointment(
        **own,
        id=row_id,
        title=row_id,
        kind=kind,
        start=dt.datetime.fromisoformat(f"{start}T08:30"),
        **values,
    )


def all_rows(store):
    return {(kind.__name__, row.id): values_of(row) for kind in KINDS for row in store.all(kind)}


def save(store, patient, target, to, chosen=None, reason=DelayReason.COUNTS):
    view = record_view(store, patient)
    plan = slip_plan(view, target, to, TODAY, chosen)
    put, remove = slip_rows(store, view, plan, reason, "ANC 0.3")
    store.apply(MOVED, put=put, remove=remove)
    return plan


def test_induction_slips_by_nine_days_and_one_undo_takes_it_all_back(store, filled):
    before = all_rows(store)
    save(store, filled, SlipTarget(TargetKind.PHASE_END, "i"), day("2026-12-09"))
    phases = {row.id: row for row in store.all(Phase)}
    assert phases["i"].planned_end == day("2026-12-09")
    assert phases["i"].first_planned_end == day("2026-11-30")
    assert phases["c"].planned_start == day("2026-12-10")
    assert phases["c"].first_planned_start == day("2026-12-01")
    assert phases["m"].first_planned_start == day("2027-02-01")
    assert store.get(Appointment, "chemo").start == dt.datetime(2026, 12, 10, 8, 30)  # noqa: DTZ001 - wall time
    [slip] = store.all(Slip)
    assert (slip.phase_id, slip.before, slip.after, slip.reason, slip.note, slip.moved_along) == (
        "i",
        day("2026-11-30"),
        day("2026-12-09"),
        DelayReason.COUNTS,
        "ANC 0.3",
        3,
    )
    assert slip.said_on == TODAY
    store.undo()
    assert all_rows(store) == before


def test_a_series_goes_on_from_its_new_day(store, filled):
    chosen = frozenset({"series:draws"})
    save(store, filled, SlipTarget(TargetKind.PHASE_START, "c"), day("2026-12-02"), chosen)
    view = record_view(store, filled)
    days = [row.start.date() for row in view.appointments if row.title == "draws"]
    assert days[:2] == [day("2026-12-04"), day("2026-12-11")]


def test_a_moved_cycle_is_noted_with_the_day_it_had_at_first(store, filled):
    save(store, filled, SlipTarget(TargetKind.CYCLE_START, "c", 2), day("2026-12-29"))
    [row] = store.all(CycleStart)
    assert (row.number, row.starts_on, row.first_planned) == (
        2,
        day("2026-12-29"),
        day("2026-12-22"),
    )
    save(store, filled, SlipTarget(TargetKind.CYCLE_START, "c", 2), day("2027-01-02"))
    [row] = store.all(CycleStart)
    assert (row.starts_on, row.first_planned) == (day("2027-01-02"), day("2026-12-22"))
    assert len(store.all(Slip)) == 2


def test_without_a_new_day_a_visit_is_canceled_and_can_come_back(store, filled):
    target = SlipTarget(TargetKind.VISIT, "chemo")
    save(store, filled, target, None)
    assert store.get(Appointment, "chemo").status is AppointmentStatus.CANCELED
    assert store.all(Slip)[0].after is None
    save(store, filled, target, day("2026-12-01"))
    assert store.get(Appointment, "chemo").status is AppointmentStatus.PLANNED
    assert store.all(Slip)[1].before is None


def test_one_visit_of_a_series_moves_alone(store, filled):
    view = record_view(store, filled)
    second = [row for row in view.appointments if row.title == "draws"][1]
    target = SlipTarget(TargetKind.VISIT, second.id, original_start=second.original_start)
    save(store, filled, target, day("2026-12-11"), frozenset())
    days = [
        row.start.date() for row in record_view(store, filled).appointments if row.title == "draws"
    ]
    assert days[:3] == [day("2026-12-03"), day("2026-12-11"), day("2026-12-17")]
    [slip] = store.all(Slip)
    assert (slip.what, slip.phase_id) == ("draws", "c")
    save(store, filled, target, day("2026-12-12"), frozenset())
    again = record_view(store, filled).appointments
    assert [row.start.date() for row in again if row.title == "draws"][1] == day("2026-12-12")


def test_nothing_is_written_where_nothing_moves(store, filled):
    before = all_rows(store)
    save(store, filled, SlipTarget(TargetKind.PHASE_END, "i"), day("2026-11-30"))
    assert all_rows(store) == before


def test_a_cycle_put_off_without_a_day_is_not_counted(store, filled):
    store.apply(
        MOVED,
        put=[Phase(**(values_of(store.get(Phase, "c")) | {"actual_start": day("2026-12-01")}))],
    )
    save(store, filled, SlipTarget(TargetKind.CYCLE_START, "c", 2), None)
    view = record_view(store, filled)
    found = phase_on(view.phases, day("2027-01-20"), None, view.cycle_starts)
    assert (found.cycle, found.cycle_day) == (1, 51)


DAYS = st.dates(min_value=dt.date(2026, 6, 1), max_value=dt.date(2027, 12, 31))


@st.composite
def phases(draw, patient_id):
    position = draw(st.integers(0, 3))
    start = draw(st.none() | DAYS)
    length = dt.timedelta(days=draw(st.integers(0, 90)))
    first = draw(st.none() | DAYS)
    begun = draw(st.none() | DAYS)
    return Phase(
        patient_id=patient_id,
        id=f"ph{draw(st.integers(0, 5))}",
        kind=draw(st.sampled_from(list(PhaseKind))),
        position=position,
        beside=draw(st.booleans()),
        first_planned_start=first,
        first_planned_end=first and first + length,
        planned_start=start,
        planned_end=draw(st.none() | st.just(start and start + length)),
        actual_start=begun,
        actual_end=draw(st.none() | st.just(begun and begun + length)),
        cycle_days=draw(st.none() | st.integers(1, 40)),
        cycles=draw(st.none() | st.integers(1, 9)),
    )


@st.composite
def visits(draw, patient_id):
    rule = draw(st.sampled_from(["", "", EVERY_WEEK]))
    status = draw(st.sampled_from(list(AppointmentStatus)))
    return visit(
        {"patient_id": patient_id},
        f"v{draw(st.integers(0, 4))}",
        draw(DAYS).isoformat(),
        draw(st.sampled_from(list(AppointmentKind))),
        rule=rule,
        status=AppointmentStatus.PLANNED if rule else status,
    )


@st.composite
def cycle_starts(draw, patient_id, rows):
    owner = draw(st.sampled_from(rows))
    number = draw(st.integers(1, 4))
    return CycleStart(
        patient_id=patient_id,
        id=f"{owner.id}-{number}",
        phase_id=owner.id,
        number=number,
        starts_on=draw(DAYS),
        first_planned=draw(st.none() | DAYS),
    )


@st.composite
def records(draw, patient_id):
    own_plan = Plan(
        id="plan", patient_id=patient_id, planned_end=draw(st.none() | st.just(day("2027-12-01")))
    )
    own_phases = {row.id: row for row in draw(st.lists(phases(patient_id), min_size=1, max_size=5))}
    own_visits = {row.id: row for row in draw(st.lists(visits(patient_id), max_size=5))}
    own_cycles = draw(st.lists(cycle_starts(patient_id, list(own_phases.values())), max_size=3))
    cycles = {row.id: row for row in own_cycles}
    return [own_plan, *own_phases.values(), *own_visits.values(), *cycles.values()]


TARGETS = st.one_of(
    st.builds(
        SlipTarget,
        st.sampled_from([TargetKind.PHASE_START, TargetKind.PHASE_END, TargetKind.CYCLE_START]),
        st.sampled_from([f"ph{number}" for number in range(6)]),
        st.integers(1, 4),
    ),
    st.builds(SlipTarget, st.just(TargetKind.VISIT), st.sampled_from(["v0", "v1", "v2"])),
)


@given(data=st.data())
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_slip_and_its_undo_restore_every_row(store, patient, data):
    for kind in KINDS[1:]:
        store.apply(MOVED, remove=store.all(kind))
    store.apply(MOVED, put=data.draw(records(patient.id)))
    before = all_rows(store)
    target, to = data.draw(TARGETS), data.draw(st.none() | DAYS)
    keys = data.draw(st.booleans())
    try:
        offered = slip_plan(record_view(store, patient), target, to, TODAY)
        every = frozenset(move.key for move in offered.moves) if keys else None
        plan = save(store, patient, target, to, every)
    except SlipProblem:
        assert all_rows(store) == before
        return
    if not plan.moves:
        assert all_rows(store) == before
        return
    after = all_rows(store)
    for key, values in before.items():
        first = {name: value for name, value in values.items() if name.startswith("first_")}
        for name, value in first.items():
            assert value is None or key not in after or after[key][name] == value
    assert len(store.all(Slip)) == 1
    store.undo()
    assert all_rows(store) == before
    store.redo()
    assert all_rows(store) == after


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (Phase(patient_id="p", kind=PhaseKind.OTHER, cycle_days=0), "cycle_days"),
        (Phase(patient_id="p", kind=PhaseKind.OTHER, cycle_days=99999), "cycle_days"),
        (
            Phase(patient_id="p", kind=PhaseKind.OTHER, cycle_days=5, cycle_on_days=6),
            "cycle_on_days",
        ),
        (Phase(patient_id="p", kind=PhaseKind.OTHER, cycles=0), "cycles"),
        (
            Phase(
                patient_id="p",
                kind=PhaseKind.OTHER,
                first_planned_start=day("2026-01-02"),
                first_planned_end=day("2026-01-01"),
            ),
            "first_planned_end",
        ),
        (CycleStart(patient_id="p", phase_id="x", number=0, starts_on=TODAY), "number"),
        (Slip(patient_id="p", said_on=TODAY, before=TODAY, after=TODAY), "after"),
        (Slip(patient_id="p", said_on=TODAY), "after"),
        (Slip(patient_id="p", said_on=TODAY, before=TODAY, cycle=0), "cycle"),
        (Slip(patient_id="p", said_on=TODAY, before=TODAY, moved_along=-1), "moved_along"),
    ],
)
def test_impossible_rows_of_the_way_are_refused(row, field):
    assert [problem.field for problem in problems_of(row)] == [field]
