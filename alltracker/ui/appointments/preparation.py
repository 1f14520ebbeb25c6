"""What is to be prepared: the icon of each line, and when to be reminded of it."""

from __future__ import annotations

import datetime as dt
from typing import Final

_ICONS: Final = (
    ("utensils-crossed", ("eat", "food", "fast", "breakfast", "comer", "comida", "ayun")),
    ("bandage", ("cream", "patch", "numb", "crema", "parche", "anest")),
    ("glass-water", ("drink", "water", "beber", "bebid", "agua")),
    ("pill", ("tablet", "pill", "medicine", "pastilla", "medic")),
    ("test-tube", ("blood", "sample", "sangre", "muestra")),
    ("id-card", ("bring", "card", "letter", "llev", "tarjeta", "carta")),
)
"""Beginnings of words in the languages the program speaks; only the icon hangs on them."""
_OTHER: Final = "check"
EVENING: Final = dt.time(20)
"""When "the evening before" is (a choice of the program)."""


def icon_of(line: str) -> str:
    """Return the icon beside a line of what to prepare."""
    words = [word.strip(".,;:()").casefold() for word in line.split()]
    for icon, beginnings in _ICONS:
        if any(word.startswith(beginnings) for word in words):
            return icon
    return _OTHER


def lines_of(preparation: str) -> list[str]:
    """Return what is to be prepared, line by line."""
    return [line.strip() for line in preparation.splitlines() if line.strip()]


def evening_before(start: dt.datetime) -> int:
    """Return how many minutes the evening before lies before a visit."""
    evening = dt.datetime.combine(start.date() - dt.timedelta(days=1), EVENING)
    return (start - evening) // dt.timedelta(minutes=1)


def reminded_at(start: dt.datetime, lead_minutes: int) -> dt.datetime:
    """Return when the family is reminded of what to prepare."""
    return start - dt.timedelta(minutes=lead_minutes)
