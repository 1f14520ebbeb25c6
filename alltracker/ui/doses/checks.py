"""What stands against a dose as it is written in its form: times to come, clocks that change."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject

from alltracker.care.rows_medicine import MedicineRow
from alltracker.care.zones import local_zone, settled
from alltracker.db.dose_queries import Prescribed
from alltracker.language import Language
from alltracker.ui.doses.desk import wall
from alltracker.ui.doses.guard import Question


class DoseChecks(QObject):
    """Says in words why a day and time cannot be, or what to ask about them."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    def time_problem(self, day: dt.date, at: dt.time | None) -> str:
        """Return why a dose cannot have been given then; nothing where it can."""
        if at is None:
            return ""
        moment = dt.datetime.combine(day, at)
        time = self._language.time(at)
        if moment > wall():
            words = self.tr("{time} is still to come. Write when it was really given.")
            return words.format(time=time)
        if settled(moment, local_zone()).missing:
            words = self.tr(
                "The clocks went forward that night and skipped {time}. "
                "Write the time the clock showed."
            )
            return words.format(time=time)
        return ""

    def time_hint(self, day: dt.date, at: dt.time | None) -> str:
        """Return what is to be known of a time that the clocks show twice."""
        if at is None or not settled(dt.datetime.combine(day, at), local_zone()).twice:
            return ""
        words = self.tr("The clocks show {time} twice that night. The first one is meant.")
        return words.format(time=self._language.time(at))

    def question(self, medicine: MedicineRow, plan: Prescribed, day: dt.date) -> Question | None:
        """Return what to ask about a dose before the prescription or after its end."""
        say = self._language.day
        begin = first_prescribed(medicine, plan)
        deed = self.tr("Record it all the same")
        if begin is not None and day < begin:
            words = self.tr("{name} was first prescribed from {day} on.")
            text = words.format(name=medicine.name, day=say(begin))
            return Question(self.tr("Before the prescription"), text, deed)
        if medicine.ended_on is not None and day > medicine.ended_on:
            words = self.tr("{name} ended on {day}.")
            text = words.format(name=medicine.name, day=say(medicine.ended_on))
            return Question(self.tr("After the end of the medicine"), text, deed)
        return None


def first_prescribed(medicine: MedicineRow, plan: Prescribed) -> dt.date | None:
    """Return the first day of a medicine's first order, or its own first day without orders."""
    starts = [order.starts_on for order in plan.orders if order.medicine_id == medicine.id]
    return min(starts) if starts else medicine.started_on
