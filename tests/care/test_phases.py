from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import day_number
from alltracker.care.kinds import DelayReason, PhaseKind
from alltracker.care.phases import (
    add_months,
    begun_phases,
    delay_days,
    expected_end,
    kind_name,
    phase_letters,
    phase_name,
    phase_on,
    whole_months,
)
from alltracker.care.phases_moves import (
    PhaseProblem,
    end_phase,
    start_phase,
    startable_phases,
)
from alltracker.care.phases_way import (
    EndRule,
    days_to_end,
    days_to_end_words,
    end_of_treatment,
    planned_end,
    way,
)
from alltracker.db.models import Phase, Plan
from alltracker.language import Language

SAY = Language().say
DAYS = st.dates(min_value=dt.date(1990, 1, 1), max_value=dt.date(2100, 12, 31))
TODAY = dt.date(2026, 11, 24)


def day(text):
    return dt.date.fromisoformat(text)


def phase(kind, position, **dates):
    other = {name: dates.pop(name) for name in ("cycle_days", "name", "guess") if name in dates}
    return Phase(
        id=f"ph{position}",
        patient_id="p",
        kind=kind,
        position=position,
        cycle_days=other.get("cycle_days"),
        name=other.get("name", ""),
        length_is_guess=other.get("guess", False),
        **{name: day(text) for name, text in dates.items()},
    )


@pytest.fixture
def mila():
    return [
        phase(
            PhaseKind.INDUCTION,
            0,
            planned_start="2025-01-27",
            planned_end="2025-03-02",
            actual_start="2025-01-27",
            actual_end="2025-03-01",
        ),
        phase(
            PhaseKind.CONSOLIDATION,
            1,
            planned_start="2025-03-03",
            planned_end="2025-03-30",
            actual_start="2025-03-10",
            actual_end="2025-04-06",
        ),
        phase(
            PhaseKind.MAINTENANCE,
            2,
            planned_start="2025-10-01",
            planned_end="2027-03-31",
            actual_start="2025-10-14",
            cycle_days=84,
        ),
        phase(PhaseKind.FOLLOW_UP, 3, planned_start="2027-04-08"),
    ]


@pytest.fixture
def team():
    return Plan(id="plan", patient_id="p", planned_end=day("2027-04-07"))


def test_today_is_told_as_the_picture_tells_it(mila, team):
    found = phase_on(mila, TODAY, team)
    assert found is not None
    assert SAY(found.headline()) == "Month 14 of about 18"
    assert SAY(found.cycle_words()) == "cycle 5, day 71 of 84"
    end = planned_end(team, mila)
    assert end is not None
    assert SAY(days_to_end_words(end, TODAY)).startswith("134 ")
    assert SAY(end.words()) == "about 7 Apr 2027, the date your team gave"


def test_a_short_phase_is_told_in_days(mila):
    found = phase_on(mila[:1], day("2025-02-12"))
    assert found is not None
    assert SAY(found.headline()) == "Day 17 of 34"
    mila[0].actual_end = None
    found = phase_on(mila[:1], day("2025-02-12"))
    assert found is not None
    assert SAY(found.headline()) == "Day 17 of about 35"
    mila[0].planned_end = None
    assert SAY(phase_on(mila[:1], day("2025-02-12")).headline()) == "Day 17"
    assert found.cycle_words() is None


def test_between_phases_there_is_none(mila):
    assert phase_on(mila, day("2025-03-05")) is None
    assert phase_on(mila, day("2025-01-26")) is None
    assert phase_on([], TODAY) is None


def test_a_running_phase_lasts_past_its_plan_until_somebody_says_so(mila):
    mila[1].actual_start = mila[1].actual_end = mila[2].actual_start = None
    mila[0].actual_end = None
    found = phase_on(mila, day("2025-03-10"))
    assert found is not None
    assert (found.phase.kind, found.day, found.of_days) == (PhaseKind.INDUCTION, 43, 35)
    assert not found.by_plan


def test_where_nothing_runs_the_plan_decides(mila):
    mila[1].actual_start = mila[1].actual_end = mila[2].actual_start = None
    found = phase_on(mila, day("2025-03-10"))
    assert found is not None
    assert found.phase.kind is PhaseKind.CONSOLIDATION
    assert found.by_plan


