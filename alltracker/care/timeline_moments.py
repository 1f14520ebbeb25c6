"""The lanes of what happens on a day: draws, visits, fevers, side effects, results and notes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from alltracker.care.fever import site_name, temperature_words
from alltracker.care.fever_episodes import FEVERS, fever_kinds
from alltracker.care.kinds import AppointmentKind, AppointmentStatus, Severity
from alltracker.care.reminders_visits import thing_of
from alltracker.care.rows import AppointmentRow, DrawRow, RecordView, SideEffectRow
from alltracker.care.slip_parts import SlipTarget, TargetKind
from alltracker.care.symptoms import side_effect_title
from alltracker.care.timeline_items import (
    CountLine,
    Grip,
    Item,
    LaneKey,
    RowKind,
    Sign,
    State,
    Words,
)
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_VISIT_LANES: Final = {
    AppointmentKind.TREATMENT: (LaneKey.TREATMENT, Sign.TREATMENT),
    AppointmentKind.PROCEDURE: (LaneKey.PROCEDURES, Sign.PUNCTURE),
}
_STATES: Final = {
    AppointmentStatus.PLANNED: State.PLANNED,
    AppointmentStatus.DONE: State.HAPPENED,
    AppointmentStatus.MISSED: State.MISSED,
}
_COUNTS: Final = QT_TRANSLATE_NOOP("timeline", "Blood counts")
_WITH_TIME: Final = QT_TRANSLATE_NOOP("timeline", "{what} {time}")
_FEVER: Final = QT_TRANSLATE_NOOP("timeline", "Fever {temperature}")
_ASKED: Final = QT_TRANSLATE_NOOP("timeline", "{test} asked for")
_ANSWERED: Final = QT_TRANSLATE_NOOP("timeline", "result on {day}")
_STILL: Final = QT_TRANSLATE_NOOP("timeline", "no result yet")

_Counted = tuple[float | None, Words]
_NOTHING: Final[_Counted] = (None, "")
"""Of a draw without a count of the line."""


def draw_items(view: RecordView, line: CountLine) -> Iterator[Item]:
    """Return the blood draws, with the count of the line where a draw has one."""
    counted = _counted(line)
    title = Message("timeline", _COUNTS)
    for draw in view.draws:
        yield _draw(draw, counted.get(draw.id, _NOTHING), title, LaneKey.DRAWS)


def count_items(view: RecordView, line: CountLine) -> Iterator[Item]:
    """Return the draws that have a count of the line, as its points."""
    counted = _counted(line)
    title = Message("timeline", _COUNTS)
    for draw in view.draws:
        if draw.id in counted:
            yield _draw(draw, counted[draw.id], title, LaneKey.COUNTS)


def _counted(line: CountLine) -> Mapping[str, _Counted]:
    """Return the count of each draw and how it is said; equal counts share their words."""
    text = QT_TRANSLATE_NOOP("timeline", "{count} {value}")
    said: dict[str, Message] = {}
    counted: dict[str, _Counted] = {}
    for point in line.points:
        words = said.get(point.words)
        if words is None:
            words = Message("timeline", text, {"count": line.short, "value": point.words})
            said[point.words] = words
        counted[point.draw_id] = (point.value, words)
    return counted


def _draw(draw: DrawRow, counted: _Counted, title: Message, lane: LaneKey) -> Item:
    level, words = counted
    return Item(
        key=f"{'count' if lane is LaneKey.COUNTS else 'draw'}/{draw.id}",
        lane=lane,
        sign=Sign.DRAW,
        row=RowKind.DRAW,
        row_id=draw.id,
        start=draw.day,
        end=draw.day,
        at=draw.time,
        title=title,
        near_label=words,
        remark=words,
        level=level,
    )


def visit_items(
    view: RecordView, today: dt.date, told: Collection[tuple[LaneKey, dt.date]] = ()
) -> Iterator[Item]:
    """Return the visits but canceled ones, each in the lane of its kind.

    A blood draw that is still to come stands among the draws; one that is over is a visit, for
    the draw itself has a mark of its own. So is a treatment or procedure on a day on which its lane
    tells what was done.

    Args:
        view: the record.
        today: the day of the clock.
        told: the lanes and days of what was noted as done.
    """
    for visit in view.appointments:
        if visit.status is AppointmentStatus.CANCELED:
            continue
        lane, sign = _VISIT_LANES.get(visit.kind, (LaneKey.VISITS, Sign.VISIT))
        planned = visit.status is AppointmentStatus.PLANNED
        if visit.kind is AppointmentKind.BLOOD and planned and visit.start.date() >= today:
            lane, sign = LaneKey.DRAWS, Sign.DRAW
        missed = visit.status is AppointmentStatus.MISSED
        if not missed and (lane, visit.start.date()) in told:
            lane, sign = LaneKey.VISITS, Sign.VISIT
        yield _visit(visit, view, lane, sign)


def _visit(visit: AppointmentRow, view: RecordView, lane: LaneKey, sign: Sign) -> Item:
    day = visit.start.date()
    length = dt.timedelta(minutes=0 if visit.all_day else visit.minutes or 0)
    time = None if visit.all_day else visit.start.time()
    title = visit.title.strip()
    near: Words = title
    if time is not None:
        near = Message("timeline", _WITH_TIME, {"what": title, "time": time})
    return Item(
        key=_visit_key(visit),
        lane=lane,
        sign=sign,
        row=RowKind.APPOINTMENT,
        row_id=visit.id,
        start=day,
        end=max(day, _day_after(visit.start, length)),
        at=time,
        title=title,
        state=_STATES[visit.status],
        near_label=near,
        remark=", ".join(part for part in (visit.place.strip(), visit.with_whom.strip()) if part),
        grips=_visit_grips(visit, day),
        ghosts=_visit_ghosts(visit, view, day),
        named=thing_of(visit),
    )


def _day_after(start: dt.datetime, length: dt.timedelta) -> dt.date:
    try:
        return (start + length).date()
    except OverflowError:
        return start.date()


def _visit_key(visit: AppointmentRow) -> str:
    if visit.original_start is None:
        return f"visit/{visit.id}"
    return f"visit/{visit.series_id or visit.id}/{visit.original_start.isoformat()}"


def _visit_grips(visit: AppointmentRow, day: dt.date) -> tuple[Grip, ...]:
    if visit.status is not AppointmentStatus.PLANNED:
        return ()
    target = SlipTarget(
        TargetKind.VISIT, visit.series_id or visit.id, original_start=visit.original_start
    )
    return (Grip(day, target),)


def _visit_ghosts(visit: AppointmentRow, view: RecordView, day: dt.date) -> tuple[dt.date, ...]:
    """Return where a visit was moved away from: the slips of its name that lead to its day."""
    ghosts = set()
    if visit.original_start is not None:
        ghosts.add(visit.original_start.date())
    reached = {day}
    for slip in sorted(view.slips, key=lambda slip: slip.said_on, reverse=True):
        named = bool(slip.what.strip()) and slip.what.strip() == visit.title.strip()
        if named and slip.before is not None and slip.after in reached:
            ghosts.add(slip.before)
            reached.add(slip.before)
    return tuple(sorted(ghosts - {day}))


def fever_items(view: RecordView, *, fahrenheit: bool) -> Iterator[Item]:
    """Return the readings that reach the team's rule, without one the lowest published one."""
    kinds = fever_kinds(view.temperatures, view.fever_rule)
    for reading in view.temperatures:
        if kinds[reading.id] not in FEVERS:
            continue
        warmth = temperature_words(reading.celsius, fahrenheit=fahrenheit)
        yield Item(
            key=f"fever/{reading.id}",
            lane=LaneKey.FEVERS,
            sign=Sign.FEVER,
            row=RowKind.TEMPERATURE,
            row_id=reading.id,
            start=reading.measured_on,
            end=reading.measured_on,
            at=reading.measured_at,
            title=Message("timeline", _FEVER, {"temperature": warmth}),
            label=warmth,
            remark=site_name(reading.site),
            level=reading.celsius,
        )


