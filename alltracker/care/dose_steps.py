"""What was prescribed of a medicine from when to when, as a chart draws it: steps and holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from alltracker.care.dose_amounts import milligrams, weekly_amount
from alltracker.care.dose_orders import OrderBook, OrderSpan
from alltracker.care.dose_pattern import WEEK, DosePattern, PatternKind, Rhythm
from alltracker.care.rows_medicine import DoseOrderRow, MedicineRow

_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DoseStep:
    """One schedule from the first to the last day, both included.

    ``weekly`` is in units a week, ``milligrams_a_day`` the mean of a week, ``percent`` of the
    family's full dose; each is None where it is not known. While the medicine is held, all are 0.
    """

    first: dt.date
    last: dt.date
    weekly: float | None
    milligrams_a_day: float | None
    percent: float | None
    held: bool = False


def dose_steps(
    medicine: MedicineRow, orders: Sequence[DoseOrderRow], until: dt.date
) -> tuple[DoseStep, ...]:
    """Return the schedules of a medicine in order of time, up to ``until``.

    Args:
        medicine: the medicine, whose strength says the milligrams.
        orders: the orders of this or all medicines, in the order they were made.
        until: the last day asked about; what has no end goes on to it.

    Returns:
        the steps, without overlaps. Days without an order and days between pulses are left out: a
        pulse is a step of its own, with what its days come to, as is each step of a taper. Equal
        steps that touch are one. Its percent is that of the weeks on the average for a pulse.
    """
    book = OrderBook(orders)
    begun = [order.starts_on for order in book.of(medicine.id)]
    if not begun:
        return ()
    first = max(begun[0], medicine.started_on or begun[0])
    last = min(until, medicine.ended_on or until)
    steps = (
        step
        for span in book.spans(medicine.id, first, last)
        for step in _steps_of(medicine, book, span)
    )
    return _joined(tuple(steps))


def _joined(steps: tuple[DoseStep, ...]) -> tuple[DoseStep, ...]:
    found: list[DoseStep] = []
    for step in steps:
        before = found[-1] if found else None
        if (
            before is not None
            and before.last + _DAY == step.first
            and replace(step, first=before.first) == replace(before, last=step.last)
        ):
            found[-1] = replace(before, last=step.last)
        else:
            found.append(step)
    return tuple(found)


def _steps_of(medicine: MedicineRow, book: OrderBook, span: OrderSpan) -> Iterator[DoseStep]:
    pattern = book.pattern(span.order)
    if pattern is None or pattern.as_needed:
        return
    full = book.full_weekly(span.order)
    mean = weekly_amount(pattern)
    for first, last, weekly in _weeks_of(pattern, span):
        counted = weekly if mean is None else mean
        if pattern.held:
            yield DoseStep(first, last, 0.0, 0.0, 0.0, held=True)
        else:
            percent = counted / full * 100 if full else None
            a_day = milligrams(medicine, weekly / WEEK)
            yield DoseStep(first, last, weekly, a_day, percent)


def _weeks_of(pattern: DosePattern, span: OrderSpan) -> Iterator[tuple[dt.date, dt.date, float]]:
    """Yield first day, last day and units a week of what stays the same within a span."""
    for first, last, weekly in _laid_out(pattern, span):
        begin, end = max(first, span.first), min(last, span.last)
        if begin <= end and (weekly or pattern.held):
            yield begin, end, weekly


def _laid_out(pattern: DosePattern, span: OrderSpan) -> Iterator[tuple[dt.date, dt.date, float]]:
    begin = span.order.starts_on
    if pattern.length is not None:
        for days, amount in _lengths(pattern):
            yield begin, begin + (days - 1) * _DAY, pattern.total_of(amount) * WEEK
            begin += days * _DAY
    elif pattern.rhythm is Rhythm.PULSES and pattern.every and pattern.on_days:
        begin += (span.first - begin).days // pattern.every * pattern.every * _DAY
        while begin <= span.last:
            weekly = pattern.total_of(pattern.amounts[0]) * WEEK
            yield begin, begin + (pattern.on_days - 1) * _DAY, weekly
            begin += pattern.every * _DAY
    else:
        yield span.first, span.last, weekly_amount(pattern) or 0.0


def _lengths(pattern: DosePattern) -> Iterator[tuple[int, float]]:
    if pattern.kind is PatternKind.TAPER:
        yield from ((step.days, step.amount) for step in pattern.steps)
    else:
        yield pattern.length or 1, pattern.amounts[0]
