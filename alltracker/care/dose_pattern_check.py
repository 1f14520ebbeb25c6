"""Refuses what cannot be a dose pattern, with the sentence that says what to write instead."""

from __future__ import annotations

import math
from typing import Final

from alltracker.care.dose_slot import (
    ANY_TIME,
    LEAST_AMOUNT,
    LONGEST_STEP,
    MOST_AMOUNT,
    MOST_SLOTS,
    PatternKind,
    PatternParts,
    PatternProblem,
    problem,
)
from alltracker.care.words import QT_TRANSLATE_NOOP

WEEK: Final = 7
MOST_TAPER_DAYS: Final = 999
"""A taper that lasts longer never ends in anybody's plan (our limit)."""
_AMOUNTS: Final = {
    PatternKind.WEEKDAYS: WEEK,
    PatternKind.TAPER: 0,
    PatternKind.HELD: 0,
}
"""How many amounts a pattern has; one where it is not said here."""
_NO_SLOTS: Final = frozenset({PatternKind.AS_NEEDED, PatternKind.HELD})


def check_parts(parts: PatternParts) -> None:
    """Raise PatternProblem, naming the field, unless the parts make a pattern."""
    _check_amounts(parts)
    _check_days(parts)
    _check_steps(parts)
    _check_slots(parts)


def _check_amounts(parts: PatternParts) -> None:
    if len(parts.amounts) != _AMOUNTS.get(parts.kind, 1):
        if parts.kind is PatternKind.WEEKDAYS:
            text = QT_TRANSLATE_NOOP("dose_rules", "Give an amount for each of the seven days.")
        elif _AMOUNTS.get(parts.kind, 1):
            text = QT_TRANSLATE_NOOP("dose_rules", "Give the amount of one dose.")
        else:
            text = QT_TRANSLATE_NOOP("dose_rules", "This schedule has no amount of its own.")
        raise problem(text, "amounts")
    weekdays = parts.kind is PatternKind.WEEKDAYS
    for amount in parts.amounts:
        _check_amount(amount, "amounts", may_be_none=weekdays)
    if weekdays and not any(parts.amounts):
        text = QT_TRANSLATE_NOOP("dose_rules", "Choose at least one day with a dose.")
        raise problem(text, "amounts")


def _check_amount(amount: float, field: str, *, may_be_none: bool = False) -> None:
    if may_be_none and amount == 0:
        return
    if not math.isfinite(amount) or amount <= 0:
        text = QT_TRANSLATE_NOOP("dose_rules", "The amount of a dose is more than 0.")
        raise problem(text, field)
    if not LEAST_AMOUNT <= amount <= MOST_AMOUNT:
        raise problem(
            QT_TRANSLATE_NOOP(
                "dose_rules", "The amount {amount} cannot be. Check the number and the unit."
            ),
            field,
            amount=float(amount),
        )


def _check_days(parts: PatternParts) -> None:
    kind = parts.kind
    _check_number(parts.every, "every", needed=kind in {PatternKind.EVERY_DAYS, PatternKind.CYCLE})
    _check_number(
        parts.on_days, "on_days", needed=kind in {PatternKind.CYCLE, PatternKind.INFUSION}
    )
    if kind is PatternKind.CYCLE and (parts.on_days or 0) > (parts.every or 0):
        text = QT_TRANSLATE_NOOP(
            "dose_rules", "{on} days on do not fit into a cycle of {every} days."
        )
        raise problem(text, "on_days", on=parts.on_days, every=parts.every)


def _check_number(value: int | None, field: str, *, needed: bool) -> None:
    if not needed:
        if value is not None:
            raise not_understood(f"{field}={value}")
        return
    if value is None or not 1 <= value <= LONGEST_STEP:
        text = QT_TRANSLATE_NOOP("dose_rules", "Write a whole number from 1 to {most}.")
        raise problem(text, field, most=LONGEST_STEP)


def _check_steps(parts: PatternParts) -> None:
    if bool(parts.steps) != (parts.kind is PatternKind.TAPER):
        text = QT_TRANSLATE_NOOP("dose_rules", "Give the steps of the taper: days and amount.")
        raise problem(text, "steps")
    for step in parts.steps:
        _check_number(step.days, "steps", needed=True)
        _check_amount(step.amount, "steps", may_be_none=step is not parts.steps[-1])
    if sum(step.days for step in parts.steps) > MOST_TAPER_DAYS:
        text = QT_TRANSLATE_NOOP("dose_rules", "A taper ends within {most} days. Check the steps.")
        raise problem(text, "steps", most=MOST_TAPER_DAYS)


def _check_slots(parts: PatternParts) -> None:
    if not 1 <= len(parts.slots) <= MOST_SLOTS:
        text = QT_TRANSLATE_NOOP("dose_rules", "A day has from 1 to {most} doses.")
        raise problem(text, "slots", most=MOST_SLOTS)
    if parts.kind in _NO_SLOTS and parts.slots != ANY_TIME:
        text = QT_TRANSLATE_NOOP("dose_rules", "This schedule has no times of the day.")
        raise problem(text, "slots")
    keys = [slot.key for slot in parts.slots]
    if len(set(keys)) < len(keys):
        text = QT_TRANSLATE_NOOP(
            "dose_rules", "Two doses of a day stand at the same time. Give one of them another."
        )
        raise problem(text, "slots")
    for slot in parts.slots:
        if slot.amount is not None:
            _check_amount(slot.amount, "slots")
        _check_own_amount(parts, own=slot.amount is not None)
        if slot.at is not None and (slot.at.tzinfo or slot.at.second or slot.at.microsecond):
            raise not_understood(repr(slot.at))


def _check_own_amount(parts: PatternParts, *, own: bool) -> None:
    if own and parts.kind is PatternKind.TAPER:
        text = QT_TRANSLATE_NOOP(
            "dose_rules", "The doses of one day of a taper are alike. Make two medicines of it."
        )
        raise problem(text, "slots")


def not_understood(text: str) -> PatternProblem:
    """Return the problem of a text that is no pattern."""
    return problem(
        QT_TRANSLATE_NOOP(
            "dose_rules", "The schedule “{pattern}” is not understood. Choose how it is given."
        ),
        pattern=text[:80],
    )
