"""What a chart shows, in words, for those who hear it and for the read-out beside it."""

from __future__ import annotations

import datetime as dt
from typing import Final

from alltracker.care.overlay import CycleValue
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts.event_text import dose_lines, event_lines
from alltracker.charts.series import ChartContent, Documented, Limit, Point, Series
from alltracker.language import Language

_CONTEXT: Final = "charts"


def describe(content: ChartContent, language: Language) -> str:
    """Return the whole chart in words, one line a sentence."""
    return "\n".join(language.say(message) for message in chart_text(content, language))


def chart_text(content: ChartContent, language: Language) -> tuple[Message, ...]:
    """Return span, number of draws, and for each series its course and the team's limits."""
    if content.empty:
        return (Message(_CONTEXT, QT_TRANSLATE_NOOP("charts", "No values to show.")),)
    days = content.days
    span = Message(
        _CONTEXT,
        QT_TRANSLATE_NOOP("charts", "%n draw(s) from {first} to {last}.", "", 1),
        {"first": days[0], "last": days[-1]},
        len(days),
    )
    lines = [span]
    for series in content.series:
        lines += _course(series, language)
    lines += dose_lines(content.doses)
    lines += event_lines(content, language)
    return tuple(lines)


def _course(series: Series, language: Language) -> list[Message]:
    if not series.points:
        text = QT_TRANSLATE_NOOP("charts", "{name} ({unit}): no values.")
        return [Message(_CONTEXT, text, {"name": series.label, "unit": series.unit})]
    sure = [point for point in series.points if not point.review] or list(series.points)
    course = Message(
        _CONTEXT,
        QT_TRANSLATE_NOOP(
            "charts",
            "{name} ({unit}): first {first}, last {last}, lowest {lowest}, highest {highest}.",
        ),
        {
            "name": series.label,
            "unit": series.unit,
            "first": value_words(sure[0], language),
            "last": value_words(sure[-1], language),
            "lowest": value_words(min(sure, key=_value), language),
            "highest": value_words(max(sure, key=_value), language),
        },
    )
    limits = [_limit(limit) for limit in series.limits]
    return [course, *_doubts(series), *limits, *map(_documented, series.documented)]


def _doubts(series: Series) -> list[Message]:
    count = sum(point.review for point in series.points)
    text = QT_TRANSLATE_NOOP("charts", "%n value(s) still to be checked.", "", 1)
    return [Message(_CONTEXT, text, {}, count)] if count else []


def _limit(limit: Limit) -> Message:
    return Message(
        _CONTEXT,
        QT_TRANSLATE_NOOP("charts", "Since {day}: {limit}."),
        {"day": limit.since, "limit": limit.label},
    )


def _documented(line: Documented) -> Message:
    text = QT_TRANSLATE_NOOP("charts", "Line at {value}: {words}.")
    return Message(_CONTEXT, text, {"value": float(line.value), "words": line.label})


def _value(point: Point) -> float:
    return point.value


def value_words(point: Point | CycleValue, language: Language) -> str:
    """Return a value as it was reported, with its comparator."""
    sign = {"<=": "\N{LESS-THAN OR EQUAL TO}", ">=": "\N{GREATER-THAN OR EQUAL TO}"}
    return sign.get(point.comparator, point.comparator) + language.number(point.value)


def remark(series: Series, point: Point, day: dt.date) -> Message | None:
    """Return what is to be said beside a value: that it is in doubt, else where it lies."""
    if point.review:
        return Message(_CONTEXT, QT_TRANSLATE_NOOP("charts", "to be checked"))
    return beside_limit(series, point, day)


def beside_limit(series: Series, point: Point, day: dt.date) -> Message | None:
    """Return whether a value certainly lies below or above the team's limits of that day.

    "<0.6" is neither below nor above 0.5, so nothing is said of it.
    """
    for limit in series.limits_on(day):
        if limit.low is not None and _surely_below(point, limit.low):
            below = QT_TRANSLATE_NOOP("charts", "below {limit}")
            return Message(_CONTEXT, below, {"limit": float(limit.low)})
        if limit.high is not None and _surely_above(point, limit.high):
            above = QT_TRANSLATE_NOOP("charts", "above {limit}")
            return Message(_CONTEXT, above, {"limit": float(limit.high)})
    return None


def _surely_below(point: Point, low: float) -> bool:
    if point.comparator.startswith(">"):
        return False
    return point.value < low or (point.comparator == "<" and point.value == low)


def _surely_above(point: Point, high: float) -> bool:
    if point.comparator.startswith("<"):
        return False
    return point.value > high or (point.comparator == ">" and point.value == high)
