"""The emergency sheet: what a nurse who never met the patient has to know at once."""

from __future__ import annotations

from typing import Any, Final

from alltracker.care.calendar import today
from alltracker.care.units import FAHRENHEIT
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Contact, FeverRule, Patient
from alltracker.db.record_settings import RecordSettings
from alltracker.db.record_view import record_view
from alltracker.db.store import Store
from alltracker.knowledge.medicines import catalog
from alltracker.language import Language
from alltracker.papers.emergency_events import EventWords
from alltracker.papers.emergency_facts import EmergencyFacts
from alltracker.papers.emergency_medicines import MedicineWords
from alltracker.papers.emergency_rule import RuleWords
from alltracker.papers.frame import file_title, framed
from alltracker.papers.inks import BLACK, Inks
from alltracker.papers.last_counts import LastCounts
from alltracker.papers.paper import Paper
from alltracker.papers.rows import NOT_ENTERED
from alltracker.papers.summary_counts import CountsReader
from alltracker.papers.templates import fill

TITLE: Final = Message("papers", QT_TRANSLATE_NOOP("papers", "Emergency sheet"))
_MIDDLE: Final = Message(
    "papers",
    QT_TRANSLATE_NOOP(
        "papers", "“lab”: measured by a laboratory. Entered by the family: check with the clinic."
    ),
)
_TITLES: Final = {
    "treatment": QT_TRANSLATE_NOOP("papers", "Diagnosis and treatment"),
    "line": QT_TRANSLATE_NOOP("papers", "Central line"),
    "warnings": QT_TRANSLATE_NOOP("papers", "Allergies and warnings"),
    "people": QT_TRANSLATE_NOOP("papers", "People"),
    "room": QT_TRANSLATE_NOOP("papers", "Notes at the emergency room"),
    "hint": QT_TRANSLATE_NOOP(
        "papers", "time arrived, temperature, antibiotic and time of first dose"
    ),
}


def emergency_paper(
    store: Store, patient: Patient, language: Language, inks: Inks = BLACK
) -> Paper:
    """Return the emergency sheet of a patient as the record stands today."""
    view, day = record_view(store, patient), today()
    reader = CountsReader(store, patient.id)
    contacts = [
        row for row in store.all(Contact, patient.id) if row.ended_on is None or row.ended_on >= day
    ]
    facts = EmergencyFacts(patient, view, contacts, day, language)
    medicines = MedicineWords(view, day, language, catalog())
    rule = view.fever_rule if isinstance(view.fever_rule, FeverRule) else None
    rules = RuleWords(rule, contacts, language)
    unit = rule.entered_unit if rule else RecordSettings(store, patient.id).temperature_unit()
    events = EventWords(view, reader, day, language, fahrenheit=unit == FAHRENHEIT)
    titles = {key: language.say(Message("papers", text)) for key, text in _TITLES.items()}
    shown: dict[str, Any] = {
        **framed(TITLE, patient, _MIDDLE, day, language),
        "status": facts.status(),
        "born": facts.born(),
        "weighed": facts.weighed(),
        "rule": rules.rule(),
        "call": rules.call(),
        "titles": titles,
        "missing": language.say(NOT_ENTERED),
        "treatment": facts.treatment(medicines.last_by_route()),
        "line": facts.line(),
        "counts": LastCounts(reader, day, language).view(),
        "warnings": facts.warnings(),
        "medicines": medicines.view(),
        "people": facts.people(),
        "note": facts.note(),
        "events": events.view(),
    }
    return Paper(
        title=file_title(TITLE, patient.name, day, language),
        html=fill("emergency.html", shown),
        inks=inks,
    )
