"""The family's own reminders: on a day, by a rule, or hanging on an end of a phase."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from alltracker.care.kinds import SlipEdge
from alltracker.care.phases import effective_start, expected_end, phase_name
from alltracker.care.recurrence import Rule, RuleKind, RuleProblem, rule_words, starts
from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.rows import OwnReminderRow, PhaseRow, PlanRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_LOOK_BACK: Final = (40, 400, 4000)
"""Days in which the last date of a rule is looked for, one after the other."""
_AHEAD_DAYS: Final = 400


def own_reminders(view: RecordView, today: dt.date) -> Iterator[Reminder]:
    """Yield, for each of the family's own reminders, its last date and the one still to come.

    One that repeats is in the list with its latest date only, so that nothing piles up. One whose
    phase is gone asks for a day, so that it is not lost.
    """
    for row in view.own_reminders:
        phase = next((phase for phase in view.phases if phase.id == row.phase_id), None)
        yield from (_own(row, phase, day, until) for day, until in _dates(row, view, phase, today))
        if phase is None and row.day is None and (row.ended_on is None or today <= row.ended_on):
            yield _without_day(row, today)


def own_day(row: OwnReminderRow, view: RecordView, phase: PhaseRow | None = None) -> dt.date | None:
    """Return the day, or the first day, of one of the family's own reminders.

    One beside a phase moves with it; None while the phase has no such date, or the phase is gone
    and no day is noted.
    """
    phase = phase or next((phase for phase in view.phases if phase.id == row.phase_id), None)
    if phase is None:
        return row.day
    return edge_day(phase, row.edge, row.offset_days, view.phases, view.plan)


def edge_day(
    phase: PhaseRow,
    edge: SlipEdge,
    days: int,
    phases: Sequence[PhaseRow],
    plan: PlanRow | None = None,
) -> dt.date | None:
    """Return the day some days after (negative: before) an end of a phase as known today."""
    found = effective_start(phase) if edge is SlipEdge.START else expected_end(phase, phases, plan)
    try:
        return None if found is None else found + dt.timedelta(days=days)
    except OverflowError:
        return None


def next_day(row: OwnReminderRow, view: RecordView, today: dt.date) -> dt.date | None:
    """Return the next day, from ``today`` on, of one of the family's own reminders."""
    phase = next((phase for phase in view.phases if phase.id == row.phase_id), None)
    return next((day for day, _ in _dates(row, view, phase, today) if day >= today), None)


_Shown = tuple[dt.date, dt.date | None]
"""A date, and the last day on which it is in the list."""


def _dates(
    row: OwnReminderRow, view: RecordView, phase: PhaseRow | None, today: dt.date
) -> list[_Shown]:
    first = own_day(row, view, phase)
    if first is None:
        return []
    rule, ended = _rule(row), row.ended_on
    if rule is None:
        dates = [first]
    else:
        reached = today if ended is None else min(today, ended)
        dates = [*_latest(rule, first, reached), *_coming(rule, first, today)]
    dates = [day for day in dates if ended is None or day <= ended]
    before = [None if after is None else after - dt.timedelta(days=1) for after in dates[1:]]
    return list(zip(dates, [*before, None], strict=False))


def _rule(row: OwnReminderRow) -> Rule | None:
    try:
        return Rule.parse(row.rule) if row.rule else None
    except RuleProblem:
        return None


def _latest(rule: Rule, first: dt.date, today: dt.date) -> list[dt.date]:
    """Return the last date up to ``today``; none before the first."""
    for days in _LOOK_BACK if first <= today else ():
        found = list(_between(rule, first, today - dt.timedelta(days=days), today))
        if found:
            return found[-1:]
    return []


def _coming(rule: Rule, first: dt.date, today: dt.date) -> list[dt.date]:
    later = today + dt.timedelta(days=1)
    return list(_between(rule, first, later, later + dt.timedelta(days=_AHEAD_DAYS)))[:1]


def _between(rule: Rule, first: dt.date, begin: dt.date, end: dt.date) -> Iterator[dt.date]:
    start = dt.datetime.combine(_nearer(rule, first, begin), dt.time.min)
    return (moment.date() for moment in starts(rule, start, max(begin, first), end))


def _nearer(rule: Rule, first: dt.date, begin: dt.date) -> dt.date:
    """Return a date of a rule of days or weeks that is not long before ``begin``.

    A rule that has run for years is not counted from its first day each time.
    """
    step = rule.every * {RuleKind.DAYS: 1, RuleKind.WEEKS: 7}.get(rule.kind, 0)
    if not step or rule.count is not None or begin <= first:
        return first
    return first + dt.timedelta(days=(begin - first).days // step * step)


def _own(
    row: OwnReminderRow, phase: PhaseRow | None, day: dt.date, until: dt.date | None
) -> Reminder:
    why = _why(row, phase)
    note = " ".join(row.note.split())
    noted = QT_TRANSLATE_NOOP("reminders", "{why}. {note}")
    return Reminder(
        key=f"own:{row.id}:{day}",
        kind=ReminderKind.OWN,
        about=f"own:{row.id}",
        icon="bell",
        title=Message("reminders", QT_TRANSLATE_NOOP("reminders", "{title}"), {"title": row.text}),
        why=Message("reminders", noted, {"why": why, "note": note}) if note else why,
        source_keys=(),
        first=day,
        last=None,
        anchor=why,
        open_kind="own_reminder",
        open_id=row.id,
        shown_from=day,
        shown_until=until,
        told_on=day,
    )


def _without_day(row: OwnReminderRow, today: dt.date) -> Reminder:
    gone = QT_TRANSLATE_NOOP("reminders", "The phase it hung on is gone. Choose a day.")
    why = Message("reminders", gone)
    found = _own(row, None, today, None)
    return replace(found, key=f"own:{row.id}:no-day", why=why, anchor=why, told_on=None)


def _why(row: OwnReminderRow, phase: PhaseRow | None) -> Message:
    """Return what one's own reminder hangs on."""
    rule = _rule(row)
    hung = Message("reminders", QT_TRANSLATE_NOOP("reminders", "Your own reminder"))
    if phase is not None:
        hung = edge_words(row.edge, row.offset_days, phase)
    if rule is None:
        return hung
    text = QT_TRANSLATE_NOOP("reminders", "{rhythm}. {what}")
    return Message("reminders", text, {"what": hung, "rhythm": rule_words(rule)})


def edge_words(edge: SlipEdge, days: int, phase: PhaseRow) -> Message:
    """Return "3 days before the start: Induction"."""
    text = _EDGES[edge, (days > 0) - (days < 0)]
    count = abs(days) if days else None
    return Message("reminders", text, {"phase": phase_name(phase)}, count)


_EDGES: Final = {
    (SlipEdge.START, -1): QT_TRANSLATE_NOOP(
        "reminders", "%n day(s) before the start: {phase}", "", 1
    ),
    (SlipEdge.START, 0): QT_TRANSLATE_NOOP("reminders", "On the first day: {phase}"),
    (SlipEdge.START, 1): QT_TRANSLATE_NOOP(
        "reminders", "%n day(s) after the start: {phase}", "", 1
    ),
    (SlipEdge.END, -1): QT_TRANSLATE_NOOP("reminders", "%n day(s) before the end: {phase}", "", 1),
    (SlipEdge.END, 0): QT_TRANSLATE_NOOP("reminders", "On the last day: {phase}"),
    (SlipEdge.END, 1): QT_TRANSLATE_NOOP("reminders", "%n day(s) after the end: {phase}", "", 1),
}
