"""The invented patient's care log: medicines and doses, procedures, events and who wrote them.

The data stand in ``resources/sample/invented_care.toml``; doses at home follow from the schedules.
"""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from alltracker.care.dose_pattern import DosePattern, PatternKind, Slot, TaperStep
from alltracker.care.dosing import DueDose, due_doses, milligrams
from alltracker.care.kinds import CheckTopic
from alltracker.care.kinds_medicine import DayPart, DoseStatus
from alltracker.db.models import (
    Absence,
    Caregiver,
    CheckItem,
    Dose,
    DoseOrder,
    Infection,
    Medicine,
    Photo,
    Printed,
    Procedure,
    SideEffect,
    Stay,
    Stock,
    Transfusion,
)
from alltracker.places import resource
from alltracker.sample.laid_back import LaidBack, Values

_LISTS: Final = (Caregiver, Transfusion, Stay, Infection, Absence, Printed)
"""What is kept just as the file lists it."""
_WRITTEN_FOR: Final = 1
"""The weekday (Tuesday) of the last day that the file's weekdays are written for."""
_PATTERN: Final = ("kind", "amounts", "slots", "every", "on_days", "steps")
_CLINIC_HOUR: Final = dt.time(10, 30)
_MINUTES_STEP: Final = 7
_TEAM_CARD: Final = "Card of Clinic 4"


@dataclass(frozen=True, slots=True)
class Shown:
    """What the medicines of the file became: by their short key, with the days of the record."""

    rows: LaidBack
    own: Values
    on: dt.date
    medicines: dict[str, Medicine]
    orders: list[DoseOrder]


def put_care(book: Mapping[str, Any], rows: LaidBack, own: Values, on: dt.date) -> dict[str, str]:
    """Make the rows of the care log; return the identities of the medicines by their short key."""
    for model in _LISTS:
        of_whom = {} if model is Caregiver else own
        for line in _lines(book, model.__name__.lower()):
            rows.put(model, {**_timed(line), **of_whom})
    shown = Shown(rows, own, on, _put_medicines(book, rows, own), [])
    _put_orders(book, shown)
    _put_home_doses(book, shown)
    _put_clinic(book, shown)
    for line in _lines(book, "stock"):
        rows.put(Stock, {**_of_medicine(line, shown), **own})
    for line in _lines(book, "tell_team"):
        told = {"topic": CheckTopic.TELL_TEAM, "have": True, "note": _TEAM_CARD}
        rows.put(CheckItem, {**line, **told, **own})
    return {key: medicine.id for key, medicine in shown.medicines.items()}


def put_photo(rows: LaidBack, own: Values, effect: SideEffect) -> None:
    """Put the drawn picture of a rash to a side effect."""
    data = base64.b64encode(resource("sample", "rash.jpg").read_bytes()).decode("ascii")
    words = "Left elbow"
    rows.put(
        Photo,
        {**own, "side_effect_id": effect.id, "day": effect.began_on, "words": words, "data": data},
    )


def _lines(book: Mapping[str, Any], name: str) -> Iterator[dict[str, Any]]:
    table = book[name]
    for row in table["rows"]:
        yield dict(zip(table["columns"], row, strict=True))


def _timed(line: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in line.items() if value != ""}


def _of_medicine(line: Mapping[str, Any], shown: Shown) -> dict[str, Any]:
    values = {name: value for name, value in line.items() if name != "medicine"}
    return {**values, "medicine_id": shown.medicines[line["medicine"]].id}


def _put_medicines(book: Mapping[str, Any], rows: LaidBack, own: Values) -> dict[str, Medicine]:
    made = {}
    for line in _lines(book, "medicine"):
        at = line.pop("at")
        made[at] = rows.put(Medicine, {**line, **own})
    return made


def _put_orders(book: Mapping[str, Any], shown: Shown) -> None:
    turn = (shown.on.weekday() - _WRITTEN_FOR) % 7
    for line in _lines(book, "dose_order"):
        values = {name: value for name, value in line.items() if name not in _PATTERN}
        pattern = _pattern(line, turn).text()
        values = {**_of_medicine(values, shown), **shown.own, "pattern": pattern}
        shown.orders.append(shown.rows.put(DoseOrder, values))


