"""The lines of a slip: every date that may move with another, with its place before and after."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from alltracker.care.phases import main_line, phase_name, waiting_phases
from alltracker.care.rows import PhaseRow
from alltracker.care.slip_aim import end_is_set
from alltracker.care.slip_parts import TARGET_KEY, Move, MoveKind, Span, TargetKind
from alltracker.care.slip_slide import Slide
from alltracker.care.slip_visits import row_or_series, visit_lines
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_ORDER: Final = {kind: at for at, kind in enumerate(MoveKind)}


def lines(slide: Slide, chosen: frozenset[str] | None) -> tuple[Move, ...]:
    """Return the target's line and those that may move along, by day.

    ``chosen`` holds the keys of the lines that move; None ticks what the program offers. Without an
    old day nothing can move along, without a new one nothing does unless it is ticked.
    """
    target = _target(slide)
    if slide.aim.before is None:
        return (target,)
    along = [_ticked(move, slide, chosen) for move in _along(slide)]
    return (target, *_cycles_kept_in_order(slide, sorted(along, key=_place)))


def _place(move: Move) -> tuple[dt.date, int, str]:
    span = move.before or (dt.date.max, None)
    day = span[1] if move.end_only and span[1] else span[0]
    return day, _ORDER[move.kind], move.key


def _ticked(move: Move, slide: Slide, chosen: frozenset[str] | None) -> Move:
    if chosen is not None:
        return replace(move, chosen=move.key in chosen)
    return move if slide.dated else replace(move, chosen=False)


def _target(slide: Slide) -> Move:
    aim, to = slide.aim, slide.to
    before = None if aim.before is None else (aim.before, None)
    after = None if to is None else (to, None)
    if aim.visit is not None:
        what: Message | str = aim.visit.title
        moment, row_id = aim.target.original_start, row_or_series(aim.visit)
        return Move(TARGET_KEY, what, MoveKind.VISIT, row_id, before, after, original_start=moment)
    phase = aim.phase
    assert phase is not None
    if aim.target.kind is TargetKind.CYCLE_START:
        number = aim.target.cycle
        return Move(
            TARGET_KEY, _cycle_words(number), MoveKind.CYCLE, phase.id, before, after, cycle=number
        )
    return _phase_target(slide, phase)


def _phase_target(slide: Slide, phase: PhaseRow) -> Move:
    day, to = slide.aim.before, slide.to
    before: Span | None
    after: Span | None
    if slide.aim.target.kind is TargetKind.PHASE_END:
        start = phase.actual_start or phase.planned_start
        before = None if day is None else (start or day, day)
        after = None if to is None else (start or to, to)
        return Move(TARGET_KEY, _end_words(phase), MoveKind.PHASE, phase.id, before, after)
    before = None if day is None else (day, phase.planned_end)
    after = None if to is None else (to, _end_after(slide, phase, to))
    return Move(TARGET_KEY, phase_name(phase), MoveKind.PHASE, phase.id, before, after)


def _end_after(slide: Slide, phase: PhaseRow, start: dt.date) -> dt.date | None:
    """Return the last planned day of a phase that begins on ``start``."""
    end = phase.planned_end
    if end is None or (end >= start and end_is_set(slide.view, phase)):
        return end
    if slide.days is None:
        return end if end >= start else None
    return end + dt.timedelta(days=slide.days)


def _along(slide: Slide) -> Iterator[Move]:
    yield from _cycles(slide)
    yield from _end_of_running(slide)
    yield from _phases(slide)
    yield from visit_lines(slide)


def _cycles(slide: Slide) -> Iterator[Move]:
    phase, number = slide.aim.phase, slide.aim.target.cycle
    if phase is None or number is None or not slide.dated:
        return
    for span in slide.aim.cycles:
        if span.number > number:
            before = (span.start, None)
            yield Move(
                f"cycle:{phase.id}:{span.number}",
                _cycle_words(span.number),
                MoveKind.CYCLE,
                phase.id,
                before,
                slide.after(before),
                cycle=span.number,
            )


def _end_of_running(slide: Slide) -> Iterator[Move]:
    """Yield the end of the phase in which a cycle or a visit is moved."""
    phase = slide.aim.around
    if phase is None or phase.actual_end is not None or phase.planned_end is None:
        return
    if end_is_set(slide.view, phase):
        return
    start = phase.actual_start or phase.planned_start or phase.planned_end
    after = slide.after((phase.planned_end, None))
    yield Move(
        f"end:{phase.id}",
        _end_words(phase),
        MoveKind.PHASE,
        phase.id,
        (start, phase.planned_end),
        None if after is None else (start, after[0]),
        chosen=slide.aim.visit is None,
    )


def _phases(slide: Slide) -> Iterator[Move]:
    """Yield the later phases of the main line, and the side branches planned after the day."""
    own = slide.aim.phase
    beside = own is not None and own.beside
    follows = own is not None and not beside and _end_moves(slide, own)
    for phase in waiting_phases(slide.view.phases):
        if phase.planned_start is not None and _comes_later(slide, phase):
            yield _phase(slide, phase, chosen=follows)
    for phase in slide.view.phases:
        start = phase.planned_start
        waits = phase.beside and phase.actual_start is None and phase is not own
        if waits and start is not None and slide.aim.before and start >= slide.aim.before:
            yield _phase(slide, phase, chosen=follows)


def _end_moves(slide: Slide, own: PhaseRow) -> bool:
    """Return whether what follows a phase follows the moved date too.

    It does not where a cycle moves in a phase that ends on a day set for all of treatment.
    """
    return slide.aim.target.kind is not TargetKind.CYCLE_START or not end_is_set(slide.view, own)


def _comes_later(slide: Slide, phase: PhaseRow) -> bool:
    own, day = slide.aim.phase, slide.aim.before
    if own is None or own.beside:
        start = phase.planned_start
        return start is not None and day is not None and start >= day
    line = [row.id for row in main_line(slide.view.phases)]
    return line.index(phase.id) > line.index(own.id)


def _phase(slide: Slide, phase: PhaseRow, *, chosen: bool) -> Move:
    assert phase.planned_start is not None
    before = (phase.planned_start, phase.planned_end)
    after = slide.after(before)
    if after is not None:
        after = (after[0], _end_after(slide, phase, after[0]))
    return Move(
        f"phase:{phase.id}",
        phase_name(phase),
        MoveKind.PHASE,
        phase.id,
        before,
        after,
        chosen=chosen,
    )


def _cycles_kept_in_order(slide: Slide, along: list[Move]) -> Iterator[Move]:
    """Yield the lines; a cycle that would begin before the one before it is counted on from it."""
    last, length = slide.to, slide.aim.phase.cycle_days if slide.aim.phase else None
    for move in along:
        if move.kind is not MoveKind.CYCLE or last is None or not length or not move.before:
            yield move
            continue
        kept = move.after if move.chosen else move.before
        if kept is not None and kept[0] > last:
            last = kept[0]
            yield move
            continue
        last += dt.timedelta(days=length)
        yield replace(move, after=(last, None), chosen=True)


def _cycle_words(number: int | None) -> Message:
    text = QT_TRANSLATE_NOOP("slip", "Cycle {number}, day 1")
    return Message("slip", text, {"number": number})


def _end_words(phase: PhaseRow) -> Message:
    text = QT_TRANSLATE_NOOP("slip", "{phase}, its last day")
    return Message("slip", text, {"phase": phase_name(phase)})
