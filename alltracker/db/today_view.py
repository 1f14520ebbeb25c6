"""Light reads of what is shown first: no row is fetched that Today does not need."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from alltracker.care.kinds import AppointmentStatus, ContactRole
from alltracker.care.recurrence import Occurrence, last_day
from alltracker.care.rows import AppointmentRow, RecordView, StockRow
from alltracker.care.stock import counted_on
from alltracker.care.zones import here
from alltracker.db.columns import Owned, Record
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    CheckItem,
    Contact,
    CycleStart,
    Dose,
    DoseOrder,
    Draw,
    FeverRule,
    FollowUpTest,
    Medicine,
    Milestone,
    OwnAnalyte,
    OwnReminder,
    Patient,
    Phase,
    Plan,
    Printed,
    ReminderState,
    Setting,
    Stock,
    Threshold,
    VisitStage,
)
from alltracker.db.plain import marks, plain
from alltracker.db.record_settings import RecordSettings
from alltracker.db.record_view import laid_out
from alltracker.db.store import Store

VIEWED: Final[frozenset[type[Record]]] = frozenset(
    (
        *(Patient, Plan, Phase, CycleStart, Appointment, AwaitedResult, FeverRule, Draw, Setting),
        *(OwnReminder, VisitStage, FollowUpTest, CheckItem, Milestone),
        *(Medicine, DoseOrder, Dose, Stock, Printed),
    )
)
"""The tables that a view for reminders and the way is read from."""


def reminder_view(store: Store, patient: Patient, today: dt.date) -> RecordView:
    """Return what reminders and the way read of a record, and nothing else of it.

    Of visits: those planned, and the last one of each kind that took place; of draws: the last; of
    awaited results: those still awaited; of doses: today's, and those since a box was counted. The
    reminders are the same as those of the whole record.
    """
    own = patient.id
    stocks = _rows(store, Stock, own)
    return RecordView(
        patient=patient,
        plan=_in_force(store, Plan, own, "started_on"),
        phases=_rows(store, Phase, own),
        cycle_starts=_rows(store, CycleStart, own),
        appointments=_visits(store, own, today),
        draws=_last_draw(store, own),
        awaited=_rows(store, AwaitedResult, own, "received_on IS NULL"),
        medicines=_rows(store, Medicine, own),
        dose_orders=_rows(store, DoseOrder, own),
        doses=_doses(store, own, stocks, today),
        stocks=stocks,
        printed=_rows(store, Printed, own),
        own_reminders=_rows(store, OwnReminder, own),
        visit_stages=_rows(store, VisitStage, own),
        follow_up_tests=_rows(store, FollowUpTest, own),
        check_items=_rows(store, CheckItem, own),
        milestones=_rows(store, Milestone, own),
        fever_rule=_in_force(store, FeverRule, own, "given_on"),
        remission_on=patient.remission_on,
        treatment_ended=patient.treatment_ended,
        counts_after_days=RecordSettings(store, own).counts_after_days(),
    )


def coming(
    visits: Sequence[AppointmentRow], moment: dt.datetime, most: int
) -> tuple[AppointmentRow, ...]:
    """Return the planned visits that are not over at a local wall time, the next first."""
    ahead = [
        row for row in visits if row.status is AppointmentStatus.PLANNED and _end(row) >= moment
    ]
    return tuple(sorted(ahead, key=lambda row: (row.start, row.id))[:most])


def _end(visit: AppointmentRow) -> dt.datetime:
    """Return the local wall time at which a visit is over."""
    if visit.all_day:
        return dt.datetime.combine(last_day(visit), dt.time.max)
    return here(visit.start, visit.zone) + dt.timedelta(minutes=visit.minutes or 0)


def reminder_states(store: Store, patient_id: str) -> list[Any]:
    """Return what the family said of reminders, one row for each."""
    return _rows(store, ReminderState, patient_id)


def thresholds(store: Store, patient_id: str) -> list[Any]:
    """Return all limits that the team gave."""
    return _rows(store, Threshold, patient_id)


def own_analytes(store: Store, patient_id: str) -> dict[str, Any]:
    """Return the family's own tests by their id."""
    return {row.id: row for row in _rows(store, OwnAnalyte, patient_id)}


def team_contacts(store: Store, patient_id: str, today: dt.date) -> list[Any]:
    """Return who of the team can be phoned: the oncology team first, then emergency numbers."""
    roles = [ContactRole.ONCOLOGY_TEAM, ContactRole.EMERGENCY]
    found = _rows(store, Contact, patient_id, f"role IN {marks(roles)}", *roles)
    usable = [
        row
        for row in found
        if row.phone.strip() and (row.ended_on is None or row.ended_on >= today)
    ]
    return sorted(usable, key=lambda row: row.role is not ContactRole.ONCOLOGY_TEAM)


def _rows(
    store: Store, model: type[Owned], patient_id: str, condition: str = "TRUE", *values: object
) -> list[Any]:
    """Return light rows with the columns' names, in the order they were made."""
    where = f"WHERE patient_id = ? AND {condition}"
    return list(store.rows(plain(model, where, patient_id, *values)))


def _in_force(store: Store, model: type[Owned], patient_id: str, day_field: str) -> Any:
    """Return the row with the latest day, of equal ones the last made; None without any."""
    ordered = sorted(
        _rows(store, model, patient_id), key=lambda row: getattr(row, day_field) or dt.date.min
    )
    return ordered[-1] if ordered else None


def _visits(store: Store, patient_id: str, today: dt.date) -> tuple[Occurrence, ...]:
    """Return the planned visits and the last one of each kind that took place.

    Every row for a visit of a series is read: what was canceled is not planned again.
    """
    planned = _rows(
        store,
        Appointment,
        patient_id,
        "(status = ? OR series_id IS NOT NULL)",
        AppointmentStatus.PLANNED,
    )
    done = _rows(
        store,
        Appointment,
        patient_id,
        "id IN (SELECT id FROM (SELECT id, max(start) FROM appointment"
        " WHERE patient_id = ? AND status = ? AND start < ? GROUP BY kind))",
        patient_id,
        AppointmentStatus.DONE,
        dt.datetime.combine(today, dt.time.max),
    )
    known = {row.id for row in planned}
    return laid_out([*(row for row in done if row.id not in known), *planned], today)


def _doses(store: Store, patient_id: str, stocks: Sequence[StockRow], today: dt.date) -> list[Any]:
    """Return the doses of today and, of each medicine with a box, those since its last count."""
    found = {row.id: row for row in _rows(store, Dose, patient_id, "day = ?", today)}
    for medicine_id in {row.medicine_id for row in stocks}:
        day = counted_on(stocks, medicine_id, today)
        if day is None:
            continue
        since = _rows(store, Dose, patient_id, "medicine_id = ? AND day > ?", medicine_id, day)
        found.update((row.id, row) for row in since)
    return list(found.values())


def _last_draw(store: Store, patient_id: str) -> list[Any]:
    last = "TRUE ORDER BY day DESC, id DESC LIMIT 1"
    return _rows(store, Draw, patient_id, last)
