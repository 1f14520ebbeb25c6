"""When treatment is to end by a published rule: a length of time from an anchor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import dropwhile, takewhile
from typing import Final

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import PhaseKind, Sex
from alltracker.care.phases import (
    begun_phases,
    effective_end,
    effective_start,
    is_treatment,
    waiting_phases,
)
from alltracker.care.plan import after
from alltracker.care.plan_outline import PlanOutline, TotalRule
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.care.rows import PatientRow, PhaseRow, PlanRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_CONTEXT: Final = "end_rules"
_KNOWN_SEXES: Final = frozenset({Sex.FEMALE, Sex.MALE})
_FROM: Final = {
    Anchor.DIAGNOSIS: QT_TRANSLATE_NOOP("end_rules", "{length} from the diagnosis"),
    Anchor.START_OF_TREATMENT: QT_TRANSLATE_NOOP(
        "end_rules", "{length} from the first day of treatment"
    ),
    Anchor.END_OF_INDUCTION: QT_TRANSLATE_NOOP("end_rules", "{length} from the end of induction"),
    Anchor.START_OF_INTERIM_MAINTENANCE: QT_TRANSLATE_NOOP(
        "end_rules", "{length} from the start of interim maintenance I"
    ),
    Anchor.START_OF_MAINTENANCE: QT_TRANSLATE_NOOP(
        "end_rules", "{length} from the start of maintenance"
    ),
    Anchor.REMISSION: QT_TRANSLATE_NOOP("end_rules", "{length} from remission"),
    Anchor.END_OF_TREATMENT: QT_TRANSLATE_NOOP("end_rules", "{length} from the end of treatment"),
    Anchor.NOT_STATED: QT_TRANSLATE_NOOP(
        "end_rules", "{length}; the source does not say from which day"
    ),
}
_WHOLE: Final = {
    DurationUnit.HOUR: QT_TRANSLATE_NOOP("end_rules", "%n hour(s)", "", 1),
    DurationUnit.DAY: QT_TRANSLATE_NOOP("end_rules", "%n day(s)", "", 1),
    DurationUnit.WEEK: QT_TRANSLATE_NOOP("end_rules", "%n week(s)", "", 1),
    DurationUnit.MONTH: QT_TRANSLATE_NOOP("end_rules", "%n month(s)", "", 1),
    DurationUnit.YEAR: QT_TRANSLATE_NOOP("end_rules", "%n year(s)", "", 1),
}
_PARTS: Final = {
    DurationUnit.HOUR: QT_TRANSLATE_NOOP("end_rules", "{number} hours"),
    DurationUnit.DAY: QT_TRANSLATE_NOOP("end_rules", "{number} days"),
    DurationUnit.WEEK: QT_TRANSLATE_NOOP("end_rules", "{number} weeks"),
    DurationUnit.MONTH: QT_TRANSLATE_NOOP("end_rules", "{number} months"),
    DurationUnit.YEAR: QT_TRANSLATE_NOOP("end_rules", "{number} years"),
}
_WHOM: Final = {
    (Sex.MALE, False): QT_TRANSLATE_NOOP("end_rules", "boys and men"),
    (Sex.FEMALE, False): QT_TRANSLATE_NOOP("end_rules", "girls and women"),
    (None, True): QT_TRANSLATE_NOOP("end_rules", "who began by {year}"),
    (Sex.MALE, True): QT_TRANSLATE_NOOP("end_rules", "boys and men who began by {year}"),
    (Sex.FEMALE, True): QT_TRANSLATE_NOOP("end_rules", "girls and women who began by {year}"),
}


def end_by_rule(
    rule: TotalRule, anchors: Mapping[Anchor, dt.date]
) -> tuple[dt.date, dt.date] | None:
    """Return the first and last day on which treatment may end by a rule.

    Both are the same where the rule names one figure.

    Args:
        rule: The rule.
        anchors: The days that are known, as `anchor_days` finds them.

    Returns:
        None if the anchor's day is not known, if the rule names no upper end, and past the
        end of the calendar.
    """
    start = anchors.get(rule.anchor)
    if start is None or rule.or_longer:
        return None
    high = rule.length if rule.length_high is None else rule.length_high
    try:
        return after(start, rule.length, rule.unit), after(start, high, rule.unit)
    except (OverflowError, ValueError):
        return None


def rules_for(outline: PlanOutline, sex: Sex, started_on: dt.date | None) -> tuple[TotalRule, ...]:
    """Return the rules of an outline that can speak of a patient, the fitting first.

    An older rule fits whoever began in its last year or before; it and a rule for one sex come
    before the general one then. A rule for the other sex is left out.

    Args:
        outline: The outline.
        sex: The patient's; with neither female nor male every rule is returned.
        started_on: The first day of treatment; None: only rules still in force fit.
    """
    told = sex in _KNOWN_SEXES
    speaking = [rule for rule in outline.totals if not told or rule.sex in {None, sex}]
    return tuple(sorted(speaking, key=lambda rule: _rank(rule, sex, started_on)))


def _rank(rule: TotalRule, sex: Sex, started_on: dt.date | None) -> tuple[int, int]:
    """Return where a rule stands: fitting before others, the closer before the general."""
    in_force = rule.last_year is None or (
        started_on is not None and started_on.year <= rule.last_year
    )
    if not in_force or rule.sex not in {None, sex}:
        return 1, 0
    return 0, -(rule.last_year is not None) - (rule.sex is not None)


def length_words(length: float, unit: DurationUnit) -> Message:
    """Return "2 years" or "2.5 years"."""
    if float(length).is_integer():
        return Message(_CONTEXT, _WHOLE[unit], {}, int(length))
    return Message(_CONTEXT, _PARTS[unit], {"number": float(length)})


def rule_length_words(rule: TotalRule) -> Message:
    """Return the length of a rule: "2 years", "2 to 3 years", "about 2 years"."""
    said = length_words(rule.length, rule.unit)
    if rule.length_high is not None and rule.length_high != rule.length:
        text = QT_TRANSLATE_NOOP("end_rules", "{low} to {high}")
        high = length_words(rule.length_high, rule.unit)
        said = Message(_CONTEXT, text, {"low": float(rule.length), "high": high})
    if rule.about:
        said = Message(_CONTEXT, QT_TRANSLATE_NOOP("end_rules", "about {length}"), {"length": said})
    if rule.or_longer:
        text = QT_TRANSLATE_NOOP("end_rules", "{length} or longer")
        said = Message(_CONTEXT, text, {"length": said})
    return said


def end_rule_words(rule: TotalRule) -> Message:
    """Return "2 years from the start of interim maintenance I"."""
    return Message(_CONTEXT, _FROM[rule.anchor], {"length": rule_length_words(rule)})


def rule_whom_words(rule: TotalRule) -> Message | None:
    """Return "boys and men who began by 2019"; None for a rule for everybody today."""
    text = _WHOM.get((rule.sex, rule.last_year is not None))
    if text is None:
        return None
    return Message(_CONTEXT, text, {"year": rule.last_year} if rule.last_year else {})


def plan_rule_words(plan: PlanRow) -> Message | None:
    """Return the words of the rule that a family's plan carries; None without one."""
    if plan.end_anchor is None or plan.end_length is None:
        return None
    length = length_words(plan.end_length, plan.end_unit)
    return Message(_CONTEXT, _FROM[plan.end_anchor], {"length": length})


