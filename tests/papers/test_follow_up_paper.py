"""The follow-up plan on paper, with much known, with hardly anything, and for a new clinic."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from alltracker.care.calendar import PartialDate, clock_at, day_at_noon
from alltracker.care.kinds import AppointmentKind, CheckTopic
from alltracker.care.words import Message
from alltracker.db.files import create_record
from alltracker.db.models import (
    Appointment,
    CheckItem,
    FollowUpTest,
    Milestone,
    Patient,
    VisitStage,
)
from alltracker.db.store import Store
from alltracker.language import load_language
from alltracker.papers.inks import BLACK
from alltracker.papers.known import KNOWN_PAPERS, PaperOrder
from alltracker.papers.pages import arrange
from alltracker.papers.paper import Paper, PaperSize
from alltracker.papers.pdf import QtTypesetter
from alltracker.papers.period import Period
from alltracker.sample.demo import write_demo

ON = dt.date(2026, 11, 24)
ADD = Message("test", "Added")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = create_record(tmp_path / "record.alltracker")
    with clock_at(day_at_noon(ON)):
        yield made
    made.close()


@pytest.fixture
def survivor(store: Store) -> Patient:
    someone = Patient(name="Ægir <b>O'Neil</b>", treatment_ended=PartialDate.parse("2009-21"))
    store.apply(ADD, put=[someone])
    return someone


def paper(store: Store, *without: str, language: str = "en") -> Paper:
    kind = KNOWN_PAPERS["follow-up"]
    order = PaperOrder(
        patient=store.all(Patient)[0],
        period=Period(ON, ON),
        sections=frozenset(kind.sections) - set(without),
        language=load_language(language),
    )
    return kind.make(store, order)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_plan_of_a_child_in_treatment_takes_two_pages(store, language) -> None:
    write_demo(store, ON)
    made = paper(store, language=language)
    pages = arrange(made, PaperSize.A4, QtTypesetter(BLACK))
    assert len(pages.boxes) == 2
    assert "Heart ultrasound" in made.html
    assert 'class="done"' in made.html


@pytest.mark.usefixtures("survivor")
def test_a_season_alone_is_enough(store) -> None:
    made = paper(store)
    assert "spring 2009" in made.html
    assert "about 17 years" in made.html
    assert "&lt;b&gt;" in made.html
    assert "No tests are noted yet." in made.html


def test_each_source_counts_its_five_years_from_its_own_day(store, survivor) -> None:
    survivor.remission_on = PartialDate(2006, 5)
    store.apply(ADD, put=[survivor])
    html = paper(store).html
    assert "2014" in html
    assert "5 years in remission" in html
    assert "May 2011" in html
    assert "It does not say from which day" in html


def test_visits_tests_and_milestones_of_the_family_stand_on_it(store, survivor) -> None:
    own = {"patient_id": survivor.id}
    store.apply(
        ADD,
        put=[
            VisitStage(**own, from_months=60, every_low=12, every_high=12, source="Clinic, 2022"),
            Appointment(
                **own,
                kind=AppointmentKind.CLINIC,
                title="Late effects clinic",
                start=dt.datetime.combine(dt.date(2027, 1, 14), dt.time(9, 30)),
            ),
            FollowUpTest(**own, name="Heart ultrasound", asked_by="your clinic"),
            FollowUpTest(
                **own,
                name="Blood pressure",
                every_months=12,
                last_on=PartialDate(2026, 1, 20),
                last_result="118/74",
            ),
            FollowUpTest(**own, name="Over", ended_on=dt.date(2020, 1, 1)),
            Milestone(**own, name="18, adult clinic", day=PartialDate(2019)),
            CheckItem(**own, topic=CheckTopic.HAND_OVER, key="own", name="Vaccines", have=True),
        ],
    )
    html = paper(store).html
    for words in ("Clinic, 2022", "Late effects clinic", "118/74", "ask", "18, adult clinic"):
        assert words in html
    assert ">Over<" not in html
    assert '<li class="done">Vaccines' in html


def test_parts_can_be_left_out(store, survivor) -> None:
    survivor.allergies = "Penicillin"
    store.apply(ADD, put=[survivor])
    assert "Penicillin" in paper(store).html
    html = paper(store, "hand_over", "tests").html
    assert "Penicillin" not in html
    assert "Tests of follow-up" not in html