def _pattern(line: Mapping[str, Any], turn: int) -> DosePattern:
    kind, amounts = PatternKind(line["kind"].upper()), tuple(line["amounts"])
    if kind is PatternKind.WEEKDAYS:
        amounts = tuple(amounts[(day - turn) % 7] for day in range(7))
    return DosePattern(
        kind=kind,
        amounts=amounts,
        slots=tuple(Slot(DayPart(part)) for part in line["slots"]),
        every=line["every"] or None,
        on_days=line["on_days"] or None,
        steps=tuple(TaperStep(days, amount) for days, amount in line["steps"]),
    )


def _put_home_doses(book: Mapping[str, Any], shown: Shown) -> None:
    medicines = [medicine for medicine in shown.medicines.values() if not medicine.in_clinic]
    exceptions = {
        (shown.medicines[line["medicine"]].id, shown.rows.day(line["day"]), line["slot"]): line
        for line in _lines(book, "dose_exception")
    }
    first = shown.rows.day(0)
    last = max(shown.on, *(day for _, day, _ in exceptions))
    for number, due in enumerate(due_doses(medicines, shown.orders, first, last)):
        exception = exceptions.get((due.medicine.id, due.day, due.slot_key))
        if exception or _is_ticked(due, shown.on):
            _put_dose(book, shown, due, number, exception)
    for line in _lines(book, "needed"):
        medicine = shown.medicines[line["medicine"]]
        amount = {"amount": 1.0, "unit": medicine.unit, "milligrams": milligrams(medicine, 1.0)}
        shown.rows.put(Dose, {**_of_medicine(line, shown), **shown.own, **amount})


def _is_ticked(due: DueDose, on: dt.date) -> bool:
    """Return whether the family has ticked a dose: on the last day only those of the morning."""
    return due.day < on or (due.day == on and due.slot.part is DayPart.MORNING)


def _put_dose(
    book: Mapping[str, Any],
    shown: Shown,
    due: DueDose,
    number: int,
    exception: Mapping[str, Any] | None,
) -> None:
    status = DoseStatus(exception["status"]) if exception else DoseStatus.GIVEN
    values: dict[str, Any] = {
        "medicine_id": due.medicine.id,
        "day": due.day,
        "slot": due.slot_key,
        "status": status,
        "unit": due.medicine.unit,
        "note": exception["note"] if exception else "",
        "given_by": "Jonas" if number % 3 else "Ana",
    }
    if status in {DoseStatus.GIVEN, DoseStatus.VOMITED}:
        values["amount"] = due.amount
        values["milligrams"] = milligrams(due.medicine, due.amount)
        values["given_at"] = _moment(book["given_at"][due.slot.part.value], number)
    shown.rows.put(Dose, {**values, **shown.own})


def _moment(habit: Sequence[Any], number: int) -> dt.time:
    start, spread = habit
    usual = dt.datetime.combine(dt.date.min, dt.time.fromisoformat(start))
    return (usual + dt.timedelta(minutes=number * _MINUTES_STEP % spread)).time()


def _put_clinic(book: Mapping[str, Any], shown: Shown) -> None:
    for line in _lines(book, "clinic_dose"):
        for day in line["days"]:
            _put_clinic_dose(shown, line["medicine"], line["amount"], day, {})
    for line in _lines(book, "procedure"):
        spinal = line.pop("spinal")
        done = shown.rows.put(Procedure, {**_timed(line), **shown.own})
        if spinal:
            drug, amount = spinal
            _put_clinic_dose(shown, drug, amount, line["day"], {"procedure_id": done.id})


def _put_clinic_dose(shown: Shown, at: str, amount: float, day: int, more: Values) -> None:
    medicine = shown.medicines[at]
    values = {
        "medicine_id": medicine.id,
        "day": day,
        "amount": amount,
        "unit": medicine.unit,
        "milligrams": milligrams(medicine, amount) or "",
        "given_at": _CLINIC_HOUR,
    }
    shown.rows.put(Dose, {**values, **shown.own, **more})
