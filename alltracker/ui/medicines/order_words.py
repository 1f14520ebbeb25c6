"""Doses and their changes in words: what, since when, why, who said so."""

from __future__ import annotations

from typing import Any

from alltracker.care.dose_pattern import DosePattern
from alltracker.care.dose_words import amount_words, pattern_words
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseUnit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language, capitalized
from alltracker.ui.medicines.book import Change

CONTEXT = "medicines"


def brief_words(pattern: DosePattern, unit: DoseUnit) -> Message:
    """Return a schedule in words without the times of the day, which lists have no room for."""
    said = pattern_words(pattern, unit)
    doses = said.values.get("doses")
    return doses if isinstance(doses, Message) else said


class OrderWords:
    """Says orders in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def dose(self, change: Change, unit: DoseUnit) -> str:
        """Return what was ordered, such as "½ tablet every day, now" or "Held for 14 days"."""
        pattern, say = change.pattern, self._say
        if pattern is None:
            return say(QT_TRANSLATE_NOOP("medicines", "Not readable"))
        if pattern.held:
            return self._hold(change)
        said = self.plain_dose(change, unit)
        return say(QT_TRANSLATE_NOOP("medicines", "{dose}, now"), dose=said) if change.now else said

    def plain_dose(self, change: Change, unit: DoseUnit) -> str:
        """Return what was ordered, whenever that was."""
        if change.pattern is None:
            return self._say(QT_TRANSLATE_NOOP("medicines", "Not readable"))
        if change.pattern.held:
            return self._hold(change)
        return capitalized(self._language.say(brief_words(change.pattern, unit)))

    def since(self, change: Change) -> str:
        """Return from which day it holds, and why: what a list says under the dose."""
        day = self._language.day(
            change.order.starts_on, DayStyle.WEEKDAY if change.ahead else DayStyle.MEDIUM
        )
        if change.ahead:
            day = self._say(QT_TRANSLATE_NOOP("medicines", "From {day}"), day=day)
        why = self.why(change.order)
        if not why:
            return day
        return self._say(QT_TRANSLATE_NOOP("medicines", "{day}. {why}"), day=day, why=why)

    def why(self, order: Any) -> str:
        """Return who said it, and the note or else the reason, as far as they are known."""
        what, who = order.note.strip() or capitalized(self.reason(order)), order.said_by.strip()
        if not (what and who):
            return what or who
        return self._say(QT_TRANSLATE_NOOP("medicines", "{who}: {what}"), who=who, what=what)

    def reason(self, order: Any) -> str:
        """Return the reason, empty without one."""
        return self._language.say(word_of(order.reason)) if order.reason is not None else ""

    def said(self, order: Any) -> str:
        """Return who said it and when."""
        day = self._language.day(order.said_on) if order.said_on is not None else ""
        return ", ".join(part for part in (order.said_by.strip(), day) if part)

    def weekly(self, weekly: float | None, percent: float | None, unit: DoseUnit) -> str:
        """Return what a dose comes to in a week, and in percent of the full dose if known."""
        if weekly is None:
            return ""
        amount = amount_words(round(weekly, 2), unit)
        if percent is None:
            return self._say(QT_TRANSLATE_NOOP("medicines", "{amount} a week"), amount=amount)
        text = QT_TRANSLATE_NOOP("medicines", "{amount} a week, {percent} % of the full dose")
        return self._say(text, amount=amount, percent=round(percent))

    def percent(self, change: Change) -> str:
        """Return the percent of the full dose, or a dash where it is not known."""
        if change.percent is None:
            return "\N{EN DASH}"
        return self._say(
            QT_TRANSLATE_NOOP("medicines", "{percent} %"), percent=round(change.percent)
        )

    def _hold(self, change: Change) -> str:
        order = change.order
        if change.ahead:
            return self._say(QT_TRANSLATE_NOOP("medicines", "Held"))
        if change.now and order.ends_on is not None:
            day = self._language.day(order.ends_on, DayStyle.SHORT)
            return self._say(QT_TRANSLATE_NOOP("medicines", "Held until {day}, now"), day=day)
        if change.now:
            return self._say(QT_TRANSLATE_NOOP("medicines", "Held, now"))
        text = QT_TRANSLATE_NOOP("medicines", "Held for %n day(s)", "", 1)
        return self._language.say(Message(CONTEXT, text, {}, max(1, change.days)))

    def _say(self, text: str, **values: object) -> str:
        return self._language.say(Message(CONTEXT, text, values))
