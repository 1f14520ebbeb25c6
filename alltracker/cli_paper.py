"""The command ``print``: writes a paper as PDF."""

from __future__ import annotations

import argparse
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from alltracker.care.calendar import clock_at, day_at_noon, today
from alltracker.care.kinds import Audience
from alltracker.care.plan import audience_of
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.cli_record import reading
from alltracker.db.models import Patient
from alltracker.db.patients import choose_patient
from alltracker.db.record_view import record_view
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.papers.known import KNOWN_PAPERS, PaperOrder
from alltracker.papers.paper import PaperSize
from alltracker.papers.pdf import write_pdf
from alltracker.papers.period import Period, PeriodRule, period_of

if TYPE_CHECKING:
    from alltracker.cli import Call, Command


def print_paper(call: Call) -> int:
    """Write the paper of a kind; nothing is written where anything is refused."""
    arguments = call.arguments
    on = arguments.on or today()
    kind, knowledge = KNOWN_PAPERS[arguments.kind], open_knowledge()
    with reading(call) as store, clock_at(day_at_noon(on)):
        patient = choose_patient(store, arguments.patient)
        order = PaperOrder(
            patient=patient,
            period=_period(store, patient, arguments),
            sections=frozenset(kind.sections),
            language=call.language,
            facts=reminder_facts(knowledge, call.language.code, _audience(patient)),
            knowledge=knowledge,
        )
        paper, size = kind.make(store, order), PaperSize(arguments.paper)
        pages = write_pdf(paper, size, arguments.output, store.path)
    text = QT_TRANSLATE_NOOP("cli", "“{file}” is written, %n page(s).", "", 1)
    call.say(call.language.say(Message("cli", text, {"file": arguments.output.name}, pages)))
    return 0


def _period(store: Store, patient: Patient, arguments: argparse.Namespace) -> Period:
    """Return the days asked for; without a first one since the last visit, else 30 days back."""
    until = arguments.until or today()
    if arguments.since is not None:
        return Period(arguments.since, until)
    return period_of(record_view(store, patient), PeriodRule.LAST_VISIT, until)


def _audience(patient: Patient) -> Audience:
    return audience_of(patient.birth_date, patient.diagnosis_date)


COMMANDS: Final[MappingProxyType[str, Command]] = MappingProxyType({"print": print_paper})
"""The commands of this file by their name."""
