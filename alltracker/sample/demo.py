"""The invented patient: a child from diagnosis to month 14 of maintenance, ending on a chosen day.

The data stand in ``resources/sample``, with days counted from diagnosis.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, Final

from alltracker.care.calendar import clock_at, day_at_noon, today
from alltracker.care.problems import KnownProblem
from alltracker.care.reminders_visits import appointment_reminders
from alltracker.care.rows import RecordView
from alltracker.care.typed_value import read_value
from alltracker.care.units import celsius
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    CheckItem,
    Contact,
    CycleStart,
    Draw,
    FeverRule,
    FollowUpTest,
    Measurement,
    Milestone,
    Note,
    OwnAnalyte,
    OwnReminder,
    Patient,
    Phase,
    Plan,
    ReminderState,
    Result,
    Setting,
    SideEffect,
    Slip,
    Temperature,
    Threshold,
    VisitStage,
)
from alltracker.db.store import Store
from alltracker.places import resource
from alltracker.sample.demo_care import put_care, put_photo
from alltracker.sample.laid_back import LaidBack, Values

FIRST_DAY: Final = dt.date(1990, 1, 1)
"""The invented patient's record ends on this day at the earliest."""

_LISTS: Final = (
    Contact,
    Threshold,
    FeverRule,
    AwaitedResult,
    Measurement,
    Note,
    VisitStage,
    FollowUpTest,
    CheckItem,
    Milestone,
    Setting,
)
"""What is kept just as the file lists it."""
_INNER_CAPITAL: Final = re.compile(r"(?<!^)(?=[A-Z])")
_DRAW_FIELDS: Final = ("day", "time", "place", "note")

Rows = Mapping[type[Record], list[dict[str, Any]]]


class DemoDayOutOfReach(KnownProblem):
    """The invented patient cannot end on this day."""

    def __init__(self, day: dt.date, last: dt.date) -> None:
        text = QT_TRANSLATE_NOOP(
            "sample", "The invented record cannot end on {day}. Choose {first} to {last}."
        )
        values = {"day": day, "first": FIRST_DAY, "last": last}
        super().__init__(Message("sample", text, values))


def demo_rows(on: dt.date) -> Rows:
    """Return every row of the invented patient's record that ends on ``on``, the same each time.

    Raises DemoDayOutOfReach for a day before 1990, or so late that the diagnosis is yet to come.
    """
    book = _book("invented_patient.toml")
    length = dt.timedelta(days=book["last"])
    if not FIRST_DAY <= on <= today() + length:
        raise DemoDayOutOfReach(on, today() + length)
    rows = LaidBack(on - length, on)
    with clock_at(day_at_noon(on)):
        _write_out(book, _book("invented_care.toml"), rows, on)
    return rows.made


def write_demo(store: Store, on: dt.date) -> None:
    """Add the invented patient's record, ending on ``on``, as one step that can be undone.

    Raises DemoDayOutOfReach for a day that cannot be, RecordProblem when nothing can be written.
    """
    rows = demo_rows(on)
    text = QT_TRANSLATE_NOOP("sample", "Invented record of {name} added")
    (patient,) = rows[Patient]
    store.insert_new(Message("sample", text, {"name": patient["name"]}), rows)


def _book(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("sample", name).read_text(encoding="utf-8"))


def _write_out(
    book: Mapping[str, Any], care: Mapping[str, Any], rows: LaidBack, on: dt.date
) -> None:
    patient = rows.put(Patient, book["patient"])
    own = {"patient_id": patient.id}
    plan = rows.put(Plan, {**book["plan"], **own})
    phases = [
        rows.put(Phase, {**values, **own, "plan_id": plan.id}) for values in _table(book, Phase)
    ]
    _put_moves(book, rows, own, phases)
    for model in _LISTS:
        for values in _table(book, model):
            rows.put(model, {**values, **own})
    medicines = put_care(care, rows, own, on)
    _put_side_effects(book, rows, own, phases, medicines)
    _put_temperatures(book, rows, own)
    _put_draws(book, rows, own)
    _put_appointments(book, rows, own)


