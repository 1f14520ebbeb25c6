"""The team holds a medicine: from which day, until when if it is known, why, and who said so."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.dose_pattern import DosePattern, PatternKind
from alltracker.care.dose_slot import LATEST_DAY
from alltracker.care.dose_words import short_name
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.db.models_medicine import DoseOrder
from alltracker.ui.medicines.book import MedicineBook, whole_order
from alltracker.ui.medicines.questions import order_questions
from alltracker.ui.medicines.reason_form import ReasonForm
from alltracker.ui.medicines.sheet import MedicineSheet
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.form import Form

_WIDTH = 620


class HoldDialog(MedicineSheet):
    """Writes an order that nothing is given, or corrects one."""

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        medicine: Any,
        parent: QWidget | None,
        *,
        order: Any = None,
    ) -> None:
        super().__init__(around, "", parent, width=_WIDTH)
        self.medicine = medicine
        self._patient = patient
        self._order = order
        self._book = MedicineBook(around.store, patient.id, today())
        theme, language = around.theme, around.language
        self.days = Form(theme, columns=2)
        self.starts = DayField(theme, language, latest=LATEST_DAY, whole=True, needed=True)
        self.ends = DayField(theme, language, latest=LATEST_DAY, whole=True)
        self.reasons = ReasonForm(around, Lookups(around, patient))
        self._fill()
        self.days.edited.connect(self.note_edit)
        self.reasons.edited.connect(self.note_edit)

    @override
    def first_stop(self) -> QWidget:
        """Return the first day."""
        return self.starts

    @override
    def accept(self) -> None:
        """Save and close, or show what is wrong."""
        good = self.days.check()
        if not self.reasons.check() or not good:
            return
        row = self.made()
        if row is None or not self.asked(order_questions(self._book, self.medicine, row)):
            return
        text = QT_TRANSLATE_NOOP("medicines", "{name} held")
        if self._order is not None:
            text = QT_TRANSLATE_NOOP("medicines", "Entry about {name} saved")
        label = Message("medicines", text, {"name": short_name(self.medicine)})
        if self.put(label, [row]):
            self.saved.emit(self.medicine.id)
            super().accept()

    def made(self) -> DoseOrder | None:
        """Return the order as it stands in the dialog."""
        start = self.starts.day()
        if start is None:
            return None
        known: dict[str, Any] = {
            "patient_id": self._patient.id,
            "medicine_id": self.medicine.id,
        }
        if self._order is not None:
            known = whole_order(self._order).model_dump()
        held = {
            "pattern": DosePattern(PatternKind.HELD).text(),
            "starts_on": start,
            "ends_on": self.ends.day(),
        }
        return DoseOrder(**(known | held | self.reasons.values()))

    @override
    def editor_of(self, name: str) -> tuple[Form | None, QWidget] | None:
        """Return the editor of an attribute of the order."""
        if name in self.reasons.by_attribute:
            return self.reasons, self.reasons.by_attribute[name]
        found = {"starts_on": self.starts, "ends_on": self.ends}.get(name)
        return None if found is None else (self.days, found)

    def _fill(self) -> None:
        words = (
            self.tr("Hold: {name}") if self._order is None else self.tr("Correct a hold: {name}")
        )
        self.set_title(words.format(name=short_name(self.medicine)))
        self.set_text(
            self.tr(
                "Your team said not to give it for a while. Held days do not count as missed. "
                "After the last day the dose before holds again."
            )
        )
        self.days.add(self.tr("From"), self.starts)
        self.days.add(
            self.tr("Last day without it"),
            self.ends,
            hint=self.tr("Empty: until the team says so."),
        )
        self.body.addWidget(self.days)
        self.body.addWidget(self.reasons)
        self.starts.set_value(today() if self._order is None else self._order.starts_on)
        if self._order is not None:
            self.ends.set_value(self._order.ends_on)
            self.reasons.show_order(self._order)
        self.set_deed(self.tr("Hold it") if self._order is None else self.tr("Save"))
        self.ends.setFocus(Qt.FocusReason.ShortcutFocusReason)
