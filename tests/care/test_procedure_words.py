from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.kinds_events import BloodProduct, ProcedureKind, ProductUnit, StayReason
from alltracker.care.kinds_medicine import DoseUnit, Route
from alltracker.care.procedure_words import (
    MarrowResult,
    cycle_number,
    cycle_text,
    given_words,
    inside,
    listed,
    marrow_result,
    nights_words,
    procedure_title,
    result_words,
    stay_words,
    transfusion_words,
)
from alltracker.db.models import Dose, Medicine, Procedure, Stay, Transfusion
from alltracker.language import load_language

SAY = load_language("en").say
DAY = dt.date(2026, 11, 24)
OWN = {"patient_id": "p"}


def procedure(kind, **values):
    return Procedure(**OWN, kind=kind, day=DAY, **values)


@pytest.mark.parametrize(
    ("row", "title"),
    [
        (procedure(ProcedureKind.LUMBAR_PUNCTURE), "Lumbar puncture"),
        (procedure(ProcedureKind.VACCINATION, name="flu"), "Vaccination, flu"),
        (procedure(ProcedureKind.OTHER, name="Stitches"), "Stitches"),
        (procedure(ProcedureKind.OTHER), "Other procedure"),
        (
            procedure(ProcedureKind.IMMUNOTHERAPY, name="Blinatumomab", result="cycle 2"),
            "Immunotherapy cycle 2, Blinatumomab",
        ),
        (procedure(ProcedureKind.IMMUNOTHERAPY, result="went well"), "Immunotherapy cycle"),
        (procedure(ProcedureKind.SCAN, name="{0} {x}"), "Scan, {0} {x}"),
    ],
)
def test_titles(row, title):
    assert SAY(procedure_title(row)) == title


def test_a_puncture_names_what_was_given_with_it_and_nothing_else():
    row = procedure(ProcedureKind.LUMBAR_PUNCTURE)
    mtx = Medicine(**OWN, drug="methotrexate", name="Methotrexate, spinal", route=Route.SPINAL)
    own = Medicine(**OWN, name="PEG mix", route=Route.SPINAL)
    milligrams = {"unit": DoseUnit.MILLIGRAM, "day": DAY, **OWN}
    doses = [
        Dose(**milligrams, medicine_id=mtx.id, amount=12.0, procedure_id=row.id),
        Dose(**milligrams, medicine_id=own.id, procedure_id=row.id),
        Dose(**milligrams, medicine_id="gone", amount=1.0, procedure_id=row.id),
    ]
    given = given_words(doses, {mtx.id: mtx, own.id: own})
    said = SAY(listed([procedure_title(row), *given]))
    assert said == "Lumbar puncture, methotrexate 12 mg, PEG mix"


@pytest.mark.parametrize(
    ("name", "generic", "said"),
    [
        ("Methotrexate", True, "methotrexate"),
        ("PEG", True, "PEG"),
        ("Methotrexate, spinal", True, "methotrexate"),
        ("Our Mix, strong", False, "Our Mix, strong"),
        ("", True, ""),
    ],
)
def test_names_inside_a_line(name, generic, said):
    assert inside(name, generic=generic) == said


@pytest.mark.parametrize(
    ("kind", "result", "said"),
    [
        (ProcedureKind.MARROW_TEST, "blasts <5 %; remission", "blasts below 5 %, remission"),
        (ProcedureKind.MARROW_TEST, "blasts 2.5 %", "blasts 2.5 %"),
        (ProcedureKind.MARROW_TEST, "remission", "remission"),
        (ProcedureKind.SCAN, "blasts <5 %; remission", "blasts <5 %; remission"),
        (ProcedureKind.IMMUNOTHERAPY, "cycle 2", None),
        (ProcedureKind.IMMUNOTHERAPY, "fever after it", "fever after it"),
        (ProcedureKind.SCAN, "  ", None),
    ],
)
def test_results(kind, result, said):
    words = result_words(procedure(kind, result=result))
    assert (SAY(words) if words else None) == said


@given(
    st.one_of(st.none(), st.integers(0, 1000).map(lambda n: n / 10)),
    st.booleans(),
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), max_size=20),
)
def test_a_marrow_result_is_read_as_it_was_written(blasts, below, words):
    result = MarrowResult(blasts, below and blasts is not None, words)
    if blasts is None and marrow_result(words).blasts is not None:
        return
    assert marrow_result(result.text()) == result


@given(st.integers(1, 99))
def test_a_cycle_is_read_as_it_was_written(number):
    assert cycle_number(cycle_text(number)) == number


@pytest.mark.parametrize("text", ["", "cycle", "cycle two", "a cycle 2", "cycle 2000"])
def test_other_words_are_no_cycle(text):
    assert cycle_number(text) is None
    assert cycle_text(None) == ""


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"product": BloodProduct.RED_CELLS}, "Red cells"),
        ({"product": BloodProduct.RED_CELLS, "amount": 250.0}, "Red cells, 250 mL"),
        (
            {"product": BloodProduct.PLATELETS, "amount": 1.0, "unit": ProductUnit.BAG},
            "Platelets, 1 bag",
        ),
        (
            {"product": BloodProduct.PLATELETS, "amount": 2.0, "unit": ProductUnit.BAG},
            "Platelets, 2 bags",
        ),
        ({"product": BloodProduct.OTHER, "name": "Antibodies"}, "Antibodies"),
        ({"product": BloodProduct.PLASMA, "name": "fresh"}, "Plasma, fresh"),
    ],
)
def test_transfusions(values, said):
    assert SAY(transfusion_words(Transfusion(**OWN, day=DAY, **values))) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (20, 24, "4 nights"),
        (23, 24, "1 night"),
        (24, 24, "a day without a night"),
        (24, None, "still there, no night yet"),
        (20, None, "still there, 4 nights so far"),
        (20, 30, "still there, 4 nights so far"),
    ],
)
def test_stays(first, last, said):
    ended = DAY.replace(day=last) if last else None
    stay = Stay(**OWN, began_on=DAY.replace(day=first), ended_on=ended, reason=StayReason.FEVER)
    assert SAY(nights_words(stay, DAY)) == said
    assert SAY(stay_words(stay)) == "In hospital, fever"
