"""Turns what was prescribed into the lanes of a dose panel, for the screen and for paper alike.

Each medicine has one unit: percent of the full dose where the family noted one for all its orders,
else milligrams a day (the mean of a week), a week for what is taken once a week, else its own units
a week. Shown is what was prescribed, not what should be.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from alltracker.care.dose_pattern import Rhythm
from alltracker.care.dose_steps import DoseStep, dose_steps
from alltracker.care.dosing import OrderBook
from alltracker.care.kinds_medicine import DoseUnit, Route
from alltracker.care.rows_medicine import DoseOrderRow, MedicineRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.charts.dose_lane import DoseLane, DoseStretch
from alltracker.language import Language

_CONTEXT: Final = "charts"
_USUAL: Final = ("mercaptopurine", "methotrexate")
"""The two medicines of maintenance that are drawn unless the family chose otherwise."""
_WEEK: Final = 7
_FULL: Final = 100.0
_DIGITS: Final = 3
_ONE_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Unit:
    """How the doses of one medicine are counted: the words left of the panel, on it and said."""

    amount: Callable[[DoseStep], float | None]
    caption: str
    words: str
    short: str
    said: str
    full: float | None = None
    beside: _Unit | None = None
    """What is told beside it where there is room."""


def charted_medicines(
    medicines: Sequence[MedicineRow], orders: Sequence[DoseOrderRow]
) -> tuple[MedicineRow, ...]:
    """Return the medicines given at home that have a schedule; those usually drawn come first."""
    scheduled = {order.medicine_id for order in orders}
    found = [one for one in medicines if one.id in scheduled and not one.in_clinic]
    return tuple(sorted(found, key=_place))


def usually_drawn(medicine: MedicineRow) -> bool:
    """Return whether the doses of a medicine are drawn unless the family chose otherwise."""
    return medicine.drug in _USUAL and medicine.route is Route.MOUTH


def dose_lane(
    medicine: MedicineRow,
    orders: Sequence[DoseOrderRow],
    span: tuple[dt.date, dt.date],
    language: Language,
) -> DoseLane | None:
    """Return the lane of one medicine, None where no order says how much a week is.

    Args:
        medicine: whose doses are drawn.
        orders: the orders of this or all medicines, in the order they were made.
        span: today, and the last day that the chart shows.
        language: what the words are said in.
    """
    today, until = span
    own = [order for order in orders if order.medicine_id == medicine.id]
    steps = [one for one in dose_steps(medicine, own, until) if one.held or one.weekly is not None]
    if not any(one.weekly for one in steps):
        return None
    unit = _unit_of(medicine, own, steps)
    name = medicine.short or medicine.name
    label = Message(_CONTEXT, QT_TRANSLATE_NOOP("charts", "{name} dose"), {"name": name})
    return DoseLane(
        key=medicine.id,
        label=language.say(label),
        unit=language.word(_CONTEXT, unit.caption),
        short=name,
        stretches=_joined([_stretch(one, unit, today, language) for one in steps], today, language),
        full=unit.full,
    )


def dose_lanes(
    medicines: Sequence[MedicineRow],
    orders: Sequence[DoseOrderRow],
    span: tuple[dt.date, dt.date],
    language: Language,
) -> tuple[DoseLane, ...]:
    """Return the lanes of some medicines, in their order; the arguments are those of dose_lane."""
    found = (dose_lane(medicine, orders, span, language) for medicine in medicines)
    return tuple(lane for lane in found if lane is not None)


def _place(medicine: MedicineRow) -> tuple[int, str]:
    usual = _USUAL.index(medicine.drug) if usually_drawn(medicine) else len(_USUAL)
    return usual, (medicine.short or medicine.name).casefold()


def _unit_of(
    medicine: MedicineRow, orders: Sequence[DoseOrderRow], steps: Sequence[DoseStep]
) -> _Unit:
    given = [one for one in steps if not one.held]
    rhythms = _rhythms(orders)
    milligrams = _MG_DAY if rhythms == {Rhythm.EVERY_DAY} else _MG_MEAN
    if rhythms == {Rhythm.ONCE_A_WEEK}:
        milligrams = _MG_WEEK
    if all(one.percent is not None for one in given):
        return replace(_PERCENT, beside=milligrams)
    if any(one.milligrams_a_day is None for one in given):
        caption = _OWN_UNITS.get(medicine.unit, _DOSES)
        return _Unit(_units, caption, _A_WEEK, _BARE, _A_WEEK)
    return milligrams


def _rhythms(orders: Sequence[DoseOrderRow]) -> set[Rhythm | None]:
    """Return how often a medicine is taken; days of different amounts count as some weekdays."""
    book = OrderBook(orders)
    patterns = [book.pattern(order) for order in orders]
    known = [one for one in patterns if one is not None and not one.held]
    uneven = (len({amount for amount in one.amounts if amount}) > 1 for one in known)
    return {
        Rhythm.SOME_WEEKDAYS if mixed else one.rhythm
        for one, mixed in zip(known, uneven, strict=True)
    }


def _stretch(step: DoseStep, unit: _Unit, today: dt.date, language: Language) -> DoseStretch:
    if step.held:
        return _hold(step.first, step.last, today, language)
    amount = unit.amount(step)
    if amount is None:
        return DoseStretch(step.first, step.last, None, "", "", "")
    shown = float(round(amount)) if unit.full else float(f"{amount:.{_DIGITS}g}")
    values: dict[str, object] = {"amount": shown}
    words, short, said = (
        language.say(Message(_CONTEXT, text, values))
        for text in (unit.words, unit.short, unit.said)
    )
    whole, roomy = said, ""
    if unit.beside is not None and step.milligrams_a_day is not None:
        beside = _stretch(step, unit.beside, today, language)
        text = QT_TRANSLATE_NOOP("charts", "{percent}, {milligrams}")
        whole, roomy = (
            language.say(Message(_CONTEXT, text, {"percent": one, "milligrams": beside.said}))
            for one in (said, words)
        )
    return DoseStretch(step.first, step.last, amount, words, short, said, whole, roomy=roomy)


def _hold(first: dt.date, last: dt.date, today: dt.date, language: Language) -> DoseStretch:
    """Return a hold; of one that still goes on the days up to today are told."""
    going_on = first <= today < last
    days = ((today if going_on else last) - first).days + 1
    text = _HELD_SO_FAR if going_on else _HELD_DAYS
    return DoseStretch(
        first=first,
        last=last,
        amount=0.0,
        words=language.say(Message(_CONTEXT, text, {}, days)),
        short=language.word(_CONTEXT, _HELD),
        said=language.word(_CONTEXT, _HELD),
        held=True,
    )


def _joined(
    stretches: Sequence[DoseStretch], today: dt.date, language: Language
) -> tuple[DoseStretch, ...]:
    """Join what follows on each other and is the same, as after an order that was renewed."""
    found = list(stretches[:1])
    for before, one in pairwise(stretches):
        alike = before.held == one.held and before.whole == one.whole
        if not alike or one.first - before.last > _ONE_DAY:
            found.append(one)
        elif one.held:
            found[-1] = _hold(found[-1].first, one.last, today, language)
        else:
            found[-1] = replace(found[-1], last=one.last)
    return tuple(found)


def _percent(step: DoseStep) -> float | None:
    return step.percent


def _units(step: DoseStep) -> float | None:
    return step.weekly


def _a_day(step: DoseStep) -> float | None:
    return step.milligrams_a_day


def _a_week(step: DoseStep) -> float | None:
    return None if step.milligrams_a_day is None else step.milligrams_a_day * _WEEK


_HELD: Final = QT_TRANSLATE_NOOP("charts", "held")
_HELD_DAYS: Final = QT_TRANSLATE_NOOP("charts", "held %n day(s)", "", 1)
_HELD_SO_FAR: Final = QT_TRANSLATE_NOOP("charts", "held %n day(s) so far", "", 1)
_MG: Final = QT_TRANSLATE_NOOP("charts", "{amount} mg")
_BARE: Final = QT_TRANSLATE_NOOP("charts", "{amount}")
_A_WEEK: Final = QT_TRANSLATE_NOOP("charts", "{amount} a week")
_MG_A_DAY: Final = QT_TRANSLATE_NOOP("charts", "{amount} mg a day")
_DOSES: Final = QT_TRANSLATE_NOOP("charts", "doses a week")
_OWN_UNITS: Final = {
    DoseUnit.TABLET: QT_TRANSLATE_NOOP("charts", "tablets a week"),
    DoseUnit.CAPSULE: QT_TRANSLATE_NOOP("charts", "capsules a week"),
    DoseUnit.MILLILITER: QT_TRANSLATE_NOOP("charts", "mL a week"),
}
_PERCENT: Final = _Unit(
    _percent,
    QT_TRANSLATE_NOOP("charts", "% of full dose"),
    QT_TRANSLATE_NOOP("charts", "{amount} %"),
    QT_TRANSLATE_NOOP("charts", "{amount} %"),
    QT_TRANSLATE_NOOP("charts", "{amount} % of full dose"),
    _FULL,
)
_MG_DAY: Final = _Unit(_a_day, QT_TRANSLATE_NOOP("charts", "mg a day"), _MG, _BARE, _MG_A_DAY)
_MG_MEAN: Final = _Unit(
    _a_day,
    QT_TRANSLATE_NOOP("charts", "mg a day, mean"),
    _MG,
    _BARE,
    QT_TRANSLATE_NOOP("charts", "{amount} mg a day, the mean of a week"),
)
_MG_WEEK: Final = _Unit(
    _a_week,
    QT_TRANSLATE_NOOP("charts", "mg a week"),
    _MG,
    _BARE,
    QT_TRANSLATE_NOOP("charts", "{amount} mg a week"),
)
