"""A date on its way to another day, and where that takes what moves along."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from alltracker.care.rows import RecordView
from alltracker.care.slip_aim import Aim
from alltracker.care.slip_parts import Span


@dataclass(frozen=True, slots=True)
class Slide:
    """A target on its way: what the lines of a slip are made from."""

    view: RecordView
    aim: Aim
    to: dt.date | None

    @property
    def days(self) -> int | None:
        """How far it goes, in days; None if either day is not known."""
        if self.to is None or self.aim.before is None:
            return None
        return (self.to - self.aim.before).days

    @property
    def dated(self) -> bool:
        """Whether what moves along gets another date; otherwise its date would be taken away."""
        return self.to is not None

    def after(self, before: Span) -> Span | None:
        """Return where a span goes when it moves along."""
        days = self.days
        if days is None:
            return None
        slip = dt.timedelta(days=days)
        return before[0] + slip, before[1] + slip if before[1] else None
