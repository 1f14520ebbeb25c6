"""The diary: what was noticed, measured and written, day by day, as one list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import Row

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import MONTHS, WEEKDAYS, DayStyle, capitalized
from alltracker.ui.kinds import Cell, Column, Kind, ListWords, Slice, joined
from alltracker.ui.kinds_diary import SIDE_EFFECT, effect_cell, told_cell
from alltracker.ui.kinds_phases import phase_cell
from alltracker.ui.kinds_small import MEASUREMENT, NOTE, measurement_cell, note_cell
from alltracker.ui.kinds_temperature import TEMPERATURE, reading_words, temperature_cell
from alltracker.ui.widgets.timeline_mark import MarkKind

DIARY_KINDS: Final = (SIDE_EFFECT, TEMPERATURE, NOTE, MEASUREMENT)
"""What the diary is made of."""


_SHORT: Final = 3
"""Letters of a weekday's name beside the number of its day."""


@dataclass(frozen=True, slots=True)
class FeverBlock:
    """A fever of several readings, which stand together under its days."""

    first: dt.date
    last: dt.date
    highest: Message


@dataclass(frozen=True, slots=True)
class DiaryRow:
    """A row of any of the diary's kinds under its day."""

    id: str
    kind: Kind
    row: Row[Any]
    day: dt.date
    at: dt.time
    fever: bool = False
    """Whether it meets the team's rule, or calls for the team without one."""
    block: FeverBlock | None = None
    since_visit: bool = False
    """Whether it was there or noted after the last visit."""
    more: tuple[Message, ...] = ()
    """What is said besides: the patient's own rating, the medicine, pictures, a stay."""

    @property
    def ended_on(self) -> dt.date | None:
        """When a side effect ended; other things are of one day."""
        return getattr(self.row, "ended_on", None)


def _day_cell(row: DiaryRow, words: ListWords) -> Cell:
    """Return "Mon 16" over its month, with the year where it is another one."""
    language, day = words.language, row.day
    if row.block is not None:
        return _block_cell(row.block, words)
    weekday = language.word("dates", WEEKDAYS[day.weekday()])[:_SHORT]
    text = QT_TRANSLATE_NOOP("kinds", "{weekday} {number}")
    short = words.say(text, weekday=weekday, number=str(day.day))
    month = language.heading(day, DayStyle.MONTH_LONG)
    if day.year == words.today.year:
        month = capitalized(language.word("dates", MONTHS[day.month - 1]))
    said = language.heading(day, DayStyle.FULL)
    return Cell(capitalized(short), month, strong=True, grouped=True, tip=said, said=said)


def _block_cell(block: FeverBlock, words: ListWords) -> Cell:
    language = words.language
    days = language.day(block.first, DayStyle.WEEKDAY)
    if block.first != block.last:
        days = words.say(
            QT_TRANSLATE_NOOP("kinds", "{first} to {last}"),
            first=language.day(block.first, DayStyle.SHORT),
            last=language.day(block.last, DayStyle.SHORT),
        )
    second = words.say(QT_TRANSLATE_NOOP("kinds", "fever to {degrees}"), degrees=block.highest)
    ends = [block.first] if block.first == block.last else [block.first, block.last]
    said = joined([*(language.heading(day, DayStyle.FULL) for day in ends), second])
    return Cell(days, second, strong=True, grouped=True, tip=said, said=said)


def _what(row: DiaryRow, words: ListWords) -> Cell:
    cell = _CELLS[row.kind.key](row.row, words)
    if row.more:
        second = joined([cell.second, *map(words.language.say, row.more)])
        cell = replace(cell, second=second, tip=joined([cell.text, second]))
    if not row.fever:
        return cell
    text = words.say(QT_TRANSLATE_NOOP("kinds", "Fever {degrees}"), degrees=reading_words(row.row))
    return replace(cell, text=text, sign=MarkKind.FEVER)


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


def _when(row: DiaryRow) -> tuple[dt.date, dt.time, dt.date, dt.time, str]:
    """Return where a row stands; the readings of one fever stand together on its last day."""
    if row.block is not None:
        return row.block.last, dt.time.max, row.day, row.at, row.id
    return row.day, row.at, row.day, row.at, row.id


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


def _since_visit(row: DiaryRow, today: dt.date) -> bool:
    del today
    return row.since_visit


SINCE_VISIT: Final = QT_TRANSLATE_NOOP("kinds", "Since visit")
SLICES: Final = (
    Slice("all", QT_TRANSLATE_NOOP("kinds", "All"), _all, descending=True),
    Slice("going_on", QT_TRANSLATE_NOOP("kinds", "Going on"), _going_on, descending=True),
    Slice("since_visit", SINCE_VISIT, _since_visit, descending=True),
    Slice(
        "temperatures", QT_TRANSLATE_NOOP("kinds", "Temperatures"), _temperatures, descending=True
    ),
    Slice("notes", QT_TRANSLATE_NOOP("kinds", "Other"), _written, descending=True),
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


INSIDE: Final = {kind.key: diary_kind(kind) for kind in DIARY_KINDS}
"""The diary's kinds by their key, as its list asks them."""
