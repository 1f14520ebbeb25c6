"""Doses and events of a chart in words, for screen readers and for those who do not see colors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts.dose_lane import DoseLane
from alltracker.charts.event_words import EVENT_WORDS
from alltracker.charts.series import ChartContent, EventKind, day_of
from alltracker.language import Language

_CONTEXT: Final = "charts"


def dose_lines(lanes: Iterable[DoseLane]) -> list[Message]:
    """Return one line for each dose, from when to when."""
    text = QT_TRANSLATE_NOOP("charts", "{name} {dose} from {first} to {last}.")
    return [
        Message(
            _CONTEXT,
            text,
            {
                "name": lane.short,
                "dose": one.whole or one.said,
                "first": one.first,
                "last": one.last,
            },
        )
        for lane in lanes
        for one in lane.stretches
        if one.said
    ]


def event_lines(content: ChartContent, language: Language) -> list[Message]:
    """Return one line for each kind of event up to today: how often, and the last time."""
    text = QT_TRANSLATE_NOOP("charts", "{kind}: %n time(s), the last on {day}.", "", 1)
    lines = []
    for kind in EventKind:
        days = [day_of(event.day) for event in content.events if event.kind == kind]
        past = [day for day in days if day <= content.today]
        if past:
            name = language.word(_CONTEXT, EVENT_WORDS[kind])
            values = {"kind": name[:1].upper() + name[1:], "day": max(past)}
            lines.append(Message(_CONTEXT, text, values, len(past)))
    return lines
