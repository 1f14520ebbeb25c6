"""The diary's card: by day as a list, or by medicine with what documents and leaflets list."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.db.models import Patient
from alltracker.ui.effects.by_medicine import ByMedicine
from alltracker.ui.effects.diary_empty import EmptyDiary
from alltracker.ui.effects.diary_read import Diary
from alltracker.ui.effects.told import TOLD_KINDS, can_tell, toggle_told
from alltracker.ui.kinds import ListWords
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.diary import COLUMNS, SLICES
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.panel import RecordsPanel
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.segmented import Segmented

DAY, MEDICINE = "day", "medicine"
_TOLD_COLUMN: Final = "told"
_FIND: Final = 130
_WHAT: Final = next(at for at, column in enumerate(COLUMNS) if column.key == "what")
_BESIDE_WORDS: Final = 54
"""Pixels at 100 % of the column of words that its sign and its edges take."""


class DiaryPanel(RecordsPanel):
    """A list of everything noted; a click on the team's column says that the team was told."""

    def __init__(self, around: Surroundings) -> None:
        theme = around.theme
        self._by_medicine = False
        self.told_button = Button(theme, self.tr("Team told"), icon="check")
        self.medicines = ByMedicine(around)
        self.medicines.hide()
        self._deeds = QWidget()
        self.start = EmptyDiary(around)
        self.whole = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        super().__init__(around, COLUMNS, SLICES)
        options = [(DAY, self.tr("By day")), (MEDICINE, self.tr("By medicine"))]
        self.views = Segmented(theme, options, name=self.tr("How the diary is shown"), room="card")
        self.often_button = Button(theme, self.tr("How often, by phase…"), "link", parent=self)
        self._lay_view()
        self.views.set_value(DAY)
        self.views.edited.connect(self._show_view)
        self.told_button.clicked.connect(self.tell_chosen)
        self.table.clicked.connect(self._click)
        self.medicines.opened.connect(self.open_row)
        self._follow_rows()

    def show_diary(
        self, patient: Patient, diary: Diary, words: ListWords, lookups: Lookups
    ) -> None:
        """Show a patient's diary; what is chosen, searched and looked at stays."""
        self.show_entries(patient, diary.entries, words)
        self.medicines.show_diary(diary, lookups)

    def tell_chosen(self) -> None:
        """Say of the selected rows that the team was told, or no longer."""
        around = self._around
        toggle_told(around.store, around.deeds, around.language, self.table.chosen_entries())

    def show_day(self, day: dt.date) -> bool:
        """Select what was there on a day and show it; return whether there is anything."""
        self.views.set_value(DAY)
        self._show_view()
        self.finder.setText("")
        self.model.search("")
        self.choose_part("all")
        shown = self.model.entries
        found = [at for at, entry in enumerate(shown) if _is_on(entry.row, day)]
        if not found:
            self.table.clearSelection()
            return False
        began = [at for at in found if shown[at].row.day == day] or found
        self.table.select_only(began[0])
        flags = QItemSelectionModel.SelectionFlag
        for at in found[1:]:
            index = self.model.index(at, 0)
            self.table.selectionModel().select(index, flags.Select | flags.Rows)
        self.table.scrollTo(self.model.index(began[0], 0))
        return True

    @override
    def _follow_rows(self) -> None:
        super()._follow_rows()
        empty = not self.model.everything and not self._by_medicine
        if self.isAncestorOf(self.start):  # else it would stand as a window of its own
            self.start.setVisible(empty)
        if self._by_medicine or empty:
            self.table.hide()
            self._nothing.hide()
        for part in (self._tools, self._deeds):
            part.setHidden(self._by_medicine or empty)

    @override
    def _follow_look(self) -> None:
        super()._follow_look()
        self.finder.setMinimumWidth(self._around.theme.px(_FIND))

    @override
    def _follow_choice(self) -> None:
        super()._follow_choice()
        entries = self.table.chosen_entries()
        tellable = [entry for entry in entries if entry.kind.key in TOLD_KINDS]
        self.told_button.setVisible(bool(tellable))
        self._show_whole()
        to_tell = any(can_tell(entry) for entry in tellable)
        self.told_button.setText(self.tr("Team told") if to_tell else self.tr("Not told"))

    def _show_whole(self) -> None:
        """Say below the list what is cut short in the chosen row."""
        rows = self.table.selectionModel().selectedRows()
        cell = self.model.cell(rows[0].row(), _WHAT) if len(rows) == 1 else None
        words = cell.second if cell is not None else ""
        metrics = QFontMetrics(self._around.theme.font(TextStep.SMALL))
        room = self.table.columnWidth(_WHAT) - self._around.theme.px(_BESIDE_WORDS)
        cut = not self._by_medicine and metrics.horizontalAdvance(words) > room
        self.whole.setText(words if cut else "")
        self.whole.setVisible(cut)

    def _show_view(self) -> None:
        self._by_medicine = self.views.value() == MEDICINE
        self.medicines.setVisible(self._by_medicine)
        self._follow_rows()

    def _lay_view(self) -> None:
        self.set_title(self.tr("Diary"))
        self.table.setAccessibleName(self.tr("Diary"))
        self.table.horizontalHeader().hide()
        self.add_to_head(self.often_button)
        self.add_to_head(self.views)
        row = FlowLayout(self._deeds)
        row.setSpacing(self._around.theme.gap(8))
        for button in (self.open_button, self.end_button, self.told_button, self.delete_button):
            self.bar.removeWidget(button)
            row.addWidget(button)
        self.body.addWidget(self.start, 1)
        self.body.addWidget(self.whole)
        self.body.addWidget(self._deeds)
        self.body.addWidget(self.medicines)
        stops = [self.often_button, self.views, self.parts, self.finder, self.table]
        stops += [self.open_button, self.end_button, self.told_button, self.delete_button]
        for first, second in itertools.pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _click(self, index: QModelIndex) -> None:
        column = self.model.columns[index.column()]
        entry = self.model.entries[index.row()]
        if column.key == _TOLD_COLUMN and entry.kind.key in TOLD_KINDS:
            around = self._around
            toggle_told(around.store, around.deeds, around.language, [entry])


def _is_on(row: object, day: dt.date) -> bool:
    """Return whether a row of the diary is of a day, or was there on it."""
    began, ended = getattr(row, "day", day), getattr(row, "ended_on", None)
    kind = getattr(getattr(row, "kind", None), "key", "")
    last = (ended or dt.date.max) if kind == "side_effect" else began
    return bool(began <= day <= last)
