"""No words of the timeline's one page lie on others, and fevers are told by the highest."""

from __future__ import annotations

import datetime as dt
from itertools import combinations

import pytest

from alltracker.care.calendar import PartialDate, clock_on
from alltracker.care.kinds import PhaseKind, Severity
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.units import CELSIUS
from alltracker.care.words import Message
from alltracker.db.models import Patient, Phase, SideEffect, Temperature
from alltracker.language import load_language
from alltracker.papers.drawing import Letters
from alltracker.papers.marker import Ruler
from alltracker.papers.timeline_paper import LANES, timeline_paper

ON = dt.date(2026, 11, 24)
ADD = Message("test", "Added")
ALL = frozenset(lane.value for lane in LANES)
LANGUAGES = ("en", "es")


def days(count: int) -> dt.date:
    return ON + dt.timedelta(days=count)


def paper(store, patient, language="en", on=ON):
    with clock_on(on):
        return timeline_paper(store, patient, ALL, load_language(language), facts=ReminderFacts())


def letters(made, width: float = 760.0) -> list[list[Letters]]:
    """Return the words of each of the plans, from the fullest to the smallest."""
    drawn = [plan.draw(width) for plan in made.drawings["timeline"]]
    return [[item for item in one.items if isinstance(item, Letters)] for one in drawn]


def said(made) -> list[str]:
    return [" ".join(item.text.split()) for item in letters(made)[0]]


def collisions(items: list[Letters]) -> list[tuple[str, str]]:
    ruler = Ruler()

    def meet(one: Letters, other: Letters) -> bool:
        if abs(one.base - other.base) > min(one.size, other.size) * 0.6:
            return False
        first, second = sorted((one, other), key=lambda item: item.left)
        return first.left + ruler.width(first.text, first.size, strong=first.strong) > second.left

    return [(one.text, other.text) for one, other in combinations(items, 2) if meet(one, other)]


@pytest.fixture
def patient(store) -> Patient:
    patient = Patient(name="Ada", birth_date=PartialDate(2020, 3))
    store.apply(ADD, put=[patient])
    return patient


def reading(patient: Patient, day: int, celsius: float) -> Temperature:
    at = dt.time(7)
    return Temperature(
        patient_id=patient.id,
        measured_on=days(day),
        measured_at=at,
        celsius=celsius,
        value_text=str(celsius),
        unit=CELSIUS,
    )


def test_fevers_of_one_place_are_told_by_the_highest_and_their_number(store, patient):
    readings = [(-500, 38.4), (-499, 39.1), (-499, 38.7), (-498, 38.2), (-30, 38.3)]
    store.apply(ADD, put=[reading(patient, *one) for one in readings])
    words = said(paper(store, patient))
    assert "39.1 °C, 3 more" in words
    assert "38.3 °C" in words
    assert not any(text.startswith(("38.4", "38.7", "38.2")) for text in words)


def test_fevers_of_days_that_can_be_told_apart_keep_their_own(store, patient):
    store.apply(ADD, put=[reading(patient, -20, 38.4), reading(patient, -10, 39.1)])
    words = said(paper(store, patient))
    assert {"38.4 °C", "39.1 °C"} <= set(words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("on", [ON, dt.date(2026, 11, 2), dt.date(2026, 12, 31)])
def test_a_name_alone_has_dates_that_do_not_lie_on_each_other(store, patient, language, on):
    made = paper(store, patient, language, on)
    assert collisions(letters(made)[0]) == []


def test_a_name_alone_says_that_nothing_has_a_date(store, patient):
    made = paper(store, patient)
    assert "Nothing with a date yet" in made.html
    assert "2026 to" not in made.html
    assert not any("hollow" in text for text in said(made))


def test_a_way_that_begins_today_names_the_day_once(store, patient):
    phase = Phase(patient_id=patient.id, kind=PhaseKind.INDUCTION, actual_start=ON)
    store.apply(ADD, put=[phase])
    assert " to " not in paper(store, patient).html


@pytest.mark.parametrize("language", LANGUAGES)
def test_many_side_effects_and_what_is_left_over_do_not_collide(store, patient, language):
    names = ("Low mood", "Mouth sores", "Tingling feet", "Leg pain", "Nausea")
    effects = [
        SideEffect(
            patient_id=patient.id,
            name=names[at % len(names)],
            severity=Severity.MODERATE,
            began_on=days(-600 + 14 * at),
            ended_on=days(-600 + 14 * at + at % 40),
        )
        for at in range(40)
    ]
    store.apply(ADD, put=effects)
    for plan in letters(paper(store, patient, language)):
        assert collisions(plan) == []


@pytest.mark.parametrize("year", [2020, 2024, 2026])
def test_the_badge_of_today_lies_on_no_year(store, patient, year):
    start = dt.date(2008, 8, 20)
    phase = Phase(
        patient_id=patient.id,
        kind=PhaseKind.INDUCTION,
        actual_start=start,
        actual_end=start + dt.timedelta(days=30),
    )
    store.apply(ADD, put=[phase])
    made = paper(store, patient, on=dt.date(year, 11, 24))
    assert "today" in said(made)
    assert collisions(letters(made)[0]) == []


def test_phases_that_follow_each_other_stand_in_one_row(store, patient):
    firsts = [dt.date(2008, 8, 20), dt.date(2008, 9, 18), dt.date(2009, 4, 21), ON]
    phases = [
        Phase(
            patient_id=patient.id,
            kind=kind,
            position=at,
            actual_start=firsts[at],
            actual_end=firsts[at + 1] - dt.timedelta(days=1),
        )
        for at, kind in enumerate(
            (PhaseKind.INDUCTION, PhaseKind.CONSOLIDATION, PhaseKind.FOLLOW_UP)
        )
    ]
    store.apply(ADD, put=phases[:1])
    alone = paper(store, patient).drawings["timeline"][0]
    store.apply(ADD, put=phases)
    together = paper(store, patient).drawings["timeline"][0]
    for width in (700 + 1.7 * at for at in range(60)):
        assert together.draw(width).height == alone.draw(width).height


def test_words_are_measured_as_wide_as_they_are_drawn():
    ruler = Ruler()
    assert ruler.width("Maintenance", 8.2) == pytest.approx(ruler.width("Maintenance", 82.0) / 10)
