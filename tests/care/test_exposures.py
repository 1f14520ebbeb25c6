"""Totals per drug, equivalents by a chosen scheme, radiation and transfusions."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import PartialDate
from alltracker.care.equivalence import Factor, Scheme, Span, equivalents
from alltracker.care.exposures import DrugTotal, exposures
from alltracker.care.kinds_events import BloodProduct, ProductUnit
from alltracker.care.kinds_medicine import DoseStatus, DoseUnit, MedicineForm, Route
from alltracker.care.rows import RecordView

DAY = dt.date(2026, 3, 2)


@dataclass(frozen=True)
class Drug:
    id: str
    drug: str
    name: str
    route: Route = Route.VEIN
    brand: str = ""
    short: str = ""
    purpose: str = ""
    form: MedicineForm = MedicineForm.INJECTION
    unit: DoseUnit = DoseUnit.MILLIGRAM
    strength: float | None = None
    strength_unit: DoseUnit = DoseUnit.MILLIGRAM
    in_clinic: bool = True
    started_on: dt.date | None = None
    ended_on: dt.date | None = None
    ended_why: str = ""
    refill_days: int | None = None
    note: str = ""


@dataclass(frozen=True)
class Given:
    medicine_id: str
    milligrams: float | None = None
    day: dt.date = DAY
    status: DoseStatus = DoseStatus.GIVEN
    amount: float | None = None
    unit: DoseUnit = DoseUnit.MILLIGRAM
    given_on: dt.date | None = None
    given_at: dt.time | None = None
    given_by: str = ""
    extra: bool = False
    procedure_id: str | None = None
    slot: str = ""
    note: str = ""
    id: str = ""


@dataclass(frozen=True)
class Measured:
    day: dt.date
    weight_kg: float | None
    height_cm: float | None


@dataclass(frozen=True)
class Blood:
    product: BloodProduct
    amount: float | None
    unit: ProductUnit = ProductUnit.MILLILITER
    day: dt.date = DAY
    name: str = ""
    time: dt.time | None = None
    reacted: bool = False
    reaction: str = ""
    id: str = ""


@dataclass(frozen=True)
class Course:
    site: str
    began_on: dt.date
    ended_on: dt.date | None = None
    fractions: int | None = None
    gray: float | None = None
    id: str = ""


@dataclass(frozen=True)
class Child:
    birth_date: PartialDate | None
    name: str = "Mila"
    id: str = "p"


DNR = Drug("d", "daunorubicin", "Daunorubicin")
DOX = Drug("x", "doxorubicin", "Doxorubicin")
IDA = Drug("i", "idarubicin", "Idarubicin")
SQUARE = [Measured(DAY, 30, 120)]
"""One square meter, by the formula."""


def only(view: RecordView) -> DrugTotal:
    found = exposures(view)
    assert len(found.drugs) == 1
    return found.drugs[0]


def test_an_empty_record_has_no_totals() -> None:
    found = exposures(RecordView())
    assert found.empty
    assert found.asparaginase_doses == 0


def test_given_and_vomited_count_the_latter_apart_and_nothing_else() -> None:
    doses = [Given("d", 25), Given("d", 30, status=DoseStatus.VOMITED)]
    doses += [
        Given("d", 99, status=status)
        for status in DoseStatus
        if status not in {DoseStatus.GIVEN, DoseStatus.VOMITED}
    ]
    total = only(RecordView(medicines=[DNR], doses=doses, measurements=SQUARE))
    assert (total.all.doses, total.all.milligrams) == (2, 55)
    assert (total.vomited.doses, total.vomited.milligrams) == (1, 30)
    assert total.all.per_square_meter == pytest.approx(55)
    assert total.all.estimated == 2


def test_doses_without_an_amount_are_counted_as_such() -> None:
    doses = [Given("d"), Given("d", 25), Given("d", math.nan), Given("d", -4)]
    total = only(RecordView(medicines=[DNR], doses=doses))
    assert total.all.milligrams == 25
    assert total.all.without_amount == 3
    assert total.all.per_square_meter is None


def test_units_are_added_for_what_has_no_milligrams() -> None:
    peg = Drug("p", "pegaspargase", "Pegaspargase", unit=DoseUnit.UNIT)
    doses = [Given("p", amount=1250, unit=DoseUnit.UNIT), Given("p", unit=DoseUnit.UNIT)]
    found = exposures(RecordView(medicines=[peg], doses=doses))
    assert found.drugs[0].all.units == 1250
    assert found.drugs[0].all.without_amount == 1
    assert found.asparaginase_doses == 2


@pytest.mark.parametrize(
    "measured", [[], [Measured(DAY, 19, None)], [Measured(DAY - dt.timedelta(days=91), 19, 110)]]
)
def test_without_weight_and_height_there_is_no_estimate(measured: list[Measured]) -> None:
    total = only(RecordView(medicines=[DNR], doses=[Given("d", 25)], measurements=measured))
    assert total.all.milligrams == 25
    assert total.all.per_square_meter is None
    assert total.all.estimated == 0


def test_a_huge_total_is_not_judged() -> None:
    total = only(RecordView(medicines=[DNR], doses=[Given("d", 25_000_000.0)]))
    assert total.all.milligrams == 25_000_000


def test_the_day_it_was_given_counts() -> None:
    late = Given("d", 25, day=DAY, given_on=DAY + dt.timedelta(days=1))
    total = only(RecordView(medicines=[DNR], doses=[late]))
    assert total.first == total.last == DAY + dt.timedelta(days=1)


def test_two_products_of_one_drug_add_up_and_routes_stay_apart() -> None:
    tablets = Drug("a", "methotrexate", "Methotrexate 2.5", route=Route.MOUTH)
    others = replace(tablets, id="b", name="Methotrexate 10")
    spinal = replace(tablets, id="c", name="Methotrexate", route=Route.SPINAL)
    doses = [Given("a", 20), Given("b", 20), Given("c", 10), Given("c", 10)]
    doses.append(Given("c", 10, day=DAY + dt.timedelta(days=7)))
    found = exposures(RecordView(medicines=[tablets, others, spinal], doses=doses))
    assert {(one.route, one.all.milligrams) for one in found.drugs} == {
        (Route.MOUTH, 40),
        (Route.SPINAL, 30),
    }
    assert (found.spinal_doses, found.spinal_days) == (3, 2)


def test_what_goes_into_the_spine_is_not_told_by_body_surface() -> None:
    spinal = Drug("s", "methotrexate", "Methotrexate", route=Route.SPINAL)
    total = only(RecordView(medicines=[spinal], doses=[Given("s", 12)], measurements=SQUARE))
    assert total.all.milligrams == 12
    assert total.all.per_square_meter is None


def test_own_medicines_are_told_apart_by_their_names() -> None:
    rows = [Drug("a", "", "Ginger"), Drug("b", "", "ginger"), Drug("c", "", "Salt")]
    doses = [Given(row.id, 1) for row in rows]
    found = exposures(RecordView(medicines=rows, doses=doses))
    assert [one.all.doses for one in found.drugs] == [2, 1]


def test_a_dose_before_birth_is_counted_and_told() -> None:
    view = RecordView(
        patient=Child(PartialDate(2020, 3)),  # type: ignore[arg-type] # what is read of a patient
        medicines=[DNR],
        doses=[Given("d", 25, day=dt.date(2016, 3, 2)), Given("d", 25)],
    )
    found = exposures(view)
    assert found.before_birth == 1
    assert found.drugs[0].all.doses == 2


def test_transfusions_and_radiation_are_summed_by_product_and_listed() -> None:
    view = RecordView(
        transfusions=[
            Blood(BloodProduct.PLATELETS, 1, ProductUnit.BAG),
            Blood(BloodProduct.RED_CELLS, 200),
            Blood(BloodProduct.RED_CELLS, 1, ProductUnit.BAG, reacted=True),
            Blood(BloodProduct.RED_CELLS, None),
            Blood(BloodProduct.OTHER, 100, name="Albumin"),
        ],
        radiations=[Course("Head", DAY, gray=12, fractions=8)],
    )
    found = exposures(view)
    cells, platelets, other = found.transfusions
    assert (cells.count, cells.milliliters, cells.bags) == (3, 200, 1)
    assert (cells.without_amount, cells.reactions) == (1, 1)
    assert (platelets.count, platelets.bags, platelets.milliliters) == (1, 1, None)
    assert other.name == "Albumin"
    assert found.radiation[0].gray == 12


def scheme(**values: Span) -> Scheme:
    factors = {drug: Factor(drug, span, None, "test") for drug, span in values.items()}
    return Scheme("s", "Some scheme", 2025, "", "test", factors, {"idarubicin": "not known"})


def test_equivalents_multiply_the_estimated_sums() -> None:
    doses = [Given("d", 100), Given("x", 75)]
    view = RecordView(medicines=[DNR, DOX], doses=doses, measurements=SQUARE)
    by = scheme(doxorubicin=Span(1, 1), daunorubicin=Span(0.6, 0.6))
    found = equivalents(exposures(view).drugs, by)
    assert found.total is not None
    assert found.total.low == pytest.approx(135)
    assert found.total.exact
    assert found.complete
    assert found.scheme.title == "Some scheme (2025)"


def test_what_a_scheme_does_not_cover_stays_with_its_raw_dose() -> None:
    doses = [Given("i", 10), Given("x", 75)]
    view = RecordView(medicines=[IDA, DOX], doses=doses, measurements=SQUARE)
    found = equivalents(exposures(view).drugs, scheme(doxorubicin=Span(1, 1)))
    assert found.total is not None
    assert found.total.exact
    assert found.total.low == pytest.approx(75)
    assert not found.complete
    raw = next(one for one in found.drugs if one.drug.drug == "idarubicin")
    assert raw.equivalent is None
    assert raw.reason == "not known"
    assert raw.drug.all.milligrams == 10


def test_a_range_of_a_scheme_stays_a_range() -> None:
    view = RecordView(medicines=[IDA], doses=[Given("i", 10)], measurements=SQUARE)
    found = equivalents(exposures(view).drugs, scheme(idarubicin=Span(4, 5)))
    assert found.total is not None
    assert found.total.low == pytest.approx(40)
    assert found.total.high == pytest.approx(50)


def test_without_body_surface_nothing_is_converted() -> None:
    view = RecordView(medicines=[DOX], doses=[Given("x", 75)])
    found = equivalents(exposures(view).drugs, scheme(doxorubicin=Span(1, 1)))
    assert found.total is None
    assert found.drugs[0].factor is not None
    assert not found.complete


def test_a_record_without_anthracyclines_has_no_equivalents() -> None:
    drug = Drug("v", "vincristine", "Vincristine")
    found = equivalents(
        exposures(RecordView(medicines=[drug], doses=[Given("v", 1)])).drugs, scheme()
    )
    assert found.drugs == ()
    assert found.total is None


@given(st.lists(st.tuples(st.floats(0, 500), st.sampled_from(DoseStatus)), max_size=20))
def test_the_parts_of_a_total_add_up(noted: list[tuple[float, DoseStatus]]) -> None:
    doses = [Given("d", amount, status=status) for amount, status in noted]
    found = exposures(RecordView(medicines=[DNR], doses=doses, measurements=SQUARE))
    counted = [amount for amount, status in noted if status.value in {"given", "vomited"}]
    assert sum(one.all.doses for one in found.drugs) == len(counted)
    if counted:
        total = found.drugs[0].all
        assert total.milligrams == pytest.approx(sum(counted))
        assert total.per_square_meter == pytest.approx(sum(counted))
