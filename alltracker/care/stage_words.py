"""A stage of the visit plan in words: from when to when, and how often."""

from __future__ import annotations

from typing import Final

from alltracker.care.calendar import MONTHS_OF_A_YEAR
from alltracker.care.plan_template import DurationUnit
from alltracker.care.rows import VisitStageRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_EVERY: Final = {
    DurationUnit.DAY: QT_TRANSLATE_NOOP("follow_up", "every %n day(s)", "", 1),
    DurationUnit.WEEK: QT_TRANSLATE_NOOP("follow_up", "every %n week(s)", "", 1),
    DurationUnit.MONTH: QT_TRANSLATE_NOOP("follow_up", "every %n month(s)", "", 1),
    DurationUnit.YEAR: QT_TRANSLATE_NOOP("follow_up", "every %n year(s)", "", 1),
}
_EACH: Final = {
    DurationUnit.DAY: QT_TRANSLATE_NOOP("follow_up", "every day"),
    DurationUnit.WEEK: QT_TRANSLATE_NOOP("follow_up", "every week"),
    DurationUnit.MONTH: QT_TRANSLATE_NOOP("follow_up", "every month"),
    DurationUnit.YEAR: QT_TRANSLATE_NOOP("follow_up", "every year"),
}
_RANGE: Final = {
    DurationUnit.DAY: QT_TRANSLATE_NOOP("follow_up", "every {low} to {high} days"),
    DurationUnit.WEEK: QT_TRANSLATE_NOOP("follow_up", "every {low} to {high} weeks"),
    DurationUnit.MONTH: QT_TRANSLATE_NOOP("follow_up", "every {low} to {high} months"),
    DurationUnit.YEAR: QT_TRANSLATE_NOOP("follow_up", "every {low} to {high} years"),
}
_PARTS: Final = {
    DurationUnit.DAY: QT_TRANSLATE_NOOP("follow_up", "every {low} days"),
    DurationUnit.WEEK: QT_TRANSLATE_NOOP("follow_up", "every {low} weeks"),
    DurationUnit.MONTH: QT_TRANSLATE_NOOP("follow_up", "every {low} months"),
    DurationUnit.YEAR: QT_TRANSLATE_NOOP("follow_up", "every {low} years"),
}


def how_often(stage: VisitStageRow) -> Message:
    """Return "every 3 to 4 months", "every month; the dates are our guess", or no figure."""
    low = stage.every_low if stage.every_low is not None else stage.every_high
    high = stage.every_high if stage.every_high is not None else stage.every_low
    if low is None or high is None or stage.unit not in _EVERY:
        return Message("follow_up", QT_TRANSLATE_NOOP("follow_up", "no figure given"))
    if low != high:
        said = Message("follow_up", _RANGE[stage.unit], {"low": low, "high": high})
    elif low == int(low):
        said = _every(int(low), stage.unit)
    else:
        said = Message("follow_up", _PARTS[stage.unit], {"low": low})
    if not stage.guess:
        return said
    text = QT_TRANSLATE_NOOP("follow_up", "{every}; the dates are our guess")
    return Message("follow_up", text, {"every": said})


def every_months(months: int) -> Message:
    """Return "every 6 months" or, for whole years, "every 2 years"."""
    years, rest = divmod(months, MONTHS_OF_A_YEAR)
    unit, count = (DurationUnit.MONTH, months) if rest else (DurationUnit.YEAR, years)
    return _every(count, unit)


def _every(count: int, unit: DurationUnit) -> Message:
    if count == 1:
        return Message("follow_up", _EACH[unit])
    return Message("follow_up", _EVERY[unit], {}, count)


def stretch(stage: VisitStageRow) -> Message:
    """Return "year 1", "years 3 to 4", "0 to 6 months", or "from year 6 on"."""
    first, last = stage.from_months, stage.to_months
    if first == 0 and last is None:
        return Message("follow_up", QT_TRANSLATE_NOOP("follow_up", "from the end of treatment on"))
    if first % MONTHS_OF_A_YEAR or (last is not None and last % MONTHS_OF_A_YEAR):
        return _months(first, last)
    begin = first // MONTHS_OF_A_YEAR + 1
    if last is None:
        text = QT_TRANSLATE_NOOP("follow_up", "from year {begin} on")
        return Message("follow_up", text, {"begin": begin})
    end = last // MONTHS_OF_A_YEAR
    if begin == end:
        return Message(
            "follow_up", QT_TRANSLATE_NOOP("follow_up", "year {begin}"), {"begin": begin}
        )
    text = QT_TRANSLATE_NOOP("follow_up", "years {begin} to {end}")
    return Message("follow_up", text, {"begin": begin, "end": end})


def _months(first: int, last: int | None) -> Message:
    if last is None:
        text = QT_TRANSLATE_NOOP("follow_up", "from {first} months on")
        return Message("follow_up", text, {"first": first})
    text = QT_TRANSLATE_NOOP("follow_up", "{first} to {last} months")
    return Message("follow_up", text, {"first": first, "last": last})
