"""What can be done with a medicine: its dialogs and its menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from alltracker.care.calendar import today
from alltracker.care.dose_words import short_name
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import Patient, SideEffect
from alltracker.db.models_medicine import DoseOrder, Medicine, Stock
from alltracker.ui.medicines.book import MedicineBook, whole_medicine
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.popover import Menu

if TYPE_CHECKING:
    from alltracker.ui.medicines.history_dialog import HistoryDialog


class MedicineActions(QObject):
    """Opens the dialogs over the page's window; ``saved`` tells a medicine's id."""

    saved = Signal(str)

    def __init__(self, around: Surroundings, page: QWidget) -> None:
        super().__init__(page)
        self._around = around
        self._page = page
        self._patient: Patient | None = None
        self._before: QWidget | None = None

    def show_patient(self, patient: Patient) -> None:
        """Work on the medicines of another patient."""
        self._patient = patient

    def add(self) -> QDialog | None:
        """Write a new medicine down."""
        from alltracker.ui.medicines.medicine_dialog import MedicineDialog  # noqa: PLC0415 - seldom

        if self._patient is None:
            return None
        dialog = MedicineDialog(self._around, self._patient, None, self._page.window())
        return self._show(dialog)

    def carry_out(self, deed: str, medicine_id: str) -> QDialog | None:
        """Do what a key or the menu asks for: open, change, hold, box, stop, history, delete."""
        medicine = self._around.store.get(Medicine, medicine_id)
        if medicine is None or self._patient is None:
            return None
        deeds = {
            "open": self._open,
            "change": self._change,
            "hold": self._hold,
            "box": self._box,
            "stop": self._stop,
            "resume": self._resume,
            "history": self.history,
            "delete": self._delete,
        }
        return deeds[deed](medicine)

    def menu(self, medicine_id: str, at: QPoint) -> None:
        """Open the menu of a medicine."""
        medicine = self._around.store.get(Medicine, medicine_id)
        if medicine is None:
            return
        menu = Menu(self._around.theme, self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed, words, icon, letter in self._entries(medicine):
            action = menu.add(words, icon, letter)
            action.triggered.connect(partial(self._from_menu, deed, medicine_id))
        menu.popup(at)

    def history(self, medicine: Any) -> HistoryDialog:
        """Show every dose change of a medicine."""
        from alltracker.ui.medicines.history_dialog import HistoryDialog  # noqa: PLC0415 - seldom

        assert self._patient is not None
        dialog = HistoryDialog(self._around, self._patient, medicine, self._page.window())
        dialog.edit_asked.connect(partial(self._edit_order, dialog))
        self._show(dialog)
        return dialog

    def _entries(self, medicine: Medicine) -> list[tuple[str, str, str, str]]:
        held = self._book().held(medicine)
        over = medicine.ended_on is not None and medicine.ended_on < today()
        entries = [("open", self.tr("Open"), "pencil", "")]
        if not over:
            hold = self.tr("Restart") if held else self.tr("Hold")
            entries += [
                ("change", self.tr("Change the dose"), "arrow-right", "C"),
                ("hold", hold, "archive-restore" if held else "ban", "H"),
                ("box", self.tr("Box at home"), "archive-restore", "B"),
                ("stop", self.tr("Stop"), "x", "S"),
            ]
        else:
            entries.append(("resume", self.tr("Take it up again"), "archive-restore", ""))
        entries += [
            ("history", self.tr("All dose changes"), "scroll-text", "Y"),
            ("delete", self.tr("Delete"), "trash-2", ""),
        ]
        if medicine.in_clinic:
            return [entry for entry in entries if entry[0] != "box"]
        return entries

    def _from_menu(self, deed: str, medicine_id: str) -> None:
        self.carry_out(deed, medicine_id)

    def _open(self, medicine: Medicine) -> QDialog:
        from alltracker.ui.medicines.medicine_dialog import MedicineDialog  # noqa: PLC0415 - seldom

        assert self._patient is not None
        dialog = MedicineDialog(self._around, self._patient, medicine, self._page.window())
        dialog.change_asked.connect(partial(self.carry_out, "change", medicine.id))
        return self._show(dialog)

    def _change(self, medicine: Medicine) -> QDialog:
        return self._dose_dialog(medicine, restart=False)

    def _hold(self, medicine: Medicine) -> QDialog:
        """Hold a medicine; restart one that is held."""
        from alltracker.ui.medicines.hold_dialog import HoldDialog  # noqa: PLC0415 - seldom

        assert self._patient is not None
        if self._book().held(medicine):
            return self._dose_dialog(medicine, restart=True)
        return self._show(HoldDialog(self._around, self._patient, medicine, self._page.window()))

    def _dose_dialog(self, medicine: Medicine, *, restart: bool) -> QDialog:
        from alltracker.ui.medicines.change_dialog import DoseChangeDialog  # noqa: PLC0415 - seldom

        assert self._patient is not None
        window = self._page.window()
        return self._show(
            DoseChangeDialog(self._around, self._patient, medicine, window, restart=restart)
        )

    def _box(self, medicine: Medicine) -> QDialog:
        from alltracker.ui.medicines.stock_dialog import StockDialog  # noqa: PLC0415 - seldom

        assert self._patient is not None
        return self._show(StockDialog(self._around, self._patient, medicine, self._page.window()))

    def _stop(self, medicine: Medicine, *, kept: bool = False) -> QDialog:
        from alltracker.ui.medicines.stop_dialog import StopDialog  # noqa: PLC0415 - seldom

        dialog = StopDialog(self._around, medicine, self._page.window(), kept=kept)
        return self._show(dialog)

    def _resume(self, medicine: Medicine) -> None:
        row = whole_medicine(medicine)
        row.ended_on, row.ended_why = None, ""
        text = QT_TRANSLATE_NOOP("medicines", "{name} taken up again")
        self._around.deeds.carry_out(self._label(text, row), put=[row])

    def _delete(self, medicine: Medicine) -> QDialog | None:
        """Delete a medicine that has no doses; one with doses is kept and can be ended."""
        book = self._book()
        if book.has_doses(medicine.id):
            return self._stop(medicine, kept=True)
        store = self._around.store
        linked: list[Record] = []
        for effect in store.all(SideEffect, medicine.patient_id):
            if effect.medicine_id == medicine.id:
                effect.medicine_id = None
                linked.append(effect)
        orders = [store.get(DoseOrder, order.id) for order in book.orders.of(medicine.id)]
        boxes = [store.get(Stock, row.id) for row in book.stocks(medicine.id)]
        owned = [row for row in (*orders, *boxes) if row is not None]
        text = QT_TRANSLATE_NOOP("medicines", "{name} deleted")
        self._around.deeds.carry_out(
            self._label(text, medicine), put=linked, remove=[*owned, medicine]
        )
        return None

    def _edit_order(self, over: QWidget, order_id: str) -> None:
        from alltracker.ui.medicines.change_dialog import DoseChangeDialog  # noqa: PLC0415 - seldom
        from alltracker.ui.medicines.hold_dialog import HoldDialog  # noqa: PLC0415 - seldom

        order = self._around.store.get(DoseOrder, order_id)
        medicine = self._around.store.get(Medicine, order.medicine_id) if order else None
        if order is None or medicine is None or self._patient is None:
            return
        make = HoldDialog if self._book().orders.held(order) else DoseChangeDialog
        dialog = make(self._around, self._patient, medicine, over, order=order)
        dialog.open()

    def _label(self, text: str, medicine: Medicine) -> Message:
        return Message("medicines", text, {"name": short_name(medicine)})

    def _book(self) -> MedicineBook:
        assert self._patient is not None
        return MedicineBook(self._around.store, self._patient.id, today())

    def _show(self, dialog: QDialog) -> QDialog:
        self._before = QApplication.focusWidget()
        dialog.finished.connect(self._go_back)
        told = getattr(dialog, "saved", None)
        if told is not None:
            told.connect(self.saved)
        dialog.open()
        return dialog

    def _go_back(self) -> None:
        before = self._before
        if before is not None and isValid(before) and QApplication.activeModalWidget() is None:
            before.window().activateWindow()
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)
