"""Reminders that hang on results: tests whose answer is awaited, counts, the fever rule."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from alltracker.care.documented import ResultWait
from alltracker.care.follow_up import in_follow_up
from alltracker.care.phases import begun_phases
from alltracker.care.plan import window
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.rows import AwaitedRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

TREATMENT_YEARS_WITHOUT_PLAN: Final = 3
"""Without phases a patient counts as treated for so long after diagnosis (choice, not fact)."""


def result_reminders(view: RecordView, facts: ReminderFacts) -> Iterator[Reminder]:
    """Yield, for each awaited result, the waiting and the asking after its documented time."""
    for row in view.awaited:
        if row.received_on is not None:
            continue
        wait = next((wait for wait in facts.result_waits if _same_test(wait.test, row.test)), None)
        yield from _awaited(row, wait, facts)


def _same_test(one: str, other: str) -> bool:
    return one.removeprefix("test.") == other.removeprefix("test.")


def _test_name(row: AwaitedRow, facts: ReminderFacts) -> str:
    known = {key.removeprefix("test."): name for key, name in facts.test_names.items()}
    return known.get(row.test.removeprefix("test."), row.test)


def _awaited(row: AwaitedRow, wait: ResultWait | None, facts: ReminderFacts) -> Iterator[Reminder]:
    name = row.name.strip() or _test_name(row, facts)
    span = window(row.asked_on, wait.duration) if wait else None
    why = facts.quote(wait.duration) if wait else _undocumented()
    anchor = QT_TRANSLATE_NOOP("reminders", "{test}, asked for on {day}")
    waiting = Reminder(
        key=f"result:{row.id}:{row.asked_on}",
        kind=ReminderKind.RESULT_AWAITED,
        about=f"result:{row.id}",
        icon="microscope",
        title=_test_title(QT_TRANSLATE_NOOP("reminders", "Result awaited: {test}"), name),
        why=why,
        source_keys=wait.duration.sources if wait else (),
        first=span[0] if span else row.asked_on,
        last=span[1] if span else None,
        anchor=Message("reminders", anchor, {"test": name, "day": row.asked_on}),
        open_kind="awaited_result",
        open_id=row.id,
        shown_from=row.asked_on,
        shown_until=span[1] if span else None,
        told_on=span[0] if span else None,
    )
    yield waiting
    if span is not None:
        yield _asked(row, waiting, span[1], name)


def _asked(row: AwaitedRow, waiting: Reminder, last: dt.date, name: str) -> Reminder:
    """Return the question for a result whose documented time has passed."""
    after = last + dt.timedelta(days=1)
    return replace(
        waiting,
        key=f"result-ask:{row.id}:{row.asked_on}",
        kind=ReminderKind.RESULT_ASK,
        icon="message-circle-question-mark",
        title=_test_title(QT_TRANSLATE_NOOP("reminders", "Ask for the result: {test}"), name),
        first=last,
        last=None,
        shown_from=after,
        shown_until=None,
        told_on=after,
    )


def _test_title(text: str, name: str) -> Message:
    return Message("reminders", text, {"test": name})


def _undocumented() -> Message:
    text = QT_TRANSLATE_NOOP("reminders", "How long this test takes is not documented here.")
    return Message("reminders", text)


def in_treatment(view: RecordView, today: dt.date) -> bool:
    """Return whether treatment is going on; without phases, whether diagnosis is recent."""
    if view.phases or view.treatment_ended is not None:
        return not in_follow_up(view, today)
    diagnosed = view.patient.diagnosis_date if view.patient else None
    return diagnosed is None or today.year - diagnosed.year <= TREATMENT_YEARS_WITHOUT_PLAN


def count_reminders(view: RecordView, today: dt.date) -> Iterator[Reminder]:
    """Yield the question for counts, only where the family has set a number of days.

    It is off by default, in treatment too: nobody but the team knows how often counts are due.
    """
    days = view.counts_after_days
    if days is None or days < 1 or not in_treatment(view, today):
        return
    begun = begun_phases(view.phases, today)
    latest = max(view.draws, key=lambda draw: (draw.day, draw.id), default=None)
    since = latest.day if latest else begun[0].actual_start if begun else None
    if since is None:
        return
    due = since + dt.timedelta(days=days)
    why = QT_TRANSLATE_NOOP(
        "reminders", "The last counts here are from {day}. You set %n day(s).", "", 1
    )
    anchor = QT_TRANSLATE_NOOP("reminders", "No counts since {day}")
    yield Reminder(
        key=f"counts:{since}:{days}",
        kind=ReminderKind.COUNTS,
        about="counts",
        icon="test-tube",
        title=Message("reminders", QT_TRANSLATE_NOOP("reminders", "Are there new counts to log?")),
        why=Message("reminders", why, {"day": since}, days) if latest else _no_counts(),
        source_keys=(),
        first=due,
        last=None,
        anchor=Message("reminders", anchor, {"day": since}),
        open_kind="draw",
        open_id="",
        shown_from=due,
        shown_until=None,
        told_on=due,
    )


def _no_counts() -> Message:
    return Message("reminders", QT_TRANSLATE_NOOP("reminders", "No counts are logged yet."))


def fever_rule_reminders(
    view: RecordView, facts: ReminderFacts, today: dt.date
) -> Iterator[Reminder]:
    """Yield the request for the team's fever rule as long as treatment goes on without one."""
    if view.fever_rule is not None or not in_treatment(view, today):
        return
    diagnosed = view.patient.diagnosis_date if view.patient else None
    begun = begun_phases(view.phases, today)
    start = (begun[0].actual_start if begun else None) or (diagnosed.first if diagnosed else today)
    start = min(start, today)
    statement = facts.fever_rules
    why = QT_TRANSLATE_NOOP(
        "reminders", "Hospitals give different rules. None is entered here yet."
    )
    anchor = QT_TRANSLATE_NOOP("reminders", "No fever rule is entered")
    yield Reminder(
        key="fever-rule",
        kind=ReminderKind.FEVER_RULE,
        about="fever-rule",
        icon="thermometer",
        title=Message(
            "reminders", QT_TRANSLATE_NOOP("reminders", "Ask your team for their fever rule")
        ),
        why=facts.state(statement) if statement else Message("reminders", why),
        source_keys=statement.sources if statement else (),
        first=start,
        last=None,
        anchor=Message("reminders", anchor),
        open_kind="fever_rule",
        open_id="",
        shown_from=start,
        shown_until=None,
    )
