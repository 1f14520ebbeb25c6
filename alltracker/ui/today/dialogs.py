"""The small dialogs of Today: the new day of a reminder, and a note that search has found."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.db.models import Note
from alltracker.language import DayStyle, Language
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Text


class MoveDialog(SheetDialog):
    """Asks for the day on which a reminder comes again; ``day_chosen`` tells it."""

    day_chosen = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        today: dt.date,
        title: str,
        what: str,
        deed: str,
        parent: QWidget,
    ) -> None:
        super().__init__(around.theme, title, what, parent)
        tomorrow = today + dt.timedelta(days=1)
        self.day = DayField(
            around.theme, around.language, earliest=tomorrow, whole=True, needed=True
        )
        self._form = Form(around.theme)
        self._form.add(self.tr("New day"), self.day)
        self.body.addWidget(self._form)
        self.set_deed(deed)
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
