"""The care log of the large invented record: medicines and orders, clinic doses, what happened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import cycle
from typing import Any, Final

from alltracker.care.kinds_events import BloodProduct, ProcedureKind, StayReason
from alltracker.care.kinds_medicine import DoseReason, DoseUnit, MedicineForm, Route
from alltracker.db.columns import Record
from alltracker.db.models import (
    Dose,
    DoseOrder,
    Medicine,
    Procedure,
    Stay,
    Temperature,
    Transfusion,
)
from alltracker.sample.ten_years_rows import TenYearRows

DOSE_CHANGES: Final = 100
CLINIC_DOSES: Final = 240
PROCEDURES: Final = 60
TRANSFUSIONS: Final = 40
FEVERS: Final = 50
STAYS: Final = 30
"""Rows in ten years; other lengths get their share, at least one of each."""

_HOLD: Final = "HELD"
_HOLD_EVERY: Final = 10
"""Of so many changes one is a hold."""
_HOLD_DAYS: Final = 14
_STAY_DAYS: Final = 4
_NIGHTLY: Final = ("1", "0.5", "1.5")
_WEEKLY: Final = ("6", "5", "4")
_FULL: Final = {"mercaptopurine": 7.0, "methotrexate": 6.0}
"""The full dose in tablets a week."""

Rows = Iterator[dict[str, Any]]


def care_rows(made: TenYearRows) -> dict[type[Record], list[dict[str, Any]]]:
    """Return the rows of the care log by table.

    Nightly and weekly tablets with a change a month and holds, vincristine and spinal methotrexate
    from the team, and a few of everything else that has a mark on a chart.
    """
    clinic = (
        _medicine(made, "Vincristine", "VCR", Route.VEIN, milligrams=1.5),
        _medicine(made, "Methotrexate", "IT MTX", Route.SPINAL, milligrams=12.0),
    )
    home = (
        _medicine(made, "Mercaptopurine", "6-MP", Route.MOUTH, milligrams=50.0),
        _medicine(made, "Methotrexate", "MTX", Route.MOUTH, milligrams=2.5),
    )
    patterns = [f"DAILY {amount} @bedtime" for amount in _NIGHTLY]
    weekly = [f"WEEKDAYS 0,{amount},0,0,0,0,0 @evening" for amount in _WEEKLY]
    return {
        Medicine: [*home, *clinic],
        DoseOrder: [*_orders(made, home[0], patterns), *_orders(made, home[1], weekly)],
        Procedure: list(_procedures(made)),
        Dose: list(_doses(made, clinic)),
        Transfusion: list(_transfusions(made)),
        Temperature: list(_fevers(made)),
        Stay: list(_stays(made)),
    }


def _medicine(
    made: TenYearRows, name: str, short: str, route: Route, *, milligrams: float
) -> dict[str, Any]:
    mouth = route is Route.MOUTH
    return made.row(
        Medicine,
        id=made.new_id("me"),
        drug=name.lower(),
        name=name,
        short=short,
        route=route,
        form=MedicineForm.TABLET if mouth else MedicineForm.INJECTION,
        unit=DoseUnit.TABLET if mouth else DoseUnit.MILLIGRAM,
        strength=milligrams if mouth else None,
        in_clinic=not mouth,
        started_on=made.zero,
    )


def _orders(made: TenYearRows, medicine: dict[str, Any], patterns: list[str]) -> Rows:
    """Yield a new dose or a hold at each change; a hold ends by itself."""
    doses = cycle(patterns)
    full = _FULL[medicine["drug"]]
    days = [made.zero, *made.spread(made.share(DOSE_CHANGES))]
    for number, day in enumerate(days[:-1]):
        held = number % _HOLD_EVERY == _HOLD_EVERY - 1
        yield made.row(
            DoseOrder,
            medicine_id=medicine["id"],
            starts_on=day,
            ends_on=day + dt.timedelta(days=_HOLD_DAYS - 1) if held else None,
            pattern=_HOLD if held else next(doses),
            reason=DoseReason.COUNTS if number else DoseReason.PLAN,
            full_weekly=full,
        )


def _doses(made: TenYearRows, medicines: tuple[dict[str, Any], ...]) -> Rows:
    for number, day in enumerate(made.spread(made.share(CLINIC_DOSES))):
        medicine = medicines[number % len(medicines)]
        amount = 12.0 if medicine["route"] == Route.SPINAL else 1.5
        yield made.row(
            Dose,
            medicine_id=medicine["id"],
            day=day,
            amount=amount,
            unit=DoseUnit.MILLIGRAM,
            milligrams=amount,
        )


def _procedures(made: TenYearRows) -> Rows:
    kinds = cycle((ProcedureKind.LUMBAR_PUNCTURE, ProcedureKind.HEART_ULTRASOUND))
    for day, kind in zip(made.spread(made.share(PROCEDURES)), kinds, strict=False):
        yield made.row(Procedure, kind=kind, day=day, place="Clinic 4")


def _transfusions(made: TenYearRows) -> Rows:
    products = cycle((BloodProduct.RED_CELLS, BloodProduct.PLATELETS))
    for day, product in zip(made.spread(made.share(TRANSFUSIONS)), products, strict=False):
        yield made.row(Transfusion, product=product, day=day, amount=250.0)


def _fevers(made: TenYearRows) -> Rows:
    for day in made.spread(made.share(FEVERS)):
        yield made.row(Temperature, measured_on=day, celsius=38.6, value_text="38.6")


def _stays(made: TenYearRows) -> Rows:
    for day in made.spread(made.share(STAYS)):
        began = max(made.zero, day - dt.timedelta(days=_STAY_DAYS))
        yield made.row(Stay, began_on=began, ended_on=day, reason=StayReason.FEVER)
