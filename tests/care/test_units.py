from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.labs import ANALYTES
from alltracker.care.measure import fold_unit, shown_unit
from alltracker.care.units import (
    CELSIUS,
    FAHRENHEIT,
    UnknownUnit,
    celsius,
    convert,
    fahrenheit,
    known_unit,
)

COUNT_FACTOR_1 = [
    "10*9/L",
    "10^9/L",
    "x10*9/L",
    "x10(9)/L",
    "G/l",
    "10*3/uL",
    "10^3/uL",
    "10+3/ul",
    "x10E3/uL",
    "x10(3)/uL",
    "K/uL",
    "k/ul",
    "thou/mcL",
    "THOUS/MCL",
    "Tsd/µl",
    "Tsd/μl",
    "10*3/mm3",
    "10³/µL",
    "10⁹/L",
]
PAIRS = [
    (analyte, unit_from, unit_to)
    for analyte in ANALYTES.values()
    for unit_from in analyte.measure.factors
    for unit_to in analyte.measure.factors
]


@pytest.mark.parametrize("text", COUNT_FACTOR_1)
def test_count_spellings_with_factor_one(text: str) -> None:
    unit = known_unit(ANALYTES["WBC"], text)
    assert unit is not None
    assert convert(4.6, unit, "10*9/L", ANALYTES["WBC"]) == 4.6


@pytest.mark.parametrize("text", ["/uL", "cells/uL", "CELLS/MCL", "/mm3", " / µL ", "cells / μl"])
def test_cells_per_microliter_are_a_thousandth(text: str) -> None:
    unit = known_unit(ANALYTES["ANC"], text)
    assert unit is not None
    assert convert(2964, unit, "10*9/L", ANALYTES["ANC"]) == 2.964


@pytest.mark.parametrize(
    "text", ["10*6/uL", "x10E6/uL", "x10(6)/uL", "M/uL", "MILL/MCL", "x10*12/L"]
)
def test_red_cell_spellings(text: str) -> None:
    unit = known_unit(ANALYTES["RBC"], text)
    assert unit is not None
    assert convert(4.21, unit, "10*12/L", ANALYTES["RBC"]) == 4.21


@pytest.mark.parametrize(
    ("key", "text", "value", "canonical"),
    [
        ("HGB", "g/dL", 17.6, 176.0),
        ("HGB", "gm/dL", 6.94, 69.4),
        ("HGB", "G/DL", 11.5, 115.0),
        ("HGB", "mmol/l", 11.5, 185.311),
        ("HCT", "L/L", 0.349, 34.9),
        ("HCT", "%", 43.0, 43.0),
        ("MCHC", "g/dL", 32.5, 325.0),
        ("CREA", "umol/L", 88.402, 1.0),
        ("CREA", "µmol/l", 88.402, 1.0),
        ("BILI", "umol/L", 17.104, 1.0),
        ("GLU", "mmol/L", 5.5507, 100.0),
        ("ALT", "IU/L", 40.0, 40.0),
        ("ALT", "ukat/L", 1.0, 60.0),
        ("MTX", "nmol/L", 100.0, 0.1),
        ("MTX", "ug/mL", 1.0, 2.2005),
        ("URIC", "mmol/L", 0.59484, 10.0),
        ("CA", "meq/L", 4.990, 9.99960),
    ],
)
def test_conversion_to_canonical(key: str, text: str, value: float, canonical: float) -> None:
    analyte = ANALYTES[key]
    unit = known_unit(analyte, text)
    assert unit is not None
    assert convert(value, unit, analyte.canonical, analyte) == pytest.approx(canonical, rel=1e-5)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("WBC", ""),
        ("WBC", None),
        ("WBC", "1"),
        ("WBC", "ul"),
        ("WBC", "X_10-3/uL"),
        ("WBC", "10*-3/uL"),
        ("WBC", "109/L"),
        ("WBC", "%"),
        ("WBC", "M/uL"),
        ("PLT", "meq/L"),
        ("RBC", "K/uL"),
        ("RBC", "X_10-6/uL"),
        ("MCV", "g/dl"),
        ("NEUT%", "10*9/L"),
        ("NEUT%", "L/L"),
        ("HCT", None),
        ("RDW", "fL"),
        ("RDW-SD", "%"),
        ("EGFR", "mL/min"),
        ("ALB", "mmol/L"),
    ],
)
def test_refused_units(key: str, text: str | None) -> None:
    assert known_unit(ANALYTES[key], text) is None


def test_a_pure_ratio_needs_no_unit() -> None:
    assert known_unit(ANALYTES["INR"], None) is not None
    assert known_unit(ANALYTES["INR"], "%") is None


def test_an_unknown_unit_is_never_converted() -> None:
    with pytest.raises(UnknownUnit):
        convert(5, "furlong", "10*9/L", ANALYTES["WBC"])
    with pytest.raises(UnknownUnit):
        convert(5, "10*9/L", "%", ANALYTES["WBC"])


@given(
    st.sampled_from(PAIRS),
    st.decimals(min_value=0, max_value=10**6, places=4, allow_nan=False, allow_infinity=False),
)
def test_there_and_back_is_the_same(pair: tuple, value: Decimal) -> None:
    analyte, unit_from, unit_to = pair
    there = convert(value, unit_from, unit_to, analyte)
    assert convert(there, unit_to, unit_from, analyte) == pytest.approx(float(value), rel=1e-12)


@given(st.sampled_from(COUNT_FACTOR_1), st.data())
def test_case_and_blanks_never_matter(text: str, data: st.DataObject) -> None:
    flips = data.draw(st.lists(st.booleans(), min_size=len(text), max_size=len(text)))
    mixed = "".join(
        f"{char.swapcase() if flip else char} " for char, flip in zip(text, flips, strict=True)
    )
    assert known_unit(ANALYTES["WBC"], mixed) == known_unit(ANALYTES["WBC"], text)


@given(st.text(max_size=12))
def test_no_text_breaks_the_folding(text: str) -> None:
    assert fold_unit(fold_unit(text)) == fold_unit(text)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("10*9/L", "10⁹/L"),
        ("10*12/L", "10¹²/L"),
        ("10*3/uL", "10³/µL"),
        ("/uL", "/µL"),
        ("umol/L", "µmol/L"),
        ("U/L", "U/L"),
        ("g/dL", "g/dL"),
        ("Cel", "°C"),
        ("{INR}", ""),
    ],
)
def test_shown_units(code: str, shown: str) -> None:
    assert shown_unit(code) == shown


def test_every_shown_unit_is_understood_again() -> None:
    for analyte in ANALYTES.values():
        for code in analyte.measure.factors:
            unit = known_unit(analyte, code)
            assert unit is not None
            assert known_unit(analyte, unit.shown) == unit


def test_temperatures() -> None:
    assert celsius(100.4, FAHRENHEIT) == 38.0
    assert celsius(38.0, CELSIUS) == 38.0
    assert fahrenheit(38) == 100.4
    with pytest.raises(UnknownUnit):
        celsius(38, "K")


@given(st.floats(min_value=30, max_value=45))
def test_temperature_there_and_back(degrees: float) -> None:
    assert celsius(fahrenheit(degrees), FAHRENHEIT) == pytest.approx(degrees, abs=1e-5)
