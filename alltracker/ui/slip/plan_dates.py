"""Two entries of the plan's menu: moving a date of the chosen phase, and the list of delays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from alltracker.care.calendar import today
from alltracker.care.rows import PhaseRow
from alltracker.care.slip_next import Movable, next_movable, phase_movable
from alltracker.db.models import Patient
from alltracker.db.slip_rows import slip_view
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.slip.put_off import PutOff
from alltracker.ui.widgets.popover import Menu

if TYPE_CHECKING:
    from alltracker.ui.slip.delay_list import DelayList


class PlanDates(PutOff):
    """Fills the menu that ``button`` opens; ``paper_asked`` when the delays are to be printed."""

    paper_asked = Signal()

    def __init__(self, around: Surroundings, page: QWidget, menu: Menu, button: QWidget) -> None:
        super().__init__(around, page)
        self._button = button
        self._movable: tuple[Movable, ...] = ()
        self._own: Patient | None = None
        self.move = menu.add(self.tr("Move a date…"), "calendar-clock")
        self.delays = menu.add(self.tr("List of delays…"), "history")
        self.move.triggered.connect(self._ask_move)
        self.delays.triggered.connect(self.show_delays)

    def offer(self, patient: Patient | None, phase: PhaseRow | None) -> None:
        """Offer the dates of a phase, without one the next steps of treatment."""
        self._own = patient
        self._movable = ()
        if patient is not None:
            view = slip_view(self._around.store, patient)
            day = today()
            found = phase_movable(view, phase, day) if phase else next_movable(view, day)
            self._movable = found
        self.move.setEnabled(bool(self._movable))
        self.delays.setEnabled(patient is not None)

    def show_delays(self) -> DelayList | None:
        """Open the list of delays."""
        from alltracker.ui.slip.delay_list import DelayList  # noqa: PLC0415 - start-up time

        if self._own is None:
            return None
        dialog = DelayList(self._around, self._own, self._page.window())
        dialog.print_asked.connect(self.paper_asked)
        dialog.open()
        return dialog

    def _ask_move(self) -> None:
        if self._own is not None:
            self.ask(self._own, self._movable, self._button)
