"""What a family does to a draft of a plan, each step as a new draft.

Every step that cannot be raises DraftProblem with the field and a sentence; what has begun is never
lost. An unknown key raises KeyError.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any, Final

from alltracker.care.kinds import PhaseKind
from alltracker.care.plan_draft import (
    MOST_CYCLES,
    MOST_DAYS,
    DraftPhase,
    DraftProblem,
    DraftRule,
    PlanDraft,
)
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_ONE_DAY: Final = dt.timedelta(days=1)


def _problem(field: str, text: str, count: int | None = None, **values: object) -> DraftProblem:
    return DraftProblem(field, Message("plan_draft", text, values, count))


def renamed(draft: PlanDraft, name: str) -> PlanDraft:
    """Return the plan under another name."""
    return replace(draft, name=name.strip())


def beginning_on(draft: PlanDraft, day: dt.date | None) -> PlanDraft:
    """Return the plan laid out from another first day; phases without dates get theirs."""
    if day is not None and draft.team_end is not None and day > draft.team_end:
        text = QT_TRANSLATE_NOOP("plan_draft", "{first} is after the end your team gave, {end}.")
        raise _problem("first_day", text, first=day, end=draft.team_end)
    phases = tuple(replace(phase, undated=False) for phase in draft.phases)
    return replace(draft, first_day=day, first_day_said=True, phases=phases)


def added(draft: PlanDraft, phase: DraftPhase, after: str | None = None) -> PlanDraft:
    """Return the plan with another phase behind the phase ``after``, else before follow-up.

    A phase of the main line never comes before one that has begun.
    """
    at = draft.place(after) + 1 if after is not None else _before_follow_up(draft)
    if not phase.beside:
        at = max(at, _first_free(draft))
    phases = (*draft.phases[:at], phase, *draft.phases[at:])
    return replace(draft, phases=phases)


def _before_follow_up(draft: PlanDraft) -> int:
    kinds = [phase.kind for phase in draft.phases]
    return kinds.index(PhaseKind.FOLLOW_UP) if PhaseKind.FOLLOW_UP in kinds else len(kinds)


def _first_free(draft: PlanDraft) -> int:
    """Return the first place that lies behind all that has begun on the main line."""
    begun = [at for at, one in enumerate(draft.phases) if one.happened and not one.beside]
    return begun[-1] + 1 if begun else 0


def removed(draft: PlanDraft, key: str) -> PlanDraft:
    """Return the plan without a phase that has not begun."""
    phase = draft.phase(key)
    if phase.happened:
        text = QT_TRANSLATE_NOOP(
            "plan_draft", "{phase} has begun. It stays, so that what happened is kept."
        )
        raise _problem("", text, phase=phase.label)
    return replace(draft, phases=tuple(one for one in draft.phases if one.key != key))


def moved(draft: PlanDraft, key: str, step: int) -> PlanDraft:
    """Return the plan with a phase so many places later; at the ends it stays where it is."""
    at = draft.place(key)
    return moved_to(draft, key, max(0, min(len(draft.phases) - 1, at + step)))


def moved_to(draft: PlanDraft, key: str, to: int) -> PlanDraft:
    """Return the plan with a phase at a place; what has begun keeps its order."""
    phase = draft.phase(key)
    at = draft.place(key)
    if at == to:
        return draft
    rest = [one for one in draft.phases if one.key != key]
    phases = (*rest[:to], phase, *rest[to:])
    crossed = draft.phases[min(at, to) : max(at, to) + 1]
    fixed = next((one for one in crossed if one.happened and not one.beside), None)
    if fixed is not None and not phase.beside:
        text = QT_TRANSLATE_NOOP("plan_draft", "{phase} has begun and keeps its place.")
        raise _problem("", text, phase=fixed.label)
    return replace(draft, phases=phases)


def resized(
    draft: PlanDraft, key: str, days: int | None, *, guess: bool | None = None
) -> PlanDraft:
    """Return the plan with another length of a phase, in days; None takes its length away.

    A phase going on keeps its first day and gets another planned end. A length that somebody
    gave is no guess any more, unless ``guess`` says so.
    """
    phase = draft.phase(key)
    _check_length(phase, days)
    fields: dict[str, Any] = {"days": days, "to_end": False, "undated": False}
    fields["guess"] = (days is not None and guess) if guess is not None else False
    if phase.begun is not None and phase.days != days:
        end = phase.begun + dt.timedelta(days=days - 1) if days else None
        start = phase.planned[0]
        if start is not None and end is not None and end < start:
            start = phase.begun
        fields["planned"] = (start, end)
    return draft.with_phase(key, **fields)


def _check_length(phase: DraftPhase, days: int | None) -> None:
    if phase.ended is not None and days != phase.days:
        text = QT_TRANSLATE_NOOP(
            "plan_draft", "{phase} is over, so its length is what it was. Change its dates instead."
        )
        raise _problem("days", text, phase=phase.label)
    if days is not None and days < 1:
        text = QT_TRANSLATE_NOOP("plan_draft", "A phase lasts at least one day.")
        raise _problem("days", text)
    if days is not None and days > MOST_DAYS:
        text = QT_TRANSLATE_NOOP(
            "plan_draft", "{days} days are more than 10 years. Check the number."
        )
        raise _problem("days", text, days=days)


def lasting_to_end(draft: PlanDraft, key: str) -> PlanDraft:
    """Return the plan with a phase that lasts until the end that the team or the rule gives."""
    phase = draft.phase(key)
    if phase.happened:
        text = QT_TRANSLATE_NOOP("plan_draft", "{phase} has begun. Give its length in days.")
        raise _problem("days", text, phase=phase.label)
    return draft.with_phase(key, days=None, to_end=True, undated=False)


def with_cycles(
    draft: PlanDraft, key: str, length: int | None, on_days: int | None, number: int | None
) -> PlanDraft:
    """Return the plan with other cycles of a phase; their number gives the phase its length.

    Args:
        draft: the plan.
        key: the phase.
        length: days from one day 1 to the next; None for no cycles.
        on_days: on how many of them there is treatment; None for all.
        number: how many cycles; None for as many as the length of the phase holds.
    """
    _check_cycles(length, on_days, number)
    phase = draft.phase(key)
    if (length, on_days, number) == (phase.cycle_days, phase.cycle_on_days, phase.cycles):
        return draft
    changed = draft.with_phase(key, cycle_days=length, cycle_on_days=on_days, cycles=number)
    if length is None or number is None or phase.ended is not None:
        return changed
    try:
        return resized(changed, key, length * number)
    except DraftProblem as problem:
        raise DraftProblem("cycles", problem.message) from None


def _check_cycles(length: int | None, on_days: int | None, number: int | None) -> None:
    if length is not None and length < 1:
        raise _problem("cycle_days", QT_TRANSLATE_NOOP("plan_draft", "A cycle has at least 1 day."))
    if length is not None and length > MOST_DAYS:
        text = QT_TRANSLATE_NOOP(
            "plan_draft", "{days} days are more than 10 years. Check the number."
        )
        raise _problem("cycle_days", text, days=length)
    if length is None and (on_days is not None or number is not None):
        text = QT_TRANSLATE_NOOP("plan_draft", "Give the length of a cycle first.")
        raise _problem("cycle_days", text)
    if on_days is not None and length is not None and not 1 <= on_days <= length:
        text = QT_TRANSLATE_NOOP(
            "plan_draft", "A cycle of {length} days has 1 to {length} days with treatment."
        )
        raise _problem("cycle_on_days", text, length=length)
    if number is not None and not 1 <= number <= MOST_CYCLES:
        text = QT_TRANSLATE_NOOP("plan_draft", "Give 1 to {most} cycles.")
        raise _problem("cycles", text, most=MOST_CYCLES)


def set_beside(draft: PlanDraft, key: str, *, beside: bool, start: dt.date | None) -> PlanDraft:
    """Return the plan with a phase on the main line or beside it.

    ``start`` is where it lies now, which a phase beside the others keeps as its own first day.
    """
    phase = draft.phase(key)
    if beside == phase.beside:
        return draft
    if phase.happened:
        return draft.with_phase(key, beside=beside)
    own = phase.starts_on or start if beside else None
    return draft.with_phase(key, beside=beside, starts_on=own, undated=False, to_end=False)


def starting_on(draft: PlanDraft, key: str, day: dt.date | None) -> PlanDraft:
    """Return the plan with a phase that begins on its own day; None lets it follow the others."""
    phase = draft.phase(key)
    if phase.happened and day != phase.begun:
        text = QT_TRANSLATE_NOOP(
            "plan_draft", "{phase} has begun. Change its first day where it is noted."
        )
        raise _problem("starts_on", text, phase=phase.label)
    if phase.happened:
        return draft
    return draft.with_phase(key, starts_on=day, undated=False)


def with_rule(draft: PlanDraft, rule: DraftRule | None) -> PlanDraft:
    """Return the plan with another rule for the end of treatment, or none."""
    if rule is not None and not 0 < rule.length <= MOST_DAYS:
        text = QT_TRANSLATE_NOOP("plan_draft", "Give a length greater than zero.")
        raise _problem("length", text)
    return replace(draft, end_rule=rule)


def with_team_end(draft: PlanDraft, day: dt.date | None, note: str) -> PlanDraft:
    """Return the plan with the end of treatment that the team gave; None for none."""
    if day is not None and draft.first_day is not None and day < draft.first_day:
        text = QT_TRANSLATE_NOOP("plan_draft", "{end} is before the first day, {first}.")
        raise _problem("team_end", text, end=day, first=draft.first_day)
    return replace(draft, team_end=day, team_note=note.strip() if day is not None else "")
