"""Drafts made of drafts: a copy, and the plan that comes after another one."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Final

from alltracker.care.plan_draft import DraftPhase, PlanDraft

_ONE_DAY: Final = dt.timedelta(days=1)


def copied(draft: PlanDraft, name: str) -> PlanDraft:
    """Return a plan of its own that follows ``draft`` and holds nothing that happened."""
    phases = tuple(
        replace(
            phase,
            row_id=None,
            begun=None,
            ended=None,
            planned=(None, None),
            cycle_starts=(),
            position=None,
        )
        for phase in draft.phases
    )
    return replace(draft, name=name, row_id=None, phases=phases, history=(), dropped=())


def after_relapse(before: PlanDraft, new: PlanDraft) -> PlanDraft:
    """Return ``new`` as the plan after ``before``: what has begun is kept as history.

    What never began under the plan before is taken out of the way.
    """
    kept = tuple(one for one in before.phases if one.happened)
    dropped = tuple(one for one in before.phases if not one.happened and one.row_id)
    fresh = copied(new, new.name)
    named = tuple(replace(one, key=f"after-{one.key}") for one in fresh.phases)
    return replace(
        fresh, phases=named, history=(*before.history, *kept), dropped=(*before.dropped, *dropped)
    )


def history_of(draft: PlanDraft) -> tuple[DraftPhase, ...]:
    """Return the phases of the plans before; one still going on is planned until this one begins.

    Only a plan that is not in the record yet moves that end, and only if it lies later.
    """
    if draft.first_day is None or draft.row_id is not None:
        return draft.history
    eve = draft.first_day - _ONE_DAY
    return tuple(
        replace(one, planned=(one.planned[0], eve))
        if _goes_past(one, eve) and not one.beside
        else one
        for one in draft.history
    )


def _goes_past(phase: DraftPhase, eve: dt.date) -> bool:
    begun, end = phase.begun, phase.planned[1]
    if phase.ended is not None or begun is None or begun > eve:
        return False
    if phase.planned[0] is not None and phase.planned[0] > eve:
        return False
    return end is not None and end > eve


def following(before: PlanDraft, new: PlanDraft) -> PlanDraft:
    """Return ``before`` going on as ``new`` does: what has begun stays, the rest is replaced.

    Phases of ``new`` are left out up to the last one of the kinds that have begun, in their order.
    The first day, the end that the team gave and the history stay.
    """
    kept = tuple(one for one in before.phases if one.happened)
    rest = new.phases[_reached(kept, new.phases) :]
    taken = {one.key for one in (*before.phases, *before.history, *before.dropped)}
    fresh = tuple(
        replace(one, key=_key_beside(one.key, taken), row_id=None, position=None) for one in rest
    )
    return replace(
        before,
        name=new.name,
        template_key=new.template_key,
        source=new.source,
        first_day=before.first_day or new.first_day,
        phases=(*kept, *fresh),
        end_rule=new.end_rule,
    )


def _key_beside(key: str, taken: set[str]) -> str:
    while key in taken:
        key = f"{key}-again"
    return key


def _reached(kept: tuple[DraftPhase, ...], phases: tuple[DraftPhase, ...]) -> int:
    """Return how many phases lie behind what has begun."""
    at = 0
    for one in kept:
        if one.beside:
            continue
        kinds = [phase.kind for phase in phases[at:]]
        if one.kind in kinds:
            at += kinds.index(one.kind) + 1
    return at


def begun_on(draft: PlanDraft, day: dt.date) -> PlanDraft:
    """Return the plan with its first phase begun on a day, as the family said."""
    main = next((one for one in draft.phases if not one.beside), None)
    if main is None:
        return draft
    end = day + dt.timedelta(days=main.days - 1) if main.days else None
    return draft.with_phase(main.key, begun=day, planned=(day, end), to_end=False)
