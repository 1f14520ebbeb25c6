"""What became of the doses of a medicine over months, in cells and sentences."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.adherence import Adherence, AdherencePatterns, tally
from alltracker.care.dose_days import DoseLine
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DayPart
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import WEEKDAYS, DayStyle, Language, capitalized
from alltracker.ui.widgets.month_days import first_of_month

HEADS: Final = (
    QT_TRANSLATE_NOOP("adherence", "Month"),
    QT_TRANSLATE_NOOP("adherence", "Taken"),
    QT_TRANSLATE_NOOP("adherence", "Due"),
    QT_TRANSLATE_NOOP("adherence", "Held"),
    QT_TRANSLATE_NOOP("adherence", "Given"),
    QT_TRANSLATE_NOOP("adherence", "Vomited"),
    QT_TRANSLATE_NOOP("adherence", "Skipped"),
    QT_TRANSLATE_NOOP("adherence", "Not known"),
    QT_TRANSLATE_NOOP("adherence", "Not ticked"),
)
SPANS: Final = (3, 6, 12)
"""The last so many months are summed up, this one included (a choice of the program)."""
_WHOLE: Final = 100.0
_SAME: Final = 0.05


@dataclass(frozen=True, slots=True)
class AdherenceRow:
    """The cells of one row; ``sum`` is one over several months."""

    cells: tuple[str, ...]
    sum: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a pattern: its name, its part of 1 low and high, and its words."""

    name: str
    low: float
    high: float
    words: str


class AdherenceWords:
    """Says counts of doses in a language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def heads(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return tuple(self._language.word("adherence", head) for head in HEADS)

    def rows(self, lines: Sequence[DoseLine], today: dt.date) -> list[AdherenceRow]:
        """Return the sums over the last months, then each month, the latest first."""
        by_month: dict[dt.date, list[DoseLine]] = {}
        for line in lines:
            by_month.setdefault(first_of_month(line.day), []).append(line)
        if not by_month:
            return []
        found = list(self._sums(by_month, today))
        for month in sorted(by_month, reverse=True):
            name = self._language.heading(month, DayStyle.MONTH_LONG)
            found.append(self._row(name, tally(by_month[month])))
        return found

    def _sums(
        self, by_month: dict[dt.date, list[DoseLine]], today: dt.date
    ) -> Iterator[AdherenceRow]:
        oldest = min(by_month)
        for span in SPANS:
            first = first_of_month(today, 1 - span)
            if span != SPANS[0] and oldest >= first_of_month(today, 1 - _before(span)):
                continue
            lines = [line for month, own in by_month.items() if month >= first for line in own]
            text = QT_TRANSLATE_NOOP("adherence", "Last %n month(s)", "", 1)
            name = self._language.say(Message("adherence", text, {}, span))
            yield self._row(name, tally(lines), whole=True)

    def _row(self, name: str, found: Adherence, *, whole: bool = False) -> AdherenceRow:
        counts = (
            *(found.scheduled - found.not_due, found.held, found.given, found.vomited),
            *(found.skipped, found.not_known, found.unticked),
        )
        return AdherenceRow((name, self.percent(found), *map(str, counts)), whole)

    def percent(self, found: Adherence) -> str:
        """Return "94 %", "88 to 94 %", or a dash where nothing was due."""
        low, high = found.percent_low, found.percent_high
        if low is None or high is None:
            return "\N{EN DASH}"
        if high - low < _SAME:
            text = QT_TRANSLATE_NOOP("adherence", "{percent} %")
            return self._say(text, percent=_rounded(low))
        text = QT_TRANSLATE_NOOP("adherence", "{low} to {high} %")
        if _rounded(low) == _rounded(high):
            number = self._language.number
            return self._say(text, low=number(low, 1), high=number(high, 1))
        return self._say(text, low=_rounded(low), high=_rounded(high))

    def weekdays(self, patterns: AdherencePatterns) -> list[Bar]:
        """Return a bar for each weekday that had a dose, Monday first."""
        return [
            self._bar(capitalized(self._language.word("dates", WEEKDAYS[day])), found)
            for day, found in enumerate(patterns.weekdays)
            if found.counted
        ]

    def parts(self, patterns: AdherencePatterns) -> list[Bar]:
        """Return bars of weekend and other days, and of the parts of the day."""
        said = self._language.word
        found = [
            (said("adherence", _WORKING), patterns.working_days),
            (said("adherence", _WEEKEND), patterns.weekend),
        ]
        if len(patterns.parts) > 1 or DayPart.ANY not in patterns.parts:
            for part, own in patterns.parts.items():
                found.append((capitalized(self._language.say(word_of(part))), own))
        return [self._bar(name, one) for name, one in found if one.counted]

    def _bar(self, name: str, found: Adherence) -> Bar:
        low, high = found.percent_low or 0.0, found.percent_high or 0.0
        text = QT_TRANSLATE_NOOP("adherence", "{taken} of {count}, {percent}")
        words = self._say(text, taken=found.taken, count=found.counted, percent=self.percent(found))
        return Bar(name, low / _WHOLE, high / _WHOLE, words)

    def _say(self, text: str, **values: object) -> str:
        return self._language.say(Message("adherence", text, values))


_WORKING: Final = QT_TRANSLATE_NOOP("adherence", "Monday to Friday")
_WEEKEND: Final = QT_TRANSLATE_NOOP("adherence", "Weekend")


def _before(span: int) -> int:
    return SPANS[SPANS.index(span) - 1]


def _rounded(percent: float) -> str:
    """Return whole percents; what is not all is never rounded up to all."""
    whole = round(percent)
    if whole == round(_WHOLE) and percent < _WHOLE:
        whole -= 1
    return str(whole)


def as_text(heads: Sequence[str], rows: Sequence[AdherenceRow]) -> str:
    """Return the table as lines of cells between tabs, as spreadsheets take them."""
    return "\n".join("\t".join(cells) for cells in (heads, *(row.cells for row in rows)))
