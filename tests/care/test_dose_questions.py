"""Questions about what was just entered: slips are asked about, nothing is advised."""

from __future__ import annotations

import pytest

from alltracker.care.dose_overlaps import Overlap, overlaps, same_drug
from alltracker.care.dose_questions import (
    dose_questions,
    medicine_questions,
    order_questions,
)
from alltracker.care.dose_slips import DoseQuestion
from alltracker.care.entry_limits import QuestionKind
from alltracker.care.kinds_medicine import DoseUnit, Route
from alltracker.db.models import DoseOrder, Medicine
from alltracker.language import load_language
from tests.care.dose_rows import at, day, dose, medicine, order

ENGLISH = load_language("en")
NOW = at("2026-11-24 21:52")
MP = medicine(drug="mercaptopurine")
MTX = medicine("Methotrexate", drug="methotrexate", strength=2.5)
WEEKLY = "WEEKDAYS 0,3,0,0,0,0,0 @evening"


def asked(
    row: Medicine, made: DoseOrder, before: list[DoseOrder] | None = None, *others: Medicine
) -> list[DoseQuestion]:
    return order_questions(row, made, [row, *others], before or [])


def said(questions: list[DoseQuestion]) -> list[str]:
    return [ENGLISH.say(question.message) for question in questions]


@pytest.mark.parametrize(
    "pattern",
    [
        "DAILY 3",
        "WEEKDAYS 0,3,0,0,3,0,0",
        "EVERY_DAYS EVERY=6 3",
        "CYCLE ON=5 EVERY=28 3",
        "TAPER 2x3",
        "INFUSION ON=2 3",
        "AS_NEEDED 3",
    ],
)
def test_methotrexate_by_mouth_more_often_than_weekly_is_asked_about(pattern: str) -> None:
    (question,) = asked(MTX, order("2026-11-24", pattern, of="Methotrexate"))
    assert question.kind is QuestionKind.ASK
    assert question.field == "pattern"
    assert question.sources == ("goshmo", "c1991")
    assert "once-a-week" in ENGLISH.say(question.message)
    own = medicine("Metotrexato 2,5", strength=2.5)
    assert asked(own, order("2026-11-24", pattern, of=own.id))


@pytest.mark.parametrize("pattern", [WEEKLY, "EVERY_DAYS EVERY=7 3", "ONCE 3", "HELD"])
def test_a_weekly_dose_is_not_asked_about(pattern: str) -> None:
    assert asked(MTX, order("2026-11-24", pattern, of="Methotrexate")) == []


def test_methotrexate_elsewhere_than_by_mouth_is_not_weekly() -> None:
    vein = medicine("Methotrexate", drug="methotrexate", route=Route.VEIN, unit=DoseUnit.MILLIGRAM)
    assert asked(vein, order("2026-11-24", "DAILY 100", of=vein.id)) == []


def test_two_strengths_on_two_days_of_a_week_are_more_often_than_weekly() -> None:
    ten = medicine("MTX 10", drug="methotrexate", strength=10.0)
    kept = [order("2026-11-01", WEEKLY, of="Methotrexate")]
    thursdays = order("2026-11-24", "WEEKDAYS 0,0,0,1,0,0,0", of="MTX 10")
    assert "once-a-week" in said(asked(ten, thursdays, kept, MTX))[0]
    same_day = order("2026-11-24", "WEEKDAYS 0,1,0,0,0,0,0", of="MTX 10")
    assert [question.field for question in asked(ten, same_day, kept, MTX)] == ["pattern"]
    assert said(asked(ten, same_day, kept, MTX))[0].startswith("Methotrexate is the same medicine")


@pytest.mark.parametrize(
    ("before", "after", "suggestion"),
    [
        ("DAILY 0.5", "DAILY 25", 0.5),  # milligrams typed as tablets of 50 mg
        ("DAILY 1", "DAILY 50", 1),
        ("DAILY 0.5", "DAILY 5", 0.5),
        ("DAILY 1.5", "DAILY 0.15", 1.5),
        ("DAILY 0.5", "DAILY 500", 0.5),
        ("WEEKDAYS 1,0.5,1,0.5,1,0.5,1", "WEEKDAYS 10,5,10,5,10,5,10", 1),
    ],
)
def test_a_slip_beside_the_last_order_is_asked_about(
    before: str, after: str, suggestion: float
) -> None:
    (question,) = asked(MP, order("2026-11-24", after), [order("2026-09-01", before)])
    assert question.kind is QuestionKind.UNIT_GUESS
    assert question.suggestion == suggestion


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("DAILY 0.5", "DAILY 1"),
        ("DAILY 1", "DAILY 0.25"),
        ("DAILY 0.5", "HELD"),
        ("HELD", "DAILY 20"),
        ("DAILY 2", "TAPER 3x2,3x1,3x0.5"),
        ("DAILY 1", "DAILY 3"),
    ],
)
def test_a_dose_change_is_no_slip(before: str, after: str) -> None:
    assert asked(MP, order("2026-11-24", after), [order("2026-09-01", before)]) == []


