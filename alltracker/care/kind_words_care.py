"""The words of the closed lists of medicines, procedures and events."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from alltracker.care.kinds_events import BloodProduct, ProcedureKind, ProductUnit, StayReason
from alltracker.care.kinds_medicine import (
    DayPart,
    DoseReason,
    DoseStatus,
    DoseUnit,
    MedicineForm,
    Route,
    StockKind,
)
from alltracker.care.words import QT_TRANSLATE_NOOP

CARE_WORDS: Final[Mapping[type[Enum], Mapping[Enum, str]]] = MappingProxyType(
    {
        Route: {
            Route.MOUTH: QT_TRANSLATE_NOOP("kind_words", "by mouth"),
            Route.VEIN: QT_TRANSLATE_NOOP("kind_words", "into a vein"),
            Route.SPINAL: QT_TRANSLATE_NOOP("kind_words", "into the spinal fluid"),
            Route.MUSCLE: QT_TRANSLATE_NOOP("kind_words", "into a muscle"),
            Route.UNDER_SKIN: QT_TRANSLATE_NOOP("kind_words", "under the skin"),
            Route.SKIN: QT_TRANSLATE_NOOP("kind_words", "on the skin"),
            Route.NOSE: QT_TRANSLATE_NOOP("kind_words", "into the nose"),
            Route.INHALED: QT_TRANSLATE_NOOP("kind_words", "breathed in"),
            Route.RECTAL: QT_TRANSLATE_NOOP("kind_words", "into the rectum"),
            Route.EYE: QT_TRANSLATE_NOOP("kind_words", "into the eye"),
            Route.OTHER: QT_TRANSLATE_NOOP("kind_words", "another way"),
            Route.NOT_KNOWN: QT_TRANSLATE_NOOP("kind_words", "way not noted"),
        },
        MedicineForm: {
            MedicineForm.TABLET: QT_TRANSLATE_NOOP("kind_words", "tablets"),
            MedicineForm.CAPSULE: QT_TRANSLATE_NOOP("kind_words", "capsules"),
            MedicineForm.LIQUID: QT_TRANSLATE_NOOP("kind_words", "liquid"),
            MedicineForm.INJECTION: QT_TRANSLATE_NOOP("kind_words", "injection"),
            MedicineForm.INFUSION: QT_TRANSLATE_NOOP("kind_words", "infusion"),
            MedicineForm.OTHER: QT_TRANSLATE_NOOP("kind_words", "other form"),
        },
        DoseUnit: {
            DoseUnit.TABLET: QT_TRANSLATE_NOOP("kind_words", "tablet"),
            DoseUnit.CAPSULE: QT_TRANSLATE_NOOP("kind_words", "capsule"),
            DoseUnit.MILLILITER: QT_TRANSLATE_NOOP("kind_words", "mL"),
            DoseUnit.MILLIGRAM: QT_TRANSLATE_NOOP("kind_words", "mg"),
            DoseUnit.MICROGRAM: QT_TRANSLATE_NOOP("kind_words", "µg"),
            DoseUnit.GRAM: QT_TRANSLATE_NOOP("kind_words", "g"),
            DoseUnit.UNIT: QT_TRANSLATE_NOOP("kind_words", "IU"),
            DoseUnit.DROP: QT_TRANSLATE_NOOP("kind_words", "drop"),
            DoseUnit.PUFF: QT_TRANSLATE_NOOP("kind_words", "puff"),
            DoseUnit.DOSE: QT_TRANSLATE_NOOP("kind_words", "dose"),
        },
        DayPart: {
            DayPart.MORNING: QT_TRANSLATE_NOOP("kind_words", "in the morning"),
            DayPart.NOON: QT_TRANSLATE_NOOP("kind_words", "at noon"),
            DayPart.AFTERNOON: QT_TRANSLATE_NOOP("kind_words", "in the afternoon"),
            DayPart.EVENING: QT_TRANSLATE_NOOP("kind_words", "in the evening"),
            DayPart.BEDTIME: QT_TRANSLATE_NOOP("kind_words", "at bedtime"),
            DayPart.ANY: QT_TRANSLATE_NOOP("kind_words", "at any time of the day"),
        },
        DoseReason: {
            DoseReason.COUNTS: QT_TRANSLATE_NOOP("kind_words", "blood counts"),
            DoseReason.LIVER: QT_TRANSLATE_NOOP("kind_words", "liver tests"),
            DoseReason.INFECTION: QT_TRANSLATE_NOOP("kind_words", "infection"),
            DoseReason.SIDE_EFFECT: QT_TRANSLATE_NOOP("kind_words", "side effect"),
            DoseReason.WEIGHT: QT_TRANSLATE_NOOP("kind_words", "weight or growth"),
            DoseReason.PLAN: QT_TRANSLATE_NOOP("kind_words", "as planned"),
            DoseReason.TEAM: QT_TRANSLATE_NOOP("kind_words", "decision of the team"),
            DoseReason.OTHER: QT_TRANSLATE_NOOP("kind_words", "other reason"),
        },
        DoseStatus: {
            DoseStatus.GIVEN: QT_TRANSLATE_NOOP("kind_words", "given"),
            DoseStatus.SKIPPED: QT_TRANSLATE_NOOP("kind_words", "skipped"),
            DoseStatus.VOMITED: QT_TRANSLATE_NOOP("kind_words", "vomited"),
            DoseStatus.NOT_KNOWN: QT_TRANSLATE_NOOP("kind_words", "not known"),
            DoseStatus.HELD: QT_TRANSLATE_NOOP("kind_words", "held"),
            DoseStatus.NOT_DUE: QT_TRANSLATE_NOOP("kind_words", "not scheduled"),
        },
        StockKind: {
            StockKind.COUNTED: QT_TRANSLATE_NOOP("kind_words", "counted"),
            StockKind.FILLED: QT_TRANSLATE_NOOP("kind_words", "came in"),
        },
        ProcedureKind: {
            ProcedureKind.LUMBAR_PUNCTURE: QT_TRANSLATE_NOOP("kind_words", "Lumbar puncture"),
            ProcedureKind.MARROW_TEST: QT_TRANSLATE_NOOP("kind_words", "Bone marrow test"),
            ProcedureKind.LINE_PLACED: QT_TRANSLATE_NOOP("kind_words", "Central line placed"),
            ProcedureKind.LINE_FLUSHED: QT_TRANSLATE_NOOP("kind_words", "Central line flushed"),
            ProcedureKind.LINE_REMOVED: QT_TRANSLATE_NOOP("kind_words", "Central line removed"),
            ProcedureKind.POKE: QT_TRANSLATE_NOOP("kind_words", "Needle poke"),
            ProcedureKind.SCAN: QT_TRANSLATE_NOOP("kind_words", "Scan"),
            ProcedureKind.HEART_ULTRASOUND: QT_TRANSLATE_NOOP("kind_words", "Heart ultrasound"),
            ProcedureKind.HEARING: QT_TRANSLATE_NOOP("kind_words", "Hearing check"),
            ProcedureKind.EYES: QT_TRANSLATE_NOOP("kind_words", "Eye check"),
            ProcedureKind.VACCINATION: QT_TRANSLATE_NOOP("kind_words", "Vaccination"),
            ProcedureKind.LEUKAPHERESIS: QT_TRANSLATE_NOOP("kind_words", "Leukapheresis"),
            ProcedureKind.CAR_T: QT_TRANSLATE_NOOP("kind_words", "CAR T-cell infusion"),
            ProcedureKind.TRANSPLANT: QT_TRANSLATE_NOOP("kind_words", "Transplant, day 0"),
            ProcedureKind.IMMUNOTHERAPY: QT_TRANSLATE_NOOP("kind_words", "Immunotherapy cycle"),
            ProcedureKind.OTHER: QT_TRANSLATE_NOOP("kind_words", "Other procedure"),
        },
        BloodProduct: {
            BloodProduct.RED_CELLS: QT_TRANSLATE_NOOP("kind_words", "Red cells"),
            BloodProduct.PLATELETS: QT_TRANSLATE_NOOP("kind_words", "Platelets"),
            BloodProduct.PLASMA: QT_TRANSLATE_NOOP("kind_words", "Plasma"),
            BloodProduct.OTHER: QT_TRANSLATE_NOOP("kind_words", "Other blood product"),
        },
        ProductUnit: {
            ProductUnit.MILLILITER: QT_TRANSLATE_NOOP("kind_words", "mL"),
            ProductUnit.BAG: QT_TRANSLATE_NOOP("kind_words", "bags"),
        },
        StayReason: {
            StayReason.TREATMENT: QT_TRANSLATE_NOOP("kind_words", "treatment"),
            StayReason.FEVER: QT_TRANSLATE_NOOP("kind_words", "fever"),
            StayReason.INFECTION: QT_TRANSLATE_NOOP("kind_words", "infection"),
            StayReason.SIDE_EFFECT: QT_TRANSLATE_NOOP("kind_words", "side effect"),
            StayReason.PROCEDURE: QT_TRANSLATE_NOOP("kind_words", "procedure"),
            StayReason.OTHER: QT_TRANSLATE_NOOP("kind_words", "other reason"),
        },
    }
)
"""By list first: words of different lists can be stored alike."""
