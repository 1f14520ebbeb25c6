"""What procedures and events add up to, each kind in one line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from alltracker.care.courage import stay_nights
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_events import BloodProduct, ProcedureKind, ProductUnit
from alltracker.care.procedure_words import listed, product_amount
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.ui.events.listing import EventRow
from alltracker.ui.kinds_events import PROCEDURE
from alltracker.ui.kinds_events_days import ABSENCE, away_days
from alltracker.ui.kinds_events_hospital import STAY, TRANSFUSION
from alltracker.ui.kinds_events_illness import INFECTION, RADIATION

_CONTEXT: Final = "events"
_TOLD: Final = (
    ProcedureKind.LUMBAR_PUNCTURE,
    ProcedureKind.MARROW_TEST,
    ProcedureKind.HEART_ULTRASOUND,
    ProcedureKind.SCAN,
)


@dataclass(frozen=True, slots=True)
class EventSum:
    """One sum: what is added up, and what it comes to."""

    name: Message
    words: Message


def event_sums(rows: Sequence[EventRow], today: dt.date) -> list[EventSum]:
    """Return the sums of all rows; kinds without a row are left out."""
    by_kind: dict[str, list[Any]] = {}
    for row in rows:
        by_kind.setdefault(row.kind.key, []).append(row.row)
    return [
        *_procedures(by_kind.get(PROCEDURE.key, [])),
        *_transfusions(by_kind.get(TRANSFUSION.key, [])),
        *_stays(by_kind.get(STAY.key, []), today),
        *_infections(by_kind.get(INFECTION.key, [])),
        *_radiation(by_kind.get(RADIATION.key, [])),
        *_away(by_kind.get(ABSENCE.key, [])),
    ]


def _procedures(rows: Sequence[Any]) -> Iterator[EventSum]:
    for kind in _TOLD:
        days = [row.day for row in rows if row.kind is kind]
        if days:
            text = QT_TRANSLATE_NOOP("events", "{count}, last on {day}")
            yield EventSum(word_of(kind), _said(text, count=len(days), day=max(days)))


def _transfusions(rows: Sequence[Any]) -> Iterator[EventSum]:
    for product in BloodProduct:
        given = [row for row in rows if row.product is product]
        if given:
            amounts = [_amount(given, unit) for unit in ProductUnit]
            parts = [_times(len(given)), *(amount for amount in amounts if amount)]
            yield EventSum(word_of(product), listed(parts))


def _amount(rows: Sequence[Any], unit: ProductUnit) -> Message | None:
    amounts = [row.amount for row in rows if row.unit is unit and row.amount is not None]
    return product_amount(float(sum(amounts)), unit) if amounts else None


def _stays(rows: Sequence[Any], today: dt.date) -> Iterator[EventSum]:
    if not rows:
        return
    spans = [(row.began_on, row.ended_on) for row in rows]
    slept = {
        begin + dt.timedelta(days=n)
        for begin, end in spans
        for n in range(stay_nights(begin, end, today))
    }
    nights = Message(_CONTEXT, QT_TRANSLATE_NOOP("events", "%n night(s)", "", 1), {}, len(slept))
    stays = Message(_CONTEXT, QT_TRANSLATE_NOOP("events", "%n stay(s)", "", 1), {}, len(rows))
    name = Message(_CONTEXT, QT_TRANSLATE_NOOP("events", "In hospital"))
    text = QT_TRANSLATE_NOOP("events", "{nights} in {stays}")
    yield EventSum(name, _said(text, nights=nights, stays=stays))


def _infections(rows: Sequence[Any]) -> Iterator[EventSum]:
    if rows:
        name = Message(_CONTEXT, QT_TRANSLATE_NOOP("events", "Infections"))
        text = QT_TRANSLATE_NOOP("events", "{count}, last on {day}")
        yield EventSum(name, _said(text, count=len(rows), day=max(row.began_on for row in rows)))


def _radiation(rows: Sequence[Any]) -> Iterator[EventSum]:
    gray = [row.gray for row in rows if row.gray is not None]
    fractions = sum(row.fractions or 0 for row in rows)
    if not rows:
        return
    parts = [_times(len(rows))] if not gray else []
    if gray:
        text = QT_TRANSLATE_NOOP("events", "{value} Gy")
        parts.append(_said(text, value=float(sum(gray))))
    if fractions:
        text = QT_TRANSLATE_NOOP("events", "%n fraction(s)", "", 1)
        parts.append(Message(_CONTEXT, text, {}, fractions))
    yield EventSum(Message(_CONTEXT, QT_TRANSLATE_NOOP("events", "Radiation")), listed(parts))


def _away(rows: Sequence[Any]) -> Iterator[EventSum]:
    days = [found for row in rows if (found := away_days(row)) is not None]
    if days:
        name = Message(_CONTEXT, QT_TRANSLATE_NOOP("events", "Away from school or work"))
        text = QT_TRANSLATE_NOOP("events", "{days} days")
        yield EventSum(name, _said(text, days=sum(days)))


def _times(count: int) -> Message:
    return Message(_CONTEXT, QT_TRANSLATE_NOOP("events", "%n time(s)", "", 1), {}, count)


def _said(text: str, **values: object) -> Message:
    return Message(_CONTEXT, text, values)
