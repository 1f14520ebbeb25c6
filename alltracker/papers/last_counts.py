"""The last counts of a patient, each with its own day, and the lowest neutrophils of late."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import Any, Final

from alltracker.care.measure import shown_unit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.queries import DrawRow
from alltracker.language import DayStyle, Language
from alltracker.papers.summary import CountCell, CountColumn, CountRow, CountsTable
from alltracker.papers.summary_counts import ANC, CountsReader
from alltracker.papers.summary_table import cell_view, mark_words, source_words

SHOWN: Final = (ANC, "WBC", "HGB", "PLT")
"""The counts that are asked for first, in their order."""
LOWEST_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class _Last:
    column: CountColumn
    draw: DrawRow
    cell: CountCell


class LastCounts:
    """Says the last counts up to a day in one language."""

    def __init__(self, reader: CountsReader, day: dt.date, language: Language) -> None:
        self._reader = reader
        self._draws = [row for row in reader.draws if row.day <= day]
        self._day = day
        self._language = language

    def view(self) -> dict[str, Any]:
        """Return what a template shows: rows, the common day and source, marks, the lowest ANC."""
        found = [self._last(analyte) for analyte in SHOWN]
        known = [one for one in found if one is not None]
        days = Counter(one.draw.day for one in known)
        common = max(days, key=lambda day: (days[day], day), default=None)
        rows = [self._row(analyte, one, common) for analyte, one in zip(SHOWN, found, strict=True)]
        source = next((one.draw for one in known if one.draw.day == common), None)
        return {
            "title": self._say(QT_TRANSLATE_NOOP("papers", "Last counts")),
            "aside": self._aside(source),
            "rows": rows,
            "marks": mark_words(_table(known), self._language),
            "lowest": self._lowest(),
        }

    def _last(self, analyte: str) -> _Last | None:
        unit = self._reader.unit(analyte, self._draws)
        column = CountColumn(analyte, self._reader.name(analyte), unit, shown_unit(unit))
        for draw in self._draws:
            cell = self._reader.cell(draw, column)
            if cell is not None:
                return _Last(column, draw, cell)
        return None

    def _row(self, analyte: str, found: _Last | None, common: dt.date | None) -> dict[str, Any]:
        name = self._language.value(self._reader.name(analyte))
        if analyte == ANC:
            text = QT_TRANSLATE_NOOP("papers", "{name} (ANC)")
            name = self._say(text, name=name)
        if found is None:
            return {"name": name, "day": "", "cell": None, "unit": ""}
        other = found.draw.day != common
        return {
            "name": name,
            "day": self._language.day(found.draw.day) if other else "",
            "cell": cell_view(found.cell, self._language, strong=True),
            "unit": "" if found.cell.own_unit else found.column.shown_unit,
        }

    def _aside(self, draw: DrawRow | None) -> str:
        if draw is None:
            return ""
        text = QT_TRANSLATE_NOOP("papers", "{day}, {source}")
        day = self._language.day(draw.day, DayStyle.LONG)
        return self._say(text, day=day, source=source_words(draw.place.strip(), self._language))

    def _lowest(self) -> str:
        """Return the lowest neutrophils of the last days that are numbers, with their day."""
        first = self._day - dt.timedelta(days=LOWEST_DAYS)
        unit = self._reader.unit(ANC, self._draws)
        column = CountColumn(ANC, "", unit, shown_unit(unit))
        found = [
            (value, draw)
            for draw in self._draws
            if draw.day >= first
            for value in [self._reader.value(draw, ANC, unit)]
            if value is not None
        ]
        if not found:
            return ""
        _, lowest = min(found, key=lambda one: (one[0], one[1].day))
        cell = self._reader.cell(lowest, column)
        assert cell is not None
        said = cell_view(cell, self._language, strong=False)["text"]
        text = QT_TRANSLATE_NOOP("papers", "Lowest in {days} days: ANC {value} on {day}")
        day = self._language.day(lowest.day, DayStyle.LONG)
        return self._say(text, days=LOWEST_DAYS, value=said, day=day)

    def _say(self, text: str, **values: object) -> str:
        return self._language.say(Message("papers", text, values))


def _table(known: list[_Last]) -> CountsTable:
    """Return the cells as the table whose marks are explained under it."""
    rows = tuple(CountRow(one.draw.day, None, None, "", (one.cell,)) for one in known)
    return CountsTable(tuple(one.column for one in known), rows, ())
