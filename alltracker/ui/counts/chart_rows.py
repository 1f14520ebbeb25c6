"""Reads of the record what the chart of counts shows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TypeVar

from alltracker.care.calendar import today
from alltracker.db.models import (
    Appointment,
    CycleStart,
    DoseOrder,
    FeverRule,
    Medicine,
    Patient,
    Phase,
    Plan,
    Procedure,
    Stay,
    Temperature,
    Threshold,
    Transfusion,
)
from alltracker.db.queries import DrawRow, draws, series
from alltracker.db.queries_events import clinic_doses
from alltracker.db.record_settings import RecordSettings
from alltracker.db.record_view import laid_out
from alltracker.db.store import Store
from alltracker.knowledge.healthy_ranges import healthy_ranges
from alltracker.ui.counts.chart_content import ChartRows
from alltracker.ui.counts.chart_options import gap_weeks, healthy_wanted
from alltracker.ui.counts.charted import doses_drawn
from alltracker.ui.counts.columns import ANC_PARTS, Column
from alltracker.ui.counts.looks import ComputedCount, computed_count
from alltracker.ui.counts.team_limits import TeamLimits

Dated = TypeVar("Dated", Plan, FeverRule)


def chart_rows(store: Store, patient_id: str, columns: Sequence[Column]) -> ChartRows:
    """Return everything that the chart of these columns needs."""
    own = patient_id
    keys = [column.key for column in columns]
    found = draws_to_compute(store, own) if "ANC" in keys else []
    return ChartRows(
        results=series(store, own, keys),
        computed=_computed(found),
        draws=found,
        limits=TeamLimits(store.all(Threshold, own)),
        phases=store.all(Phase, own),
        cycle_starts=store.all(CycleStart, own),
        plan=_latest(store.all(Plan, own), "started_on"),
        temperatures=store.all(Temperature, own),
        fever_rule=_latest(store.all(FeverRule, own), "given_on"),
        appointments=laid_out(store.all(Appointment, own), today()),
        temperature_unit=RecordSettings(store, own).temperature_unit(),
        medicines=store.all(Medicine, own),
        dose_orders=store.all(DoseOrder, own),
        doses=clinic_doses(store, own),
        procedures=store.all(Procedure, own),
        transfusions=store.all(Transfusion, own),
        stays=store.all(Stay, own),
        doses_drawn=doses_drawn(store, own),
        patient=store.get(Patient, own),
        gap_weeks=gap_weeks(store, own),
        healthy=healthy_ranges() if healthy_wanted(store, own) else None,
    )


def draws_to_compute(store: Store, patient_id: str) -> list[DrawRow]:
    """Return the draws, oldest first, of a record that has parts of neutrophils; else none."""
    parts = [key for key in ANC_PARTS if key != "WBC"]
    found = series(store, patient_id, parts)
    if not any(found.values()):
        return []
    return list(reversed(draws(store, patient_id, analytes=("ANC", *ANC_PARTS))))


def _computed(found: Sequence[DrawRow]) -> dict[str, ComputedCount]:
    counts = {draw.id: computed_count(draw) for draw in found}
    return {draw_id: count for draw_id, count in counts.items() if count is not None}


def _latest(rows: list[Dated], day_field: str) -> Dated | None:
    ordered = sorted(rows, key=lambda row: getattr(row, day_field) or dt.date.min)
    return ordered[-1] if ordered else None