def test_methotrexate_doubled_is_no_slip_and_typed_in_milligrams_is() -> None:
    kept = [order("2026-09-01", WEEKLY, of="Methotrexate")]
    doubled = order("2026-12-01", "WEEKDAYS 0,6,0,0,0,0,0", of="Methotrexate")
    typed = order("2026-12-01", "WEEKDAYS 0,7.5,0,0,0,0,0", of="Methotrexate")
    assert asked(MTX, doubled, kept) == []
    assert said(asked(MTX, typed, kept)) == [
        "7½ tablets? If 7.5 mg are meant, that is 3 tablets. Use 3 tablets?"
    ]


def test_milligrams_of_a_liquid_and_of_a_first_order_are_asked_about() -> None:
    liquid = medicine("Liquid", unit=DoseUnit.MILLILITER, strength=20.0)
    kept = [order("2026-09-01", "DAILY 1.25", of="Liquid")]
    (question,) = asked(liquid, order("2026-11-01", "DAILY 25", of="Liquid"), kept)
    assert question.suggestion == 1.25
    (first,) = asked(MP, order("2026-11-01", "DAILY 50"))
    assert first.suggestion == 1
    assert asked(MP, order("2026-11-01", "DAILY 20")) == []


def test_an_order_made_for_earlier_is_held_against_the_one_after_it() -> None:
    kept = [order("2026-09-01", "DAILY 1")]
    question, then = asked(MP, order("2026-06-01", "DAILY 10"), kept)
    assert then.field == "starts_on"
    assert question.suggestion == 1


def test_a_changed_order_is_not_held_against_itself() -> None:
    kept = order("2026-09-01", "DAILY 10", id="same")
    assert asked(MP, order("2026-09-01", "DAILY 1", id="same"), [kept]) == []


def test_days_outside_the_medicine_and_tapers_that_go_on_are_asked_about() -> None:
    row = medicine(started_on=day("2026-09-01"), ended_on=day("2026-12-31"))
    assert [q.field for q in asked(row, order("2026-08-31", "DAILY 1"))] == ["starts_on"]
    assert [q.field for q in asked(row, order("2027-01-01", "DAILY 1"))] == ["starts_on"]
    assert asked(row, order("2026-09-01", "DAILY 1")) == []
    assert [q.field for q in asked(MP, order("2026-09-01", "TAPER 121x1"))] == ["pattern"]
    assert asked(MP, order("2026-09-01", "TAPER 120x1")) == []
    cut = order("2026-09-01", "TAPER 5x2,5x1", ends="2026-09-07")
    assert [q.field for q in asked(MP, cut)] == ["ends_on"]


def test_a_pattern_that_cannot_be_read_is_the_records_to_refuse() -> None:
    assert asked(MP, order("2026-09-01", "???")) == []


def test_two_rows_of_one_medicine_on_the_same_days_are_told() -> None:
    small = medicine("Prednisone 1 mg", drug="prednisone", strength=1.0)
    large = medicine("Prednisone 5 mg", drug="prednisone", strength=5.0)
    kept = [order("2026-11-01", "DAILY 2", of="Prednisone 5 mg", ends="2026-11-26")]
    made = order("2026-11-24", "DAILY 2", of="Prednisone 1 mg")
    assert overlaps([small, large], kept, small, made) == (Overlap(large, day("2026-11-24"), 3),)
    later = order("2026-11-27", "DAILY 2", of="Prednisone 1 mg")
    assert overlaps([small, large], kept, small, later) == ()
    assert overlaps([small, large], kept, small, order("2026-11-24", "HELD", of=small.id)) == ()


def test_only_the_same_medicine_by_mouth_overlaps() -> None:
    spinal = medicine("MTX spinal", drug="methotrexate", route=Route.SPINAL)
    assert not same_drug(MTX, spinal)
    assert not same_drug(MTX, MP)
    assert same_drug(medicine("Own tea"), medicine("own TEA "))
    assert not same_drug(medicine("Own tea"), MTX)


def test_vincristine_anywhere_but_into_a_vein_is_refused() -> None:
    for route in Route:
        row = medicine("Vincristine", drug="vincristine", route=route, unit=DoseUnit.MILLIGRAM)
        kinds = [question.kind for question in medicine_questions(row)]
        safe = route in {Route.VEIN, Route.NOT_KNOWN}
        assert kinds == ([] if safe else [QuestionKind.REFUSE])
    own = medicine("vincristina", route=Route.SPINAL, unit=DoseUnit.MILLIGRAM)
    (question,) = medicine_questions(own)
    assert question.sources == ("ukprot",)


