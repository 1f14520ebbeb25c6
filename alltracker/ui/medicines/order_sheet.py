"""What the dialogs of orders share: an order is made or corrected, with why and who said so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.dose_words import short_name
from alltracker.care.words import Message
from alltracker.db.models import Patient
from alltracker.db.models_medicine import DoseOrder
from alltracker.ui.medicines.book import MedicineBook, whole_order
from alltracker.ui.medicines.questions import order_questions
from alltracker.ui.medicines.reason_form import ReasonForm
from alltracker.ui.medicines.sheet import WIDTH, MedicineSheet
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.widgets.form import Form


class OrderSheet(MedicineSheet):
    """Writes a new order, or corrects ``order``; a dialog says what is ordered and shows it."""

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        medicine: Any,
        parent: QWidget | None,
        *,
        order: Any = None,
        width: int = WIDTH,
    ) -> None:
        super().__init__(around, "", parent, width=width)
        self.medicine = medicine
        self._patient = patient
        self._order = order
        self._book = MedicineBook(around.store, patient.id, today())
        self.reasons = ReasonForm(around, Lookups(around, patient))
        self.reasons.edited.connect(self.note_edit)

    def checked(self) -> bool:
        """Return whether what is ordered can be saved, and show what is wrong."""
        raise NotImplementedError

    def made(self) -> DoseOrder | None:
        """Return the order as it stands in the dialog."""
        raise NotImplementedError

    def label_text(self) -> str:
        """Return what the toast says, with a place for the name of the medicine."""
        raise NotImplementedError

    @override
    def accept(self) -> None:
        """Ask what has to be asked, save and close; or show what is wrong."""
        good = self.checked()
        if not self.reasons.check() or not good:
            return
        row = self.made()
        if row is None or not self.asked(order_questions(self._book, self.medicine, row)):
            return
        label = Message("medicines", self.label_text(), {"name": short_name(self.medicine)})
        if self.put(label, [row]):
            self.saved.emit(self.medicine.id)
            super().accept()

    @override
    def editor_of(self, name: str) -> tuple[Form | None, QWidget] | None:
        """Return the editor of an attribute of the order that tells why."""
        editor = self.reasons.by_attribute.get(name)
        return None if editor is None else (self.reasons, editor)

    def _order_with(self, values: Mapping[str, Any]) -> DoseOrder:
        """Return the order with these values; what the dialog does not show stays as it was."""
        known: dict[str, Any] = {
            "patient_id": self._patient.id,
            "medicine_id": self.medicine.id,
        }
        if self._order is not None:
            known = whole_order(self._order).model_dump()
        return DoseOrder(**(known | dict(values) | self.reasons.values()))
