"""The names of the tests that a family sees: laboratory tests and its own."""

from __future__ import annotations

from dataclasses import dataclass

from alltracker.care.analyte import Analyte
from alltracker.care.labs import ANALYTES, LABORATORY
from alltracker.care.measure import shown_unit
from alltracker.db.models import OwnAnalyte
from alltracker.db.store import Store
from alltracker.language import Language


@dataclass(frozen=True, slots=True)
class Test:
    """One test: its key (an own test's is its row), name, and the units it can be read in."""

    __test__ = False  # not for the collector of test cases

    key: str
    name: str
    units: tuple[tuple[str, str], ...]
    """(code, as people read it), the one it starts with first."""
    analyte: Analyte | None = None


def all_tests(store: Store, patient_id: str, language: Language) -> dict[str, Test]:
    """Return every test by key, in the order of the sheet, own ones last."""
    tests = {one.key: laboratory_test(one, language) for one in LABORATORY}
    for row in store.all(OwnAnalyte, patient_id):
        tests[row.id] = Test(row.id, row.name, ((row.unit, row.unit),))
    return tests


def laboratory_test(analyte: Analyte, language: Language) -> Test:
    """Return a laboratory test with its certain units, equal ones once."""
    codes = dict.fromkeys([analyte.unit, *analyte.measure.factors])
    return Test(
        analyte.key,
        language.say(analyte.said),
        tuple((code, shown_unit(code)) for code in codes),
        analyte,
    )


def unit_options(key: str) -> list[tuple[object, str]]:
    """Return the units of an analyte as a list offers them."""
    analyte = ANALYTES[key]
    codes = dict.fromkeys([analyte.unit, *analyte.measure.factors])
    return [(code, shown_unit(code)) for code in codes]
