"""The counts of the summary: which draws, which columns, in which unit, as they were reported."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from alltracker.care.anc import neutrophils
from alltracker.care.kinds import Comparator, ResultStatus
from alltracker.care.labs import ANALYTES, LABORATORY
from alltracker.care.measure import shown_unit
from alltracker.care.units import UnknownUnit, convert
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import OwnAnalyte, Threshold
from alltracker.db.queries import DrawRow, ResultRow, draws
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store
from alltracker.papers.period import Period, PeriodRule
from alltracker.papers.summary import CountCell, CountColumn, CountRow, CountsTable, TeamLimit

ANC: Final = "ANC"
_ANC_PARTS: Final = ("SEG#", "BAND#", "WBC", "SEG%", "BAND%")


class CountsReader:
    """Reads one patient's counts once and answers the table and the chart from them."""

    def __init__(self, store: Store, patient_id: str) -> None:
        settings = RecordSettings(store, patient_id)
        self.draws = draws(store, patient_id)
        self.limits = store.all(Threshold, patient_id)
        self._own = {row.id: row for row in store.all(OwnAnalyte, patient_id)}
        self._units = settings.units()
        self._first_columns = settings.shown_analytes()

    def name(self, analyte: str) -> Message | str:
        """Return what an analyte is called in full."""
        known = ANALYTES.get(analyte)
        return known.said if known else self._own_name(analyte)

    def short(self, analyte: str) -> Message | str:
        """Return what an analyte is called at the head of a column."""
        known = ANALYTES.get(analyte)
        return Message("analytes", known.short) if known else self._own_name(analyte)

    def _own_name(self, analyte: str) -> str:
        own = self._own.get(analyte)
        return own.name if own else analyte

    def unit(self, analyte: str, drawn: Iterable[DrawRow]) -> str:
        """Return the family's unit of an analyte, else the one it was mostly reported in."""
        chosen = self._units.get(analyte)
        if chosen:
            return chosen
        found = [row.results[analyte].unit for row in drawn if analyte in row.results]
        counted = Counter(unit for unit in found if unit)
        known = ANALYTES.get(analyte)
        usual = known.unit if known else ""
        return counted.most_common(1)[0][0] if counted else usual

    def table(self, period: Period) -> CountsTable | None:
        """Return the draws of a period and the one before it; None without any."""
        shown, before = self._rows(period)
        if not shown:
            return None
        columns = tuple(
            CountColumn(key, self.short(key), unit, shown_unit(unit))
            for key in self._columns([row for row in shown if row is not before] or shown)
            for unit in (self.unit(key, shown),)
        )
        days = Counter(row.day for row in shown)
        rows = tuple(
            CountRow(
                day=row.day,
                time=row.time if days[row.day] > 1 else None,
                remark=self._remark(row, before, period),
                place=row.place.strip(),
                cells=tuple(self.cell(row, column) for column in columns),
            )
            for row in shown
        )
        return CountsTable(columns, rows, self._limits_of(columns, period.until))

    def _rows(self, period: Period) -> tuple[list[DrawRow], DrawRow | None]:
        """Return the draws of the table and which of them is from before the period.

        The one before is the last that can be compared: it has a count that one of the period has.
        Counts of the day of the last visit are themselves what is compared with.
        """
        inside = [row for row in self.draws if period.holds(row.day) and row.results]
        wanted = {key for row in inside for key in row.results}
        earlier = [
            row
            for row in self.draws
            if row.day < period.since and row.results and (not wanted or wanted & set(row.results))
        ]
        at_visit = period.rule is PeriodRule.LAST_VISIT and any(
            row.day == period.since for row in inside
        )
        before = earlier[0] if earlier and not at_visit else None
        return inside + ([before] if before else []), before

    def _remark(self, row: DrawRow, before: DrawRow | None, period: Period) -> Message | None:
        if row is before:
            return Message("papers", QT_TRANSLATE_NOOP("papers", "the one before"))
        if row.day == period.since and period.rule is PeriodRule.LAST_VISIT:
            return Message("papers", QT_TRANSLATE_NOOP("papers", "last visit"))
        return None

    def _columns(self, shown: Sequence[DrawRow]) -> list[str]:
        present = {key for row in shown for key in row.results}
        if any(self.neutrophils(row) is not None for row in shown):
            present.add(ANC)
        order = [*self._first_columns, *(one.key for one in LABORATORY), *self._own]
        known = [key for key in dict.fromkeys(order) if key in present]
        return known + sorted(present - set(known))

    def value(self, row: DrawRow, analyte: str, unit: str) -> float | None:
        """Return the number of a draw in a unit, a limit such as "<0.1" by its figure."""
        result = row.results.get(analyte)
        if result is not None:
            value = result.value
            return None if value is None else converted(value, result.unit, unit, analyte)
        computed = self.neutrophils(row) if analyte == ANC else None
        return None if computed is None else converted(computed, ANALYTES[ANC].unit, unit, ANC)

    def cell(self, row: DrawRow, column: CountColumn) -> CountCell | None:
        """Return what stands in a column for a draw; None where it was not measured."""
        result = row.results.get(column.analyte)
        if result is not None:
            return _reported(result, column)
        computed = self.neutrophils(row) if column.analyte == ANC else None
        if computed is None:
            return None
        known = ANALYTES[ANC]
        in_unit = converted(computed, known.unit, column.unit, ANC)
        return CountCell(number=round(in_unit, 2), computed=True) if in_unit is not None else None

    def neutrophils(self, row: DrawRow) -> float | None:
        """Return the ANC of a draw in 10*9/L where it is computed from its parts."""
        if ANC in row.results:
            return None
        values: dict[str, float] = {}
        for key in _ANC_PARTS:
            result = row.results.get(key)
            if result is None or result.value is None or result.comparator or result.review:
                continue
            value = converted(result.value, result.unit, ANALYTES[key].canonical, key)
            if value is not None:
                values[key] = value
        found = neutrophils(values)
        return found.value if found else None

    def _limits_of(self, columns: Sequence[CountColumn], day: dt.date) -> tuple[TeamLimit, ...]:
        found = []
        for column in columns:
            latest = limits_on(self.limits, column.analyte, day)
            if latest is not None:
                name = self.short(column.analyte)
                found.append(_in_unit(latest, name, column.unit))
        return tuple(found)


