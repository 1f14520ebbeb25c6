"""The muted line under a patient's name."""

from __future__ import annotations

from alltracker.care.calendar import age, today
from alltracker.care.kinds import Diagnosis
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.language import Language

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
