from __future__ import annotations

import json
from pathlib import Path

import pytest

from alltracker.care.labs import ANALYTES, BY_LOINC, LABORATORY, PANELS, analytes_named
from alltracker.care.units import known_unit

EXPECTED = Path(__file__).parents[1] / "data" / "samples" / "expected.json"


def check_digit(loinc: str) -> int:
    """The mod 10 check digit that every LOINC code ends in."""
    digits = loinc.split("-", maxsplit=1)[0][::-1]
    total = sum(sum(map(int, str(int(digit) * 2))) for digit in digits[0::2])
    total += sum(int(digit) for digit in digits[1::2])
    return -total % 10


def test_every_code_passes_its_check_digit() -> None:
    for loinc in [*BY_LOINC, *PANELS]:
        assert check_digit(loinc) == int(loinc[-1]), loinc


def test_no_code_belongs_to_two_analytes() -> None:
    codes = [code.loinc for analyte in ANALYTES.values() for code in analyte.codes]
    assert len(codes) == len(set(codes))
    assert not PANELS & set(codes)


def test_every_code_was_read_and_allows_known_units_only() -> None:
    for analyte in ANALYTES.values():
        assert analyte.unit in analyte.measure.factors
        assert analyte.canonical in analyte.measure.factors
        for code in analyte.codes:
            assert code.evidence in {"A", "N", "C"}
            assert set(code.units) <= set(analyte.measure.factors)


def test_counted_keys_are_those_of_the_samples() -> None:
    files = json.loads(EXPECTED.read_text())
    wanted = {key for file in files.values() for key in file["analytes"]}
    assert wanted <= {analyte.counted_as for analyte in ANALYTES.values()}


@pytest.mark.parametrize(
    ("loinc", "key"),
    [
        ("751-8", "ANC"),
        ("770-8", "NEUT%"),
        ("768-2", "SEG#"),
        ("26508-2", "BAND%"),
        ("26507-4", "BAND#"),
        ("788-0", "RDW"),
        ("21000-5", "RDW-SD"),
        ("3094-0", "BUN"),
        ("3091-6", "UREA"),
    ],
)
def test_look_alikes_stay_apart(loinc: str, key: str) -> None:
    assert BY_LOINC[loinc][0].key == key


def test_a_code_for_moles_allows_moles_only() -> None:
    assert BY_LOINC["59260-0"][1].units == ("mmol/L",)
    assert BY_LOINC["14682-9"][1].units == ("umol/L",)
    assert BY_LOINC["718-7"][1].units == ()


@pytest.mark.parametrize("loinc", ["30405-5", "30391-7", "26466-3", "1989-3", "32660-3", "771-6"])
def test_other_specimens_and_unread_codes_are_unknown(loinc: str) -> None:
    assert loinc not in BY_LOINC


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("WBC", "WBC"),
        ("  wbc ", "WBC"),
        ("Leucocitos", "WBC"),
        ("Glóbulos blancos", "WBC"),
        ("Hgb", "HGB"),
        ("HEMOGLOBINA", "HGB"),
        ("Plaquetas", "PLT"),
        ("Plt.", "PLT"),
        ("6690-2", "WBC"),
        ("GPT", "ALT"),
        ("White_Cells", "WBC"),
    ],
)
def test_headings(heading: str, key: str) -> None:
    assert [analyte.key for analyte in analytes_named(heading)] == [key]


def test_a_heading_for_percent_and_number_names_both() -> None:
    assert {one.key for one in analytes_named("Neutrófilos")} == {"ANC", "NEUT%"}
    assert not analytes_named("Blood group")


def test_analytes_under_one_heading_are_told_apart_by_unit() -> None:
    for analyte in LABORATORY:
        for name in (analyte.short, *analyte.aliases):
            rivals = [one for one in analytes_named(name) if known_unit(one, analyte.unit)]
            assert rivals == [analyte], name


def test_names_are_messages() -> None:
    assert ANALYTES["HGB"].said.text == "Hemoglobin"
