"""What a slip is made of: the date that is moved, what may move with it, and what to know."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from alltracker.care.problems import KnownProblem
from alltracker.care.words import Message

Span = tuple[dt.date, dt.date | None]
"""A first day, and a last day where there is one."""


class SlipProblem(KnownProblem):
    """A date cannot be moved there; ``message`` says why and what to do."""


class TargetKind(StrEnum):
    """Which kind of date is moved."""

    PHASE_START = "phase_start"
    PHASE_END = "phase_end"
    CYCLE_START = "cycle_start"
    VISIT = "visit"


class MoveKind(StrEnum):
    """What one line of a slip moves."""

    PHASE = "phase"
    CYCLE = "cycle"
    VISIT = "visit"
    SERIES = "series"
    """A repeating visit from a day on."""


@dataclass(frozen=True, slots=True)
class SlipTarget:
    """The date that the family moves; ``row_id`` is a phase's or a visit's."""

    kind: TargetKind
    row_id: str
    cycle: int | None = None
    """Which cycle of the phase, counted from 1."""
    original_start: dt.datetime | None = None
    """Which visit of a series: the moment at which the series has it."""


@dataclass(frozen=True, slots=True)
class Move:
    """One date, or first and last day, before and after."""

    key: str
    """What ``chosen`` names it by; the target's is ``TARGET_KEY``."""
    what: Message | str
    kind: MoveKind
    row_id: str
    before: Span | None
    """None for a target whose day was not known."""
    after: Span | None
    """None: it gets no new date yet."""
    chosen: bool = True
    """Whether it moves; if not, ``after`` says where it would go."""
    cycle: int | None = None
    original_start: dt.datetime | None = None

    @property
    def end_only(self) -> bool:
        """Whether only the last day moves."""
        return bool(self.before and self.after and self.before[0] == self.after[0])


TARGET_KEY: Final = "target"


@dataclass(frozen=True, slots=True)
class SlipPlan:
    """All that a slip would do, listed before anybody says yes."""

    target: SlipTarget
    days: int | None
    """How many days later (negative: earlier); None if the old or the new date is not known."""
    moves: tuple[Move, ...]
    """The target first, then by day."""
    notes: tuple[Message, ...]
    before: dt.date | None = None
    """The day that is moved, as far as it is known."""
    to: dt.date | None = None

    @property
    def moving(self) -> tuple[Move, ...]:
        """The moves that will be made."""
        return tuple(move for move in self.moves if move.chosen)
