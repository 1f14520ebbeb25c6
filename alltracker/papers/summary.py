"""What the summary for the care team says, as plain frozen records."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import Comparator, Diagnosis, ResultStatus, Severity
from alltracker.care.phases import PhaseDay
from alltracker.care.phases_way import PlannedEnd
from alltracker.care.rows import RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts.series import Band
from alltracker.papers.period import Period
from alltracker.papers.summary_doses import DoseReport
from alltracker.papers.summary_events import Done


class Section(StrEnum):
    """The parts of the summary, in their order; any of them can be left out."""

    FACTS = "facts"
    COUNTS = "counts"
    CHART = "chart"
    FEVERS = "fevers"
    SIDE_EFFECTS = "side_effects"
    PROCEDURES = "procedures"
    MEDICINES = "medicines"
    VISITS = "visits"
    AWAITED = "awaited"
    NOTES = "notes"
    QUESTIONS = "questions"
    ROOM = "room"


SECTION_TITLES: Final = {
    Section.FACTS: Message("papers", QT_TRANSLATE_NOOP("papers", "Diagnosis, phase and day")),
    Section.COUNTS: Message("papers", QT_TRANSLATE_NOOP("papers", "Counts table")),
    Section.CHART: Message("papers", QT_TRANSLATE_NOOP("papers", "Chart of the last year")),
    Section.FEVERS: Message("papers", QT_TRANSLATE_NOOP("papers", "Fevers")),
    Section.SIDE_EFFECTS: Message("papers", QT_TRANSLATE_NOOP("papers", "Side effects")),
    Section.PROCEDURES: Message("papers", QT_TRANSLATE_NOOP("papers", "Procedures")),
    Section.MEDICINES: Message("papers", QT_TRANSLATE_NOOP("papers", "Medicines and doses")),
    Section.VISITS: Message("papers", QT_TRANSLATE_NOOP("papers", "Visits")),
    Section.AWAITED: Message("papers", QT_TRANSLATE_NOOP("papers", "Results awaited")),
    Section.NOTES: Message("papers", QT_TRANSLATE_NOOP("papers", "Notes")),
    Section.QUESTIONS: Message("papers", QT_TRANSLATE_NOOP("papers", "Questions")),
    Section.ROOM: Message("papers", QT_TRANSLATE_NOOP("papers", "Room for the team’s notes")),  # noqa: RUF001 - the sign that is printed
}
"""What each part is called where it is chosen."""
ALL_SECTIONS: Final = frozenset(Section)


@dataclass(frozen=True, slots=True)
class PatientFacts:
    """Whom the paper is about, with the diagnosis as the team gave it."""

    name: str
    born: PartialDate | None
    years: int | None
    """Completed years; None unless the birth date leaves no doubt."""
    weight_kg: tuple[float, dt.date] | None
    height_cm: tuple[float, dt.date] | None
    diagnosis: Diagnosis
    diagnosed: PartialDate | None
    subtype: str
    risk_group: str
    central_line: str
    needle: str
    allergies: str
    phase: PhaseDay | None
    planned_end: PlannedEnd | None
    ended: PartialDate | None = None
    """The last day of treatment, as far as it is known."""


@dataclass(frozen=True, slots=True)
class TeamLimit:
    """What the team wants a count to be, in force at the end of the period."""

    analyte: str
    name: Message | str
    low: float | None
    high: float | None
    unit: str
    """The unit as people read it."""


@dataclass(frozen=True, slots=True)
class CountColumn:
    """One analyte of the table in one unit (its code, and as people read it)."""

    analyte: str
    title: Message | str
    unit: str
    shown_unit: str


@dataclass(frozen=True, slots=True)
class CountCell:
    """One value: as reported, or a number of ours with the sign it was reported with."""

    reported: str = ""
    number: float | None = None
    comparator: Comparator = Comparator.NONE
    own_unit: str = ""
    """The unit of the report where it cannot be turned into that of the column."""
    computed: bool = False
    converted: bool = False
    review: bool = False
    status: ResultStatus = ResultStatus.FINAL


@dataclass(frozen=True, slots=True)
class CountRow:
    """One draw of the table."""

    day: dt.date
    time: dt.time | None
    """Told only where a day has several draws."""
    remark: Message | None
    place: str
    cells: tuple[CountCell | None, ...]


@dataclass(frozen=True, slots=True)
class CountsTable:
    """The draws of the period and the one before, newest first."""

    columns: tuple[CountColumn, ...]
    rows: tuple[CountRow, ...]
    limits: tuple[TeamLimit, ...]


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One value of the chart in the unit of its line."""

    day: dt.date
    value: float
    comparator: Comparator
    review: bool


@dataclass(frozen=True, slots=True)
class ChartLine:
    """One analyte of the chart with the team's limits: from which day, low, high."""

    analyte: str
    name: Message | str
    shown_unit: str
    style_key: str
    points: tuple[ChartPoint, ...]
    limits: tuple[tuple[dt.date | None, float | None, float | None], ...]


@dataclass(frozen=True, slots=True)
class ChartData:
    """The lines of the last year with the phases behind them and the record for their events."""

    lines: tuple[ChartLine, ...]
    bands: tuple[tuple[Band, Message | str], ...]
    view: RecordView
    until: dt.date
    fahrenheit: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One temperature as it was read."""

    day: dt.date
    time: dt.time | None
    value: str
    unit: str
    site: Message
    told_team: bool
    note: str


@dataclass(frozen=True, slots=True)
class FeverTold:
    """One fever: its highest reading, how many there were, what was noted beside them."""

    first: dt.date
    last: dt.date
    highest: Reading
    count: int
    told_team: bool
    notes: tuple[str, ...]
    stays: tuple[tuple[dt.date, dt.date | None], ...]
    infections: tuple[Message | str, ...]


@dataclass(frozen=True, slots=True)
class Fevers:
    """Fevers, other readings that ask for a call, the number of all others, the last one before."""

    episodes: tuple[FeverTold, ...]
    readings: tuple[Reading, ...]
    others: int
    last: Reading | None
    since: dt.date
    until: dt.date
    rule: Message


@dataclass(frozen=True, slots=True)
class Effect:
    """One side effect that was there in the period."""

    name: str
    severity: Severity
    began_on: dt.date
    ended_on: dt.date | None
    note: str
    what_helped: str
    told_team: bool
    told_on: dt.date | None


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit, past or to come."""

    start: dt.datetime
    all_day: bool
    title: str
    place: str
    with_whom: str
    status: Message | None
    """Told only where it did not take place."""
    said: str


@dataclass(frozen=True, slots=True)
class Questions:
    """The questions of the next visit that has any."""

    visit: str
    day: dt.date
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything the paper says; a part that was left out is None or empty."""

    period: Period
    printed_on: dt.date
    patient: PatientFacts
    sections: frozenset[Section]
    counts: CountsTable | None = None
    chart: ChartData | None = None
    fevers: Fevers | None = None
    effects: tuple[Effect, ...] = ()
    done: Done | None = None
    doses: DoseReport | None = None
    past_visits: tuple[Visit, ...] = ()
    next_visits: tuple[Visit, ...] = ()
    awaited: tuple[tuple[str, dt.date], ...] = ()
    notes: tuple[tuple[dt.date, str], ...] = ()
    questions: Questions | None = None
