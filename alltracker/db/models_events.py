"""The tables of what happened: procedures, transfusions, stays, infections, radiation, absences."""

import datetime as dt

from sqlmodel import Field

from alltracker.care.kinds_events import BloodProduct, ProcedureKind, ProductUnit, StayReason
from alltracker.db.columns import Owned, Record, Word


class Procedure(Owned, table=True):
    """Something that was done on one day: a puncture, a test, a scan, a vaccination.

    The drugs given with it are doses that name it. ``pokes`` counts the needles of the day.
    """

    kind: ProcedureKind = Field(sa_type=Word(ProcedureKind))
    name: str = Field(default="", max_length=200)
    day: dt.date = Field(index=True)
    time: dt.time | None = None
    place: str = ""
    with_whom: str = ""
    result: str = ""
    pokes: int | None = None
    asleep: bool = False
    appointment_id: str | None = Field(default=None, foreign_key="appointment.id", index=True)
    note: str = ""


class Transfusion(Owned, table=True):
    """A blood product that was given, and how it was borne."""

    product: BloodProduct = Field(sa_type=Word(BloodProduct))
    name: str = Field(default="", max_length=200)
    day: dt.date = Field(index=True)
    time: dt.time | None = None
    amount: float | None = None
    unit: ProductUnit = Field(default=ProductUnit.MILLILITER, sa_type=Word(ProductUnit))
    place: str = ""
    reacted: bool = False
    reaction: str = ""
    note: str = ""


class Stay(Owned, table=True):
    """A stay in a hospital, from admission to discharge."""

    began_on: dt.date = Field(index=True)
    began_at: dt.time | None = None
    ended_on: dt.date | None = None
    ended_at: dt.time | None = None
    place: str = ""
    reason: StayReason = Field(default=StayReason.OTHER, sa_type=Word(StayReason))
    note: str = ""


class Infection(Owned, table=True):
    """An infection, with the organism where one was found."""

    name: str = Field(max_length=200)
    began_on: dt.date = Field(index=True)
    ended_on: dt.date | None = None
    organism: str = ""
    found_in: str = ""
    treated_with: str = ""
    note: str = ""


class Radiation(Owned, table=True):
    """A course of radiation: where, how many fractions, how much."""

    site: str = Field(max_length=200)
    began_on: dt.date = Field(index=True)
    ended_on: dt.date | None = None
    fractions: int | None = None
    gray: float | None = None
    place: str = ""
    note: str = ""


class Absence(Owned, table=True):
    """Days away from school, kindergarten or work."""

    began_on: dt.date = Field(index=True)
    ended_on: dt.date | None = None
    days: float | None = None
    place: str = ""
    reason: str = ""
    note: str = ""


class Photo(Owned, table=True):
    """A picture of a side effect; ``data`` is a JPEG file as base64 text."""

    side_effect_id: str = Field(foreign_key="sideeffect.id", index=True, max_length=32)
    day: dt.date
    words: str = ""
    data: str


class Printed(Owned, table=True):
    """A paper that was printed, so that the next one can say which it replaces."""

    paper: str = Field(max_length=40)
    day: dt.date
    first: dt.date | None = None
    last: dt.date | None = None


class Caregiver(Record, table=True):
    """Somebody who writes in this record."""

    name: str = Field(max_length=80)
    ended_on: dt.date | None = None
