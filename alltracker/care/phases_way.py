"""The whole way as one bar, the planned end of treatment and the day it really ended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import zip_longest
from typing import Final

from alltracker.care.end_rules import end_by_plan, known_anchors, plan_rule_words
from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import (
    begun_phases,
    effective_start,
    expected_end,
    in_order,
    is_treatment,
    phase_name,
    phase_on,
    waiting_phases,
)
from alltracker.care.plan_template import Anchor
from alltracker.care.rows import PhaseRow, PlanRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_ONE_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WaySegment:
    """One bar of the way, from its first to its last day; a gap before it is waiting."""

    phase_id: str
    kind: PhaseKind
    name: str | Message
    start: dt.date
    end: dt.date | None
    """None for an open end, such as that of follow-up."""
    guess: bool
    """Whether the end rests on a guessed length."""
    current: bool
    begun: bool


def way(phases: Sequence[PhaseRow], plan: PlanRow | None, today: dt.date) -> tuple[WaySegment, ...]:
    """Return the bars of the way, in the order in which they are drawn.

    What has begun stands where it was, a running phase reaches at least to ``today``, and what
    is still planned is drawn after it, never before. A phase that was passed over is left out.
    """
    day = phase_on(phases, today, plan)
    current = day.phase.id if day else None
    begun = begun_phases(phases)
    bars = [
        _begun_bar(phase, after, _end(phase, phases, plan), today)
        for phase, after in zip_longest(begun, begun[1:])
    ]
    reached = max((bar.end or max(bar.start, today) for bar in bars), default=None)
    for phase in waiting_phases(phases):
        if phase.planned_start is None:
            continue
        start = max(phase.planned_start, reached + _ONE_DAY) if reached else phase.planned_start
        end, guess = _end(phase, phases, plan)
        end = None if end is None else max(start, end)
        bars.append(_bar(phase, start, end, guess=guess))
        reached = end or start
    return tuple(_marked(bar, current=bar.phase_id == current) for bar in bars)


def _end(
    phase: PhaseRow, phases: Sequence[PhaseRow], plan: PlanRow | None
) -> tuple[dt.date | None, bool]:
    end = expected_end(phase, phases, plan)
    from_length = phase.actual_end is None and end == phase.planned_end
    return end, from_length and phase.length_is_guess


def _begun_bar(
    phase: PhaseRow, after: PhaseRow | None, end: tuple[dt.date | None, bool], today: dt.date
) -> WaySegment:
    start, (last, guess) = phase.actual_start, end
    assert start is not None
    if phase.actual_end is None:
        if after is not None and after.actual_start is not None:
            last, guess = after.actual_start - _ONE_DAY, False
        elif last is not None:
            last = max(last, today)
    return _bar(phase, start, None if last is None else max(start, last), guess=guess)


def _bar(phase: PhaseRow, start: dt.date, end: dt.date | None, *, guess: bool) -> WaySegment:
    return WaySegment(
        phase_id=phase.id,
        kind=phase.kind,
        name=phase_name(phase),
        start=start,
        end=end,
        guess=guess,
        current=False,
        begun=phase.actual_start is not None,
    )


def _marked(bar: WaySegment, *, current: bool) -> WaySegment:
    return replace(bar, current=current)


def end_of_treatment(phases: Sequence[PhaseRow]) -> dt.date | None:
    """Return the last day of treatment once it is over, else None.

    It is over when follow-up has begun, or when the last phase begun has ended, no other treatment
    is planned after it and no side branch is open. Treatment after a relapse opens it again, and
    so does a side branch after follow-up has begun.
    """
    begun = begun_phases(phases)
    if not begun or _open_beside(phases, begun[-1]):
        return None
    last = begun[-1]
    treated = [phase for phase in phases if is_treatment(phase) and phase.actual_start]
    ends = [phase.actual_end for phase in treated if phase.actual_end]
    if is_treatment(last):
        more = any(is_treatment(phase) for phase in waiting_phases(phases))
        over = last.actual_end is not None and not more
        return max(ends) if over else None
    return max(ends, default=last.actual_start)


def _open_beside(phases: Sequence[PhaseRow], last: PhaseRow) -> bool:
    """Return whether a side branch of treatment runs, or waits for its planned first day.

    Once follow-up has begun, one that lies before it counts as passed.
    """
    for phase in phases:
        start = effective_start(phase)
        if not (phase.beside and is_treatment(phase)) or start is None or phase.actual_end:
            continue
        if is_treatment(last) or last.actual_start is None or start >= last.actual_start:
            return True
    return False


class EndRule(StrEnum):
    """Where a planned end of treatment comes from."""

    TEAM = "team"
    RULE = "rule"
    """A length of time from an anchor, which the family's plan carries."""
    PLAN = "plan"
    GUESS = "guess"


