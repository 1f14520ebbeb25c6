"""What a patient was given in all: per drug, radiation, transfusions; a family record.

Nothing is judged: a figure is the sum of what was noted. Doses that were given and doses that were
vomited both count, the vomited ones are told apart. mg/m² are estimates by the body surface of the
day of each dose (``care.body``), for the doses whose day has one.
"""

from __future__ import annotations

import datetime as dt
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.body import Body
from alltracker.care.equivalence import ANTHRACYCLINES
from alltracker.care.kinds_events import BloodProduct, ProductUnit
from alltracker.care.kinds_medicine import DoseStatus, DoseUnit, Route
from alltracker.care.rows import DoseRow, MedicineRow, RadiationRow, RecordView, TransfusionRow

ASPARAGINASES: Final = frozenset({"asparaginase", "pegaspargase", "calaspargase_pegol"})
"""The keys of the asparaginase products (clinical tables 10.4)."""
BY_SURFACE: Final = frozenset(
    {Route.MOUTH, Route.VEIN, Route.MUSCLE, Route.UNDER_SKIN, Route.RECTAL, Route.NOT_KNOWN}
)
"""The routes whose milligrams are told by body surface; into the spine it says nothing."""
_COUNTED: Final = (DoseStatus.GIVEN, DoseStatus.VOMITED)


@dataclass(frozen=True, slots=True)
class Sum:
    """Some doses added up.

    ``milligrams`` and ``per_square_meter`` are None where no dose has one. ``units`` adds the
    doses noted in units (IU), which have no milligrams. ``without_amount`` counts those with
    neither. ``estimated`` counts the doses in ``per_square_meter``.
    """

    doses: int = 0
    milligrams: float | None = None
    per_square_meter: float | None = None
    estimated: int = 0
    units: float | None = None
    without_amount: int = 0


@dataclass(frozen=True, slots=True)
class DrugTotal:
    """One drug by one route; ``drug`` is its key, empty for the family's own.

    ``all`` holds given and vomited doses, ``vomited`` the latter alone.
    """

    drug: str
    name: str
    route: Route
    all: Sum
    vomited: Sum
    first: dt.date
    last: dt.date

    @property
    def anthracycline(self) -> bool:
        """Whether schemes of doxorubicin equivalents are about it."""
        return self.drug in ANTHRACYCLINES


@dataclass(frozen=True, slots=True)
class ProductTotal:
    """The transfusions of one blood product; ``name`` is the family's, for an other product."""

    product: BloodProduct
    name: str
    count: int
    milliliters: float | None
    bags: float | None
    without_amount: int
    reactions: int
    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True)
class Exposures:
    """Everything that adds up over a treatment.

    ``spinal_doses`` counts drugs given into the spinal fluid, ``spinal_days`` the days on which
    that happened. ``before_birth`` counts doses dated before the patient was born: they are in the
    sums, and their dates want a look.
    """

    drugs: tuple[DrugTotal, ...] = ()
    radiation: tuple[RadiationRow, ...] = ()
    transfusions: tuple[ProductTotal, ...] = ()
    spinal_doses: int = 0
    spinal_days: int = 0
    asparaginase_doses: int = 0
    before_birth: int = 0

    @property
    def anthracyclines(self) -> tuple[DrugTotal, ...]:
        """The drugs that schemes of doxorubicin equivalents are about."""
        return tuple(drug for drug in self.drugs if drug.anthracycline)

    @property
    def empty(self) -> bool:
        """Whether nothing was noted."""
        return not (self.drugs or self.radiation or self.transfusions)


