"""How a field of a form is filled in: one frozen description for each way of writing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text; ``own`` offers what was written here before.

    ``writer`` fills in who writes at this computer, for a new row.
    """

    needed: bool = False
    own: bool = False
    writer: bool = False


@dataclass(frozen=True, slots=True)
class EffectName:
    """What happened: chips of what is noted most, or any words, with the documents' terms."""


@dataclass(frozen=True, slots=True)
class TestName:
    """A laboratory test: one that the documents name, kept by its key, or any words."""

    __test__ = False  # not for the collector of test cases


@dataclass(frozen=True, slots=True)
class Notes:
    """Several lines of text."""

    lines: int = 2
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A whole day; ``today`` fills it in for a new row, ``past`` takes none after today."""

    needed: bool = False
    today: bool = False
    past: bool = False


@dataclass(frozen=True, slots=True)
class KnownDay:
    """A day, a month, a season or a year; ``past`` takes none after today."""

    past: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; ``now`` fills it in for a new row."""

    now: bool = False


@dataclass(frozen=True, slots=True)
class DayAndTime:
    """A day with a time, or without one for a whole day: a moment and whether it is all day."""


@dataclass(frozen=True, slots=True)
class When:
    """From when until when, for a whole day or in a time zone: start, all day, minutes, zone."""

    needed: bool = True


@dataclass(frozen=True, slots=True)
class Repeats:
    """How a visit repeats: the text of a rule, empty for a single visit."""


@dataclass(frozen=True, slots=True)
class LeadTime:
    """How many minutes before a visit the family is reminded to prepare."""


@dataclass(frozen=True, slots=True)
class QuestionLines:
    """Questions, one a line, written or picked from the documents."""


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A whole number between two limits."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that may have a fraction, above zero and at most ``most``."""

    most: float


@dataclass(frozen=True, slots=True)
class Gray:
    """A dose of radiation in gray; one that must be centigray is asked about."""


@dataclass(frozen=True, slots=True)
class ResultText:
    """What a procedure found; what is asked for hangs on its kind."""


@dataclass(frozen=True, slots=True)
class SpinalDrugs:
    """The medicines given into the spinal fluid, with their amounts in mg."""


@dataclass(frozen=True, slots=True)
class VisitPick:
    """The visit at which something was done, and whether that visit is done with it."""


@dataclass(frozen=True, slots=True)
class DrugPick:
    """A medicine of the catalog or the family's own, and the way it was given."""


@dataclass(frozen=True, slots=True)
class DoseAmount:
    """How much of a medicine was given, and what that is counted in."""


@dataclass(frozen=True, slots=True)
class BodyMeasure:
    """Weight in kg or height in cm, asked about when it is strange; ``analyte`` tells which."""

    analyte: str


@dataclass(frozen=True, slots=True)
class Degrees:
    """A temperature in °C or °F as read: the text, the unit and degrees Celsius."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed list; ``none`` is the text for choosing nothing, if that can be."""

    words: type[Enum]
    none: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """Yes or no; the label stands beside the tick."""


@dataclass(frozen=True, slots=True)
class SeveritySteps:
    """How bad it is, each step with what it means."""


@dataclass(frozen=True, slots=True)
class OwnFaces:
    """How bad the patient says it is: five faces, or nobody was asked."""


@dataclass(frozen=True, slots=True)
class MedicineLink:
    """The medicine it may belong to, of those in the record; none at first."""


@dataclass(frozen=True, slots=True)
class PhaseLink:
    """The phase it belongs to; for a new row the one of today."""


@dataclass(frozen=True, slots=True)
class ReminderDay:
    """A day, or days before or after an end of a phase: day, phase, which end, how many days."""

    needed: bool = False


@dataclass(frozen=True, slots=True)
class Repeat:
    """How something repeats, kept as the text of its rule; empty for once."""


EditorKind = (
    TextLine
    | EffectName
    | TestName
    | Notes
    | Day
    | KnownDay
    | Clock
    | DayAndTime
    | When
    | Repeats
    | LeadTime
    | QuestionLines
    | WholeNumber
    | Amount
    | Gray
    | ResultText
    | SpinalDrugs
    | VisitPick
    | DrugPick
    | DoseAmount
    | BodyMeasure
    | Degrees
    | Choice
    | Tick
    | SeveritySteps
    | OwnFaces
    | MedicineLink
    | PhaseLink
    | ReminderDay
    | Repeat
)
