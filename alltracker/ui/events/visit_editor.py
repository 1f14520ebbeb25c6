"""At which visit something was done: the visits around a day, and whether one is done with it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from alltracker.care.calendar import now, today
from alltracker.care.kinds import AppointmentStatus
from alltracker.db.models import Patient
from alltracker.language import DayStyle
from alltracker.ui.appointments.visits import ShownVisit, VisitBook
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.ticks import CheckField

AROUND: Final = dt.timedelta(days=21)
"""So many days before and after the day visits are offered."""


@dataclass(frozen=True, slots=True)
class VisitChoice:
    """The visit that was chosen, and whether it is to be marked as done."""

    shown: ShownVisit
    done: bool


class VisitEditor(QWidget):
    """Offers visits by their day; ``chosen`` tells when the person picked one."""

    edited = Signal()
    finished = Signal()
    chosen = Signal(object)

    def __init__(self, around: Surroundings, patient: Patient) -> None:
        super().__init__()
        self._around = around
        self._book = VisitBook(around.store, patient.id)
        self._day: dt.date | None = None
        self._offered: list[ShownVisit] = []
        self.visits = ChoiceField(around.theme)
        self.done = CheckField(around.theme, self.tr("Mark this visit as done"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.gap(8))
        column.addWidget(self.visits)
        column.addWidget(self.done)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setFocusProxy(self.visits)
        self.visits.setAccessibleName(self.tr("Visit"))
        self.done.setAccessibleName(self.tr("Mark this visit as done"))
        self.visits.edited.connect(self._choose)
        self.done.edited.connect(self.edited)
        self.set_day(today())

    @property
    def anything(self) -> bool:
        """Whether there is a visit to choose."""
        return bool(self._offered)

    def set_day(self, day: dt.date) -> None:
        """Offer the visits around a day, the nearest first; the chosen one stays."""
        if day == self._day:
            return
        self._day = day
        self._offer(self._chosen())

    def value(self) -> VisitChoice | None:
        """Return the chosen visit, None for none."""
        shown = self._chosen()
        if shown is None:
            return None
        return VisitChoice(shown, not self.done.isHidden() and bool(self.done.value()))

    def set_value(self, row_id: object) -> None:
        """Choose the visit of a row's id, or none."""
        shown = self._book.find(row_id, today()) if isinstance(row_id, str) and row_id else None
        self._offer(shown)
        self.done.set_value(False)

    def problem(self) -> Problem | None:
        """Return None: every choice can be used."""
        return None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show or end the error state."""
        self.visits.set_wrong(wrong)

    def _offer(self, kept: ShownVisit | None) -> None:
        assert self._day is not None
        day = self._day
        found = [
            one
            for one in self._book.between(day - AROUND, day + AROUND)
            if one.visit.status is not AppointmentStatus.CANCELED
        ]
        found.sort(key=lambda one: (abs((one.first_day - day).days), one.start))
        if kept is not None and all(one.key != kept.key for one in found):
            found.insert(0, kept)
        self._offered = found
        options: list[tuple[object, str]] = [(None, self.tr("None of the visits"))]
        options += [(one.key, self._said(one)) for one in found]
        self.visits.set_options(options)
        self.visits.set_value(kept.key if kept is not None else None)
        self._follow_choice()

    def _said(self, shown: ShownVisit) -> str:
        language = self._around.language
        day = language.day(shown.first_day, DayStyle.WEEKDAY_YEAR)
        if shown.visit.all_day:
            return f"{day}, {shown.visit.title}"
        return f"{day} {language.time(shown.start.time())}, {shown.visit.title}"

    def _chosen(self) -> ShownVisit | None:
        key = self.visits.value()
        return next((one for one in self._offered if one.key == key), None)

    def _choose(self) -> None:
        shown = self._chosen()
        self._follow_choice()
        begun = shown is not None and shown.start <= now().replace(tzinfo=None)
        self.done.set_value(begun and not self.done.isHidden())
        self.edited.emit()
        self.finished.emit()
        if shown is not None:
            self.chosen.emit(shown)

    def _follow_choice(self) -> None:
        shown = self._chosen()
        past = shown is not None and shown.first_day <= today()
        self.done.setVisible(shown is not None and shown.planned and past)
