"""What the care functions read of a record; any rows with these attributes will do."""
# ruff: noqa: D102 - each attribute is the field of the record that bears its name

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import (
    AppointmentKind,
    AppointmentStatus,
    DelayReason,
    PhaseKind,
    ReminderDecision,
    Severity,
    TemperatureSite,
)


class PatientRow(Protocol):
    """Whom the record is about."""

    @property
    def id(self) -> str: ...
    @property
    def birth_date(self) -> PartialDate | None: ...
    @property
    def diagnosis_date(self) -> PartialDate | None: ...


class PlanRow(Protocol):
    """The plan, with the end that the team gave."""

    @property
    def id(self) -> str: ...
    @property
    def planned_end(self) -> dt.date | None: ...
    @property
    def planned_end_note(self) -> str: ...


class PhaseRow(Protocol):
    """One phase; its end is its last day."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> PhaseKind: ...
    @property
    def name(self) -> str: ...
    @property
    def position(self) -> int: ...
    @property
    def planned_start(self) -> dt.date | None: ...
    @property
    def planned_end(self) -> dt.date | None: ...
    @property
    def actual_start(self) -> dt.date | None: ...
    @property
    def actual_end(self) -> dt.date | None: ...
    @property
    def length_is_guess(self) -> bool: ...
    @property
    def cycle_days(self) -> int | None: ...
    @property
    def delay_reason(self) -> DelayReason | None: ...


class AppointmentRow(Protocol):
    """One visit; ``start`` is local wall time without a zone."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> AppointmentKind: ...
    @property
    def title(self) -> str: ...
    @property
    def place(self) -> str: ...
    @property
    def start(self) -> dt.datetime: ...
    @property
    def minutes(self) -> int | None: ...
    @property
    def all_day(self) -> bool: ...
    @property
    def preparation(self) -> str: ...
    @property
    def status(self) -> AppointmentStatus: ...


class DrawRow(Protocol):
    """One blood draw."""

    @property
    def id(self) -> str: ...
    @property
    def day(self) -> dt.date: ...
    @property
    def time(self) -> dt.time | None: ...


class AwaitedRow(Protocol):
    """A test whose answer has not come yet; ``test`` is the key of a documented test."""

    @property
    def id(self) -> str: ...
    @property
    def test(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def asked_on(self) -> dt.date: ...
    @property
    def received_on(self) -> dt.date | None: ...


class SideEffectRow(Protocol):
    """Something the family noticed."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def began_on(self) -> dt.date: ...
    @property
    def ended_on(self) -> dt.date | None: ...


class TemperatureRow(Protocol):
    """One temperature, in degrees Celsius."""

    @property
    def id(self) -> str: ...
    @property
    def measured_on(self) -> dt.date: ...
    @property
    def measured_at(self) -> dt.time | None: ...
    @property
    def celsius(self) -> float: ...
    @property
    def site(self) -> TemperatureSite: ...


class FeverRuleRow(Protocol):
    """The team's own fever rule."""

    @property
    def celsius(self) -> float: ...
    @property
    def site(self) -> TemperatureSite: ...
    @property
    def words(self) -> str: ...
    @property
    def phone(self) -> str: ...


class NoteRow(Protocol):
    """A free note on a day."""

    @property
    def id(self) -> str: ...
    @property
    def day(self) -> dt.date: ...
    @property
    def text(self) -> str: ...


class ReminderStateRow(Protocol):
    """What the family said of one reminder."""

    @property
    def key(self) -> str: ...
    @property
    def decision(self) -> ReminderDecision: ...
    @property
    def until(self) -> dt.date | None: ...
    @property
    def decided_on(self) -> dt.date: ...


@dataclass(frozen=True, slots=True)
class RecordView:
    """One patient's record as the care functions read it; every list may be empty."""

    patient: PatientRow | None = None
    plan: PlanRow | None = None
    phases: Sequence[PhaseRow] = ()
    appointments: Sequence[AppointmentRow] = ()
    draws: Sequence[DrawRow] = ()
    awaited: Sequence[AwaitedRow] = ()
    side_effects: Sequence[SideEffectRow] = ()
    temperatures: Sequence[TemperatureRow] = ()
    notes: Sequence[NoteRow] = ()
    fever_rule: FeverRuleRow | None = None
    remission_on: dt.date | None = None
    """The day the team first spoke of remission, where the family noted it."""
    counts_after_days: int | None = None
    """After how many days without a draw the family wants to be asked; None: never."""
