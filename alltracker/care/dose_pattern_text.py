"""Writes and reads the text of a dose pattern, as ``care.dose_pattern`` describes it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Final, NoReturn, TypeVar

from alltracker.care.dose_pattern_check import not_understood
from alltracker.care.dose_slot import (
    ANY_TIME,
    PatternKind,
    PatternParts,
    Slot,
    TaperStep,
    number_text,
    part_of,
)
from alltracker.care.kinds_medicine import DayPart

N = TypeVar("N", int, float)
LONGEST_TEXT: Final = 600
"""As long as the record's column for it."""
_NUMBER: Final = re.compile(r"[0-9]{1,7}(\.[0-9]{1,18})?")
_DAYS: Final = re.compile(r"[0-9]{1,4}")
_TIME: Final = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")


def text_of(parts: PatternParts) -> str:
    """Return the text of a pattern."""
    words = [parts.kind.value]
    if parts.on_days is not None:
        words.append(f"ON={parts.on_days}")
    if parts.every is not None:
        words.append(f"EVERY={parts.every}")
    if parts.amounts:
        words.append(",".join(number_text(amount) for amount in parts.amounts))
    if parts.steps:
        words.append(",".join(f"{step.days}x{number_text(step.amount)}" for step in parts.steps))
    if parts.slots != ANY_TIME:
        words.append("@" + ",".join(_slot_text(slot) for slot in parts.slots))
    return " ".join(words)


def _slot_text(slot: Slot) -> str:
    name = slot.key
    if slot.at is not None and slot.part is not part_of(slot.at):
        name = f"{slot.part.value}/{name}"
    return name if slot.amount is None else f"{name}={number_text(slot.amount)}"


def parts_of(text: str) -> PatternParts:
    """Return what a text says; raise PatternProblem where it says nothing."""
    return _Reader(text).parts()


class _Reader:
    """Takes the words of a text one by one; what is left over is refused."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = text.split() if len(text) <= LONGEST_TEXT else []

    def parts(self) -> PatternParts:
        """Return what the words say."""
        kind = self._kind()
        on_days = self._days("ON")
        every = self._days("EVERY")
        slots = self._slots()
        listed = self._words.pop(0).split(",") if self._words else []
        if self._words:
            self._refuse()
        if kind is PatternKind.TAPER:
            return PatternParts(kind, (), slots, every, on_days, tuple(map(self._step, listed)))
        return PatternParts(kind, tuple(map(self._number, listed)), slots, every, on_days)

    def _refuse(self) -> NoReturn:
        raise not_understood(self._text)

    def _kind(self) -> PatternKind:
        try:
            return PatternKind(self._words.pop(0))
        except (IndexError, ValueError):
            self._refuse()

    def _days(self, name: str) -> int | None:
        if not self._words or not self._words[0].startswith(f"{name}="):
            return None
        return self._whole(self._words.pop(0).removeprefix(f"{name}="))

    def _slots(self) -> tuple[Slot, ...]:
        if not self._words or not self._words[-1].startswith("@"):
            return ANY_TIME
        return tuple(map(self._slot, self._words.pop()[1:].split(",")))

    def _slot(self, text: str) -> Slot:
        name, equals, amount = text.partition("=")
        part, slash, time = name.partition("/")
        own = self._number(amount) if equals else None
        if slash:
            return Slot(self._part(part), self._time(time), own)
        if _TIME.fullmatch(name):
            return Slot.of_time(self._time(name), own)
        return Slot(self._part(name), None, own)

    def _part(self, text: str) -> DayPart:
        return DayPart(text) if text in set(DayPart) else self._refuse()

    def _time(self, text: str) -> dt.time:
        match = _TIME.fullmatch(text)
        return dt.time(int(match[1]), int(match[2])) if match else self._refuse()

    def _step(self, text: str) -> TaperStep:
        days, times, amount = text.partition("x")
        if not times:
            self._refuse()
        return TaperStep(self._whole(days), self._number(amount))

    def _number(self, text: str) -> float:
        return self._matched(_NUMBER, text, float)

    def _whole(self, text: str) -> int:
        return self._matched(_DAYS, text, int)

    def _matched(self, shape: re.Pattern[str], text: str, made: Callable[[str], N]) -> N:
        return made(text) if shape.fullmatch(text) else self._refuse()
