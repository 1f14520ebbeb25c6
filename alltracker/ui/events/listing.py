"""Everything that happened on a day in the clinic or hospital, as rows of one list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.kinds_medicine import DoseStatus, Route
from alltracker.care.procedure_words import dose_words, given_words, listed, procedure_title
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.clinic_rows import clinic_doses
from alltracker.db.models import Medicine
from alltracker.db.queries import light_rows
from alltracker.db.store import Store
from alltracker.language import DayStyle
from alltracker.ui.kinds import Cell, Column, Kind, ListWords, Slice, joined
from alltracker.ui.kinds_events import PROCEDURE, procedure_cell
from alltracker.ui.kinds_events_days import ABSENCE, CLINIC_DOSE, absence_cell, clinic_cell
from alltracker.ui.kinds_events_hospital import STAY, TRANSFUSION, stay_cell, transfusion_cell
from alltracker.ui.kinds_events_illness import INFECTION, RADIATION, infection_cell, radiation_cell
from alltracker.ui.records.model import Entry

EVENT_KINDS: Final = (PROCEDURE, TRANSFUSION, STAY, INFECTION, RADIATION, ABSENCE)
"""What the list is made of, besides the medicines given in the clinic."""
_NOT_GIVEN: Final = frozenset({DoseStatus.HELD, DoseStatus.SKIPPED, DoseStatus.NOT_DUE})


@dataclass(frozen=True, slots=True)
class ClinicDose:
    """A dose of the clinic beside its medicine."""

    dose: Any
    medicine: Medicine

    @property
    def id(self) -> str:
        """The dose's identity."""
        return str(self.dose.id)

    @property
    def day(self) -> dt.date:
        """The day it was given."""
        day: dt.date = self.dose.given_on or self.dose.day
        return day

    @property
    def note(self) -> str:
        """What was noted with it."""
        return str(self.dose.note)

    @property
    def route(self) -> Route:
        """The way it was given."""
        return self.medicine.route

    @property
    def words(self) -> Message:
        """Name and amount, and what became of it where it was not given."""
        said = dose_words(self.dose, self.medicine)
        if self.dose.status in _NOT_GIVEN:
            return listed([said, Message("kinds", QT_TRANSLATE_NOOP("kinds", "not given"))])
        return said


@dataclass(frozen=True, slots=True)
class EventRow:
    """A row of any of the kinds under its day; ``given`` are the drugs of a puncture."""

    id: str
    kind: Kind
    row: Any
    day: dt.date
    at: dt.time
    given: tuple[Message, ...] = ()

    @property
    def ended_on(self) -> dt.date | None:
        """When it ended; a thing of one day ends on it."""
        ended: dt.date | None = getattr(self.row, "ended_on", self.day)
        return ended


def event_rows(store: Store, patient_id: str) -> list[EventRow]:
    """Return everything of a patient that belongs in the list."""
    medicines = {row.id: row for row in store.all(Medicine, patient_id)}
    doses = clinic_doses(store, patient_id)
    given: dict[str, list[Any]] = {}
    for dose in doses:
        if dose.procedure_id:
            given.setdefault(dose.procedure_id, []).append(dose)
    rows = [_clinic_row(dose, medicines) for dose in doses if not dose.procedure_id]
    for kind in EVENT_KINDS:
        for row in light_rows(store, kind.model, patient_id, newest_by=kind.order_by):
            drugs = given_words(given.get(row.id, ()), medicines)
            rows.append(_event_row(kind, row, drugs))
    return rows


def event_entries(rows: Iterable[EventRow]) -> list[Entry]:
    """Return rows as a list shows them."""
    return [Entry(_INSIDE[row.kind.key], row) for row in rows]


def what(row: EventRow, words: ListWords) -> Cell:
    """Return what happened, a puncture with the drugs that were given."""
    cell = _CELLS[row.kind.key](row.row, words)
    if not row.given:
        return cell
    title = words.language.say(listed([procedure_title(row.row), *row.given]))
    return replace(cell, text=title, tip=joined([title, cell.second]))


def _clinic_row(dose: Any, medicines: Mapping[str, Medicine]) -> EventRow:
    row = ClinicDose(dose, medicines[dose.medicine_id])
    return EventRow(row.id, CLINIC_DOSE, row, row.day, dose.given_at or dt.time.min)


def _event_row(kind: Kind, row: Any, given: tuple[Message, ...]) -> EventRow:
    day = getattr(row, kind.order_by)
    at = getattr(row, "time", None) or getattr(row, "began_at", None)
    return EventRow(row.id, kind, row, day, at or dt.time.min, given)


_CELLS: Final[Mapping[str, Callable[[Any, ListWords], Cell]]] = MappingProxyType(
    {
        PROCEDURE.key: procedure_cell,
        TRANSFUSION.key: transfusion_cell,
        STAY.key: stay_cell,
        INFECTION.key: infection_cell,
        RADIATION.key: radiation_cell,
        ABSENCE.key: absence_cell,
        CLINIC_DOSE.key: clinic_cell,
    }
)


def _inside(kind: Kind) -> Kind:
    """Return a kind that is asked about an ``EventRow``: for the search field and the ending."""

    def search_text(row: EventRow, words: ListWords) -> str:
        return joined([what(row, words).text, kind.search_text(row.row, words)])

    return replace(kind, search_text=search_text)


_INSIDE: Final[Mapping[str, Kind]] = MappingProxyType(
    {kind.key: _inside(kind) for kind in (*EVENT_KINDS, CLINIC_DOSE)}
)


def _day_cell(row: EventRow, words: ListWords) -> Cell:
    day = words.language.day(row.day, DayStyle.WEEKDAY)
    month = words.language.heading(row.day, DayStyle.MONTH_LONG)
    return Cell(day, month, strong=True, grouped=True)


def _time_cell(row: EventRow, words: ListWords) -> Cell:
    return Cell(words.language.time(row.at) if row.at != dt.time.min else "")


COLUMNS: Final = (
    Column(
        "day",
        QT_TRANSLATE_NOOP("kinds", "Day"),
        _day_cell,
        lambda row: (row.day, row.at, row.id),
        sample="Septiembre de 2026",
    ),
    Column("what", QT_TRANSLATE_NOOP("kinds", "What"), what, lambda row: (row.kind.key, row.day)),
    Column(
        "time",
        QT_TRANSLATE_NOOP("kinds", "Time"),
        _time_cell,
        lambda row: (row.at, row.day, row.id),
        sample="00:00 a. m.",
        spare=1,
    ),
)


def _part(key: str, title: str, *kinds: Kind) -> Slice:
    keys = {kind.key for kind in kinds}

    def keeps(row: EventRow, today: dt.date) -> bool:
        del today
        return not keys or row.kind.key in keys

    return Slice(key, title, keeps, descending=True)


SLICES: Final = (
    _part("all", QT_TRANSLATE_NOOP("kinds", "All")),
    _part("procedures", QT_TRANSLATE_NOOP("kinds", "Procedures"), PROCEDURE),
    _part("clinic", QT_TRANSLATE_NOOP("kinds", "Clinic medicines"), CLINIC_DOSE),
    _part("transfusions", QT_TRANSLATE_NOOP("kinds", "Transfusions"), TRANSFUSION),
    _part("stays", QT_TRANSLATE_NOOP("kinds", "Hospital"), STAY),
    _part("infections", QT_TRANSLATE_NOOP("kinds", "Infections"), INFECTION),
    _part("radiation", QT_TRANSLATE_NOOP("kinds", "Radiation"), RADIATION),
    _part("absences", QT_TRANSLATE_NOOP("kinds", "School or work"), ABSENCE),
)
