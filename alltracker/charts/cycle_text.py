"""A chart of cycles in words: what is said of a day, and the whole for those who hear it."""

from __future__ import annotations

from typing import Final

from alltracker.care.overlay import CycleValue, Middle
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts.cycle_series import CycleContent, CycleSeries
from alltracker.language import Language

_CONTEXT: Final = "charts"


def describe_cycles(content: CycleContent, language: Language) -> str:
    """Return the whole chart in words, one line a sentence."""
    return "\n".join(language.say(message) for message in cycle_text(content, language))


def cycle_text(content: CycleContent, language: Language) -> tuple[Message, ...]:
    """Return how many cycles there are, and for each count the middles in order of the days."""
    if content.empty:
        text = QT_TRANSLATE_NOOP("charts", "No cycle of {phase} has values of these counts.")
        return (Message(_CONTEXT, text, {"phase": content.phase}),)
    text = QT_TRANSLATE_NOOP(
        "charts",
        "{phase}: %n cycle(s) over each other, day 1 on day 1; the newest is {number}.",
        "",
        1,
    )
    values = {"phase": content.phase, "number": content.newest}
    lines = [Message(_CONTEXT, text, values, len(content.numbers))]
    for one in content.series:
        lines += _series(one, language)
    return tuple(lines)


def _series(one: CycleSeries, language: Language) -> list[Message]:
    name = {"name": one.label, "unit": one.unit}
    told = [mark for mark in one.overlay.middles if mark.median is not None]
    if not told:
        few = QT_TRANSLATE_NOOP("charts", "{name} ({unit}): a median is told from three cycles on.")
        return [Message(_CONTEXT, few, name)]
    head = QT_TRANSLATE_NOOP("charts", "{name} ({unit}), own median, not a norm:")
    days = QT_TRANSLATE_NOOP("charts", "days {first} to {last}: {middle}.")
    return [
        Message(_CONTEXT, head, name),
        *(
            Message(
                _CONTEXT,
                days,
                {
                    "first": mark.first,
                    "last": mark.last,
                    "middle": language.say(middle_words(mark, language)),
                },
            )
            for mark in told
        ),
    ]


def middle_words(mark: Middle, language: Language) -> Message:
    """Return a median with its quartiles and the number of cycles, such as "0.9 (0.7 to 1.2)"."""
    if mark.median is None:
        text = QT_TRANSLATE_NOOP("charts", "median not certain, %n cycle(s)", "", 1)
        return Message(_CONTEXT, text, {}, mark.cycles)
    number = language.number
    values: dict[str, object] = {"median": number(_short(mark.median))}
    if mark.low is None or mark.high is None:
        text = QT_TRANSLATE_NOOP("charts", "median {median}, %n cycle(s)", "", 1)
    else:
        text = QT_TRANSLATE_NOOP("charts", "median {median} ({low} to {high}), %n cycle(s)", "", 1)
        values["low"] = number(_short(mark.low))
        values["high"] = number(_short(mark.high))
    return Message(_CONTEXT, text, values, mark.cycles)


def _short(value: float) -> float:
    """Return a number with three digits: a median is no more exact than what it is from."""
    return float(f"{value:.3g}")


def newest_value(one: CycleSeries, number: int, day: int) -> CycleValue | None:
    """Return the last value that a cycle has on one of its days."""
    curve = one.curve_of(number)
    if curve is None:
        return None
    return next((value for value in reversed(curve.values) if value.day == day), None)
