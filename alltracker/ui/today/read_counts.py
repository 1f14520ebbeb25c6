"""Reads the counts that Today shows: the last values of three tests, in the family's units."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from alltracker.care.kinds import Comparator
from alltracker.care.labs import ANALYTES
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.queries import LAST_VALUES, DrawRow, ResultRow, last_values
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store
from alltracker.db.today_view import own_analytes, thresholds
from alltracker.knowledge import Knowledge
from alltracker.language import DayStyle, Language
from alltracker.ui.counts.columns import ANC_PARTS, Column, Part
from alltracker.ui.counts.looks import computed_count, shown_text, value_in
from alltracker.ui.counts.team_limits import TeamLimit, TeamLimits
from alltracker.ui.today.readings import CountsShown
from alltracker.ui.widgets.count_reading import CountReading

MAIN: Final = ("ANC", "HGB", "PLT")
"""The counts that families follow first; others that they chose take the place of a missing one."""
_SHOWN: Final = 3
_CANONICAL_ANC: Final = "10*9/L"
_SERIES: Final = {
    "ANC": "anc",
    "WBC": "wbc",
    "PLT": "plt",
    "HGB": "hgb",
    "ALC": "lymph",
    "ALT": "alt",
    "BLAST%": "blasts",
}
_TO_BE_CHECKED: Final = QT_TRANSLATE_NOOP("today", "to be checked")
_OLDER: Final = QT_TRANSLATE_NOOP("today", "of {day}")
_COMPUTED: Final = QT_TRANSLATE_NOOP("today", "computed")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a reading is made with; ``newest`` is the day that the card is about."""

    language: Language
    knowledge: Knowledge
    today: dt.date
    newest: dt.date
    limits: TeamLimits


def counts_shown(
    store: Store, patient_id: str, knowledge: Knowledge, language: Language, today: dt.date
) -> CountsShown:
    """Return the first three counts that a family follows and that have values."""
    settings = RecordSettings(store, patient_id)
    chosen = settings.shown_analytes()
    wanted = tuple(dict.fromkeys((*(key for key in MAIN if key in chosen), *chosen)))
    found = _last(store, patient_id, wanted[:_SHOWN])
    if not all(found[key] for key in wanted[:_SHOWN]):
        found = _last(store, patient_id, wanted)
    used = [key for key in wanted if found.get(key)][:_SHOWN]
    if not used:
        return CountsShown()
    newest = max((found[key][-1] for key in used), key=_moment)
    limits = TeamLimits(thresholds(store, patient_id))
    asked = _Asked(language, knowledge, today, newest.day, limits)
    units = settings.units()
    own = own_analytes(store, patient_id) if set(used) - set(ANALYTES) else {}
    columns = [_column(key, units.get(key), own, language) for key in used]
    holding = [limit for one in columns if (limit := _limit(one, asked)) is not None]
    days = {row.day for key in used for row in found[key]} - {newest.day}
    return CountsShown(
        tuple(_reading(column, found[column.key], asked) for column in columns),
        newest.day,
        newest.time,
        max(days, default=None),
        max((limit.since for limit in holding if limit.since is not None), default=None),
    )


def _last(store: Store, patient_id: str, wanted: Sequence[str]) -> dict[str, list[ResultRow]]:
    found = last_values(store, patient_id, wanted, beside=ANC_PARTS)
    if "ANC" in wanted:
        found["ANC"] = _with_computed(found)
    return found


def _moment(row: ResultRow) -> tuple[dt.date, dt.time]:
    return row.day, row.time or dt.time.min


def _with_computed(found: Mapping[str, Sequence[ResultRow]]) -> list[ResultRow]:
    """Return the neutrophils as reported, and computed for draws that give only their parts."""
    reported = list(found["ANC"])
    have = {row.draw_id for row in reported}
    by_draw: dict[str, dict[str, ResultRow]] = {}
    for row in (row for part in ANC_PARTS for row in found[part]):
        if row.draw_id not in have and not row.review:
            by_draw.setdefault(row.draw_id, {})[row.analyte] = row
    computed = [made for parts in by_draw.values() if (made := _computed(parts)) is not None]
    return sorted([*reported, *computed], key=_moment)[-LAST_VALUES:]


def _computed(parts: dict[str, ResultRow]) -> ResultRow | None:
    """Return the count as if it was reported, without an id of its own."""
    row = next(iter(parts.values()))
    draw = DrawRow(row.draw_id, row.day, row.time, "", "", "", parts)
    count = computed_count(draw)
    if count is None:
        return None
    value = round(count.value, 3)
    text = f"{value:.2f}"
    return replace(row, id="", analyte="ANC", value=value, value_text=text, unit=_CANONICAL_ANC)


def _column(key: str, unit: str | None, own: Mapping[str, Any], language: Language) -> Column:
    analyte = ANALYTES.get(key)
    if analyte is not None:
        name = language.say(analyte.said)
        return Column(Part.VALUE, key, name, name, unit or analyte.unit, analyte)
    name = own[key].name if key in own else key
    return Column(Part.VALUE, key, name, name, own[key].unit if key in own else "")


def _limit(column: Column, asked: _Asked) -> TeamLimit | None:
    return asked.limits.on(asked.today, column.key, column.unit, column.analyte)


def _reading(column: Column, rows: Sequence[ResultRow], asked: _Asked) -> CountReading:
    """Return a reading; a value whose unit is not certain stands as reported, beside nothing."""
    latest = rows[-1]
    value = value_in(latest, column)
    earlier: list[tuple[ResultRow, float]] = []
    if value is not None:
        earlier = [
            (row, number)
            for row in rows[:-1]
            if not row.review and (number := value_in(row, column)) is not None
        ]
    limit = _limit(column, asked) if value is not None else None
    assert latest.value is not None
    return CountReading(
        column.key,
        column.name,
        _second_line(column, latest, asked),
        _SERIES.get(column.key, "own"),
        latest.value_text if value is None else shown_text(latest, column, asked.language),
        latest.unit if value is None else column.shown_unit,
        (*(number for _, number in earlier), latest.value if value is None else value),
        limit.low if limit else None,
        limit.high if limit else None,
        latest.comparator,
        earlier[-1][0].comparator if earlier else Comparator.NONE,
        latest.draw_id,
    )


def _second_line(column: Column, latest: ResultRow, asked: _Asked) -> str:
    """Return what has to be known of the value first, else what the count does."""
    words = asked.language
    if latest.review:
        return words.word("today", _TO_BE_CHECKED)
    if latest.day != asked.newest:
        style = DayStyle.SHORT if latest.day.year == asked.today.year else DayStyle.MEDIUM
        return words.say(Message("today", _OLDER, {"day": words.day(latest.day, style)}))
    if not latest.id:
        return words.word("today", _COMPUTED)
    facts = asked.knowledge.about("count_words", column.key)
    return facts[0].term(words.code) if facts else ""
