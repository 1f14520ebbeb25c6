"""How much later everything came than planned at first, by phase and reason."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from alltracker.care.kinds import DelayReason
from alltracker.care.words import Message


@dataclass(frozen=True, slots=True)
class Delay:
    """Days that one phase came or lasted longer than planned at first, for one reason."""

    phase_id: str | None
    what: Message | str
    """What was moved or came late."""
    reason: DelayReason | None
    """None: nobody noted one."""
    days: int
    """Negative: earlier."""
    said_on: dt.date | None
    """When the family said it; None for days that only the dates show."""
    note: str
    counts: bool = True
    """Whether the days are part of the total."""
