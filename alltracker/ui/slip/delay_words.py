"""The delay list in words: one row a phase, under it what was moved without making it later."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.delay_words import reason_words, total_words
from alltracker.care.delays import Delay, PhaseDelay, days_by_reason, delays, phase_delays
from alltracker.care.kinds import DelayReason
from alltracker.care.phases import phase_name
from alltracker.care.rows import RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import Language

CONTEXT: Final = "delay_list"
HEADS: Final = (
    QT_TRANSLATE_NOOP("delay_list", "Phase"),
    QT_TRANSLATE_NOOP("delay_list", "Planned at first"),
    QT_TRANSLATE_NOOP("delay_list", "Went or planned now"),
    QT_TRANSLATE_NOOP("delay_list", "Days"),
    QT_TRANSLATE_NOOP("delay_list", "Why"),
)


@dataclass(frozen=True, slots=True)
class DelayRow:
    """The cells of one row; ``own`` is a phase, else something that was moved within it."""

    cells: tuple[str, str, str, str, str]
    own: bool


@dataclass(frozen=True, slots=True)
class DelayWords:
    """Everything that the list says."""

    heads: tuple[str, ...]
    rows: tuple[DelayRow, ...]
    sums: tuple[tuple[str, str], ...]
    """Reasons with their days."""
    total: str

    def as_text(self) -> str:
        """Return the list as lines of cells between tabs, as spreadsheets take them."""
        lines = [self.heads, *(row.cells for row in self.rows), ("",), *self.sums, (self.total,)]
        return "\n".join("\t".join(cells) for cells in lines)


def delay_words(view: RecordView, language: Language, total: int) -> DelayWords:
    """Return the list of a record; ``total`` is by how many days the way is late."""
    say = _Says(language)
    found = delays(view)
    known = phase_delays(view)
    rows = [row for phase in known for row in say.rows(phase)]
    ids = {phase.phase.id for phase in known}
    rows += [say.moved(delay) for delay in found if delay.phase_id not in ids]
    return DelayWords(
        tuple(say.word(text) for text in HEADS),
        tuple(rows),
        tuple((say.reason(reason), say.days(days)) for reason, days in days_by_reason(found)),
        language.say(total_words(total)),
    )


@dataclass(frozen=True, slots=True)
class _Says:
    language: Language

    def word(self, text: str, count: int | None = None, /, **values: object) -> str:
        return self.language.say(Message(CONTEXT, text, values, count))

    def rows(self, row: PhaseDelay) -> Iterator[DelayRow]:
        own = [delay for delay in row.delays if delay.counts or (row.phase.beside and delay.days)]
        name = self.language.value(phase_name(row.phase))
        if row.phase.beside:
            name = self.word(QT_TRANSLATE_NOOP("delay_list", "{phase} (beside)"), phase=name)
        days = self.days(row.days) if own or row.first[0] else ""
        cells = (name, self._span(row.first), self._span(row.now), days, self._whys(own))
        yield DelayRow(cells, own=True)
        for delay in row.delays:
            if delay not in own:
                yield self.moved(delay)

    def moved(self, delay: Delay) -> DelayRow:
        """Return the row of a date that was moved without making its phase later."""
        days = self.days(delay.days)
        if delay.open:
            days = self.word(QT_TRANSLATE_NOOP("delay_list", "open"))
        said = ""
        if delay.said_on is not None:
            text = QT_TRANSLATE_NOOP("delay_list", "noted on {day}")
            said = self.word(text, day=delay.said_on)
        what = self.language.value(delay.what)
        return DelayRow((what, "", said, days, self._whys([delay])), own=False)

    def reason(self, reason: DelayReason | None) -> str:
        return self.language.say(reason_words(reason))

    def days(self, days: int) -> str:
        sign = "+" if days > 0 else ""
        return f"{sign}{self.language.number(days, 0)}"

    def _whys(self, found: Sequence[Delay]) -> str:
        return "; ".join(dict.fromkeys(self._why(delay, several=len(found) > 1) for delay in found))

    def _why(self, delay: Delay, *, several: bool) -> str:
        reason = self.reason(delay.reason)
        if several and delay.days:
            text = QT_TRANSLATE_NOOP("delay_list", "{days} {reason}")
            reason = self.word(text, days=self.days(delay.days), reason=reason)
        if not delay.note:
            return reason
        text = QT_TRANSLATE_NOOP("delay_list", "{reason} ({note})")
        return self.word(text, reason=reason, note=delay.note)

    def _span(self, dates: tuple[dt.date | None, dt.date | None]) -> str:
        first, last = dates
        if first is None and last is None:
            return self.word(QT_TRANSLATE_NOOP("delay_list", "no date"))
        if first is None or last is None:
            return self.language.value(first or last)
        text = QT_TRANSLATE_NOOP("delay_list", "{first} to {last}")
        return self.word(text, first=first, last=last)
