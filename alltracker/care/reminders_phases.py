"""Reminders that hang on phases: one near its end or past it, remission, the end of treatment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from alltracker.care.calendar import day_number
from alltracker.care.end_rules import anchor_days
from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import (
    begun_phases,
    expected_end,
    is_treatment,
    phase_name,
    waiting_phases,
)
from alltracker.care.phases_way import EndRule, planned_end
from alltracker.care.plan import window
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.reminders_starts import start_reminders
from alltracker.care.rows import PhaseRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

NEAR_DAYS: Final = 7
"""A phase is near its end for this many days (a choice of the program, like those below)."""
TREATMENT_NEAR_DAYS: Final = 60
ASK_REMISSION_DAYS: Final = 30


def phase_reminders(view: RecordView, facts: ReminderFacts, today: dt.date) -> Iterator[Reminder]:
    """Yield the reminders of the phases: their starts, cycles and ends, and treatment's end.

    A phase beside the others has a start, an end and cycles of its own and ends no other one.
    """
    running = _running_phase(view, today)
    if running is not None:
        yield from _running(_Running(running, view, facts), today)
    for phase in view.phases:
        if phase.beside and _runs(phase, today):
            yield from _running(_Running(phase, view, facts), today)
    yield from start_reminders(view, running, today)
    yield from _remission(view, facts)
    yield from _treatment_ends(view, running)


def _running_phase(view: RecordView, today: dt.date) -> PhaseRow | None:
    begun = begun_phases(view.phases, today)
    return begun[-1] if begun and begun[-1].actual_end is None else None


def _runs(phase: PhaseRow, today: dt.date) -> bool:
    start = phase.actual_start
    return start is not None and start <= today and phase.actual_end is None


@dataclass(frozen=True, slots=True)
class _Running:
    """A running phase, and what the plan and the documents say of its length."""

    phase: PhaseRow
    view: RecordView
    facts: ReminderFacts

    def planned(self) -> dt.date | None:
        """Return the planned last day; the team's end of treatment for the last phase."""
        return expected_end(self.phase, self.view.phases, self.view.plan)

    def documented(self) -> dt.date | None:
        """Return the last day by the longest documented length."""
        ends = [
            span[1] - dt.timedelta(days=1)
            for duration in self.facts.phase_lengths.get(self.phase.kind, ())
            if self.phase.actual_start and (span := window(self.phase.actual_start, duration))
        ]
        return max(ends, default=None)

    def ends_treatment(self) -> bool:
        """Return whether no other treatment is planned after it; induction is never the last."""
        first = self.phase.beside or self.phase.kind is PhaseKind.INDUCTION
        return not first and not any(
            is_treatment(phase) for phase in waiting_phases(self.view.phases)
        )

    def reason(self, otherwise: Message) -> tuple[Message, tuple[str, ...]]:
        """Return what the first fitting source says, and its keys; else ``otherwise``."""
        lengths = self.facts.phase_lengths.get(self.phase.kind, ())
        if not lengths:
            return otherwise, ()
        return self.facts.quote(lengths[0]), lengths[0].sources


def _running(running: _Running, today: dt.date) -> Iterator[Reminder]:
    end = running.planned() or running.documented()
    if end is None or not is_treatment(running.phase):
        return
    if running.planned() and not running.ends_treatment():
        yield _ends(running, end)
    yield _over(running, end, today)


def _ends(running: _Running, end: dt.date) -> Reminder:
    plan = Message("reminders", QT_TRANSLATE_NOOP("reminders", "The date comes from your plan."))
    why, sources = running.reason(plan)
    text = QT_TRANSLATE_NOOP("reminders", "{phase}: planned to end on {day}")
    shown_from = end - dt.timedelta(days=NEAR_DAYS)
    return Reminder(
        key=f"phase-ends:{running.phase.id}:{end}",
        kind=ReminderKind.PHASE_ENDS,
        about=f"phase-end:{running.phase.id}",
        icon="calendar-clock",
        title=Message("reminders", text, {"phase": phase_name(running.phase), "day": end}),
        why=why,
        source_keys=sources,
        first=end,
        last=end,
        anchor=_anchor(running.phase),
        open_kind="phase",
        open_id=running.phase.id,
        shown_from=shown_from,
        shown_until=end,
        told_on=shown_from,
    )


