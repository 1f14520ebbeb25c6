"""A plan while a family writes it: its phases in order, its first day and how its end is found.

Nothing here has dates of its own but what already happened and what the family fixed; all other
dates follow when the draft is laid out (``plan_draft_dates``).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any, Final

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import kind_name
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.care.words import Message

MOST_DAYS: Final = 3660
"""No phase is planned for longer than ten years (an input limit of the program)."""
MOST_CYCLES: Final = 200
"""No phase is planned with more cycles (an input limit of the program)."""

Days = tuple[dt.date | None, dt.date | None]
"""A first and a last day, as far as they are known."""


class DraftProblem(ValueError):  # noqa: N818 - a problem with a sentence for people
    """A change that cannot be; ``field`` names what was changed, ``message`` says why."""

    def __init__(self, field: str, message: Message) -> None:
        super().__init__(message.text)
        self.field = field
        self.message = message


@dataclass(frozen=True, slots=True)
class DraftPhase:
    """One phase of a draft."""

    key: str
    """Names the phase within its draft."""
    kind: PhaseKind
    row_id: str | None = None
    name: str = ""
    days: int | None = None
    """Planned length in days; None: not known, or as left by ``to_end``."""
    guess: bool = False
    """Whether the length only serves for drawing."""
    to_end: bool = False
    """Whether it lasts until the end of treatment that the team or the plan's rule gives."""
    cycle_days: int | None = None
    cycle_on_days: int | None = None
    cycles: int | None = None
    beside: bool = False
    """Whether it runs beside the other phases, with a rhythm of its own."""
    starts_on: dt.date | None = None
    """The first day where it is not simply the day after the phase before."""
    undated: bool = False
    """Whether the family left it without dates although the phase before has them."""
    begun: dt.date | None = None
    ended: dt.date | None = None
    planned: Days = (None, None)
    """What is planned in the record; kept for a phase that has begun."""
    cycle_starts: tuple[tuple[int, dt.date], ...] = ()
    """Numbers and first days of the cycles that were moved."""
    position: int | None = None
    """Its place in the record; None while it is in none."""
    source: str = ""
    note: str = ""

    @property
    def happened(self) -> bool:
        """Whether it has begun, so that its dates are kept and it stays in the plan."""
        return self.begun is not None or self.ended is not None

    @property
    def label(self) -> str | Message:
        """The family's own name of the phase, else the name of its kind."""
        return self.name.strip() or kind_name(self.kind)

    @property
    def is_treatment(self) -> bool:
        """Whether it is treatment rather than follow-up."""
        return self.kind is not PhaseKind.FOLLOW_UP


@dataclass(frozen=True, slots=True)
class DraftRule:
    """The end of treatment as a length from an anchor, with where that is written."""

    anchor: Anchor
    length: float
    """In ``unit``."""
    unit: DurationUnit
    source: str = ""


@dataclass(frozen=True, slots=True)
class Anchors:
    """The days of a record that a rule can count from, apart from the phases."""

    diagnosis: PartialDate | None = None
    remission: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A plan as it is being written."""

    name: str = ""
    template_key: str = ""
    source: str = ""
    first_day: dt.date | None = None
    """The day from which the first phase is laid out."""
    first_day_said: bool = True
    """Whether the family said that day, rather than that it follows from the phases."""
    phases: tuple[DraftPhase, ...] = ()
    end_rule: DraftRule | None = None
    team_end: dt.date | None = None
    """The end that the team gave; it wins over the rule."""
    team_note: str = ""
    row_id: str | None = None
    history: tuple[DraftPhase, ...] = ()
    """What happened under the plans before this one."""
    dropped: tuple[DraftPhase, ...] = ()
    """Phases of the plan before that never began and have no place in this one."""

    def phase(self, key: str) -> DraftPhase:
        """Return a phase by its key; raise KeyError if it is not in this plan."""
        for phase in self.phases:
            if phase.key == key:
                return phase
        raise KeyError(key)

    def place(self, key: str) -> int:
        """Return the place of a phase in the order; raise KeyError if it is not in this plan."""
        return self.phases.index(self.phase(key))

    def with_phase(self, key: str, **fields: Any) -> PlanDraft:
        """Return the plan with other values in one phase; raise KeyError for an unknown one."""
        self.phase(key)
        changed = (replace(phase, **fields) if phase.key == key else phase for phase in self.phases)
        return replace(self, phases=tuple(changed))

    def free_key(self) -> str:
        """Return a key that no phase of the draft has."""
        taken = {phase.key for phase in (*self.phases, *self.history, *self.dropped)}
        number = len(taken) + 1
        while f"new-{number}" in taken:
            number += 1
        return f"new-{number}"
