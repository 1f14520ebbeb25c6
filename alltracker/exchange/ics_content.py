"""Gathers what a calendar file is made of, from the record and its change log."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from alltracker.care.plan import audience_of
from alltracker.care.recurrence import Rule, RuleProblem
from alltracker.care.reminders import all_reminders, apply_states
from alltracker.care.reminders_list import Reminder
from alltracker.care.rows import RecordView
from alltracker.db.columns import Owned
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    DoseOrder,
    Medicine,
    OwnReminder,
    Patient,
    Phase,
    ReminderState,
)
from alltracker.db.record_view import record_view
from alltracker.db.row_history import Changed, earlier_rows, record_changes, row_changes
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.for_reminders import reminder_facts

Owner = TypeVar("Owner", bound=Owned)


@dataclass(frozen=True, slots=True)
class CalendarContent:
    """One patient's dates, and what the change log says of them."""

    patient: Patient
    today: dt.date
    view: RecordView
    record: Changed
    """The last change of all."""
    visits: Sequence[Appointment] = ()
    visit_changes: Mapping[str, Changed] = field(default_factory=dict)
    """By the row of a visit; of a series with those of its single visits."""
    removed_visits: Sequence[Appointment] = ()
    """As they were when they were taken out of the record."""
    once_alone: Sequence[Appointment] = ()
    """As visits were that stood alone and are of a series now, such as after an undo."""
    cycle_days_before: Mapping[str, int] = field(default_factory=dict)
    """The most days on that a series of cycles ever had."""
    earlier_phases: Sequence[Phase] = ()
    """Every state that phases have left."""
    earlier_orders: Sequence[DoseOrder] = ()
    """Every state that orders of medicines have left."""
    earlier_medicines: Sequence[Medicine] = ()
    removed_own: Sequence[OwnReminder] = ()
    removed_results: Sequence[AwaitedResult] = ()
    reminders: Sequence[Reminder] = ()
    answered: Sequence[Reminder] = ()
    """Reminders that the family has done or dismissed."""


def read_calendar(store: Store, patient: Patient, today: dt.date, code: str) -> CalendarContent:
    """Return what a patient's calendar file is made of; ``code`` is the reader's language."""
    own = patient.id
    view = record_view(store, patient, today)
    audience = audience_of(patient.birth_date, patient.diagnosis_date)
    found = all_reminders(view, reminder_facts(open_knowledge(), code, audience), today)
    due, put_off = apply_states(found, store.all(ReminderState, own), today)
    kept = (*due, *(one.reminder for one in put_off))
    waiting = {one.key for one in kept}
    visits = store.all(Appointment, own)
    left = _left(store, Appointment, own)
    removed = _removed(store, Appointment, own)
    return CalendarContent(
        patient=patient,
        today=today,
        view=view,
        record=record_changes(store),
        visits=visits,
        visit_changes=_with_series(row_changes(store, Appointment), [*visits, *left]),
        removed_visits=removed,
        once_alone=_once_alone([*visits, *removed], left),
        cycle_days_before=_cycle_days(left),
        earlier_phases=_left(store, Phase, own),
        earlier_orders=_left(store, DoseOrder, own),
        earlier_medicines=_left(store, Medicine, own),
        removed_own=_removed(store, OwnReminder, own),
        removed_results=_removed(store, AwaitedResult, own),
        reminders=kept,
        answered=[one for one in found if one.key not in waiting],
    )


def _left(store: Store, model: type[Owner], patient_id: str) -> Sequence[Owner]:
    """Return every state that a patient's rows of one kind have left, the oldest first."""
    return [row for row in earlier_rows(store, model) if row.patient_id == patient_id]


def _removed(store: Store, model: type[Owner], patient_id: str) -> Sequence[Owner]:
    """Return the rows of a patient that were taken out of the record, as they were last."""
    standing = {row.id for row in store.all(model, patient_id)}
    left = _left(store, model, patient_id)
    return tuple({row.id: row for row in left if row.id not in standing}.values())


def _with_series(
    changes: Mapping[str, Changed], visits: Sequence[Appointment]
) -> Mapping[str, Changed]:
    """Count the changes of a visit as changes of each series that it is or was one of.

    ``visits`` are all states that there are and were: what once counted counts for ever, so that
    the number of a series does not fall when one of its visits leaves it.
    """
    counted = dict(changes)
    members = {(row.id, row.series_id) for row in visits if row.series_id is not None}
    for row_id, series in sorted(members):
        own = changes.get(row_id)
        if own is not None:
            before = counted.get(series, Changed())
            counted[series] = Changed(before.count + own.count, max(before.at, own.at))
    return counted


def _once_alone(last: Sequence[Appointment], left: Sequence[Appointment]) -> Sequence[Appointment]:
    members = {row.id for row in last if row.series_id is not None}
    alone = {row.id: row for row in left if row.series_id is None and row.id in members}
    return tuple(alone.values())


def _cycle_days(rows: Sequence[Appointment]) -> Mapping[str, int]:
    most: dict[str, int] = defaultdict(int)
    for row in rows:
        try:
            most[row.id] = max(most[row.id], Rule.parse(row.rule).on_days if row.rule else 0)
        except RuleProblem:
            continue
    return most
