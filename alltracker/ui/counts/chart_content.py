"""What the chart of counts shows of a record: series in the family's units, phases, fevers, visits.

It needs no drawing library, so that it can be asked before the chart exists.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypedDict

from alltracker.care import analyte as catalog
from alltracker.care.calendar import today
from alltracker.care.mrd import is_mrd, line_in
from alltracker.care.phases import kind_name, phase_letters, phase_name, phase_on
from alltracker.care.phases_way import way
from alltracker.care.rows import AppointmentRow
from alltracker.care.rows_events import ProcedureRow, StayRow, TransfusionRow
from alltracker.care.rows_medicine import DoseOrderRow, DoseRow, MedicineRow
from alltracker.care.units import FAHRENHEIT
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts.doses import charted_medicines, dose_lanes
from alltracker.charts.happenings import happenings
from alltracker.charts.series import (
    GAP_WEEKS,
    Band,
    ChartContent,
    Documented,
    Limit,
    Point,
    Series,
)
from alltracker.db.models import CycleStart, FeverRule, Patient, Phase, Plan, Temperature
from alltracker.db.queries import DrawRow, ResultRow
from alltracker.knowledge.healthy_ranges import HealthyRanges
from alltracker.language import Language
from alltracker.ui.counts.charted import drawn_medicines
from alltracker.ui.counts.columns import Column
from alltracker.ui.counts.looks import ComputedCount, value_in
from alltracker.ui.counts.meaning import Beside, usual_of
from alltracker.ui.counts.team_limits import TeamLimit, TeamLimits, in_unit

_CONTEXT: Final = "counts_chart"
_STYLES: Final = {
    catalog.Series.NEUTROPHILS: "anc",
    catalog.Series.WHITE_CELLS: "wbc",
    catalog.Series.PLATELETS: "plt",
    catalog.Series.HEMOGLOBIN: "hgb",
    catalog.Series.LYMPHOCYTES: "lymph",
    catalog.Series.LIVER: "alt",
    catalog.Series.BLASTS: "blasts",
}
_AIR: Final = 60
"""One part in so many of the whole time is left free after today."""
_LEAST_AIR: Final = dt.timedelta(days=3)


class _Residual(TypedDict, total=False):
    log: bool
    documented: tuple[Documented, ...]


@dataclass(frozen=True, slots=True)
class ChartRows:
    """What was read of a record for its chart; results are in order of time."""

    results: Mapping[str, Sequence[ResultRow]]
    computed: Mapping[str, ComputedCount]
    """Computed neutrophil counts by draw."""
    draws: Sequence[DrawRow]
    """The draws that ``computed`` belongs to, in order of time."""
    limits: TeamLimits
    phases: Sequence[Phase]
    cycle_starts: Sequence[CycleStart]
    plan: Plan | None
    temperatures: Sequence[Temperature]
    fever_rule: FeverRule | None
    appointments: Sequence[AppointmentRow]
    temperature_unit: str
    medicines: Sequence[MedicineRow] = ()
    dose_orders: Sequence[DoseOrderRow] = ()
    doses: Sequence[DoseRow] = ()
    """Those that the team gave."""
    procedures: Sequence[ProcedureRow] = ()
    transfusions: Sequence[TransfusionRow] = ()
    stays: Sequence[StayRow] = ()
    doses_drawn: frozenset[str] | None = None
    """The medicines whose doses the family chose to see; None: the usual ones."""
    patient: Patient | None = None
    gap_weeks: int = GAP_WEEKS
    """Draws further apart are not joined."""
    healthy: HealthyRanges | None = None
    """Ranges of healthy people, if the family wants to see them."""


def content_of(
    rows: ChartRows, columns: Sequence[Column], language: Language, *, log: bool
) -> ChartContent:
    """Return the chart of some columns, from the first draw or phase to a little after today."""
    series = tuple(series_of(rows, column, language) for column in columns)
    now = today()
    starts = [series_.points[0].date for series_ in series if series_.points]
    starts += [phase.actual_start for phase in rows.phases if phase.actual_start]
    first = min(starts, default=now)
    first = min(first, now)
    last = now + max(_LEAST_AIR, (now - first) // _AIR)
    fahrenheit = rows.temperature_unit == FAHRENHEIT
    medicines = charted_medicines(rows.medicines, rows.dose_orders)
    drawn = drawn_medicines(medicines, rows.doses_drawn)
    return ChartContent(
        series=_with_usual(rows, columns, series, (first, last), language),
        bands=tuple(_bands(rows, language)),
        events=happenings(rows, language, now, fahrenheit=fahrenheit),
        today=now,
        first=first,
        last=last,
        log=log,
        gap_weeks=rows.gap_weeks,
        doses=dose_lanes(drawn, rows.dose_orders, (now, last), language),
    )


def beside_of(rows: ChartRows, language: Language) -> Beside | None:
    """Return what results are held beside; None while ranges of healthy people are not wanted."""
    if rows.patient is None or rows.healthy is None:
        return None
    return Beside.of(rows.patient, rows.limits, rows.healthy, language)


def _with_usual(
    rows: ChartRows,
    columns: Sequence[Column],
    series: tuple[Series, ...],
    span: tuple[dt.date, dt.date],
    language: Language,
) -> tuple[Series, ...]:
    beside = beside_of(rows, language)
    if beside is None:
        return series
    return tuple(
        replace(one, usual=usual_of(beside, column, *span)[0])
        for one, column in zip(series, columns, strict=True)
    )


def left_out(rows: ChartRows, columns: Sequence[Column]) -> list[Message]:
    """Return which values are not drawn because their unit is not certain."""
    text = QT_TRANSLATE_NOOP(
        "counts_chart", "%n value(s) of {name} not drawn: the unit is not certain.", "", 1
    )
    found = []
    for column in columns:
        results = rows.results.get(column.key, ())
        many = sum(1 for row in results if row.value is not None and value_in(row, column) is None)
        if many:
            found.append(Message(_CONTEXT, text, {"name": column.name}, many))
    return found


def phase_text(rows: ChartRows, day: dt.date, language: Language) -> str:
    """Return which day of which phase a day is, such as "maintenance cycle 5, day 43"."""
    found = phase_on(rows.phases, day, rows.plan, rows.cycle_starts)
    if found is None:
        return ""
    own = phase_name(found.phase)
    name = own if isinstance(own, str) else _small(language.say(own))
    if found.cycle is not None:
        text = QT_TRANSLATE_NOOP("counts_chart", "{phase} cycle {cycle}, day {day}")
        values = {"phase": name, "cycle": found.cycle, "day": found.cycle_day}
        return language.say(Message(_CONTEXT, text, values))
    text = QT_TRANSLATE_NOOP("counts_chart", "{phase}, day {day}")
    return language.say(Message(_CONTEXT, text, {"phase": name, "day": found.day}))


def _small(name: str) -> str:
    """Return a name as it stands inside a line; what is written in capitals stays."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def series_of(rows: ChartRows, column: Column, language: Language) -> Series:
    """Return the values and the team's limits of one column."""
    short = column.short if column.key == "ANC" else ""
    unit = f"{short}, {column.shown_unit}" if short else column.shown_unit
    style = _STYLES.get(column.analyte.series, "own") if column.analyte else "own"
    limits = rows.limits.of(column.key, column.unit, column.analyte)
    return Series(
        key=column.key,
        label=column.name,
        unit=unit,
        style_key=style,
        points=tuple(_points(rows, column)),
        limits=tuple(_limit(limit, language) for limit in limits),
        short=short,
        **_residual(column, language),
    )