def effect_items(view: RecordView, today: dt.date) -> Iterator[Item]:
    """Return the side effects, as long as they lasted or are going on."""
    titles: dict[tuple[str, Severity], Message] = {}
    for row in view.side_effects:
        title = titles.get((row.name, row.severity))
        if title is None:
            title = titles[row.name, row.severity] = side_effect_title(row)
        yield _effect(row, title, today)


def _effect(row: SideEffectRow, title: Message, today: dt.date) -> Item:
    end = row.ended_on if row.ended_on is not None else max(today, row.began_on)
    end = max(row.began_on, end)
    return Item(
        key=f"effect/{row.id}",
        lane=LaneKey.SIDE_EFFECTS,
        sign=Sign.EFFECT,
        row=RowKind.SIDE_EFFECT,
        row_id=row.id,
        start=row.began_on,
        end=end,
        until=end,
        title=title,
        label=row.name.strip(),
        near_label=title,
        severity=row.severity,
        guess=row.ended_on is None,
    )


def result_items(view: RecordView, names: Mapping[str, str], today: dt.date) -> Iterator[Item]:
    """Return the results that are or were waited for, from asking to their answer."""
    for row in view.awaited:
        test = row.name.strip() or names.get(row.test, row.test)
        end = row.received_on or max(today, row.asked_on)
        answered = row.received_on is not None
        yield Item(
            key=f"result/{row.id}",
            lane=LaneKey.RESULTS,
            sign=Sign.SPAN,
            row=RowKind.AWAITED_RESULT,
            row_id=row.id,
            start=row.asked_on,
            end=max(end, row.asked_on),
            until=max(end, row.asked_on) if answered else None,
            state=State.HAPPENED if answered else State.PLANNED,
            title=Message("timeline", _ASKED, {"test": test}),
            label=test,
            remark=Message("timeline", _ANSWERED, {"day": row.received_on})
            if answered
            else Message("timeline", _STILL),
            guess=not answered,
        )


def note_items(view: RecordView) -> Iterator[Item]:
    """Return the notes, by their first line."""
    for row in view.notes:
        lines = row.text.strip().splitlines()
        first = lines[0].strip() if lines else ""
        yield Item(
            key=f"note/{row.id}",
            lane=LaneKey.NOTES,
            sign=Sign.NOTE,
            row=RowKind.NOTE,
            row_id=row.id,
            start=row.day,
            end=row.day,
            title=first,
            near_label=first,
        )