def end_by_plan(plan: PlanRow, anchors: Mapping[Anchor, dt.date]) -> dt.date | None:
    """Return the last day by the rule that a family's plan carries.

    None without a rule, while its anchor's day is not known, and past the end of the calendar.
    """
    start = anchors.get(plan.end_anchor) if plan.end_anchor else None
    if start is None or plan.end_length is None:
        return None
    try:
        return after(start, plan.end_length, plan.end_unit)
    except (OverflowError, ValueError):
        return None


def anchor_days(view: RecordView) -> Mapping[Anchor, dt.date]:
    """Return the days of a record from which rules count, as far as they are known.

    A phase still to come counts with its planned day: what follows from it is a plan too.
    """
    return known_anchors(view.plan, view.phases, view.patient, view.remission_on)


def known_anchors(
    plan: PlanRow | None,
    phases: Sequence[PhaseRow],
    patient: PatientRow | None = None,
    remission_on: PartialDate | None = None,
) -> Mapping[Anchor, dt.date]:
    """Return `anchor_days` from the rows alone; half-known days are left out."""
    line = _main_line(phases)
    starts = {kind: effective_start(phase) for kind, phase in _firsts(line).items()}
    induction = _first_induction(line)
    diagnosed = patient.diagnosis_date if patient else None
    first = plan.started_on if plan else None
    found = {
        Anchor.DIAGNOSIS: diagnosed.exact if diagnosed else None,
        Anchor.START_OF_TREATMENT: first or (effective_start(line[0]) if line else None),
        Anchor.END_OF_INDUCTION: effective_end(induction[-1]) if induction else None,
        Anchor.START_OF_INTERIM_MAINTENANCE: starts.get(PhaseKind.INTERIM_MAINTENANCE),
        Anchor.START_OF_MAINTENANCE: starts.get(PhaseKind.MAINTENANCE),
        Anchor.REMISSION: remission_on.exact if remission_on else None,
    }
    return {anchor: day for anchor, day in found.items() if day is not None}


def _main_line(phases: Sequence[PhaseRow]) -> list[PhaseRow]:
    """Return the phases of treatment that were or will be, without side branches."""
    line = [phase for phase in phases if not phase.beside and is_treatment(phase)]
    return [*begun_phases(line), *waiting_phases(line)]


def _first_induction(line: Sequence[PhaseRow]) -> list[PhaseRow]:
    """Return the first induction in all its parts, after whatever went before it."""
    rest = dropwhile(lambda phase: phase.kind is not PhaseKind.INDUCTION, line)
    return list(takewhile(lambda phase: phase.kind is PhaseKind.INDUCTION, rest))


def _firsts(line: Sequence[PhaseRow]) -> dict[PhaseKind, PhaseRow]:
    """Return the first phase of each kind."""
    return {phase.kind: phase for phase in reversed(line)}
