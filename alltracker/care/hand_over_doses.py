"""The doses of a hand-over: given, left out, open and next, and what the team changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from alltracker.care.dose_days import DoseLine, DoseState, lines_of_days
from alltracker.care.dose_orders import OrderBook
from alltracker.care.dose_words import amount_words, pattern_words, short_name
from alltracker.care.hand_over_lines import HandOverKind, HandOverLine, Hours, Spell
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DayPart, DoseStatus
from alltracker.care.rows import DoseOrderRow, DoseRow, MedicineRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_DAY: Final = dt.timedelta(days=1)
_BACK: Final = 2
"""Doses of so many days before can have been given within the hours."""
_BY: Final = MappingProxyType(
    {
        DoseStatus.GIVEN: QT_TRANSLATE_NOOP("hand_over", "given by {name}"),
        DoseStatus.SKIPPED: QT_TRANSLATE_NOOP("hand_over", "skipped, noted by {name}"),
        DoseStatus.VOMITED: QT_TRANSLATE_NOOP("hand_over", "vomited, noted by {name}"),
        DoseStatus.NOT_KNOWN: QT_TRANSLATE_NOOP("hand_over", "not known, noted by {name}"),
        DoseStatus.HELD: QT_TRANSLATE_NOOP("hand_over", "held, noted by {name}"),
        DoseStatus.NOT_DUE: QT_TRANSLATE_NOOP("hand_over", "not scheduled, noted by {name}"),
    }
)


def past_doses(view: RecordView, hours: Hours) -> Iterator[HandOverLine]:
    """Yield each dose noted in the last 24 hours, and each that was due then and is still open."""
    first = hours.since.date() - _BACK * _DAY
    for line in _lines(view, first, hours.today, hours):
        for row in line.doses:
            spell = _when(line, row)
            if hours.was(spell):
                yield _noted(line, row, spell)
        if line.due is not None and not line.doses:
            spell = Spell.of_slot(line.day, line.due.slot)
            if hours.over(spell):
                text = QT_TRANSLATE_NOOP("hand_over", "nobody ticked it")
                yield _due(line, spell, Message("hand_over", text), DoseState.OPEN)


def ahead_doses(view: RecordView, hours: Hours) -> Iterator[HandOverLine]:
    """Yield the doses of the next 24 hours that nothing was noted of, and what is held."""
    held: set[str] = set()
    for line in _lines(view, hours.today - _DAY, hours.until.date(), hours):
        if line.doses:
            continue
        if line.due is not None:
            spell = Spell.of_slot(line.day, line.due.slot)
            if hours.comes(spell):
                begun = Message("hand_over", QT_TRANSLATE_NOOP("hand_over", "not ticked yet"))
                more = begun if spell.begin <= hours.moment else None
                yield _due(line, spell, more, DoseState.AHEAD)
        elif line.order is not None and line.day >= hours.today and line.medicine.id not in held:
            held.add(line.medicine.id)
            yield _held(line, line.order)


def new_orders(view: RecordView, hours: Hours, *, ahead: bool) -> Iterator[HandOverLine]:
    """Yield the schedules that begin on the day to come, or those that began on this one."""
    book = OrderBook(view.dose_orders)
    first, last = hours.today, hours.today
    if ahead:
        first, last = hours.today + _DAY, hours.until.date()
    for medicine in view.medicines:
        for order in book.of(medicine.id):
            if not first <= order.starts_on <= last or book.on(medicine.id, first) is not order:
                continue
            yield _order(medicine, order, book, ahead=ahead)


def _lines(view: RecordView, first: dt.date, last: dt.date, hours: Hours) -> tuple[DoseLine, ...]:
    return lines_of_days(view.medicines, view.dose_orders, view.doses, first, last, hours.moment)


def _when(line: DoseLine, row: DoseRow) -> Spell:
    """Return when a dose was given, or else due."""
    if row.given_at is not None or row.given_on is not None or line.due is None:
        return Spell.at(row.given_on or row.day, row.given_at)
    return Spell.of_slot(row.day, line.due.slot)


def _noted(line: DoseLine, row: DoseRow, spell: Spell) -> HandOverLine:
    amount = row.amount
    what = _named(line.medicine, None if amount is None else amount_words(amount, row.unit))
    if row.given_by.strip():
        said = Message("hand_over", _BY[row.status], {"name": row.given_by.strip()})
    else:
        said = word_of(row.status)
    if row.extra:
        text = QT_TRANSLATE_NOOP("hand_over", "a second dose, {said}")
        said = Message("hand_over", text, {"said": said})
    if row.note.strip():
        text = QT_TRANSLATE_NOOP("hand_over", "{said}: {note}")
        said = Message("hand_over", text, {"said": said, "note": row.note.strip()})
    part = line.due.slot.part if line.due is not None else DayPart.ANY
    return HandOverLine(
        HandOverKind.DOSE,
        spell,
        what,
        said,
        time=row.given_at or (spell.begin.time() if spell.begin == spell.end else None),
        part=part,
        dose=DoseState(row.status.value),
        page="medicines",
        row_id=line.medicine.id,
    )


def _due(line: DoseLine, spell: Spell, more: Message | None, state: DoseState) -> HandOverLine:
    assert line.due is not None
    return HandOverLine(
        HandOverKind.DOSE,
        spell,
        _named(line.medicine, amount_words(line.due.amount, line.medicine.unit)),
        more,
        time=line.due.slot.at,
        part=line.due.slot.part,
        dose=state,
        page="medicines",
        row_id=line.medicine.id,
    )


def _held(line: DoseLine, order: DoseOrderRow) -> HandOverLine:
    text = QT_TRANSLATE_NOOP("hand_over", "held by the team since {day}")
    more = Message("hand_over", text, {"day": order.starts_on})
    return HandOverLine(
        HandOverKind.DOSE,
        Spell.at(line.day, None),
        _named(line.medicine, None),
        more,
        part=DayPart.ANY,
        dose=DoseState.HELD,
        page="medicines",
        row_id=line.medicine.id,
    )


def _order(
    medicine: MedicineRow, order: DoseOrderRow, book: OrderBook, *, ahead: bool
) -> HandOverLine:
    text = (
        QT_TRANSLATE_NOOP("hand_over", "New from tomorrow: {medicine}")
        if ahead
        else QT_TRANSLATE_NOOP("hand_over", "New since today: {medicine}")
    )
    pattern = book.pattern(order)
    return HandOverLine(
        HandOverKind.SCHEDULE,
        Spell.at(order.starts_on, None),
        Message("hand_over", text, {"medicine": _named(medicine, None)}),
        None if pattern is None else pattern_words(pattern, medicine.unit),
        page="medicines",
        row_id=medicine.id,
    )


def _named(medicine: MedicineRow, amount: Message | None) -> Message:
    """Return a medicine's name with its short one, and how much."""
    values: dict[str, object] = {"medicine": medicine.name}
    text = QT_TRANSLATE_NOOP("hand_over", "{medicine}")
    if medicine.short and medicine.short != medicine.name:
        text = QT_TRANSLATE_NOOP("hand_over", "{medicine} ({short})")
        values["short"] = short_name(medicine)
    name = Message("hand_over", text, values)
    if amount is None:
        return name
    text = QT_TRANSLATE_NOOP("hand_over", "{medicine}, {amount}")
    return Message("hand_over", text, {"medicine": name, "amount": amount})
