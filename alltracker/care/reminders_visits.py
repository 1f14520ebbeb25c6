"""Reminders that hang on visits: coming ones with their preparation, and unanswered ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from alltracker.care.kinds import AppointmentStatus
from alltracker.care.recurrence import last_day
from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.rows import AppointmentRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.care.zones import here

AHEAD_DAYS: Final = 14
"""Visits are shown this many days ahead (a choice of the program, like the next)."""
MANY_UNANSWERED: Final = 3
"""More past visits than this without an outcome become one reminder."""


def appointment_reminders(view: RecordView, today: dt.date) -> Iterator[Reminder]:
    """Yield coming visits with their preparation, and past ones whose outcome is not noted.

    Of a series only the next visit is named. Days and times are those where the family is.
    """
    planned = [row for row in view.appointments if row.status is AppointmentStatus.PLANNED]
    planned.sort(key=lambda row: (row.start, row.id))
    past = [row for row in planned if _last_day(row) < today]
    series: set[str] = set()
    for row in planned:
        if _last_day(row) >= today and row.series_id not in series:
            yield from _coming(row)
            series |= {row.series_id} if row.series_id else set()
    if len(past) > MANY_UNANSWERED:
        yield _many_past(past)
    else:
        yield from (_past(row) for row in past)


def thing_of(row: AppointmentRow) -> str:
    """Return what names a visit, also one of a series that has no row of its own."""
    if row.series_id is None or row.original_start is None:
        return row.id
    return f"{row.series_id}:{row.original_start.date()}"


def _begin(row: AppointmentRow) -> dt.datetime:
    return row.start if row.all_day else here(row.start, row.zone)


def _last_day(row: AppointmentRow) -> dt.date:
    return last_day(row) + (_begin(row).date() - row.start.date())


def _coming(row: AppointmentRow) -> Iterator[Reminder]:
    prepare = row.preparation.strip()
    with_lead = bool(prepare) and row.lead_minutes is not None
    begin = _begin(row).date()
    together = prepare and not with_lead
    text = (
        QT_TRANSLATE_NOOP("reminders", "{title}: {preparation}")
        if together
        else QT_TRANSLATE_NOOP("reminders", "{title}")
    )
    yield _visit(
        row,
        key=f"appointment:{thing_of(row)}:{begin}",
        kind=ReminderKind.PREPARATION if together else ReminderKind.APPOINTMENT,
        title=Message("reminders", text, {"title": row.title, "preparation": prepare}),
        shown=(begin - dt.timedelta(days=AHEAD_DAYS), _last_day(row)),
        told_on=begin - dt.timedelta(days=1),
    )
    if with_lead:
        yield _preparation(row, prepare)


def _preparation(row: AppointmentRow, prepare: str) -> Reminder:
    moment = _begin(row) - dt.timedelta(minutes=row.lead_minutes or 0)
    whole_day = row.all_day and moment.time() == dt.time.min
    text = QT_TRANSLATE_NOOP("reminders", "Prepare: {preparation}")
    why = QT_TRANSLATE_NOOP("reminders", "For {title}, {when}")
    begin = _begin(row)
    values = {"title": row.title, "when": begin.date() if row.all_day else begin}
    return Reminder(
        key=f"prepare:{thing_of(row)}:{moment.date()}",
        kind=ReminderKind.PREPARATION,
        about=f"visit:{thing_of(row)}:prepare",
        icon="calendar-clock",
        title=Message("reminders", text, {"preparation": prepare}),
        why=Message("reminders", why, values),
        source_keys=(),
        first=moment.date(),
        last=moment.date(),
        anchor=_anchor(row),
        open_kind="appointment",
        open_id=thing_of(row),
        shown_from=moment.date(),
        shown_until=begin.date(),
        at=None if whole_day else moment.time(),
        told_on=moment.date(),
    )


def _past(row: AppointmentRow) -> Reminder:
    text = QT_TRANSLATE_NOOP("reminders", "Did this visit take place: {title}?")
    after = _last_day(row) + dt.timedelta(days=1)
    return _visit(
        row,
        key=f"appointment-past:{thing_of(row)}:{_begin(row).date()}",
        kind=ReminderKind.APPOINTMENT_PAST,
        title=Message("reminders", text, {"title": row.title}),
        shown=(after, None),
        told_on=after,
    )


_ICONS: Final = {
    ReminderKind.PREPARATION: "calendar-clock",
    ReminderKind.APPOINTMENT: "calendar-days",
    ReminderKind.APPOINTMENT_PAST: "circle-dashed",
}


def _anchor(row: AppointmentRow) -> Message:
    anchor = QT_TRANSLATE_NOOP("reminders", "{title} on {day}")
    return Message("reminders", anchor, {"title": row.title, "day": _begin(row).date()})


def _visit(
    row: AppointmentRow,
    *,
    key: str,
    kind: ReminderKind,
    title: Message,
    shown: tuple[dt.date, dt.date | None],
    told_on: dt.date,
) -> Reminder:
    begin = _begin(row)
    day = begin.date()
    when = {"when": day if row.all_day else begin, "place": row.place.strip()}
    text = (
        QT_TRANSLATE_NOOP("reminders", "{when}, {place}")
        if when["place"]
        else QT_TRANSLATE_NOOP("reminders", "{when}")
    )
    return Reminder(
        key=key,
        kind=kind,
        about=f"visit:{thing_of(row)}",
        icon=_ICONS[kind],
        title=title,
        why=Message("reminders", text, when),
        source_keys=(),
        first=day,
        last=day,
        anchor=_anchor(row),
        open_kind="appointment",
        open_id=thing_of(row),
        shown_from=shown[0],
        shown_until=shown[1],
        told_on=told_on,
    )


def _many_past(rows: Sequence[AppointmentRow]) -> Reminder:
    first, latest = _begin(rows[0]).date(), max(_last_day(row) for row in rows)
    text = QT_TRANSLATE_NOOP("reminders", "%n past visit(s) without an outcome", "", 1)
    why = QT_TRANSLATE_NOOP("reminders", "From {first} to {latest}. Mark each as done or missed.")
    span = {"first": first, "latest": latest}
    return Reminder(
        key=f"appointments-past:{thing_of(rows[-1])}:{latest}",
        kind=ReminderKind.APPOINTMENT_PAST,
        about="visits",
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
        told_on=latest + dt.timedelta(days=1),
    )
