"""The rule by which visits repeat: what it can say, its text, and what it refuses.

A rule is kept as the RRULE text of RFC 5545, days and times being those of the wall clock:

- ``FREQ=DAILY;INTERVAL=3`` every third day
- ``FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH`` every second week on Monday and Thursday
- ``FREQ=MONTHLY;BYMONTHDAY=31`` monthly on day 31; a month without it is left out
- ``FREQ=MONTHLY;BYDAY=2TU`` monthly on the second Tuesday; ``-1TU`` on the last one
- ``FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29`` yearly on 29 February
- ``CYCLE;ON=5;OFF=23`` five days on, 23 days off: RFC 5545 has no word for it; with ``FROM=3`` the
  first visit is on day 3 of its cycle

each with an end if it has one: ``COUNT=6`` (visits; of a cycle: cycles) or
``UNTIL=20270303T235959`` (the last day). Weeks begin on Monday.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

LONGEST_STEP: Final = 999
"""The most days, weeks, months or years between two visits, and days on or off (our limit)."""
MOST_VISITS: Final = 5000
"""The most visits that a count can name (our limit)."""
LAST: Final = -1
"""The last one of its month."""
MOST_NTH: Final = 5
"""No weekday comes more often in a month."""
_MONTH_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_CYCLE: Final = "CYCLE"


class RuleKind(StrEnum):
    """What a rule counts in; the value is its word in the text."""

    DAYS = "DAILY"
    WEEKS = "WEEKLY"
    MONTH_DAY = "MONTHLY"
    MONTH_WEEKDAY = "MONTHLY BYDAY"
    YEARS = "YEARLY"
    CYCLES = "CYCLE"


class RuleProblem(KnownProblem):
    """A rule that cannot be; ``field`` names the part of the rule that is wrong."""

    def __init__(self, message: Message, field: str = "rule") -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True, slots=True)
class Rule:
    """How visits repeat. Raises RuleProblem for what cannot be.

    ``weekdays`` count from Monday = 0. Where ``weekdays``, ``day`` or ``month`` are not given, the
    first visit gives them. ``from_day`` is the day of its cycle on which the first visit is, and
    ``until`` the last day that can have a visit.
    """

    kind: RuleKind
    every: int = 1
    weekdays: tuple[int, ...] = ()
    day: int = 0
    month: int = 0
    nth: int = 0
    on_days: int = 0
    off_days: int = 0
    from_day: int = 1
    until: dt.date | None = None
    count: int | None = None

    def __post_init__(self) -> None:
        """Refuse what never occurs, steps of nothing and counts beyond all sense."""
        _check_step(self)
        _check_days(self)
        _check_end(self)

    @classmethod
    def parse(cls, text: str) -> Rule:
        """Read the text of a rule; raise RuleProblem for what is not understood."""
        head, _, rest = text.strip().upper().partition(";")
        if head == _CYCLE:
            return _cycle(_Parts(rest, text))
        parts = _Parts(text.strip().upper(), text)
        rule = _of_frequency(parts.word("FREQ"), parts)
        parts.finish()
        return rule

    def begun_on(self, day: dt.date) -> Rule:
        """Return the rule with the weekday, day or month that its first visit gives."""
        if self.kind is RuleKind.WEEKS and not self.weekdays:
            return replace(self, weekdays=(day.weekday(),))
        if self.kind is RuleKind.MONTH_DAY and not self.day:
            return replace(self, day=day.day)
        if self.kind is RuleKind.YEARS and not self.day:
            return replace(self, month=day.month, day=day.day)
        return self

    def moved(self, before: dt.date, after: dt.date) -> Rule:
        """Return the rule whose visit of the day ``before`` is on the day ``after`` instead.

        A last day that is given is later with it, so that no visit is lost at the end.
        """
        rule = self._on_day(before, after)
        if self.until is None or after < before:
            return rule
        return replace(rule, until=self.until + (after - before))

    def _on_day(self, before: dt.date, after: dt.date) -> Rule:
        if self.kind is RuleKind.WEEKS and self.weekdays:
            others = set(self.weekdays) - {before.weekday()}
            return replace(self, weekdays=tuple(sorted({*others, after.weekday()})))
        if self.kind is RuleKind.MONTH_WEEKDAY:
            days = monthrange(after.year, after.month)[1]
            nth = (after.day - 1) // 7 + 1
            is_last = self.nth == LAST and after.day > days - 7
            return replace(self, weekdays=(after.weekday(),), nth=LAST if is_last else nth)
        if not self.day:
            return self
        month = after.month if self.month else 0
        return replace(self, day=after.day, month=month)

    def text(self) -> str:
        """Return the rule as it is kept, equal rules with equal text."""
        nth = str(self.nth or "")
        shown = {
            "ON": self.on_days,
            "OFF": self.off_days,
            "FROM": self.from_day if self.from_day > 1 else 0,
            "INTERVAL": self.every if self.every > 1 else 0,
            "BYMONTH": self.month,
            "BYMONTHDAY": self.day,
            "BYDAY": ",".join(nth + _WEEKDAYS[day] for day in self.weekdays),
            "UNTIL": f"{self.until:%Y%m%d}T235959" if self.until else "",
            "COUNT": self.count,
        }
        head = _CYCLE if self.kind is RuleKind.CYCLES else f"FREQ={self.kind.split()[0]}"
        return ";".join([head, *(f"{name}={value}" for name, value in shown.items() if value)])


def problem(text: str, field: str = "rule", **values: object) -> RuleProblem:
    """Return a problem whose sentence is marked for translation where it is written."""
    return RuleProblem(Message("recurrence", text, values), field)


def _unknown(text: str) -> RuleProblem:
    return problem(
        QT_TRANSLATE_NOOP(
            "recurrence", "The repeat “{rule}” is not understood. Choose how the visit repeats."
        ),
        rule=text[:80],
    )


def _check_step(rule: Rule) -> None:
    if rule.kind is RuleKind.CYCLES:
        steps = {"on_days": rule.on_days, "off_days": rule.off_days}
    else:
        steps = {"every": rule.every}
    for field, value in steps.items():
        if not 1 <= value <= LONGEST_STEP:
            raise problem(
                QT_TRANSLATE_NOOP("recurrence", "Write a whole number from 1 to {most}."),
                field,
                most=LONGEST_STEP,
            )
    if rule.from_day != 1 and not 1 <= rule.from_day <= rule.on_days:
        raise _unknown(repr(rule))


def _check_days(rule: Rule) -> None:
    given = rule.weekdays
    if tuple(sorted(set(given))) != given or not set(given) <= set(range(len(_WEEKDAYS))):
        raise _unknown(repr(given))
    if rule.kind is RuleKind.MONTH_WEEKDAY:
        if len(given) != 1 or rule.nth not in {LAST, *range(1, MOST_NTH + 1)}:
            raise problem(
                QT_TRANSLATE_NOOP("recurrence", "Choose which weekday of the month."), "nth"
            )
    elif rule.nth or (given and rule.kind is not RuleKind.WEEKS):
        raise _unknown(repr(rule))
    _check_month_day(rule)


def _check_month_day(rule: Rule) -> None:
    if rule.month and (rule.kind is not RuleKind.YEARS or not rule.day):
        raise _unknown(repr(rule))
    if rule.day and rule.kind not in {RuleKind.MONTH_DAY, RuleKind.YEARS}:
        raise _unknown(repr(rule))
    if rule.kind is RuleKind.YEARS and bool(rule.day) != bool(rule.month):
        raise _unknown(repr(rule))
    possible = 0 <= rule.month <= len(_MONTH_DAYS)
    most = _MONTH_DAYS[rule.month - 1] if possible and rule.month else max(_MONTH_DAYS)
    if not possible or not 0 <= rule.day <= most:
        raise problem(
            QT_TRANSLATE_NOOP("recurrence", "There is no such day. Choose a day from 1 to {most}."),
            "day",
            most=most,
        )


def _check_end(rule: Rule) -> None:
    if rule.until is not None and rule.count is not None:
        raise problem(
            QT_TRANSLATE_NOOP("recurrence", "Give a last day or a number of visits, not both."),
            "count",
        )
    if rule.count is not None and not 1 <= rule.count <= MOST_VISITS:
        raise problem(
            QT_TRANSLATE_NOOP("recurrence", "Write a whole number from 1 to {most}."),
            "count",
            most=MOST_VISITS,
        )


class _Parts:
    """The named parts of a rule's text, each to be taken once; what is left over is refused."""

    def __init__(self, text: str, whole: str) -> None:
        self.whole = whole
        self._left: dict[str, str] = {}
        for part in text.split(";"):
            name, equals, value = part.partition("=")
            if not equals or not value or name in self._left:
                raise _unknown(whole)
            self._left[name] = value

    def word(self, name: str) -> str:
        """Return a part, empty when it is not there."""
        return self._left.pop(name, "")

    def number(self, name: str, otherwise: int) -> int:
        """Return a part that is a whole number."""
        text = self.word(name)
        if text and re.fullmatch(r"[0-9]{1,6}", text) is None:
            raise _unknown(self.whole)
        return int(text) if text else otherwise

    def end(self) -> tuple[dt.date | None, int | None]:
        """Return until and count."""
        count = self.number("COUNT", -1)
        text = self.word("UNTIL")
        match = re.fullmatch(r"([0-9]{8})(T235959)?", text)
        if text and match is None:
            raise _unknown(self.whole)
        try:
            until = dt.datetime.strptime(match[1], "%Y%m%d").date() if match else None  # noqa: DTZ007 - a day has no zone
        except ValueError:
            raise _unknown(self.whole) from None
        return until, None if count < 0 else count

    def weekdays(self) -> tuple[tuple[int, ...], int]:
        """Return the weekdays, and which of its month the one is; 0: every one."""
        text = self.word("BYDAY")
        match = re.fullmatch(r"\+?(-?[0-9]{1,2})([A-Z]{2})", text)
        names = [match[2]] if match else text.split(",") if text else []
        if not set(names) <= set(_WEEKDAYS):
            raise _unknown(self.whole)
        days = tuple(sorted({_WEEKDAYS.index(name) for name in names}))
        return days, int(match[1]) if match else 0

    def finish(self) -> None:
        """Refuse what nobody asked for."""
        if self._left:
            raise _unknown(self.whole)


def _cycle(parts: _Parts) -> Rule:
    on, off = parts.number("ON", 0), parts.number("OFF", 0)
    from_day = parts.number("FROM", 1)
    until, count = parts.end()
    parts.finish()
    cycle = Rule(RuleKind.CYCLES, on_days=on, off_days=off, until=until, count=count)
    return replace(cycle, from_day=from_day)


def _of_frequency(frequency: str, parts: _Parts) -> Rule:
    every = parts.number("INTERVAL", 1)
    until, count = parts.end()
    week_start = parts.word("WKST")
    weekdays, nth = parts.weekdays()
    month, day = parts.number("BYMONTH", 0), parts.number("BYMONTHDAY", 0)
    if frequency not in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"} or (
        week_start not in {"", "MO"} and every > 1
    ):
        raise _unknown(parts.whole)
    kind = RuleKind.MONTH_WEEKDAY if frequency == "MONTHLY" and weekdays else RuleKind(frequency)
    return Rule(kind, every, weekdays, day, month, nth, until=until, count=count)
