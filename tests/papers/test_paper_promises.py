"""What papers must never get wrong: names that look alike, half a fever rule, half a hold."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Callable

import pytest

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds_medicine import DoseReason, DoseUnit
from alltracker.db.models import (
    DoseOrder,
    FeverRule,
    Infection,
    Medicine,
    Patient,
    Printed,
    Temperature,
)
from alltracker.db.store import Store
from alltracker.language import load_language
from alltracker.papers.calendar_month import month_of
from alltracker.papers.calendar_printed import PAPER
from alltracker.papers.drawing import Letters
from alltracker.papers.known import KNOWN_PAPERS, PaperOrder
from alltracker.papers.levels import CLOSEST, levels_of
from alltracker.papers.paper import Paper
from alltracker.papers.period import Period

ON = dt.date(2026, 11, 24)
DECEMBER = dt.date(2026, 12, 1)
Add = Callable[..., None]


def made(store: Store, patient: Patient, kind: str, since: dt.date = ON) -> Paper:
    known = KNOWN_PAPERS[kind]
    days = month_of(since) if known.by_month else (since, ON)
    order = PaperOrder(
        patient=patient,
        period=Period(*days),
        sections=frozenset(known.sections),
        language=load_language("en"),
    )
    return known.make(store, order)


def said(store: Store, patient: Patient, kind: str, since: dt.date = ON) -> str:
    text = re.sub(r"<[^>]+>", " ", made(store, patient, kind, since).html)
    return " ".join(html.unescape(text).split())


def drawn(paper: Paper) -> list[str]:
    return [
        item.text
        for plans in paper.drawings.values()
        for item in plans[0].draw(769.0).items
        if isinstance(item, Letters)
    ]


def order(medicine: Medicine, pattern: str, first: dt.date, **more: object) -> DoseOrder:
    own = {"patient_id": medicine.patient_id, "medicine_id": medicine.id}
    return DoseOrder.model_validate({**own, "pattern": pattern, "starts_on": first, **more})


def reading(patient: Patient, hour: int, value: float) -> Temperature:
    return Temperature(
        patient_id=patient.id,
        measured_on=ON - dt.timedelta(days=1),
        measured_at=dt.time(hour, 5 * hour),
        value_text=str(value),
        unit="[degF]",
        celsius=(value - 32) / 1.8,
    )


def rule(patient: Patient) -> FeverRule:
    return FeverRule(
        patient_id=patient.id,
        celsius=(101 - 32) / 1.8,
        lasting_celsius=(100.4 - 32) / 1.8,
        lasting_minutes=60,
        entered_unit="[degF]",
        phone="555 0199",
    )


def test_the_calendar_of_an_earlier_month_replaces_no_later_one(
    store: Store, patient: Patient, add: Add
) -> None:
    first, last = month_of(ON)
    add(Printed(patient_id=patient.id, paper=PAPER, day=ON, first=first, last=last))
    assert "Replaces" not in said(store, patient, "medicine-calendar", dt.date(2026, 8, 1))
    assert "Replaces" not in said(store, patient, "medicine-calendar", DECEMBER)
    pills = Medicine(patient_id=patient.id, name="Pills")
    add(pills, order(pills, "DAILY 1", dt.date(2026, 7, 1)))
    assert "Replaces" not in said(store, patient, "medicine-calendar", dt.date(2026, 8, 1))
    assert "Replaces" in said(store, patient, "medicine-calendar", DECEMBER)


def test_a_month_that_is_over_can_be_printed_anew(store: Store, patient: Patient, add: Add) -> None:
    first, last = month_of(dt.date(2026, 10, 1))
    add(Printed(patient_id=patient.id, paper=PAPER, day=first, first=first, last=last))
    text = said(store, patient, "medicine-calendar", first)
    assert "Replaces the calendar printed 1 October 2026" in text
    assert "Replaces" not in said(store, patient, "medicine-calendar", DECEMBER)


def test_two_medicines_never_look_alike_on_a_day(store: Store, patient: Patient, add: Add) -> None:
    drops = Medicine(patient_id=patient.id, name="Vitamin D drops", unit=DoseUnit.MILLILITER)
    pills = Medicine(patient_id=patient.id, name="Vitamin D tablets")
    add(drops, pills, *(order(one, "DAILY 1 @morning,noon,evening", ON) for one in (drops, pills)))
    found = drawn(made(store, patient, "medicine-calendar", DECEMBER))
    assert found.count("Vitamin D drops") == found.count("Vitamin D tablets") == 31
    assert not any("…" in words for words in found)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("medicine-calendar", "Fever 101.0 °F or more, or 100.4 °F lasting 60 minutes: 555 0199"),
        ("summary", "team’s rule: 101.0 °F or more, or 100.4 °F lasting 60 minutes"),  # noqa: RUF001 - as printed
        ("emergency", "or 100.4 °F (38.0 °C) or more, twice at least 60 minutes apart"),
    ],
)
def test_both_parts_of_a_fever_rule_are_told(
    store: Store, patient: Patient, add: Add, kind: str, words: str
) -> None:
    add(rule(patient))
    assert words in said(store, patient, kind).replace("\N{NO-BREAK SPACE}", " ")


def test_a_fever_that_only_lasts_counts_and_is_told_in_the_unit_of_the_rule(
    store: Store, patient: Patient, add: Add
) -> None:
    add(rule(patient), reading(patient, 1, 100.6), reading(patient, 2, 100.7))
    assert "100.7 °F on 23 Nov at 02:10" in said(store, patient, "emergency").replace(
        "\N{NO-BREAK SPACE}", " "
    )
    summary = said(store, patient, "summary", ON - dt.timedelta(days=9))
    assert "place not noted, the highest of 2 readings" in summary
    assert "None noted" not in summary.partition("Fevers")[2].partition("Side effects")[0]


def test_where_a_germ_was_found_stands_beside_it(store: Store, patient: Patient, add: Add) -> None:
    cold = Infection(
        patient_id=patient.id,
        name="A cold",
        began_on=ON - dt.timedelta(days=1),
        organism="rhinovirus",
        found_in="nose swab",
    )
    add(rule(patient), reading(patient, 3, 102.0), cold)
    for kind in ("emergency", "summary"):
        text = said(store, patient, kind, ON - dt.timedelta(days=9))
        assert "A cold (nose swab: rhinovirus)" in text


def test_a_hold_is_told_once_with_the_day_it_ends(store: Store, patient: Patient, add: Add) -> None:
    pills = Medicine(patient_id=patient.id, name="Pills")
    last = dt.date(2026, 12, 4)
    hold = order(pills, "HELD", dt.date(2026, 11, 20), ends_on=last, reason=DoseReason.COUNTS)
    add(pills, order(pills, "DAILY 1", dt.date(2026, 9, 1)), hold)
    emergency = said(store, patient, "emergency")
    assert "Pills held 20 Nov 2026 to 4 Dec 2026, blood counts" in emergency
    assert emergency.count("held") == 1
    summary = said(store, patient, "summary", dt.date(2026, 11, 10))
    assert summary.count("held 20 Nov to 4 Dec, blood counts") == 1
    assert "held 20 Nov to 24 Nov, blood" not in summary


def test_days_of_another_year_say_so_in_fevers(store: Store, patient: Patient, add: Add) -> None:
    row = reading(patient, 1, 103.0)
    row.measured_on = dt.date(2025, 11, 23)
    add(rule(patient), row)
    assert "23 Nov 2025, 01:05" in said(store, patient, "summary", dt.date(2025, 10, 1))


def test_the_end_of_treatment_stands_where_the_phase_would(
    store: Store, patient: Patient, add: Add
) -> None:
    patient.birth_date = PartialDate.parse("1999-05")
    patient.treatment_ended = PartialDate.parse("2009-03-14")
    add(patient)
    assert "Phase Treatment ended: 14 Mar 2009" in said(store, patient, "emergency")
    assert "End of treatment 14 March 2009" in said(store, patient, "summary")


def test_an_unknown_birth_date_is_said(store: Store, patient: Patient, add: Add) -> None:
    patient.birth_date = None
    add(patient)
    assert "birth date: not entered" in said(store, patient, "emergency")


def test_words_stay_large_where_closer_lines_save_the_page() -> None:
    levels = levels_of(1)
    small = [level.small for level in levels]
    assert small == sorted(small)
    assert levels[small.index(True) - 1].spacing is CLOSEST
