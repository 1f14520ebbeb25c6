"""The tables of medicines: what was prescribed, what became of each dose, what is in the box."""

import datetime as dt

from sqlmodel import Field, Index

from alltracker.care.kinds_medicine import (
    DoseReason,
    DoseStatus,
    DoseUnit,
    MedicineForm,
    Route,
    StockKind,
)
from alltracker.db.columns import Owned, Word


class Medicine(Owned, table=True):
    """A medicine: its names, what it is for, how it is given and what it comes as.

    ``strength`` is the amount of substance in one ``unit`` (one tablet, one milliliter), in
    ``strength_unit``; a medicine counted in milligrams needs none.
    """

    drug: str = Field(default="", max_length=60)
    name: str = Field(max_length=200)
    brand: str = Field(default="", max_length=200)
    short: str = Field(default="", max_length=20)
    purpose: str = ""
    route: Route = Field(default=Route.MOUTH, sa_type=Word(Route))
    form: MedicineForm = Field(default=MedicineForm.TABLET, sa_type=Word(MedicineForm))
    unit: DoseUnit = Field(default=DoseUnit.TABLET, sa_type=Word(DoseUnit))
    strength: float | None = None
    strength_unit: DoseUnit = Field(default=DoseUnit.MILLIGRAM, sa_type=Word(DoseUnit))
    in_clinic: bool = False
    started_on: dt.date | None = None
    ended_on: dt.date | None = None
    ended_why: str = ""
    refill_days: int | None = None
    note: str = ""


class DoseOrder(Owned, table=True):
    """What the team prescribed of one medicine from a day on: a schedule, a change or a hold.

    ``pattern`` is the text of ``care.dose_pattern``. Of the orders that cover a day, the one that
    began last is in force. ``full_weekly`` is the full dose in units a week, as the family knows
    it; it holds until another order names one.
    """

    medicine_id: str = Field(foreign_key="medicine.id", index=True, max_length=32)
    starts_on: dt.date
    ends_on: dt.date | None = None
    pattern: str = Field(max_length=600)
    reason: DoseReason | None = Field(default=None, sa_type=Word(DoseReason))
    said_by: str = ""
    said_on: dt.date | None = None
    full_weekly: float | None = None
    most_doses: int | None = None
    most_amount: float | None = None
    least_hours: float | None = None
    note: str = ""


class Dose(Owned, table=True):
    """What became of one dose; ``slot`` names the dose of the day, empty for one of its own.

    ``amount`` is in ``unit``; ``milligrams`` is what it came to on that day, as far as known.
    """

    __table_args__ = (
        Index("ix_dose_medicine_id_day", "medicine_id", "day"),
        Index("ix_dose_patient_id_day", "patient_id", "day"),
    )

    medicine_id: str = Field(foreign_key="medicine.id", max_length=32)
    day: dt.date
    slot: str = Field(default="", max_length=20)
    status: DoseStatus = Field(default=DoseStatus.GIVEN, sa_type=Word(DoseStatus))
    amount: float | None = None
    unit: DoseUnit = Field(default=DoseUnit.TABLET, sa_type=Word(DoseUnit))
    milligrams: float | None = None
    given_on: dt.date | None = None
    given_at: dt.time | None = None
    utc_offset: str = Field(default="", max_length=6)
    given_by: str = Field(default="", max_length=80)
    extra: bool = False
    procedure_id: str | None = Field(default=None, foreign_key="procedure.id", index=True)
    note: str = ""


class Stock(Owned, table=True):
    """What was counted in the box, or what came into it."""

    medicine_id: str = Field(foreign_key="medicine.id", index=True, max_length=32)
    day: dt.date
    kind: StockKind = Field(default=StockKind.COUNTED, sa_type=Word(StockKind))
    amount: float
    expires_on: dt.date | None = None
    note: str = ""
