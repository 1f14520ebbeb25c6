"""The limits that the team gave for a medicine taken when needed, held against what was noted.

Nothing here knows a limit of its own: a team that gave none is never asked about.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from alltracker.care.dose_words import amount_words
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.rows_medicine import DoseOrderRow, DoseRow, MedicineRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_TAKEN: Final = frozenset({DoseStatus.GIVEN, DoseStatus.VOMITED})
_HOUR: Final = 3600


def over_limit(
    medicine: MedicineRow,
    order: DoseOrderRow,
    doses: Sequence[DoseRow],
    when: dt.datetime,
    amount: float | None,
    offset: str = "",
) -> Message | None:
    """Return what the team's limit says against one more dose, None where nothing does.

    Args:
        medicine: what would be taken.
        order: the team's order, with its limits for one day and between two doses.
        doses: what was noted of the medicine on that day and on the day before.
        when: the local wall time of the dose.
        amount: the units of the dose.
        offset: the distance of ``when`` to universal time, such as "+01:00"; where it is known of
            both doses the hours between them are right although the clocks were changed.
    """
    own = [row for row in doses if row.medicine_id == medicine.id and row.status in _TAKEN]
    same_day = [row for row in own if (row.given_on or row.day) == when.date()]
    if order.most_doses is not None and len(same_day) >= order.most_doses:
        text = QT_TRANSLATE_NOOP(
            "doses", "The limit of your team is {most} a day; this would be number {number}."
        )
        return _said(text, most=order.most_doses, number=len(same_day) + 1)
    total = sum(row.amount or 0.0 for row in same_day) + (amount or 0.0)
    if order.most_amount is not None and total > order.most_amount:
        text = QT_TRANSLATE_NOOP(
            "doses", "The limit of your team is {most} a day; this would make {total}."
        )
        unit = medicine.unit
        return _said(
            text, most=amount_words(order.most_amount, unit), total=amount_words(total, unit)
        )
    return _too_soon(order, own, when, offset)


def _too_soon(
    order: DoseOrderRow, own: Sequence[DoseRow], when: dt.datetime, offset: str
) -> Message | None:
    if order.least_hours is None:
        return None
    moments = [
        (dt.datetime.combine(row.given_on or row.day, row.given_at), row.utc_offset)
        for row in own
        if row.given_at is not None
    ]
    near = [
        moment
        for moment, known in moments
        if _hours_between((when, offset), (moment, known)) < order.least_hours
    ]
    if not near:
        return None
    text = QT_TRANSLATE_NOOP(
        "doses", "Your team said at least {hours} hours apart; the last one was at {time}."
    )
    return _said(text, hours=float(order.least_hours), time=max(near).time())


def _hours_between(one: tuple[dt.datetime, str], other: tuple[dt.datetime, str]) -> float:
    """Return the hours between two wall times, with their distances to universal time if known."""
    apart = one[0] - other[0]
    if one[1] and other[1]:
        apart -= _distance(one[1]) - _distance(other[1])
    return abs(apart.total_seconds()) / _HOUR


def _distance(offset: str) -> dt.timedelta:
    return dt.datetime.fromisoformat(f"2000-01-01T00:00{offset}").utcoffset() or dt.timedelta()


def _said(text: str, **values: object) -> Message:
    return Message("doses", text, values)
