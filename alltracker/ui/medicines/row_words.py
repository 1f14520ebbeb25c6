"""What the list of medicines says of each one."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Final

from alltracker.care.dose_pattern import DosePattern, Rhythm
from alltracker.care.dose_words import amount_words, rhythm_words
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import Route
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.store import Store
from alltracker.language import DayStyle, Language, capitalized
from alltracker.ui.medicines.book import MedicineBook
from alltracker.ui.medicines.left_at_home import left_of, left_words
from alltracker.ui.medicines.medicine_row import RowWords
from alltracker.ui.medicines.order_words import brief_words

_ICONS: Final = MappingProxyType(
    {
        Rhythm.ONCE_A_WEEK: "calendar-days",
        Rhythm.SOME_WEEKDAYS: "",
        Rhythm.EVERY_SOME_DAYS: "calendar-clock",
        Rhythm.PULSES: "calendar-clock",
        Rhythm.HELD: "ban",
    }
)
"""Signs of the rhythms that are not a dose every day."""


class MedicineWords:
    """Says the rows of one book in one language."""

    def __init__(self, store: Store, book: MedicineBook, language: Language) -> None:
        self._store = store
        self._book = book
        self._language = language

    def at_home(self, medicine: Any) -> RowWords:
        """Return the row of a medicine that the family gives."""
        pattern = self._book.pattern_now(medicine)
        icon = _ICONS.get(pattern.rhythm, "") if pattern is not None else ""
        left = left_of(self._store, self._book, medicine)
        amount, until = left_words(left, medicine.unit, self._language)
        return RowWords(
            medicine.id,
            medicine.name,
            self._beside(medicine),
            self._dose(medicine, pattern),
            self._after(medicine),
            icon,
            capitalized(self._say(rhythm_words(pattern.rhythm))) if pattern and icon else "",
            amount,
            until,
            warn=left is not None
            and left.refill_on is not None
            and left.refill_on <= self._book.today,
        )

    def in_clinic(self, medicine: Any) -> RowWords:
        """Return the row of a medicine that the team gives: no box, no nightly dose."""
        route = "" if medicine.route is Route.NOT_KNOWN else self._say(word_of(medicine.route))
        pattern = self._book.pattern_now(medicine)
        dose = self._dose(medicine, pattern) if pattern is not None else capitalized(route)
        return RowWords(
            medicine.id,
            medicine.name,
            self._beside(medicine),
            dose,
            capitalized(route) if pattern is not None else "",
            until=self._word(QT_TRANSLATE_NOOP("medicines", "in the clinic")),
        )

    def stopped(self, medicine: Any) -> RowWords:
        """Return the row of a medicine that was stopped."""
        day = self._language.day(medicine.ended_on)
        text = QT_TRANSLATE_NOOP("medicines", "Stopped {day}")
        return RowWords(
            medicine.id,
            medicine.name,
            self._beside(medicine),
            self._language.say(Message("medicines", text, {"day": day})),
            medicine.ended_why,
        )

    def _dose(self, medicine: Any, pattern: DosePattern | None) -> str:
        if pattern is None:
            ahead = self._book.next_order(medicine)
            if ahead is None:
                text = QT_TRANSLATE_NOOP("medicines", "No schedule now")
                return self._word(text)
            return self._from(medicine, ahead)
        if pattern.held:
            return self._held(medicine)
        return capitalized(self._say(brief_words(pattern, medicine.unit)))

    def _held(self, medicine: Any) -> str:
        order = self._book.orders.on(medicine.id, self._book.today)
        assert order is not None
        values = {"day": self._language.day(order.starts_on, DayStyle.SHORT)}
        text = QT_TRANSLATE_NOOP("medicines", "Held since {day}")
        return self._language.say(Message("medicines", text, values))

    def _beside(self, medicine: Any) -> str:
        """Return what stands beside the name: the short name and the strength of one unit."""
        strength = ""
        if medicine.strength is not None:
            strength = self._say(amount_words(medicine.strength, medicine.strength_unit))
        return ", ".join(part for part in (medicine.short, strength) if part)

    def _after(self, medicine: Any) -> str:
        """Return the dose that comes next; without one now it stands as the dose itself."""
        ahead = self._book.next_order(medicine)
        if ahead is None or self._book.pattern_now(medicine) is None:
            return ""
        return self._from(medicine, ahead)

    def _from(self, medicine: Any, order: Any) -> str:
        pattern = self._book.orders.pattern(order)
        if pattern is None:
            return ""
        day = self._language.day(order.starts_on, DayStyle.SHORT)
        text = QT_TRANSLATE_NOOP("medicines", "From {day}: {dose}")
        values = {"day": day, "dose": brief_words(pattern, medicine.unit)}
        return self._language.say(Message("medicines", text, values))

    def _say(self, message: Message) -> str:
        return self._language.say(message)

    def _word(self, text: str) -> str:
        return self._language.word("medicines", text)