def test_a_therapy_within_a_phase_comes_first_while_it_lasts(mila):
    mila.append(phase(PhaseKind.RADIATION, 4, actual_start="2026-01-05", actual_end="2026-01-16"))
    assert phase_on(mila, day("2026-01-10")).phase.kind is PhaseKind.RADIATION
    mila[2].actual_end = day("2026-12-31")
    assert phase_on(mila, day("2026-01-20")).phase.kind is PhaseKind.MAINTENANCE


def test_every_kind_has_a_name_and_letters():
    assert len({kind_name(kind).text for kind in PhaseKind}) == len(PhaseKind)
    assert len({phase_letters(kind).text for kind in PhaseKind}) == len(PhaseKind)
    own = phase(PhaseKind.OTHER, 0, name=" Capizzi {1} ")
    assert phase_name(own) == "Capizzi {1}"


def test_a_delay_is_what_lies_between_plan_and_beginning(mila):
    assert delay_days(mila[1]) == 7
    assert delay_days(mila[3]) is None


def test_the_team_s_end_wins_for_the_last_phase_only(mila, team):
    assert expected_end(mila[2], mila, team) == day("2027-04-07")
    mila[1].actual_end = None
    assert expected_end(mila[1], mila, team) == day("2025-03-30")


def test_planned_end_names_its_rule(mila, team):
    assert planned_end(None, mila).rule is EndRule.PLAN
    mila[2].length_is_guess = True
    assert planned_end(None, mila).rule is EndRule.GUESS
    team.planned_end_note = "Dr. Lindqvist, in June"
    assert SAY(planned_end(team, mila).words()) == "about 7 Apr 2027: Dr. Lindqvist, in June"
    assert planned_end(None, []) is None
    mila[3].actual_start = day("2027-04-01")
    assert planned_end(team, mila) is None


def test_the_end_of_an_earlier_phase_is_not_that_of_treatment(mila):
    relapse = phase(PhaseKind.RELAPSE, 4, planned_start="2026-11-24")
    assert planned_end(None, [*mila, relapse]) is None
    relapse.planned_end = day("2027-11-24")
    assert planned_end(None, [*mila, relapse]).day == day("2027-11-24")
    beside = phase(PhaseKind.IMMUNOTHERAPY, 5)
    beside.beside = True
    assert planned_end(None, [*mila, relapse, beside]).day == day("2027-11-24")


def test_days_to_the_end_count_down_and_past(mila, team):
    end = planned_end(team, mila)
    assert days_to_end(end, day("2027-04-06")) == 1
    assert SAY(days_to_end_words(end, day("2027-04-07"))) == "The planned end is today"
    assert SAY(days_to_end_words(end, day("2027-04-10"))).startswith("The planned end was 3 ")


def test_end_of_treatment_is_the_last_treated_day(mila):
    assert end_of_treatment(mila) is None
    assert end_of_treatment([]) is None
    mila[2].actual_end = day("2027-04-05")
    assert end_of_treatment(mila) == day("2027-04-05")
    mila[3].actual_start = day("2027-04-20")
    assert end_of_treatment(mila) == day("2027-04-05")
    mila.append(phase(PhaseKind.RELAPSE, 4, actual_start="2029-01-01"))
    assert end_of_treatment(mila) is None


def test_the_way_shows_what_was_and_what_is_planned(mila, team):
    bars = way(mila, team, TODAY)
    assert [bar.kind for bar in bars] == [p.kind for p in mila]
    assert [bar.begun for bar in bars] == [True, True, True, False]
    assert [bar.current for bar in bars] == [False, False, True, False]
    assert bars[2].end == day("2027-04-07")
    assert bars[3].end is None


def test_an_overdue_phase_pushes_the_plan_ahead_of_it(mila):
    mila[1].actual_start = mila[1].actual_end = mila[2].actual_start = None
    mila[0].actual_end = None
    today = day("2025-04-15")
    bars = way(mila, None, today)
    assert bars[0].end == today
    assert bars[1].start == bars[1].end == day("2025-04-16")
    assert bars[2].start == day("2025-10-01")


def test_a_phase_that_was_passed_over_is_not_drawn(mila):
    mila[1].actual_start = mila[1].actual_end = None
    assert [bar.kind for bar in way(mila, None, TODAY)][:2] == [
        PhaseKind.INDUCTION,
        PhaseKind.MAINTENANCE,
    ]


