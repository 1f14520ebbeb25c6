"""Where a draft of a plan comes from: a published outline or the record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

from alltracker.care.cycles import noted_start
from alltracker.care.kinds import PhaseKind, Sex
from alltracker.care.plan_draft import Anchors, DraftPhase, DraftRule, PlanDraft
from alltracker.care.plan_draft_dates import LaidPhase, next_day, place
from alltracker.care.plan_draft_end import ANCHORS, end_given
from alltracker.care.plan_outline import OutlinePhase, PlanOutline, TotalRule
from alltracker.care.rows_way import CycleStartRow, PhaseRow, PlanRow

SourceNames = Callable[[Sequence[str]], str]
"""Says the sources of an outline by their names."""

_ONE_DAY: Final = dt.timedelta(days=1)


class PlanToDraft(PlanRow, Protocol):
    """The plan of a record, with its name and where it came from."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def template_key(self) -> str:
        """The key of the outline it was started from."""

    @property
    def source(self) -> str:
        """The names of its sources."""


class PhaseToDraft(PhaseRow, Protocol):
    """A phase of a record, with its source and note."""

    @property
    def source(self) -> str:
        """The names of its sources."""

    @property
    def note(self) -> str:
        """What the family noted."""


@dataclass(frozen=True, slots=True)
class Whose:
    """What of a patient decides which rule for the end of treatment applies."""

    sex: Sex = Sex.NOT_KNOWN
    year: int | None = None
    """The year in which treatment began or begins."""


def from_outline(
    outline: PlanOutline,
    language: str,
    names: SourceNames,
    *,
    first_day: dt.date | None = None,
    whose: Whose | None = None,
) -> PlanDraft:
    """Return a draft that follows an outline; what only some patients have is left out.

    The last phase of treatment, where its length is left to the total rule, lasts until the end
    that the rule for this patient gives.
    """
    phases = [one for one in outline.phases if not one.optional]
    open_ended = _open_ended(phases)
    rule = default_rule(outline, whose or Whose()) if open_ended is not None else None
    drafted = tuple(
        _drafted(one, f"new-{at + 1}", language, names, to_end=at == open_ended and bool(rule))
        for at, one in enumerate(phases)
    )
    return PlanDraft(
        name=outline.name.text(language),
        template_key=outline.key,
        source=names(_all_sources(outline)),
        first_day=first_day,
        phases=drafted,
        end_rule=as_rule(rule, rule.length, names) if rule else None,
    )


def phase_from(one: OutlinePhase, key: str, language: str, names: SourceNames) -> DraftPhase:
    """Return a phase of an outline as a phase of a draft."""
    return _drafted(one, key, language, names, to_end=False)


def _drafted(
    one: OutlinePhase, key: str, language: str, names: SourceNames, *, to_end: bool
) -> DraftPhase:
    return DraftPhase(
        key=key,
        kind=one.kind,
        name=one.name.text(language) if one.name else "",
        days=None if to_end else one.length,
        guess=one.guess,
        to_end=to_end,
        cycle_days=one.cycle_days,
        cycle_on_days=one.cycle_on_days,
        cycles=one.cycles,
        beside=one.beside,
        source=names(one.sources),
    )


def _open_ended(phases: Sequence[OutlinePhase]) -> int | None:
    """Return the place of the last phase of treatment if its length is left open."""
    main = [
        at
        for at, one in enumerate(phases)
        if not one.beside and one.kind is not PhaseKind.FOLLOW_UP
    ]
    return main[-1] if main and phases[main[-1]].length is None else None


def _all_sources(outline: PlanOutline) -> tuple[str, ...]:
    keys = [*outline.sources, *(key for phase in outline.phases for key in phase.sources)]
    return tuple(dict.fromkeys(keys))


def usable_rules(outline: PlanOutline) -> tuple[TotalRule, ...]:
    """Return the rules of an outline from which a last day can be worked out."""
    return tuple(one for one in outline.totals if one.anchor in ANCHORS and not one.or_longer)


def default_rule(outline: PlanOutline, whose: Whose) -> TotalRule | None:
    """Return the rule that an outline gives for a patient; None if it gives none or several.

    A rule that was in force until a year counts only for treatment that began by then; one for
    one sex only for that sex.
    """
    for rules in (
        [one for one in usable_rules(outline) if _in_force(one, whose, sexed=True)],
        [one for one in usable_rules(outline) if _in_force(one, whose, sexed=False)],
    ):
        if rules:
            return rules[0]
    return None


