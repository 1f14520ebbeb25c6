"""Says the fever rule of the team, both of its numbers, and whom to call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from alltracker.care.fever import site_name, temperature_words
from alltracker.care.kinds import ContactRole, TemperatureSite
from alltracker.care.units import FAHRENHEIT
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Contact, FeverRule
from alltracker.language import Language
from alltracker.papers.rows import listed

_CALLED: Final = (ContactRole.EMERGENCY, ContactRole.ONCOLOGY_TEAM, ContactRole.HOSPITAL)
"""Who is to be called, the first first."""
_MOST: Final = 2
"""The number to call and one more; those of the wards stand with the hospital."""


class RuleWords:
    """Says the rule of one patient's team in one language."""

    def __init__(
        self, rule: FeverRule | None, contacts: Sequence[Contact], language: Language
    ) -> None:
        self._rule = rule
        self._contacts = contacts
        self._language = language

    def rule(self) -> dict[str, Any]:
        """Return number, words, site and source; without a rule what has to be asked for."""
        title = self._say(QT_TRANSLATE_NOOP("papers", "Fever rule of the team"))
        rule = self._rule
        if rule is None:
            none = QT_TRANSLATE_NOOP("papers", "No rule was entered. Ask the team for their rule.")
            hint = QT_TRANSLATE_NOOP("papers", "from … degrees, measured where")
            return {
                "title": title,
                "number": "",
                "none": self._say(none),
                "hint": self._say(hint),
            }
        return {
            "title": title,
            "number": self._both(rule.celsius, rule),
            "once": self._say(QT_TRANSLATE_NOOP("papers", "or more, once")),
            "lasting": self._lasting(rule),
            "lines": [line for line in (*_lines(rule.words), self._site(rule)) if line],
            "source": self._source(rule),
        }

    def call(self) -> dict[str, Any]:
        """Return the first number to call with whose it is, and the others."""
        numbers = self._numbers()
        title = self._say(QT_TRANSLATE_NOOP("papers", "Call"))
        if not numbers:
            hint = self._say(QT_TRANSLATE_NOOP("papers", "number: not entered"))
            return {"title": title, "number": "", "hint": hint}
        (number, first), *others = numbers
        return {
            "title": title,
            "number": number,
            "lines": [line for line in [_named(first)] if line],
            "others": [(phone, _named(row)) for phone, row in others],
        }

    def _numbers(self) -> list[tuple[str, Contact | None]]:
        """Return each number once: that of the rule, then the first of each role, then others."""
        known: dict[str, Contact | None] = {}
        of_roles = [
            [row for row in self._contacts if row.role is role and row.phone.strip()]
            for role in _CALLED
        ]
        firsts = [rows[0] for rows in of_roles if rows]
        called = [*firsts, *(row for rows in of_roles for row in rows[1:])]
        own = self._rule.phone.strip() if self._rule else ""
        if own:
            known[own] = next((row for row in called if row.phone.strip() == own), None)
        for row in called:
            known.setdefault(row.phone.strip(), row)
        return list(known.items())[:_MOST]

    def _both(self, celsius: float, rule: FeverRule) -> str:
        first = rule.entered_unit == FAHRENHEIT
        text = QT_TRANSLATE_NOOP("papers", "{degrees} ({converted})")
        said = self._say(
            text,
            degrees=temperature_words(celsius, fahrenheit=first),
            converted=temperature_words(celsius, fahrenheit=not first),
        )
        return said.replace(" °", "\N{NO-BREAK SPACE}°")

    def _lasting(self, rule: FeverRule) -> str:
        if rule.lasting_celsius is None:
            return ""
        text = QT_TRANSLATE_NOOP(
            "papers", "or {degrees} or more, twice at least %n minute(s) apart", "", 1
        )
        degrees = self._both(rule.lasting_celsius, rule)
        return self._say(text, rule.lasting_minutes or 0, degrees=degrees)

    def _site(self, rule: FeverRule) -> str:
        if rule.site is TemperatureSite.NOT_KNOWN:
            return ""
        text = QT_TRANSLATE_NOOP("papers", "Measured: {site}")
        return self._say(text, site=site_name(rule.site))

    def _source(self, rule: FeverRule) -> str:
        day = self._language.day(rule.given_on) if rule.given_on else ""
        entered = self._say(QT_TRANSLATE_NOOP("papers", "entered by the family"))
        return listed(rule.source.strip(), day, entered)

    def _say(self, text: str, count: int | None = None, /, **values: object) -> str:
        return self._language.say(Message("papers", text, values, count))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _named(row: Contact | None) -> str:
    return listed(row.name.strip(), row.hours.strip()) if row else ""
