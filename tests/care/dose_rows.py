"""Invented medicines, orders and doses for the tests of the care room."""

from __future__ import annotations

import datetime as dt
from typing import Any

from alltracker.care.kinds_medicine import DoseStatus, DoseUnit, StockKind
from alltracker.db.models import Dose, DoseOrder, Medicine, Stock


def medicine(name: str = "Mercaptopurine", **values: Any) -> Medicine:
    given = {"id": name, "strength": 50.0, **values}
    return Medicine(patient_id="mila", name=name, **given)


def order(
    starts: str, pattern: str, of: str = "Mercaptopurine", ends: str | None = None, **values: Any
) -> DoseOrder:
    return DoseOrder(
        patient_id="mila",
        medicine_id=of,
        starts_on=day(starts),
        ends_on=day(ends) if ends else None,
        pattern=pattern,
        **values,
    )


def dose(
    on: str, status: DoseStatus = DoseStatus.GIVEN, of: str = "Mercaptopurine", **values: Any
) -> Dose:
    given = {"amount": 0.5, "unit": DoseUnit.TABLET, "slot": "bedtime", **values}
    return Dose(patient_id="mila", medicine_id=of, day=day(on), status=status, **given)


def box(on: str, amount: float, kind: StockKind = StockKind.COUNTED, **values: Any) -> Stock:
    given = {"medicine_id": "Mercaptopurine", **values}
    return Stock(patient_id="mila", day=day(on), amount=amount, kind=kind, **given)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)
