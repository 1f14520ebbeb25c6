"""The tables of the way: whom a record is about, the plan, its phases and what moved."""

import datetime as dt

from sqlmodel import Field, UniqueConstraint

from alltracker.care.kinds import (
    DelayReason,
    Diagnosis,
    PhaseKind,
    Sex,
    SlipEdge,
)
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.db.columns import First, HalfKnown, Owned, PartialDateText, Word


class Patient(First, table=True):
    """Whom a record is about, with the diagnosis as the team gave it."""

    name: str = Field(max_length=200)
    birth_date: HalfKnown | None = Field(default=None, sa_type=PartialDateText)
    sex: Sex = Field(default=Sex.NOT_KNOWN, sa_type=Word(Sex))
    diagnosis: Diagnosis = Field(default=Diagnosis.NOT_KNOWN, sa_type=Word(Diagnosis))
    diagnosis_date: HalfKnown | None = Field(default=None, sa_type=PartialDateText)
    remission_on: HalfKnown | None = Field(default=None, sa_type=PartialDateText)
    treatment_ended: HalfKnown | None = Field(default=None, sa_type=PartialDateText)
    subtype: str = ""
    wbc_at_diagnosis: str = ""
    cns_finding: str = ""
    testicular_finding: str = ""
    risk_group: str = ""
    allergies: str = ""
    central_line: str = ""
    needle: str = ""
    blood_group: str = ""
    note: str = ""
    created_at: dt.datetime | None = None


class Plan(Owned, table=True):
    """The plan a family started from, the rule for its end, and the end that the team gave."""

    template_key: str = ""
    name: str = ""
    source: str = ""
    started_on: dt.date | None = None
    planned_end: dt.date | None = None
    planned_end_note: str = ""
    end_anchor: Anchor | None = Field(default=None, sa_type=Word(Anchor))
    end_length: float | None = None
    end_unit: DurationUnit = Field(default=DurationUnit.MONTH, sa_type=Word(DurationUnit))
    end_source: str = ""


class Phase(Owned, table=True):
    """One phase: what was planned first, what is planned now and what happened."""

    plan_id: str | None = Field(default=None, foreign_key="plan.id", index=True)
    kind: PhaseKind = Field(sa_type=Word(PhaseKind))
    name: str = Field(default="", max_length=200)
    position: int = 0
    beside: bool = False
    first_planned_start: dt.date | None = None
    first_planned_end: dt.date | None = None
    planned_start: dt.date | None = None
    planned_end: dt.date | None = None
    actual_start: dt.date | None = None
    actual_end: dt.date | None = None
    length_is_guess: bool = False
    cycle_days: int | None = None
    cycle_on_days: int | None = None
    cycles: int | None = None
    delay_reason: DelayReason | None = Field(default=None, sa_type=Word(DelayReason))
    source: str = ""
    note: str = ""


class CycleStart(Owned, table=True):
    """The first day of one cycle where it is not simply the day after the cycle before.

    Without a day the cycle was put off and nobody knows yet until when.
    """

    __table_args__ = (UniqueConstraint("phase_id", "number"),)

    phase_id: str = Field(foreign_key="phase.id", index=True, max_length=32)
    number: int
    starts_on: dt.date | None
    first_planned: dt.date | None = None


class Slip(Owned, table=True):
    """One date that was moved, why, and how many dates moved along; kept for ever."""

    said_on: dt.date
    phase_id: str | None = Field(default=None, foreign_key="phase.id", index=True)
    what: str = Field(default="", max_length=200)
    edge: SlipEdge = Field(default=SlipEdge.START, sa_type=Word(SlipEdge))
    cycle: int | None = None
    before: dt.date | None = None
    after: dt.date | None = None
    reason: DelayReason | None = Field(default=None, sa_type=Word(DelayReason))
    note: str = ""
    moved_along: int = 0