def test_a_tablet_of_50_grams_is_asked_about() -> None:
    (question,) = medicine_questions(medicine(strength_unit=DoseUnit.GRAM))
    assert question.field == "strength"
    assert said([question]) == ["One tablet with 50 g? Check the number and the unit."]
    assert medicine_questions(medicine()) == []


def test_doses_before_the_prescription_after_the_end_and_ahead_are_asked_about() -> None:
    orders = [order("2026-09-01", "DAILY 0.5 @bedtime")]
    row = medicine(ended_on=day("2026-11-20"))
    before = dose_questions(row, orders, dose("2026-08-31"), NOW)
    assert said(before) == [
        "Mercaptopurine was first prescribed from 1 Sep 2026 on. Check the day 31 Aug 2026."
    ]
    assert [q.field for q in dose_questions(row, orders, dose("2026-11-21"), NOW)] == ["day"]
    assert dose_questions(row, orders, dose("2026-11-20"), NOW) == []
    late = dose("2026-11-18", given_on=day("2026-11-20"))
    assert [q.field for q in dose_questions(row, orders, late, NOW)] == ["given_on"]
    after_midnight = dose("2026-11-18", given_on=day("2026-11-19"))
    assert dose_questions(row, orders, after_midnight, NOW) == []
    soon = dose("2026-11-24", given_at=at("2026-11-24 22:30").time())
    assert [q.field for q in dose_questions(MP, orders, soon, NOW)] == ["given_at"]
    now = dose("2026-11-24", given_at=NOW.time())
    assert dose_questions(MP, orders, now, NOW) == []


def test_amounts_of_doses_are_held_against_the_order_or_the_dose_before() -> None:
    orders = [order("2026-09-01", "DAILY 0.5 @bedtime")]
    (question,) = dose_questions(MP, orders, dose("2026-11-20", amount=5), NOW)
    assert (question.field, question.suggestion) == ("amount", 0.5)
    assert dose_questions(MP, orders, dose("2026-11-20", amount=1), NOW) == []
    ward = medicine("Vincristine", drug="vincristine", route=Route.VEIN, unit=DoseUnit.MILLIGRAM)
    given = dose("2026-11-20", of=ward.id, amount=1100, unit=DoseUnit.MILLIGRAM)
    assert dose_questions(ward, [], given, NOW) == []
    assert [q.suggestion for q in dose_questions(ward, [], given, NOW, before=1.1)] == [1.1]


def test_no_amount_is_held_against_a_published_one() -> None:
    for amount in ("0.25", "4", "20", "2.5"):
        assert asked(MP, order("2026-09-01", f"DAILY {amount}")) == []


@pytest.mark.parametrize("pattern", ["HELD", "DAILY 0.5", "CYCLE ON=5 EVERY=28 1"])
def test_a_change_planned_for_later_is_named_before_it_takes_over(pattern: str) -> None:
    kept = [order("2026-10-01", "DAILY 1"), order("2026-11-25", "DAILY 1.5 @bedtime")]
    (question,) = asked(MP, order("2026-11-24", pattern), kept)
    assert question.field == "starts_on"
    assert ENGLISH.say(question.message) == (
        "From 25 Nov 2026 on something else is written already and takes over then: "
        "1½ tablets every day, at bedtime. Is that right?"
    )
    assert asked(MP, order("2026-11-24", pattern, ends="2026-11-24"), kept) == []
    assert asked(MP, order("2026-11-25", pattern), kept) == []
    assert asked(MP, order("2026-11-26", pattern), kept) == []


def test_what_is_over_by_itself_is_not_taken_over() -> None:
    kept = [order("2026-11-27", "DAILY 1")]
    assert asked(MP, order("2026-11-24", "TAPER 3x1"), kept) == []
    assert asked(MP, order("2026-11-24", "ONCE 1"), kept) == []
    assert len(asked(MP, order("2026-11-24", "TAPER 4x1"), kept)) == 1


def test_a_correction_is_asked_about_only_when_it_moves_what_comes_next() -> None:
    kept = [order("2026-10-01", "DAILY 1"), order("2026-11-01", "HELD")]
    first = kept[0]
    note = order("2026-10-02", "DAILY 0.5", id=first.id)
    assert asked(MP, note, kept) == []
    ended = order("2026-10-01", "DAILY 1", id=first.id, ends="2026-10-31")
    longer = order("2026-10-01", "DAILY 1", id=first.id)
    assert asked(MP, ended, kept) == []
    (question,) = asked(MP, longer, [ended, kept[1]])
    assert question.field == "starts_on"
    on_the_same_day = order("2026-11-01", "DAILY 1", id=first.id)
    before = [order("2026-12-01", "DAILY 1", id=first.id), kept[1]]
    assert len(asked(MP, on_the_same_day, before)) == 1
