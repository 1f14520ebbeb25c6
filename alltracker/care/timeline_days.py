"""The lanes of days that stand out: the family's reminders and milestones, and landmarks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from alltracker.care.calendar import PartialDate
from alltracker.care.end_rules import anchor_days
from alltracker.care.follow_up import DatedMark, treatment_end
from alltracker.care.kinds import SlipEdge
from alltracker.care.phases import effective_end, effective_start
from alltracker.care.phases_way import planned_end
from alltracker.care.plan_template import Anchor
from alltracker.care.rows import OwnReminderRow, RecordView
from alltracker.care.timeline_items import (
    Item,
    Landmark,
    LaneKey,
    RowKind,
    Sign,
    State,
    Words,
)
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

DIAGNOSIS: Final = "patient/diagnosis"
"""The key of the day of diagnosis."""

_MARKS: Final = {
    Anchor.REMISSION: QT_TRANSLATE_NOOP("timeline", "5 years in remission"),
    Anchor.END_OF_TREATMENT: QT_TRANSLATE_NOOP("timeline", "5 years after treatment"),
    Anchor.DIAGNOSIS: QT_TRANSLATE_NOOP("timeline", "5 years after diagnosis"),
}
_HALF_KNOWN: Final = QT_TRANSLATE_NOOP("timeline", "{what}, {day}")
_ANCHOR_WORDS: Final = QT_TRANSLATE_NOOP("timeline", "counted from {day}")
_OTHER_MARK: Final = QT_TRANSLATE_NOOP("timeline", "5 years")


def landmarks(view: RecordView) -> tuple[Landmark, ...]:
    """Return the planned end of treatment with the rule that made it, if one is known."""
    end = planned_end(view.plan, view.phases, anchor_days(view))
    if end is None:
        return ()
    title = QT_TRANSLATE_NOOP("timeline", "Planned end of treatment")
    return (Landmark(end.day, Message("timeline", title), end.words()),)


def reminder_items(view: RecordView) -> Iterator[Item]:
    """Return the family's own reminders that have a day, or hang on a day of a phase."""
    for row in view.own_reminders:
        day = _reminder_day(row, view)
        if day is None:
            continue
        yield Item(
            key=f"reminder/{row.id}",
            lane=LaneKey.REMINDERS,
            sign=Sign.REMINDER,
            row=RowKind.OWN_REMINDER,
            row_id=row.id,
            start=day,
            end=day,
            title=row.text.strip(),
            near_label=row.text.strip(),
            state=State.PLANNED if row.ended_on is None else State.HAPPENED,
        )


def _reminder_day(row: OwnReminderRow, view: RecordView) -> dt.date | None:
    if row.day is not None:
        return row.day
    phase = next((phase for phase in view.phases if phase.id == row.phase_id), None)
    if phase is None:
        return None
    day = effective_start(phase) if row.edge is SlipEdge.START else effective_end(phase)
    try:
        return None if day is None else day + dt.timedelta(days=row.offset_days)
    except OverflowError:
        return None


def milestone_items(view: RecordView, marks: Sequence[DatedMark], today: dt.date) -> Iterator[Item]:
    """Return the milestones; what is only half known is a span over all days it can mean."""
    for key, row, title, day, remark in _milestones(view, marks, today):
        yield _milestone(key, row, title, day, today, remark)


_Found = tuple[str, RowKind, Words, PartialDate, Words]


def _milestones(view: RecordView, marks: Sequence[DatedMark], today: dt.date) -> Iterator[_Found]:
    known = (
        (DIAGNOSIS, QT_TRANSLATE_NOOP("timeline", "Diagnosis"), _diagnosed(view)),
        ("patient/remission", QT_TRANSLATE_NOOP("timeline", "Remission"), view.remission_on),
        (
            "patient/ended",
            QT_TRANSLATE_NOOP("timeline", "End of treatment"),
            treatment_end(view, today),
        ),
    )
    for key, text, day in known:
        if day is not None:
            yield key, RowKind.PATIENT, Message("timeline", text), day, ""
    for mark in landmarks(view):
        yield "plan/end", RowKind.PLAN, mark.title, PartialDate.of(mark.day), mark.words
    yield from _five_years(marks)
    for row in view.milestones:
        if row.day is not None:
            key = f"{RowKind.MILESTONE}/{row.id}"
            yield key, RowKind.MILESTONE, row.name.strip(), row.day, row.note.strip()


def _five_years(marks: Sequence[DatedMark]) -> Iterator[_Found]:
    """Return each beginning of the five years once, however many sources count from it."""
    seen = set()
    for mark in marks:
        anchor = mark.mark.duration.anchor
        if mark.day is None or (anchor, mark.day) in seen:
            continue
        seen.add((anchor, mark.day))
        title = Message("timeline", _MARKS.get(anchor, _OTHER_MARK))
        remark: Words = ""
        if mark.counted_from is not None:
            remark = Message("timeline", _ANCHOR_WORDS, {"day": mark.counted_from})
        yield f"mark/{anchor}/{mark.day}", RowKind.DOCUMENTS, title, mark.day, remark


def _diagnosed(view: RecordView) -> PartialDate | None:
    return view.patient.diagnosis_date if view.patient is not None else None


def _milestone(
    key: str, row: RowKind, title: Words, day: PartialDate, today: dt.date, remark: Words
) -> Item:
    exact = day.exact is not None
    happened = day.last <= today
    return Item(
        key=key,
        lane=LaneKey.MILESTONES,
        sign=Sign.MILESTONE if exact else Sign.SPAN,
        row=row,
        row_id=key.rpartition("/")[2] if row is RowKind.MILESTONE else "",
        start=day.first,
        end=day.last,
        until=day.last if happened else None,
        title=title,
        label=title if exact else Message("timeline", _HALF_KNOWN, {"what": title, "day": day}),
        remark=remark,
        state=State.HAPPENED if happened else State.PLANNED,
        guess=not exact,
        half_known=None if exact else day,
    )
