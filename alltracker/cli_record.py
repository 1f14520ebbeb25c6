"""The commands about a record and the facts: demo, check, reminders and facts."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from alltracker.care.calendar import clock_at, day_at_noon, now, today
from alltracker.care.plan import audience_of
from alltracker.care.reminders import all_reminders
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.reminders_list import Reminder, when_words
from alltracker.care.reminders_states import PutOff, Standing, standing
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.check import check_record
from alltracker.db.files import create_record, open_record
from alltracker.db.models import Patient, ReminderState
from alltracker.db.patients import choose_patient
from alltracker.db.problems import PasswordNeeded
from alltracker.db.record_view import record_view
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.knowledge.render import facts_as_text, facts_for_json
from alltracker.knowledge.render_plans import PLANS_TOPIC, plans_as_text, plans_for_json
from alltracker.language import DayStyle
from alltracker.sample.demo import demo_rows, write_demo

if TYPE_CHECKING:
    from alltracker.cli import Call, Command

_CONTEXT: Final = "cli"
_UNSOUND: Final = 1


@contextmanager
def reading(call: Call) -> Iterator[Store]:
    """Open the record of a call for reading; a locked one asks for its password on a terminal.

    Raises RecordProblem when the file is missing, something else, damaged or stays locked.
    """
    path = call.record()
    try:
        store = open_record(path, call.password(), write=False)
    except PasswordNeeded:
        if call.arguments.password_file is not None or not sys.stdin.isatty():
            raise
        store = open_record(path, call.password(ask=True), write=False)
    with closing(store):
        yield store


def demo(call: Call) -> int:
    """Write the invented patient into a new record; nothing is left where that is refused."""
    path, on = call.record(), call.arguments.on or today()
    demo_rows(on)
    store = create_record(path, call.password())
    try:
        with closing(store):
            write_demo(store, on)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    text = QT_TRANSLATE_NOOP("cli", "The invented patient is in “{file}”, up to {day}.")
    call.say(call.language.say(Message(_CONTEXT, text, {"file": path.name, "day": on})))
    return 0


def check(call: Call) -> int:
    """Say whether a record is sound, and everything that is wrong with it, one line each."""
    with reading(call) as store:
        found = check_record(store)
    text = (
        QT_TRANSLATE_NOOP("cli", "Rows checked: {rows}. The record is sound.")
        if found.sound
        else QT_TRANSLATE_NOOP("cli", "Rows checked: {rows}. The record is not sound:")
    )
    call.say(call.language.say(Message(_CONTEXT, text, {"rows": found.rows})))
    for fault in found.wrong:
        call.say(call.language.say(fault))
    return 0 if found.sound else _UNSOUND


def remind(call: Call) -> int:
    """List what is to be thought of on a day, as text or as JSON."""
    on = call.arguments.on or today()
    with reading(call) as store, clock_at(day_at_noon(on)):
        patient = choose_patient(store, call.arguments.patient)
        audience = audience_of(patient.birth_date, patient.diagnosis_date)
        documented = reminder_facts(open_knowledge(), call.language.code, audience)
        found = _standing(store, patient, documented)
    if call.arguments.json:
        rows = [_as_json(call, one, documented, None) for one in found.due]
        rows += [_as_json(call, one.reminder, documented, one) for one in found.put_off]
        call.say_json(rows)
    else:
        for line in _as_text(call, patient, found, on):
            call.say(line)
    return 0


def facts(call: Call) -> int:
    """Print the built-in facts, or the plan templates, with their sources."""
    arguments = call.arguments
    if arguments.topic == PLANS_TOPIC:
        return _plans(call)
    asked = (open_knowledge(), arguments.topic, arguments.language)
    if arguments.json:
        call.say_json(facts_for_json(*asked))
    else:
        call.say(facts_as_text(*asked))
    return 0


def _plans(call: Call) -> int:
    knowledge, language = open_knowledge(), call.arguments.language
    if call.arguments.json:
        call.say_json(plans_for_json(knowledge, language))
    else:
        call.say(plans_as_text(knowledge, language))
    return 0


COMMANDS: Final[MappingProxyType[str, Command]] = MappingProxyType(
    {"demo": demo, "check": check, "reminders": remind, "facts": facts}
)
"""The commands of this file by their name."""


def _standing(store: Store, patient: Patient, documented: ReminderFacts) -> Standing:
    moment = now().replace(tzinfo=None)
    view = record_view(store, patient, moment.date())
    found = all_reminders(view, documented, moment.date())
    return standing(found, store.all(ReminderState, patient.id), moment)


def _as_json(
    call: Call, reminder: Reminder, documented: ReminderFacts, put_off: PutOff | None
) -> dict[str, object]:
    say, names = call.language.say, documented.source_names
    why = say(reminder.why)
    return {
        "key": reminder.key,
        "anchor_key": reminder.anchor_key,
        "kind": reminder.kind.value,
        "title": say(reminder.title),
        "why": why,
        "reason": why,
        "sources": list(reminder.source_keys),
        "source": "; ".join(names.get(key, key) for key in reminder.source_keys),
        "anchor": say(reminder.anchor),
        "first": reminder.first.isoformat(),
        "last": reminder.last and reminder.last.isoformat(),
        "known": reminder.known and str(reminder.known),
        "time": reminder.at and reminder.at.isoformat("minutes"),
        "state": "due" if put_off is None else "put_off",
        "until": put_off and put_off.until.isoformat(),
    }


def _as_text(call: Call, patient: Patient, found: Standing, on: dt.date) -> Iterator[str]:
    say, due, put_off = call.language.say, found.due, found.put_off
    yield f"{patient.name} · {call.language.day(on, DayStyle.FULL)}"
    if not due and not put_off:
        yield ""
        yield say(Message(_CONTEXT, QT_TRANSLATE_NOOP("cli", "Nothing is due.")))
    until = QT_TRANSLATE_NOOP("cli", "put off until {day}")
    entries = [(when_words(one, on), one) for one in due]
    entries += [(Message(_CONTEXT, until, {"day": one.until}), one.reminder) for one in put_off]
    for when, reminder in entries:
        yield ""
        yield f"{say(when)} · {_one_line(say(reminder.title))}"
        yield f"    {_one_line(say(reminder.why))}"


def _one_line(text: str) -> str:
    """Return what the family wrote in several lines as one."""
    return " ".join(text.split())
