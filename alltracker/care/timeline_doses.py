"""The lanes of medicines at home, one for each: every dose on its day, and when the dose changed.

They are for days near by; from afar nobody could tell one dose from the next.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from alltracker.care.dose_days import DoseDay, DoseLine, DoseState, lines_of_days
from alltracker.care.dose_orders import OrderBook
from alltracker.care.dose_words import amount_words, short_name, slot_words
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DayPart, DoseStatus
from alltracker.care.rows_medicine import DoseOrderRow, DoseRow, MedicineRow
from alltracker.care.timeline_items import (
    Item,
    Lane,
    LaneKey,
    Reach,
    RowKind,
    Sign,
    State,
    Words,
)
from alltracker.care.timeline_orders import as_it_is, change_items, pulse_items
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

MOST_A_DAY: Final = 3
"""More doses of a day than these are shown as one."""
_DAY: Final = dt.timedelta(days=1)
_PARTS: Final[Mapping[DayPart, str]] = MappingProxyType(
    {
        DayPart.MORNING: QT_TRANSLATE_NOOP("timeline", "{medicine}, morning"),
        DayPart.NOON: QT_TRANSLATE_NOOP("timeline", "{medicine}, noon"),
        DayPart.AFTERNOON: QT_TRANSLATE_NOOP("timeline", "{medicine}, afternoon"),
        DayPart.EVENING: QT_TRANSLATE_NOOP("timeline", "{medicine}, evening"),
        DayPart.BEDTIME: QT_TRANSLATE_NOOP("timeline", "{medicine}, bedtime"),
    }
)
_AT: Final = QT_TRANSLATE_NOOP("timeline", "{medicine}, {time}")
_DOSE: Final = QT_TRANSLATE_NOOP("timeline", "{medicine} {amount}")
_WHEN: Final = QT_TRANSLATE_NOOP("timeline", "{medicine} {amount} {when}")
_SOME: Final = QT_TRANSLATE_NOOP("timeline", "{medicine}: {given} of {count} doses given")
_FIGURES: Final = QT_TRANSLATE_NOOP("timeline", "{given}/{count}")
_OPEN: Final = QT_TRANSLATE_NOOP("timeline", "not ticked")
_GIVEN_AT: Final = QT_TRANSLATE_NOOP("timeline", "{status} at {time}")
_LATER: Final = QT_TRANSLATE_NOOP("timeline", "{status} on {day}")


@dataclass(frozen=True, slots=True)
class HomeDoses:
    """What the lanes are made of: medicines given at home, orders, and doses of some days."""

    medicines: Sequence[MedicineRow] = ()
    orders: Sequence[DoseOrderRow] = ()
    doses: Sequence[DoseRow] = ()


def dose_lanes(
    known: HomeDoses, first: dt.date, last: dt.date, now: dt.datetime
) -> tuple[Lane, ...]:
    """Return a lane for each medicine with anything due, held or noted from ``first`` to ``last``.

    Args:
        known: medicines, orders, and the doses of these days; others may be there as well.
        first: the first day that is laid out.
        last: the last day that is laid out.
        now: the local wall time; what is due on later days is still to come.
    """
    home = [row for row in known.medicines if not row.in_clinic]
    own = {row.id for row in home}
    doses = [dose for dose in known.doses if dose.medicine_id in own]
    lines: dict[str, list[DoseLine]] = defaultdict(list)
    for line in lines_of_days(home, known.orders, doses, first, last, now):
        lines[line.medicine.id].append(line)
    book = OrderBook(known.orders)
    return tuple(
        lane
        for row in home
        if (lane := _lane(row, book, lines[row.id], (first, last), now)) is not None
    )


def dose_title(line: DoseLine) -> Message:
    """Return a dose in words: "6-MP ½ tablet at bedtime"."""
    name = short_name(line.medicine)
    amount = line.due.amount if line.due else line.told.amount if line.told else None
    if amount is None:
        return as_it_is(name)
    values: dict[str, object] = {
        "medicine": name,
        "amount": amount_words(amount, line.medicine.unit),
    }
    if line.due is None or line.due.slot.key == DayPart.ANY.value:
        return Message("timeline", _DOSE, values)
    return Message("timeline", _WHEN, {**values, "when": slot_words(line.due.slot)})


def dose_state_words(state: DoseState) -> Words:
    """Return how a dose stands; nothing for one still to come, which is told as planned."""
    if state is DoseState.AHEAD:
        return ""
    if state is DoseState.OPEN:
        return Message("timeline", _OPEN)
    return word_of(DoseStatus(state.value))


def _lane(
    medicine: MedicineRow,
    book: OrderBook,
    lines: Sequence[DoseLine],
    span: tuple[dt.date, dt.date],
    now: dt.datetime,
) -> Lane | None:
    if not lines:
        return None
    pulses = pulse_items(medicine, book, lines)
    apart = {day for pulse in pulses for day in _days_of(pulse)}
    days: dict[dt.date, list[DoseLine]] = defaultdict(list)
    for line in lines:
        if line.day not in apart:
            days[line.day].append(line)
    items = [item for day, some in days.items() for item in _of_day(day, some)]
    items += [*pulses, *change_items(medicine, book, *span)]
    items.sort(key=lambda item: item.order)
    title = _title(medicine, book, now.date(), lines)
    key = LaneKey.DOSES
    return Lane(key, title, tuple(items), reach=Reach.NEAR, part=medicine.id)


def _title(
    medicine: MedicineRow, book: OrderBook, today: dt.date, lines: Sequence[DoseLine]
) -> Message:
    """Return the short name with the part of the day, where all doses are in one."""
    name = short_name(medicine)
    order = book.on(medicine.id, today) or lines[-1].order
    order = lines[-1].due.order if order is None and lines[-1].due else order
    if order is not None and book.held(order):
        order = book.behind_hold(medicine.id, today) or order
    pattern = None if order is None else book.pattern(order)
    slot = pattern.slots[0] if pattern is not None and len(pattern.slots) == 1 else None
    if slot is None or slot.key == DayPart.ANY.value:
        return as_it_is(name)
    if slot.at is not None:
        return Message("timeline", _AT, {"medicine": name, "time": slot.at})
    return Message("timeline", _PARTS[slot.part], {"medicine": name})


def _of_day(day: dt.date, lines: Sequence[DoseLine]) -> Iterator[Item]:
    if len(lines) > MOST_A_DAY:
        yield _whole_day(day, lines)
        return
    for number, line in enumerate(lines):
        yield _dose(line, number)


def _dose(line: DoseLine, number: int) -> Item:
    told = line.told
    return Item(
        key=f"dose/{line.medicine.id}/{line.day.isoformat()}/{number}",
        lane=LaneKey.DOSES,
        sign=Sign.DOSE,
        row=RowKind.DOSE,
        row_id=told.id if told is not None else "",
        start=line.day,
        end=line.day,
        title=dose_title(line),
        state=State.PLANNED if line.state is DoseState.AHEAD else State.HAPPENED,
        remark=_told(line),
        part=line.medicine.id,
        slot=line.slot_key,
        dose=line.state,
    )


def _told(line: DoseLine) -> Words:
    """Return what became of a dose, with the day or time where it was another one."""
    words, told = dose_state_words(line.state), line.told
    if told is None or line.state not in {DoseState.GIVEN, DoseState.VOMITED}:
        return words
    if told.given_on is not None and told.given_on != line.day:
        return Message("timeline", _LATER, {"status": words, "day": told.given_on})
    if told.given_at is not None:
        return Message("timeline", _GIVEN_AT, {"status": words, "time": told.given_at})
    return words


def _whole_day(day: dt.date, lines: Sequence[DoseLine]) -> Item:
    """Return many doses of one day as one thing."""
    medicine = lines[0].medicine
    shown = DoseDay(day, tuple(lines)).state
    given = sum(line.state in {DoseState.GIVEN, DoseState.VOMITED} for line in lines)
    counted = {"given": given, "count": len(lines)}
    told = next((line.told for line in lines if line.told is not None), None)
    return Item(
        key=f"dose/{medicine.id}/{day.isoformat()}/0",
        lane=LaneKey.DOSES,
        sign=Sign.DOSE,
        row=RowKind.DOSE,
        row_id=told.id if told is not None else "",
        start=day,
        end=day,
        title=Message("timeline", _SOME, {"medicine": short_name(medicine), **counted}),
        letter=Message("timeline", _FIGURES, counted),
        state=State.PLANNED if shown is DoseState.AHEAD else State.HAPPENED,
        part=medicine.id,
        dose=shown,
        many=len(lines),
    )


def _days_of(item: Item) -> Iterator[dt.date]:
    for number in range(((item.end or item.start) - item.start).days + 1):
        yield item.start + number * _DAY
