"""A list with its search field, its parts, its buttons and its menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QWidget

from alltracker.care.calendar import today
from alltracker.db.models import Patient
from alltracker.ui.kinds import CONTEXT, Column, ListWords, Slice
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.delegate import ROW
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.model import Entry, RecordModel
from alltracker.ui.records.opener import FormOpener
from alltracker.ui.records.steps import can_end, delete_entries, end_entries, whole_row
from alltracker.ui.records.table import RecordTable
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.fields import FieldEdit
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.popover import Menu
from alltracker.ui.widgets.segmented import Segmented

_FIND: Final = 200


class RecordsPanel(Card):
    """Shows entries and carries out what is done to them; one panel can hold several kinds.

    Args:
        around: what every page is handed.
        columns: the columns of the list.
        slices: the parts of the list that can be looked at alone; none for one list.
        title: the card's title, "" for none.
        name: names the list for those who cannot see it.
        row: height of a row at 100 %.
    """

    chosen = Signal()
    moved = Signal(int)

    def __init__(
        self,
        around: Surroundings,
        columns: Sequence[Column],
        slices: Sequence[Slice] = (),
        *,
        title: str = "",
        name: str = "",
        row: int = ROW,
    ) -> None:
        super().__init__(around.theme, title)
        theme, word = around.theme, around.language.word
        self._around = around
        self._slices = {part.key: part for part in slices}
        self._patient: Patient | None = None
        self.model = RecordModel(columns, ListWords(around.language, today()), self)
        self.table = RecordTable(theme, around.language, self.model, row=row)
        options = [(part.key, word(CONTEXT, part.title)) for part in slices]
        self.parts = Segmented(theme, options, name=self.tr("Part of the list"))
        self.finder = FieldEdit(theme, icon="search")
        self.open_button = Button(theme, self.tr("Open"), icon="pencil")
        self.end_button = Button(theme, self.tr("Over"), icon="check")
        self.delete_button = Button(theme, self.tr("Delete"), icon="trash-2")
        self._tools = QWidget()
        self.bar = FlowLayout(self._tools)
        self._nothing = Text(theme, "", ink="muted", wraps=True)
        self._menu: Menu | None = None
        self._lay(name)
        self._wire()

    def show_entries(self, patient: Patient, entries: Sequence[Entry], words: ListWords) -> None:
        """Show a patient's entries; selection, search, part and scroll stay."""
        if self._patient is None or self._patient.id != patient.id:
            self.finder.setText("")
            self.model.search("")
        self._patient = patient
        self.table.show_entries(entries, words)
        self._follow_rows()

    def reveal(self, row_id: str) -> None:
        """Select and show a row, in whichever part of the list it is."""
        if self.model.row_of(row_id) < 0:
            self.finder.setText("")
            self.model.search("")
            self._choose_part_of(row_id)
        self.table.reveal(row_id)
        self._follow_rows()

    def open_row(self, row_id: str) -> RecordDialog | None:
        """Open the form of a row."""
        entry = next((one for one in self.model.everything if one.id == row_id), None)
        row = whole_row(self._around.store, entry) if entry is not None else None
        if entry is None or row is None or self._patient is None:
            return None
        opener = FormOpener(self._around, self._patient, self.window())
        return opener.open(entry.kind, row)

    def delete_chosen(self) -> None:
        """Delete the selected rows as one step."""
        around = self._around
        delete_entries(around.store, around.deeds, around.language, self.table.chosen_entries())

    def end_chosen(self) -> None:
        """Say of the selected rows that they are over, as one step."""
        around = self._around
        end_entries(around.store, around.deeds, around.language, self.table.chosen_entries())

    def sort_by(self, key: str, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the list by a column."""
        at = [column.key for column in self.model.columns].index(key)
        self.table.horizontalHeader().setSortIndicator(at, order)
        self._sort(at, order)

    def choose_part(self, key: str) -> None:
        """Show one part of the list."""
        self.parts.set_value(key)
        self._show_part()

    def _lay(self, name: str) -> None:
        self.table.setAccessibleName(name)
        self.finder.setPlaceholderText(self.tr("Search here"))
        self.finder.setAccessibleName(self.tr("Search this list"))
        self.finder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        if not self._slices:
            self.parts.hide()
        self.end_button.hide()
        self.bar.addWidget(self.parts)
        self.bar.addWidget(self.finder)
        for button in (self.open_button, self.end_button, self.delete_button):
            if self._title.text():
                self.add_to_head(button)
            else:
                self.bar.addWidget(button)
        self.body.addWidget(self._tools)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self._nothing.hide()
        if self._slices:
            self.choose_part(next(iter(self._slices)))
        self._follow_look()

    def _wire(self) -> None:
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(self._sort)
        self.finder.edited.connect(self._search)
        self.parts.edited.connect(self._show_part)
        self.open_button.clicked.connect(self._open_current)
        self.end_button.clicked.connect(self.end_chosen)
        self.delete_button.clicked.connect(self.delete_chosen)
        self.table.opened.connect(self.open_row)
        self.table.delete_asked.connect(self.delete_chosen)
        self.table.menu_asked.connect(self._open_menu)
        self.table.moved.connect(self.moved)
        self.table.chosen.connect(self._follow_choice)
        self._around.theme.changed.connect(self._follow_look)

    def _search(self) -> None:
        ids, current = self.table.keep_choice()
        self.model.search(self.finder.text())
        self.table.choose_ids(ids, current)
        self._follow_rows()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        ids, current = self.table.keep_choice()
        self.model.sort(column, order)
        self.table.choose_ids(ids, current)

    def _show_part(self) -> None:
        part = self._slices.get(str(self.parts.value()))
        if part is not None:
            day = today()
            self.model.choose(lambda entry: part.keeps(entry.row, day))
            down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
            self.sort_by(self.model.columns[0].key, down if part.descending else up)
        self._follow_rows()

    def _choose_part_of(self, row_id: str) -> None:
        entry = next((one for one in self.model.everything if one.id == row_id), None)
        for key, part in self._slices.items():
            if entry is not None and part.keeps(entry.row, today()):
                self.choose_part(key)
                return

    def _follow_rows(self) -> None:
        """Say so where nothing is shown, and switch the buttons."""
        empty = self.model.rowCount() == 0
        self.table.setVisible(not empty)
        self._nothing.setVisible(empty)
        searched = self.finder.text().strip()
        if searched:
            words = self.tr("Nothing here is found for “{text}”.")
            self._nothing.setText(words.format(text=searched))
        else:
            self._nothing.setText(self.tr("Nothing here."))
        self._follow_choice()

    def _follow_choice(self) -> None:
        entries = self.table.chosen_entries()
        ready = [entry for entry in entries if can_end(entry)]
        why = "" if entries else self.tr("Choose a row first.")
        self.open_button.setEnabled(len(entries) == 1)
        self.delete_button.setEnabled(bool(entries))
        ending = next((entry.kind.ending for entry in ready), None)
        self.end_button.setVisible(ending is not None)
        if ending is not None:
            self.end_button.setText(self._around.language.word(CONTEXT, ending.words))
        for button in (self.open_button, self.delete_button):
            button.setToolTip(why)
        self.chosen.emit()

    def _open_current(self) -> None:
        entry = self.table.current_entry()
        if entry is not None:
            self.open_row(entry.id)

    def _open_menu(self, at: QPoint) -> None:
        entries = self.table.chosen_entries()
        menu = Menu(self._around.theme, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._carry_out)
        self._menu = menu
        if len(entries) == 1:
            self._add("open", self.tr("Open"), "pencil")
        if any(can_end(entry) for entry in entries):
            self._add("end", self.end_button.text(), "check")
        if entries:
            self._add("copy", self.tr("Copy"), "copy")
            self._add("delete", self.tr("Delete"), "trash-2")
            menu.addSeparator()
        for place, column in enumerate(self.model.columns):
            title = self._around.language.word(CONTEXT, column.title)
            self._add(f"sort {place}", self.tr("Sort by: {column}").format(column=title))
        menu.popup(at)

    def _add(self, key: str, text: str, icon: str = "") -> None:
        assert self._menu is not None
        self._menu.add(text, icon).setData(key)

    def _carry_out(self, action: QAction) -> None:
        key = str(action.data())
        if key.startswith("sort "):
            self._sort_by_menu(int(key.split()[1]))
            return
        {
            "open": self._open_current,
            "end": self.end_chosen,
            "copy": self.table.copy,
            "delete": self.delete_chosen,
        }[key]()

    def _sort_by_menu(self, place: int) -> None:
        header = self.table.horizontalHeader()
        same = header.sortIndicatorSection() == place
        ascending = header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        header.setSortIndicator(place, down if same and ascending else up)

    def _follow_look(self) -> None:
        self.finder.setMinimumWidth(self._around.theme.px(_FIND))
        self.bar.setSpacing(self._around.theme.gap(8))
