"""The box at home: counted or filled, until when it lasts, and when to be reminded of a refill."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.dose_words import amount_words, short_name
from alltracker.care.kinds_medicine import StockKind
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import Patient
from alltracker.db.models_medicine import Stock
from alltracker.ui.medicines.amounts import AmountField
from alltracker.ui.medicines.book import MedicineBook, whole_medicine
from alltracker.ui.medicines.left_at_home import left_of, left_words
from alltracker.ui.medicines.sheet import MedicineSheet
from alltracker.ui.medicines.stock_row import StockRow
from alltracker.ui.medicines.unit_words import many_of
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.small_editors import WholeNumberField
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Rule, Text
from alltracker.ui.widgets.segmented import Segmented

_WIDTH: Final = 620
_MOST_DAYS: Final = 90
_SHOWN: Final = 6


class StockDialog(MedicineSheet):
    """Writes one count or filling, and the refill reminder of the medicine, in one step."""

    def __init__(
        self, around: Surroundings, patient: Patient, medicine: Any, parent: QWidget | None
    ) -> None:
        super().__init__(around, "", parent, width=_WIDTH)
        self.medicine = medicine
        self._patient = patient
        theme, language = around.theme, around.language
        self.form = Form(theme, columns=2)
        self.left = Text(theme, "", TextStep.STRONG, wraps=True)
        self.kind = Segmented(
            theme,
            [
                (StockKind.COUNTED, self.tr("Counted in the box")),
                (StockKind.FILLED, self.tr("Came in new")),
            ],
            name=self.tr("How you know"),
        )
        self.amount = AmountField(theme, language, unit=many_of(medicine.unit, language), zero=True)
        self.day = DayField(theme, language, past=True, whole=True, needed=True)
        self.expires = DayField(theme, language, whole=True)
        self.note = TextField(theme)
        self.refill = WholeNumberField(
            theme, language, unit=self.tr("days before"), least=Decimal(1), most=Decimal(_MOST_DAYS)
        )
        self.rows: list[StockRow] = []
        self._list = QVBoxLayout()
        self._fill()
        self._read()
        self.form.edited.connect(self.note_edit)

    @override
    def first_stop(self) -> QWidget:
        """Return the amount."""
        return self.amount

    @override
    def accept(self) -> None:
        """Save and close, or show what is wrong; without an amount only the refill day."""
        if not self.form.check():
            return
        rows = self.made()
        text = QT_TRANSLATE_NOOP("medicines", "Box of {name} noted")
        label = Message("medicines", text, {"name": short_name(self.medicine)})
        if not rows or self.put(label, rows):
            self._written = False
            self.saved.emit(self.medicine.id)
            super().accept()

    def made(self) -> list[Record]:
        """Return the rows that change: the count, and the medicine with its refill reminder."""
        rows: list[Record] = []
        amount, day = self.amount.value(), self.day.day()
        if amount is not None and day is not None:
            rows.append(
                Stock(
                    patient_id=self._patient.id,
                    medicine_id=self.medicine.id,
                    day=day,
                    kind=StockKind(str(self.kind.value())),
                    amount=amount,
                    expires_on=self.expires.day(),
                    note=self.note.value(),
                )
            )
        days = self.refill.value()
        refill = None if days is None else int(days)
        if refill != self.medicine.refill_days:
            row = whole_medicine(self.medicine)
            row.refill_days = refill
            rows.append(row)
        return rows

    @override
    def editor_of(self, name: str) -> tuple[Form | None, QWidget] | None:
        """Return the editor of an attribute of the count or the medicine."""
        found: dict[str, QWidget] = {
            "amount": self.amount,
            "day": self.day,
            "expires_on": self.expires,
            "note": self.note,
            "refill_days": self.refill,
        }
        return (self.form, found[name]) if name in found else None

    def _fill(self) -> None:
        self.set_title(self.tr("Box at home: {name}").format(name=short_name(self.medicine)))
        form = self.form
        self.kind.set_value(StockKind.COUNTED)
        self.day.set_value(today())
        self.refill.set_value(
            None if self.medicine.refill_days is None else Decimal(self.medicine.refill_days)
        )
        form.add(self.tr("How you know"), self.kind, span=2)
        form.add(self.tr("How much"), self.amount)
        form.add(self.tr("On"), self.day)
        form.add(self.tr("Expires on"), self.expires)
        form.add(self.tr("Note"), self.note)
        form.add(
            self.tr("Remind me of a refill"),
            self.refill,
            hint=self.tr("So many days before it runs out. Empty: no reminder."),
            span=2,
        )
        self._list.setSpacing(self._theme.gap(4))
        for widget in (self.left, form, Rule()):
            self.body.addWidget(widget)
        self.body.addLayout(self._list)
        self.set_deed(self.tr("Save"))
        self.amount.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _read(self) -> None:
        """Show what is left and the latest entries."""
        around = self.around
        book = MedicineBook(around.store, self._patient.id, today())
        stocks = book.stocks(self.medicine.id)
        left = left_of(around.store, book, self.medicine, stocks)
        words = left_words(left, self.medicine.unit, around.language)
        said = self.tr("Left at home: {what}").format(
            what=", ".join(part for part in words if part)
        )
        self.left.setText(said if left is not None else self.tr("Nothing was counted yet."))
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for stock in reversed(stocks[-_SHOWN:]):
            amount = around.language.say(amount_words(stock.amount, self.medicine.unit))
            row = StockRow(around.theme, around.language, stock, amount)
            row.removal_asked.connect(self._remove)
            self.rows.append(row)
            self._list.addWidget(row)

    def _remove(self, stock_id: str) -> None:
        row = self.around.store.get(Stock, stock_id)
        text = QT_TRANSLATE_NOOP("medicines", "Entry about the box of {name} deleted")
        label = Message("medicines", text, {"name": short_name(self.medicine)})
        if row is not None and self.around.deeds.carry_out(label, remove=[row]):
            self._read()
            self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
