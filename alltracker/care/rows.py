"""What the care functions read of a record; any rows with these attributes will do."""
# ruff: noqa: D102 - each attribute is the field of the record that bears its name

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import (
    Severity,
    TemperatureSite,
)
from alltracker.care.rows_events import (
    AbsenceRow,
    InfectionRow,
    MeasurementRow,
    ProcedureRow,
    RadiationRow,
    StayRow,
    TransfusionRow,
)
from alltracker.care.rows_medicine import (
    DoseOrderRow,
    DoseRow,
    MedicineRow,
    PrintedRow,
    StockRow,
)
from alltracker.care.rows_visits import (
    AppointmentRow,
    CheckItemRow,
    FollowUpTestRow,
    MilestoneRow,
    OwnReminderRow,
    ReminderStateRow,
    VisitStageRow,
)
from alltracker.care.rows_way import CycleStartRow, PatientRow, PhaseRow, PlanRow, SlipRow

__all__ = [
    "AbsenceRow",
    "AppointmentRow",
    "AwaitedRow",
    "CheckItemRow",
    "CycleStartRow",
    "DoseOrderRow",
    "DoseRow",
    "DrawRow",
    "FeverRuleRow",
    "FollowUpTestRow",
    "InfectionRow",
    "MeasurementRow",
    "MedicineRow",
    "MilestoneRow",
    "NoteRow",
    "OwnReminderRow",
    "PatientRow",
    "PhaseRow",
    "PlanRow",
    "PrintedRow",
    "ProcedureRow",
    "RadiationRow",
    "RecordView",
    "ReminderStateRow",
    "SideEffectRow",
    "SlipRow",
    "StayRow",
    "StockRow",
    "TemperatureRow",
    "TransfusionRow",
    "VisitStageRow",
]


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
    @property
    def told_team(self) -> bool: ...
    @property
    def told_whom(self) -> str: ...


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
    @property
    def measured_by(self) -> str: ...
    @property
    def told_team(self) -> bool: ...


class FeverRuleRow(Protocol):
    """The team's own fever rule."""

    @property
    def celsius(self) -> float: ...
    @property
    def site(self) -> TemperatureSite: ...
    @property
    def lasting_celsius(self) -> float | None: ...
    @property
    def lasting_minutes(self) -> int | None: ...
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


@dataclass(frozen=True, slots=True)
class RecordView:
    """One patient's record as the care functions read it; every list may be empty."""

    patient: PatientRow | None = None
    plan: PlanRow | None = None
    phases: Sequence[PhaseRow] = ()
    cycle_starts: Sequence[CycleStartRow] = ()
    slips: Sequence[SlipRow] = ()
    appointments: Sequence[AppointmentRow] = ()
    draws: Sequence[DrawRow] = ()
    awaited: Sequence[AwaitedRow] = ()
    side_effects: Sequence[SideEffectRow] = ()
    temperatures: Sequence[TemperatureRow] = ()
    notes: Sequence[NoteRow] = ()
    medicines: Sequence[MedicineRow] = ()
    dose_orders: Sequence[DoseOrderRow] = ()
    doses: Sequence[DoseRow] = ()
    stocks: Sequence[StockRow] = ()
    printed: Sequence[PrintedRow] = ()
    procedures: Sequence[ProcedureRow] = ()
    transfusions: Sequence[TransfusionRow] = ()
    stays: Sequence[StayRow] = ()
    infections: Sequence[InfectionRow] = ()
    radiations: Sequence[RadiationRow] = ()
    absences: Sequence[AbsenceRow] = ()
    measurements: Sequence[MeasurementRow] = ()
    own_reminders: Sequence[OwnReminderRow] = ()
    visit_stages: Sequence[VisitStageRow] = ()
    follow_up_tests: Sequence[FollowUpTestRow] = ()
    check_items: Sequence[CheckItemRow] = ()
    milestones: Sequence[MilestoneRow] = ()
    fever_rule: FeverRuleRow | None = None
    remission_on: PartialDate | None = None
    """When the team first spoke of remission, as far as the family knows it."""
    treatment_ended: PartialDate | None = None
    """When treatment ended, where the family noted it apart from the phases."""
    counts_after_days: int | None = None
    """After how many days without a draw the family wants to be asked; None: never."""