def limits_on(limits: Iterable[Threshold], analyte: str, day: dt.date) -> Threshold | None:
    """Return the team's limit of an analyte that holds on a day."""
    held = [
        row for row in limits if row.analyte == analyte and (row.since is None or row.since <= day)
    ]
    return max(held, key=lambda row: row.since or dt.date.min, default=None)


def converted(value: float, unit: str, wanted: str, analyte: str) -> float | None:
    """Return a value in another unit of its analyte; None unless the factor is certain."""
    if unit == wanted:
        return value
    known = ANALYTES.get(analyte)
    if known is None:
        return None
    try:
        return convert(value, unit, wanted, known)
    except UnknownUnit:
        return None


def _reported(result: ResultRow, column: CountColumn) -> CountCell:
    text = result.value_text.strip()
    if result.comparator and not text.startswith(tuple("<>≤≥")):
        text = f"{result.comparator.value}{text}"
    cell = CountCell(reported=text, review=result.review, status=_told(result.status))
    if result.unit == column.unit or result.value is None:
        return cell
    number = converted(result.value, result.unit, column.unit, column.analyte)
    if number is None:
        own = shown_unit(result.unit) if result.unit else ""
        return CountCell(text, own_unit=own, review=result.review, status=cell.status)
    return CountCell(
        number=float(f"{number:.4g}"),
        comparator=result.comparator,
        converted=True,
        review=result.review,
        status=cell.status,
    )


def _told(status: ResultStatus) -> ResultStatus:
    """Return a status that has to be told; a final result and an unknown status need no word."""
    return ResultStatus.FINAL if status is ResultStatus.UNKNOWN else status


def _in_unit(limit: Threshold, name: Message | str, unit: str) -> TeamLimit:
    ends = (limit.low, limit.high)
    moved = tuple(
        None if end is None else converted(end, limit.unit or unit, unit, limit.analyte)
        for end in ends
    )
    sure = all((end is None) == (new is None) for end, new in zip(ends, moved, strict=True))
    low, high = moved if sure else ends
    shown = unit if sure else limit.unit
    return TeamLimit(limit.analyte, name, low, high, shown_unit(shown) if shown else "")


def plain(comparator: Comparator) -> str:
    """Return a comparator as it is printed."""
    signs = {"<=": "\N{LESS-THAN OR EQUAL TO}", ">=": "\N{GREATER-THAN OR EQUAL TO}"}
    return signs.get(comparator.value, comparator.value)
