from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import PartialDate
from alltracker.care.effect_days import DayMark, day_marks
from alltracker.care.effect_phases import phase_counts
from alltracker.care.kinds import PhaseKind, Severity
from alltracker.care.last_visit import last_visit
from alltracker.care.symptoms import own_rating_words, rating_offered
from alltracker.db.models import Appointment, Phase, SideEffect
from alltracker.language import Language

TODAY = dt.date(2026, 11, 24)
SPAN = (dt.date(2026, 11, 1), dt.date(2026, 11, 30))


def nov(day):
    return dt.date(2026, 11, day)


def effect(name, severity, began, ended=None):
    return SideEffect(patient_id="p", name=name, severity=severity, began_on=began, ended_on=ended)


def test_the_worst_of_a_day_is_marked_and_all_are_named():
    rows = [
        effect("Nausea", Severity.MILD, nov(16)),
        effect("Vomiting", Severity.MODERATE, nov(16), nov(16)),
    ]
    marks = day_marks(rows, {nov(3)}, SPAN, TODAY)
    assert marks[nov(16)] == DayMark(Severity.MODERATE, ("Vomiting", "Nausea"))
    assert marks[nov(24)] == DayMark(Severity.MILD, ("Nausea",))
    assert marks[nov(3)] == DayMark(fever=True)
    assert nov(25) not in marks
    assert nov(15) not in marks


def test_one_side_effect_can_be_looked_at_alone():
    rows = [
        effect("Nausea", Severity.MILD, nov(16), nov(17)),
        effect("Pain", Severity.SEVERE, nov(17), nov(18)),
    ]
    marks = day_marks(rows, {nov(3)}, SPAN, TODAY, "nausea")
    assert {day.day: mark.worst for day, mark in marks.items()} == {16: 1, 17: 1}


@given(st.integers(-40, 40), st.integers(0, 60), st.booleans())
def test_nothing_is_marked_outside_the_span_or_after_today(start, length, open_end):
    began = TODAY + dt.timedelta(days=start)
    ended = None if open_end else began + dt.timedelta(days=length)
    marks = day_marks([effect("A", Severity.MILD, began, ended)], (), SPAN, TODAY)
    last = min(ended or TODAY, TODAY, SPAN[1])
    first = max(began, SPAN[0])
    assert len(marks) == max(0, (last - first).days + 1)


def test_days_are_counted_by_the_phase_they_lie_in():
    first = Phase(
        patient_id="p",
        kind=PhaseKind.INDUCTION,
        actual_start=nov(1),
        actual_end=nov(10),
        position=0,
    )
    second = Phase(patient_id="p", kind=PhaseKind.CONSOLIDATION, actual_start=nov(11), position=1)
    rows = [
        effect("Nausea", Severity.MILD, nov(9), nov(12)),
        effect("nausea", Severity.SEVERE, nov(12), nov(13)),
        effect("Pain", Severity.MILD, dt.date(2026, 10, 30), dt.date(2026, 10, 31)),
        effect("Pain", Severity.NONE, nov(20), nov(20)),
    ]
    counts = phase_counts(rows, [second, first], None, TODAY)
    assert [phase.id for phase in counts.phases] == [first.id, second.id]
    nausea, pain = counts.effects
    assert (nausea.days, nausea.name) == (5, "nausea")
    assert (nausea.by_phase[first.id].times, nausea.by_phase[first.id].days) == (1, 2)
    part = nausea.by_phase[second.id]
    assert (part.times, part.days, part.worst) == (2, 3, Severity.SEVERE)
    assert counts.outside
    assert pain.by_phase[""].days == 2
    assert phase_counts([], [], None, TODAY).effects == ()


def test_a_child_is_asked_itself_from_five_years_on():
    assert not rating_offered(PartialDate.parse("2022-01-01"), TODAY)
    assert rating_offered(PartialDate.parse("2021-11-24"), TODAY)
    assert rating_offered(PartialDate.parse("2021"), TODAY)
    assert rating_offered(None, TODAY)
    said = Language().say(own_rating_words("<b>Mila</b>", Severity.MODERATE))
    assert said == "<b>Mila</b> said: moderate"


def test_the_diary_and_the_papers_count_from_the_same_visit():
    visit = Appointment(
        patient_id="p",
        title="Clinic",
        start=dt.datetime.combine(nov(10), dt.time(9)),
        status="done",
    )
    assert last_visit([visit], TODAY) == nov(10)
    assert last_visit([visit], nov(10)) is None
