"""The visits of a hand-over: those that were, those that come, and what they want prepared."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from alltracker.care.hand_over_lines import HandOverKind, HandOverLine, Hours, Spell
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import AppointmentStatus
from alltracker.care.reminders_visits import thing_of
from alltracker.care.rows import AppointmentRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.care.zones import here


def past_visits(view: RecordView, hours: Hours) -> Iterator[HandOverLine]:
    """Yield the visits of the last 24 hours with what became of them and what was said."""
    for visit in view.appointments:
        spell = _spell(visit)
        if visit.status is AppointmentStatus.CANCELED or not hours.was(spell):
            continue
        if visit.all_day and visit.status is AppointmentStatus.PLANNED and hours.comes(spell):
            continue
        said = visit.said.strip()
        more: Message | None = None
        if visit.status is not AppointmentStatus.PLANNED:
            more = word_of(visit.status)
        if said:
            text = QT_TRANSLATE_NOOP("hand_over", "{said}: {note}")
            values = {"said": word_of(visit.status), "note": said}
            more = Message("hand_over", text, values)
        yield _visit(visit, spell, more)


def ahead_visits(view: RecordView, hours: Hours) -> Iterator[HandOverLine]:
    """Yield the planned visits of the next 24 hours, and what to prepare by then."""
    for visit in view.appointments:
        if visit.status is not AppointmentStatus.PLANNED:
            continue
        prepare = visit.preparation.strip()
        by = _begin(visit) - dt.timedelta(minutes=visit.lead_minutes or 0)
        apart = bool(prepare) and visit.lead_minutes is not None
        if hours.comes(_spell(visit)):
            yield _visit(visit, _spell(visit), _place(visit, "" if apart else prepare))
        if apart and hours.comes(Spell(by, by)):
            yield _preparation(visit, prepare, by)


def _begin(visit: AppointmentRow) -> dt.datetime:
    return visit.start if visit.all_day else here(visit.start, visit.zone)


def _spell(visit: AppointmentRow) -> Spell:
    begin = _begin(visit)
    return Spell.at(begin.date(), None if visit.all_day else begin.time())


def _visit(visit: AppointmentRow, spell: Spell, more: Message | None) -> HandOverLine:
    return HandOverLine(
        HandOverKind.VISIT,
        spell,
        Message("hand_over", QT_TRANSLATE_NOOP("hand_over", "{text}"), {"text": visit.title}),
        more,
        time=None if visit.all_day else spell.begin.time(),
        page="appointments",
        row_id=thing_of(visit),
    )


def _place(visit: AppointmentRow, prepare: str) -> Message | None:
    """Return where a visit is and what it wants prepared."""
    place = visit.place.strip()
    named = place.casefold() == visit.title.strip().casefold()
    values = {"place": "" if named else place, "prepare": prepare}
    if values["place"] and prepare:
        text = QT_TRANSLATE_NOOP("hand_over", "{place}. Prepare: {prepare}")
    elif prepare:
        text = QT_TRANSLATE_NOOP("hand_over", "Prepare: {prepare}")
    elif values["place"]:
        text = QT_TRANSLATE_NOOP("hand_over", "{place}")
    else:
        return None
    return Message("hand_over", text, values)


def _preparation(visit: AppointmentRow, prepare: str, by: dt.datetime) -> HandOverLine:
    what = QT_TRANSLATE_NOOP("hand_over", "Prepare: {prepare}")
    more = QT_TRANSLATE_NOOP("hand_over", "For {title}, {when}")
    begin = _begin(visit)
    when: dt.date = begin.date() if visit.all_day else begin
    return HandOverLine(
        HandOverKind.PREPARATION,
        Spell(by, by),
        Message("hand_over", what, {"prepare": prepare}),
        Message("hand_over", more, {"title": visit.title, "when": when}),
        time=by.time(),
        page="appointments",
        row_id=thing_of(visit),
    )
