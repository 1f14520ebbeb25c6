"""The people of the record: add one, change what is known, delete one with all that is theirs."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import Patient
from alltracker.ui.first_run.draft import added
from alltracker.ui.first_run.first_run import FirstRun
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.settings.items import Item, ItemList
from alltracker.ui.settings.patient_dialog import PatientDialog
from alltracker.ui.settings.row_dialog import DeleteQuestion
from alltracker.ui.settings.section import Section
from alltracker.ui.widgets.button import Button
from alltracker.ui.window.patient_line import age_and_kind

_SIZE = (1080, 760)


class Patients(Section):
    """All patients of the record."""

    patient_added = Signal(str)
    """Carries the id of the patient who was added."""
    key = "patients"
    kinds: ClassVar[frozenset[type[Record]]] = frozenset({Patient})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.set_title(self.tr("Patients"))
        self.list = ItemList(around.theme, self.tr("Nobody yet."))
        self.add = Button(around.theme, self.tr("Add a patient…"), icon="plus")
        self.adding: FirstRun | None = None
        self._doomed: Patient | None = None
        self._known: set[str] = set()
        self.body.addWidget(self.list)
        self.body.addWidget(self.add)
        self.add.clicked.connect(self._add)
        self.list.edit_asked.connect(self._edit)
        self.list.delete_asked.connect(self._ask_delete)

    @override
    def show_rows(self) -> None:
        """Show everybody with age and diagnosis."""
        rows = self.around.store.all(Patient)
        only = self.tr("A record keeps at least one patient.")
        kept = only if len(rows) == 1 else ""
        language = self.around.language
        items = [Item(row.id, row.name, age_and_kind(row, language), kept) for row in rows]
        self.list.show_items(items)

    @override
    def first_focus(self) -> QWidget:
        """Begin with the first patient."""
        rows = self.list.rows
        return rows[0].edit if rows else self.add

    def _add(self) -> None:
        """Ask the first two steps of the first run in a window over this one."""
        around = self.around
        self._known = {row.id for row in around.store.all(Patient)}
        window = FirstRun(
            around.theme,
            around.language,
            around.knowledge,
            around.preferences,
            around.store.path,
            store=around.store,
        )
        window.setParent(self.window(), Qt.WindowType.Dialog)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.setWindowModality(Qt.WindowModality.WindowModal)
        window.setWindowTitle(self.tr("Add a patient"))
        window.record_made.connect(self._tell_added)
        window.given_up.connect(window.close)
        window.destroyed.connect(self._forget_window)
        window.resize(*_SIZE)
        self.adding = window
        window.show()

    def _tell_added(self) -> None:
        window, self.adding = self.adding, None
        if window is not None:
            self.around.deeds.said.emit(added(window.who.name.value()), True)
            window.close()
            for row in self.around.store.all(Patient):
                if row.id not in self._known:
                    self.patient_added.emit(row.id)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_window(self) -> None:
        self.adding = None

    def _edit(self, row_id: str) -> None:
        row = self.around.store.get(Patient, row_id)
        if row is not None:
            PatientDialog(self.around, row, self.window()).open()

    def _ask_delete(self, row_id: str) -> None:
        self._doomed = self.around.store.get(Patient, row_id)
        if self._doomed is None:
            return
        name = self._doomed.name
        text = self.tr(
            "Everything that was written down about {name} goes too: counts, visits, phases,"
            " side effects and notes. Undo brings all of it back."
        )
        question = DeleteQuestion(
            self.around,
            self.tr("Delete {name}?").format(name=name),
            text.format(name=name),
            self.tr("Delete {name}").format(name=name),
            self.window(),
        )
        question.accepted.connect(self._delete)
        question.open()

    def _delete(self) -> None:
        row, self._doomed = self._doomed, None
        if row is not None:
            text = QT_TRANSLATE_NOOP("settings", "{name} deleted")
            label = Message("settings", text, {"name": row.name})
            self.around.deeds.carry_out(label, remove=[row])
