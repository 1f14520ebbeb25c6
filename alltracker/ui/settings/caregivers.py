"""Who writes here: everybody who notes something has a name, and nobody a password."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.caregivers import (
    LONGEST_NAME,
    Writer,
    entered,
    named,
    tidy_name,
    writers,
    writing_now,
)
from alltracker.db.columns import Record
from alltracker.db.models import Caregiver
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.settings.items import Item, ItemList
from alltracker.ui.settings.row_dialog import RowDialog
from alltracker.ui.settings.section import Section
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.labels import Text


class Caregivers(Section):
    """The names of the record: add one, change it, take it away without losing what it wrote."""

    key = "caregivers"
    kinds: ClassVar[frozenset[type[Record]]] = frozenset({Caregiver})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.set_title(self.tr("Who writes here"))
        self.body.addWidget(
            Text(
                around.theme,
                self.tr(
                    "The name stands beside every dose, temperature and change. Choose who writes "
                    "at the foot of the navigation."
                ),
                ink="muted",
                wraps=True,
            )
        )
        self.list = ItemList(around.theme, self.tr("Nobody yet. It works without a name, too."))
        self._former = Text(around.theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self.add = Button(around.theme, self.tr("Add a name…"), icon="plus")
        for widget in (self.list, self._former, self.add):
            self.body.addWidget(widget)
        self.add.clicked.connect(self._add)
        self.list.edit_asked.connect(self._edit)
        self.list.delete_asked.connect(self._remove)

    @property
    @override
    def of_one_patient(self) -> bool:
        """Return False: names are the record's."""
        return False

    @override
    def show_rows(self) -> None:
        """Show who writes, and below who once did."""
        known = writers(self.around.store)
        remove = self.tr("Take {name} off the list")
        self.list.show_items(
            [
                Item(one.id, one.name, delete_words=remove.format(name=one.name))
                for one in writing_now(known)
            ]
        )
        former = ", ".join(one.name for one in known if one.ended_on is not None)
        text = self.tr("No longer on the list: {names}. What they wrote keeps their name.")
        self._former.setText(text.format(names=former) if former else "")
        self._former.setVisible(bool(former))

    @override
    def first_focus(self) -> QWidget:
        """Begin with the first name."""
        rows = self.list.rows
        return rows[0].edit if rows else self.add

    def _add(self) -> None:
        CaregiverDialog(self.around, None, self.window()).open()

    def _edit(self, row_id: str) -> None:
        row = self._writer(row_id)
        if row is not None:
            CaregiverDialog(self.around, row, self.window()).open()

    def _remove(self, row_id: str) -> None:
        row = self._writer(row_id)
        if row is not None:
            text = QT_TRANSLATE_NOOP("settings", "{name} is off the list")
            ended = Caregiver(id=row.id, name=row.name, ended_on=today())
            label = Message("settings", text, {"name": row.name})
            self.around.deeds.carry_out(label, put=[ended])

    def _writer(self, row_id: str) -> Writer | None:
        return next((one for one in writers(self.around.store) if one.id == row_id), None)


class CaregiverDialog(RowDialog):
    """Writes down a new name, or changes one."""

    def __init__(self, around: Surroundings, row: Writer | None, parent: QWidget) -> None:
        super().__init__(around, "", parent=parent)
        self._row = row
        self.set_title(self.tr("Somebody who writes") if row is None else self.tr("Change a name"))
        if row is not None:
            self.set_text(self.tr("What was noted before keeps the name it had."))
        self.name = TextField(around.theme, needed=True)
        self.name.setMaxLength(LONGEST_NAME)
        self.editors = {"name": self.name}
        hint = self.tr("A first name is enough. One who was taken off comes back under it.")
        self.form.add(self.tr("Name"), self.name, hint=hint if row is None else "", span=2)
        self.set_deed(self.tr("Save"))
        if row is not None:
            self.name.set_value(row.name)
        self.name.setFocus()

    @override
    def checked(self) -> bool:
        """Return whether nobody else who writes has this name."""
        other = named(writing_now(writers(self.around.store)), self.name.value())
        if other is None or (self._row is not None and other.id == self._row.id):
            return True
        words = self.tr("Somebody of this name writes already. Add a letter or a family name.")
        self.form.set_error(self.name, Problem(words))
        self.name.setFocus()
        return False

    @override
    def made(self) -> Record:
        """Return the name as it stands in the form."""
        name = tidy_name(self.name.value())
        if self._row is not None:
            return Caregiver(id=self._row.id, name=name)
        return entered(self.around.store, name) or Caregiver(name=name)

    @override
    def label(self, row: Record) -> Message:
        """Return what is said once the name is saved."""
        text = QT_TRANSLATE_NOOP("settings", "{name} is on the list")
        if self._row is None:
            return Message("settings", text, {"name": self.name.value()})
        text = QT_TRANSLATE_NOOP("settings", "{old} is called {name} from here on")
        return Message("settings", text, {"old": self._row.name, "name": self.name.value()})
