"""The small dialogs of Today: the new day of a reminder, and a note that search has found."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.db.models import Note
from alltracker.language import DayStyle, Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Text


class MoveDialog(SheetDialog):
    """Asks for the day that a reminder is moved to; ``day_chosen`` tells it."""

    day_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        language: Language,
        today: dt.date,
        title: str,
        what: str,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, title, what, parent)
        self.day = DayField(
            theme, language, earliest=today + dt.timedelta(days=1), whole=True, needed=True
        )
        self._form = Form(theme)
        self._form.add(self.tr("New day"), self.day)
        self.body.addWidget(self._form)
        self.set_deed(self.tr("Move"))
        self.day.setFocus()

    @override
    def accept(self) -> None:
        """Tell the day, or show in the field what is wrong with it."""
        if not self._form.check():
            return
        self.day_chosen.emit(self.day.day())
        super().accept()


class NoteDialog(SheetDialog):
    """Shows one note, with its day as the title."""

    def __init__(self, theme: Theme, language: Language, note: Note, parent: QWidget) -> None:
        super().__init__(theme, language.heading(note.day, DayStyle.FULL), "", parent)
        self.setAccessibleDescription(note.text)
        self.body.addWidget(Text(theme, note.text, wraps=True))
        self.cancel.setText(self.tr("Close"))
