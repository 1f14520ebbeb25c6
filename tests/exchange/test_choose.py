"""Whose results a file holds: choices, and the same person under another spelling."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import PartialDate, clock_at, day_at_noon
from alltracker.care.kinds import Sex
from alltracker.db.models import Patient
from alltracker.exchange.choose import (
    Match,
    SourceProblem,
    compare,
    find_source,
    new_patient,
    of_source,
    other_person,
    people_of,
)
from alltracker.exchange.proposal import Format, ProposedPatient, Reading, Skipped
from alltracker.exchange.reasons import NO_DATE
from alltracker.language import load_language

BORN = PartialDate(2020, 3, 3)
MILA = ProposedPatient("Patient/1", "Mila Sommer", BORN, Sex.FEMALE, 12)
NOA = ProposedPatient("Patient/2", "Noa Sommer", None, Sex.MALE, 3)
TWIN = ProposedPatient("Patient/3", "Mila Sommer", BORN, Sex.FEMALE, 2)
SILENT = ProposedPatient("Patient/4", "Described Only")


def holding(*people: ProposedPatient) -> Reading:
    return Reading(Format.FHIR, people)


def said(problem: SourceProblem) -> str:
    return load_language("en").say(problem.message)


def test_one_person_needs_no_choice() -> None:
    assert find_source("a.json", holding(MILA, SILENT), None) is MILA
    assert find_source("a.json", holding(), None) is None


def test_several_people_are_listed() -> None:
    with pytest.raises(SourceProblem) as problem:
        find_source("a.json", holding(MILA, NOA), None)
    lines = said(problem.value).splitlines()
    assert "a.json" in lines[0]
    assert "--source-patient" in lines[0]
    assert lines[1].strip() == "Patient/1: Mila Sommer, born 3 Mar 2020, 12 results"
    assert lines[2].strip().startswith("Patient/2: Noa Sommer, 3 result")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("Patient/2", NOA), ("Noa Sommer", NOA), ("  noa   SOMMER ", NOA), ("Patient/1", MILA)],
)
def test_a_choice_by_reference_or_name(wanted, found) -> None:
    assert find_source("a.json", holding(MILA, NOA), wanted) is found


def test_a_name_of_two_people_asks_for_the_reference() -> None:
    with pytest.raises(SourceProblem) as problem:
        find_source("a.json", holding(MILA, NOA, TWIN), "Mila Sommer")
    assert "Patient/3" in said(problem.value)
    assert "Noa" not in said(problem.value)
    assert find_source("a.json", holding(MILA, TWIN), "Patient/3") is TWIN


def test_a_choice_that_is_not_there_is_refused() -> None:
    with pytest.raises(SourceProblem) as problem:
        find_source("a.json", holding(MILA), "Someone Else")
    assert "Someone Else" in said(problem.value)
    assert "Patient/1" in said(problem.value)
    assert find_source("a.csv", holding(ProposedPatient("", results=4)), "Someone") is not None


@pytest.mark.parametrize(
    ("name", "match"),
    [
        ("Mila Sommer", Match.SAME),
        ("SOMMER, Mila", Match.SAME),
        ("Míla  Sömmer", Match.SAME),
        ("Mila Anna Sommer", Match.SAME),
        ("Mila A. Sommer", Match.SAME),
        ("Mila", Match.SAME),
        ("Noa Sommer", Match.OTHER),
        ("Mila Winter", Match.OTHER),
        ("", Match.SAME),
        ("10023", Match.SAME),
    ],
)
def test_names_with_the_same_birth_date(name, match) -> None:
    patient = Patient(name="Mila Sommer", birth_date=BORN)
    assert compare(patient, ProposedPatient("p", name, BORN, results=1)) is match


@pytest.mark.parametrize(
    ("name", "match"),
    [
        ("Mila Sommer", Match.SAME),
        ("Mila Anna Sommer", Match.SAME),
        ("Mila", Match.OTHER),
        ("Sommer", Match.OTHER),
        ("", Match.NOT_SAID),
        ("10023", Match.NOT_SAID),
    ],
)
def test_names_without_a_birth_date_need_more(name, match) -> None:
    patient = Patient(name="Mila Sommer", birth_date=BORN)
    assert compare(patient, ProposedPatient("p", name, results=1)) is match


@pytest.mark.parametrize(
    ("born", "match"),
    [
        (PartialDate(2020), Match.SAME),
        (PartialDate(2020, 3), Match.SAME),
        (PartialDate(2020, 3, 4), Match.OTHER),
        (PartialDate(2020, 4), Match.OTHER),
        (PartialDate(2022), Match.OTHER),
    ],
)
def test_birth_dates_as_far_as_known(born, match) -> None:
    patient = Patient(name="Mila Sommer", birth_date=BORN)
    assert compare(patient, ProposedPatient("p", "Mila Sommer", born, results=1)) is match


def test_nobody_in_the_file_is_nobody_else() -> None:
    assert compare(Patient(name="Mila"), None) is Match.NOT_SAID


def test_a_refusal_names_both_and_the_way_out() -> None:
    words = said(other_person("a.json", Patient(name="Mila Sommer", birth_date=BORN), NOA))
    for part in ("a.json", "Noa Sommer", "Mila Sommer", "3 Mar 2020", "Patient/2"):
        assert part in words


def test_a_new_patient_is_as_the_file_says() -> None:
    made = new_patient(MILA, None)
    assert (made.name, made.birth_date, made.sex) == ("Mila Sommer", BORN, Sex.FEMALE)
    assert new_patient(MILA, " Mimi ").name == "Mimi"
    assert new_patient(ProposedPatient("Patient/9"), None).name == "Patient/9"
    assert new_patient(None, None).name


def test_a_birth_in_the_future_is_left_out() -> None:
    with clock_at(day_at_noon(dt.date(2026, 11, 24))):
        born = PartialDate(2090)
        made = new_patient(ProposedPatient("p", "Mila", born, Sex.FEMALE), None)
    assert (made.birth_date, made.sex) == (None, Sex.FEMALE)


def test_results_of_others_stay_out_and_the_rest_is_all_shown() -> None:
    skipped = tuple(
        Skipped(NO_DATE.message, NO_DATE.key, "x", patient_ref=ref)
        for ref in ("Patient/1", "Patient/2", "")
    )
    both = Reading(Format.FHIR, (MILA, NOA), skipped=skipped)
    assert [row.patient_ref for row in of_source(both, NOA).skipped] == ["Patient/2"]
    alone = Reading(Format.FHIR, (MILA, SILENT), skipped=skipped)
    assert len(of_source(alone, MILA).skipped) == 3
    assert people_of(alone) == (MILA,)