def exposures(view: RecordView) -> Exposures:
    """Return the totals of a record from its medicines, doses, radiation and transfusions.

    Doses count on the day they were given, where that is noted, else on the day they were due.
    Drugs are in the order of their names, courses of radiation in that of their days.
    """
    medicines = {row.id: row for row in view.medicines}
    counted = [row for row in view.doses if row.status in _COUNTED and row.medicine_id in medicines]
    drugs = _drugs(medicines, counted, Body(view.measurements))
    spinal = [row for row in counted if medicines[row.medicine_id].route is Route.SPINAL]
    enzymes = (total.all.doses for total in drugs if total.drug in ASPARAGINASES)
    birth = view.patient.birth_date if view.patient is not None else None
    born = birth.first if birth is not None else dt.date.min
    return Exposures(
        drugs=drugs,
        radiation=tuple(sorted(view.radiations, key=lambda row: (row.began_on, row.id))),
        transfusions=_products(view.transfusions),
        spinal_doses=len(spinal),
        spinal_days=len({day_of(row) for row in spinal}),
        asparaginase_doses=sum(enzymes),
        before_birth=sum(1 for row in counted if day_of(row) < born),
    )


def day_of(dose: DoseRow) -> dt.date:
    """Return the day on which a dose was given, as far as noted, else the day it was due."""
    return dose.given_on or dose.day


def _drugs(
    medicines: dict[str, MedicineRow], doses: Iterable[DoseRow], body: Body
) -> tuple[DrugTotal, ...]:
    together: defaultdict[tuple[str, Route], list[DoseRow]] = defaultdict(list)
    for dose in doses:
        medicine = medicines[dose.medicine_id]
        together[medicine.drug or f"*{medicine.name.casefold()}", medicine.route].append(dose)
    totals = [_drug(medicines[rows[-1].medicine_id], rows, body) for rows in together.values()]
    return tuple(sorted(totals, key=lambda total: (total.name.casefold(), total.route)))


def _drug(medicine: MedicineRow, doses: Sequence[DoseRow], body: Body) -> DrugTotal:
    days = [day_of(dose) for dose in doses]
    body = body if medicine.route in BY_SURFACE else Body(())
    return DrugTotal(
        drug=medicine.drug,
        name=medicine.name,
        route=medicine.route,
        all=_sum(doses, body),
        vomited=_sum([dose for dose in doses if dose.status is DoseStatus.VOMITED], body),
        first=min(days),
        last=max(days),
    )


def _sum(doses: Sequence[DoseRow], body: Body) -> Sum:
    milligrams, per_area, units = [], [], []
    for dose in doses:
        if (amount := _number(dose.milligrams)) is not None:
            milligrams.append(amount)
            surface = body.surface_on(day_of(dose))
            if surface is not None:
                per_area.append(amount / surface.square_meters)
        elif dose.unit is DoseUnit.UNIT and (amount := _number(dose.amount)) is not None:
            units.append(amount)
    return Sum(
        doses=len(doses),
        milligrams=_added(milligrams),
        per_square_meter=_added(per_area),
        estimated=len(per_area),
        units=_added(units),
        without_amount=len(doses) - len(milligrams) - len(units),
    )


def _number(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) and value >= 0 else None


def _added(values: Sequence[float]) -> float | None:
    return math.fsum(values) if values else None


def _products(rows: Iterable[TransfusionRow]) -> tuple[ProductTotal, ...]:
    together: defaultdict[tuple[BloodProduct, str], list[TransfusionRow]] = defaultdict(list)
    for row in rows:
        own = row.name.strip().casefold() if row.product is BloodProduct.OTHER else ""
        together[row.product, own].append(row)
    order = list(BloodProduct)
    totals = [_product(found) for found in together.values()]
    return tuple(sorted(totals, key=lambda one: (order.index(one.product), one.name.casefold())))


def _product(rows: Sequence[TransfusionRow]) -> ProductTotal:
    product = rows[0].product
    amounts = {
        unit: [number for row in rows if row.unit is unit and (number := _number(row.amount))]
        for unit in ProductUnit
    }
    return ProductTotal(
        product=product,
        name=rows[-1].name.strip() if product is BloodProduct.OTHER else "",
        count=len(rows),
        milliliters=_added(amounts[ProductUnit.MILLILITER]),
        bags=_added(amounts[ProductUnit.BAG]),
        without_amount=len(rows) - sum(len(found) for found in amounts.values()),
        reactions=sum(1 for row in rows if row.reacted),
        first=min(row.day for row in rows),
        last=max(row.day for row in rows),
    )
