"""The closed word lists of procedures and events, each stored by its value."""

from __future__ import annotations

from enum import StrEnum


class ProcedureKind(StrEnum):
    """What was done on one day."""

    LUMBAR_PUNCTURE = "lumbar_puncture"
    MARROW_TEST = "marrow_test"
    LINE_PLACED = "line_placed"
    LINE_FLUSHED = "line_flushed"
    LINE_REMOVED = "line_removed"
    POKE = "poke"
    """A needle into a finger, a vein or the port: the pokes of the courage tally."""
    SCAN = "scan"
    HEART_ULTRASOUND = "heart_ultrasound"
    HEARING = "hearing"
    EYES = "eyes"
    VACCINATION = "vaccination"
    LEUKAPHERESIS = "leukapheresis"
    CAR_T = "car_t"
    TRANSPLANT = "transplant"
    IMMUNOTHERAPY = "immunotherapy"
    OTHER = "other"


class BloodProduct(StrEnum):
    """What was transfused."""

    RED_CELLS = "red_cells"
    PLATELETS = "platelets"
    PLASMA = "plasma"
    OTHER = "other"


class ProductUnit(StrEnum):
    """What the amount of a transfusion is counted in."""

    MILLILITER = "mL"
    BAG = "bag"


class StayReason(StrEnum):
    """Why the patient stayed in a hospital."""

    TREATMENT = "treatment"
    FEVER = "fever"
    INFECTION = "infection"
    SIDE_EFFECT = "side_effect"
    PROCEDURE = "procedure"
    OTHER = "other"
