"""What the read-out says of a day of the cycle, put together from a chart of cycles."""

from __future__ import annotations

from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts.cycle_series import CycleContent, CycleSeries
from alltracker.charts.cycle_text import cycle_text, middle_words, newest_value
from alltracker.charts.style import ChartStyle
from alltracker.charts.text import value_words
from alltracker.language import Language
from alltracker.ui.charts.readout import Reading, Word

_CONTEXT: Final = "charts"


def cycle_readings(
    content: CycleContent, day: int | None, style: ChartStyle, language: Language
) -> tuple[Reading, ...]:
    """Return the day, and for each count the newest cycle's value with the cycles' own middle.

    Without a day it says how many cycles there are.
    """
    if day is None or content.empty:
        whole = cycle_text(content, language)[0]
        return (Reading((Word(language.say(whole), muted=True),)),)
    text = QT_TRANSLATE_NOOP("charts", "Day {day} of cycle {number}")
    head = Message(_CONTEXT, text, {"day": day, "number": content.newest})
    found = [Reading((Word(language.say(head), strong=True),))]
    found += [
        reading
        for one in content.series
        for reading in (_reading(one, content.newest, day, style, language),)
        if reading is not None
    ]
    return tuple(found)


def _reading(
    one: CycleSeries, newest: int, day: int, style: ChartStyle, language: Language
) -> Reading | None:
    value, middle = newest_value(one, newest, day), one.middle_on(day)
    if value is None and middle is None:
        return None
    words = [Word(one.short or one.label)]
    if value is not None:
        words.append(Word(value_words(value, language), strong=True))
    if middle is not None:
        words.append(Word(language.say(middle_words(middle, language)), muted=True))
    look = style.look_of(one.style_key)
    return Reading(tuple(words), look.marker, look.color)
