"""What the family said of reminders: what is due after it, what is put off, what came meanwhile."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from alltracker.care.kinds import ReminderDecision
from alltracker.care.reminders_list import Reminder
from alltracker.care.rows import ReminderStateRow

SNOOZE_DAYS: Final = 1
"""How long "later" lasts where the family names no day."""
EVENING: Final = dt.time(18)
"""When "this evening" is (a choice of the program)."""

_ANSWERED: Final = {ReminderDecision.DONE, ReminderDecision.DISMISSED}


@dataclass(frozen=True, slots=True)
class PutOff:
    """A reminder that the family wants to see again on a day."""

    reminder: Reminder
    until: dt.date
    evening: bool = False
    """Whether it comes back in the evening of that day."""

    @property
    def comes_back(self) -> dt.datetime:
        """When it comes back, as local wall time."""
        return dt.datetime.combine(self.until, EVENING if self.evening else dt.time.min)


@dataclass(frozen=True, slots=True)
class Standing:
    """What waits for an answer, and what is put off."""

    due: tuple[Reminder, ...] = ()
    put_off: tuple[PutOff, ...] = ()


def standing(
    found: Sequence[Reminder], states: Sequence[ReminderStateRow], now: dt.datetime
) -> Standing:
    """Return what waits for an answer at a local wall time.

    ``found`` is everything the record gives. Answered ones are gone; a put-off one comes back on
    its day even when its own time has passed meanwhile, unless another reminder about the same
    thing stands in its place.
    """
    today = now.date()
    said = _latest(states)
    shown = [one for one in found if one.shown_on(today)]
    taken = {one.about for one in shown}
    shown += [
        one
        for one in found
        if not one.shown_on(today)
        and one.shown_from <= today
        and one.about not in taken
        and (state := said.get(one.key)) is not None
        and state.decision not in _ANSWERED
    ]
    return _decided(shown, said, now)


def apply_states(
    found: Sequence[Reminder], states: Sequence[ReminderStateRow], today: dt.date
) -> tuple[tuple[Reminder, ...], tuple[PutOff, ...]]:
    """Return which of these are due and which put off, at the end of a day.

    Done and dismissed ones are gone; a put-off one comes back on its day, by default the day
    after the decision; a moved one comes back with its new day. Of several decisions about one
    reminder the latest counts.
    """
    end = dt.datetime.combine(today, dt.time.max)
    after = _decided(found, _latest(states), end)
    return after.due, after.put_off


def came_meanwhile(
    found: Sequence[Reminder],
    states: Sequence[ReminderStateRow],
    since: dt.date,
    until: dt.date,
    now: dt.datetime,
) -> tuple[Reminder, ...]:
    """Return what came up after the day ``since`` up to ``until``, each thing once.

    What has passed again meanwhile is kept, so that nothing is lost; of several reminders about
    one thing, and of the cycles of one phase, the one of today stands, else the last. Answered and
    put-off ones are left out.
    """
    came = [one for one in found if since < one.shown_from <= min(until, now.date())]
    last: dict[str, Reminder] = {}
    for one in sorted(came, key=lambda one: (one.shown_on(now.date()), one.shown_from, one.key)):
        last[one.thing] = one
    standing_now = {one.thing for one in found if one.shown_on(now.date())}
    kept = [
        one for one in last.values() if one.shown_on(now.date()) or one.thing not in standing_now
    ]
    return _decided(kept, _latest(states), now).due


def _latest(states: Sequence[ReminderStateRow]) -> Mapping[str, ReminderStateRow]:
    return {state.key: state for state in sorted(states, key=lambda state: state.decided_on)}


def _decided(
    found: Iterable[Reminder], said: Mapping[str, ReminderStateRow], now: dt.datetime
) -> Standing:
    due: list[Reminder] = []
    put_off: list[PutOff] = []
    for reminder in found:
        state = said.get(reminder.key)
        if state is None:
            due.append(reminder)
        elif state.decision not in _ANSWERED:
            later = _later(reminder, state)
            (put_off.append(later) if later.comes_back > now else due.append(later.reminder))
    return Standing(
        tuple(sorted(due, key=lambda one: one.order)),
        tuple(sorted(put_off, key=lambda one: (one.comes_back, one.reminder.order))),
    )


def _later(reminder: Reminder, state: ReminderStateRow) -> PutOff:
    """Return until when a reminder is put off; until the day of the decision is that evening."""
    until = state.until or state.decided_on + dt.timedelta(days=SNOOZE_DAYS)
    if state.decision is ReminderDecision.MOVED:
        return PutOff(replace(reminder, first=until, last=until, at=None), until)
    return PutOff(reminder, until, evening=until <= state.decided_on)
