"""The doses of a day in words: titles, lines of a card, who ticked when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from alltracker.care.dose_days import DoseLine, DoseState
from alltracker.care.dose_pattern import DosePattern, Rhythm
from alltracker.care.dose_slot import ANY_TIME, part_of
from alltracker.care.dose_words import amount_words, pattern_words, short_name, slot_words
from alltracker.care.dosing import DueDose, OrderBook
from alltracker.care.kinds_medicine import DayPart, DoseStatus
from alltracker.care.rows_medicine import DoseOrderRow, MedicineRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.dose_queries import TAKEN
from alltracker.language import WEEKDAYS, DayStyle, Language

EVENING: Final = dt.time(17)
"""From this time on a dose without a part of the day is one of tonight (a choice of ours)."""
MORNING_ENDS: Final = dt.time(12)
_EVENINGS: Final = frozenset({DayPart.EVENING, DayPart.BEDTIME})
_WEEK: Final = 7
_DAY: Final = dt.timedelta(days=1)
_WEEKLY: Final = (
    QT_TRANSLATE_NOOP("doses", "on Mondays"),
    QT_TRANSLATE_NOOP("doses", "on Tuesdays"),
    QT_TRANSLATE_NOOP("doses", "on Wednesdays"),
    QT_TRANSLATE_NOOP("doses", "on Thursdays"),
    QT_TRANSLATE_NOOP("doses", "on Fridays"),
    QT_TRANSLATE_NOOP("doses", "on Saturdays"),
    QT_TRANSLATE_NOOP("doses", "on Sundays"),
)


def _said(text: str, count: int | None = None, /, **values: object) -> Message:
    return Message("doses", text, values, count)


def card_title(lines: Sequence[DoseLine], now: dt.datetime) -> Message:
    """Return "Tonight", "This morning" or "Today", by what waits, else by all of today.

    "Doses" where nothing is due.
    """
    waiting = [line for line in lines if line.state is DoseState.OPEN] or list(lines)
    parts = {_part(line, now) for line in waiting}
    if not parts:
        return _said(QT_TRANSLATE_NOOP("doses", "Doses"))
    if parts <= _EVENINGS:
        return _said(QT_TRANSLATE_NOOP("doses", "Tonight"))
    if parts == {DayPart.MORNING}:
        return _said(QT_TRANSLATE_NOOP("doses", "This morning"))
    return _said(QT_TRANSLATE_NOOP("doses", "Today"))


def of_the_evening(slot: str) -> bool:
    """Return whether a dose's name within its day is one of the evening, such as "bedtime"."""
    if ":" in slot:
        return part_of(dt.time.fromisoformat(slot)) in _EVENINGS
    return slot in _EVENINGS


def _part(line: DoseLine, now: dt.datetime) -> DayPart:
    part = line.due.slot.part if line.due else DayPart.ANY
    if part is not DayPart.ANY:
        return part
    if now.time() >= EVENING:
        return DayPart.EVENING
    return DayPart.ANY


