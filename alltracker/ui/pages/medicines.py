"""Medicines: tonight's doses, the month, dose changes, and all medicines with what is at home."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.dose_words import short_name
from alltracker.db.columns import Record
from alltracker.db.models import Patient
from alltracker.db.models_events import Printed
from alltracker.db.models_medicine import Dose, DoseOrder, Medicine, Stock
from alltracker.db.store import Kinds
from alltracker.ui.doses.card import DoseCard
from alltracker.ui.doses.month_card import MonthCard
from alltracker.ui.medicines.actions import MedicineActions
from alltracker.ui.medicines.all_card import AllMedicinesCard
from alltracker.ui.medicines.book import MedicineBook
from alltracker.ui.medicines.change_mark import When
from alltracker.ui.medicines.changes_card import ChangeLine, ChangesCard
from alltracker.ui.medicines.columns import Columns
from alltracker.ui.medicines.order_words import OrderWords
from alltracker.ui.medicines.print_words import calendar_words
from alltracker.ui.medicines.row_words import MedicineWords
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.empty import EmptyPage

_READ: Final[frozenset[type[Record]]] = frozenset(
    {Patient, Medicine, DoseOrder, Dose, Stock, Printed}
)
_PAPER: Final = "medicine-calendar"


class MedicinesPage(Page):
    """The month and the dose changes show the same medicine."""

    key: ClassVar[str] = "medicines"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        theme = around.theme
        self._patient: Patient | None = None
        self._book: MedicineBook | None = None
        self._medicine_id = ""
        self.add_button = Button(theme, self.tr("Add medicine"), icon="plus")
        self.add_button.setAccessibleName(self.tr("Add a medicine"))
        self.deeds = MedicineActions(around, self)
        self.tonight = DoseCard(around, whole=True)
        self.changes = ChangesCard(theme)
        self.medicines = AllMedicinesCard(theme)
        self.month = MonthCard(around)
        self.columns = Columns(theme, [self.tonight, self.changes], [self.month, self.medicines])
        self.empty = EmptyPage(
            theme,
            "empty-medicines",
            self.tr("No medicines yet"),
            self.tr(
                "The doses of tonight, the month, dose changes and what is left at home stand here."
            ),
            self.tr("Add a medicine"),
            key=self.tr("Ins"),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.columns)
        self._stack.addWidget(self.empty)
        self._connect()

    @override
    def title(self) -> str:
        """Return what the page is about."""
        return self.tr("Medicines")

    @override
    def subtitle(self) -> str:
        """Return how many are taken now and what is left to tick."""
        if self._book is None or not self._book.all:
            return ""
        now, left = len(self._book.at_home), self.tonight.left
        if not now:
            return self.tr("None at home now")
        if not left:
            return self.tr("%n now, nothing left to tick today", "", now)
        words = self.tr("{count} now, %n dose(s) left to tick today", "", left)
        return words.format(count=now)

    @override
    def tools(self) -> Sequence[QWidget]:
        """Return the way to another medicine."""
        return (self.add_button,) if self._any() else ()

    @override
    def paper(self) -> str:
        """Return the paper of this page."""
        return _PAPER

    @override
    def show_patient(self, patient: Patient) -> None:
        """Show another patient's medicines."""
        self._patient = patient
        self._medicine_id = ""
        self.deeds.show_patient(patient)
        self.tonight.show_patient(patient)
        self.month.show_patient(patient)
        self._read()

    @override
    def refresh(self, kinds: Kinds) -> None:
        """Read again what a step changed."""
        if self._patient is None or not kinds & _READ:
            return
        self.tonight.refresh(kinds)
        self.month.refresh(kinds)
        self._read()

    @override
    def reveal(self, row_id: str) -> None:
        """Show a medicine in the list, or the one that an order, dose or box belongs to."""
        medicine_id = self._medicine_of(row_id)
        if medicine_id is None:
            return
        row = self.medicines.row_of(medicine_id)
        if row is None:
            self.medicines.show_stopped()
            row = self.medicines.row_of(medicine_id)
        if row is not None:
            self.show_changes(medicine_id)
            self.columns.ensureWidgetVisible(row)
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def first_focus(self) -> QWidget:
        """Return the first thing that can be entered."""
        if not self._any():
            return self.empty.button
        return next((one for one in self.stops() if not one.isHidden()), self.add_button)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops in the content, in order."""
        left = [*self.tonight.stops(), *self.changes.stops()]
        return [*left, *self.month.stops(), *self.medicines.stops()]

    def add(self) -> QDialog | None:
        """Write a new medicine down."""
        return self.deeds.add()

    def show_changes(self, medicine_id: str) -> None:
        """Show the dose changes of one medicine, and its month."""
        self._medicine_id = medicine_id
        self.month.show_medicine(medicine_id)
        self._show_changes()

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.empty.button.clicked.connect(self.add)
        self.medicines.asked.connect(self.deeds.carry_out)
        self.medicines.menu_asked.connect(self.deeds.menu)
        self.medicines.totals_asked.connect(self._open_totals)
        self.month.medicine_chosen.connect(self._follow_month)
        self.changes.all_asked.connect(self._open_history)
        self.changes.change_asked.connect(self._change_dose)
        self.changes.print_asked.connect(self._print)
        self.tonight.shown_anew.connect(self.header_changed)
        self.deeds.saved.connect(self._show_saved)
        self.columns.rearranged.connect(self._order_tabs)
        for keys in ("Insert", "Ctrl+N"):
            shortcut = QShortcut(QKeySequence(keys), self, self.add)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _show_saved(self, medicine_id: str) -> None:
        """Show what was saved where it stands; one that was stopped is not looked for."""
        if self.medicines.row_of(medicine_id) is not None:
            self.reveal(medicine_id)

    def _follow_month(self, medicine_id: str) -> None:
        self._medicine_id = medicine_id
        self._show_changes()

    def _any(self) -> bool:
        return self._book is not None and bool(self._book.all)

    def _read(self) -> None:
        assert self._patient is not None
        store = self.around.store
        self._book = book = MedicineBook(store, self._patient.id, today())
        words = MedicineWords(store, book, self.around.language)
        self.medicines.show_rows(
            [words.at_home(row) for row in book.at_home],
            [words.in_clinic(row) for row in book.in_clinic],
            [words.stopped(row) for row in book.stopped],
        )
        self._show_changes()
        self._stack.setCurrentIndex(0 if book.all else 1)
        self._order_tabs()
        self.header_changed.emit()

    def _show_changes(self) -> None:
        book, medicine = self._book, self._chosen()
        if book is None or self._patient is None:
            return
        paper = calendar_words(self.around.store, self._patient.id, today(), self.around.language)
        if medicine is None:
            self.changes.show_changes("", [], paper)
            return
        words = OrderWords(self.around.language)
        lines = [
            ChangeLine(
                When.AHEAD if one.ahead else When.NOW if one.now else When.PAST,
                words.dose(one, medicine.unit),
                words.since(one),
            )
            for one in book.changes(medicine)
        ]
        held = book.held(medicine)
        self.changes.show_changes(short_name(medicine), lines, paper, held=held)

    def _chosen(self) -> Any:
        """Return the medicine whose changes are shown: the chosen one, else that with most."""
        book = self._book
        if book is None:
            return None
        chosen = book.medicine(self._medicine_id)
        if chosen is not None:
            return chosen
        pool = book.at_home or book.in_clinic or book.stopped
        return max(pool, key=lambda row: len(book.orders.of(row.id)), default=None)

    def _medicine_of(self, row_id: str) -> str | None:
        store = self.around.store
        if store.get(Medicine, row_id) is not None:
            return row_id
        row = store.get(DoseOrder, row_id) or store.get(Dose, row_id) or store.get(Stock, row_id)
        return row.medicine_id if row is not None else None

    def _order_tabs(self) -> None:
        for first, second in pairwise(self.stops()):
            QWidget.setTabOrder(first, second)

    def _open_history(self) -> None:
        medicine = self._chosen()
        if medicine is not None:
            self.deeds.carry_out("history", medicine.id)

    def _change_dose(self) -> None:
        medicine = self._chosen()
        if medicine is not None and self._book is not None:
            held = self._book.held(medicine)
            self.deeds.carry_out("hold" if held else "change", medicine.id)

    def _open_totals(self) -> None:
        from alltracker.ui.totals.totals_dialog import TotalsDialog  # noqa: PLC0415 - opened seldom

        if self._patient is not None:
            TotalsDialog(self.around, self._patient, self.window()).open()

    def _print(self) -> None:
        self.asked_for.emit("papers", _PAPER)
