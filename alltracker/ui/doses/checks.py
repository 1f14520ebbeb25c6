"""What stands against a dose as it is written: times to come, other days, mistyped amounts."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject

from alltracker.care.dose_moment import dose_moment
from alltracker.care.dose_questions import dose_questions
from alltracker.care.rows_medicine import MedicineRow
from alltracker.db.dose_queries import TAKEN, Prescribed, last_taken
from alltracker.db.models_medicine import Dose
from alltracker.db.store import Store
from alltracker.language import Language
from alltracker.ui.doses.desk import wall
from alltracker.ui.doses.guard import Question


class DoseChecks(QObject):
    """Says in words why a day and time cannot be, or what to ask about them."""

    def __init__(self, store: Store, plan: Prescribed, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._plan = plan
        self._language = language

    def time_problem(self, day: dt.date, at: dt.time | None) -> str:
        """Return why a dose cannot have been given then; nothing where it can."""
        if at is None or dt.datetime.combine(day, at) <= wall():
            return ""
        words = self.tr("{time} is still to come. Write when it was really given.")
        return words.format(time=self._language.time(at))

    def questions(self, medicine: MedicineRow, row: Dose) -> list[Question]:
        """Return what to ask about a dose that was just written: its day, its time, its amount."""
        last = last_taken(self._store, [medicine.id]).get(medicine.id)
        before = None if last is None else last.amount
        found = dose_questions(medicine, self._plan.orders, row, wall(), before)
        texts = [self._language.say(one.message) for one in found]
        if row.status in TAKEN and row.given_at is not None:
            moment = dose_moment(row.given_on or row.day, row.given_at)
            if moment.question is not None and moment.meant is not None:
                texts.append(self._language.say(moment.question))
        title, deed = self.tr("Please look again"), self.tr("Record it all the same")
        return [Question(title, text, deed) for text in texts]


def shown_twice(day: dt.date, at: dt.time | None) -> str:
    """Return the second distance to universal time of a time that the clocks show twice."""
    return "" if at is None else dose_moment(day, at).second_offset


def first_prescribed(medicine: MedicineRow, plan: Prescribed) -> dt.date | None:
    """Return the first day of a medicine's first order, or its own first day without orders."""
    starts = [order.starts_on for order in plan.orders if order.medicine_id == medicine.id]
    return min(starts) if starts else medicine.started_on