class DoseWords:
    """Says doses in a language."""

    def __init__(self, language: Language, book: OrderBook | None = None) -> None:
        self._language = language
        self._book = book or OrderBook(())

    def say(self, message: Message) -> str:
        """Return a message in words."""
        return self._language.say(message)

    def detail(self, due: DueDose, *, whole: bool) -> str:
        """Return a dose in words, such as "6-MP, ½ tablet at bedtime"; ``whole`` with strength."""
        medicine = due.medicine
        amount = self.amount(medicine, due.amount, whole=whole)
        when = self._when(due)
        text = {
            (True, True): QT_TRANSLATE_NOOP("doses", "{short}, {amount} {when}"),
            (True, False): QT_TRANSLATE_NOOP("doses", "{short}, {amount}"),
            (False, True): QT_TRANSLATE_NOOP("doses", "{amount} {when}"),
            (False, False): QT_TRANSLATE_NOOP("doses", "{amount}"),
        }[bool(medicine.short), when is not None]
        return self.say(_said(text, short=medicine.short, amount=amount, when=when or ""))

    def amount(self, medicine: MedicineRow, amount: float, *, whole: bool = False) -> Message:
        """Return an amount, with the strength of a tablet where ``whole`` asks for it."""
        said = amount_words(amount, medicine.unit)
        if not whole or medicine.strength is None or medicine.unit == medicine.strength_unit:
            return said
        strength = amount_words(medicine.strength, medicine.strength_unit)
        text = QT_TRANSLATE_NOOP("doses", "{amount} of {strength}")
        return _said(text, amount=said, strength=strength)

    def _when(self, due: DueDose) -> Message | None:
        pattern = self._book.pattern(due.order)
        if pattern is not None and pattern.rhythm is Rhythm.ONCE_A_WEEK:
            return _said(_WEEKLY[due.day.weekday()])
        anytime = due.slot.at is None and due.slot.part is DayPart.ANY
        return None if anytime else slot_words(due.slot)

    def outcome(self, line: DoseLine, *, short: bool) -> str:
        """Return what became of a dose, such as "given 19:52"; ``short`` says the time alone."""
        told = line.told
        word = status_word(line.state)
        if told is None or told.given_at is None:
            return self.say(word)
        time = told.given_at
        if told.given_on is not None and told.given_on != line.day:
            day = self._language.day(told.given_on, DayStyle.SHORT)
            text = QT_TRANSLATE_NOOP("doses", "{status} {day} {time}")
            return self.say(_said(text, status=word, day=day, time=time))
        if short and line.state is DoseState.GIVEN:
            return self._language.time(time)
        text = QT_TRANSLATE_NOOP("doses", "{status} {time}")
        return self.say(_said(text, status=word, time=time))

    def by(self, dose: Any, *, short: bool) -> str:
        """Return who gave or noted it, such as "by Jonas"; nothing where nobody is named."""
        if dose is None or not dose.given_by:
            return ""
        if short:
            return str(dose.given_by)
        if dose.status not in TAKEN:
            return self.say(
                _said(QT_TRANSLATE_NOOP("doses", "noted by {name}"), name=dose.given_by)
            )
        return self.say(_said(QT_TRANSLATE_NOOP("doses", "by {name}"), name=dose.given_by))

    def next_day(self, day: dt.date | None, today: dt.date) -> str:
        """Return "not today, next on Saturday"."""
        if day is None:
            return self.say(_said(QT_TRANSLATE_NOOP("doses", "not today")))
        text = QT_TRANSLATE_NOOP("doses", "not today, next {day}")
        return self.say(_said(text, day=self.on_day(day, today)))

    def on_day(self, day: dt.date, today: dt.date) -> str:
        """Return "tomorrow", "on Saturday" or "on 8 Dec"."""
        ahead = (day - today).days
        if ahead == 1:
            return self.say(_said(QT_TRANSLATE_NOOP("doses", "tomorrow")))
        text = QT_TRANSLATE_NOOP("doses", "on {day}")
        return self.say(_said(text, day=self._near(day, today)))

    def from_day(self, day: dt.date, today: dt.date) -> Message:
        """Return "New dose from tomorrow" or "New dose from Saturday"."""
        if (day - today).days == 1:
            return _said(QT_TRANSLATE_NOOP("doses", "New dose from tomorrow"))
        text = QT_TRANSLATE_NOOP("doses", "New dose from {day}")
        return _said(text, day=self._near(day, today))

    def _near(self, day: dt.date, today: dt.date) -> str:
        if 0 < (day - today).days < _WEEK:
            return self._language.word("dates", WEEKDAYS[day.weekday()])
        style = DayStyle.SHORT if day.year == today.year else DayStyle.MEDIUM
        return self._language.day(day, style)

    def schedule(self, medicine: MedicineRow, order: DoseOrderRow) -> str:
        """Return a schedule with the name of its medicine, such as "6-MP: 1 tablet every day"."""
        pattern = self._book.pattern(order)
        if pattern is None:
            return short_name(medicine)
        if self._same_times(medicine, order, pattern):
            pattern = replace(pattern, slots=ANY_TIME)
        said = pattern_words(pattern, medicine.unit)
        text = QT_TRANSLATE_NOOP("doses", "{name}: {schedule}")
        return self.say(_said(text, name=short_name(medicine), schedule=said))

    def _same_times(self, medicine: MedicineRow, order: DoseOrderRow, pattern: DosePattern) -> bool:
        """Return whether an order keeps the one time of the day of the one before it."""
        before = self._book.on(medicine.id, order.starts_on - _DAY)
        old = None if before is None else self._book.pattern(before)
        one = len(pattern.slots) == 1 and pattern.slots[0].amount is None
        return one and old is not None and old.slots == pattern.slots

    def left_out(self, medicine: MedicineRow, dose: Any, today: dt.date) -> tuple[str, str]:
        """Return "Left out on Saturday" and "6-MP: held, puncture"."""
        title = _said(
            QT_TRANSLATE_NOOP("doses", "Left out {day}"), day=self.on_day(dose.day, today)
        )
        said = {
            "name": short_name(medicine),
            "status": status_word(DoseState(dose.status.value)),
            "note": dose.note.strip(),
        }
        text = QT_TRANSLATE_NOOP("doses", "{name}: {status}")
        if said["note"]:
            text = QT_TRANSLATE_NOOP("doses", "{name}: {status}, {note}")
        return self.say(title), self.say(_said(text, **said))

    def held(self, order: DoseOrderRow | None, today: dt.date) -> str:
        """Return "held by the team since 27 Oct"."""
        if order is None:
            return self.say(_said(QT_TRANSLATE_NOOP("doses", "held by the team")))
        style = DayStyle.SHORT if order.starts_on.year == today.year else DayStyle.MEDIUM
        since = self._language.day(order.starts_on, style)
        if order.ends_on is None:
            text = QT_TRANSLATE_NOOP("doses", "held by the team since {day}")
            return self.say(_said(text, day=since))
        style = DayStyle.SHORT if order.ends_on.year == today.year else DayStyle.MEDIUM
        text = QT_TRANSLATE_NOOP("doses", "held by the team until {day}")
        return self.say(_said(text, day=self._language.day(order.ends_on, style)))

    def last(self, dose: Any, today: dt.date) -> str:
        """Return when a medicine given when needed was last given."""
        if dose is None:
            return self.say(_said(QT_TRANSLATE_NOOP("doses", "when needed, not given yet")))
        on = dose.given_on or dose.day
        values: dict[str, object] = {"time": dose.given_at, "day": self._near_past(on, today)}
        if dose.given_at is None or (today - on).days > 1:
            text = QT_TRANSLATE_NOOP("doses", "when needed, last {day}")
        else:
            text = QT_TRANSLATE_NOOP("doses", "when needed, last {day} {time}")
        return self.say(_said(text, **values))

    def _near_past(self, day: dt.date, today: dt.date) -> str:
        if day == today:
            return self.say(_said(QT_TRANSLATE_NOOP("doses", "today")))
        if (today - day).days == 1:
            return self.say(_said(QT_TRANSLATE_NOOP("doses", "yesterday")))
        style = DayStyle.SHORT if day.year == today.year else DayStyle.MEDIUM
        return self._language.day(day, style)


