"""What the read-out says of a day, put together from the chart's content."""

from __future__ import annotations

import datetime as dt

from alltracker.charts.series import ChartContent, Series
from alltracker.charts.style import ChartStyle
from alltracker.charts.text import remark, value_words
from alltracker.language import DayStyle, Language
from alltracker.ui.charts.readout import Reading, Word


def readings_of(
    content: ChartContent,
    day: dt.date,
    phase: str,
    style: ChartStyle,
    language: Language,
) -> tuple[Reading, ...]:
    """Return day, day of the phase, a value for each series, doses, and what happened that day.

    A fever or a transfusion of the day before is told too: the counts of the morning show it.
    """
    found = [Reading((Word(language.day(day, DayStyle.WEEKDAY_YEAR), strong=True),))]
    if phase:
        found.append(Reading((Word(phase, muted=True),)))
    for series in content.series:
        value = _value(series, day, style, language)
        if value is not None:
            found.append(value)
    for lane in content.doses:
        dose = lane.on(day)
        if dose is not None:
            found.append(Reading((Word(lane.short), Word(dose.said, strong=True))))
    for event in content.events:
        said = event.said_on(day)
        if said:
            look = style.event_look(event.kind)
            found.append(Reading((Word(said),), look.marker, look.color))
    return tuple(found)


def _value(series: Series, day: dt.date, style: ChartStyle, language: Language) -> Reading | None:
    point = series.on(day)
    if point is None:
        return None
    words = [Word(series.short or series.label), Word(value_words(point, language), strong=True)]
    beside = remark(series, point, day)
    if beside is not None:
        words.append(Word(language.say(beside), muted=True))
    look = style.look_of(series.style_key)
    return Reading(tuple(words), look.marker, look.color)
