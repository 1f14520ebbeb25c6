"""Reminders after treatment: visits, five-year marks, papers to ask for, the heart question."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from alltracker.care.calendar import PartialDate
from alltracker.care.documented import VisitInterval
from alltracker.care.follow_up import (
    DatedMark,
    in_follow_up,
    interval_in_force,
    marks_of,
    treatment_end,
)
from alltracker.care.follow_up_plan import (
    Basis,
    TestDue,
    VisitWindow,
    tests_due,
    visit_windows,
)
from alltracker.care.half_known import later
from alltracker.care.kinds import AppointmentStatus, Audience
from alltracker.care.plan import after, audience_of, window
from alltracker.care.plan_template import Anchor, Duration
from alltracker.care.reminders_facts import ReminderFacts, Statement, fitting
from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.rows import RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

MARK_DAYS: Final = 30
"""A five-year mark is shown this many days before and after it (a choice of the program)."""
TEST_NEAR_DAYS: Final = 14
"""A test of follow-up is shown this many days ahead."""
_WINDOWS_DAYS: Final = 400
_LONG_SILENCE: Final = dt.timedelta(days=2 * 366)
"""After so long without a visit the interval of today counts, not that of the last visit."""


def follow_up_reminders(
    view: RecordView, facts: ReminderFacts, today: dt.date
) -> Iterator[Reminder]:
    """Yield what comes after treatment: five-year marks, visits, tests, papers, heart checks."""
    ended = treatment_end(view, today)
    if ended is not None or view.remission_on is not None:
        marks = marks_of(view, facts.five_year_marks, today)
        yield from (_mark(mark, mark.day, facts) for mark in marks if mark.day is not None)
    yield from (_test(one, one.first, one.last) for one in tests_due(view, today) if one.first)
    if ended is None or not in_follow_up(view, today):
        return
    if view.visit_stages:
        soon = today + dt.timedelta(days=_WINDOWS_DAYS)
        yield from (_expected(one, ended) for one in visit_windows(view, today, soon)[:2])
    else:
        yield from _visits(view, facts, ended, today)
    have = {item.key for item in view.check_items if item.have}
    asked = (statement for statement in facts.papers if statement.key not in have)
    yield from (_paper(statement, ended, facts) for statement in asked)
    if facts.heart_check is not None:
        yield _heart(facts.heart_check, ended, facts)


def _audience(view: RecordView) -> Audience:
    if view.patient is None:
        return Audience.ALL
    return audience_of(view.patient.birth_date, view.patient.diagnosis_date)


def _visits(
    view: RecordView, facts: ReminderFacts, ended: PartialDate, today: dt.date
) -> Iterator[Reminder]:
    rows = view.appointments
    if any(r.status is AppointmentStatus.PLANNED and r.start.date() >= today for r in rows):
        return
    been = [r.start.date() for r in rows if r.status is AppointmentStatus.DONE]
    last = max([ended.last, *(day for day in been if day <= today)])
    interval = _interval(view, facts, ended.last, last, today)
    span = window(last, interval.duration) if interval else None
    if interval is None or span is None:
        return
    written_for = Audience.ALL if interval.audience is _audience(view) else interval.audience
    vague = ended.exact is None and last == ended.last
    known = _later(ended, interval.duration) if vague else None
    anchor = QT_TRANSLATE_NOOP("reminders", "Last visit or end of treatment: {day}")
    yield Reminder(
        key=f"follow-up:{last}",
        kind=ReminderKind.FOLLOW_UP_VISIT,
        about="follow-up-visit",
        icon="stethoscope",
        title=Message("reminders", QT_TRANSLATE_NOOP("reminders", "No follow-up visit is planned")),
        why=facts.quote(interval.duration, written_for),
        source_keys=interval.duration.sources,
        first=span[0],
        last=span[1],
        anchor=Message("reminders", anchor, {"day": ended if vague else last}),
        open_kind="appointment",
        open_id="",
        shown_from=span[0],
        shown_until=None,
        told_on=span[0],
        known=known,
    )


def _later(ended: PartialDate, interval: Duration) -> PartialDate:
    """Return a half-known end moved on by an interval, at least to its year."""
    amount = interval.maximum or interval.minimum or 0
    found = later(ended, amount, interval.unit)
    return found or PartialDate(after(ended.last, amount, interval.unit).year)


def _expected(expected: VisitWindow, ended: PartialDate) -> Reminder:
    """Return the window in which the family's own visit plan expects a visit."""
    stage = expected.stage
    said = {"words": stage.words.strip(), "source": stage.source.strip()}
    plan = QT_TRANSLATE_NOOP("reminders", "The window comes from your visit plan.")
    text = QT_TRANSLATE_NOOP("reminders", "{words} Source: {source}")
    quoted = said["words"] and said["source"]
    anchor = QT_TRANSLATE_NOOP("reminders", "Your visit plan, counted from {day}")
    return Reminder(
        key=f"follow-up-window:{expected.first}",
        kind=ReminderKind.FOLLOW_UP_VISIT,
        about="follow-up-visit",
        icon="stethoscope",
        title=Message("reminders", QT_TRANSLATE_NOOP("reminders", "No follow-up visit is planned")),
        why=Message("reminders", text, said) if quoted else Message("reminders", plan),
        source_keys=(),
        first=expected.first,
        last=expected.last,
        anchor=Message("reminders", anchor, {"day": ended}),
        open_kind="follow_up",
        open_id="",
        shown_from=expected.first,
        shown_until=None,
        told_on=expected.first,
    )


