"""What the report says of one value: its unit, range and source; and another unit for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QWidget

from alltracker.care.measure import shown_unit
from alltracker.care.units import known_unit
from alltracker.db.models import Result
from alltracker.db.queries import ResultRow, results_of_draw
from alltracker.language import DayStyle
from alltracker.ui.counts.columns import Column
from alltracker.ui.counts.entry import CellEntry
from alltracker.ui.counts.grid import CountsGrid
from alltracker.ui.counts.model import CountsModel
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.popover import MOST_BUTTONS, Popover


class UnitPopover(QObject):
    """Opens at the current cell; a chosen unit waits in the row until Enter saves it."""

    def __init__(
        self,
        around: Surroundings,
        grid: CountsGrid,
        model: CountsModel,
        entry: CellEntry,
        page: QWidget,
    ) -> None:
        super().__init__(grid)
        self._around = around
        self._grid = grid
        self._model = model
        self._entry = entry
        self._page = page
        self.popover = Popover(around.theme, page)
        self.popover.closed.connect(self._back)
        grid.entered.connect(self.popover.hide)

    def open(self) -> None:
        """Show unit and source of the current cell."""
        index = self._grid.currentIndex()
        if not index.isValid():
            return
        column = self._model.columns[index.column()]
        lines = self._lines(index.row(), column)
        title = column.name
        day = self._model.day_of(index.row())
        if day is not None:
            title = f"{column.name}, {self._around.language.day(day, DayStyle.WEEKDAY_YEAR)}"
        self.popover.set_content(title, "\n".join(lines))
        first: QWidget = self.popover
        for code in self._others(index.row(), column):
            button = self.popover.add_button(
                self.tr("It is in {unit}").format(unit=shown_unit(code))
            )
            button.setProperty("unit", code)
            button.clicked.connect(self._choose)
            first = button if first is self.popover else first
        box = self._grid.visualRect(index)
        corner = self._grid.viewport().mapTo(self._page, box.topLeft())
        self.popover.show_at(QRect(corner, box.size()))
        self.popover.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _lines(self, row: int, column: Column) -> list[str]:
        draft = self._model.draft_at(row)
        typed = draft.cells.get(column.key) if draft else None
        look = self._model.look(row, self._model.columns.index(column))
        notes = [self._around.language.say(note) for note in look.notes]
        result = self._result(row, column)
        if typed is not None:
            unit = shown_unit(typed.unit) if column.analyte else typed.unit
            typed_line = self.tr("Typed: {value} {unit}").format(value=typed.text, unit=unit)
            return [typed_line.strip(), *notes]
        if result is None:
            unit_line = self.tr("Unit: {unit}").format(unit=column.shown_unit)
            return [*([unit_line] if column.shown_unit else []), *notes]
        return [*self._reported(result), *notes]

    def _reported(self, result: ResultRow) -> list[str]:
        rows = results_of_draw(self._around.store, result.draw_id)
        whole = next((row for row in rows if row.id == result.id), None)
        unit = shown_unit(result.unit)
        lines = [self.tr("Reported: {value} {unit}").format(value=result.value_text, unit=unit)]
        if whole is not None:
            lines += self._range(whole, unit)
            source = whole.origin or self.tr("typed by the family")
            lines.append(self.tr("Source: {source}").format(source=source))
        return lines

    def _range(self, whole: Result, unit: str) -> list[str]:
        number = self._around.language.number
        text = whole.range_text
        if whole.range_low is not None and whole.range_high is not None:
            text = self.tr("{low} to {high}").format(
                low=number(whole.range_low), high=number(whole.range_high)
            )
        if not text:
            return []
        return [self.tr("Range on the report: {range} {unit}").format(range=text, unit=unit)]

    def _result(self, row: int, column: Column) -> ResultRow | None:
        draw = self._model.draw_at(row)
        return draw.results.get(column.key) if draw is not None else None

    def _others(self, row: int, column: Column) -> list[str]:
        """Return the certain units of the test that the value is not in."""
        if column.analyte is None:
            return []
        now = self._unit(row, column)
        return [code for code in column.analyte.measure.factors if code != now][:MOST_BUTTONS]

    def _unit(self, row: int, column: Column) -> str:
        draft = self._model.draft_at(row)
        typed = draft.cells.get(column.key) if draft else None
        result = self._result(row, column)
        if typed is not None:
            return typed.unit or column.unit
        if result is not None and column.analyte is not None:
            known = known_unit(column.analyte, result.unit)
            return known.code if known else ""
        return column.unit

    def _choose(self) -> None:
        button = self.sender()
        index = self._grid.currentIndex()
        if button is None or not index.isValid():
            return
        row, column = index.row(), self._model.columns[index.column()]
        draft = self._model.draft_at(row)
        typed = draft.cells.get(column.key) if draft else None
        result = self._result(row, column)
        text = typed.text if typed else result.value_text if result else ""
        self._model.type_into(row, column.key, text, str(button.property("unit")))
        self._grid.row_open = True
        self.popover.dismiss()
        self._entry.drafted.emit()

    def _back(self) -> None:
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
