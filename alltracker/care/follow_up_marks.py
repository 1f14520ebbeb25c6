"""The milestones after treatment, each with the day that its own source counts from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.calendar import PartialDate
from alltracker.care.documented import FiveYearMark
from alltracker.care.follow_up import marks_of
from alltracker.care.plan_template import Anchor
from alltracker.care.rows import RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_SHORT: Final = {
    Anchor.REMISSION: QT_TRANSLATE_NOOP("follow_up", "5 years in remission"),
    Anchor.END_OF_TREATMENT: QT_TRANSLATE_NOOP("follow_up", "5 years after treatment"),
    Anchor.NOT_STATED: QT_TRANSLATE_NOOP("follow_up", "5 years without signs"),
}
_WITHOUT_DAY: Final = {
    Anchor.REMISSION: QT_TRANSLATE_NOOP("follow_up", "The day of remission is not noted"),
    Anchor.END_OF_TREATMENT: QT_TRANSLATE_NOOP("follow_up", "The end of treatment is not noted"),
    Anchor.NOT_STATED: QT_TRANSLATE_NOOP("follow_up", "It does not say from which day"),
}


@dataclass(frozen=True, slots=True)
class FollowUpMark:
    """One milestone: a documented one with its anchor, or the family's own."""

    name: Message | str
    day: PartialDate | None
    why_no_day: Message | None = None
    """Said where there is no day."""
    mark: FiveYearMark | None = None
    row_id: str = ""
    """The row of the family's own milestone."""


def follow_up_marks(
    view: RecordView, documented: Sequence[FiveYearMark], today: dt.date
) -> tuple[FollowUpMark, ...]:
    """Return the documented five-year marks, never merged, then the family's own by their day."""
    dated = marks_of(view, documented, today)
    order = list(_SHORT)
    known = sorted(
        (one for one in dated if one.mark.duration.anchor in _SHORT),
        key=lambda one: order.index(one.mark.duration.anchor),
    )
    marks = [
        FollowUpMark(
            name=Message("follow_up", _SHORT[one.mark.duration.anchor]),
            day=one.day,
            why_no_day=None
            if one.day
            else Message("follow_up", _WITHOUT_DAY[one.mark.duration.anchor]),
            mark=one.mark,
        )
        for one in known
    ]
    own = [FollowUpMark(row.name, row.day, row_id=row.id) for row in view.milestones]
    own.sort(key=lambda mark: (mark.day is None, str(mark.day), str(mark.name)))
    return (*marks, *own)
