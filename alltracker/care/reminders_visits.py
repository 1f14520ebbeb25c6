"""Reminders that hang on visits: coming ones, unanswered ones, follow-up, five-year marks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from alltracker.care.follow_up import (
    DatedMark,
    five_year_marks,
    in_follow_up,
    interval_in_force,
)
from alltracker.care.kinds import AppointmentStatus, Audience
from alltracker.care.phases_way import end_of_treatment
from alltracker.care.plan import audience_of, window
from alltracker.care.plan_template import Anchor
from alltracker.care.reminders_facts import ReminderFacts, Statement, fitting
from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.rows import AppointmentRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

AHEAD_DAYS: Final = 14
"""Visits are shown this many days ahead (a choice of the program, like those below)."""
MANY_UNANSWERED: Final = 3
"""More past visits than this without an outcome become one reminder."""
MARK_DAYS: Final = 30
"""A five-year mark is shown this many days before and after its day."""


def appointment_reminders(view: RecordView, today: dt.date) -> Iterator[Reminder]:
    """Yield coming visits with their preparation, and past ones whose outcome is not noted."""
    planned = [row for row in view.appointments if row.status is AppointmentStatus.PLANNED]
    past = [row for row in planned if row.start.date() < today]
    yield from (_coming(row) for row in planned if row.start.date() >= today)
    if len(past) > MANY_UNANSWERED:
        yield _many_past(past)
    else:
        yield from (_past(row) for row in past)


def _coming(row: AppointmentRow) -> Reminder:
    prepare = row.preparation.strip()
    day = row.start.date()
    text = (
        QT_TRANSLATE_NOOP("reminders", "{title}: {preparation}")
        if prepare
        else QT_TRANSLATE_NOOP("reminders", "{title}")
    )
    return _visit(
        row,
        key=f"appointment:{row.id}:{day}",
        kind=ReminderKind.PREPARATION if prepare else ReminderKind.APPOINTMENT,
        title=Message("reminders", text, {"title": row.title, "preparation": prepare}),
        shown=(day - dt.timedelta(days=AHEAD_DAYS), day),
    )


def _past(row: AppointmentRow) -> Reminder:
    text = QT_TRANSLATE_NOOP("reminders", "Did this visit take place: {title}?")
    return _visit(
        row,
        key=f"appointment-past:{row.id}:{row.start.date()}",
        kind=ReminderKind.APPOINTMENT_PAST,
        title=Message("reminders", text, {"title": row.title}),
        shown=(row.start.date() + dt.timedelta(days=1), None),
    )


_ICONS: Final = {
    ReminderKind.PREPARATION: "calendar-clock",
    ReminderKind.APPOINTMENT: "calendar-days",
    ReminderKind.APPOINTMENT_PAST: "circle-dashed",
}


def _visit(
    row: AppointmentRow,
    *,
    key: str,
    kind: ReminderKind,
    title: Message,
    shown: tuple[dt.date, dt.date | None],
) -> Reminder:
    day = row.start.date()
    when = {"when": day if row.all_day else row.start, "place": row.place.strip()}
    text = (
        QT_TRANSLATE_NOOP("reminders", "{when}, {place}")
        if when["place"]
        else QT_TRANSLATE_NOOP("reminders", "{when}")
    )
    anchor = QT_TRANSLATE_NOOP("reminders", "{title} on {day}")
    return Reminder(
        key=key,
        kind=kind,
        icon=_ICONS[kind],
        title=title,
        why=Message("reminders", text, when),
        source_keys=(),
        first=day,
        last=day,
        anchor=Message("reminders", anchor, {"title": row.title, "day": day}),
        open_kind="appointment",
        open_id=row.id,
        shown_from=shown[0],
        shown_until=shown[1],
    )


def _many_past(rows: Sequence[AppointmentRow]) -> Reminder:
    ordered = sorted(rows, key=lambda row: (row.start, row.id))
    first, latest = ordered[0].start.date(), ordered[-1].start.date()
    text = QT_TRANSLATE_NOOP("reminders", "%n past visit(s) without an outcome", "", 1)
    why = QT_TRANSLATE_NOOP("reminders", "From {first} to {latest}. Mark each as done or missed.")
    span = {"first": first, "latest": latest}
    return Reminder(
        key=f"appointments-past:{ordered[-1].id}:{latest}",
        kind=ReminderKind.APPOINTMENT_PAST,
        icon=_ICONS[ReminderKind.APPOINTMENT_PAST],
        title=Message("reminders", text, {}, len(rows)),
        why=Message("reminders", why, span),
        source_keys=(),
        first=latest,
        last=latest,
        anchor=Message("reminders", text, {}, len(rows)),
        open_kind="appointment",
        open_id="",
        shown_from=latest + dt.timedelta(days=1),
        shown_until=None,
    )


def follow_up_reminders(
    view: RecordView, facts: ReminderFacts, today: dt.date
) -> Iterator[Reminder]:
    """Yield what the documents say comes after treatment: visits, five-year marks, papers."""
    ended = end_of_treatment(view.phases)
    if ended is not None or view.remission_on is not None:
        marks = five_year_marks(
            facts.five_year_marks,
            remission_on=view.remission_on.exact if view.remission_on else None,
            treatment_ended_on=ended,
        )
        yield from (_mark(mark, mark.day, facts) for mark in marks if mark.day is not None)
    if ended is None or not in_follow_up(view.phases, today):
        return
    yield from _visits(view, facts, ended, today)
    yield from (_paper(statement, ended, facts) for statement in facts.papers)


def _audience(view: RecordView) -> Audience:
    if view.patient is None:
        return Audience.ALL
    return audience_of(view.patient.birth_date, view.patient.diagnosis_date)


def _visits(
    view: RecordView, facts: ReminderFacts, ended: dt.date, today: dt.date
) -> Iterator[Reminder]:
    rows = view.appointments
    if any(r.status is AppointmentStatus.PLANNED and r.start.date() >= today for r in rows):
        return
    been = [r.start.date() for r in rows if r.status is AppointmentStatus.DONE]
    last = max([ended, *(day for day in been if day <= today)])
    audience = _audience(view)
    interval = interval_in_force(fitting(facts.visit_intervals, audience), ended, today)
    span = window(last, interval.duration) if interval else None
    if interval is None or span is None:
        return
    written_for = Audience.ALL if interval.audience is audience else interval.audience
    anchor = QT_TRANSLATE_NOOP("reminders", "Last visit or end of treatment: {day}")
    yield Reminder(
        key=f"follow-up:{last}",
        kind=ReminderKind.FOLLOW_UP_VISIT,
        icon="stethoscope",
        title=Message("reminders", QT_TRANSLATE_NOOP("reminders", "No follow-up visit is planned")),
        why=facts.quote(interval.duration, written_for),
        source_keys=interval.duration.sources,
        first=span[0],
        last=span[1],
        anchor=Message("reminders", anchor, {"day": last}),
        open_kind="appointment",
        open_id="",
        shown_from=span[0],
        shown_until=None,
    )


_MARK_TITLES: Final = {
    Anchor.REMISSION: QT_TRANSLATE_NOOP("reminders", "Five years since remission"),
    Anchor.END_OF_TREATMENT: QT_TRANSLATE_NOOP(
        "reminders", "Five years since the end of treatment"
    ),
}


def _mark(mark: DatedMark, day: dt.date, facts: ReminderFacts) -> Reminder:
    title = Message("reminders", _MARK_TITLES[mark.mark.duration.anchor])
    anchor = QT_TRANSLATE_NOOP("reminders", "Counted from {day}")
    return Reminder(
        key=f"five-years:{mark.mark.duration.key}:{day}",
        kind=ReminderKind.FIVE_YEARS,
        icon="flag",
        title=title,
        why=facts.quote(mark.mark.duration),
        source_keys=mark.mark.duration.sources,
        first=day,
        last=None,
        anchor=Message("reminders", anchor, {"day": mark.counted_from}),
        open_kind="phase",
        open_id="",
        shown_from=day - dt.timedelta(days=MARK_DAYS),
        shown_until=day + dt.timedelta(days=MARK_DAYS),
    )


def _paper(statement: Statement, ended: dt.date, facts: ReminderFacts) -> Reminder:
    anchor = QT_TRANSLATE_NOOP("reminders", "End of treatment: {day}")
    title = QT_TRANSLATE_NOOP("reminders", "A paper to ask for after treatment")
    return Reminder(
        key=f"paper:{statement.key}",
        kind=ReminderKind.PAPERS,
        icon="file-text",
        title=Message("reminders", title),
        why=facts.state(statement),
        source_keys=statement.sources,
        first=ended,
        last=None,
        anchor=Message("reminders", anchor, {"day": ended}),
        open_kind="phase",
        open_id="",
        shown_from=ended,
        shown_until=None,
    )
