"""The tables of what was measured and noticed."""

import datetime as dt

from sqlmodel import Field, UniqueConstraint

from alltracker.care.kinds import (
    Comparator,
    ResultStatus,
    Severity,
    TemperatureSite,
)
from alltracker.db.columns import Owned, Record, Step, Word


class Draw(Owned, table=True):
    """One blood draw or sample: when and where."""

    day: dt.date = Field(index=True)
    time: dt.time | None = None
    utc_offset: str = Field(default="", max_length=6)
    place: str = ""
    note: str = ""
    origin: str = ""


class Result(Record, table=True):
    """One analyte of a draw, as it was reported."""

    draw_id: str = Field(foreign_key="draw.id", index=True, max_length=32)
    analyte: str = Field(max_length=40)
    value_text: str = Field(max_length=80)
    value: float | None = None
    comparator: Comparator = Field(default=Comparator.NONE, sa_type=Word(Comparator))
    unit: str = Field(default="", max_length=40)
    range_low: float | None = None
    range_high: float | None = None
    range_text: str = ""
    status: ResultStatus = Field(default=ResultStatus.FINAL, sa_type=Word(ResultStatus))
    code: str = Field(default="", max_length=20)
    reported_name: str = ""
    origin: str = ""
    review: bool = False


class OwnAnalyte(Owned, table=True):
    """A test that the family added to the list."""

    name: str = Field(max_length=80)
    unit: str = Field(default="", max_length=40)


class Threshold(Owned, table=True):
    """A limit or range that the team gave for one analyte, from a day on."""

    analyte: str = Field(max_length=40)
    low: float | None = None
    high: float | None = None
    unit: str = Field(default="", max_length=40)
    since: dt.date | None = None
    note: str = ""


class FeverRule(Owned, table=True):
    """The team's own fever rule, in the team's words.

    ``celsius`` asks for a call at one reading. ``lasting_celsius`` asks for it at two readings at
    least ``lasting_minutes`` apart within a day. ``source`` names a published rule it began as.
    """

    celsius: float
    entered_unit: str = Field(default="Cel", max_length=10)
    site: TemperatureSite = Field(default=TemperatureSite.NOT_KNOWN, sa_type=Word(TemperatureSite))
    lasting_celsius: float | None = None
    lasting_minutes: int | None = None
    words: str = ""
    phone: str = ""
    given_on: dt.date | None = None
    source: str = ""


class AwaitedResult(Owned, table=True):
    """A test whose answer has not come yet."""

    test: str = Field(max_length=120)
    name: str = ""
    asked_on: dt.date
    received_on: dt.date | None = None
    note: str = ""


class SideEffect(Owned, table=True):
    """Something the family noticed: what, how bad, from when to when.

    ``own_rating`` is how bad the child said it was.
    """

    item: str = Field(default="", max_length=120)
    name: str = Field(max_length=200)
    severity: Severity = Field(sa_type=Step(Severity))
    began_on: dt.date = Field(index=True)
    ended_on: dt.date | None = None
    what_helped: str = ""
    own_rating: Severity | None = Field(default=None, sa_type=Step(Severity))
    phase_id: str | None = Field(default=None, foreign_key="phase.id", index=True)
    medicine_id: str | None = Field(default=None, foreign_key="medicine.id", index=True)
    told_team: bool = False
    told_on: dt.date | None = None
    told_whom: str = ""
    note: str = ""


class Temperature(Owned, table=True):
    """One temperature, in the unit it was read in."""

    measured_on: dt.date = Field(index=True)
    measured_at: dt.time | None = None
    value_text: str = Field(max_length=20)
    unit: str = Field(default="Cel", max_length=10)
    celsius: float
    site: TemperatureSite = Field(default=TemperatureSite.NOT_KNOWN, sa_type=Word(TemperatureSite))
    measured_by: str = ""
    told_team: bool = False
    note: str = ""


class Measurement(Owned, table=True):
    """Weight and height on one day."""

    day: dt.date = Field(index=True)
    weight_kg: float | None = None
    height_cm: float | None = None
    note: str = ""


class Note(Owned, table=True):
    """A free note on a day."""

    day: dt.date = Field(index=True)
    text: str


class Setting(Record, table=True):
    """One setting of the record; with a patient, of that patient."""

    __table_args__ = (UniqueConstraint("patient_id", "key"),)

    patient_id: str | None = Field(default=None, foreign_key="patient.id", index=True)
    key: str = Field(max_length=80)
    value: str = ""
