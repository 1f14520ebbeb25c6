"""Light reads for handing over: a few days around a moment, medicines and orders whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from alltracker.care.labs import ANALYTES
from alltracker.care.measure import shown_unit
from alltracker.care.rows import RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Owned
from alltracker.db.dose_queries import doses_between, prescribed
from alltracker.db.models import (
    Draw,
    Infection,
    Note,
    Patient,
    Procedure,
    SideEffect,
    Stay,
    Temperature,
    Transfusion,
)
from alltracker.db.plain import plain
from alltracker.db.queries import ResultRow, draws
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store
from alltracker.db.today_view import reminder_view

_DAYS: Final = 3
"""Rows of so many days before and after are read."""
_MAIN: Final = ("WBC", "ANC", "HGB", "PLT")
"""The counts that are named where the family chose no others (order of the hospital's sheet)."""
_MOST: Final = 4


def hand_over_view(store: Store, patient: Patient, moment: dt.datetime) -> RecordView:
    """Return what ``care.hand_over`` reads of a record around a moment."""
    own, day = patient.id, moment.date()
    first, last = day - dt.timedelta(days=_DAYS), day + dt.timedelta(days=_DAYS)
    medicines = prescribed(store, own)
    return replace(
        reminder_view(store, patient, day),
        medicines=medicines.medicines,
        dose_orders=medicines.orders,
        doses=doses_between(store, own, first, last),
        draws=_between(store, Draw, own, "day", first, last),
        temperatures=_between(store, Temperature, own, "measured_on", first, last),
        notes=_between(store, Note, own, "day", first, last),
        procedures=_between(store, Procedure, own, "day", first, last),
        transfusions=_between(store, Transfusion, own, "day", first, last),
        side_effects=_lasting(store, SideEffect, own, first, last),
        stays=_lasting(store, Stay, own, first, last),
        infections=_between(store, Infection, own, "began_on", first, last),
    )


def counts_said(store: Store, patient_id: str, view: RecordView) -> Mapping[str, Message]:
    """Return the first counts of each draw of a view in words, as they were reported."""
    chosen = RecordSettings(store, patient_id).shown_analytes()
    order = [key for key in (*_MAIN, *chosen) if key in ANALYTES]
    ids = [draw.id for draw in view.draws]
    said = {}
    for draw in draws(store, patient_id, only=ids) if ids else ():
        found = [draw.results[key] for key in dict.fromkeys(order) if key in draw.results]
        if found:
            said[draw.id] = _listed([_count(result) for result in found[:_MOST]])
    return said


def _count(result: ResultRow) -> Message:
    text = QT_TRANSLATE_NOOP("hand_over", "{test} {value} {unit}")
    name = Message("analytes", ANALYTES[result.analyte].short)
    values = {"test": name, "value": result.value_text, "unit": shown_unit(result.unit)}
    return Message("hand_over", text, values)


def _listed(parts: list[Message]) -> Message:
    said = parts[0]
    for part in parts[1:]:
        text = QT_TRANSLATE_NOOP("hand_over", "{some}, {next}")
        said = Message("hand_over", text, {"some": said, "next": part})
    return said


def _between(
    store: Store, model: type[Owned], own: str, column: str, first: dt.date, last: dt.date
) -> list[Any]:
    where = f"WHERE patient_id = ? AND {column} BETWEEN ? AND ? ORDER BY {column}, rowid"
    return list(store.rows(plain(model, where, own, first, last)))


def _lasting(
    store: Store, model: type[Owned], own: str, first: dt.date, last: dt.date
) -> list[Any]:
    """Return what began before ``last`` and goes on, or ended after ``first``."""
    where = (
        "WHERE patient_id = ? AND began_on <= ? AND (ended_on IS NULL OR ended_on >= ?)"
        " ORDER BY began_on, rowid"
    )
    return list(store.rows(plain(model, where, own, last, first)))
