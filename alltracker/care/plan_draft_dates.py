"""Lays a draft of a plan out on the calendar, and says what lies oddly there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from alltracker.care.plan_draft import Anchors, Days, DraftPhase, DraftProblem, PlanDraft
from alltracker.care.plan_draft_end import DraftEnd, end_given, rule_day, treatment_end
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

LATEST_YEAR: Final = 2200
"""Nothing is planned for later (an input limit of the program)."""
_ONE_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class LaidPhase:
    """One phase with its days; what happened stands where it was."""

    phase: DraftPhase
    start: dt.date | None
    end: dt.date | None
    planned: Days
    """What the record will hold as planned."""
    passed_over: bool = False
    """Whether it never began although a later one did."""

    @property
    def span(self) -> tuple[dt.date, dt.date] | None:
        """Both days, None unless both are known."""
        if self.start is None or self.end is None or self.end < self.start:
            return None
        return self.start, self.end

    @property
    def guess(self) -> bool:
        """Whether its end rests on a guess."""
        return self.phase.guess and self.phase.ended is None


@dataclass(frozen=True, slots=True)
class Layout:
    """A draft on the calendar."""

    phases: tuple[LaidPhase, ...]
    end: DraftEnd | None
    """The end of treatment with the rule that made it."""
    notes: tuple[Message, ...]
    """Overlaps, gaps, phases out of order, and what has no dates yet."""

    def of(self, key: str) -> LaidPhase:
        """Return a phase by its key; raise KeyError for an unknown one."""
        for laid in self.phases:
            if laid.phase.key == key:
                return laid
        raise KeyError(key)


def lay_out(draft: PlanDraft, anchors: Anchors | None = None) -> Layout:
    """Return the draft with dates.

    The main line goes back to back from the first day; a phase that has begun keeps its real
    dates, one with a fixed first day has that, and one beside the others only has its own.
    ``anchors`` are the days of the record that the rule for the end may count from.
    Raises OverflowError past the year 9999.
    """
    anchors = anchors or Anchors()
    laid: list[LaidPhase] = []
    after = draft.first_day
    reached = max((at for at, one in enumerate(draft.phases) if _leads(one)), default=-1)
    for at, phase in enumerate(draft.phases):
        until = end_given(draft, laid, anchors) if phase.to_end else None
        one = place(phase, after, until)
        after = next_day(one, after)
        laid.append(_passed(one) if at < reached and not (phase.happened or phase.beside) else one)
    end = treatment_end(draft, laid, anchors)
    return Layout(tuple(laid), end, tuple(_notes(draft, laid, end, anchors)))


def checked(draft: PlanDraft, anchors: Anchors | None = None) -> Layout:
    """Return the draft with dates; raise DraftProblem if they reach past what a record holds."""
    try:
        layout = lay_out(draft, anchors)
    except OverflowError:
        raise _too_far() from None
    days = [day for one in layout.phases for day in (one.start, one.end) if day is not None]
    if layout.end is not None:
        days.append(layout.end.day)
    if any(day.year > LATEST_YEAR for day in days):
        raise _too_far()
    return layout


def _too_far() -> DraftProblem:
    text = QT_TRANSLATE_NOOP(
        "plan_draft", "The plan would reach past the year {year}. Check its dates and lengths."
    )
    return DraftProblem("", Message("plan_draft", text, {"year": LATEST_YEAR}))


def _leads(phase: DraftPhase) -> bool:
    return phase.happened and not phase.beside


def _passed(one: LaidPhase) -> LaidPhase:
    return LaidPhase(one.phase, one.start, one.end, one.planned, passed_over=True)


def place(phase: DraftPhase, after: dt.date | None, until: dt.date | None = None) -> LaidPhase:
    """Return one phase with its days.

    ``after`` is where the main line has come to, ``until`` the end of treatment that the
    team or the rule gives, for a phase that lasts until then.
    """
    if phase.happened:
        start = phase.begun or phase.planned[0]
        return LaidPhase(phase, start, phase.ended or phase.planned[1], phase.planned)
    start = phase.starts_on or (None if phase.beside or phase.undated else after)
    if start is None:
        return LaidPhase(phase, None, None, phase.planned if phase.row_id else (None, None))
    end = start + dt.timedelta(days=phase.days - 1) if phase.days else None
    if phase.to_end and until is not None:
        end = max(start, until)
    return LaidPhase(phase, start, end, (start, end))


def next_day(one: LaidPhase, after: dt.date | None) -> dt.date | None:
    """Return where the main line goes on after a phase; None once it is not known."""
    if one.phase.beside or (one.phase.undated and one.start is None):
        return after
    if one.end is None:
        return None
    return max(one.end, one.start or one.end) + _ONE_DAY


def _notes(
    draft: PlanDraft, laid: Sequence[LaidPhase], end: DraftEnd | None, anchors: Anchors
) -> Iterator[Message]:
    if draft.dropped:
        text = QT_TRANSLATE_NOOP(
            "plan_draft", "%n phase(s) of the plan before never began and go out of it.", "", 1
        )
        yield Message("plan_draft", text, {}, len(draft.dropped))
    main = [one for one in laid if not one.phase.beside and not one.passed_over]
    for first, second in pairwise(main):
        if not second.phase.happened:
            yield from _between(first, second)
    for one in laid:
        yield from _undated(one, draft)
    yield from _about_end(draft, laid, end, anchors)


def _between(first: LaidPhase, second: LaidPhase) -> Iterator[Message]:
    if first.start is None or first.end is None or second.start is None:
        return
    names = {"first": first.phase.label, "second": second.phase.label}
    apart = (second.start - first.end).days - 1
    if second.start < first.start:
        text = QT_TRANSLATE_NOOP(
            "plan_draft", "Out of order: {second} begins before {first}, which stands before it."
        )
        yield Message("plan_draft", text, names)
    elif apart < 0:
        text = QT_TRANSLATE_NOOP("plan_draft", "{first} and {second} overlap by %n day(s).", "", 1)
        yield Message("plan_draft", text, names, -apart)
    elif apart > 0:
        text = QT_TRANSLATE_NOOP("plan_draft", "%n day(s) between {first} and {second}.", "", 1)
        yield Message("plan_draft", text, names, apart)


def _undated(one: LaidPhase, draft: PlanDraft) -> Iterator[Message]:
    phase = one.phase
    if one.passed_over:
        text = QT_TRANSLATE_NOOP("plan_draft", "{phase} was passed over.")
        yield Message("plan_draft", text, {"phase": phase.label})
    elif one.start is None and phase.beside:
        text = QT_TRANSLATE_NOOP(
            "plan_draft", "{phase} runs beside the others. It has no first day yet."
        )
        yield Message("plan_draft", text, {"phase": phase.label})
    elif one.start is not None and one.end is None and _followed(phase, draft):
        text = QT_TRANSLATE_NOOP(
            "plan_draft", "{phase} has no length yet, so what comes after it has no dates."
        )
        yield Message("plan_draft", text, {"phase": phase.label})


def _followed(phase: DraftPhase, draft: PlanDraft) -> bool:
    if phase.beside:
        return False
    later = draft.phases[draft.place(phase.key) + 1 :]
    return any(not one.beside and not one.happened and one.starts_on is None for one in later)


def _about_end(
    draft: PlanDraft, laid: Sequence[LaidPhase], end: DraftEnd | None, anchors: Anchors
) -> Iterator[Message]:
    by_rule = draft.team_end is None and draft.end_rule is not None
    if by_rule and draft.first_day is not None and rule_day(draft, laid, anchors) is None:
        text = QT_TRANSLATE_NOOP(
            "plan_draft",
            "The rule for the end of treatment counts from a day that is not known yet.",
        )
        yield Message("plan_draft", text)
        return
    last = max(
        (one.end for one in laid if one.end and one.phase.is_treatment and not one.passed_over),
        default=None,
    )
    if end is None or end.over or last is None or last == end.day:
        return
    days = (last - end.day).days
    if days > 0:
        text = QT_TRANSLATE_NOOP(
            "plan_draft", "The phases go on for %n day(s) after the end of treatment.", "", 1
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "plan_draft", "The phases are over %n day(s) before the end of treatment.", "", 1
        )
    yield Message("plan_draft", text, {}, abs(days))