def _in_force(rule: TotalRule, whose: Whose, *, sexed: bool) -> bool:
    if (rule.sex is not None) is not sexed or (sexed and rule.sex is not whose.sex):
        return False
    return rule.last_year is None or (whose.year is not None and whose.year <= rule.last_year)


def as_rule(rule: TotalRule, length: float, names: SourceNames) -> DraftRule:
    """Return a rule of an outline with one of its lengths as the rule of a draft."""
    return DraftRule(rule.anchor, length, rule.unit, names(rule.sources))


def from_rows(
    plan: PlanToDraft | None,
    phases: Iterable[PhaseToDraft],
    *,
    history: Iterable[PhaseToDraft] = (),
    cycle_starts: Iterable[CycleStartRow] = (),
    anchors: Anchors | None = None,
) -> PlanDraft:
    """Return the plan of a record as a draft; laid out again it has the very same dates.

    ``history`` are the phases of the plans before this one.
    """
    ordered = sorted(phases, key=_place)
    moved = list(cycle_starts)
    first = plan.started_on if plan is not None else None
    draft = PlanDraft(
        name=plan.name if plan else "",
        template_key=plan.template_key if plan else "",
        source=plan.source if plan else "",
        first_day=first or _first_planned(ordered),
        first_day_said=first is not None,
        end_rule=rule_of(plan),
        team_end=plan.planned_end if plan else None,
        team_note=plan.planned_end_note if plan else "",
        row_id=plan.id if plan else None,
        history=tuple(_read(row, moved) for row in sorted(history, key=_place)),
    )
    read = [_read(row, moved) for row in ordered]
    return replace(draft, phases=tuple(_fitted(draft, read, anchors or Anchors())))


def _place(row: PhaseRow) -> tuple[int, str]:
    return row.position, row.id


def rule_of(plan: PlanRow | None) -> DraftRule | None:
    """Return the rule for the end of treatment that a plan of the record holds."""
    if plan is None or plan.end_anchor not in ANCHORS or not plan.end_length:
        return None
    return DraftRule(plan.end_anchor, plan.end_length, plan.end_unit, plan.end_source)


def _first_planned(rows: Iterable[PhaseRow]) -> dt.date | None:
    main = [row for row in rows if not row.beside]
    return next((day for row in main if (day := row.actual_start or row.planned_start)), None)


def _read(row: PhaseToDraft, moved: Iterable[CycleStartRow]) -> DraftPhase:
    starts = sorted((one.number, noted_start(one)) for one in moved if one.phase_id == row.id)
    happened = row.actual_start is not None or row.actual_end is not None
    start = (row.actual_start or row.planned_start) if happened else row.planned_start
    end = (row.actual_end or row.planned_end) if happened else row.planned_end
    return DraftPhase(
        key=row.id,
        kind=row.kind,
        row_id=row.id,
        name=row.name,
        days=(end - start).days + 1 if start and end and start <= end else None,
        guess=row.length_is_guess,
        cycle_days=row.cycle_days,
        cycle_on_days=row.cycle_on_days,
        cycles=row.cycles,
        beside=row.beside,
        starts_on=None if happened else row.planned_start,
        undated=not happened and row.planned_start is None,
        begun=row.actual_start,
        ended=row.actual_end,
        planned=(row.planned_start, row.planned_end),
        cycle_starts=tuple(starts),
        position=row.position,
        source=row.source,
        note=row.note,
    )


def _fitted(
    draft: PlanDraft, phases: Sequence[DraftPhase], anchors: Anchors
) -> Iterator[DraftPhase]:
    """Let go of first days and lengths that follow from the phases before and from the rule."""
    after = draft.first_day
    laid: list[LaidPhase] = []
    last = [one.key for one in phases if one.is_treatment and not one.beside][-1:]
    for phase in phases:
        fitted = phase
        if not (phase.beside or phase.happened):
            own = phase.starts_on if phase.starts_on != after else None
            fitted = replace(phase, starts_on=own, undated=phase.undated and after is not None)
            until = end_given(draft, laid, anchors) if [phase.key] == last else None
            if until is not None and phase.days and phase.planned[1] == until:
                fitted = replace(fitted, days=None, to_end=True)
        one = place(fitted, after, end_given(draft, laid, anchors) if fitted.to_end else None)
        laid.append(one)
        after = next_day(one, after)
        yield fitted
