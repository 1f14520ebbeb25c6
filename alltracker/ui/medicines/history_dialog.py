"""Every dose change of one medicine: old, new, percent, why and who; entries can be corrected."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.dose_words import short_name
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import Patient
from alltracker.db.models_medicine import DoseOrder
from alltracker.db.store import Kinds
from alltracker.language import capitalized
from alltracker.ui.medicines.book import MedicineBook
from alltracker.ui.medicines.history_row import SHARES, HistoryRow, HistoryWords
from alltracker.ui.medicines.order_words import OrderWords
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import ICON, TextStep
from alltracker.ui.today.rows_card import OUT
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.emptied import empty
from alltracker.ui.widgets.labels import Text

_WIDTH: Final = 860
_STEP: Final = 60
"""How many changes are shown at once; more on demand."""
_READ: Final[frozenset[type[Record]]] = frozenset({DoseOrder})


class HistoryDialog(SheetDialog):
    """``edit_asked`` tells an order's id; deleting is done here and can be taken back here."""

    edit_asked = Signal(str)

    def __init__(
        self, around: Surroundings, patient: Patient, medicine: Any, parent: QWidget | None
    ) -> None:
        super().__init__(around.theme, "", parent=parent)
        self.around = around
        self.medicine = medicine
        self._patient = patient
        self.rows: list[HistoryRow] = []
        self._list = QVBoxLayout()
        self._heads = QWidget()
        self._none = Text(around.theme, self.tr("Nothing was written yet."), ink="muted")
        self.more = Button(around.theme, "", "link")
        self._most = _STEP
        self.undo = self.add_button(self.tr("Undo"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill()
        self.read()
        around.deeds.changed.connect(self._refresh)

    @override
    def _follow(self) -> None:
        super()._follow()
        most = self.screen().availableSize().width() * 9 // 10
        self.setMinimumWidth(min(self._theme.px(_WIDTH), most))

    def read(self) -> None:
        """Show the orders as they stand in the record."""
        book = MedicineBook(self.around.store, self._patient.id, today())
        words = OrderWords(self.around.language)
        changes = book.changes(self.medicine)
        unit = self.medicine.unit
        shown = changes[: self._most]
        before = [words.plain_dose(later, unit) for later in changes[1 : self._most + 1]] + [""]
        held = next((row.row_id for row in self.rows if row.hasFocus()), "")
        self._clear()
        for change, old in zip(shown, before, strict=False):
            said = HistoryWords(
                change.order.id,
                self.around.language.day(change.order.starts_on),
                words.dose(change, unit),
                old,
                words.percent(change),
                words.weekly(change.weekly or None, None, unit),
                capitalized(words.reason(change.order)),
                words.said(change.order),
                change.order.note.strip(),
            )
            row = HistoryRow(self._theme, said, self)
            row.chosen.connect(self.edit_asked)
            row.removal_asked.connect(self._remove)
            self.rows.append(row)
            self._list.addWidget(row)
        self._none.setVisible(not changes)
        self._heads.setVisible(bool(changes))
        older = len(changes) - len(shown)
        self.more.setText(self.tr("Show %n older change(s)", "", older))
        self.more.setVisible(older > 0)
        kept = next((row for row in self.rows if row.row_id == held), None)
        (kept or (self.rows[0] if self.rows else self.cancel)).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _fill(self) -> None:
        self.set_title(self.tr("Dose changes: {name}").format(name=short_name(self.medicine)))
        self.set_text(self.tr("Enter corrects an entry, Delete takes it out."))
        grid = QGridLayout(self._heads)
        grid.setContentsMargins(self._theme.gap(OUT), 0, self._theme.gap(OUT), 0)
        grid.setHorizontalSpacing(self._theme.gap(12))
        names = (
            self.tr("From"),
            self.tr("Dose"),
            self.tr("Of the full dose"),
            self.tr("Why, and who said so"),
        )
        for column, (name, share) in enumerate(zip(names, SHARES, strict=True)):
            text = Text(self._theme, name, TextStep.SMALL_STRONG, ink="muted", wraps=True)
            grid.addWidget(text, 0, column)
            grid.setColumnStretch(column, share)
            grid.setColumnMinimumWidth(column, 1)
        side = max(self._theme.gap(30), self._theme.px(ICON) + 12)
        under_bin = QWidget()
        under_bin.setFixedWidth(side)
        grid.addWidget(under_bin, 0, len(names))
        self._list.setSpacing(0)
        self.body.addWidget(self._none)
        self.body.addWidget(self._heads)
        self.body.addLayout(self._list)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.more.clicked.connect(self._show_more)
        self.cancel.setText(self.tr("Close"))
        self.undo.hide()
        self.undo.clicked.connect(self._take_back)
        self.edit_asked.connect(self._forget)

    def _show_more(self) -> None:
        """Show older changes too and go on where the list ended."""
        first = len(self.rows)
        self._most += _STEP
        self.read()
        self.rows[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, order_id: str) -> None:
        row = self.around.store.get(DoseOrder, order_id)
        text = QT_TRANSLATE_NOOP("medicines", "Entry about {name} deleted")
        label = Message("medicines", text, {"name": short_name(self.medicine)})
        if row is not None and self.around.deeds.carry_out(label, remove=[row]):
            self.set_footnote(self.tr("Deleted."))
            self.undo.show()
            self.undo.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_back(self) -> None:
        self._forget()
        self.around.deeds.undo()

    def _forget(self) -> None:
        """Offer no way back from a deletion once something else is done."""
        self.undo.hide()
        self.set_footnote("")

    def _refresh(self, kinds: Kinds) -> None:
        if kinds & _READ:
            self.read()

    def _clear(self) -> None:
        self.rows = []
        empty(self._list)