_END_RULES: Final = {
    EndRule.TEAM: QT_TRANSLATE_NOOP("phases", "about {day}, the date your team gave"),
    EndRule.RULE: QT_TRANSLATE_NOOP("phases", "about {day}, by the rule of your plan"),
    EndRule.PLAN: QT_TRANSLATE_NOOP("phases", "about {day}, from the dates of your plan"),
    EndRule.GUESS: QT_TRANSLATE_NOOP("phases", "about {day}, drawn with guessed lengths"),
}


@dataclass(frozen=True, slots=True)
class PlannedEnd:
    """The planned last day of treatment, and the rule that made it."""

    day: dt.date
    rule: EndRule
    note: str | Message = ""
    """What the team said of it, or the rule in words."""
    source: str = ""
    """Where the rule is written."""

    def words(self) -> Message:
        """Return "about 7 Apr 2027, the date your team gave"."""
        values = {"day": self.day, "note": self.note, "source": self.source}
        if self.note and self.source:
            text = QT_TRANSLATE_NOOP("phases", "about {day}: {note} ({source})")
            return Message("phases", text, values)
        if self.note:
            return Message("phases", QT_TRANSLATE_NOOP("phases", "about {day}: {note}"), values)
        return Message("phases", _END_RULES[self.rule], {"day": self.day})


def planned_end(
    plan: PlanRow | None,
    phases: Sequence[PhaseRow],
    anchors: Mapping[Anchor, dt.date] | None = None,
) -> PlannedEnd | None:
    """Return when treatment is planned to end; None if nothing says so or it is over.

    The team's own date comes first, then the rule of the plan, then the dates of the phases, as
    long as the last phase has one: where it has none, the end before it is not that of treatment.
    Nor is that of induction, which other treatment follows in every documented plan.

    Args:
        plan: The family's plan.
        phases: Its phases.
        anchors: The days that rules count from (`end_rules.anchor_days`); None: those that plan
            and phases know by themselves, without diagnosis and remission.
    """
    if end_of_treatment(phases) is not None:
        return None
    if plan is not None and plan.planned_end is not None:
        return PlannedEnd(plan.planned_end, EndRule.TEAM, plan.planned_end_note.strip())
    known = known_anchors(plan, phases) if anchors is None else anchors
    by_rule = end_by_plan(plan, known) if plan is not None else None
    if plan is not None and by_rule is not None:
        return PlannedEnd(
            by_rule, EndRule.RULE, plan_rule_words(plan) or "", plan.end_source.strip()
        )
    treatment = [p for p in in_order(phases) if is_treatment(p)]
    planned = [p for p in treatment if p.planned_end and not p.actual_end]
    last = next((p for p in reversed(treatment) if not p.beside), None)
    open_end = last is not None and not (last.planned_end or last.actual_end)
    if not planned or open_end or (last is not None and last.kind is PhaseKind.INDUCTION):
        return None
    day = max(phase.planned_end for phase in planned if phase.planned_end)
    guess = any(phase.length_is_guess for phase in planned)
    return PlannedEnd(day, EndRule.GUESS if guess else EndRule.PLAN)


def days_to_end(end: PlannedEnd, today: dt.date) -> int:
    """Return the days from ``today`` to the planned end; negative when it is past."""
    return (end.day - today).days


def days_to_end_words(end: PlannedEnd, today: dt.date) -> Message:
    """Return "134 days to the planned end"."""
    days = days_to_end(end, today)
    if days == 0:
        return Message("phases", QT_TRANSLATE_NOOP("phases", "The planned end is today"))
    if days > 0:
        text = QT_TRANSLATE_NOOP("phases", "%n day(s) to the planned end", "", 1)
        return Message("phases", text, {}, days)
    text = QT_TRANSLATE_NOOP("phases", "The planned end was %n day(s) ago", "", 1)
    return Message("phases", text, {}, -days)
