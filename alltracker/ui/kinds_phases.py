"""The registry's entry for the phases of treatment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from alltracker.care.calendar import day_number
from alltracker.care.kinds import DelayReason, PhaseKind
from alltracker.care.phases import (
    PhaseDay,
    delay_days,
    phase_name,
    phase_on,
    side_phases,
)
from alltracker.care.plan_draft import MOST_CYCLES
from alltracker.care.rows import PhaseRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Phase
from alltracker.language import Language
from alltracker.ui.kinds import (
    CONTEXT,
    Cell,
    Column,
    EmptyText,
    Field,
    Kind,
    Labels,
    ListWords,
    empty_last,
    joined,
    one_line,
)
from alltracker.ui.kinds_editors import (
    Choice,
    Day,
    Notes,
    TextLine,
    Tick,
    WholeNumber,
)

_LONGEST_CYCLE: Final = 400


def name_in(phase: PhaseRow, language: Language) -> str:
    """Return a phase's own name, or that of its kind in a language."""
    return language.value(phase_name(phase))


def phase_cell(row: Any, words: ListWords) -> Cell:
    """Return the phase that a row belongs to, as a chip."""
    phase = words.phases.get(row.phase_id or "")
    return Cell(name_in(phase, words.language), sign=phase.kind) if phase else Cell("")


def _chip(row: Any, words: ListWords) -> Cell:
    name, facts = name_in(row, words.language), words.facts.get(row.kind, "")
    beside = words.tr(QT_TRANSLATE_NOOP("kinds", "beside the other phases")) if row.beside else ""
    tip = "\n".join(part for part in (name, beside, facts, row.note) if part)
    return Cell(name, beside or facts.split("\n")[0], sign=row.kind, strong=True, tip=tip)


def _dates(start: dt.date | None, end: dt.date | None, words: ListWords) -> tuple[str, str]:
    begin = words.language.day(start) if start else ""
    if end is None:
        return begin, ""
    until = QT_TRANSLATE_NOOP("kinds", "until {day}")
    return begin, words.say(until, day=words.language.day(end))


def _planned(row: Any, words: ListWords) -> Cell:
    begin, end = _dates(row.planned_start, row.planned_end, words)
    if row.length_is_guess and end:
        text = QT_TRANSLATE_NOOP("kinds", "until about {day}")
        end = words.say(text, day=words.language.day(row.planned_end))
    return Cell(begin, end) if begin else Cell(end)


def _actual(row: Any, words: ListWords) -> Cell:
    if row.actual_start is None:
        return Cell("")
    begin, end = _dates(row.actual_start, row.actual_end, words)
    if not end:
        end = words.tr(QT_TRANSLATE_NOOP("kinds", "going on"))
    return Cell(begin, joined([end]), strong=row.actual_end is None)


def _days(row: Any, words: ListWords) -> Cell:
    late = _late(row, words)
    if row.actual_start is not None and row.actual_end is not None:
        count = day_number(row.actual_start, row.actual_end)
        return Cell(words.tr(QT_TRANSLATE_NOOP("kinds", "%n day(s)", "", 1), count), late)
    day = _running(row, words) if row.actual_start else None
    return Cell(words.language.say(day.headline()) if day else "", late)


def _running(row: Any, words: ListWords) -> PhaseDay | None:
    """Return today's day of a phase that has begun, of a side branch as of any other."""
    if row.beside:
        return next(iter(side_phases([row], words.today)), None)
    return phase_on([row], words.today, words.plan)


def _late(row: Any, words: ListWords) -> str:
    days = delay_days(row)
    reason = words.word(row.delay_reason) if row.delay_reason else ""
    if not days:
        return reason
    text = (
        QT_TRANSLATE_NOOP("kinds", "%n day(s) late", "", 1)
        if days > 0
        else QT_TRANSLATE_NOOP("kinds", "%n day(s) early", "", 1)
    )
    return joined([words.tr(text, abs(days)), reason])


def _phase_label(row: Any, language: Language) -> object:
    del language
    return phase_name(row)


def _subtitle(rows: Sequence[Any], words: ListWords) -> Message | None:
    day = phase_on(rows, words.today, words.plan)
    if day is None:
        return (
            Message(CONTEXT, QT_TRANSLATE_NOOP("kinds", "No phase is going on")) if rows else None
        )
    text = QT_TRANSLATE_NOOP("kinds", "{phase}: {day}")
    return Message(CONTEXT, text, {"phase": phase_name(day.phase), "day": day.headline()})


