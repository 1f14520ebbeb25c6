"""Handing over from child to adult care: what to have, who takes over, and the paper to take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from alltracker.care.checklists import CheckLine
from alltracker.care.kinds import ContactRole
from alltracker.db.models import Contact, Patient
from alltracker.ui.follow_up.checklist_card import CheckList
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.labels import Rule, Text

_CARERS = (ContactRole.ONCOLOGY_TEAM, ContactRole.FAMILY_DOCTOR, ContactRole.HOSPITAL)


class HandOverDialog(SheetDialog):
    """The list to tick, the contacts, and the way to the paper; every tick is saved at once."""

    ticked = Signal(str, bool)
    removal_asked = Signal(str)
    add_asked = Signal()
    paper_asked = Signal()
    contacts_asked = Signal()

    def __init__(self, around: Surroundings, patient: Patient, parent: QWidget) -> None:
        super().__init__(around.theme, self.tr("Hand over to adult care"), parent=parent)
        self._around = around
        self._patient = patient
        theme = around.theme
        self.list = CheckList(theme, around.language)
        self._sources = Text(theme, "", TextStep.CAPTION, ink="muted", wraps=True)
        self._people = Text(theme, "", wraps=True)
        self.add = Button(theme, self.tr("Add a line"), "link")
        self.contacts = Button(theme, self.tr("Contacts"), icon="phone", room="card")
        self.paper = Button(theme, self.tr("Follow-up plan"), icon="printer", room="card")
        most = self.screen().availableSize().width() * 9 // 10
        self.setMinimumWidth(min(theme.px(560), most))
        self._lay_out()
        self._connect()

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these lines and the names of their sources."""
        self.list.show_lines(lines)
        sources = dict.fromkeys(line.source for line in lines if line.source)
        self._sources.setText("; ".join(sources))

    def _lay_out(self) -> None:
        self.set_text(
            self.tr(
                "What a care plan holds after treatment, and what a new doctor can be given. "
                "Tick what you have."
            )
        )
        self.body.addWidget(self.list)
        self.body.addWidget(self._sources)
        self.body.addWidget(self.add)
        self.body.addWidget(Rule())
        self.body.addWidget(Text(self._theme, self.tr("Who takes over"), TextStep.STRONG))
        self._people.setText(self._contacts())
        self.body.addWidget(self._people)
        self.body.addWidget(self.contacts)
        self.body.addWidget(Rule())
        self.body.addWidget(Text(self._theme, self.tr("To take along"), TextStep.STRONG))
        take = self.tr("The follow-up plan on paper: visits, tests, milestones and these lists.")
        self.body.addWidget(Text(self._theme, take, ink="muted", wraps=True))
        self.body.addWidget(self.paper)
        self.cancel.setText(self.tr("Close"))

    def _connect(self) -> None:
        self.list.ticked.connect(self.ticked)
        self.list.removal_asked.connect(self.removal_asked)
        self.add.clicked.connect(self.add_asked)
        self.contacts.clicked.connect(self._go_to_contacts)
        self.paper.clicked.connect(self._go_to_paper)

    def _contacts(self) -> str:
        people: list[Any] = [
            row
            for row in self._around.store.all(Contact, self._patient.id)
            if row.role in _CARERS and row.ended_on is None
        ]
        if not people:
            return self.tr("No doctor or clinic is among the contacts yet.")
        lines = [
            ", ".join(part for part in (row.name, row.phone.strip(), row.hours.strip()) if part)
            for row in people
        ]
        return "\n".join(lines)

    def _go_to_contacts(self) -> None:
        self.reject()
        self.contacts_asked.emit()

    def _go_to_paper(self) -> None:
        self.reject()
        self.paper_asked.emit()