def _put_moves(book: Mapping[str, Any], rows: LaidBack, own: Values, phases: list[Phase]) -> None:
    for model in (CycleStart, Slip, OwnReminder):
        for line in _table(book, model):
            values = {key: value for key, value in line.items() if key != "phase"}
            phase = "" if line["phase"] == "" else phases[line["phase"]].id
            rows.put(model, {**values, **own, "phase_id": phase})


def _phase_id(phases: list[Phase], day: dt.date) -> str:
    running = [phase for phase in phases if phase.actual_start and phase.actual_start <= day]
    last = running[-1].actual_end if running else None
    return running[-1].id if running and (last is None or day <= last) else ""


def _put_side_effects(
    book: Mapping[str, Any],
    rows: LaidBack,
    own: Values,
    phases: list[Phase],
    medicines: Mapping[str, str],
) -> None:
    """Make the side effects with the phase they began in; one of them has a photo."""
    for line in _table(book, SideEffect):
        photo, at = line.pop("photo"), line.pop("medicine")
        phase = _phase_id(phases, rows.day(line["began_on"]))
        medicine = medicines[at] if at else ""
        row = rows.put(SideEffect, {**line, **own, "phase_id": phase, "medicine_id": medicine})
        if photo:
            put_photo(rows, own, row)


def _put_temperatures(book: Mapping[str, Any], rows: LaidBack, own: Values) -> None:
    for values in _table(book, Temperature):
        degrees = celsius(float(values["value_text"]), values["unit"])
        rows.put(Temperature, {**values, **own, "celsius": degrees})


def _put_draws(book: Mapping[str, Any], rows: LaidBack, own: Values) -> None:
    printed = {values["analyte"]: values for values in _listed(book["result_range"])}
    draws: dict[int, Draw] = {}
    for line in _table(book, Draw):
        draw = rows.put(Draw, {**{name: line[name] for name in _DRAW_FIELDS}, **own})
        draws[line["day"]] = draw
        for analyte, text in line.items():
            if analyte not in _DRAW_FIELDS and text:
                rows.put(Result, {**printed[analyte], **_reported(draw, text)})
    for values in _table(book, OwnAnalyte):
        test = rows.put(OwnAnalyte, {**values, **own})
        for line in _listed(book["own_result"]):
            named = {"analyte": test.id, "unit": test.unit, "reported_name": test.name}
            rows.put(Result, {**named, **_reported(draws[line["day"]], line["value"])})


def _reported(draw: Draw, text: str) -> Values:
    value = read_value(text)
    return {
        "draw_id": draw.id,
        "value_text": value.text,
        "value": value.value,
        "comparator": value.comparator,
    }


def _put_appointments(book: Mapping[str, Any], rows: LaidBack, own: Values) -> None:
    visits: dict[int, Appointment] = {}
    for line in _table(book, Appointment):
        values = {key: value for key, value in line.items() if key not in {"day", "time"}}
        time = dt.time.fromisoformat(line["time"] or "00:00")
        start = dt.datetime.combine(rows.day(line["day"]), time)
        when = {"start": start, "all_day": not line["time"]}
        visits[line["day"]] = rows.put(Appointment, {**values, **own, **when})
    for line in _table(book, ReminderState):
        values = {key: value for key, value in line.items() if key != "appointment"}
        view = RecordView(appointments=[visits[line["appointment"]]])
        for reminder in appointment_reminders(view, today()):
            rows.put(ReminderState, {**values, **own, "key": reminder.key})


def _table(book: Mapping[str, Any], model: type[Record]) -> Iterator[dict[str, Any]]:
    return _listed(book[_INNER_CAPITAL.sub("_", model.__name__).lower()])


def _listed(table: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for row in table["rows"]:
        yield dict(zip(table["columns"], row, strict=True))
