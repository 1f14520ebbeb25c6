"""The rhythms that a visit can be given, in words that follow from its first day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from alltracker.care.recurrence import LAST, Rule, RuleKind, RuleProblem, rule_words
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.language import Language

SINGLE: Final = "single"
"""The key of a visit that does not repeat."""
OWN: Final = "own"
"""The key of a rhythm that the list has no other word for."""
_LAST_WEEKDAY: Final = "last weekday"
WITH_STEP: Final = frozenset(
    {
        RuleKind.DAYS,
        RuleKind.WEEKS,
        RuleKind.MONTH_DAY,
        RuleKind.MONTH_WEEKDAY,
        RuleKind.YEARS,
        _LAST_WEEKDAY,
    }
)
"""The keys of rhythms with so many days, weeks, months or years between."""
_WEEK: Final = 7
_UNITS: Final = {
    RuleKind.DAYS: QT_TRANSLATE_NOOP("visits", "days"),
    RuleKind.WEEKS: QT_TRANSLATE_NOOP("visits", "weeks"),
    RuleKind.YEARS: QT_TRANSLATE_NOOP("visits", "years"),
}


class Rhythms:
    """Offers rhythms by key and makes rules of them; ``given`` is the rule a visit came with."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._start: dt.datetime | None = None
        self.given: Rule | None = None

    def set_start(self, start: dt.datetime | None) -> None:
        """Take days of the month and weekdays from another first visit."""
        self._start = start

    def read(self, text: str) -> Rule | None:
        """Return the rule of a text, None for none or one that is not understood."""
        try:
            return Rule.parse(text) if text else None
        except RuleProblem:
            return None

    def options(self) -> list[tuple[object, str]]:
        """Return what can be chosen, (key, words) each."""
        word = self._language.word
        found: list[tuple[object, str]] = [
            (SINGLE, word("visits", QT_TRANSLATE_NOOP("visits", "Does not repeat"))),
            (RuleKind.DAYS, word("visits", QT_TRANSLATE_NOOP("visits", "Every few days"))),
            (RuleKind.WEEKS, word("visits", QT_TRANSLATE_NOOP("visits", "Weekly, on weekdays"))),
        ]
        found += [(key, self._say(rule)) for key, rule in self._by_start().items()]
        days = word("visits", QT_TRANSLATE_NOOP("visits", "Days on, days off"))
        found.append((RuleKind.CYCLES, days))
        if self.key_of(self.given) == OWN and self.given is not None:
            found.append((OWN, self._say(self.given)))
        return found

    def key_of(self, rule: Rule | None) -> str:
        """Return the key of the rhythm of a rule."""
        if rule is None:
            return SINGLE
        if rule.kind in {RuleKind.DAYS, RuleKind.WEEKS, RuleKind.CYCLES}:
            return rule.kind
        bare = replace(rule, every=1, until=None, count=None)
        for key, known in self._by_start().items():
            if bare == known or (bare == Rule(rule.kind) and key == rule.kind):
                return key
        return OWN

    def rule(
        self,
        key: str,
        steps: tuple[int, int, int],
        weekdays: tuple[int, ...],
        end: Mapping[str, Any],
    ) -> Rule | None:
        """Return the rule of a rhythm, None for a single visit; raise RuleProblem.

        Args:
            key: the key of the rhythm.
            steps: how many days or weeks between, days on, days off.
            weekdays: the chosen ones, for weekly visits.
            end: until or count, if there is one.
        """
        every, on_days, off_days = steps
        if key == RuleKind.CYCLES:
            return Rule(RuleKind.CYCLES, on_days=on_days, off_days=off_days, **end)
        if key == RuleKind.DAYS:
            return Rule(RuleKind.DAYS, every, **end)
        if key == RuleKind.WEEKS:
            return Rule(RuleKind.WEEKS, every, weekdays, **end)
        if key == OWN and self.given is not None:
            return replace(self.given, until=end.get("until"), count=end.get("count"))
        known = self._by_start().get(key)
        return replace(known, every=every, **end) if known is not None else None

    def unit(self, key: str) -> str:
        """Return what a rhythm counts in."""
        months = QT_TRANSLATE_NOOP("visits", "months")
        text = next((unit for kind, unit in _UNITS.items() if kind == key), months)
        return self._language.word("visits", text)

    def _by_start(self) -> dict[str, Rule]:
        """Return the rhythms that take their day from the first visit."""
        start = self._start
        if start is None:
            return {}
        weekday, nth = (start.weekday(),), (start.day - 1) // _WEEK + 1
        found: dict[str, Rule] = {
            RuleKind.MONTH_DAY: Rule(RuleKind.MONTH_DAY, day=start.day),
            RuleKind.MONTH_WEEKDAY: Rule(RuleKind.MONTH_WEEKDAY, weekdays=weekday, nth=nth),
        }
        if (start + dt.timedelta(weeks=1)).month != start.month:
            found[_LAST_WEEKDAY] = Rule(RuleKind.MONTH_WEEKDAY, weekdays=weekday, nth=LAST)
        found[RuleKind.YEARS] = Rule(RuleKind.YEARS, month=start.month, day=start.day)
        return found

    def _say(self, rule: Rule) -> str:
        return self._language.say(rule_words(replace(rule, until=None, count=None)))
