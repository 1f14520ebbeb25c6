"""The form of a test that the program does not know: its name and its unit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record, values_of
from alltracker.db.models import OwnAnalyte, Patient
from alltracker.db.record_settings import DEFAULT_COLUMNS, RecordSettings
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.settings.row_dialog import RowDialog
from alltracker.ui.settings.tests_shown import all_tests
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import TextField

_LONGEST_NAME: Final = 80
_LONGEST_UNIT: Final = 40


class OwnTestDialog(RowDialog):
    """Writes down a test of the family's own; a new one becomes the last column."""

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        row: OwnAnalyte | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, "", parent=parent)
        self.set_title(self.tr("A test of your own"))
        self.set_text(self.tr("As the laboratory prints it. Its numbers are never converted."))
        self._patient = patient
        self._row = row
        self.name = TextField(around.theme, needed=True)
        self.unit = TextField(around.theme)
        self.name.setMaxLength(_LONGEST_NAME)
        self.unit.setMaxLength(_LONGEST_UNIT)
        self.editors = {"name": self.name, "unit": self.unit}
        self.form.add(self.tr("Name"), self.name)
        self.form.add(self.tr("Unit"), self.unit, hint=self.tr("Empty: without a unit"))
        self.set_deed(self.tr("Save"))
        if row is not None:
            self.name.set_value(row.name)
            self.unit.set_value(row.unit)
        self.name.setFocus()

    @override
    def checked(self) -> bool:
        """Return whether no other test has this name."""
        tests = all_tests(self.around.store, self._patient.id, self.around.language)
        own = None if self._row is None else self._row.id
        wanted = self.name.value().casefold()
        if all(key == own or test.name.casefold() != wanted for key, test in tests.items()):
            return True
        words = self.tr("There is a test of this name already. Add its column, or change the name.")
        self.form.set_error(self.name, Problem(words))
        self.name.setFocus()
        return False

    @override
    def made(self) -> Record:
        """Return the test as it stands in the form."""
        known: dict[str, Any] = {"patient_id": self._patient.id}
        if self._row is not None:
            known = values_of(self._row)
        return OwnAnalyte(**known | {"name": self.name.value(), "unit": self.unit.value()})

    @override
    def more_rows(self, row: Record) -> Sequence[Record]:
        """Return what makes a new test a column, where the columns were arranged by hand."""
        settings = RecordSettings(self.around.store, self._patient.id)
        shown = settings.shown_analytes()
        if self._row is not None or shown == DEFAULT_COLUMNS:
            return ()
        return settings.put_shown([*shown, row.id])

    @override
    def label(self, row: Record) -> Message:
        """Return what is said once the test is saved."""
        text = QT_TRANSLATE_NOOP("settings", "Test {what} saved")
        return Message("settings", text, {"what": self.name.value()})
