"""What every page of the window is given, and what the window asks of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from alltracker.db.models import Patient
from alltracker.db.store import Kinds, Store
from alltracker.knowledge import Knowledge
from alltracker.language import Language
from alltracker.ui.background import Background
from alltracker.ui.deeds import Deeds
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the composition root built once and every page is handed."""

    store: Store
    deeds: Deeds
    theme: Theme
    language: Language
    knowledge: Knowledge
    preferences: Preferences
    background: Background


class Page(QWidget):
    """One page: asks the store, shows the answer, owns no data.

    The window builds a page on its first visit, calls ``show_patient`` then and when the patient
    changes, and ``refresh`` with the kinds of rows that a step changed.
    """

    key: ClassVar[str] = ""

    header_changed = Signal()
    """Title, subtitle or tools changed."""
    asked_for = Signal(str, str)
    """Go to a page by its key and show a row by its id there (or an empty id)."""
    log_asked = Signal(str)
    """Open the small form of the Log menu that belongs to a letter, as if it was typed."""
    patient_asked = Signal(str)
    """Show another patient by the row's id."""
    restart_asked = Signal()
    """Build the window anew: the language changed."""
    record_asked = Signal(object)
    """Open another record by its path."""
    store_replaced = Signal(object)
    """The record was written anew with another password; carries its open Store."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around

    def title(self) -> str:
        """Return the page's title as the header shows it."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """Return the muted line under the title; empty for none."""
        return ""

    def tools(self) -> Sequence[QWidget]:
        """Return the page's own buttons in the header."""
        return ()

    def paper(self) -> str:
        """Return the key of the paper that belongs to this page, for Ctrl+P."""
        return "summary"

    def show_patient(self, patient: Patient) -> None:
        """Show another patient, or the same after a change."""
        raise NotImplementedError

    def refresh(self, kinds: Kinds) -> None:
        """Read again what a step changed, if this page shows such rows."""
        raise NotImplementedError

    def reveal(self, row_id: str) -> None:
        """Choose and show one row; a page without rows has nothing to do."""

    def first_focus(self) -> QWidget:
        """Return where the keyboard begins in the content."""
        return self
