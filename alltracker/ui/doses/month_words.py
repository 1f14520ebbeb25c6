"""A month of doses in words: its title, each of its days, and the legend with the sums."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from alltracker.care.dose_days import DoseDay, DoseLine, DoseState
from alltracker.care.dose_words import amount_words, slot_words
from alltracker.care.kinds_medicine import DayPart
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import MONTHS, DayStyle, Language
from alltracker.ui.doses.month_read import MonthOfDoses
from alltracker.ui.doses.words import DoseWords, status_word

_COUNTED: Final = (
    DoseState.GIVEN,
    DoseState.VOMITED,
    DoseState.NOT_KNOWN,
    DoseState.SKIPPED,
)


@dataclass(frozen=True, slots=True)
class Sum:
    """One entry of the legend: a mark, its word, and how many there are."""

    state: DoseState
    word: str
    count: int


def _said(text: str, count: int | None = None, /, **values: object) -> Message:
    return Message("doses", text, values, count)


class MonthWords:
    """Says a month in a language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._words = DoseWords(language)

    def title(self, shown: MonthOfDoses) -> str:
        """Return "Mercaptopurine in November", with the year where it is another one."""
        month = self._language.word("dates", MONTHS[shown.month.month - 1])
        if shown.month.year != shown.today.year:
            month = self._language.day(shown.month, DayStyle.MONTH_LONG)
        text = QT_TRANSLATE_NOOP("doses", "{name} in {month}")
        return self._language.say(_said(text, name=shown.medicine.name, month=month))

    def sums(self, shown: MonthOfDoses) -> list[Sum]:
        """Return the sums of the legend; "not ticked" only where there is any."""
        counts = shown.counts()
        found = [Sum(state, self._word(state), counts.get(state, 0)) for state in _COUNTED]
        unticked = len(shown.unticked())
        if unticked:
            found.append(Sum(DoseState.OPEN, self._word(DoseState.OPEN), unticked))
        return found

    def held(self, shown: MonthOfDoses) -> str:
        """Return "9 held days not counted"; nothing without any."""
        days = shown.held_days()
        if not days:
            return ""
        text = QT_TRANSLATE_NOOP("doses", "%n held day(s) not counted", "", 1)
        return self._language.say(_said(text, days))

    def day(self, day: DoseDay) -> str:
        """Return one day in a sentence, such as "Tuesday, 24 November 2026: ½ tablet, given"."""
        said = [self._line(line) for line in day.lines]
        if not said:
            said = [self._language.say(_said(QT_TRANSLATE_NOOP("doses", "no dose")))]
        text = QT_TRANSLATE_NOOP("doses", "{day}: {doses}")
        words = "; ".join(said)
        named = self._language.heading(day.day, DayStyle.FULL)
        return self._language.say(_said(text, day=named, doses=words))

    def _line(self, line: DoseLine) -> str:
        state = self._words.outcome(line, short=False)
        by = self._words.by(line.told, short=False)
        note = line.told.note if line.told is not None else ""
        return ", ".join(part for part in (self._amount(line), state, by, note) if part)

    def _amount(self, line: DoseLine) -> str:
        told = line.told
        amount = line.due.amount if line.due is not None else told.amount if told else None
        if amount is None:
            return ""
        said = amount_words(amount, line.medicine.unit)
        slot = line.due.slot if line.due is not None else None
        if slot is None or (slot.at is None and slot.part is DayPart.ANY):
            return self._language.say(said)
        text = QT_TRANSLATE_NOOP("doses", "{amount} {when}")
        return self._language.say(_said(text, amount=said, when=slot_words(slot)))

    def _word(self, state: DoseState) -> str:
        return self._language.say(status_word(state))
