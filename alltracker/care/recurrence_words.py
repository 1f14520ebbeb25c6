"""How visits repeat, in words."""

from __future__ import annotations

from typing import Final

from alltracker.care.recurrence_rule import LAST, Rule, RuleKind
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_CONTEXT: Final = "recurrence"
_WEEKDAYS: Final = (
    QT_TRANSLATE_NOOP("dates", "Monday"),
    QT_TRANSLATE_NOOP("dates", "Tuesday"),
    QT_TRANSLATE_NOOP("dates", "Wednesday"),
    QT_TRANSLATE_NOOP("dates", "Thursday"),
    QT_TRANSLATE_NOOP("dates", "Friday"),
    QT_TRANSLATE_NOOP("dates", "Saturday"),
    QT_TRANSLATE_NOOP("dates", "Sunday"),
)
_MONTHS: Final = (
    QT_TRANSLATE_NOOP("dates", "January"),
    QT_TRANSLATE_NOOP("dates", "February"),
    QT_TRANSLATE_NOOP("dates", "March"),
    QT_TRANSLATE_NOOP("dates", "April"),
    QT_TRANSLATE_NOOP("dates", "May"),
    QT_TRANSLATE_NOOP("dates", "June"),
    QT_TRANSLATE_NOOP("dates", "July"),
    QT_TRANSLATE_NOOP("dates", "August"),
    QT_TRANSLATE_NOOP("dates", "September"),
    QT_TRANSLATE_NOOP("dates", "October"),
    QT_TRANSLATE_NOOP("dates", "November"),
    QT_TRANSLATE_NOOP("dates", "December"),
)
_NTH: Final = {
    1: QT_TRANSLATE_NOOP("recurrence", "1st"),
    2: QT_TRANSLATE_NOOP("recurrence", "2nd"),
    3: QT_TRANSLATE_NOOP("recurrence", "3rd"),
    4: QT_TRANSLATE_NOOP("recurrence", "4th"),
    5: QT_TRANSLATE_NOOP("recurrence", "5th"),
    LAST: QT_TRANSLATE_NOOP("recurrence", "last"),
}
_ALWAYS_THERE: Final = 28
"""Every month has this day."""


def rule_words(rule: Rule) -> Message:
    """Return the rule in words, such as "Every 2 weeks on Tuesday, until 3 Mar 2027"."""
    rhythm = _RHYTHMS[rule.kind](rule)
    if rule.until is not None:
        text = QT_TRANSLATE_NOOP("recurrence", "{rhythm}, until {day}")
        return _said(text, rhythm=rhythm, day=rule.until)
    if rule.count is None:
        return rhythm
    if rule.kind is RuleKind.CYCLES:
        text = QT_TRANSLATE_NOOP("recurrence", "{rhythm}, %n cycle(s)", "", 1)
    else:
        text = QT_TRANSLATE_NOOP("recurrence", "{rhythm}, %n visit(s)", "", 1)
    return _said(text, rule.count, rhythm=rhythm)


def weekday_name(weekday: int) -> Message:
    """Return the name of a weekday, Monday being 0."""
    return Message("dates", _WEEKDAYS[weekday])


def nth_name(nth: int) -> Message:
    """Return which weekday of a month, such as "2nd" or "last"."""
    return _said(_NTH[nth])


def _said(text: str, count: int | None = None, /, **values: object) -> Message:
    return Message(_CONTEXT, text, values, count)


def _days(rule: Rule) -> Message:
    if rule.every == 1:
        return _said(QT_TRANSLATE_NOOP("recurrence", "Every day"))
    return _said(QT_TRANSLATE_NOOP("recurrence", "Every %n day(s)", "", 1), rule.every)


