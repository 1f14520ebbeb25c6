"""Reads of the record what the timeline shows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Final

from alltracker.care.analyte import CONTEXT
from alltracker.care.follow_up import marks_of
from alltracker.care.labs import ANALYTES
from alltracker.care.measure import shown_unit
from alltracker.care.rows import RecordView
from alltracker.care.timeline import Asked, timeline
from alltracker.care.timeline_items import CountLimit, CountLine, CountPoint, Timeline
from alltracker.care.units import FAHRENHEIT
from alltracker.collector import uncollected
from alltracker.db.columns import Record
from alltracker.db.models import (
    Absence,
    Appointment,
    AwaitedResult,
    CycleStart,
    Dose,
    DoseOrder,
    Draw,
    FeverRule,
    Infection,
    Medicine,
    Milestone,
    Note,
    OwnReminder,
    Patient,
    Phase,
    Plan,
    Procedure,
    Radiation,
    Result,
    Setting,
    SideEffect,
    Slip,
    Stay,
    Temperature,
    Threshold,
    Transfusion,
)
from alltracker.db.queries import ResultRow, series
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store
from alltracker.db.timeline_view import timeline_view
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.language import Language
from alltracker.ui.counts.chart_rows import draws_to_compute
from alltracker.ui.counts.columns import ANC_PARTS, Column, Part
from alltracker.ui.counts.looks import computed_count, shown_text, value_in
from alltracker.ui.counts.team_limits import TeamLimits, in_unit
from alltracker.ui.pages.page import Surroundings

READ: Final[frozenset[type[Record]]] = frozenset(
    {
        Absence,
        Appointment,
        AwaitedResult,
        CycleStart,
        Dose,
        DoseOrder,
        Draw,
        FeverRule,
        Infection,
        Medicine,
        Milestone,
        Note,
        OwnReminder,
        Patient,
        Phase,
        Plan,
        Procedure,
        Radiation,
        Result,
        Setting,
        SideEffect,
        Slip,
        Stay,
        Temperature,
        Threshold,
        Transfusion,
    }
)
"""What the timeline is read from."""

_ANC: Final = "ANC"


def read_timeline(
    around: Surroundings, patient: Patient, today: dt.date
) -> tuple[RecordView, Timeline]:
    """Return the rows of a patient that the timeline shows, and the timeline of them."""
    with uncollected():
        view = timeline_view(around.store, patient, today)
        return view, timeline(view, asked_of(around, patient, view, today))


def asked_of(around: Surroundings, patient: Patient, view: RecordView, today: dt.date) -> Asked:
    """Return what the timeline of a patient is made of besides the rows of ``view``."""
    code = around.language.code
    facts = reminder_facts(around.knowledge, code)
    marks = marks_of(view, facts.five_year_marks, today)
    names = {key.removeprefix("test."): name for key, name in facts.test_names.items()}
    settings = RecordSettings(around.store, patient.id)
    return Asked(
        today=today,
        counts=count_line(around.store, patient, settings, around.language),
        test_names={**facts.test_names, **names},
        marks=tuple(mark for mark in marks if mark.counted_from is not None),
        fahrenheit=settings.temperature_unit() == FAHRENHEIT,
    )


def count_line(
    store: Store, patient: Patient, settings: RecordSettings, language: Language
) -> CountLine:
    """Return the neutrophil counts in the family's unit, reported and computed, with the limits.

    What cannot be converted for certain is left out, as it is in the chart of counts.
    """
    analyte = ANALYTES[_ANC]
    unit = settings.unit_of(_ANC) or analyte.unit
    column = Column(Part.VALUE, _ANC, analyte.name, analyte.short, unit, analyte)
    parts = [key for key in ANC_PARTS if key != "WBC"]
    results = series(store, patient.id, [_ANC, *parts])
    found = list(_reported(results.pop(_ANC), column, language))
    for draw in draws_to_compute(store, patient.id) if any(results.values()) else ():
        count = computed_count(draw)
        value = in_unit(count.value, "10*9/L", unit, analyte) if count else None
        if value is not None:
            words = language.number(round(value, 3))
            found.append(CountPoint(draw.id, draw.day, round(value, 3), words, draw.time))
    limits = TeamLimits(store.all(Threshold, patient.id)).of(_ANC, unit, analyte)
    return CountLine(
        short=language.word(CONTEXT, analyte.short),
        unit=shown_unit(unit),
        points=tuple(sorted(found, key=lambda point: (point.day, str(point.at or "")))),
        limits=tuple(CountLimit(limit.since, limit.low, limit.high) for limit in limits),
    )


def _reported(
    rows: Iterable[ResultRow], column: Column, language: Language
) -> Iterator[CountPoint]:
    """Return the counts that can be converted; what was reported alike is written out once."""
    known: dict[tuple[object, ...], tuple[float | None, str]] = {}
    for row in rows:
        reported = (row.value_text, row.value, row.comparator, row.unit)
        if reported not in known:
            known[reported] = (value_in(row, column), shown_text(row, column, language))
        value, words = known[reported]
        if value is not None:
            yield CountPoint(row.draw_id, row.day, value, words, row.time)
