"""The Settings page: this computer, the patients, and what their teams said."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.db.models import Patient
from alltracker.db.store import Kinds
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.settings.caregivers import Caregivers
from alltracker.ui.settings.columns import Columns
from alltracker.ui.settings.fever import Fever
from alltracker.ui.settings.limits import Limits
from alltracker.ui.settings.patients import Patients
from alltracker.ui.settings.record import RecordFile
from alltracker.ui.settings.reminders import Reminders
from alltracker.ui.settings.section import Section
from alltracker.ui.settings.this_computer import ThisComputer
from alltracker.ui.settings.units import Units

_WIDEST: Final = 860
"""Pixels at 100 %: lines of settings do not get longer than can be read at a glance."""


class SettingsPage(Page):
    """One scrolling page of cards; ``reveal`` takes a section's key."""

    key = "settings"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.computer = ThisComputer(around)
        self.reminders = Reminders(around)
        self.patients = Patients(around)
        self.patients.patient_added.connect(self.patient_asked)
        self.caregivers = Caregivers(around)
        self.fever = Fever(around)
        self.limits = Limits(around)
        self.columns = Columns(around)
        self.units = Units(around)
        self.record = RecordFile(around)
        self.sections: tuple[Section, ...] = (
            self.computer,
            self.reminders,
            self.patients,
            self.caregivers,
            self.fever,
            self.limits,
            self.columns,
            self.units,
            self.record,
        )
        self._scroll = QScrollArea()
        self._column = QVBoxLayout()
        self._content = QWidget()
        self._revealed: Section | None = None
        self._build()
        self._connect()

    @override
    def title(self) -> str:
        """Return the page's title."""
        return self.tr("Settings")

    @override
    def subtitle(self) -> str:
        """Return what is kept where."""
        return self.tr("Look and language are this computer’s, all else is the record’s")  # noqa: RUF001 - typographic

    @override
    def show_patient(self, patient: Patient) -> None:
        """Show the settings of another patient."""
        for section in self.sections:
            if section.of_one_patient:
                section.set_note(patient.name)
            section.show_patient(patient)

    @override
    def refresh(self, kinds: Kinds) -> None:
        """Read again what a step changed."""
        for section in self.sections:
            section.refresh(kinds)

    @override
    def reveal(self, row_id: str) -> None:
        """Scroll to a section by its key and begin there."""
        for section in self.sections:
            if section.key == row_id:
                self._revealed = section
                QTimer.singleShot(0, self, self._scroll_to_revealed)

    @override
    def first_focus(self) -> QWidget:
        """Begin with the section that was asked for, else with the first."""
        return (self._revealed or self.computer).first_focus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room beside the sections free."""
        super().resizeEvent(event)
        self._follow()

    def _build(self) -> None:
        self._content.setProperty("see_through", "true")
        self._content.setLayout(self._column)
        for section in self.sections:
            self._column.addWidget(section)
        self._column.addStretch(1)
        self._scroll.setWidget(self._content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)
        self._follow()

    def _connect(self) -> None:
        self.computer.language_changed.connect(self.restart_asked)
        self.record.other_wanted.connect(self.record_asked)
        self.record.opened_anew.connect(self.store_replaced)
        self.around.theme.changed.connect(self._follow)

    def _scroll_to_revealed(self) -> None:
        if self._revealed is None:
            return
        top = self._revealed.pos().y() - self.around.theme.gap(8)
        self._scroll.verticalScrollBar().setValue(top)
        self._revealed.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._revealed = None

    def _follow(self) -> None:
        """Keep the sections no wider than reads well.

        A margin does it: a maximum width would let Qt reckon the heights of wrapped lines for the
        whole width of the page, and the last section would be too low.
        """
        gap = self.around.theme.gap
        beside = self.width() - gap(32) - self.around.theme.px(_WIDEST)
        self._column.setContentsMargins(gap(32), gap(4), max(gap(32), beside), gap(24))
        self._column.setSpacing(gap(16))
