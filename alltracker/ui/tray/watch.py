"""Watches the clock and the record, and tells each reminder once when it becomes due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from alltracker.care.calendar import now
from alltracker.care.notices import notices
from alltracker.care.plan import audience_of
from alltracker.care.problems import KnownProblem
from alltracker.care.reminders import all_reminders
from alltracker.care.reminders_list import Reminder, ReminderKind
from alltracker.care.reminders_states import standing
from alltracker.care.rows import ReminderStateRow
from alltracker.db.models import Patient
from alltracker.db.today_view import reminder_states, reminder_view
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.tray.choices import TrayChoices
from alltracker.ui.tray.told import Told

TICK_MILLISECONDS: Final = 30_000
"""How often the clock is read: also after sleep, whatever it shows then."""


@dataclass(frozen=True, slots=True)
class Due:
    """One reminder of one patient, and when it is told."""

    patient: Patient
    reminder: Reminder
    moment: dt.datetime
    id: str


class ReminderWatch(QObject):
    """Emits ``became_due`` with what is to be told now, each once, also over restarts.

    What becomes due while somebody looks at the list counts as told. ``looked_at`` says whether
    somebody does.
    """

    became_due = Signal(object)

    def __init__(
        self, around: Surroundings, looked_at: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._looked_at = looked_at
        self._choices = TrayChoices(around.preferences)
        self._told = Told(around.preferences)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._planned: tuple[Due, ...] = ()
        self._planned_for: tuple[dt.date, dt.time, bool] | None = None
        around.deeds.changed.connect(self._forget)

    def start(self) -> None:
        """Look now and from here on."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._around.deeds.changed.disconnect(self._forget)

    def look(self) -> None:
        """Tell what has become due and was not told yet."""
        moment = now().replace(tzinfo=None)
        come = {one.id: one for one in self._plan(moment) if one.moment <= moment}
        fresh = self._told.new(come)
        if not fresh:
            return
        self._told.remember(fresh)
        if self._choices.notify and not self._looked_at():
            self.became_due.emit(tuple(come[one] for one in fresh))

    def due_now(self) -> tuple[tuple[Patient, Reminder], ...]:
        """Return what waits for an answer at this moment, of every patient."""
        moment = now().replace(tzinfo=None)
        return tuple(
            (patient, reminder)
            for patient, found, states in self._read(moment.date())
            for reminder in standing(found, states, moment).due
        )

    def _forget(self) -> None:
        self._planned_for = None

    def _plan(self, moment: dt.datetime) -> tuple[Due, ...]:
        """Return the notices of this day; read anew on another day, choice or record."""
        wanted = (moment.date(), self._choices.at, self._choices.doses)
        if self._planned_for != wanted:
            self._planned = tuple(
                Due(patient, one.reminder, one.moment, f"{patient.id} {one.id}")
                for patient, found, states in self._read(moment.date())
                for one in notices(self._told_of(found), states, moment, self._choices.at)
            )
            self._planned_for = wanted
        return self._planned

    def _told_of(self, found: Sequence[Reminder]) -> Sequence[Reminder]:
        """Return what notifications are about: doses only where somebody wants them told."""
        if self._choices.doses:
            return found
        return [one for one in found if one.kind is not ReminderKind.DOSE]

    def _read(
        self, today: dt.date
    ) -> list[tuple[Patient, Sequence[Reminder], Sequence[ReminderStateRow]]]:
        """Return each patient with what the record gives and what was said of it.

        A record that cannot be read at this moment is read again at the next look.
        """
        store, around = self._around.store, self._around
        try:
            return [
                (
                    patient,
                    all_reminders(
                        reminder_view(store, patient, today),
                        reminder_facts(
                            around.knowledge,
                            around.language.code,
                            audience_of(patient.birth_date, patient.diagnosis_date),
                        ),
                        today,
                    ),
                    reminder_states(store, patient.id),
                )
                for patient in store.all(Patient)
            ]
        except KnownProblem:
            self._planned_for = None
            return []
