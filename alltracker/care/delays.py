"""How much later everything came than planned at first, by phase and reason.

The way is walked from its first phase on, past each first and last day that had a plan at first:
what happened, then what is planned now. At each of these days the lateness is how many days it lies
after its first plan. Where the lateness grows or shrinks, the phase has days of its own; what only
follows from an earlier phase has none. So the days of all phases add up to how late the way is.

- What happened counts whether it was said or not. Where a phase began on the day after the one
  before it ended, and no slip tells why that end came late, the days belong to the beginning.
- A plan counts where it is later than at first and than what is known already. A plan that nobody
  has moved yet makes up for nothing: it counts as caught up, or as lost again, only as far as the
  family moved it.
- The days are explained by the slips of that first or last day; what is left at a last day by the
  slips of cycles and visits in the phase, as far as they fit; the rest has the reason noted at the
  phase, or none. Slips that moved no phase are listed and do not count.
- A phase that was passed over, follow-up, and side branches do not count. Treatment after a relapse
  begins anew with its own first plan.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from alltracker.care.kinds import DelayReason, PhaseKind, SlipEdge
from alltracker.care.phases import (
    begun_phases,
    in_order,
    is_treatment,
    kind_name,
    phase_name,
    waiting_phases,
)
from alltracker.care.rows import PhaseRow, RecordView, SlipRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

Dates = tuple[dt.date | None, dt.date | None]
_ANEW: Final = {PhaseKind.RELAPSE, PhaseKind.FOLLOW_UP}
"""With these the counting of lateness begins anew."""


@dataclass(frozen=True, slots=True)
class Delay:
    """Days that one phase came or lasted longer than planned at first, for one reason."""

    phase_id: str | None
    what: Message | str
    """What was moved or came late."""
    reason: DelayReason | None
    """None: nobody noted one."""
    days: int
    """Negative: earlier."""
    said_on: dt.date | None
    """When the family said it; None for days that only the dates show."""
    note: str
    counts: bool = True
    """Whether the days are part of the total."""
    open: bool = False
    """Whether the new day was not known when it was said."""


@dataclass(frozen=True, slots=True)
class PhaseDelay:
    """One phase: planned at first, as it went or is planned now, and its own days of delay."""

    phase: PhaseRow
    first: Dates
    now: Dates
    delays: tuple[Delay, ...]

    @property
    def days(self) -> int:
        """The days of its own; a side branch has them too, though they do not count."""
        return sum(delay.days for delay in self.delays if delay.counts or self.phase.beside)


@dataclass(frozen=True, slots=True)
class _Edge:
    """A first or last day of a phase, with what was planned at first."""

    phase: PhaseRow
    edge: SlipEdge
    first: dt.date
    now: dt.date
    happened: bool

    @property
    def late(self) -> int:
        """How many days it lies after its first plan."""
        return (self.now - self.first).days


def delays(view: RecordView) -> tuple[Delay, ...]:
    """Return every delay by phase in the order of the way, then those that belong to no phase."""
    rows = phase_delays(view)
    found = [delay for row in rows for delay in row.delays]
    known = {row.phase.id for row in rows}
    loose = [slip for slip in view.slips if slip.phase_id not in known]
    return (*found, *(_of_slip(slip, view, counts=False) for slip in loose))


def phase_delays(view: RecordView) -> tuple[PhaseDelay, ...]:
    """Return the phases of treatment in the order of the way, side branches last."""
    found = []
    late = 0
    line = [*begun_phases(view.phases), *waiting_phases(view.phases)]
    for phase, after in zip_longest(line, line[1:]):
        if phase.kind in _ANEW:
            late = 0
        if is_treatment(phase):
            own, late = _walked(view, phase, late, after)
            found.append(_phase_delay(phase, own))
    for phase in in_order(view.phases):
        if phase.beside and is_treatment(phase):
            own, _ = _walked(view, phase, 0)
            aside = (replace(delay, counts=False) for delay in own)
            found.append(_phase_delay(phase, aside))
    return tuple(found)


def total_delay(view: RecordView, today: dt.date) -> int:
    """Return by how many days the way is late, as far as it was said or happened by ``today``."""
    return sum(
        delay.days
        for delay in delays(view)
        if delay.counts and (delay.said_on is None or delay.said_on <= today)
    )


def days_by_reason(found: Iterable[Delay]) -> tuple[tuple[DelayReason | None, int], ...]:
    """Return the days that count by their reason, in the order of the reasons, none last.

    A reason whose days cancel each other out is left out.
    """
    sums: dict[DelayReason | None, int] = {}
    for delay in found:
        if delay.counts and delay.days:
            sums[delay.reason] = sums.get(delay.reason, 0) + delay.days
    order = [*DelayReason, None]
    kept = ((reason, days) for reason, days in sums.items() if days)
    return tuple(sorted(kept, key=lambda entry: order.index(entry[0])))


def _phase_delay(phase: PhaseRow, own: Iterable[Delay]) -> PhaseDelay:
    first = phase.first_planned_start, phase.first_planned_end
    planned = first[0] or phase.planned_start, first[1] or phase.planned_end
    now = phase.actual_start or phase.planned_start, phase.actual_end or phase.planned_end
    return PhaseDelay(phase, planned, now, tuple(own))


def _walked(
    view: RecordView, phase: PhaseRow, late: int, after: PhaseRow | None = None
) -> tuple[list[Delay], int]:
    """Return the delays of one phase, and the lateness after it; ``late`` is the one before it.

    ``after`` is the phase that follows.
    """
    left = [slip for slip in view.slips if slip.phase_id == phase.id]
    within = [slip for slip in left if _within(slip, phase)]
    found: list[Delay] = []
    for edge in _edges(view, phase):
        of_edge = [slip for slip in left if slip.edge is edge.edge and slip not in within]
        days = _own_days(edge, late, sum(map(_days, of_edge)))
        told = list(_telling(days, of_edge, within if edge.edge is SlipEdge.END else ()))
        found += [_of_slip(slip, view) for slip in told]
        rest = days - sum(map(_days, told))
        if not of_edge and _ended_by(edge, after):
            days, rest = days - rest, 0
        if rest:
            found.append(_untold(edge, rest))
        left = [slip for slip in left if slip not in told]
        late += days
    return [*found, *(_of_slip(slip, view, counts=False) for slip in left)], late


def _edges(view: RecordView, phase: PhaseRow) -> Iterator[_Edge]:
    """Yield the first and the last day of a phase, as far as both plans are known."""
    first = phase.first_planned_start or phase.planned_start
    now = phase.actual_start or phase.planned_start
    if first is not None and now is not None:
        yield _Edge(phase, SlipEdge.START, first, now, phase.actual_start is not None)
    first = phase.first_planned_end or phase.planned_end
    now = phase.actual_end or phase.planned_end
    if first is not None and now is not None and not _ended_unsaid(view, phase):
        yield _Edge(phase, SlipEdge.END, first, now, phase.actual_end is not None)


def _ended_unsaid(view: RecordView, phase: PhaseRow) -> bool:
    """Return whether another phase began although nobody noted the end of this one."""
    running = begun_phases(view.phases)[-1:]
    begun = phase.actual_start is not None and phase.actual_end is None
    return begun and not phase.beside and running != [phase]


def _ended_by(edge: _Edge, after: PhaseRow | None) -> bool:
    """Return whether a day is only the last one before the next phase of treatment began."""
    if edge.edge is SlipEdge.START or after is None or after.kind in _ANEW:
        return False
    return edge.happened and after.actual_start == edge.now + dt.timedelta(days=1)


def _own_days(edge: _Edge, late: int, said: int) -> int:
    """Return by how many days the lateness changes at one day; ``said`` are those of its slips."""
    more = edge.late - late
    if edge.happened or edge.late > max(late, 0):
        return more
    return max(more, min(0, said)) if more < 0 else min(more, max(0, said))


def _telling(days: int, of_edge: Sequence[SlipRow], others: Sequence[SlipRow]) -> Iterator[SlipRow]:
    """Yield the slips that explain the days: those of the day itself, then those within."""
    if not days:
        return
    rest = days
    for slip in of_edge:
        if _days(slip):
            rest -= _days(slip)
            yield slip
    for slip in others:
        part = _days(slip)
        if part * rest > 0 and abs(part) <= abs(rest):
            rest -= part
            yield slip


def _within(slip: SlipRow, phase: PhaseRow) -> bool:
    """Return whether a slip moved a cycle or a visit in its phase, not the phase itself."""
    own = {"", phase.name.strip(), kind_name(phase.kind).text}
    return slip.cycle is not None or slip.what.strip() not in own


def _days(slip: SlipRow) -> int:
    return (slip.after - slip.before).days if slip.after and slip.before else 0


def _of_slip(slip: SlipRow, view: RecordView, *, counts: bool = True) -> Delay:
    phase = next((phase for phase in view.phases if phase.id == slip.phase_id), None)
    return Delay(
        phase_id=slip.phase_id,
        what=_what(slip, phase),
        reason=slip.reason,
        days=_days(slip),
        said_on=slip.said_on,
        note=slip.note.strip(),
        counts=counts,
        open=slip.after is None,
    )


def _what(slip: SlipRow, phase: PhaseRow | None) -> Message | str:
    if slip.cycle is not None:
        text = QT_TRANSLATE_NOOP("delays", "Cycle {number}")
        return Message("delays", text, {"number": slip.cycle})
    if phase is None or _within(slip, phase):
        return slip.what
    return _edge_words(phase, slip.edge)


def _edge_words(phase: PhaseRow, edge: SlipEdge) -> Message:
    text = (
        QT_TRANSLATE_NOOP("delays", "{phase}, first day")
        if edge is SlipEdge.START
        else QT_TRANSLATE_NOOP("delays", "{phase}, last day")
    )
    return Message("delays", text, {"phase": phase_name(phase)})


def _untold(edge: _Edge, days: int) -> Delay:
    """Return the days that no slip explains."""
    reason = edge.phase.delay_reason if days > 0 else None
    return Delay(edge.phase.id, _edge_words(edge.phase, edge.edge), reason, days, None, "")