def _test(due: TestDue, first: dt.date | None, last: dt.date | None) -> Reminder:
    """Return a test that the team asked for, on its date or in its window."""
    assert first is not None
    test = due.test
    asked = QT_TRANSLATE_NOOP("reminders", "Asked for by {who}.")
    noted = QT_TRANSLATE_NOOP("reminders", "The date comes from your list of tests.")
    who = test.asked_by.strip() or test.source.strip()
    why = Message("reminders", asked, {"who": who}) if who else Message("reminders", noted)
    title = QT_TRANSLATE_NOOP("reminders", "{test} is due")
    once = QT_TRANSLATE_NOOP("reminders", "{test}, on the date your team gave")
    again = QT_TRANSLATE_NOOP("reminders", "{test}, last on {day}")
    anchor = again if due.basis is Basis.INTERVAL else once
    return Reminder(
        key=f"follow-up-test:{test.id}:{first}",
        kind=ReminderKind.FOLLOW_UP_TEST,
        about=f"follow-up-test:{test.id}",
        icon="test-tube",
        title=Message("reminders", title, {"test": test.name}),
        why=why,
        source_keys=(),
        first=first,
        last=last,
        anchor=Message("reminders", anchor, {"test": test.name, "day": test.last_on}),
        open_kind="follow_up_test",
        open_id=test.id,
        shown_from=first - dt.timedelta(days=TEST_NEAR_DAYS),
        shown_until=None,
        told_on=first,
        known=_known(due),
    )


def _known(due: TestDue) -> PartialDate | None:
    """Return what is known of the day of a test, at least its year; None for a day."""
    if due.last is None or due.first == due.last:
        return None
    return due.due or PartialDate(due.last.year)


def _interval(
    view: RecordView, facts: ReminderFacts, ended: dt.date, last: dt.date, today: dt.date
) -> VisitInterval | None:
    """Return the interval that held at the last visit, after a long silence that of today."""
    day = last if today - last < _LONG_SILENCE else today
    return interval_in_force(fitting(facts.visit_intervals, _audience(view)), ended, day)


_MARK_TITLES: Final = {
    Anchor.REMISSION: QT_TRANSLATE_NOOP("reminders", "Five years since remission"),
    Anchor.END_OF_TREATMENT: QT_TRANSLATE_NOOP(
        "reminders", "Five years since the end of treatment"
    ),
}


def _mark(mark: DatedMark, day: PartialDate, facts: ReminderFacts) -> Reminder:
    title = Message("reminders", _MARK_TITLES[mark.mark.duration.anchor])
    anchor = QT_TRANSLATE_NOOP("reminders", "Counted from {day}")
    return Reminder(
        key=f"five-years:{mark.mark.duration.key}:{day}",
        kind=ReminderKind.FIVE_YEARS,
        about=f"five-years:{mark.mark.duration.key}",
        icon="flag",
        title=title,
        why=facts.quote(mark.mark.duration),
        source_keys=mark.mark.duration.sources,
        first=day.first,
        last=None if day.exact else day.last,
        anchor=Message("reminders", anchor, {"day": mark.counted_from}),
        open_kind="follow_up",
        open_id="",
        shown_from=day.first - dt.timedelta(days=MARK_DAYS),
        shown_until=day.last + dt.timedelta(days=MARK_DAYS),
        told_on=day.first,
        known=None if day.exact else day,
    )


_ANY_PAPER: Final = QT_TRANSLATE_NOOP("reminders", "A paper to ask for after treatment")
_PAPER_TITLES: Final = {
    "care_plan": QT_TRANSLATE_NOOP("reminders", "Ask for a care plan in writing"),
    "treatment": QT_TRANSLATE_NOOP("reminders", "Ask for the treatment in writing"),
    "diagnosis": QT_TRANSLATE_NOOP("reminders", "Ask for the diagnosis in writing"),
}


def _paper(statement: Statement, ended: PartialDate, facts: ReminderFacts) -> Reminder:
    title = _PAPER_TITLES.get(statement.about, _ANY_PAPER)
    kind = ReminderKind.PAPERS
    return _asked_after(statement, ended, facts, kind, f"paper:{statement.key}", title)


def _heart(statement: Statement, ended: PartialDate, facts: ReminderFacts) -> Reminder:
    title = QT_TRANSLATE_NOOP("reminders", "Ask your team whether heart checks are meant for you")
    kind = ReminderKind.HEART_CHECK
    return _asked_after(statement, ended, facts, kind, "heart-check", title)


_AFTER_ICONS: Final = {ReminderKind.PAPERS: "file-text", ReminderKind.HEART_CHECK: "heart-pulse"}


def _asked_after(
    statement: Statement,
    ended: PartialDate,
    facts: ReminderFacts,
    kind: ReminderKind,
    key: str,
    title: str,
) -> Reminder:
    """Return something to ask for once treatment is over, until it is answered."""
    anchor = QT_TRANSLATE_NOOP("reminders", "End of treatment: {day}")
    return Reminder(
        key=key,
        kind=kind,
        about=key,
        icon=_AFTER_ICONS[kind],
        title=Message("reminders", title),
        why=facts.state(statement),
        source_keys=statement.sources,
        first=ended.first,
        last=None,
        anchor=Message("reminders", anchor, {"day": ended}),
        open_kind="follow_up",
        open_id="",
        shown_from=ended.first,
        shown_until=None,
        known=None if ended.exact else ended,
    )
