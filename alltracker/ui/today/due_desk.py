"""Joins the card of what is due with the record: what is shown, and what a person decides."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from alltracker.care.kinds import ReminderDecision
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.reminders_list import Reminder
from alltracker.care.rows import RecordView
from alltracker.db.models import Patient
from alltracker.db.today_view import reminder_states
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.today.absence import Absence
from alltracker.ui.today.due_card import DueCard
from alltracker.ui.today.due_deeds import decide
from alltracker.ui.today.due_words import LEADS_TO, DueNow, due_now

_COUNTS_LETTER = "C"


class DueDesk(QObject):
    """``opened`` leads to a page and a row there, ``log_asked`` to a small form."""

    opened = Signal(str, str)
    log_asked = Signal(str)

    def __init__(self, around: Surroundings, page: QWidget) -> None:
        super().__init__(page)
        self._around = around
        self._page = page
        self.card = DueCard(around.theme, around.language)
        self._patient: Patient | None = None
        self._today = dt.date.min
        self._last_seen: dt.date | None = None
        self._states: list[Any] = []
        self._found = DueNow()
        self._moving = ""
        self._connect()

    def show_patient(self, patient: Patient, today: dt.date) -> None:
        """Take over whose reminders are shown, and since when nobody has looked."""
        self._patient, self._today = patient, today
        self._last_seen = Absence(self._around.preferences, patient.id).before(today)

    def show(self, view: RecordView, facts: ReminderFacts) -> None:
        """Show what is due."""
        assert self._patient is not None
        self._states = reminder_states(self._around.store, self._patient.id)
        self._found = due_now(view, facts, self._states, self._today, self._last_seen)
        self.card.show_due(self._found, self._today, self._last_seen)

    def _connect(self) -> None:
        card = self.card
        card.done.connect(self._done)
        card.dismissed.connect(self._dismiss)
        card.put_off.connect(self._put_off)
        card.move_asked.connect(self._ask_day)
        card.opened.connect(self._open)
        card.seen.connect(self._read)

    def _done(self, key: str) -> None:
        self._decide(key, ReminderDecision.DONE)

    def _dismiss(self, key: str) -> None:
        self._decide(key, ReminderDecision.DISMISSED)

    def _put_off(self, key: str, until: dt.date) -> None:
        self._decide(key, ReminderDecision.SNOOZED, until)

    def _ask_day(self, key: str) -> None:
        from alltracker.ui.today.dialogs import MoveDialog  # noqa: PLC0415 - start-up time

        reminder = self._found.of_key(key)
        if reminder is None:
            return
        theme, language = self._around.theme, self._around.language
        title, what = self.tr("Moved to another day"), language.say(reminder.title)
        dialog = MoveDialog(theme, language, self._today, title, what, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.day_chosen.connect(self._move)
        self._moving = key
        dialog.open()

    def _move(self, day: dt.date) -> None:
        self._decide(self._moving, ReminderDecision.MOVED, day)

    def _decide(self, key: str, decision: ReminderDecision, until: dt.date | None = None) -> None:
        reminder = self._found.of_key(key)
        if reminder is None or self._patient is None:
            return
        deeds, today = self._around.deeds, self._today
        decide(deeds, self._patient.id, self._states, reminder, decision, today, until)

    def _open(self, key: str) -> None:
        reminder = self._found.of_key(key)
        if reminder is None or reminder.open_kind not in LEADS_TO:
            return
        if reminder.open_kind == "draw":
            self.log_asked.emit(_COUNTS_LETTER)
        else:
            self.opened.emit(LEADS_TO[reminder.open_kind], _row_of(reminder))

    def _read(self) -> None:
        """Put what came up while away among the other things that are due."""
        assert self._patient is not None
        Absence(self._around.preferences, self._patient.id).read(self._today)
        self._last_seen = None
        rest = {one.key: one for one in (*self._found.due, *self._found.away)}
        still = tuple(one for one in rest.values() if one.shown_on(self._today))
        due = tuple(sorted(still, key=lambda one: one.order))
        self._found = DueNow(due, (), self._found.put_off)
        self.card.show_due(self._found, self._today, None)


def _row_of(reminder: Reminder) -> str:
    """Return the row to show there; settings are led to by the name of their part."""
    return "fever_rule" if reminder.open_kind == "fever_rule" else reminder.open_id
