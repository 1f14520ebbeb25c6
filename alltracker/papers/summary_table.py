"""Says the counts table of the summary: values as reported, their marks, the team's limits."""

from __future__ import annotations

import re
from typing import Any, Final

from alltracker.care.kinds import ResultStatus
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language
from alltracker.papers.summary import CountCell, CountRow, CountsTable, Summary, TeamLimit
from alltracker.papers.summary_counts import ANC, plain

_CONTEXT: Final = "papers"
_LABS: Final = {"lab", "laboratory", "laboratorio"}
_PLAIN: Final = re.compile(r"([<>≤≥]?)([0-9]+)([.,])([0-9]+)")
_MOST_DIGITS: Final = 4
_THOUSANDS: Final = 3
_COMPUTED: Final = ""
_CONVERTED: Final = "°"
_REVIEW: Final = "?"
_PRELIMINARY: Final = "†"
_CORRECTED: Final = "‡"
_MARK_WORDS: Final = {
    _COMPUTED: QT_TRANSLATE_NOOP(
        "papers", "In italics: computed from the white cells and their shares, not reported."
    ),
    _CONVERTED: QT_TRANSLATE_NOOP("papers", "° converted from the unit of the report."),
    _REVIEW: QT_TRANSLATE_NOOP("papers", "? unusual, not confirmed by the family yet."),
    _PRELIMINARY: QT_TRANSLATE_NOOP("papers", "† preliminary result."),
    _CORRECTED: QT_TRANSLATE_NOOP("papers", "‡ corrected by the laboratory."),
}


def counts_view(summary: Summary, language: Language) -> dict[str, Any]:
    """Return the texts of the counts table; without counts the sentence that says so."""
    table = summary.counts
    title = _say(language, QT_TRANSLATE_NOOP("papers", "Counts"))
    if table is None:
        none = QT_TRANSLATE_NOOP("papers", "None noted up to {day}.")
        said = _say(language, none, day=summary.period.until)
        return {"title": title, "aside": "", "rows": [], "none": said, "marks": []}
    return {
        "title": title,
        "aside": _limits(table, language),
        "day": _say(language, QT_TRANSLATE_NOOP("papers", "Day")),
        "source": _say(language, QT_TRANSLATE_NOOP("papers", "Source")),
        "columns": [
            {"title": language.value(column.title), "unit": column.shown_unit}
            for column in table.columns
        ],
        "rows": [_row(row, table, language) for row in table.rows],
        "marks": mark_words(table, language),
    }


def _say(language: Language, text: str, **values: object) -> str:
    return language.say(Message(_CONTEXT, text, values))


def _row(row: CountRow, table: CountsTable, language: Language) -> dict[str, Any]:
    day = language.day(row.day, DayStyle.MEDIUM)
    if row.time:
        day = f"{day}, {language.time(row.time)}"
    cells = zip(row.cells, table.columns, strict=True)
    return {
        "day": day,
        "remark": language.say(row.remark) if row.remark else "",
        "source": source_words(row.place, language),
        "cells": [
            cell_view(cell, language, strong=column.analyte == ANC) for cell, column in cells
        ],
    }


def source_words(place: str, language: Language) -> str:
    """Return where a draw was measured, marked as a laboratory's unless its name says so."""
    if not place:
        return _say(language, QT_TRANSLATE_NOOP("papers", "lab"))
    if not _LABS.isdisjoint(place.casefold().split()):
        return place
    return _say(language, QT_TRANSLATE_NOOP("papers", "{place}, lab"), place=place)


def cell_view(cell: CountCell | None, language: Language, *, strong: bool) -> dict[str, Any]:
    """Return the text of one value with its marks, and how it is set."""
    if cell is None:
        return {"text": "", "strong": False, "computed": False}
    text = _written(cell.reported, language)
    if cell.number is not None:
        text = plain(cell.comparator) + language.number(cell.number)
    if cell.own_unit:
        text = f"{text} {cell.own_unit}"
    text += "".join(mark for mark in _marks_of(cell) if mark)
    return {"text": text, "strong": strong, "computed": cell.computed}


def _written(reported: str, language: Language) -> str:
    """Return a reported value with the system's decimal sign, without digits that no lab prints.

    What might be thousands, or is no plain number, stays as it was written.
    """
    found = _PLAIN.fullmatch(reported)
    if found is None:
        return reported
    sign, whole, point, fraction = found.groups()
    if len(fraction) > _MOST_DIGITS:
        return sign + language.number(float(f"{float(f'{whole}.{fraction}'):.4g}"))
    if point == "," and len(fraction) == _THOUSANDS:
        return reported
    return f"{sign}{whole}{language.formats.decimal_point}{fraction}"


def _marks_of(cell: CountCell) -> list[str]:
    changed = {ResultStatus.CORRECTED, ResultStatus.AMENDED}
    found = {
        _COMPUTED: cell.computed,
        _CONVERTED: cell.converted,
        _REVIEW: cell.review,
        _PRELIMINARY: cell.status is ResultStatus.PRELIMINARY,
        _CORRECTED: cell.status in changed,
    }
    return [mark for mark, holds in found.items() if holds]


def mark_words(table: CountsTable, language: Language) -> list[str]:
    """Return what the marks mean that stand in a table."""
    used = {mark for row in table.rows for cell in row.cells if cell for mark in _marks_of(cell)}
    return [_say(language, words) for mark, words in _MARK_WORDS.items() if mark in used]


def _limits(table: CountsTable, language: Language) -> str:
    if not table.limits:
        return ""
    units = {column.analyte: column.shown_unit for column in table.columns}
    listed = ", ".join(limit_words(one, language, units) for one in table.limits)
    text = QT_TRANSLATE_NOOP("papers", "team’s limits: {limits}")  # noqa: RUF001 - as printed
    return _say(language, text, limits=listed)


def limit_words(limit: TeamLimit, language: Language, units: dict[str, str]) -> str:
    """Return "ANC 0.5 to 1.5"; with its unit where that is not the unit of the column."""
    values = {"name": limit.name, "low": limit.low, "high": limit.high, "unit": limit.unit}
    if limit.low is not None and limit.high is not None:
        text = QT_TRANSLATE_NOOP("papers", "{name} {low} to {high}")
    elif limit.low is not None:
        text = QT_TRANSLATE_NOOP("papers", "{name} at least {low}")
    else:
        text = QT_TRANSLATE_NOOP("papers", "{name} at most {high}")
    said = Message(_CONTEXT, text, values)
    if units.get(limit.analyte) == limit.unit:
        return language.say(said)
    with_unit = QT_TRANSLATE_NOOP("papers", "{limit} {unit}")
    return _say(language, with_unit, limit=said, unit=limit.unit)
