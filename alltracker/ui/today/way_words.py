"""What the card of the way says: where the patient is, how far it is, and what is drawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from alltracker.care.calendar import PartialDate, age
from alltracker.care.end_rules import anchor_days
from alltracker.care.follow_up import (
    in_follow_up,
    marks_of,
    since_end_of_treatment,
    treatment_end,
)
from alltracker.care.half_known import later, middle
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import PhaseDay, kind_name, phase_on, waiting_phases
from alltracker.care.phases_way import (
    days_to_end_words,
    planned_end,
    way,
)
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.rows import AppointmentRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.language import DayStyle, Language, capitalized
from alltracker.ui.widgets.way import Milestone, Segment, Way

_CONTEXT = "today"
_TEN_YEARS = 10
_ONE_DAY = dt.timedelta(days=1)
_MARKS = {
    Anchor.REMISSION: QT_TRANSLATE_NOOP("today", "5 years in remission"),
    Anchor.END_OF_TREATMENT: QT_TRANSLATE_NOOP("today", "5 years after treatment"),
}


@dataclass(frozen=True, slots=True)
class WayWords:
    """The words around the bar; ``kind`` and ``phase`` name the chip."""

    statement: str
    kind: PhaseKind | None = None
    phase: str = ""
    detail: str = ""
    ahead: str = ""
    """The strong line at the right: days to the end, or to the next visit."""
    ahead_why: str = ""
    """The line below it: the date and where it comes from."""
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class _Asked:
    view: RecordView
    patient: Patient
    facts: ReminderFacts
    today: dt.date
    language: Language

    def say(self, text: str, count: int | None = None, **values: object) -> str:
        return self.language.say(Message(_CONTEXT, text, values, count))


def way_words(
    view: RecordView,
    patient: Patient,
    facts: ReminderFacts,
    next_visit: AppointmentRow | None,
    today: dt.date,
    language: Language,
) -> WayWords | None:
    """Return what the card says; None for a record without phases and end of treatment."""
    asked = _Asked(view, patient, facts, today, language)
    ended = treatment_end(view, today)
    if ended is not None and in_follow_up(view, today):
        return _after(asked, ended, next_visit)
    if not view.phases:
        return None
    now = phase_on(view.phases, today, view.plan, view.cycle_starts)
    ahead, why = _planned_end(asked)
    drawn = Way(tuple(_segments(asked)), today)
    if now is None:
        return WayWords(*_between(asked), ahead=ahead, ahead_why=why, way=drawn)
    return WayWords(
        language.say(now.headline()),
        now.phase.kind,
        now.phase.name.strip() or language.say(kind_name(now.phase.kind)),
        _detail(now, asked),
        ahead,
        why,
        drawn,
    )


def _segments(asked: _Asked) -> Iterable[Segment]:
    for bar in way(asked.view.phases, asked.view.plan, asked.today):
        end = bar.end or max(bar.start, asked.today)
        yield Segment(bar.kind, asked.language.value(bar.name), bar.start, end, bar.guess)


def _detail(now: PhaseDay, asked: _Asked) -> str:
    if now.by_plan:
        return asked.say(QT_TRANSLATE_NOOP("today", "by your plan, not noted as begun"))
    cycle = now.cycle_words()
    if cycle is not None:
        return asked.language.say(cycle)
    return asked.say(QT_TRANSLATE_NOOP("today", "day {day}"), day=now.day) if now.in_months else ""


def _planned_end(asked: _Asked) -> tuple[str, str]:
    end = planned_end(asked.view.plan, asked.view.phases, anchor_days(asked.view))
    if end is None:
        return "", ""
    said = asked.language.say
    return said(days_to_end_words(end, asked.today)), said(end.words())


def _between(asked: _Asked) -> tuple[str, None, str, str]:
    """Return statement and detail for a day in no phase; there is no chip then."""
    waiting = [row for row in waiting_phases(asked.view.phases) if row.planned_start]
    begun = any(row.actual_start for row in asked.view.phases)
    statement = asked.say(
        QT_TRANSLATE_NOOP("today", "Between two phases")
        if begun
        else QT_TRANSLATE_NOOP("today", "Before the first phase")
    )
    if not waiting:
        return statement, None, "", ""
    day = waiting[0].planned_start
    name = waiting[0].name.strip() or kind_name(waiting[0].kind)
    text = (
        QT_TRANSLATE_NOOP("today", "{phase} was planned to begin on {day}")
        if day and day <= asked.today
        else QT_TRANSLATE_NOOP("today", "{phase} is planned to begin on {day}")
    )
    return statement, None, "", asked.say(text, phase=name, day=day)


def _after(asked: _Asked, ended: PartialDate, visit: AppointmentRow | None) -> WayWords:
    language = asked.language
    segments = list(_segments(asked)) or list(_treatment(asked, ended))
    reach = max(asked.today, visit.start.date()) if visit else asked.today
    if segments and segments[-1].kind is PhaseKind.FOLLOW_UP:
        last = segments.pop()
        start, name = last.start, last.name
    else:
        done = max((segment.end for segment in segments), default=middle(ended) - _ONE_DAY)
        start = min(max(middle(ended) - _ONE_DAY, done) + _ONE_DAY, asked.today)
        name = language.say(kind_name(PhaseKind.FOLLOW_UP))
    segments.append(Segment(PhaseKind.FOLLOW_UP, name, start, max(start, reach)))
    ahead = why = ""
    if visit is not None:
        ahead, why = _visit_words(asked, visit)
    return WayWords(
        capitalized(language.say(since_end_of_treatment(ended, asked.today))),
        PhaseKind.FOLLOW_UP,
        name,
        _diagnosed(asked),
        ahead,
        why,
        Way(tuple(segments), asked.today, tuple(_milestones(asked, ended))),
    )


def _treatment(asked: _Asked, ended: PartialDate) -> Iterable[Segment]:
    """Yield one hatched bar from about the diagnosis to about the end, where no phase is known."""
    found = asked.patient.diagnosis_date
    if found is not None and middle(found) < middle(ended):
        name = asked.say(QT_TRANSLATE_NOOP("today", "Treatment"))
        yield Segment(PhaseKind.OTHER, name, middle(found), middle(ended), guess=True)


def _visit_words(asked: _Asked, visit: AppointmentRow) -> tuple[str, str]:
    day = visit.start.date()
    days = (day - asked.today).days
    ahead = (
        asked.say(QT_TRANSLATE_NOOP("today", "Next visit in %n day(s)", "", 1), days)
        if days
        else asked.say(QT_TRANSLATE_NOOP("today", "Next visit today"))
    )
    written = asked.language.heading(day, DayStyle.FULL)
    return ahead, ", ".join(part for part in (written, visit.title.strip()) if part)


def _diagnosed(asked: _Asked) -> str:
    """Return kind, day and age of the diagnosis, as far as they are known."""
    patient = asked.patient
    kind = asked.language.say(word_of(patient.diagnosis))
    day: PartialDate | None = patient.diagnosis_date
    if day is None:
        return kind
    written = asked.language.partial(day, DayStyle.LONG)
    born = patient.birth_date
    if born is None or age(born.first, day.last) != age(born.last, day.first):
        text = QT_TRANSLATE_NOOP("today", "{kind}, diagnosed {day}")
        return asked.say(text, kind=kind, day=written)
    text = QT_TRANSLATE_NOOP("today", "{kind}, diagnosed {day} at the age of {age}")
    return asked.say(text, kind=kind, day=written, age=age(born.first, day.first))


def _milestones(asked: _Asked, ended: PartialDate) -> Sequence[Milestone]:
    """Return the end of treatment, the documented marks and ten years; each day by its own name."""
    dated = marks_of(asked.view, asked.facts.five_year_marks, asked.today)
    found = {ended: asked.say(QT_TRANSLATE_NOOP("today", "End of treatment"))}
    for mark in dated:
        if mark.day is not None and mark.mark.duration.anchor in _MARKS:
            found.setdefault(mark.day, asked.say(_MARKS[mark.mark.duration.anchor]))
    ten = later(ended, _TEN_YEARS, DurationUnit.YEAR)
    if ten is not None:
        found.setdefault(ten, asked.say(QT_TRANSLATE_NOOP("today", "10 years")))
    return sorted(
        (Milestone(name, middle(day), None if day.exact else day) for day, name in found.items()),
        key=_day,
    )


def _day(milestone: Milestone) -> dt.date:
    return milestone.day
