"""What stands on the timeline: lanes and the things in them, however they are drawn."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from alltracker.care.calendar import PartialDate
from alltracker.care.dose_days import DoseState
from alltracker.care.kinds import PhaseKind, Severity
from alltracker.care.slip_parts import SlipTarget
from alltracker.care.words import Message

Words = str | Message


class LaneKey(StrEnum):
    """The lanes, in the order in which they stand."""

    PLAN = "plan"
    WENT = "went"
    CYCLES = "cycles"
    BESIDE = "beside"
    COUNTS = "counts"
    DOSES = "doses"
    """One lane for each medicine at home; ``part`` tells them apart."""
    TREATMENT = "treatment"
    PROCEDURES = "procedures"
    RADIATION = "radiation"
    HOSPITAL = "hospital"
    TRANSFUSIONS = "transfusions"
    DRAWS = "draws"
    VISITS = "visits"
    FEVERS = "fevers"
    INFECTIONS = "infections"
    SIDE_EFFECTS = "side_effects"
    SCHOOL = "school"
    RESULTS = "results"
    REMINDERS = "reminders"
    MILESTONES = "milestones"
    NOTES = "notes"


class Reach(StrEnum):
    """From how far a lane is shown."""

    ANY = "any"
    FAR = "far"
    """When months are in sight."""
    NEAR = "near"
    """When days are in sight."""


class Sign(StrEnum):
    """How a thing is drawn."""

    PHASE = "phase"
    EFFECT = "effect"
    SPAN = "span"
    """A bar without a color of its own, such as a half-known date."""
    STAY = "stay"
    PULSE = "pulse"
    """A stretch of days with doses that are all still to come."""
    DOSE = "dose"
    DOSE_CHANGE = "dose_change"
    """The day on which another order for a medicine begins."""
    TREATMENT = "treatment"
    PUNCTURE = "puncture"
    MARROW = "marrow"
    PROCEDURE = "procedure"
    RED_CELLS = "red_cells"
    PLATELETS = "platelets"
    OTHER_PRODUCT = "other_product"
    DRAW = "draw"
    VISIT = "visit"
    FEVER = "fever"
    REMINDER = "reminder"
    MILESTONE = "milestone"
    NOTE = "note"


BARS = frozenset({Sign.PHASE, Sign.EFFECT, Sign.SPAN, Sign.STAY, Sign.PULSE})
"""What is drawn as long as it lasts; everything else is a mark on its day."""


class State(StrEnum):
    """Whether a thing happened."""

    HAPPENED = "happened"
    PLANNED = "planned"
    MISSED = "missed"


class RowKind(StrEnum):
    """Which row of the record a thing comes from."""

    PHASE = "phase"
    DRAW = "draw"
    APPOINTMENT = "appointment"
    SIDE_EFFECT = "side_effect"
    TEMPERATURE = "temperature"
    AWAITED_RESULT = "awaited_result"
    NOTE = "note"
    OWN_REMINDER = "own_reminder"
    MILESTONE = "milestone"
    PROCEDURE = "procedure"
    TRANSFUSION = "transfusion"
    STAY = "stay"
    INFECTION = "infection"
    RADIATION = "radiation"
    ABSENCE = "absence"
    CLINIC_DOSE = "clinic_dose"
    """A dose that the team gave; where it gave several on a day, the first of them."""
    DOSE = "dose"
    """A dose at home; no row id while nothing is noted of it."""
    MEDICINE = "medicine"
    PATIENT = "patient"
    PLAN = "plan"
    DOCUMENTS = "documents"
    """No row at all: a day that the documents name."""


@dataclass(frozen=True, slots=True)
class Grip:
    """A planned day of a thing that can be moved, and what moving it means."""

    day: dt.date
    target: SlipTarget


@dataclass(slots=True, unsafe_hash=True)  # frozen ones take three times as long to make
class Item:
    """One thing on the timeline, of which there are thousands; never changed once it is made."""

    key: str
    """Unique on the timeline, and the same after the record is read again."""
    lane: LaneKey
    sign: Sign
    row: RowKind
    row_id: str
    start: dt.date
    end: dt.date | None
    """Its last day; None for a bar without a known end."""
    title: Words
    """What it is, in full."""
    state: State = State.HAPPENED
    at: dt.time | None = None
    until: dt.date | None = None
    """For a bar: the day up to which it happened; None where nothing of it has."""
    label: Words = ""
    """What stands beside or on it, where there is room."""
    near_label: Words = ""
    """The same where days are in sight; empty: the label."""
    letter: Words = ""
    """What a narrow bar carries."""
    remark: Words = ""
    """A second text on a bar, or what is said of a thing besides its name."""
    guess: bool = False
    """Whether its end rests on a guessed length, or its day is only half known."""
    phase: PhaseKind | None = None
    severity: Severity | None = None
    level: float | None = None
    """The height of a count, in the unit of its lane; of a fever the degrees Celsius."""
    half_known: PartialDate | None = None
    """A day as far as it is known, where that is less than the day."""
    grips: tuple[Grip, ...] = ()
    ghosts: tuple[dt.date, ...] = ()
    """Earlier planned days of the thing, the oldest first."""
    named: str = ""
    """What names it to its page where its row does not: one visit of a series."""
    part: str = ""
    """Which of several lanes with the same key it stands in: the medicine of a dose."""
    slot: str = ""
    """Which dose of its day it is."""
    dose: DoseState | None = None
    """How a dose stands."""
    many: int = 1
    """Of how many rows it tells, where one thing stands for several of a day."""

    @property
    def is_bar(self) -> bool:
        """Whether it is drawn as long as it lasts."""
        return self.sign in BARS

    @property
    def order(self) -> tuple[dt.date, dt.time, str]:
        """What the things of a lane are sorted by."""
        return (self.start, self.at or dt.time.min, self.key)


@dataclass(frozen=True, slots=True)
class CountPoint:
    """A count on its day, in the unit of the line."""

    draw_id: str
    day: dt.date
    value: float
    words: str
    """The number as it is written."""
    at: dt.time | None = None


@dataclass(frozen=True, slots=True)
class CountLimit:
    """The range that the team gave, from a day on; a side that is None is open."""

    since: dt.date | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class CountLine:
    """One count over the whole way, with the team's range."""

    short: str = ""
    """Its short name, such as "ANC"."""
    unit: str = ""
    """The unit as it is shown."""
    points: tuple[CountPoint, ...] = ()
    limits: tuple[CountLimit, ...] = ()


@dataclass(frozen=True, slots=True)
class Lane:
    """One line of the timeline; its things are sorted by their first day."""

    key: LaneKey
    title: Message
    items: tuple[Item, ...]
    note: Words = ""
    reach: Reach = Reach.ANY
    line: CountLine | None = None
    part: str = ""
    """Tells lanes with the same key apart; empty where there is only one."""


@dataclass(frozen=True, slots=True)
class Landmark:
    """A line across all lanes, such as the planned end of treatment."""

    day: dt.date
    title: Message
    words: Words


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything that is drawn: lanes from top to bottom and the lines across them."""

    lanes: tuple[Lane, ...] = ()
    landmarks: tuple[Landmark, ...] = ()
    first: dt.date | None = None
    """The earliest day of anything; None when there is nothing."""
    last: dt.date | None = None
    found: dict[str, Item] = field(default_factory=dict)
    """Every thing by its key."""
