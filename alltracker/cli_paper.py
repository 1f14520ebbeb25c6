"""The command ``print``: writes a paper as PDF."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from alltracker.care.calendar import clock_at, day_at_noon, today
from alltracker.care.kinds import Audience
from alltracker.care.plan import audience_of
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.cli_record import reading
from alltracker.db.files import open_record
from alltracker.db.models import Patient
from alltracker.db.patients import choose_patient
from alltracker.db.problems import PasswordNeeded, ReadOnlyRecord, RecordInUse
from alltracker.db.record_view import record_view
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.papers.calendar_month import month_of
from alltracker.papers.calendar_paper import usual_month
from alltracker.papers.calendar_printed import print_label, print_note
from alltracker.papers.known import KNOWN_PAPERS, PaperKind, PaperOrder
from alltracker.papers.paper import PaperSize
from alltracker.papers.pdf import write_pdf
from alltracker.papers.period import Period, PeriodRule, period_of
from alltracker.papers.problems import SeveralMonths

if TYPE_CHECKING:
    from alltracker.cli import Call, Command


def print_paper(call: Call) -> int:
    """Write the paper of a kind; nothing is written where anything is refused.

    That a medicine calendar was printed is noted in the record, so that the next one can say which
    it replaces; where another window holds the record, the calendar is written and that is said.
    """
    arguments = call.arguments
    on = arguments.on or today()
    kind, knowledge = KNOWN_PAPERS[arguments.kind], open_knowledge()
    with _opened(call, kind) as store, clock_at(day_at_noon(on)):
        patient = choose_patient(store, arguments.patient)
        order = PaperOrder(
            patient=patient,
            period=_period(store, patient, arguments, kind),
            sections=frozenset(kind.sections),
            language=call.language,
            facts=reminder_facts(knowledge, call.language.code, _audience(patient)),
            knowledge=knowledge,
        )
        paper, size = kind.make(store, order), PaperSize(arguments.paper)
        pages = write_pdf(paper, size, arguments.output, store.path)
        if kind.by_month:
            _note(call, store, order)
    text = QT_TRANSLATE_NOOP("cli", "“{file}” is written, %n page(s).", "", 1)
    call.say(call.language.say(Message("cli", text, {"file": arguments.output.name}, pages)))
    return 0


@contextmanager
def _opened(call: Call, kind: PaperKind) -> Iterator[Store]:
    """Open the record for reading; for writing only where the print is to be noted."""
    if not kind.by_month:
        with reading(call) as store:
            yield store
        return
    password = call.password()
    try:
        store = _for_note(call, password)
    except PasswordNeeded:
        if call.arguments.password_file is not None or not sys.stdin.isatty():
            raise
        store = _for_note(call, call.password(ask=True))
    with closing(store):
        yield store


def _for_note(call: Call, password: str) -> Store:
    try:
        return open_record(call.record(), password)
    except (RecordInUse, ReadOnlyRecord):
        return open_record(call.record(), password, write=False)


def _note(call: Call, store: Store, order: PaperOrder) -> None:
    """Note that a calendar was printed."""
    period, owner = order.period, order.patient.id
    row = print_note(store, owner, period.since, period.until, today())
    if row is None:
        return
    if store.writable:
        store.save(row, print_label(period.since))
        return
    text = QT_TRANSLATE_NOOP(
        "cli", "That it was printed could not be noted: the record is open elsewhere or read-only."
    )
    print(f"alltracker: {call.language.say(Message('cli', text))}", file=sys.stderr)


def _period(
    store: Store, patient: Patient, arguments: argparse.Namespace, kind: PaperKind
) -> Period:
    """Return the days asked for; without a first one since the last visit, else 30 days back."""
    if kind.by_month:
        return _month(arguments.since, arguments.until)
    until = arguments.until or today()
    if arguments.since is not None:
        return Period(arguments.since, until)
    return period_of(record_view(store, patient), PeriodRule.LAST_VISIT, until)


def _month(since: dt.date | None, until: dt.date | None) -> Period:
    """Return the month that the days lie in; without any the one that is most likely wanted."""
    first, last = since or until, until or since
    if first is None or last is None:
        return Period(*usual_month(today()))
    month = month_of(Period(first, last).since)
    if last > month[1]:
        raise SeveralMonths(first, last)
    return Period(*month)


def _audience(patient: Patient) -> Audience:
    return audience_of(patient.birth_date, patient.diagnosis_date)


COMMANDS: Final[MappingProxyType[str, Command]] = MappingProxyType({"print": print_paper})
"""The commands of this file by their name."""
