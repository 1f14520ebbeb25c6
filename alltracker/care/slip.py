"""A plan that slips: what a moved date takes with it, listed before anybody says yes.

Offered, each with a tick: the later cycles of the phase and its last day (where a cycle is moved),
the later phases of the main line that have not begun, the side branches planned from that day on,
and the planned visits from that day on. Ticked are phases, cycles and, of the visits, procedures
and treatment; a visit that is moved takes only those of its own day along, a side branch only its
own cycles and last day. All that is ticked moves by the same days, later or earlier. What has
happened never moves.

Without a new date the old one is taken away: a phase has no planned first or last day then, a cycle
is not counted and the one before it goes on, a visit is canceled. What comes later is listed, stays
where it is unless it is ticked (then its date is taken away too), and moves by the whole once a new
date is given: it is counted from the day that was last known.

An end that the team set for all of treatment stays, and one by a rule follows its rule. Overlaps,
gaps and phases out of order are named and never forbidden.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Final

from alltracker.care.phases import is_treatment
from alltracker.care.phases_way import EndRule
from alltracker.care.rows import RecordView
from alltracker.care.slip_after import phases_after
from alltracker.care.slip_aim import Aim, aim_of, check, end_is_set
from alltracker.care.slip_lines import lines
from alltracker.care.slip_notes import end_after, notes
from alltracker.care.slip_parts import (
    TARGET_KEY,
    Move,
    MoveKind,
    SlipPlan,
    SlipProblem,
    SlipTarget,
    TargetKind,
)
from alltracker.care.slip_slide import Slide

__all__ = [
    "TARGET_KEY",
    "Move",
    "MoveKind",
    "SlipPlan",
    "SlipProblem",
    "SlipTarget",
    "TargetKind",
    "day_of",
    "slip_plan",
]


_SET: Final = {EndRule.TEAM, EndRule.RULE}
"""Ends of treatment that do not follow from the dates of its last phase."""


def slip_plan(
    view: RecordView,
    target: SlipTarget,
    to: dt.date | None,
    today: dt.date,
    chosen: frozenset[str] | None = None,
) -> SlipPlan:
    """Return all that moves when a date is moved to ``to``, with what to know of it.

    Args:
        view: The record, with its visits laid out.
        target: What is moved.
        to: The new day; None: not known yet.
        today: How far cycles without an end are counted on.
        chosen: Keys of the lines that move; None: as offered. The target always moves.

    Raises:
        SlipProblem: The date happened already, is gone, or cannot be on ``to``; the sentence
            belongs into the field of the date.
    """
    aim = aim_of(view, target, today)
    check(view, aim, to)
    slide = Slide(view, aim, to)
    if aim.open if to is None else slide.days == 0 and not aim.open:
        return SlipPlan(aim.target, slide.days, (), (), aim.before, to)
    moves = lines(slide, chosen)
    if chosen is None:
        moves = _with_the_end(view, aim, moves)
    moves = _by_rule(view, aim, moves)
    said = notes(view, phases_after(view, aim, moves), moves)
    return SlipPlan(aim.target, slide.days, moves, tuple(said), aim.before, to)


def day_of(view: RecordView, target: SlipTarget, today: dt.date) -> dt.date | None:
    """Return the day a target stands on or was last known for; raise SlipProblem as slip_plan."""
    return aim_of(view, target, today).before


def _with_the_end(view: RecordView, aim: Aim, moves: tuple[Move, ...]) -> tuple[Move, ...]:
    """Return the moves with follow-up where it is, as long as the end set for treatment stays."""
    old, new = end_after(view, view.phases), end_after(view, phases_after(view, aim, moves))
    if old is None or new is None or new.rule not in _SET or old.day != new.day:
        return moves
    after = {phase.id for phase in view.phases if not is_treatment(phase)}
    return tuple(
        replace(move, chosen=False)
        if move.kind is MoveKind.PHASE and move.row_id in after and move.key != TARGET_KEY
        else move
        for move in moves
    )


def _by_rule(view: RecordView, aim: Aim, moves: tuple[Move, ...]) -> tuple[Move, ...]:
    """Return the moves with the last phase of treatment ending where the plan's rule says."""
    old, new = end_after(view, view.phases), end_after(view, phases_after(view, aim, moves))
    if old is None or new is None or old.day == new.day or new.rule is not EndRule.RULE:
        return moves
    set_by_rule = {phase.id for phase in view.phases if end_is_set(view, phase)}
    return tuple(
        replace(move, after=(move.after[0], max(move.after[0], new.day)))
        if move.row_id in set_by_rule and move.after is not None and not move.end_only
        else move
        for move in moves
    )
