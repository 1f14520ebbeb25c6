"""Says what stands around a medicine calendar: names, schedules, changes, whom to ask."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from alltracker.care.dose_pattern import DosePattern
from alltracker.care.dose_words import pattern_words, short_name
from alltracker.care.dosing import OrderBook
from alltracker.care.fever import temperature_words
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import ContactRole
from alltracker.care.kinds_medicine import DoseUnit
from alltracker.care.rows import DoseOrderRow, MedicineRow, RecordView
from alltracker.care.units import FAHRENHEIT
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Caregiver, Contact, FeverRule
from alltracker.language import DayStyle, Language
from alltracker.papers.calendar_month import CalendarMonth
from alltracker.papers.rows import listed

_IN_A_ROW: Final = 4
_COUNTED: Final = {
    DoseUnit.TABLET: QT_TRANSLATE_NOOP("papers", "number = tablets"),
    DoseUnit.CAPSULE: QT_TRANSLATE_NOOP("papers", "number = capsules"),
}
_ASKED: Final = (ContactRole.ONCOLOGY_TEAM, ContactRole.EMERGENCY, ContactRole.HOSPITAL)
_DAY: Final = dt.timedelta(days=1)


class CalendarWords:
    """Says one month in one language."""

    def __init__(self, view: RecordView, month: CalendarMonth, language: Language) -> None:
        self._view = view
        self._month = month
        self._language = language
        self._book = OrderBook(view.dose_orders)

    def names(self) -> list[list[dict[str, str]]]:
        """Return the medicines of the month, a few in each row."""
        said = [self._name(medicine) for medicine in self._month.medicines]
        return [said[at : at + _IN_A_ROW] for at in range(0, len(said), _IN_A_ROW)]

    def changes(self, orders: Sequence[DoseOrderRow]) -> list[dict[str, str]]:
        """Return the changes that this calendar shows and the one before did not."""
        known = {medicine.id: medicine for medicine in self._month.medicines}
        found = [
            order
            for order in sorted(orders, key=lambda order: (order.starts_on, order.id))
            if order.medicine_id in known
            and order.starts_on <= self._month.last
            and (order.ends_on or self._month.last) >= self._month.first
        ]
        return [self._change(order, known[order.medicine_id]) for order in found]

    def ticks(self, people: Sequence[Caregiver]) -> str:
        """Return how to fill the boxes in, and with which letters."""
        signs = self._say(QT_TRANSLATE_NOOP("papers", "– skipped, V vomited, ? not known"))  # noqa: RUF001 - as printed
        if not people:
            text = QT_TRANSLATE_NOOP("papers", "Tick the box when given. {signs}")
            return self._say(text, signs=signs)
        letters = _letters([row.name.strip() for row in people])
        who = ", ".join(f"{letter} {name}" for letter, name in letters)
        text = QT_TRANSLATE_NOOP("papers", "Tick when given and write who: {who}. {signs}")
        return self._say(text, who=who, signs=signs)

    def ask(self, contacts: Sequence[Contact], rule: FeverRule | None) -> list[tuple[str, str]]:
        """Return whom to ask and whom to call for a fever, each with its number."""
        numbers = [
            (row, row.phone.strip())
            for role in _ASKED
            for row in contacts
            if row.role is role and row.phone.strip()
        ]
        found = []
        if numbers:
            text = QT_TRANSLATE_NOOP("papers", "Vomited or not sure: ask {who},")
            found.append((self._say(text, who=numbers[0][0].name.strip()), numbers[0][1]))
        else:
            none = QT_TRANSLATE_NOOP("papers", "Vomited or not sure: ask your team.")
            found.append((self._say(none), ""))
        phone = rule.phone.strip() if rule else ""
        emergency = [number for row, number in numbers if row.role is ContactRole.EMERGENCY]
        phone = phone or next(iter(emergency), "")
        if rule is not None and phone:
            found.append((self._language.say(_fever(rule)), phone))
        return found

    def _name(self, medicine: MedicineRow) -> dict[str, str]:
        short, name = short_name(medicine).strip(), medicine.name.strip()
        brand = medicine.brand.strip()
        parts = [name if name != short else "", f"({brand})" if brand else ""]
        parts.append(self._strength(medicine))
        counted = _COUNTED.get(medicine.unit)
        return {
            "short": short,
            "name": " ".join(part for part in parts if part),
            "dose": "; ".join(self._schedule(medicine)),
            "counted": self._say(counted) if counted else "",
        }

    def _strength(self, medicine: MedicineRow) -> str:
        if medicine.strength is None:
            return ""
        unit = word_of(medicine.strength_unit)
        if medicine.unit in _COUNTED:
            text = QT_TRANSLATE_NOOP("papers", "{strength} {unit}")
            return self._say(text, strength=medicine.strength, unit=unit)
        text = QT_TRANSLATE_NOOP("papers", "{strength} {unit} in 1 {each}")
        each = word_of(medicine.unit)
        return self._say(text, strength=medicine.strength, unit=unit, each=each)

    def _schedule(self, medicine: MedicineRow) -> Iterator[str]:
        """Yield the schedules of the month, from the second one on with their days."""
        first = max(self._month.first, medicine.started_on or self._month.first)
        last = min(self._month.last, medicine.ended_on or self._month.last)
        for span in self._book.spans(medicine.id, first, last):
            pattern = self._book.pattern(span.order)
            if pattern is None:
                continue
            words = self._pattern(medicine, pattern)
            if span.first > first and span.first > self._month.first:
                text = QT_TRANSLATE_NOOP("papers", "from {day}: {dose}")
                yield self._say(text, day=self._short(span.first), dose=words)
            elif span.last < self._month.last:
                text = QT_TRANSLATE_NOOP("papers", "until {day}: {dose}")
                yield self._say(text, day=self._short(span.last), dose=words)
            else:
                yield words

    def _pattern(self, medicine: MedicineRow, pattern: DosePattern) -> str:
        return self._language.say(pattern_words(pattern, medicine.unit))

    def _change(self, order: DoseOrderRow, medicine: MedicineRow) -> dict[str, str]:
        now = self._book.pattern(order)
        earlier = self._book.on(medicine.id, order.starts_on - _DAY)
        before = self._book.pattern(earlier) if earlier and earlier.id != order.id else None
        text = QT_TRANSLATE_NOOP("papers", "from {day}: {dose}")
        if before is not None:
            text = QT_TRANSLATE_NOOP("papers", "from {day}: {dose} (before: {before})")
        said = self._say(
            text,
            day=self._short(order.starts_on),
            dose=self._pattern(medicine, now) if now else "?",
            before=self._pattern(medicine, before) if before else "",
        )
        day = self._language.day(order.said_on) if order.said_on else ""
        by = listed(order.said_by.strip(), day)
        return {"short": short_name(medicine).strip(), "text": said, "by": by}

    def _short(self, day: dt.date) -> str:
        return self._language.day(day, DayStyle.SHORT)

    def _say(self, text: str, **values: object) -> str:
        return self._language.say(Message("papers", text, values))


def _fever(rule: FeverRule) -> Message:
    """Return what is a fever by the team's rule, its lasting part included."""
    fahrenheit = rule.entered_unit == FAHRENHEIT
    degrees = temperature_words(rule.celsius, fahrenheit=fahrenheit)
    if rule.lasting_celsius is None:
        text = QT_TRANSLATE_NOOP("papers", "Fever {degrees} or more:")
        return Message("papers", text, {"degrees": degrees})
    text = QT_TRANSLATE_NOOP(
        "papers", "Fever {degrees} or more, or {lower} lasting %n minute(s):", "", 1
    )
    lower = temperature_words(rule.lasting_celsius, fahrenheit=fahrenheit)
    values = {"degrees": degrees, "lower": lower}
    return Message("papers", text, values, rule.lasting_minutes or 0)


def _letters(names: Sequence[str]) -> list[tuple[str, str]]:
    """Return the fewest letters that tell each name from all others, with the name."""
    found = []
    for name in names:
        count = 1
        others = [other for other in names if other != name]
        while count < len(name) and any(
            other[:count].casefold() == name[:count].casefold() for other in others
        ):
            count += 1
        found.append((name[:count], name))
    return found
