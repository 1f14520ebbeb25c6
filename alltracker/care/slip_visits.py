"""The planned visits that may move with a date of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.rows import AppointmentRow
from alltracker.care.slip_parts import Move, MoveKind
from alltracker.care.slip_slide import Slide
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_MOVES_ALONG: Final = {AppointmentKind.PROCEDURE, AppointmentKind.TREATMENT}
"""Kinds of visit that belong to the treatment that slips; the others stay unless ticked."""


def visit_lines(slide: Slide) -> Iterator[Move]:
    """Yield the planned visits from the old day on, and of a series one line for all of them.

    Ticked are procedures and treatment; with a visit only those of the same day, with a side branch
    none.
    """
    planned = _planned(slide)
    series: dict[str, AppointmentRow] = {}
    for visit in planned:
        if visit.rule and visit.id not in series:
            series[visit.id] = visit
            yield _series(slide, visit)
    for visit in planned:
        if not visit.rule and not _goes_with(visit, series):
            yield _single(slide, visit)


def _planned(slide: Slide) -> Sequence[AppointmentRow]:
    day, own = slide.aim.before, slide.aim.visit
    found = [
        visit
        for visit in slide.view.appointments
        if visit.status is AppointmentStatus.PLANNED
        and (day is None or visit.start.date() >= day)
        and (own is None or (visit.id, visit.original_start) != (own.id, own.original_start))
    ]
    return sorted(found, key=lambda visit: (visit.start, visit.id))


def _goes_with(visit: AppointmentRow, series: dict[str, AppointmentRow]) -> bool:
    """Return whether a visit of a series with a row of its own moves with its series.

    One that the family has moved before does not.
    """
    first = series.get(visit.series_id or "")
    if first is None or visit.original_start is None or visit.start != visit.original_start:
        return False
    return visit.original_start >= (first.original_start or first.start)


def _series(slide: Slide, visit: AppointmentRow) -> Move:
    before = (visit.start.date(), None)
    words = QT_TRANSLATE_NOOP("slip", "{visit}, this one and all later ones")
    return Move(
        f"series:{visit.id}",
        Message("slip", words, {"visit": visit.title}),
        MoveKind.SERIES,
        visit.id,
        before,
        slide.after(before),
        chosen=slide.aim.visit is None and _belongs(slide, visit),
        original_start=visit.original_start,
    )


def _single(slide: Slide, visit: AppointmentRow) -> Move:
    before = (visit.start.date(), None)
    same_day = slide.aim.visit is None or before[0] == slide.aim.before
    return Move(
        f"visit:{visit.id}",
        visit.title,
        MoveKind.VISIT,
        row_or_series(visit),
        before,
        slide.after(before),
        chosen=same_day and _belongs(slide, visit),
        original_start=visit.original_start,
    )


def row_or_series(visit: AppointmentRow) -> str:
    """Return what names a visit together with its moment: its series, if it belongs to one."""
    return visit.id if visit.original_start is None else visit.series_id or visit.id


def _belongs(slide: Slide, visit: AppointmentRow) -> bool:
    phase = slide.aim.phase
    return visit.kind in _MOVES_ALONG and not (phase is not None and phase.beside)
