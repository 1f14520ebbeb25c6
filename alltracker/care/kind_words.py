"""The words of the closed lists, as screens, papers and the command line say them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from alltracker.care.fever import site_name
from alltracker.care.kind_words_care import CARE_WORDS
from alltracker.care.kinds import (
    AppointmentKind,
    AppointmentStatus,
    CheckTopic,
    ContactRole,
    DelayReason,
    Diagnosis,
    PhaseKind,
    ResultStatus,
    Severity,
    Sex,
    SlipEdge,
    TemperatureSite,
)
from alltracker.care.phases import kind_name
from alltracker.care.symptoms import severity_name
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_WORDS: Final[Mapping[type[Enum], Mapping[Enum, str]]] = MappingProxyType(
    {
        Sex: {
            Sex.FEMALE: QT_TRANSLATE_NOOP("kind_words", "female"),
            Sex.MALE: QT_TRANSLATE_NOOP("kind_words", "male"),
            Sex.OTHER: QT_TRANSLATE_NOOP("kind_words", "other sex"),
            Sex.NOT_KNOWN: QT_TRANSLATE_NOOP("kind_words", "sex not known"),
        },
        Diagnosis: {
            Diagnosis.B_ALL: QT_TRANSLATE_NOOP("kind_words", "B-ALL"),
            Diagnosis.T_ALL: QT_TRANSLATE_NOOP("kind_words", "T-ALL"),
            Diagnosis.MIXED: QT_TRANSLATE_NOOP("kind_words", "mixed phenotype"),
            Diagnosis.NOT_KNOWN: QT_TRANSLATE_NOOP("kind_words", "ALL, kind not known"),
        },
        AppointmentKind: {
            AppointmentKind.CLINIC: QT_TRANSLATE_NOOP("kind_words", "Clinic visit"),
            AppointmentKind.BLOOD: QT_TRANSLATE_NOOP("kind_words", "Blood draw"),
            AppointmentKind.PROCEDURE: QT_TRANSLATE_NOOP("kind_words", "Procedure"),
            AppointmentKind.TREATMENT: QT_TRANSLATE_NOOP("kind_words", "Treatment"),
            AppointmentKind.SCAN: QT_TRANSLATE_NOOP("kind_words", "Scan"),
            AppointmentKind.OTHER: QT_TRANSLATE_NOOP("kind_words", "Other visit"),
        },
        AppointmentStatus: {
            AppointmentStatus.PLANNED: QT_TRANSLATE_NOOP("kind_words", "planned"),
            AppointmentStatus.DONE: QT_TRANSLATE_NOOP("kind_words", "done"),
            AppointmentStatus.MISSED: QT_TRANSLATE_NOOP("kind_words", "missed"),
            AppointmentStatus.CANCELED: QT_TRANSLATE_NOOP("kind_words", "canceled"),
        },
        ContactRole: {
            ContactRole.ONCOLOGY_TEAM: QT_TRANSLATE_NOOP("kind_words", "Oncology team"),
            ContactRole.EMERGENCY: QT_TRANSLATE_NOOP("kind_words", "Emergency number"),
            ContactRole.FAMILY_DOCTOR: QT_TRANSLATE_NOOP("kind_words", "Family doctor"),
            ContactRole.PHARMACY: QT_TRANSLATE_NOOP("kind_words", "Pharmacy"),
            ContactRole.HOSPITAL: QT_TRANSLATE_NOOP("kind_words", "Hospital"),
            ContactRole.FAMILY: QT_TRANSLATE_NOOP("kind_words", "Family"),
            ContactRole.SCHOOL: QT_TRANSLATE_NOOP("kind_words", "School"),
            ContactRole.OTHER: QT_TRANSLATE_NOOP("kind_words", "Other contact"),
        },
        DelayReason: {
            DelayReason.COUNTS: QT_TRANSLATE_NOOP("kind_words", "blood counts"),
            DelayReason.INFECTION: QT_TRANSLATE_NOOP("kind_words", "infection"),
            DelayReason.SIDE_EFFECT: QT_TRANSLATE_NOOP("kind_words", "side effect"),
            DelayReason.TEAM: QT_TRANSLATE_NOOP("kind_words", "decision of the team"),
            DelayReason.HOLIDAY: QT_TRANSLATE_NOOP("kind_words", "holiday"),
            DelayReason.OTHER: QT_TRANSLATE_NOOP("kind_words", "other reason"),
        },
        SlipEdge: {
            SlipEdge.START: QT_TRANSLATE_NOOP("kind_words", "the beginning"),
            SlipEdge.END: QT_TRANSLATE_NOOP("kind_words", "the end"),
        },
        CheckTopic: {
            CheckTopic.CARE_PLAN: QT_TRANSLATE_NOOP("kind_words", "survivorship care plan"),
            CheckTopic.RECORD_COPIES: QT_TRANSLATE_NOOP("kind_words", "copies of records"),
            CheckTopic.HAND_OVER: QT_TRANSLATE_NOOP("kind_words", "hand-over to adult care"),
            CheckTopic.TELL_TEAM: QT_TRANSLATE_NOOP("kind_words", "what the team wants to hear"),
        },
        ResultStatus: {
            ResultStatus.FINAL: QT_TRANSLATE_NOOP("kind_words", "final"),
            ResultStatus.PRELIMINARY: QT_TRANSLATE_NOOP("kind_words", "preliminary"),
            ResultStatus.CORRECTED: QT_TRANSLATE_NOOP("kind_words", "corrected"),
            ResultStatus.AMENDED: QT_TRANSLATE_NOOP("kind_words", "amended"),
            ResultStatus.UNKNOWN: QT_TRANSLATE_NOOP("kind_words", "status not known"),
        },
        **CARE_WORDS,
    }
)
"""By list first: words of different lists can be stored alike."""


def word_of(member: Enum) -> Message:
    """Return the word of a list's member; raise KeyError for a list without words."""
    if isinstance(member, PhaseKind):
        return kind_name(member)
    if isinstance(member, Severity):
        return severity_name(member)
    if isinstance(member, TemperatureSite):
        return site_name(member)
    return Message("kind_words", _WORDS[type(member)][member])
