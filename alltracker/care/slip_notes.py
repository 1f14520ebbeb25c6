"""What to know before a slip: the end of treatment, and where phases overlap or leave a gap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from alltracker.care.end_rules import known_anchors
from alltracker.care.kinds import SlipEdge
from alltracker.care.phases import (
    begun_phases,
    effective_start,
    expected_end,
    phase_name,
    waiting_phases,
)
from alltracker.care.phases_way import EndRule, PlannedEnd, planned_end
from alltracker.care.rows import PhaseRow, PlanRow, RecordView
from alltracker.care.slip_parts import Move, MoveKind
from alltracker.care.words import QT_TRANSLATE_NOOP, Message


def end_after(view: RecordView, phases: Sequence[PhaseRow]) -> PlannedEnd | None:
    """Return the planned end of treatment with other dates of the phases."""
    anchors = known_anchors(view.plan, phases, view.patient, view.remission_on)
    return planned_end(view.plan, phases, anchors)


def notes(view: RecordView, phases: Sequence[PhaseRow], moves: Sequence[Move]) -> Iterator[Message]:
    """Yield what to know of a slip; ``phases`` have the dates they will have after it."""
    yield from _end(view, phases)
    before = {joint.sign for joint in _joints(view.phases, view.plan)}
    for joint in _joints(phases, view.plan):
        if joint.sign not in before:
            yield joint.words()
    yield from _reminders(view, moves)


def _end(view: RecordView, phases: Sequence[PhaseRow]) -> Iterator[Message]:
    old, new = end_after(view, view.phases), end_after(view, phases)
    if new is None:
        return
    if new.rule is EndRule.TEAM:
        text = QT_TRANSLATE_NOOP(
            "slip", "The planned end stays at about {day}, as your team set it."
        )
    elif old is not None and old.day == new.day:
        text = QT_TRANSLATE_NOOP("slip", "The planned end of treatment stays at about {day}.")
    else:
        text = QT_TRANSLATE_NOOP("slip", "The planned end of treatment moves to about {day}.")
    yield Message("slip", text, {"day": new.day})


@dataclass(frozen=True, slots=True)
class _Joint:
    """Two phases that do not follow each other day by day."""

    first: PhaseRow
    second: PhaseRow
    days: int
    """Free days between them; negative: the days they share."""
    turned: bool
    """Whether the second begins before the first."""

    @property
    def sign(self) -> tuple[str, str, int, bool]:
        """What makes two joints the same."""
        return self.first.id, self.second.id, self.days, self.turned

    def words(self) -> Message:
        """Return the sentence that names it."""
        values = {"first": phase_name(self.first), "second": phase_name(self.second)}
        if self.turned:
            text = QT_TRANSLATE_NOOP("slip", "{second} would then begin before {first}.")
            return Message("slip", text, values)
        if self.days < 0:
            text = QT_TRANSLATE_NOOP("slip", "{first} and {second} share %n day(s).", "", 1)
            return Message("slip", text, values, -self.days)
        text = QT_TRANSLATE_NOOP(
            "slip", "No phase for %n day(s) between {first} and {second}.", "", 1
        )
        return Message("slip", text, values, self.days)


def _joints(phases: Sequence[PhaseRow], plan: PlanRow | None) -> Iterator[_Joint]:
    """Yield where the latest phase begun and those to come overlap, or leave days between them."""
    dated = [phase for phase in waiting_phases(phases) if phase.planned_start is not None]
    for first, second in pairwise([*begun_phases(phases)[-1:], *dated]):
        begin, then = effective_start(first), effective_start(second)
        end = expected_end(first, phases, plan)
        assert begin is not None
        assert then is not None
        if then < begin:
            yield _Joint(first, second, 0, turned=True)
        elif end is not None and (days := (then - end).days - 1):
            yield _Joint(first, second, days, turned=False)


def _reminders(view: RecordView, moves: Sequence[Move]) -> Iterator[Message]:
    """Yield how many of the family's own reminders hang on dates that move: they follow."""
    moved = {
        (move.row_id, SlipEdge.END if move.end_only else SlipEdge.START)
        for move in moves
        if move.chosen and move.kind is MoveKind.PHASE
    }
    count = sum(
        1
        for row in view.own_reminders
        if row.ended_on is None and row.phase_id and (row.phase_id, row.edge) in moved
    )
    if count:
        text = QT_TRANSLATE_NOOP("slip", "Your own reminders that move along: {count}.")
        yield Message("slip", text, {"count": count})
