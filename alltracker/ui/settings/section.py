"""What every part of the Settings page has: a card that knows its patient and reads its rows."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QLabel, QWidget

from alltracker.care.words import Message
from alltracker.db.columns import Record
from alltracker.db.models import Patient
from alltracker.db.store import Kinds
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.labels import Text


class Section(Card):
    """One card of settings; ``kinds`` are the rows that it shows."""

    key: ClassVar[str] = ""
    kinds: ClassVar[frozenset[type[Record]]] = frozenset()

    def __init__(self, around: Surroundings, title: str, text: str = "") -> None:
        super().__init__(around.theme, title)
        self.around = around
        self._patient: Patient | None = None
        if text:
            self.body.addWidget(Text(around.theme, text, ink="muted", wraps=True))

    @property
    def of_one_patient(self) -> bool:
        """Whether the settings are one patient's, not the computer's or the whole record's."""
        return bool(self.kinds) and Patient not in self.kinds

    @property
    def patient(self) -> Patient:
        """Whose settings are shown."""
        assert self._patient is not None
        return self._patient

    def show_patient(self, patient: Patient) -> None:
        """Show the settings of a patient."""
        self._patient = patient
        self.show_rows()

    def refresh(self, kinds: Kinds) -> None:
        """Read again what a step changed."""
        if self.kinds & kinds and self._patient is not None:
            self.show_rows()

    def show_rows(self) -> None:
        """Read and show the settings; a section of this computer has none in the record."""

    def first_focus(self) -> QWidget:
        """Return where the keyboard begins in the section."""
        return self

    def say(self, message: Message) -> str:
        """Return a message in the reader's language."""
        return self.around.language.say(message)

    def heading(self, text: str) -> QLabel:
        """Return a strong line over a part of the section."""
        return Text(self.around.theme, text, TextStep.STRONG, wraps=True)
