"""Gathers the summary from the record, through the functions of care."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Final

from alltracker.care.calendar import PartialDate, age, today
from alltracker.care.end_rules import anchor_days
from alltracker.care.follow_up import treatment_end
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.phases import phase_on
from alltracker.care.phases_way import planned_end
from alltracker.care.recurrence import Occurrence
from alltracker.care.rows import RecordView
from alltracker.care.units import FAHRENHEIT
from alltracker.db.models import (
    Appointment,
    Measurement,
    Patient,
    SideEffect,
)
from alltracker.db.record_settings import RecordSettings
from alltracker.db.record_view import laid_out, record_view
from alltracker.db.store import Store
from alltracker.papers.period import Period
from alltracker.papers.summary import (
    ALL_SECTIONS,
    Effect,
    PatientFacts,
    Questions,
    Section,
    Summary,
    Visit,
)
from alltracker.papers.summary_chart import chart_data
from alltracker.papers.summary_counts import CountsReader
from alltracker.papers.summary_doses import dose_report
from alltracker.papers.summary_events import done_in
from alltracker.papers.summary_fevers import fevers_of

NEXT_VISITS: Final = 3
"""So many visits to come are printed."""


def gather_summary(
    store: Store,
    patient: Patient,
    period: Period,
    *,
    sections: frozenset[Section] = ALL_SECTIONS,
    test_names: Mapping[str, str] | None = None,
) -> Summary:
    """Return what the summary of a patient says about a period.

    Args:
        store: the record.
        patient: whom it is about.
        period: which days.
        sections: the parts that are wanted.
        test_names: the names of documented tests by key, in the reader's language.
    """
    view = record_view(store, patient)
    reader = CountsReader(store, patient.id)
    fahrenheit = RecordSettings(store, patient.id).temperature_unit() == FAHRENHEIT
    wants = sections.__contains__
    return Summary(
        period=period,
        printed_on=today(),
        patient=_facts(store, patient, view, period.until),
        sections=sections,
        counts=reader.table(period) if wants(Section.COUNTS) else None,
        chart=chart_data(reader, view, period.until, fahrenheit=fahrenheit)
        if wants(Section.CHART)
        else None,
        fevers=fevers_of(view, period, fahrenheit=fahrenheit) if wants(Section.FEVERS) else None,
        effects=_effects(store, patient, period) if wants(Section.SIDE_EFFECTS) else (),
        done=done_in(view, period) if wants(Section.PROCEDURES) else None,
        doses=dose_report(view, period) if wants(Section.MEDICINES) else None,
        past_visits=_past(store, patient, period) if wants(Section.VISITS) else (),
        next_visits=_next(store, patient, period) if wants(Section.VISITS) else (),
        awaited=_awaited(view, period, test_names or {}) if wants(Section.AWAITED) else (),
        notes=_notes(view, period) if wants(Section.NOTES) else (),
        questions=_questions(store, patient, period) if wants(Section.QUESTIONS) else None,
    )


def _facts(store: Store, patient: Patient, view: RecordView, day: dt.date) -> PatientFacts:
    measured = [row for row in store.all(Measurement, patient.id) if row.day <= day]
    measured.sort(key=lambda row: row.day)
    weights = [(row.weight_kg, row.day) for row in measured if row.weight_kg is not None]
    heights = [(row.height_cm, row.day) for row in measured if row.height_cm is not None]
    return PatientFacts(
        name=patient.name,
        born=patient.birth_date,
        years=_years(patient.birth_date, day),
        weight_kg=weights[-1] if weights else None,
        height_cm=heights[-1] if heights else None,
        diagnosis=patient.diagnosis,
        diagnosed=patient.diagnosis_date,
        subtype=patient.subtype.strip(),
        risk_group=patient.risk_group.strip(),
        central_line=patient.central_line.strip(),
        needle=patient.needle.strip(),
        allergies=patient.allergies.strip(),
        phase=phase_on(view.phases, day, view.plan, view.cycle_starts),
        planned_end=planned_end(view.plan, view.phases, anchor_days(view)),
        ended=treatment_end(view, day),
    )


def _years(born: PartialDate | None, day: dt.date) -> int | None:
    if born is None or born.first > day:
        return None
    oldest, youngest = age(born.first, day), age(born.last, day)
    return oldest if oldest == youngest else None


def _effects(store: Store, patient: Patient, period: Period) -> tuple[Effect, ...]:
    rows = [
        row
        for row in store.all(SideEffect, patient.id)
        if row.began_on <= period.until and (row.ended_on is None or row.ended_on >= period.since)
    ]
    rows.sort(key=lambda row: (row.began_on, -row.severity), reverse=True)
    return tuple(
        Effect(
            name=row.name,
            severity=row.severity,
            began_on=row.began_on,
            ended_on=row.ended_on,
            note=row.note.strip(),
            what_helped=row.what_helped.strip(),
            told_team=row.told_team,
            told_on=row.told_on,
        )
        for row in rows
    )


def _visits(store: Store, patient: Patient, period: Period) -> tuple[Occurrence, ...]:
    return laid_out(store.all(Appointment, patient.id), period.until)


def _past(store: Store, patient: Patient, period: Period) -> tuple[Visit, ...]:
    """Return the visits of the period, without those that are still to come on its last day."""
    return tuple(
        _visit(row)
        for row in _visits(store, patient, period)
        if period.holds(row.start.date()) and not _coming(row, period.until)
    )


def _coming(row: Occurrence, day: dt.date) -> bool:
    return row.status is AppointmentStatus.PLANNED and row.start.date() >= day


def _next(store: Store, patient: Patient, period: Period) -> tuple[Visit, ...]:
    rows = [row for row in _visits(store, patient, period) if _coming(row, period.until)]
    return tuple(_visit(row) for row in rows[:NEXT_VISITS])


def _visit(row: Occurrence) -> Visit:
    unmet = {AppointmentStatus.MISSED, AppointmentStatus.CANCELED}
    return Visit(
        start=row.start,
        all_day=row.all_day,
        title=row.title,
        place=row.place.strip(),
        with_whom=row.with_whom.strip(),
        status=word_of(row.status) if row.status in unmet else None,
        said=row.said.strip(),
    )


def _questions(store: Store, patient: Patient, period: Period) -> Questions | None:
    """Return the questions of the next visit to the team that has any."""
    for row in _visits(store, patient, period):
        lines = tuple(_lines(row.questions))
        if lines and _coming(row, period.until) and row.kind is not AppointmentKind.OTHER:
            return Questions(row.title, row.start.date(), lines)
    return None


def _lines(text: str) -> Iterable[str]:
    lines = (line.strip().removeprefix("-").removeprefix("•").strip() for line in text.splitlines())
    return (line for line in lines if line)


def _awaited(
    view: RecordView, period: Period, test_names: Mapping[str, str]
) -> tuple[tuple[str, dt.date], ...]:
    known = {key.removeprefix("test."): name for key, name in test_names.items()}
    return tuple(
        (row.name.strip() or known.get(row.test.removeprefix("test."), row.test), row.asked_on)
        for row in sorted(view.awaited, key=lambda row: (row.asked_on, row.id))
        if row.asked_on <= period.until
        and (row.received_on is None or row.received_on > period.until)
    )


def _notes(view: RecordView, period: Period) -> tuple[tuple[dt.date, str], ...]:
    rows = sorted(view.notes, key=lambda row: (row.day, row.id), reverse=True)
    return tuple((row.day, row.text.strip()) for row in rows if period.holds(row.day))