PHASE: Final = Kind(
    key="phase",
    model=Phase,
    title=QT_TRANSLATE_NOOP("kinds", "Phases"),
    form="alltracker.ui.records.phase_record:PhaseRecordDialog",
    icon="route",
    page="phases",
    letter="",
    empty=EmptyText(
        "empty-timeline",
        QT_TRANSLATE_NOOP("kinds", "No phases yet"),
        QT_TRANSLATE_NOOP(
            "kinds",
            "The way through treatment goes here. Start from what documents or study groups say, "
            "and change it to what your team says.",
        ),
        QT_TRANSLATE_NOOP("kinds", "Lay out a plan"),
    ),
    fields=(
        Field(
            "kind",
            QT_TRANSLATE_NOOP("kinds", "Phase"),
            Choice(PhaseKind),
            default=PhaseKind.OTHER,
        ),
        Field(
            "name",
            QT_TRANSLATE_NOOP("kinds", "Own name"),
            TextLine(),
            hint=QT_TRANSLATE_NOOP("kinds", "If your team calls it differently"),
        ),
        Field("planned_start", QT_TRANSLATE_NOOP("kinds", "Planned from"), Day()),
        Field("planned_end", QT_TRANSLATE_NOOP("kinds", "Planned until"), Day()),
        Field(
            "length_is_guess",
            QT_TRANSLATE_NOOP("kinds", "The planned length is a guess, for drawing only"),
            Tick(),
            wide=True,
        ),
        Field("actual_start", QT_TRANSLATE_NOOP("kinds", "Began on"), Day()),
        Field("actual_end", QT_TRANSLATE_NOOP("kinds", "Last day"), Day()),
        Field(
            "delay_reason",
            QT_TRANSLATE_NOOP("kinds", "If it began late: why"),
            Choice(DelayReason, none=QT_TRANSLATE_NOOP("kinds", "no reason noted")),
        ),
        Field(
            "cycle_days",
            QT_TRANSLATE_NOOP("kinds", "Length of a cycle"),
            WholeNumber(1, _LONGEST_CYCLE),
            unit=QT_TRANSLATE_NOOP("kinds", "days"),
        ),
        Field(
            "cycle_on_days",
            QT_TRANSLATE_NOOP("kinds", "Days with treatment in a cycle"),
            WholeNumber(1, _LONGEST_CYCLE),
            unit=QT_TRANSLATE_NOOP("kinds", "days"),
        ),
        Field(
            "cycles",
            QT_TRANSLATE_NOOP("kinds", "Number of cycles"),
            WholeNumber(1, MOST_CYCLES),
        ),
        Field(
            "beside",
            QT_TRANSLATE_NOOP("kinds", "Runs beside the other phases, with its own rhythm"),
            Tick(),
            wide=True,
        ),
        Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), Notes(), wide=True),
    ),
    columns=(
        Column(
            "phase", QT_TRANSLATE_NOOP("kinds", "Phase"), _chip, lambda row: (row.position, row.id)
        ),
        Column(
            "planned",
            QT_TRANSLATE_NOOP("kinds", "Planned"),
            _planned,
            lambda row: empty_last(row.planned_start),
            sample="hasta más o menos 30 sep",
            spare=1,
        ),
        Column(
            "actual",
            QT_TRANSLATE_NOOP("kinds", "Actual"),
            _actual,
            lambda row: empty_last(row.actual_start),
            sample="hasta el 30 sep 2026",
        ),
        Column(
            "days",
            QT_TRANSLATE_NOOP("kinds", "Days"),
            _days,
            lambda row: empty_last(row.actual_start),
            sample="Month 14 of about 18 ..",
            spare=2,
        ),
    ),
    order_by="position",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New phase"),
        edit=QT_TRANSLATE_NOOP("kinds", "Phase"),
        add=QT_TRANSLATE_NOOP("kinds", "Add phase"),
        saved=QT_TRANSLATE_NOOP("kinds", "Phase saved: {name}"),
        removed=QT_TRANSLATE_NOOP("kinds", "Phase deleted: {name}"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n phase(s) deleted", "", 1),
    ),
    name_of=_phase_label,
    search_text=lambda row, words: joined(
        [name_in(row, words.language), words.word(row.kind), one_line(row.note)]
    ),
    subtitle=_subtitle,
)
