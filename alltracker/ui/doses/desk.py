"""Notes what became of a dose, and knows when to ask first: a second dose, a limit of the team."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject

from alltracker.care.calendar import now
from alltracker.care.dose_days import DoseState
from alltracker.care.dose_limits import over_limit
from alltracker.care.dose_moment import dose_moment
from alltracker.care.dosing import OrderBook
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.rows_medicine import DoseOrderRow, DoseRow
from alltracker.db.dose_queries import TAKEN, doses_of, orders_of
from alltracker.db.dose_rows import (
    Said,
    Which,
    changed_row,
    dose_row,
    rows_of,
    standing,
    tick_rows,
)
from alltracker.ui.doses.guard import Question
from alltracker.ui.doses.words import (
    EVENING,
    MORNING_ENDS,
    of_the_evening,
    saved_label,
    status_word,
    taken_back_label,
)
from alltracker.ui.pages.page import Surroundings

NIGHT_ENDS: Final = dt.time(4)
"""Until then a dose of the evening before is ticked with the time it is now (a choice of ours)."""
AGAIN: Final = dt.timedelta(hours=1)
"""Within this time one more dose of the same medicine is asked about (a choice of ours)."""
_DAY: Final = dt.timedelta(days=1)


def wall() -> dt.datetime:
    """Return the local wall time."""
    return now().replace(tzinfo=None)


def offset_now() -> str:
    """Return the distance to universal time at this moment, such as "+01:00"."""
    return now().isoformat()[-6:]


def said_now(which: Which, status: DoseStatus, note: str = "") -> Said:
    """Return what is said when a dose is ticked at this moment.

    A dose of an earlier day gets no time: nobody said when it was given.
    """
    moment = wall()
    tonight = which.day == moment.date()
    late = which.day == moment.date() - _DAY and moment.time() < NIGHT_ENDS
    if status in TAKEN and (tonight or late):
        at = moment.time().replace(second=0, microsecond=0)
        return Said(status, on=moment.date(), at=at, note=note, offset=offset_now())
    return Said(status, note=note)


class DoseDesk(QObject):
    """Asks and saves; the widgets show the question in their own row."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self.patient_id = ""

    def question(self, which: Which, said: Said) -> Question | None:
        """Return what to ask before a dose is noted: whether it was given, and by whom."""
        taken = standing(self._around.store, which).taken if which.slot else None
        if said.status not in TAKEN:
            return None if taken is None else self._change(which, taken, said)
        if taken is not None:
            return self._given_already(which, taken)
        morning, beyond = self._in_the_morning(which), self._beyond_limit(which, said)
        return morning or beyond or self._a_moment_ago(which, said)

    def answer(self, question: Question, which: Which, said: Said) -> bool:
        """Do what a question asked about, once the family said yes."""
        taken = standing(self._around.store, which).taken
        if question.changes and taken is not None:
            return self.correct(taken, which, said)
        if which.slot and taken is None:
            return self.tick(which, said)
        return self.second(which, said)

    def tick(self, which: Which, said: Said) -> bool:
        """Note what was said of a dose as one step; return whether it could be saved."""
        rows = tick_rows(self._around.store, self.patient_id, which, said)
        return self._save(which, said, rows)

    def second(self, which: Which, said: Said) -> bool:
        """Note one more dose on purpose."""
        told = replace(said, extra=bool(which.slot))
        return self._save(which, said, [dose_row(self._around.store, self.patient_id, which, told)])

    def correct(self, dose: Any, which: Which, said: Said) -> bool:
        """Say something else of a dose that is noted already."""
        return self._save(which, said, [changed_row(dose, self._around.store, which, said)])

    def take_back(self, which: Which, doses: Sequence[DoseRow]) -> bool:
        """Remove what was noted of a dose, so that it waits again."""
        rows = rows_of(self._around.store, doses)
        label = taken_back_label(which.medicine)
        return bool(rows) and self._around.deeds.carry_out(label, remove=rows)

    def order_of(self, which: Which) -> DoseOrderRow | None:
        """Return the order in force for a dose."""
        orders = orders_of(self._around.store, which.medicine.id)
        return OrderBook(orders).on(which.medicine.id, which.day)

    def _save(self, which: Which, said: Said, rows: Sequence[Any]) -> bool:
        at = said.at if said.on in {None, which.day} else None
        label = saved_label(which.medicine, said.status, at, which.day, wall().date())
        return self._around.deeds.carry_out(label, put=rows)

    def _given_already(self, which: Which, taken: Any) -> Question:
        vomited = taken.status is DoseStatus.VOMITED
        name = which.medicine.name
        again = self.tr("{name} is noted as vomited. Was it given again?").format(name=name)
        return Question(
            self._already_title(which, taken),
            again if vomited else self._who_ticked(name, taken, ask=True),
            self.tr("Record a second dose"),
        )

    def _in_the_morning(self, which: Which) -> Question | None:
        """Ask when a dose of tonight is ticked in the morning: last night's may be meant."""
        moment = wall()
        early = which.day == moment.date() and moment.time() < MORNING_ENDS
        if not early or not of_the_evening(which.slot):
            return None
        last_night = Which(which.medicine, which.day - _DAY, which.slot, which.amount)
        taken = standing(self._around.store, last_night).taken
        told = self.tr("It is morning now.")
        if taken is not None:
            told = self._who_ticked(which.medicine.name, taken, ask=False)
            told = self.tr("Last night: {told}").format(told=told)
        text = self.tr("{told} Was the dose of tonight given already?").format(told=told)
        return Question(self.tr("This is the dose of tonight"), text, self.tr("Record it now"))

    def _a_moment_ago(self, which: Which, said: Said) -> Question | None:
        """Ask where the same medicine was taken a short while ago, by whatever name."""
        if said.at is None:
            return None
        when = dt.datetime.combine(said.on or which.day, said.at)
        first = when.date() - _DAY
        doses = doses_of(self._around.store, which.medicine.id, first, when.date())
        near = [row for row in doses if row.status in TAKEN and _is_near(row, when)]
        return self._given_already(which, near[-1]) if near else None

    def _change(self, which: Which, taken: Any, said: Said) -> Question:
        new = self._around.language.say(status_word(DoseState(said.status.value)))
        text = self.tr("{told} Change it to “{status}”?")
        told = self._who_ticked(which.medicine.name, taken, ask=False)
        return Question(
            self._already_title(which, taken),
            text.format(told=told, status=new),
            self.tr("Change it"),
            changes=True,
        )

    def _already_title(self, which: Which, taken: Any) -> str:
        moment, vomited = wall(), taken.status is DoseStatus.VOMITED
        if which.day != moment.date():
            day = self._around.language.day(which.day)
            words = self.tr("Vomited on {day}") if vomited else self.tr("Given already on {day}")
            return words.format(day=day)
        if (taken.given_at or moment.time()) >= EVENING:
            return self.tr("Vomited tonight") if vomited else self.tr("Given already tonight")
        return self.tr("Vomited today") if vomited else self.tr("Given already today")

    def _who_ticked(self, name: str, taken: Any, *, ask: bool) -> str:
        """Return who ticked a dose when, and with ``ask`` whether this is a second one."""
        who, at = taken.given_by, taken.given_at
        if who and at:
            words = self.tr("{who} ticked {name} at {time}.")
        elif who:
            words = self.tr("{who} ticked {name}.")
        elif at:
            words = self.tr("{name} was ticked at {time}.")
        else:
            words = self.tr("{name} was ticked.")
        shown = self._inside(name) if who else name
        time = self._around.language.time(at) if at else ""
        told = words.format(who=who, name=shown, time=time)
        return self.tr("{told} A second dose?").format(told=told) if ask else told

    def _inside(self, name: str) -> str:
        """Return a generic name as it stands inside a sentence."""
        plain = name[1:] == name[1:].lower()
        return name[:1].lower() + name[1:] if plain else name

    def _beyond_limit(self, which: Which, said: Said) -> Question | None:
        order = self.order_of(which)
        if order is None:
            return None
        moment = wall()
        when = dt.datetime.combine(said.on or which.day, said.at or moment.time())
        first = when.date() - _DAY
        doses = doses_of(self._around.store, which.medicine.id, first, when.date())
        offset = said.offset or dose_moment(when.date(), when.time()).offset
        limit = over_limit(which.medicine, order, doses, when, which.amount, offset)
        if limit is None:
            return None
        return Question(
            self.tr("More than your team said"),
            self._around.language.say(limit),
            self.tr("Record it all the same"),
        )


def _is_near(dose: DoseRow, when: dt.datetime) -> bool:
    """Return whether a dose was given within an hour of a wall time."""
    if dose.given_at is None:
        return False
    return abs(dt.datetime.combine(dose.given_on or dose.day, dose.given_at) - when) < AGAIN
