"""Amounts and schedules of medicines in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from alltracker.care.dose_pattern import DosePattern, PatternKind, Rhythm, Slot, TaperStep
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DayPart, DoseUnit
from alltracker.care.recurrence_words import weekday_name
from alltracker.care.rows_medicine import MedicineRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_FRACTIONS: Final = ((0.25, "¼"), (1 / 3, "⅓"), (0.5, "½"), (2 / 3, "⅔"), (0.75, "¾"))
_NEAR: Final = 0.004
"""How far from a third a typed 0.33 is."""
_ONE: Final[Mapping[DoseUnit, str]] = MappingProxyType(
    {
        DoseUnit.TABLET: QT_TRANSLATE_NOOP("dose_words", "{amount} tablet"),
        DoseUnit.CAPSULE: QT_TRANSLATE_NOOP("dose_words", "{amount} capsule"),
        DoseUnit.DROP: QT_TRANSLATE_NOOP("dose_words", "{amount} drop"),
        DoseUnit.PUFF: QT_TRANSLATE_NOOP("dose_words", "{amount} puff"),
        DoseUnit.DOSE: QT_TRANSLATE_NOOP("dose_words", "{amount} dose"),
    }
)
_MANY: Final[Mapping[DoseUnit, str]] = MappingProxyType(
    {
        DoseUnit.TABLET: QT_TRANSLATE_NOOP("dose_words", "{amount} tablets"),
        DoseUnit.CAPSULE: QT_TRANSLATE_NOOP("dose_words", "{amount} capsules"),
        DoseUnit.DROP: QT_TRANSLATE_NOOP("dose_words", "{amount} drops"),
        DoseUnit.PUFF: QT_TRANSLATE_NOOP("dose_words", "{amount} puffs"),
        DoseUnit.DOSE: QT_TRANSLATE_NOOP("dose_words", "{amount} doses"),
    }
)
"""What is counted in pieces; everything else is measured and has no plural."""
_SHORT_WEEKDAYS: Final = (
    QT_TRANSLATE_NOOP("dose_words", "Mon"),
    QT_TRANSLATE_NOOP("dose_words", "Tue"),
    QT_TRANSLATE_NOOP("dose_words", "Wed"),
    QT_TRANSLATE_NOOP("dose_words", "Thu"),
    QT_TRANSLATE_NOOP("dose_words", "Fri"),
    QT_TRANSLATE_NOOP("dose_words", "Sat"),
    QT_TRANSLATE_NOOP("dose_words", "Sun"),
)
_RHYTHMS: Final[Mapping[Rhythm, str]] = MappingProxyType(
    {
        Rhythm.EVERY_DAY: QT_TRANSLATE_NOOP("dose_words", "every day"),
        Rhythm.SOME_WEEKDAYS: QT_TRANSLATE_NOOP("dose_words", "on some weekdays"),
        Rhythm.ONCE_A_WEEK: QT_TRANSLATE_NOOP("dose_words", "once a week"),
        Rhythm.EVERY_SOME_DAYS: QT_TRANSLATE_NOOP("dose_words", "every few days"),
        Rhythm.PULSES: QT_TRANSLATE_NOOP("dose_words", "in pulses"),
        Rhythm.TAPER: QT_TRANSLATE_NOOP("dose_words", "tapering off"),
        Rhythm.ONCE: QT_TRANSLATE_NOOP("dose_words", "one time"),
        Rhythm.INFUSION: QT_TRANSLATE_NOOP("dose_words", "infusion over days"),
        Rhythm.AS_NEEDED: QT_TRANSLATE_NOOP("dose_words", "as needed"),
        Rhythm.HELD: QT_TRANSLATE_NOOP("dose_words", "held"),
    }
)
_TWICE: Final = 2


def short_name(medicine: MedicineRow) -> str:
    """Return the name that the family says: the short one where there is one."""
    return medicine.short or medicine.name


def rhythm_words(rhythm: Rhythm) -> Message:
    """Return how often a medicine is due, such as "once a week"."""
    return _said(_RHYTHMS[rhythm])


def amount_figure(amount: float) -> str | float:
    """Return an amount as it is written: "½", "1½", "3", or the number where no sign fits."""
    whole = int(amount)
    rest = amount - whole
    for part, sign in _FRACTIONS:
        if abs(rest - part) < _NEAR:
            return f"{whole}{sign}" if whole else sign
    return str(whole) if rest == 0 else float(amount)


def amount_words(amount: float, unit: DoseUnit) -> Message:
    """Return an amount with its unit, such as "½ tablet", "1½ tablets" or "5 mL"."""
    if unit in _ONE:
        text = _ONE[unit] if 0 < amount <= 1 else _MANY[unit]
        return _said(text, amount=amount_figure(amount))
    return _said(
        QT_TRANSLATE_NOOP("dose_words", "{amount} {unit}"),
        amount=float(amount),
        unit=word_of(unit),
    )


def slot_words(slot: Slot) -> Message:
    """Return when a dose of the day is given, such as "at bedtime" or "at 20:00"."""
    if slot.at is not None:
        return _said(QT_TRANSLATE_NOOP("dose_words", "at {time}"), time=slot.at)
    return word_of(slot.part)


def pattern_words(pattern: DosePattern, unit: DoseUnit) -> Message:
    """Return a schedule in words.

    Such as "1 tablet Mon Wed Fri Sun, ½ Tue Thu Sat, at bedtime". A weekly dose says so.
    """
    said = _PATTERNS[pattern.kind](pattern, unit)
    if _own_amounts(pattern) or all(slot.key == DayPart.ANY.value for slot in pattern.slots):
        return said
    when = listed([slot_words(slot) for slot in pattern.ordered_slots])
    return _said(QT_TRANSLATE_NOOP("dose_words", "{doses}, {when}"), doses=said, when=when)


def listed(parts: Sequence[Message]) -> Message:
    """Return several things as one: "this, that and that"."""
    said = parts[0]
    for part in parts[1:-1]:
        said = _said(QT_TRANSLATE_NOOP("dose_words", "{some}, {next}"), some=said, next=part)
    if len(parts) == 1:
        return said
    return _said(QT_TRANSLATE_NOOP("dose_words", "{some} and {last}"), some=said, last=parts[-1])


def _said(text: str, count: int | None = None, /, **values: object) -> Message:
    return Message("dose_words", text, values, count)


def _own_amounts(pattern: DosePattern) -> bool:
    return any(slot.amount is not None for slot in pattern.slots)


def _dose(pattern: DosePattern, amount: float, unit: DoseUnit) -> Message:
    """Return the doses of one day: "1 tablet", "5 mL twice", "4 mg in the morning and 3 mg ..."."""
    if _own_amounts(pattern):
        return listed(
            [
                _said(
                    QT_TRANSLATE_NOOP("dose_words", "{dose} {when}"),
                    dose=amount_words(amount if slot.amount is None else slot.amount, unit),
                    when=slot_words(slot),
                )
                for slot in pattern.ordered_slots
            ]
        )
    return _times(amount_words(amount, unit), len(pattern.slots))


def _times(dose: Message, times: int) -> Message:
    if times == 1:
        return dose
    if times == _TWICE:
        return _said(QT_TRANSLATE_NOOP("dose_words", "{dose} twice"), dose=dose)
    return _said(QT_TRANSLATE_NOOP("dose_words", "{dose} %n time(s)", "", 1), times, dose=dose)


def _daily(pattern: DosePattern, unit: DoseUnit) -> Message:
    dose = _dose(pattern, pattern.amounts[0], unit)
    return _said(QT_TRANSLATE_NOOP("dose_words", "{dose} every day"), dose=dose)


def _weekdays(pattern: DosePattern, unit: DoseUnit) -> Message:
    by_amount: dict[float, list[int]] = {}
    for weekday, amount in enumerate(pattern.amounts):
        if amount:
            by_amount.setdefault(amount, []).append(weekday)
    groups = list(by_amount.items())
    dose = _dose(pattern, groups[0][0], unit)
    if pattern.rhythm is Rhythm.ONCE_A_WEEK:
        text = QT_TRANSLATE_NOOP("dose_words", "{dose} once a week, on {weekday}")
        return _said(text, dose=dose, weekday=weekday_name(groups[0][1][0]))
    if pattern.rhythm is Rhythm.EVERY_DAY and len(groups) == 1:
        return _said(QT_TRANSLATE_NOOP("dose_words", "{dose} every day"), dose=dose)
    said = _on(dose, groups[0][1])
    for amount, days in groups[1:]:
        figure = _figure(pattern, amount, unit)
        some = _on(figure, days)
        said = _said(QT_TRANSLATE_NOOP("dose_words", "{some}, {next}"), some=said, next=some)
    return said


def _figure(pattern: DosePattern, amount: float, unit: DoseUnit) -> Message:
    """Return an amount whose unit was said before."""
    if _own_amounts(pattern):
        return _dose(pattern, amount, unit)
    figure = _said(QT_TRANSLATE_NOOP("dose_words", "{amount}"), amount=amount_figure(amount))
    return _times(figure, len(pattern.slots))


def _on(dose: Message, weekdays: Sequence[int]) -> Message:
    days = _said(_SHORT_WEEKDAYS[weekdays[0]])
    for weekday in weekdays[1:]:
        day = _said(_SHORT_WEEKDAYS[weekday])
        days = _said(QT_TRANSLATE_NOOP("dose_words", "{days} {next}"), days=days, next=day)
    return _said(QT_TRANSLATE_NOOP("dose_words", "{dose} {days}"), dose=dose, days=days)


def _every(pattern: DosePattern, unit: DoseUnit) -> Message:
    dose = _dose(pattern, pattern.amounts[0], unit)
    if pattern.rhythm is Rhythm.EVERY_DAY:
        return _said(QT_TRANSLATE_NOOP("dose_words", "{dose} every day"), dose=dose)
    if pattern.rhythm is Rhythm.ONCE_A_WEEK:
        return _said(QT_TRANSLATE_NOOP("dose_words", "{dose} once a week"), dose=dose)
    text = QT_TRANSLATE_NOOP("dose_words", "{dose} every %n day(s)", "", 1)
    return _said(text, pattern.every, dose=dose)


def _cycle(pattern: DosePattern, unit: DoseUnit) -> Message:
    if pattern.rhythm is not Rhythm.PULSES:
        return _every(pattern, unit)
    text = QT_TRANSLATE_NOOP("dose_words", "{dose} a day for %n day(s) in every {every}", "", 1)
    if _own_amounts(pattern):
        text = QT_TRANSLATE_NOOP("dose_words", "{dose}, %n day(s) in every {every}", "", 1)
    dose = _dose(pattern, pattern.amounts[0], unit)
    return _said(text, pattern.on_days, dose=dose, every=pattern.every)


def _taper(pattern: DosePattern, unit: DoseUnit) -> Message:
    parts = [_step(step, len(pattern.slots), unit) for step in pattern.steps]
    said = parts[0]
    for part in parts[1:]:
        said = _said(QT_TRANSLATE_NOOP("dose_words", "{some}, then {next}"), some=said, next=part)
    return said


def _step(step: TaperStep, times: int, unit: DoseUnit) -> Message:
    if not step.amount:
        return _said(QT_TRANSLATE_NOOP("dose_words", "nothing for %n day(s)", "", 1), step.days)
    dose = _times(amount_words(step.amount, unit), times)
    return _said(
        QT_TRANSLATE_NOOP("dose_words", "{dose} for %n day(s)", "", 1), step.days, dose=dose
    )


def _as_needed(pattern: DosePattern, unit: DoseUnit) -> Message:
    dose = amount_words(pattern.amounts[0], unit)
    return _said(QT_TRANSLATE_NOOP("dose_words", "{dose} as needed"), dose=dose)


def _once(pattern: DosePattern, unit: DoseUnit) -> Message:
    dose = _dose(pattern, pattern.amounts[0], unit)
    return _said(QT_TRANSLATE_NOOP("dose_words", "{dose} one time"), dose=dose)


def _infusion(pattern: DosePattern, unit: DoseUnit) -> Message:
    dose = _dose(pattern, pattern.amounts[0], unit)
    text = QT_TRANSLATE_NOOP("dose_words", "{dose} a day as an infusion over %n day(s)", "", 1)
    if _own_amounts(pattern):
        text = QT_TRANSLATE_NOOP("dose_words", "{dose}, as an infusion over %n day(s)", "", 1)
    return _said(text, pattern.on_days, dose=dose)


def _held(pattern: DosePattern, unit: DoseUnit) -> Message:
    del pattern, unit
    return rhythm_words(Rhythm.HELD)


_PATTERNS: Final[Mapping[PatternKind, Callable[[DosePattern, DoseUnit], Message]]] = (
    MappingProxyType(
        {
            PatternKind.DAILY: _daily,
            PatternKind.WEEKDAYS: _weekdays,
            PatternKind.EVERY_DAYS: _every,
            PatternKind.CYCLE: _cycle,
            PatternKind.TAPER: _taper,
            PatternKind.AS_NEEDED: _as_needed,
            PatternKind.ONCE: _once,
            PatternKind.INFUSION: _infusion,
            PatternKind.HELD: _held,
        }
    )
)
