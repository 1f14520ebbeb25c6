"""What screen and paper say alike of delays: the sum, and a reason."""

from __future__ import annotations

from alltracker.care.kind_words import word_of
from alltracker.care.kinds import DelayReason
from alltracker.care.words import QT_TRANSLATE_NOOP, Message


def total_words(days: int) -> Message:
    """Return by how many days the way is late, such as "9 days later than first planned"."""
    if not days:
        text = QT_TRANSLATE_NOOP("delay_list", "As first planned, to the day")
        return Message("delay_list", text)
    text = QT_TRANSLATE_NOOP("delay_list", "%n day(s) later than first planned", "", 1)
    if days < 0:
        text = QT_TRANSLATE_NOOP("delay_list", "%n day(s) earlier than first planned", "", 1)
    return Message("delay_list", text, {}, abs(days))


def reason_words(reason: DelayReason | None) -> Message:
    """Return why something was late, or that nobody noted it."""
    if reason is None:
        return Message("delay_list", QT_TRANSLATE_NOOP("delay_list", "no reason noted"))
    return word_of(reason)
