"""The closed word lists of the record, each stored by its value."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Sex(StrEnum):
    """Sex as the hospital's papers give it."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    NOT_KNOWN = "not_known"


class Diagnosis(StrEnum):
    """The kind of acute lymphoblastic leukemia."""

    B_ALL = "b_all"
    T_ALL = "t_all"
    MIXED = "mixed_phenotype"
    NOT_KNOWN = "not_known"


class Audience(StrEnum):
    """Whom a documented statement is about."""

    ADULT = "adult"
    CHILD = "child"
    ALL = "all"


class PhaseKind(StrEnum):
    """The phases of treatment, and the therapies that can take a phase's place."""

    INDUCTION = "induction"
    CONSOLIDATION = "consolidation"
    INTERIM_MAINTENANCE = "interim_maintenance"
    DELAYED_INTENSIFICATION = "delayed_intensification"
    MAINTENANCE = "maintenance"
    FOLLOW_UP = "follow_up"
    IMMUNOTHERAPY = "immunotherapy"
    CAR_T = "car_t"
    TRANSPLANT = "transplant"
    RADIATION = "radiation"
    RELAPSE = "relapse"
    OTHER = "other"


class DelayReason(StrEnum):
    """Why a phase began or ended later than planned."""

    COUNTS = "counts"
    INFECTION = "infection"
    SIDE_EFFECT = "side_effect"
    TEAM = "team"
    HOLIDAY = "holiday"
    OTHER = "other"


class SlipEdge(StrEnum):
    """Which end of a phase or cycle a date belongs to."""

    START = "start"
    END = "end"


class CheckTopic(StrEnum):
    """What a line of a checklist belongs to."""

    CARE_PLAN = "care_plan"
    RECORD_COPIES = "record_copies"
    HAND_OVER = "hand_over"
    TELL_TEAM = "tell_team"


class ResultStatus(StrEnum):
    """How final a laboratory result is."""

    FINAL = "final"
    PRELIMINARY = "preliminary"
    CORRECTED = "corrected"
    AMENDED = "amended"
    UNKNOWN = "unknown"


class Comparator(StrEnum):
    """How a reported number relates to the true one; a limit is not a value."""

    NONE = ""
    LESS = "<"
    LESS_OR_EQUAL = "<="
    GREATER = ">"
    GREATER_OR_EQUAL = ">="


class Severity(IntEnum):
    """How bad a side effect is, in plain steps."""

    NONE = 0
    MILD = 1
    MODERATE = 2
    SEVERE = 3
    VERY_SEVERE = 4


class TemperatureSite(StrEnum):
    """Where a temperature was taken."""

    MOUTH = "mouth"
    ARMPIT = "armpit"
    EAR = "ear"
    FOREHEAD = "forehead"
    RECTAL = "rectal"
    NOT_KNOWN = "not_known"


class AppointmentKind(StrEnum):
    """What an appointment is for."""

    CLINIC = "clinic"
    BLOOD = "blood"
    PROCEDURE = "procedure"
    TREATMENT = "treatment"
    SCAN = "scan"
    OTHER = "other"


class AppointmentStatus(StrEnum):
    """What became of an appointment."""

    PLANNED = "planned"
    DONE = "done"
    MISSED = "missed"
    CANCELED = "canceled"


class ReminderDecision(StrEnum):
    """What the family said of a reminder."""

    DONE = "done"
    SNOOZED = "snoozed"
    DISMISSED = "dismissed"
    MOVED = "moved"


class ContactRole(StrEnum):
    """Who somebody is to the patient."""

    ONCOLOGY_TEAM = "oncology_team"
    EMERGENCY = "emergency"
    FAMILY_DOCTOR = "family_doctor"
    PHARMACY = "pharmacy"
    HOSPITAL = "hospital"
    FAMILY = "family"
    SCHOOL = "school"
    OTHER = "other"