def test_moving_to_consolidation_ends_induction_the_day_before(mila):
    for later in mila[1:]:
        later.actual_start = later.actual_end = None
    mila[0].actual_end = None
    changes = start_phase(mila, mila[1], day("2025-03-10"), DelayReason.COUNTS)
    assert [(change.phase_id, dict(change.fields)) for change in changes] == [
        ("ph0", {"actual_end": day("2025-03-09")}),
        ("ph1", {"actual_start": day("2025-03-10"), "delay_reason": DelayReason.COUNTS}),
    ]


def test_a_later_phase_and_a_side_branch_can_begin_too(mila):
    for later in mila[1:]:
        later.actual_start = later.actual_end = None
    mila[1].beside = True
    mila[0].actual_end = None
    assert [row.id for row in startable_phases(mila)] == ["ph2", "ph3", "ph1"]
    on = day("2025-05-01")
    assert [change.phase_id for change in start_phase(mila, mila[3], on)] == ["ph0", "ph3"]
    assert [change.phase_id for change in start_phase(mila, mila[1], on)] == ["ph1"]


def test_contradicting_moves_are_refused_in_a_sentence(mila):
    with pytest.raises(PhaseProblem):
        start_phase(mila, mila[3], day("2025-10-14"))
    with pytest.raises(PhaseProblem):
        start_phase(mila, mila[0], TODAY)
    with pytest.raises(PhaseProblem) as caught:
        end_phase(mila[2], day("2025-10-13"))
    assert SAY(caught.value.message).startswith("Maintenance began on 14 Oct 2025")
    with pytest.raises(PhaseProblem):
        end_phase(mila[3], TODAY)
    assert end_phase(mila[2], TODAY).fields == {"actual_end": TODAY}


@given(DAYS, st.integers(0, 4000))
def test_phase_days_count_every_day_once_over_leap_years_and_year_ends(start, later):
    running = Phase(id="x", patient_id="p", kind=PhaseKind.OTHER, actual_start=start)
    on = start + dt.timedelta(days=later)
    found = phase_on([running], on)
    assert found is not None
    assert found.day == later + 1 == day_number(start, on)
    tomorrow = phase_on([running], on + dt.timedelta(days=1))
    assert tomorrow is not None
    assert tomorrow.day == found.day + 1


@given(DAYS, st.integers(0, 4000), st.integers(1, 120))
def test_cycles_and_their_days_add_up_to_the_day(start, later, length):
    running = Phase(
        id="x", patient_id="p", kind=PhaseKind.OTHER, actual_start=start, cycle_days=length
    )
    found = phase_on([running], start + dt.timedelta(days=later))
    assert 1 <= found.cycle_day <= length
    assert (found.cycle - 1) * length + found.cycle_day == found.day


@given(DAYS, st.integers(0, 600))
def test_months_never_overshoot(start, months):
    then = add_months(start, months)
    assert whole_months(start, then) in {months, months - 1}
    assert whole_months(start, then + dt.timedelta(days=3)) >= months
    assert then.day <= start.day


@given(DAYS, st.integers(1, 120))
def test_as_many_months_as_planned_are_told(start, months):
    last = add_months(start, months) - dt.timedelta(days=1)
    running = Phase(
        id="x", patient_id="p", kind=PhaseKind.MAINTENANCE, actual_start=start, planned_end=last
    )
    assert phase_on([running], start).of_months == months


@given(st.lists(st.tuples(DAYS, st.integers(0, 300)), max_size=6), DAYS)
def test_the_way_never_runs_backward(spans, today):
    phases = [
        Phase(
            id=f"x{at}",
            patient_id="p",
            kind=PhaseKind.OTHER,
            position=at,
            actual_start=start if at % 2 else None,
            planned_start=start,
            planned_end=start + dt.timedelta(days=length),
        )
        for at, (start, length) in enumerate(spans)
    ]
    bars = way(phases, None, today)
    assert all(bar.end is None or bar.start <= bar.end for bar in bars)
    starts = [bar.start for bar in bars]
    assert starts == sorted(starts)
    assert sum(bar.current for bar in bars) <= 1
    assert begun_phases(phases) == begun_phases(list(reversed(phases)))
