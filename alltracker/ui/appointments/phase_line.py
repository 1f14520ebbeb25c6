"""The line under a month that says which phase or cycle begins in it, or goes on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from alltracker.care.cycles import cycles_of
from alltracker.care.phases import effective_start, expected_end, in_order, phase_name, phase_on
from alltracker.care.rows import CycleStartRow, PhaseRow, PlanRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import CycleStart, Phase, Plan
from alltracker.db.store import Store
from alltracker.language import DayStyle, Language
from alltracker.ui.widgets.month_days import last_of_month


def phase_line(store: Store, patient_id: str, month: dt.date, language: Language) -> str:
    """Return "Maintenance, cycle 6 from 8 Dec" for a month, nothing where no phase is."""
    phases: list[PhaseRow] = in_order(store.all(Phase, patient_id))
    plans = store.all(Plan, patient_id)
    plan = plans[-1] if plans else None
    starts = store.all(CycleStart, patient_id)
    last = last_of_month(month)
    begun = [
        one
        for phase in phases
        for one in _begins(phase, phases, plan, starts, last)
        if one[0] >= month
    ]
    if begun:
        day, phase, cycle = max(begun, key=lambda one: one[0])
        values = {"phase": phase_name(phase), "day": language.day(day, DayStyle.SHORT)}
        if cycle is None:
            text = QT_TRANSLATE_NOOP("visits", "{phase} from {day}")
        else:
            text = QT_TRANSLATE_NOOP("visits", "{phase}, cycle {cycle} from {day}")
            values["cycle"] = str(cycle)
        return language.say(Message("visits", text, values))
    found = phase_on(phases, month, plan)
    return language.value(phase_name(found.phase)) if found else ""


def _begins(
    phase: PhaseRow,
    phases: Sequence[PhaseRow],
    plan: PlanRow | None,
    starts: Sequence[CycleStartRow],
    last: dt.date,
) -> Iterator[tuple[dt.date, PhaseRow, int | None]]:
    """Yield the first day of a phase, and of its cycles up to its end as known."""
    start = effective_start(phase)
    if start is None or start > last:
        return
    end = expected_end(phase, phases, plan)
    until = last if end is None or end < start else min(last, end)
    cycles = cycles_of(phase, starts, until)
    for cycle in cycles:
        yield cycle.start, phase, cycle.number
    if not cycles:
        yield start, phase, None
