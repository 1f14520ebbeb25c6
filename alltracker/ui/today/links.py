"""Where the cards of Today lead to: other pages, and the small forms of the Log menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from alltracker.ui.pages.today import TodayPage


class Links(QObject):
    """Turns what the cards ask for into what the page asks the window for."""

    def __init__(self, page: TodayPage) -> None:
        super().__init__(page)
        self._page = page
        page.way.phases_asked.connect(self._go_to_phases)
        page.doses.medicines_asked.connect(self._go_to_medicines)
        page.counts.opened.connect(self._go_to_counts)
        page.counts.first_asked.connect(self._log_counts)
        page.counts.limits_asked.connect(self._go_to_limits)
        page.due.opened.connect(page.asked_for)
        page.due.log_asked.connect(page.log_asked)
        page.fever.rule_asked.connect(self._go_to_fever_rule)
        page.fever.log_asked.connect(self._log_temperature)
        page.fever.sheet_asked.connect(self._go_to_sheet)
        page.visits.opened.connect(self._go_to_visit)
        page.visits.add_asked.connect(self._log_visit)

    def _go_to_phases(self) -> None:
        self._page.asked_for.emit("phases", "")

    def _go_to_medicines(self) -> None:
        self._page.asked_for.emit("medicines", "")

    def _go_to_counts(self, draw_id: str) -> None:
        self._page.asked_for.emit("counts", draw_id)

    def _go_to_limits(self) -> None:
        self._page.asked_for.emit("settings", "limits")

    def _go_to_fever_rule(self) -> None:
        self._page.asked_for.emit("settings", "fever_rule")

    def _go_to_sheet(self) -> None:
        self._page.asked_for.emit("papers", "emergency")

    def _go_to_visit(self, visit_id: str) -> None:
        self._page.asked_for.emit("appointments", visit_id)

    def _log_counts(self) -> None:
        self._page.log_asked.emit("C")

    def _log_temperature(self) -> None:
        self._page.log_asked.emit("T")

    def _log_visit(self) -> None:
        self._page.log_asked.emit("A")
