"""Handing over between two who care: the last 24 hours and the next, from what was noted.

Hours are those of the wall clock, from this time yesterday to this time tomorrow, so that nothing
falls between two hand-overs on the days when the clocks change. What has a day and no time belongs
to all of its day; a part of the day lasts as long as it is usual. The view only tells: an open dose
is one that nobody ticked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from alltracker.care.hand_over_doses import ahead_doses, new_orders, past_doses
from alltracker.care.hand_over_lines import HandOverKind, HandOverLine, Hours
from alltracker.care.hand_over_noted import past_events, past_noted
from alltracker.care.hand_over_visits import ahead_visits, past_visits
from alltracker.care.rows import RecordView
from alltracker.care.words import Message

__all__ = ["HandOver", "HandOverKind", "HandOverLine", "hand_over"]


@dataclass(frozen=True, slots=True)
class HandOver:
    """What was and what comes, each by time; what has no time stands first of its day."""

    hours: Hours
    past: tuple[HandOverLine, ...]
    ahead: tuple[HandOverLine, ...]


@dataclass(frozen=True, slots=True)
class HandOverOptions:
    """How things are said; ``counts`` are the words of blood draws by their id."""

    fahrenheit: bool = False
    counts: Mapping[str, Message] = field(default_factory=dict)


def hand_over(
    view: RecordView, moment: dt.datetime, options: HandOverOptions | None = None
) -> HandOver:
    """Return the 24 hours before and after a moment of a record.

    ``moment`` is local wall time; a zone on it is not looked at. Of ``view`` everything is read
    that lies within a day and a half around it, medicines and orders whole.
    """
    options = options or HandOverOptions()
    hours = Hours.around(moment)
    return HandOver(
        hours,
        tuple(sorted(_past(view, hours, options), key=HandOverLine.place)),
        tuple(sorted(_ahead(view, hours), key=HandOverLine.place)),
    )


def _past(view: RecordView, hours: Hours, options: HandOverOptions) -> Iterator[HandOverLine]:
    yield from past_doses(view, hours)
    yield from new_orders(view, hours, ahead=False)
    yield from past_noted(view, hours, options.counts, fahrenheit=options.fahrenheit)
    yield from past_events(view, hours)
    yield from past_visits(view, hours)


def _ahead(view: RecordView, hours: Hours) -> Iterator[HandOverLine]:
    yield from ahead_doses(view, hours)
    yield from new_orders(view, hours, ahead=True)
    yield from ahead_visits(view, hours)