def _weeks(rule: Rule) -> Message:
    if not rule.weekdays:
        if rule.every == 1:
            return _said(QT_TRANSLATE_NOOP("recurrence", "Every week"))
        return _said(QT_TRANSLATE_NOOP("recurrence", "Every %n week(s)", "", 1), rule.every)
    named = _listed([weekday_name(day) for day in rule.weekdays])
    if rule.every == 1:
        return _said(QT_TRANSLATE_NOOP("recurrence", "Every week on {weekdays}"), weekdays=named)
    text = QT_TRANSLATE_NOOP("recurrence", "Every %n week(s) on {weekdays}", "", 1)
    return _said(text, rule.every, weekdays=named)


def _listed(names: list[Message]) -> Message:
    said = names[0]
    for name in names[1:-1]:
        said = _said(QT_TRANSLATE_NOOP("recurrence", "{some}, {next}"), some=said, next=name)
    if len(names) == 1:
        return said
    return _said(QT_TRANSLATE_NOOP("recurrence", "{some} and {last}"), some=said, last=names[-1])


def _month_day(rule: Rule) -> Message:
    if not rule.day:
        if rule.every == 1:
            return _said(QT_TRANSLATE_NOOP("recurrence", "Every month"))
        return _said(QT_TRANSLATE_NOOP("recurrence", "Every %n month(s)", "", 1), rule.every)
    if rule.every == 1:
        said = _said(QT_TRANSLATE_NOOP("recurrence", "On day {day} of each month"), day=rule.day)
    else:
        text = QT_TRANSLATE_NOOP("recurrence", "Every %n month(s) on day {day}", "", 1)
        said = _said(text, rule.every, day=rule.day)
    if rule.day <= _ALWAYS_THERE:
        return said
    text = QT_TRANSLATE_NOOP("recurrence", "{rhythm} (months without it are left out)")
    return _said(text, rhythm=said)


def _month_weekday(rule: Rule) -> Message:
    values = {"nth": nth_name(rule.nth), "weekday": weekday_name(rule.weekdays[0])}
    if rule.every == 1:
        text = QT_TRANSLATE_NOOP("recurrence", "On the {nth} {weekday} of each month")
        said = _said(text, **values)
    else:
        text = QT_TRANSLATE_NOOP("recurrence", "Every %n month(s) on the {nth} {weekday}", "", 1)
        said = _said(text, rule.every, **values)
    if rule.nth != max(_NTH):
        return said
    text = QT_TRANSLATE_NOOP("recurrence", "{rhythm} (months without it are left out)")
    return _said(text, rhythm=said)


def _years(rule: Rule) -> Message:
    if not rule.month:
        if rule.every == 1:
            return _said(QT_TRANSLATE_NOOP("recurrence", "Every year"))
        return _said(QT_TRANSLATE_NOOP("recurrence", "Every %n year(s)", "", 1), rule.every)
    values = {"day": rule.day, "month": Message("dates", _MONTHS[rule.month - 1])}
    if rule.every == 1:
        said = _said(QT_TRANSLATE_NOOP("recurrence", "Every year on {day} {month}"), **values)
    else:
        text = QT_TRANSLATE_NOOP("recurrence", "Every %n year(s) on {day} {month}", "", 1)
        said = _said(text, rule.every, **values)
    if (rule.month, rule.day) != (2, 29):
        return said
    text = QT_TRANSLATE_NOOP("recurrence", "{rhythm} (only leap years have it)")
    return _said(text, rhythm=said)


def _cycles(rule: Rule) -> Message:
    return _said(
        QT_TRANSLATE_NOOP("recurrence", "{on}, {off}"),
        on=_said(QT_TRANSLATE_NOOP("recurrence", "%n day(s) on", "", 1), rule.on_days),
        off=_said(QT_TRANSLATE_NOOP("recurrence", "%n day(s) off", "", 1), rule.off_days),
    )


_RHYTHMS: Final = {
    RuleKind.DAYS: _days,
    RuleKind.WEEKS: _weeks,
    RuleKind.MONTH_DAY: _month_day,
    RuleKind.MONTH_WEEKDAY: _month_weekday,
    RuleKind.YEARS: _years,
    RuleKind.CYCLES: _cycles,
}
