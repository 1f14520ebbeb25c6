"""The diary: what was noticed, measured and written, day by day, as one list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import Row

from alltracker.care.fever import FeverKind, judge
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import Measurement, Note, SideEffect, Temperature
from alltracker.db.queries import light_rows
from alltracker.db.store import Store
from alltracker.language import DayStyle
from alltracker.ui.kinds import Cell, Column, Kind, ListWords, Slice
from alltracker.ui.kinds_diary import (
    SIDE_EFFECT,
    TEMPERATURE,
    effect_cell,
    temperature_cell,
    told_cell,
)
from alltracker.ui.kinds_phases import phase_cell
from alltracker.ui.kinds_small import MEASUREMENT, NOTE, measurement_cell, note_cell
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.model import Entry
from alltracker.ui.widgets.timeline_mark import MarkKind

DIARY_KINDS: Final = (SIDE_EFFECT, TEMPERATURE, NOTE, MEASUREMENT)
"""What the diary is made of."""


@dataclass(frozen=True, slots=True)
class DiaryRow:
    """A row of any of the diary's kinds under its day."""

    id: str
    kind: Kind
    row: Row[Any]
    day: dt.date
    at: dt.time
    fever: bool = False
    """Whether it meets the team's rule."""

    @property
    def ended_on(self) -> dt.date | None:
        """When a side effect ended; other things are of one day."""
        return getattr(self.row, "ended_on", None)


def _day_cell(row: DiaryRow, words: ListWords) -> Cell:
    day = words.language.day(row.day, DayStyle.WEEKDAY)
    month = words.language.heading(row.day, DayStyle.MONTH_LONG)
    return Cell(day, month, strong=True, grouped=True)


def _what(row: DiaryRow, words: ListWords) -> Cell:
    cell = _CELLS[row.kind.key](row.row, words)
    return replace(cell, sign=MarkKind.FEVER) if row.fever else cell


_CELLS: Final[dict[str, Callable[[Any, ListWords], Cell]]] = {
    SIDE_EFFECT.key: effect_cell,
    TEMPERATURE.key: temperature_cell,
    NOTE.key: note_cell,
    MEASUREMENT.key: measurement_cell,
}


def _phase(row: DiaryRow, words: ListWords) -> Cell:
    return phase_cell(row.row, words) if row.kind is SIDE_EFFECT else Cell("")


def _told(row: DiaryRow, words: ListWords) -> Cell:
    has_told = row.kind in {SIDE_EFFECT, TEMPERATURE}
    return told_cell(row.row, words) if has_told else Cell("")


def _when(row: DiaryRow) -> tuple[dt.date, dt.time, str]:
    return row.day, row.at, row.id


def _name(row: DiaryRow) -> str:
    for column in ("name", "value_text", "text"):
        if hasattr(row.row, column):
            return str(getattr(row.row, column)).casefold()
    return ""


COLUMNS: Final = (
    Column("day", QT_TRANSLATE_NOOP("kinds", "Day"), _day_cell, _when, sample="September 2026"),
    Column("what", QT_TRANSLATE_NOOP("kinds", "What"), _what, _name),
    Column(
        "phase",
        QT_TRANSLATE_NOOP("kinds", "Phase"),
        _phase,
        lambda row: getattr(row.row, "phase_id", None) or "",
        sample="Interim maintenance .....",
        spare=2,
    ),
    Column(
        "told",
        QT_TRANSLATE_NOOP("kinds", "Team"),
        _told,
        lambda row: not getattr(row.row, "told_team", False),
        sample="00000 team told",
        spare=1,
    ),
)


def _all(row: DiaryRow, today: dt.date) -> bool:
    del row, today
    return True


def _going_on(row: DiaryRow, today: dt.date) -> bool:
    return row.kind is SIDE_EFFECT and (row.ended_on is None or row.ended_on > today)


def _temperatures(row: DiaryRow, today: dt.date) -> bool:
    del today
    return row.kind is TEMPERATURE


def _written(row: DiaryRow, today: dt.date) -> bool:
    del today
    return row.kind in {NOTE, MEASUREMENT}


SLICES: Final = (
    Slice("all", QT_TRANSLATE_NOOP("kinds", "All"), _all, descending=True),
    Slice("going_on", QT_TRANSLATE_NOOP("kinds", "Going on"), _going_on, descending=True),
    Slice(
        "temperatures", QT_TRANSLATE_NOOP("kinds", "Temperatures"), _temperatures, descending=True
    ),
    Slice("notes", QT_TRANSLATE_NOOP("kinds", "Notes, weight"), _written, descending=True),
)


def diary_kind(kind: Kind) -> Kind:
    """Return a kind whose words and ending are asked of the row inside a ``DiaryRow``."""
    ending = kind.ending
    return replace(
        kind,
        search_text=lambda row, words: kind.search_text(row.row, words),
        name_of=kind.name_of,
        ending=ending
        and replace(ending, is_open=lambda row, today: ending.is_open(row.row, today)),
    )


_INSIDE: Final = {kind.key: diary_kind(kind) for kind in DIARY_KINDS}


def diary_entries(store: Store, lookups: Lookups) -> list[Entry]:
    """Return everything in a patient's diary; a temperature that meets the rule is a fever."""
    patient_id = lookups.patient.id
    rule = lookups.fever_rule()
    rows = [
        DiaryRow(row.id, SIDE_EFFECT, row, row.began_on, dt.time.min)
        for row in light_rows(store, SideEffect, patient_id, newest_by="began_on")
    ]
    for row in light_rows(store, Temperature, patient_id, newest_by="measured_on"):
        reading: Any = row
        fever = rule is not None and judge(reading, rule).kind is FeverKind.TEAM_RULE
        at = row.measured_at or dt.time.min
        rows.append(DiaryRow(row.id, TEMPERATURE, row, row.measured_on, at, fever))
    rows += [
        DiaryRow(row.id, NOTE, row, row.day, dt.time.min)
        for row in light_rows(store, Note, patient_id, newest_by="day")
    ]
    rows += [
        DiaryRow(row.id, MEASUREMENT, row, row.day, dt.time.min)
        for row in light_rows(store, Measurement, patient_id, newest_by="day")
    ]
    return [Entry(_INSIDE[row.kind.key], row) for row in rows]
