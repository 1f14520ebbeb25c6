"""A seeded record of many years, as large as a record gets: what speed is measured with."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from typing import Any, Final

from alltracker.care.calendar import PartialDate, today
from alltracker.care.kinds import (
    AppointmentKind,
    AppointmentStatus,
    Diagnosis,
    PhaseKind,
    Severity,
    Sex,
)
from alltracker.care.labs import ANALYTES
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record, values_of
from alltracker.db.models import (
    Appointment,
    Draw,
    FeverRule,
    Patient,
    Phase,
    Plan,
    Result,
    SideEffect,
    Threshold,
)
from alltracker.db.store import Store
from alltracker.sample.ten_years_care import care_rows
from alltracker.sample.ten_years_rows import YEARS, TenYearRows

DRAWS: Final = 1500
SIDE_EFFECTS: Final = 3000
APPOINTMENTS: Final = 800
PHASES: Final = 40
"""Rows in ten years; other lengths get their share, at least one of each."""

_AGE_DAYS: Final = 2000
_SEED: Final = 4
_COMING: Final = 0.02
"""The share of appointments that are still to come."""
_COMING_DAYS: Final = 90

# analyte, middle, spread, digits after the decimal sign
_ANALYTES: Final = (
    ("WBC", 3.2, 1.0, 1),
    ("RBC", 3.9, 0.4, 2),
    ("HGB", 11.4, 1.1, 1),
    ("HCT", 33.6, 3.0, 1),
    ("MCV", 92.0, 5.0, 0),
    ("RDW", 14.0, 1.2, 1),
    ("PLT", 205.0, 60.0, 0),
    ("NEUT%", 38.0, 9.0, 1),
    ("LYMPH%", 36.0, 8.0, 1),
    ("MONO%", 9.0, 3.0, 1),
    ("EOS%", 2.0, 1.0, 1),
    ("ALT", 62.0, 30.0, 0),
    ("AST", 48.0, 20.0, 0),
    ("BILI", 0.6, 0.25, 2),
    ("CREA", 0.45, 0.1, 2),
    ("ALB", 4.1, 0.3, 1),
    ("GLU", 92.0, 12.0, 0),
    ("K", 4.1, 0.3, 1),
    ("LDH", 240.0, 50.0, 0),
)
"""With the ANC, which follows from the white cells, twenty a draw."""
_SYMPTOMS: Final = ("Nausea", "Mouth sores", "Tired", "Tingling", "Rash", "Leg pain", "Low mood")
_TREATMENT: Final = (
    PhaseKind.INDUCTION,
    PhaseKind.CONSOLIDATION,
    PhaseKind.INTERIM_MAINTENANCE,
    PhaseKind.DELAYED_INTENSIFICATION,
    PhaseKind.INTERIM_MAINTENANCE,
    PhaseKind.MAINTENANCE,
)


def write_ten_years(store: Store, years: float = YEARS, on: dt.date | None = None) -> str:
    """Add a large invented record that ends on ``on`` (today), as one step.

    Args:
        store: The record to write into.
        years: The years from diagnosis to ``on``; the number of rows grows with them.
        on: The last day; the same arguments give the same rows.

    Returns:
        The identity of the patient.

    Raises:
        RecordProblem: The file cannot be written.
    """
    made = _Made(on or today(), years, random.Random(_SEED))  # noqa: S311 - invented numbers
    rows: dict[type[Record], list[dict[str, Any]]] = {
        Patient: [made.patient()],
        Plan: [made.row(Plan, id=made.new_id("pl"), name="Invented plan", started_on=made.zero)],
        Phase: list(made.phases()),
        Threshold: list(made.thresholds()),
        FeverRule: [made.row(FeverRule, celsius=38.0, words="Call at once.", phone="555 0199")],
        Draw: list(made.draws()),
        SideEffect: list(made.side_effects()),
        Appointment: list(made.appointments()),
    }
    rows[Result] = [row for draw in rows[Draw] for row in made.results(draw)]
    rows |= care_rows(made)
    store.insert_new(Message("sample", QT_TRANSLATE_NOOP("sample", "Invented years added")), rows)
    return made.patient_id


class _Made(TenYearRows):
    """Makes the rows of ten years."""

    def patient(self) -> dict[str, Any]:
        """Return the patient."""
        born = self.zero - dt.timedelta(days=_AGE_DAYS)
        row = Patient(
            id=self.patient_id,
            name="Ten Years",
            birth_date=PartialDate.of(born),
            sex=Sex.MALE,
            diagnosis=Diagnosis.B_ALL,
            diagnosis_date=PartialDate.of(self.zero),
        )
        return values_of(row)

    def phases(self) -> Iterator[dict[str, Any]]:
        """Yield phases and cycles one after the other; the last one is going on."""
        ends = list(self.spread(self.share(PHASES)))
        start = self.zero
        for position, end in enumerate(ends):
            last = position == len(ends) - 1
            planned_end = end + dt.timedelta(days=_COMING_DAYS if last else -3)
            kind = _TREATMENT[min(position, len(_TREATMENT) - 1)]
            yield self.row(
                Phase,
                kind=kind,
                name=f"Cycle {position - 4}" if kind is PhaseKind.MAINTENANCE else "",
                position=position,
                planned_start=start,
                planned_end=max(start, planned_end),
                actual_start=start,
                actual_end=None if last else end,
            )
            start = end + dt.timedelta(days=1)

    def thresholds(self) -> Iterator[dict[str, Any]]:
        """Yield the team's limits."""
        for analyte, low, high in (("ANC", 0.5, 1.5), ("PLT", 50.0, None), ("HGB", 8.0, None)):
            unit = ANALYTES[analyte].unit
            values = {"analyte": analyte, "low": low, "high": high, "unit": unit}
            yield self.row(Threshold, **values, since=self.zero)

    def draws(self) -> Iterator[dict[str, Any]]:
        """Yield the draws; the last one is of the last day."""
        shape = self.row(Draw, day=self.zero, time=dt.time(8, 30))
        for number, day in enumerate(self.spread(self.share(DRAWS))):
            place = "Harbor lab" if number % 3 else "Clinic 4"
            yield {**shape, "id": self.new_id("dr"), "day": day, "place": place}

    def results(self, draw: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """Yield the twenty results of a draw."""
        wbc = share = 0.0
        shape = values_of(Result(draw_id=draw["id"], analyte="-", value_text="-"))
        for analyte, middle, spread, digits in _ANALYTES:
            value = self._about(middle, spread, digits)
            wbc = value if analyte == "WBC" else wbc
            share = value if analyte == "NEUT%" else share
            yield {**shape, **self._measured(analyte, value, digits)}
        yield {**shape, **self._measured("ANC", round(wbc * share / 100, 2), 2)}

    def _about(self, middle: float, spread: float, digits: int) -> float:
        value = self.chance.gauss(middle, spread)
        return round(min(max(value, middle / 10), middle * 2), digits)

    def _measured(self, analyte: str, value: float, digits: int) -> dict[str, Any]:
        return {
            "id": self.new_id("re"),
            "analyte": analyte,
            "value_text": f"{value:.{digits}f}",
            "value": value,
            "unit": ANALYTES[analyte].unit,
        }

    def side_effects(self) -> Iterator[dict[str, Any]]:
        """Yield a diary; what began in the last days still goes on."""
        shape = self.row(SideEffect, name="-", severity=Severity.MILD, began_on=self.zero)
        for day in self.spread(self.share(SIDE_EFFECTS)):
            end = day + dt.timedelta(days=self.chance.randrange(6))
            yield {
                **shape,
                "id": self.new_id("se"),
                "name": self.chance.choice(_SYMPTOMS),
                "severity": self.chance.choice(tuple(Severity)[1:]),
                "began_on": day,
                "ended_on": end if end < self.on else None,
                "told_team": self.chance.random() < 1 / 2,
            }

    def appointments(self) -> Iterator[dict[str, Any]]:
        """Yield visits that took place, and the few that are still to come."""
        many = self.share(APPOINTMENTS)
        coming = max(1, round(many * _COMING))
        step = dt.timedelta(days=max(1, _COMING_DAYS // coming))
        days = [*self.spread(many - coming)] if many > coming else []
        days += [self.on + step * number for number in range(1, coming + 1)]
        shape = self.row(Appointment, title="-", start=dt.datetime.combine(self.zero, dt.time(9)))
        for day in days:
            kind = self.chance.choice(tuple(AppointmentKind))
            past = day <= self.on
            yield {
                **shape,
                "id": self.new_id("ap"),
                "kind": kind,
                "title": f"Visit, {kind.value}",
                "start": dt.datetime.combine(day, dt.time(8 + self.chance.randrange(8))),
                "minutes": 40,
                "place": "Clinic 4",
                "status": AppointmentStatus.DONE if past else AppointmentStatus.PLANNED,
            }
