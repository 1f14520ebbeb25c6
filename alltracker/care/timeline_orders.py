"""What was ordered of a medicine, in its lane: pulses to come, and when the dose changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from alltracker.care.dose_days import DoseLine, DoseState
from alltracker.care.dose_orders import OrderBook
from alltracker.care.dose_pattern import DosePattern, Rhythm
from alltracker.care.dose_words import amount_figure, pattern_words, rhythm_words, short_name
from alltracker.care.dosing import weekly_amount
from alltracker.care.kind_words import word_of
from alltracker.care.procedure_words import listed
from alltracker.care.rows_medicine import DoseOrderRow, MedicineRow
from alltracker.care.timeline_items import Item, LaneKey, RowKind, Sign, State, Words
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_DAY: Final = dt.timedelta(days=1)
_BY_RHYTHM: Final = frozenset({Rhythm.TAPER, Rhythm.AS_NEEDED})
"""Orders that no single amount tells of."""
_HELD: Final = QT_TRANSLATE_NOOP("timeline", "{medicine} held")
_PULSE: Final = QT_TRANSLATE_NOOP("timeline", "%n day(s)", "", 1)
_WEEKLY: Final = QT_TRANSLATE_NOOP("timeline", "{amount} a week")
_ORDERED: Final = QT_TRANSLATE_NOOP("timeline", "{medicine}: {schedule}")


def pulse_items(
    medicine: MedicineRow, book: OrderBook, lines: Sequence[DoseLine]
) -> tuple[Item, ...]:
    """Return each pulse that is still to come as one bar; of one that has begun, nothing.

    Args:
        medicine: the medicine.
        book: the orders of all medicines.
        lines: the doses of the medicine, by day.
    """
    found: list[list[DoseLine]] = []
    for line in lines:
        if line.due is None or not _is_pulse(book, line):
            continue
        if found and line.day - found[-1][-1].day <= _DAY:
            found[-1].append(line)
        else:
            found.append([line])
    return tuple(
        _pulse(medicine, book, pulse)
        for pulse in found
        if all(line.state is DoseState.AHEAD for line in pulse)
    )


def change_items(
    medicine: MedicineRow, book: OrderBook, first: dt.date, last: dt.date
) -> Iterator[Item]:
    """Return the days from ``first`` to ``last`` on which another order comes into force.

    The end of a hold is one of them.
    """
    before = first - _DAY
    begin = max(before, medicine.started_on or before)
    end = min(last, medicine.ended_on or last)
    for part in book.spans(medicine.id, begin, end) if begin <= end else ():
        if part.first <= before:
            continue
        pattern = book.pattern(part.order)
        yield Item(
            key=f"change/{part.order.id}/{part.first.isoformat()}",
            lane=LaneKey.DOSES,
            sign=Sign.DOSE_CHANGE,
            row=RowKind.MEDICINE,
            row_id=medicine.id,
            start=part.first,
            end=part.first,
            title=_ordered(medicine, pattern),
            near_label=_short(pattern),
            remark=_why(part.order),
            part=medicine.id,
        )


def held_words(name: str) -> Message:
    """Return that a medicine is held."""
    return Message("timeline", _HELD, {"medicine": name})


def as_it_is(words: object) -> Message:
    """Return words of the family, which stand in no catalog."""
    return Message("", "{name}", {"name": words})


def _is_pulse(book: OrderBook, line: DoseLine) -> bool:
    pattern = book.pattern(line.due.order) if line.due else None
    return pattern is not None and pattern.rhythm is Rhythm.PULSES


def _pulse(medicine: MedicineRow, book: OrderBook, lines: Sequence[DoseLine]) -> Item:
    first, last = lines[0].day, lines[-1].day
    due = lines[0].due
    pattern = book.pattern(due.order) if due is not None else None
    return Item(
        key=f"pulse/{medicine.id}/{first.isoformat()}",
        lane=LaneKey.DOSES,
        sign=Sign.PULSE,
        row=RowKind.MEDICINE,
        row_id=medicine.id,
        start=first,
        end=last,
        title=_ordered(medicine, pattern),
        near_label=Message("timeline", _PULSE, {}, (last - first).days + 1),
        state=State.PLANNED,
        part=medicine.id,
        dose=DoseState.AHEAD,
    )


def _ordered(medicine: MedicineRow, pattern: DosePattern | None) -> Message:
    name = short_name(medicine)
    if pattern is None:
        return as_it_is(name)
    if pattern.held:
        return held_words(name)
    schedule = pattern_words(pattern, medicine.unit)
    return Message("timeline", _ORDERED, {"medicine": name, "schedule": schedule})


def _short(pattern: DosePattern | None) -> Words:
    """Return a dose as short as it can be: "½", "5½ a week", "held"."""
    if pattern is None:
        return ""
    if pattern.held or pattern.rhythm in _BY_RHYTHM:
        return rhythm_words(pattern.rhythm)
    amounts = {amount for amount in pattern.amounts if amount}
    if len(amounts) == 1 and all(slot.amount is None for slot in pattern.slots):
        return as_it_is(amount_figure(amounts.pop()))
    weekly = weekly_amount(pattern)
    if weekly is None:
        return ""
    return Message("timeline", _WEEKLY, {"amount": amount_figure(weekly)})


def _why(order: DoseOrderRow) -> Words:
    known = [word_of(order.reason)] if order.reason is not None else []
    note = " ".join(order.note.split()).rstrip(".")
    return listed([*known, as_it_is(note)]) if note else known[0] if known else ""
