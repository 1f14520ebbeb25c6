"""What the report says of one value: unit, range, source, a second value; how one is computed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from alltracker.care.anc import REPORTED_FIRST, RULE, SOURCE
from alltracker.care.measure import shown_unit
from alltracker.care.units import known_unit
from alltracker.db.counted import put_counted
from alltracker.db.draw_writes import counted_label
from alltracker.db.queries import ResultRow
from alltracker.language import DayStyle
from alltracker.ui.counts.cell_meaning import CellMeaning
from alltracker.ui.counts.columns import Column, Part
from alltracker.ui.counts.effective import effective_draw
from alltracker.ui.counts.entry import CellEntry
from alltracker.ui.counts.grid import CountsGrid
from alltracker.ui.counts.looks import CellLook, reported_words
from alltracker.ui.counts.model import CountsModel
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.popover import MOST_BUTTONS, Popover


class UnitPopover(QObject):
    """Opens at the current cell; a chosen unit waits in the row until Enter saves it.

    Which of two values counts is chosen here too, and saved at once. A click on a computed count
    explains it, with the keyboard left in the grid.
    """

    def __init__(
        self,
        around: Surroundings,
        grid: CountsGrid,
        model: CountsModel,
        entry: CellEntry,
        meaning: CellMeaning,
        page: QWidget,
    ) -> None:
        super().__init__(grid)
        self._around = around
        self._grid = grid
        self._model = model
        self._entry = entry
        self._meaning = meaning
        self._page = page
        self.patient_id = ""
        self.popover = Popover(around.theme, page)
        self.popover.closed.connect(self._back)
        grid.entered.connect(self.popover.hide)
        grid.typed.connect(self.popover.hide)
        grid.clicked.connect(self._explain)

    def open(self) -> None:
        """Show unit and source of the current cell, with the keyboard at what can be chosen."""
        first = self._show()
        if first is not None:
            self.popover.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _explain(self, index: QModelIndex) -> None:
        """Show how a computed count comes about."""
        column = self._model.columns[index.column()]
        look = self._model.look(index.row(), index.column())
        if look.computed and column.part is Part.VALUE and not self._entry.editing:
            self._show()

    def _show(self) -> QWidget | None:
        """Fill and show the popover; return what can be chosen first."""
        index = self._grid.currentIndex()
        if not index.isValid():
            return None
        column = self._model.columns[index.column()]
        lines = [*self._lines(index.row(), column), *self._model.words(column.key)]
        title = column.name
        day = self._model.day_of(index.row())
        if day is not None:
            title = f"{column.name}, {self._around.language.day(day, DayStyle.WEEKDAY_YEAR)}"
        self.popover.set_content(title, "\n".join(lines))
        buttons = self._add_buttons(index.row(), column)
        box = self._grid.visualRect(index)
        corner = self._grid.viewport().mapTo(self._page, box.topLeft())
        self.popover.show_at(QRect(corner, box.size()))
        said = QAccessibleAnnouncementEvent(self.popover, "\n".join([title, *lines]))
        QAccessible.updateAccessibility(said)
        return buttons[0] if buttons else self.popover

    def _add_buttons(self, row: int, column: Column) -> list[Button]:
        """Offer other values of the draw, else other units."""
        doubles, language = self._doubles(row, column), self._around.language
        buttons = []
        for result in doubles[:MOST_BUTTONS]:
            words = self.tr("Let {value} count").format(value=reported_words(result, language))
            button = self.popover.add_button(words)
            button.setProperty("result", result.id)
            button.clicked.connect(self._let_count)
            buttons.append(button)
        computed = self._model.look(row, self._model.columns.index(column)).computed
        for code in () if doubles or computed else self._others(row, column):
            words = self.tr("It is in {unit}").format(unit=shown_unit(code))
            button = self.popover.add_button(words)
            button.setProperty("unit", code)
            button.clicked.connect(self._choose)
            buttons.append(button)
        return buttons

    def _lines(self, row: int, column: Column) -> list[str]:
        draft = self._model.draft_at(row)
        typed = draft.cells.get(column.key) if draft else None
        look = self._model.look(row, self._model.columns.index(column))
        say = self._around.language.say
        notes = [say(note) for note in look.notes]
        if column.part is Part.GRADE:
            return notes or [self.tr("No grade can be told of this draw.")]
        result = self._result(row, column)
        whole = self._meaning.whole(result) if result is not None and typed is None else None
        draw = self._model.draw_at(row)
        day = effective_draw(draw, draft, self._around.language).day
        beside = [
            *self._meaning.range_of(column, day, whole),
            *self._meaning.grades(draw, draft, column),
        ]
        notes += [say(one) for one in beside]
        if typed is not None:
            unit = shown_unit(typed.unit) if column.analyte else typed.unit
            typed_line = self.tr("Typed: {value} {unit}").format(value=typed.text, unit=unit)
            return [typed_line.strip(), *notes]
        if look.computed and column.part is Part.VALUE:
            return self._computed(look, column, notes)
        if result is None:
            unit_line = self.tr("Unit: {unit}").format(unit=column.shown_unit)
            return [*([unit_line] if column.shown_unit else []), *notes]
        origin = whole.origin if whole is not None else ""
        return [*self._reported(result, origin), *notes]

    def _computed(self, look: CellLook, column: Column, notes: list[str]) -> list[str]:
        """Return the formula with its numbers, the rule and its source."""
        say = self._around.language.say
        value = f"{look.text} {column.shown_unit}".strip()
        found = self.tr("Result: {value}").format(value=value)
        return [*notes[:1], found, say(RULE), say(SOURCE), say(REPORTED_FIRST), *notes[1:]]

    def _reported(self, result: ResultRow, origin: str) -> list[str]:
        value, unit = result.value_text, shown_unit(result.unit)
        source = origin or self.tr("typed by the family")
        return [
            self.tr("Reported: {value} {unit}").format(value=value, unit=unit),
            self.tr("Source: {source}").format(source=source),
        ]

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

    def _doubles(self, row: int, column: Column) -> tuple[ResultRow, ...]:
        """Return the values of the draw that do not count."""
        draw, draft = self._model.draw_at(row), self._model.draft_at(row)
        typed = draft is not None and column.key in draft.cells
        return () if draw is None or typed else draw.doubles.get(column.key, ())

    def _let_count(self) -> None:
        button, index = self.sender(), self._grid.currentIndex()
        draw = self._model.draw_at(index.row())
        if button is None or draw is None or not index.isValid():
            return
        column = self._model.columns[index.column()]
        self.popover.dismiss()
        chosen = str(button.property("result"))
        rows = put_counted(self._around.store, self.patient_id, (draw.id, column.key), chosen)
        self._around.deeds.carry_out(counted_label(column.name, draw.day), put=rows)

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