_STATUS: Final = {
    DoseState.OPEN: QT_TRANSLATE_NOOP("doses", "not ticked"),
    DoseState.GIVEN: QT_TRANSLATE_NOOP("doses", "given"),
    DoseState.SKIPPED: QT_TRANSLATE_NOOP("doses", "skipped"),
    DoseState.VOMITED: QT_TRANSLATE_NOOP("doses", "vomited"),
    DoseState.NOT_KNOWN: QT_TRANSLATE_NOOP("doses", "not known"),
    DoseState.HELD: QT_TRANSLATE_NOOP("doses", "held"),
    DoseState.NOT_DUE: QT_TRANSLATE_NOOP("doses", "not scheduled"),
    DoseState.AHEAD: QT_TRANSLATE_NOOP("doses", "still ahead"),
}
_SAVED: Final = {
    DoseStatus.GIVEN: QT_TRANSLATE_NOOP("doses", "{name} given"),
    DoseStatus.SKIPPED: QT_TRANSLATE_NOOP("doses", "{name} skipped"),
    DoseStatus.VOMITED: QT_TRANSLATE_NOOP("doses", "{name} vomited"),
    DoseStatus.NOT_KNOWN: QT_TRANSLATE_NOOP("doses", "{name} noted as not known"),
    DoseStatus.HELD: QT_TRANSLATE_NOOP("doses", "{name} held by the team that day"),
    DoseStatus.NOT_DUE: QT_TRANSLATE_NOOP("doses", "{name} not scheduled that day"),
}


def status_word(state: DoseState) -> Message:
    """Return a state in a word or two."""
    return _said(_STATUS[state])


def saved_label(
    medicine: MedicineRow, status: DoseStatus, at: dt.time | None, day: dt.date, today: dt.date
) -> Message:
    """Return what is said once a dose is noted, such as "6-MP given, 21:58"."""
    name = short_name(medicine)
    told = _said(_SAVED[status], name=name)
    if day != today:
        text = QT_TRANSLATE_NOOP("doses", "{told}, dose of {day}")
        return _said(text, told=told, day=day)
    if at is not None and status is DoseStatus.GIVEN:
        return _said(QT_TRANSLATE_NOOP("doses", "{told}, {time}"), told=told, time=at)
    return told


def taken_back_label(medicine: MedicineRow) -> Message:
    """Return what is said once what was noted of a dose is gone."""
    return _said(QT_TRANSLATE_NOOP("doses", "{name}: tick taken back"), name=short_name(medicine))