def _residual(column: Column, language: Language) -> _Residual:
    """Return what is special about a test for residual disease: powers of ten, the known line."""
    if column.analyte is not None or not is_mrd(column.name):
        return {}
    line = line_in(column.unit)
    label = language.say(Message(_CONTEXT, QT_TRANSLATE_NOOP("counts_chart", "1 in 10,000 cells")))
    return {"log": True, "documented": () if line is None else (Documented(line, label),)}


def _points(rows: ChartRows, column: Column) -> list[Point]:
    found = []
    for row in rows.results.get(column.key, ()):
        value = value_in(row, column)
        if value is not None:
            moment = _moment(row.day, row.time)
            found.append(Point(moment, value, row.comparator.value, row.review))
    if column.key == "ANC" and rows.computed:
        for draw in rows.draws:
            count = rows.computed.get(draw.id)
            value = in_unit(count.value, "10*9/L", column.unit, column.analyte) if count else None
            if value is not None:
                found.append(Point(_moment(draw.day, draw.time), round(value, 3)))
        found.sort(key=_when)
    return found


def _when(point: Point) -> tuple[dt.date, dt.time]:
    moment = point.day
    return point.date, moment.time() if isinstance(moment, dt.datetime) else dt.time(12)


def _moment(day: dt.date, time: dt.time | None) -> dt.date:
    return dt.datetime.combine(day, time) if time is not None else day


def _limit(limit: TeamLimit, language: Language) -> Limit:
    values: dict[str, object] = {"low": limit.low, "high": limit.high}
    if limit.low is not None and limit.high is not None:
        text = QT_TRANSLATE_NOOP("counts_chart", "team’s range {low} to {high}")  # noqa: RUF001 - typographic
    else:
        text = QT_TRANSLATE_NOOP("counts_chart", "team’s limit {limit}")  # noqa: RUF001 - typographic
        values = {"limit": limit.low if limit.high is None else limit.high}
    label = language.say(Message(_CONTEXT, text, values))
    return Limit(limit.low, limit.high, limit.since or dt.date.min, label)


def _bands(rows: ChartRows, language: Language) -> Iterator[Band]:
    ended = {phase.id for phase in rows.phases if phase.actual_end is not None}
    for bar in way(rows.phases, rows.plan, today()):
        name = bar.name if isinstance(bar.name, str) else language.say(kind_name(bar.kind))
        letter = language.say(phase_letters(bar.kind))
        guess = bar.phase_id not in ended
        yield Band(bar.kind, name, letter, bar.start, bar.end, guess=guess)
