"""Joins the card of what is due with the record: what is shown, and what a person decides."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from alltracker.care.calendar import now
from alltracker.care.kinds import ReminderDecision
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.reminders_list import Reminder
from alltracker.care.reminders_moves import date_moved
from alltracker.care.reminders_states import EVENING
from alltracker.care.rows import RecordView
from alltracker.care.slip_parts import SlipTarget
from alltracker.db.models import Patient
from alltracker.db.today_view import reminder_states
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.today.absence import Absence, Away
from alltracker.ui.today.due_card import DueCard
from alltracker.ui.today.due_deeds import decide
from alltracker.ui.today.due_words import LEADS_TO, DueNow, due_now
from alltracker.ui.window.entries import ENTRIES

_COUNTS_LETTER = "C"


class DueDesk(QObject):
    """``opened`` leads to a page and a row there, ``log_asked`` to a small form."""

    opened = Signal(str, str)
    log_asked = Signal(str)

    def __init__(self, around: Surroundings, page: QWidget) -> None:
        super().__init__(page)
        self._around = around
        self._page = page
        pages = frozenset(entry.key for entry in ENTRIES)
        self.card = DueCard(around.theme, around.language, pages)
        self._patient: Patient | None = None
        self._now = now().replace(tzinfo=None)
        self._away: Away | None = None
        self._states: list[Any] = []
        self._view = RecordView()
        self._facts = ReminderFacts()
        self._found = DueNow()
        self._asked_about = ""
        self._connect()

    def show_patient(self, patient: Patient) -> None:
        """Take over whose reminders are shown."""
        self._patient = patient
        self._away = Absence(self._around.preferences, patient.id).unread(now().date())

    def look(self) -> None:
        """Note that a person looks at the list, and show what came up since the last look."""
        if self._patient is None:
            return
        away = Absence(self._around.preferences, self._patient.id).look(now().date())
        if away != self._away:
            self._away = away
            self.show(self._view, self._facts)

    def show(self, view: RecordView, facts: ReminderFacts) -> None:
        """Show what is due at this moment."""
        assert self._patient is not None
        self._view, self._facts = view, facts
        self._now = now().replace(tzinfo=None)
        self._states = reminder_states(self._around.store, self._patient.id)
        self._found = due_now(view, facts, self._states, self._now, self._away)
        today = self._now.date()
        self.card.show_due(self._found, today, self._away, own=bool(view.own_reminders))

    def reveal(self, row_id: str) -> None:
        """Choose a due reminder by its key, or open one of the family's own by its id."""
        if self._found.of_key(row_id) is not None:
            self.card.choose(row_id)
        else:
            self._open_own(row_id)

    def look_at_clock(self) -> None:
        """Bring back what was put off until the evening, once it is evening."""
        if self._patient is not None and self._now.time() < EVENING <= now().time():
            self.show(self._view, self._facts)

    def _connect(self) -> None:
        card = self.card
        card.done.connect(self._done)
        card.dismissed.connect(self._dismiss)
        card.put_off.connect(self._put_off)
        card.day_asked.connect(self._ask_later_day)
        card.move_asked.connect(self._ask_day)
        card.opened.connect(self._open)
        card.add_asked.connect(self._add_own)
        card.own_asked.connect(self._show_own)
        card.seen.connect(self._read)

    def _done(self, key: str) -> None:
        self._decide(key, ReminderDecision.DONE)

    def _dismiss(self, key: str) -> None:
        self._decide(key, ReminderDecision.DISMISSED)

    def _put_off(self, key: str, until: dt.date) -> None:
        self._decide(key, ReminderDecision.SNOOZED, until)

    def _ask_later_day(self, key: str) -> None:
        from alltracker.ui.today.dialogs import MoveDialog  # noqa: PLC0415 - start-up time

        title, deed = self.tr("Show it again on another day"), self.tr("Put off")
        dialog = self._day_dialog(MoveDialog, key, title, deed)
        if dialog is not None:
            dialog.day_chosen.connect(self._put_off_until)

    def _ask_day(self, key: str) -> None:
        """Ask for the new day: of the plan's date where it is one, else of the reminder alone."""
        from alltracker.ui.today.dialogs import MoveDialog  # noqa: PLC0415 - start-up time

        reminder = self._found.of_key(key)
        target = date_moved(reminder, self._view) if reminder is not None else None
        if target is not None:
            self._open_slip(target)
            return
        title, deed = self.tr("Moved to another day"), self.tr("Move")
        dialog = self._day_dialog(MoveDialog, key, title, deed)
        if dialog is not None:
            dialog.day_chosen.connect(self._move)

    def _open_slip(self, target: SlipTarget) -> None:
        from alltracker.ui.slip.slip_sheet import SlipSheet  # noqa: PLC0415 - start-up time

        assert self._patient is not None
        SlipSheet(self._around, self._patient, target, self._page).open()

    def _day_dialog(self, make: Any, key: str, title: str, deed: str) -> Any:
        """Open the question for a day about a reminder; None if it is gone."""
        reminder = self._found.of_key(key)
        if reminder is None:
            return None
        what = self._around.language.say(reminder.title)
        dialog = make(self._around, self._now.date(), title, what, deed, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._asked_about = key
        dialog.open()
        return dialog

    def _put_off_until(self, day: dt.date) -> None:
        self._decide(self._asked_about, ReminderDecision.SNOOZED, day)

    def _move(self, day: dt.date) -> None:
        self._decide(self._asked_about, ReminderDecision.MOVED, day)

    def _decide(self, key: str, decision: ReminderDecision, until: dt.date | None = None) -> None:
        reminder = self._found.of_key(key)
        if reminder is None or self._patient is None:
            return
        deeds, today = self._around.deeds, now().date()
        decide(deeds, self._patient.id, self._states, reminder, decision, today, until)

    def _open(self, key: str) -> None:
        reminder = self._found.of_key(key)
        if reminder is None or reminder.open_kind not in LEADS_TO or self._patient is None:
            return
        if reminder.open_kind == "draw":
            self.log_asked.emit(_COUNTS_LETTER)
        elif reminder.open_kind == "own_reminder":
            self._open_own(reminder.open_id)
        else:
            self.opened.emit(LEADS_TO[reminder.open_kind], _row_of(reminder))

    def _add_own(self) -> None:
        self._open_own("")

    def _open_own(self, row_id: str) -> None:
        from alltracker.ui.today.own_reminders import open_own  # noqa: PLC0415 - start-up time

        assert self._patient is not None
        open_own(self._around, self._patient, row_id, self._page.window())

    def _show_own(self) -> None:
        from alltracker.ui.today.own_reminders import show_own  # noqa: PLC0415 - start-up time

        assert self._patient is not None
        show_own(self._around, self._patient, self._page.window())

    def _read(self) -> None:
        """Put what came up while away among the other things that are due."""
        assert self._patient is not None
        Absence(self._around.preferences, self._patient.id).read()
        self._away = None
        self.show(self._view, self._facts)


def _row_of(reminder: Reminder) -> str:
    """Return the row to show there; settings are led to by the name of their part."""
    return "fever_rule" if reminder.open_kind == "fever_rule" else reminder.open_id
