"""Appointments: the agenda beside the month, the results waited for, and all that is done there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    CycleStart,
    OwnReminder,
    Patient,
    Phase,
    Plan,
)
from alltracker.db.store import Kinds
from alltracker.ui.appointments.actions import VisitActions
from alltracker.ui.appointments.agenda import AgendaCard
from alltracker.ui.appointments.columns import Columns
from alltracker.ui.appointments.month_card import MonthCard
from alltracker.ui.appointments.phase_line import phase_line
from alltracker.ui.appointments.results_card import ResultsCard, result_entries
from alltracker.ui.appointments.visits import ShownVisit, VisitBook
from alltracker.ui.appointments.words import chip_time
from alltracker.ui.kinds import CONTEXT
from alltracker.ui.kinds_visits import APPOINTMENT, planned_words
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.empty import EmptyPage
from alltracker.ui.widgets.popover import Menu

if TYPE_CHECKING:
    from alltracker.ui.appointments.results_dialog import ResultsDialog

_READ: Final = frozenset({Appointment, AwaitedResult, Phase, Plan, CycleStart, OwnReminder})


class AppointmentsPage(Page):
    """The agenda and the month show the same visits; what is chosen in one is in the other."""

    key = "appointments"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        theme, word = around.theme, around.language.word
        self.phone_button = Button(theme, self.tr("To the phone"), icon="smartphone")
        self.agenda = AgendaCard(theme, around.language)
        self.month = MonthCard(theme, around.language)
        self.results = ResultsCard(around)
        self.deeds = VisitActions(around, self)
        texts = APPOINTMENT.empty
        lines = [word(CONTEXT, text) for text in (texts.title, texts.line, texts.button)]
        self.empty = EmptyPage(theme, texts.drawing, *lines, key=APPOINTMENT.letter)
        self._patient: Patient | None = None
        self._book: VisitBook | None = None
        self._any = False
        self._dated = False
        self._subtitle = ""
        self.columns = Columns(theme, [self.agenda, self.results], self.month)
        self._stack = QStackedLayout()
        self._lay()
        self._wire()

    @override
    def title(self) -> str:
        """Return what the page is about."""
        return self.around.language.word(CONTEXT, APPOINTMENT.title)

    @override
    def subtitle(self) -> str:
        """Return how many visits are planned and when the next one is."""
        return self._subtitle

    @override
    def tools(self) -> Sequence[QWidget]:
        """Return the way to the phone's calendar, once there is something to bring there."""
        return (self.phone_button,) if self._any or self._dated else ()

    @override
    def show_patient(self, patient: Patient) -> None:
        """Show another patient's visits, the next one unfolded."""
        self._patient = patient
        self.deeds.show_patient(patient)
        self._read()
        if self.agenda.past:
            self.agenda.show_past(False)
        first = next(iter(self.agenda.items), None)
        self._choose(first.visit if first is not None else None)
        self.month.grid.go_to(first.visit.first_day if first is not None else today())

    @override
    def refresh(self, kinds: Kinds) -> None:
        """Read again when a visit, a result or a phase changed."""
        if kinds & _READ:
            self._read()

    @override
    def reveal(self, row_id: str) -> None:
        """Choose a visit in agenda and month, or show a result in its list."""
        visit = self._book.find(row_id, today()) if self._book is not None else None
        if visit is not None:
            self._choose(visit)
        elif self._patient is not None and row_id:
            self.open_results(row_id)

    @override
    def first_focus(self) -> QWidget:
        """Return the chosen visit, or the one button of the empty page."""
        return self.agenda.first_stop() if self._any else self.empty.button

    def add(self, day: dt.date | None = None) -> None:
        """Open the form of a new visit, on a day if one is given."""
        if self._patient is None:
            return
        # Forms are built long after the page is shown.
        from alltracker.ui.appointments.form import open_new_visit  # noqa: PLC0415

        dialog = open_new_visit(self.around, self._patient, day, self.window())
        dialog.saved.connect(self.reveal)

    def open_results(self, row_id: str = "") -> ResultsDialog | None:
        """Open the list of results that are or were waited for."""
        if self._patient is None:
            return None
        # The list with all it needs is seldom wanted.
        from alltracker.ui.appointments.results_dialog import ResultsDialog  # noqa: PLC0415

        dialog = ResultsDialog(self.around, self._patient, self.window())
        dialog.open()
        if row_id:
            dialog.reveal(row_id)
        return dialog

    def open_phone(self) -> None:
        """Bring the dates to the phone's calendar."""
        if self._patient is None:
            return
        # What writes calendar files is needed only here.
        from alltracker.ui.phone.to_phone import ToPhoneDialog  # noqa: PLC0415

        dialog = ToPhoneDialog(self.around, self._patient, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _lay(self) -> None:
        self.setLayout(self._stack)
        self._stack.addWidget(self.columns)
        self._stack.addWidget(self.empty)

    def _wire(self) -> None:
        agenda, grid, deeds = self.agenda, self.month.grid, self.deeds
        self.phone_button.clicked.connect(self.open_phone)
        agenda.add.clicked.connect(self._add_here)
        self.empty.button.clicked.connect(self._add_here)
        agenda.chosen.connect(self._choose_in_month)
        agenda.asked.connect(deeds.carry_out)
        agenda.ticked.connect(deeds.tick)
        agenda.said.connect(deeds.note_said)
        self.month.month_changed.connect(self._read_month)
        grid.cursor_moved.connect(self._show_cursor)
        grid.visit_chosen.connect(self._choose)
        grid.visit_opened.connect(self._open)
        grid.day_opened.connect(self.add)
        grid.asked.connect(deeds.carry_out)
        grid.move_asked.connect(deeds.move_to)
        grid.menu_asked.connect(deeds.open_menu)
        grid.more_asked.connect(self._show_day)
        deeds.summary_asked.connect(self._ask_summary)
        deeds.new_asked.connect(self.add)
        deeds.saved.connect(self.reveal)
        self.results.all_asked.connect(self.open_results)
        for keys in ("Insert", "Ctrl+N"):
            shortcut = QShortcut(QKeySequence(keys), self, self._add_here)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _read(self) -> None:
        """Read the visits anew; what is chosen and in focus stays."""
        if self._patient is None:
            return
        now = today()
        self._book = VisitBook(self.around.store, self._patient.id)
        entries = result_entries(self.around, self._patient)
        self._any = self._book.anything() or bool(entries)
        self._dated = self._book.dated_otherwise()
        self._subtitle = self._say_planned(*self._book.planned_ahead(now))
        self.agenda.read(self._book)
        self.results.show_results(self._patient, entries)
        self._read_month()
        self._stack.setCurrentIndex(0 if self._any else 1)
        self.header_changed.emit()

    def _read_month(self) -> None:
        if self._book is None or self._patient is None:
            return
        visits = self._book.between(*self.month.grid.span)
        around = self.around
        line = phase_line(around.store, self._patient.id, self.month.grid.month, around.language)
        self.month.show_visits(visits, line)
        self.month.grid.choose(self.agenda.chosen_key)

    def _say_planned(self, count: int, day: dt.date | None) -> str:
        message = planned_words(count, day, today()) if self._any else None
        return self.around.language.say(message) if message is not None else ""

    def _choose(self, visit: ShownVisit | None) -> None:
        self.agenda.choose(visit)
        self._choose_in_month(visit)

    def _choose_in_month(self, visit: ShownVisit | None) -> None:
        self.month.grid.choose(visit.key if visit is not None else None)
        if visit is not None:
            self.month.show_day(visit.first_day)

    def _show_cursor(self) -> None:
        """Scroll to the day that the keyboard is on, where the page is longer than the window."""
        grid = self.month.grid
        if grid.hasFocus():
            self.columns.show_part(grid, grid.plan.cell(grid.cursor_day).toRect())

    def _open(self, visit: ShownVisit) -> None:
        """Unfold a visit and go there; open the form of one that is unfolded already."""
        if self.agenda.chosen_key == visit.key:
            self.deeds.edit(visit)
            return
        self._choose(visit)
        self.agenda.focus_chosen()

    def _add_here(self) -> None:
        grid = self.month.grid
        self.add(grid.cursor_day if grid.hasFocus() else None)

    def _show_day(self, day: dt.date, at: QPoint) -> None:
        """List all visits of a day, to choose one."""
        menu = Menu(self.around.theme, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for visit in self.month.grid.plan.by_day.get(day, []):
            time = chip_time(visit, self.around.language)
            name = visit.visit.title.replace("&", "&&")
            menu.add(" ".join(part for part in (time, name) if part)).setData(visit)
        menu.triggered.connect(self._choose_from_menu)
        menu.popup(at)

    def _choose_from_menu(self, action: QAction) -> None:
        self._choose(action.data())

    def _ask_summary(self) -> None:
        self.asked_for.emit("papers", "summary")
