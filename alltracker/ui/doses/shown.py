"""The rows of the card of doses, made of what was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import chain
from typing import Final

from PySide6.QtCore import QObject

from alltracker.care.dose_days import DoseLine, DoseState
from alltracker.care.dose_words import short_name
from alltracker.ui.doses.desk import wall
from alltracker.ui.doses.read import DayOfDoses, Needed, key_of
from alltracker.ui.doses.row import RowShown
from alltracker.ui.doses.words import MORNING_ENDS, DoseWords, of_the_evening

NEEDED: Final = "needed"
RECENT: Final = 1
"""On Today a medicine given when needed is shown if it was given at most so many days ago."""
_DAY: Final = dt.timedelta(days=1)


class RowMaker(QObject):
    """Makes rows: of the doses of today, of what is left from yesterday, of what is not due."""

    def __init__(
        self, found: DayOfDoses, words: DoseWords, *, whole: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._found = found
        self._words = words
        self._whole = whole

    def rows(self) -> list[RowShown]:
        """Return all rows in the order of the card."""
        found = self._found
        parts = (
            self._noted_today(),
            map(self._left, found.yesterday),
            map(self._needed, self._wanted()),
            self._quiet(),
        )
        return list(chain.from_iterable(parts))

    def _noted_today(self) -> Iterator[RowShown]:
        """Yield the doses of today; each one given when needed only where there is room."""
        needed = {one.medicine.id for one in self._found.needed}
        for line in self._found.lines:
            apart = self._whole or line.medicine.id not in needed
            if line.due is not None or (line.doses and apart):
                yield self._dose(line)

    def _wanted(self) -> Iterator[Needed]:
        """Yield what is given when needed; on Today only what was given a short while ago."""
        since = self._found.today - RECENT * _DAY
        for one in self._found.needed:
            last = one.last
            if self._whole or (last is not None and (last.given_on or last.day) >= since):
                yield one

    def _quiet(self) -> Iterator[RowShown]:
        """Yield the medicines that nobody gives today: held ones, and those of other days."""
        today = self._found.today
        for line in self._found.lines:
            if line.due is None and not line.doses:
                held = self._words.held(line.order, today)
                yield RowShown("", DoseState.HELD, line.medicine.name, held)
        for one in self._found.not_today if self._whole else ():
            day = self._words.next_day(one.day, today)
            yield RowShown("", DoseState.NOT_DUE, one.medicine.name, day)

    def _dose(self, line: DoseLine) -> RowShown:
        words, short = self._words, self._whole
        key, name, detail = key_of(line), line.medicine.name, self._detail(line)
        if line.state is DoseState.OPEN:
            button = self.tr("Given")
            both = (self._last_night(line), self._remark(line))
            remark = "\n".join(said for said in both if said)
            return RowShown(key, DoseState.OPEN, name, detail, button, remark=remark)
        return RowShown(
            key,
            line.state,
            name,
            detail,
            outcome=words.outcome(line, short=short),
            by=words.by(line.told, short=short),
            remark=self._noted(line),
        )

    def _detail(self, line: DoseLine) -> str:
        if line.due is not None:
            return self._words.detail(line.due, whole=self._whole)
        told = line.told
        if told is None or told.amount is None:
            return line.medicine.short
        return self._words.say(self._words.amount(line.medicine, told.amount, whole=self._whole))

    def _noted(self, line: DoseLine) -> str:
        """Return what stands under a dose that is ticked: how often, and the family's note."""
        taken = sum(dose.status.value in {"given", "vomited"} for dose in line.doses)
        note = line.told.note.strip() if line.told is not None else ""
        if taken < 2:  # noqa: PLR2004 - a second dose
            return note
        both = (self.tr("%n dose(s) are noted", "", taken), note)
        return "\n".join(said for said in both if said)

    def _remark(self, line: DoseLine) -> str:
        """Tell on its first day that a dose is a new one."""
        due, book = line.due, self._found.book
        if due is None or due.order.starts_on != line.day:
            return ""
        before = book.on(line.medicine.id, line.day - _DAY)
        if before is None or before.pattern == due.order.pattern:
            return ""
        return self.tr("New dose since today")

    def _last_night(self, line: DoseLine) -> str:
        """Tell in the morning what became of the dose of the evening before, and by whom."""
        before = self._found.evening_before(line)
        morning = wall().time() < MORNING_ENDS and of_the_evening(line.slot_key)
        if before is None or not morning:
            return ""
        outcome = self._words.outcome(before, short=False)
        by = self._words.by(before.told, short=False)
        if not by:
            return self.tr("last night: {outcome}").format(outcome=outcome)
        return self.tr("last night: {outcome} {by}").format(outcome=outcome, by=by)

    def _left(self, line: DoseLine) -> RowShown:
        name = self.tr("Yesterday: {name} not ticked").format(name=short_name(line.medicine))
        return RowShown(key_of(line), DoseState.OPEN, name, self._detail(line), self.tr("Given"))

    def _needed(self, one: Needed) -> RowShown:
        last = self._words.last(one.last, self._found.today)
        key = f"{one.medicine.id}|{NEEDED}"
        button = self.tr("Log")
        return RowShown(key, DoseState.AHEAD, one.medicine.name, last, button, needed=True)
