"""The muted lines of the navigation: about the patient, and when the record was saved."""

from __future__ import annotations

from alltracker.care.calendar import age, today
from alltracker.care.kinds import Diagnosis
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.db.store import Store
from alltracker.language import DayStyle, Language

_KINDS = {
    Diagnosis.B_ALL: QT_TRANSLATE_NOOP("patient", "B-ALL"),
    Diagnosis.T_ALL: QT_TRANSLATE_NOOP("patient", "T-ALL"),
    Diagnosis.MIXED: QT_TRANSLATE_NOOP("patient", "mixed phenotype"),
    Diagnosis.NOT_KNOWN: QT_TRANSLATE_NOOP("patient", "ALL"),
}
"""Short names of the kinds of leukemia, for where there is little room."""


def age_and_kind(patient: Patient, language: Language) -> str:
    """Return age and kind, such as "6 years · B-ALL"; a half-known birth gives the lower age."""
    kind = language.word("patient", _KINDS[patient.diagnosis])
    if patient.birth_date is None:
        return kind
    years = age(patient.birth_date.last, today())
    if years < 1:
        text = QT_TRANSLATE_NOOP("patient", "under 1 year")
        return f"{language.word('patient', text)} · {kind}"
    text = QT_TRANSLATE_NOOP("patient", "%n year(s)", "", 1)
    return f"{language.say(Message('patient', text, {}, years))} · {kind}"


def saved_words(store: Store, language: Language) -> str:
    """Return when the record was saved last, with the day unless that is today; empty if never."""
    saved = store.last_saved
    if saved is None:
        steps = store.history(limit=1)
        saved = steps[0].at.astimezone() if steps else None
    if saved is None:
        return ""
    time: object = language.time(saved.time())
    text = QT_TRANSLATE_NOOP("patient", "Saved {time}")
    if saved.date() != today():
        text = QT_TRANSLATE_NOOP("patient", "Saved {day}, {time}")
    day = language.day(saved.date(), DayStyle.SHORT)
    return language.say(Message("patient", text, {"time": time, "day": day}))
