"""The menu of a cell: every deed that has a key, by name, with that key."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction

from alltracker.db.draw_writes import confirmed, saved_label
from alltracker.ui.counts.entry import CellEntry
from alltracker.ui.counts.entry_block import BlockEntry
from alltracker.ui.counts.grid import CountsGrid
from alltracker.ui.counts.keys import Deed
from alltracker.ui.counts.model import CountsModel
from alltracker.ui.counts.unit_popover import UnitPopover
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.popover import Menu


class CellMenu(QObject):
    """Carries out what is asked for in the grid, by key or from the menu."""

    def __init__(
        self,
        around: Surroundings,
        grid: CountsGrid,
        model: CountsModel,
        entry: CellEntry,
        block: BlockEntry,
        units: UnitPopover,
    ) -> None:
        super().__init__(grid)
        self._around = around
        self._grid = grid
        self._model = model
        self._units = units
        self._entry = entry
        self._deeds = {
            Deed.EDIT: entry.begin,
            Deed.SAVE: entry.save,
            Deed.RESTORE: entry.restore,
            Deed.EMPTY: block.empty,
            Deed.REMOVE: block.remove,
            Deed.COPY: block.copy,
            Deed.CUT: block.cut,
            Deed.PASTE: block.paste,
            Deed.ROW: block.choose_row,
            Deed.UNDO: block.undo,
            Deed.REDO: block.redo,
            Deed.SECOND: self.add_value,
            Deed.ALL: block.choose_all,
            Deed.UNIT: units.open,
            Deed.NEXT: entry.go_next,
            Deed.BACK: entry.go_back,
            Deed.MENU: self.open,
        }
        grid.asked.connect(self.carry_out)
        entry.paste_asked.connect(block.paste)
        entry.unit_asked.connect(units.open)

    def carry_out(self, deed: Deed) -> None:
        """Do what a key stands for."""
        said = not (self._entry.asking.question.isHidden() and self._units.popover.isHidden())
        self._units.popover.hide()
        self._entry.asking.quiet()
        if not (said and deed is Deed.RESTORE):
            self._deeds[deed]()

    def open(self) -> None:
        """Open the menu at the current cell."""
        menu = Menu(self._around.theme, self._grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        second = (self.tr("Add a second value"), self.tr("Insert"), Deed.SECOND)
        for text, key, deed in (
            (self.tr("Edit"), "F2", Deed.EDIT),
            (self.tr("Unit and source"), self.tr("Alt+Down"), Deed.UNIT),
            *((second,) if self._has_value() else ()),
            (self.tr("Copy"), "Ctrl+C", Deed.COPY),
            (self.tr("Paste"), "Ctrl+V", Deed.PASTE),
            (self.tr("Empty"), self.tr("Delete"), Deed.EMPTY),
            (self.tr("Remove this draw"), self.tr("Shift+Delete"), Deed.REMOVE),
        ):
            action = menu.addAction(f"{text}\t{key}")
            action.setData(deed)
        if self._in_doubt():
            menu.addSeparator()
            menu.addAction(self.tr("It is right")).setData(None)
        menu.triggered.connect(self._chosen)
        menu.popup(self._corner())

    def add_value(self) -> None:
        """Type one more value of a test that the draw has, from another laboratory or corrected."""
        if self._has_value():
            self._entry.add_value()

    def confirm(self) -> None:
        """Take the mark of doubt from the current value."""
        index = self._grid.currentIndex()
        draw = self._model.draw_at(index.row())
        if draw is None:
            return
        key = self._model.columns[index.column()].key
        rows = confirmed(self._around.store, draw.id, key)
        if rows:
            self._around.deeds.carry_out(saved_label([draw.day]), put=rows)

    def _chosen(self, action: QAction) -> None:
        deed = action.data()
        if isinstance(deed, Deed):
            self.carry_out(deed)
        else:
            self.confirm()

    def _has_value(self) -> bool:
        index = self._grid.currentIndex()
        draw = self._model.draw_at(index.row())
        key = self._model.columns[index.column()].key if index.isValid() else ""
        return draw is not None and key in draw.results

    def _in_doubt(self) -> bool:
        index = self._grid.currentIndex()
        draw = self._model.draw_at(index.row())
        if draw is None or not index.isValid():
            return False
        result = draw.results.get(self._model.columns[index.column()].key)
        return result is not None and result.review

    def _corner(self) -> QPoint:
        box = self._grid.visualRect(self._grid.currentIndex())
        return self._grid.viewport().mapToGlobal(box.bottomLeft())
