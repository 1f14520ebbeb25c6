"""The tables of what is to come: visits, reminders, follow-up, and who is to be reached."""

import datetime as dt

from pydantic import NaiveDatetime
from sqlalchemy import ForeignKey, String
from sqlmodel import Field, UniqueConstraint

from alltracker.care.kinds import (
    AppointmentKind,
    AppointmentStatus,
    CheckTopic,
    ContactRole,
    ReminderDecision,
    SlipEdge,
)
from alltracker.care.plan_template import DurationUnit
from alltracker.db.columns import HalfKnown, Owned, PartialDateText, Word


class Appointment(Owned, table=True):
    """A visit or a series of them: when, where, with whom, what to bring and what was said.

    A row with a ``rule`` is a series (see ``care.recurrence``). A row with ``series_id`` stands
    for the one visit of that series which began at ``original_start``.
    """

    kind: AppointmentKind = Field(default=AppointmentKind.CLINIC, sa_type=Word(AppointmentKind))
    title: str = Field(max_length=200)
    start: NaiveDatetime = Field(index=True)
    zone: str = Field(default="", max_length=60)
    all_day: bool = False
    minutes: int | None = None
    rule: str = Field(default="", max_length=400)
    series_id: str | None = Field(
        default=None,
        sa_type=String(32),
        sa_column_args=[ForeignKey("appointment.id", deferrable=True, initially="DEFERRED")],
        index=True,
    )
    original_start: NaiveDatetime | None = None
    place: str = ""
    with_whom: str = ""
    preparation: str = ""
    lead_minutes: int | None = None
    questions: str = ""
    said: str = ""
    status: AppointmentStatus = Field(
        default=AppointmentStatus.PLANNED, sa_type=Word(AppointmentStatus)
    )


class OwnReminder(Owned, table=True):
    """Something the family wants to be reminded of: on a day, by a rule, or beside a phase."""

    text: str = Field(max_length=300)
    day: dt.date | None = None
    rule: str = Field(default="", max_length=400)
    phase_id: str | None = Field(default=None, foreign_key="phase.id", index=True)
    edge: SlipEdge = Field(default=SlipEdge.START, sa_type=Word(SlipEdge))
    offset_days: int = 0
    ended_on: dt.date | None = None
    note: str = ""


class ReminderState(Owned, table=True):
    """What the family said of one reminder."""

    __table_args__ = (UniqueConstraint("patient_id", "key"),)

    key: str = Field(max_length=200)
    decision: ReminderDecision = Field(sa_type=Word(ReminderDecision))
    until: dt.date | None = None
    decided_on: dt.date


class VisitStage(Owned, table=True):
    """One stretch of the follow-up plan: from when to when after treatment, and how often."""

    position: int = 0
    from_months: int = 0
    to_months: int | None = None
    every_low: float | None = None
    every_high: float | None = None
    unit: DurationUnit = Field(default=DurationUnit.MONTH, sa_type=Word(DurationUnit))
    words: str = ""
    source: str = ""
    guess: bool = False


class FollowUpTest(Owned, table=True):
    """A test of follow-up: who asked for it, how often, when it was last and is next."""

    name: str = Field(max_length=200)
    asked_by: str = ""
    every_months: int | None = None
    last_on: HalfKnown | None = Field(default=None, sa_type=PartialDateText)
    last_result: str = ""
    next_on: HalfKnown | None = Field(default=None, sa_type=PartialDateText)
    source: str = ""
    note: str = ""
    ended_on: dt.date | None = None


class CheckItem(Owned, table=True):
    """One line of a checklist: whether the family has it."""

    __table_args__ = (UniqueConstraint("patient_id", "topic", "key"),)

    topic: CheckTopic = Field(sa_type=Word(CheckTopic))
    key: str = Field(max_length=120)
    name: str = Field(default="", max_length=200)
    have: bool = False
    noted_on: dt.date | None = None
    note: str = ""


class Milestone(Owned, table=True):
    """A day the family wants on the way, as far as it is known."""

    name: str = Field(max_length=200)
    day: HalfKnown | None = Field(default=None, sa_type=PartialDateText)
    note: str = ""


class Contact(Owned, table=True):
    """Somebody of the team or the family, and how to reach them."""

    role: ContactRole = Field(default=ContactRole.ONCOLOGY_TEAM, sa_type=Word(ContactRole))
    name: str = Field(max_length=200)
    phone: str = ""
    hours: str = ""
    email: str = ""
    note: str = ""
    ended_on: dt.date | None = None
