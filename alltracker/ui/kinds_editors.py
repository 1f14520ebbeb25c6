"""How a field of a form is filled in: one frozen description for each way of writing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text; ``own`` offers what was written here before."""

    needed: bool = False
    own: bool = False


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
class Clock:
    """A time of day; ``now`` fills it in for a new row."""

    now: bool = False


@dataclass(frozen=True, slots=True)
class DayAndTime:
    """A day with a time, or without one for a whole day: a moment and whether it is all day."""


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A whole number between two limits."""

    least: int
    most: int


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
class PhaseLink:
    """The phase it belongs to; for a new row the one of today."""


EditorKind = (
    TextLine
    | EffectName
    | TestName
    | Notes
    | Day
    | Clock
    | DayAndTime
    | WholeNumber
    | BodyMeasure
    | Degrees
    | Choice
    | Tick
    | SeveritySteps
    | PhaseLink
)