def _over(running: _Running, end: dt.date, today: dt.date) -> Reminder:
    start = running.phase.actual_start
    assert start is not None
    text = QT_TRANSLATE_NOOP("reminders", "Day {day}. Note its end, or move the date.")
    day = Message("reminders", text, {"day": day_number(start, today)})
    why, sources = running.reason(day)
    title = QT_TRANSLATE_NOOP("reminders", "Has this phase ended: {phase}?")
    return Reminder(
        key=f"phase-over:{running.phase.id}:{end}",
        kind=ReminderKind.PHASE_OVER,
        about=f"phase-end:{running.phase.id}",
        icon="calendar-clock",
        title=Message("reminders", title, {"phase": phase_name(running.phase)}),
        why=day if running.planned() else why,
        source_keys=() if running.planned() else sources,
        first=end,
        last=None,
        anchor=_anchor(running.phase),
        open_kind="phase",
        open_id=running.phase.id,
        shown_from=end + dt.timedelta(days=1),
        shown_until=None,
        told_on=end + dt.timedelta(days=1),
    )


def _anchor(phase: PhaseRow) -> Message:
    text = QT_TRANSLATE_NOOP("reminders", "{phase}, begun on {day}")
    return Message("reminders", text, {"phase": phase_name(phase), "day": phase.actual_start})


def _remission(view: RecordView, facts: ReminderFacts) -> Iterator[Reminder]:
    statement = None if view.remission_on is not None else facts.remission
    if statement is None:
        return
    for phase in begun_phases(view.phases):
        end = phase.actual_end or phase.planned_end
        if phase.kind is not PhaseKind.INDUCTION or end is None:
            continue
        title = QT_TRANSLATE_NOOP("reminders", "Ask about remission and the MRD result")
        until = end + dt.timedelta(days=ASK_REMISSION_DAYS)
        yield Reminder(
            key=f"remission:{phase.id}:{end}",
            kind=ReminderKind.ASK_REMISSION,
            about=f"remission:{phase.id}",
            icon="message-circle-question-mark",
            title=Message("reminders", title),
            why=facts.state(statement),
            source_keys=statement.sources,
            first=end,
            last=until,
            anchor=_anchor(phase),
            open_kind="phase",
            open_id=phase.id,
            shown_from=end - dt.timedelta(days=NEAR_DAYS),
            shown_until=until,
            told_on=end,
        )


def _treatment_ends(view: RecordView, running: PhaseRow | None) -> Iterator[Reminder]:
    end = planned_end(view.plan, view.phases, anchor_days(view))
    if end is None or end.rule is EndRule.GUESS:
        return
    title = QT_TRANSLATE_NOOP("reminders", "Treatment is planned to end on {day}")
    anchor = Message("reminders", QT_TRANSLATE_NOOP("reminders", "The planned end of treatment"))
    shown_from = end.day - dt.timedelta(days=TREATMENT_NEAR_DAYS)
    last_phase = running is not None and expected_end(running, view.phases, view.plan) == end.day
    yield Reminder(
        key=f"treatment-ends:{end.day}",
        kind=ReminderKind.TREATMENT_ENDS,
        about=f"phase-end:{running.id}" if running and last_phase else "treatment-end",
        icon="flag",
        title=Message("reminders", title, {"day": end.day}),
        why=end.words(),
        source_keys=(),
        first=end.day,
        last=end.day,
        anchor=anchor,
        open_kind="plan",
        open_id=view.plan.id if view.plan else "",
        shown_from=shown_from,
        shown_until=end.day,
        told_on=shown_from,
    )
