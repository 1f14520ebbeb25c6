"""The lanes of the way: the plan at the start, how it went, cycles, and what runs beside."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from alltracker.care.cycles import CycleSpan, cycles_of
from alltracker.care.kinds import SlipEdge
from alltracker.care.phases import (
    effective_start,
    expected_end,
    in_order,
    phase_letters,
    phase_name,
)
from alltracker.care.phases_way import WaySegment, way
from alltracker.care.rows import PhaseRow, RecordView
from alltracker.care.slip_parts import SlipTarget, TargetKind
from alltracker.care.timeline_items import (
    Grip,
    Item,
    Lane,
    LaneKey,
    Reach,
    RowKind,
    Sign,
    Words,
)
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_CYCLES_AHEAD: Final = dt.timedelta(days=400)
"""So far cycles of a phase without a known end are counted on (a choice of the program)."""
_LATER: Final = QT_TRANSLATE_NOOP("timeline", "began %n day(s) later than first planned", "", 1)
_EARLIER: Final = QT_TRANSLATE_NOOP("timeline", "began %n day(s) earlier than first planned", "", 1)


def way_lanes(view: RecordView, today: dt.date) -> Iterator[Lane]:
    """Return the lanes of the phases; none for a record without dated phases."""
    main = [phase for phase in in_order(view.phases) if not phase.beside]
    bars = way(main, view.plan, today)
    planned = tuple(_sorted(_first_plans(main)))
    if planned:
        title = QT_TRANSLATE_NOOP("timeline", "Plan at the start")
        yield Lane(LaneKey.PLAN, Message("timeline", title), planned, reach=Reach.FAR)
    by_id = {phase.id: phase for phase in main}
    went = tuple(_sorted(_as_it_went(by_id[bar.phase_id], bar, view, today) for bar in bars))
    if went:
        title = QT_TRANSLATE_NOOP("timeline", "As it went")
        yield Lane(LaneKey.WENT, Message("timeline", title), went, reach=Reach.FAR)
        near = tuple(_sorted(_near(by_id, bars, view, today)))
        yield Lane(LaneKey.CYCLES, _near_title(near), near, reach=Reach.NEAR)
    beside = tuple(_sorted(_beside(view, today)))
    if beside:
        title = QT_TRANSLATE_NOOP("timeline", "Beside the phases")
        yield Lane(LaneKey.BESIDE, Message("timeline", title), beside)


def later_words(phase: PhaseRow) -> Words:
    """Return "began 29 days later than first planned", or nothing where it began in time."""
    if phase.actual_start is None or phase.first_planned_start is None:
        return ""
    days = (phase.actual_start - phase.first_planned_start).days
    if not days:
        return ""
    return Message("timeline", _LATER if days > 0 else _EARLIER, {}, abs(days))


def _sorted(items: Iterator[Item]) -> list[Item]:
    return sorted(items, key=lambda item: item.order)


def _first_plans(phases: Sequence[PhaseRow]) -> Iterator[Item]:
    for phase in phases:
        start = phase.first_planned_start or phase.planned_start
        if start is None:
            continue
        end = phase.first_planned_end or phase.planned_end
        yield Item(
            key=f"plan/{phase.id}",
            lane=LaneKey.PLAN,
            sign=Sign.PHASE,
            row=RowKind.PHASE,
            row_id=phase.id,
            start=start,
            end=None if end is None else max(start, end),
            title=_named(QT_TRANSLATE_NOOP("timeline", "{phase}, as first planned"), phase),
            label=phase_name(phase),
            letter=phase_letters(phase.kind),
            guess=phase.length_is_guess or end is None,
            phase=phase.kind,
        )


def _as_it_went(phase: PhaseRow, bar: WaySegment, view: RecordView, today: dt.date) -> Item:
    return Item(
        key=f"phase/{phase.id}",
        lane=LaneKey.WENT,
        sign=Sign.PHASE,
        row=RowKind.PHASE,
        row_id=phase.id,
        start=bar.start,
        end=bar.end,
        until=_until(bar, today),
        title=phase_name(phase),
        label=phase_name(phase),
        letter=phase_letters(phase.kind),
        remark=later_words(phase),
        guess=bar.guess or bar.end is None,
        phase=phase.kind,
        grips=_phase_grips(phase, bar),
        ghosts=_ghosts(view, phase.id, None),
    )


def _until(bar: WaySegment, today: dt.date) -> dt.date | None:
    if not bar.begun or bar.start > today:
        return None
    return today if bar.end is None else min(bar.end, today)


def _phase_grips(phase: PhaseRow, bar: WaySegment) -> tuple[Grip, ...]:
    grips = []
    if phase.actual_start is None:
        grips.append(Grip(bar.start, SlipTarget(TargetKind.PHASE_START, phase.id)))
    if phase.actual_end is None and bar.end is not None and phase.planned_end is not None:
        grips.append(Grip(bar.end, SlipTarget(TargetKind.PHASE_END, phase.id)))
    return tuple(grips)


def _ghosts(view: RecordView, phase_id: str, cycle: int | None) -> tuple[dt.date, ...]:
    """Return the starts that a phase or cycle was moved away from, the oldest first.

    A slip with a name of its own is that of a visit in the phase.
    """
    moved = [
        slip.before
        for slip in view.slips
        if slip.phase_id == phase_id
        and not slip.what.strip()
        and slip.cycle == cycle
        and slip.edge is SlipEdge.START
        and slip.before is not None
        and slip.before != slip.after
    ]
    return tuple(sorted(set(moved)))


def _near(
    phases: dict[str, PhaseRow], bars: Sequence[WaySegment], view: RecordView, today: dt.date
) -> Iterator[Item]:
    for bar in bars:
        phase = phases[bar.phase_id]
        last = bar.end or max(bar.start, today) + _CYCLES_AHEAD
        cycles = cycles_of(phase, view.cycle_starts, last)
        if not cycles:
            yield _plain(_as_it_went(phase, bar, view, today))
        for cycle in cycles:
            yield _cycle(phase, cycle, bar, view, today, lane=LaneKey.CYCLES)


def _near_title(items: Sequence[Item]) -> Message:
    if any(item.key.startswith("cycle/") for item in items):
        return Message("timeline", QT_TRANSLATE_NOOP("timeline", "Phase and cycle"))
    return Message("timeline", QT_TRANSLATE_NOOP("timeline", "Phase"))


def _plain(item: Item) -> Item:
    """Return a phase without cycles as it stands in the lane of cycles."""
    return replace(item, key=f"near/{item.row_id}", lane=LaneKey.CYCLES)


def _cycle(
    phase: PhaseRow,
    cycle: CycleSpan,
    bar: WaySegment,
    view: RecordView,
    today: dt.date,
    *,
    lane: LaneKey,
) -> Item:
    happened = bar.begun and cycle.start <= today
    numbered = QT_TRANSLATE_NOOP("timeline", "{phase}, cycle {number}")
    title = Message("timeline", numbered, {"phase": phase_name(phase), "number": cycle.number})
    end = cycle.end if bar.end is None else max(cycle.start, min(cycle.end, bar.end))
    return Item(
        key=f"cycle/{phase.id}/{cycle.number}",
        lane=lane,
        sign=Sign.PHASE,
        row=RowKind.PHASE,
        row_id=phase.id,
        start=cycle.start,
        end=end,
        until=min(end, today) if happened else None,
        title=title,
        label=title if happened else _planned_cycle(cycle),
        letter=str(cycle.number),
        phase=phase.kind,
        grips=() if happened else (_cycle_grip(phase, cycle),),
        ghosts=_cycle_ghosts(view, phase, cycle),
    )


def _planned_cycle(cycle: CycleSpan) -> Message:
    text = QT_TRANSLATE_NOOP("timeline", "cycle {number}, planned from {day}")
    return Message("timeline", text, {"number": cycle.number, "day": cycle.start})


def _cycle_grip(phase: PhaseRow, cycle: CycleSpan) -> Grip:
    if cycle.number == 1:
        return Grip(cycle.start, SlipTarget(TargetKind.PHASE_START, phase.id))
    return Grip(cycle.start, SlipTarget(TargetKind.CYCLE_START, phase.id, cycle.number))


def _cycle_ghosts(view: RecordView, phase: PhaseRow, cycle: CycleSpan) -> tuple[dt.date, ...]:
    moved = set(_ghosts(view, phase.id, cycle.number))
    if cycle.number == 1:
        moved |= set(_ghosts(view, phase.id, None))
    return tuple(sorted(moved - {cycle.start}))


def _beside(view: RecordView, today: dt.date) -> Iterator[Item]:
    """Return the side branches, by their cycles where they have any."""
    for phase in in_order(view.phases):
        start = effective_start(phase)
        if not phase.beside or start is None:
            continue
        end = expected_end(phase, (phase,))
        bar = WaySegment(
            phase_id=phase.id,
            kind=phase.kind,
            name=phase_name(phase),
            start=start,
            end=None if end is None else max(start, end),
            guess=phase.length_is_guess,
            current=False,
            begun=phase.actual_start is not None,
        )
        last = bar.end or max(start, today) + _CYCLES_AHEAD
        cycles = cycles_of(phase, view.cycle_starts, last)
        if not cycles:
            item = _as_it_went(phase, bar, view, today)
            yield replace(item, lane=LaneKey.BESIDE)
        for cycle in cycles:
            yield _cycle(phase, cycle, bar, view, today, lane=LaneKey.BESIDE)


def _named(text: str, phase: PhaseRow) -> Message:
    return Message("timeline", text, {"phase": phase_name(phase)})
