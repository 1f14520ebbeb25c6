"""The closed word lists of medicines and doses, each stored by its value."""

from __future__ import annotations

from enum import StrEnum


class Route(StrEnum):
    """The way a medicine enters the body."""

    MOUTH = "mouth"
    VEIN = "vein"
    SPINAL = "spinal"
    MUSCLE = "muscle"
    UNDER_SKIN = "under_skin"
    SKIN = "skin"
    NOSE = "nose"
    INHALED = "inhaled"
    RECTAL = "rectal"
    EYE = "eye"
    OTHER = "other"
    NOT_KNOWN = "not_known"


class MedicineForm(StrEnum):
    """What a medicine comes as."""

    TABLET = "tablet"
    CAPSULE = "capsule"
    LIQUID = "liquid"
    INJECTION = "injection"
    INFUSION = "infusion"
    OTHER = "other"


class DoseUnit(StrEnum):
    """What the amount of a dose is counted in."""

    TABLET = "tablet"
    CAPSULE = "capsule"
    MILLILITER = "mL"
    MILLIGRAM = "mg"
    MICROGRAM = "ug"
    GRAM = "g"
    UNIT = "IU"
    DROP = "drop"
    PUFF = "puff"
    DOSE = "dose"


class DayPart(StrEnum):
    """The part of a day a dose belongs to."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    BEDTIME = "bedtime"
    ANY = "any"


class DoseReason(StrEnum):
    """Why the team changed, held or restarted a dose."""

    COUNTS = "counts"
    LIVER = "liver"
    INFECTION = "infection"
    SIDE_EFFECT = "side_effect"
    WEIGHT = "weight"
    PLAN = "plan"
    TEAM = "team"
    OTHER = "other"


class DoseStatus(StrEnum):
    """What became of a dose, as the family noted it."""

    GIVEN = "given"
    SKIPPED = "skipped"
    VOMITED = "vomited"
    NOT_KNOWN = "not_known"
    HELD = "held"
    """Left out because the team said so."""
    NOT_DUE = "not_due"
    """Not scheduled on this day after all, such as tablets in a week with a spinal dose."""


class StockKind(StrEnum):
    """How the family knows what is in the box."""

    COUNTED = "counted"
    FILLED = "filled"
