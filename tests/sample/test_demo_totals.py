"""The totals of the invented patient, against figures worked out by hand for every scheme."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from alltracker.care.equivalence import equivalents
from alltracker.care.exposures import Exposures, exposures
from alltracker.care.kinds_medicine import Route
from alltracker.db.exposure_view import exposure_view
from alltracker.db.files import create_record
from alltracker.db.models import Patient
from alltracker.knowledge.equivalents import equivalence_schemes
from alltracker.sample.demo import write_demo

# Body surface by Mosteller, from the last weight and height before each dose:
#   27 Jan and 3 Feb 2025: 17.4 kg, 107.0 cm: √(1861.80 / 3600) = √0.517167 = 0.719143 m²
#   10 and 18 Feb 2025:    18.6 kg, 107.0 cm: √(1990.20 / 3600) = √0.552833 = 0.743528 m²
#   2 and 9 Jun 2025:      18.3 kg, 108.5 cm: √(1985.55 / 3600) = √0.551542 = 0.742659 m²
#   16 Jun 2025:           19.1 kg, 108.5 cm: √(2072.35 / 3600) = √0.575653 = 0.758718 m²
# Daunorubicin, 18 mg each: 2 * 25.0298 + 2 * 24.2089 = 98.4774 mg/m²
# Doxorubicin, 18 mg each:  2 * 24.2373 + 23.7242     = 72.1988 mg/m²
DAUNORUBICIN = 98.4774
DOXORUBICIN = 72.1988


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Exposures:
    """Return the totals of the invented patient."""
    path: Path = tmp_path_factory.mktemp("totals") / "mila.alltracker"
    store = create_record(path)
    write_demo(store, dt.date(2026, 11, 24))
    totals = exposures(exposure_view(store, store.all(Patient)[0]))
    store.close()
    return totals


def test_milligrams_and_body_surface(found: Exposures) -> None:
    totals = {one.drug: one.all for one in found.anthracyclines}
    assert totals.keys() == {"daunorubicin", "doxorubicin"}
    assert totals["daunorubicin"].milligrams == 72  # 4 * 18
    assert totals["doxorubicin"].milligrams == 54  # 3 * 18
    assert totals["daunorubicin"].per_square_meter == pytest.approx(DAUNORUBICIN, abs=1e-3)
    assert totals["doxorubicin"].per_square_meter == pytest.approx(DOXORUBICIN, abs=1e-3)


@pytest.mark.parametrize(
    ("key", "low", "high", "complete"),
    [
        ("ighg_2025", 131.2852, 131.2852, True),  # 98.4774 * 0.6 + 72.1988
        ("feijen_2019_mean", 131.2852, 131.2852, True),  # the same two ratios
        ("feijen_2019_linear", 121.4375, 121.4375, True),  # 98.4774 * 0.5 + 72.1988
        ("cog_hematological", 170.6762, 170.6762, True),  # 98.4774 * 1 + 72.1988
        ("esc_2022", 72.1988, 72.1988, False),  # no checked figure for daunorubicin
    ],
)
def test_doxorubicin_equivalents(
    found: Exposures, key: str, low: float, high: float, *, complete: bool
) -> None:
    (scheme,) = (one for one in equivalence_schemes() if one.key == key)
    counted = equivalents(found.drugs, scheme)
    assert counted.total is not None
    assert (counted.total.low, counted.total.high) == pytest.approx((low, high), abs=1e-3)
    assert counted.complete is complete


def test_what_goes_into_the_spinal_fluid_has_no_body_surface(found: Exposures) -> None:
    spinal = [one.all for one in found.drugs if one.route is Route.SPINAL]
    assert [one.milligrams for one in spinal] == [50, 192]  # cytarabine; 16 * 12 methotrexate
    assert all(one.per_square_meter is None for one in spinal)
    assert (found.spinal_doses, found.spinal_days) == (17, 17)
