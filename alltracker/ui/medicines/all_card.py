"""The card of all medicines: at home, in the clinic, and on demand those that were stopped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from alltracker.ui.medicines.medicine_row import SHARES, MedicineRow, RowWords
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.today.rows_card import RowsCard
from alltracker.ui.widgets.emptied import empty
from alltracker.ui.widgets.labels import Text


class AllMedicinesCard(RowsCard):
    """``asked`` tells a deed and the medicine's id; ``totals_asked``: the totals per drug."""

    asked = Signal(str, str)
    menu_asked = Signal(str, QPoint)
    totals_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.set_title(self.tr("All medicines"))
        self.rows: list[MedicineRow] = []
        self._stopped: Sequence[RowWords] = ()
        self._shown: tuple[Sequence[RowWords], Sequence[RowWords]] = ((), ())
        self._open = False
        self.totals = self.add_link(self.tr("Totals per drug"))
        self.stopped = self.add_link("")
        self._heads = QWidget()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._lay_out()
        self.totals.clicked.connect(self.totals_asked)
        self.stopped.clicked.connect(self._toggle)

    def show_rows(
        self,
        at_home: Sequence[RowWords],
        in_clinic: Sequence[RowWords],
        stopped: Sequence[RowWords],
    ) -> None:
        """Show these medicines; what is in focus stays in focus, or else what is in its place."""
        self._shown, self._stopped = (at_home, in_clinic), stopped
        self._open = self._open and bool(stopped)
        at = next((number for number, row in enumerate(self.rows) if row.hasFocus()), None)
        held = "" if at is None else self.rows[at].row_id
        self._fill()
        if at is not None and self.rows:
            row = self.row_of(held) or self.rows[min(at, len(self.rows) - 1)]
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_stopped(self) -> None:
        """Show what was stopped too."""
        if not self._open and self._stopped:
            self._toggle()

    def row_of(self, medicine_id: str) -> MedicineRow | None:
        """Return the row of a medicine that is shown."""
        return next((row for row in self.rows if row.row_id == medicine_id), None)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self.totals, self.stopped, *self.rows]

    def _lay_out(self) -> None:
        grid = QGridLayout(self._heads)
        grid.setContentsMargins(0, 0, 0, self._theme.gap(4))
        grid.setHorizontalSpacing(self._theme.gap(12))
        names = (self.tr("Name"), self.tr("Dose now"), self.tr("Left at home"))
        for column, (name, share) in enumerate(zip(names, SHARES, strict=True)):
            text = Text(self._theme, name, TextStep.SMALL_STRONG, ink="muted", wraps=True)
            if column == len(names) - 1:
                text.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(text, 0, column)
            grid.setColumnStretch(column, share)
            grid.setColumnMinimumWidth(column, 1)
        self.add_inset(self._heads)
        self.body.addLayout(self._list)
        self.body.addStretch(1)

    def _toggle(self) -> None:
        self._open = not self._open
        self._fill()

    def _fill(self) -> None:
        self._clear()
        at_home, in_clinic = self._shown
        self._heads.setVisible(bool(at_home))
        if not at_home:
            self._add_line(self.tr("No medicine at home now."))
        self._add(at_home)
        if in_clinic:
            self._add_line(self.tr("Given in the clinic"))
            self._add(in_clinic)
        if self._open:
            self._add_line(self.tr("Stopped"))
            self._add(self._stopped)
        many = len(self._stopped)
        hide, show = self.tr("Hide stopped"), self.tr("%n stopped", "", many)
        self.stopped.setText(hide if self._open else show)
        self.stopped.setVisible(bool(many))
        self.stopped.updateGeometry()

    def _add(self, rows: Sequence[RowWords]) -> None:
        for words in rows:
            row = MedicineRow(self._theme, words, self)
            row.chosen.connect(self._open_row)
            row.asked.connect(self.asked)
            row.menu_asked.connect(self.menu_asked)
            row.stepped.connect(self._step)
            self.rows.append(row)
            self._list.addWidget(row)
            row.show()  # at once: what is not shown yet cannot take the focus

    def _add_line(self, words: str) -> None:
        line = Text(self._theme, words, TextStep.SMALL_STRONG, ink="muted", wraps=True)
        line.setContentsMargins(self._theme.gap(8), self._theme.gap(10), 0, self._theme.gap(2))
        self._list.addWidget(line)

    def _open_row(self, medicine_id: str) -> None:
        self.asked.emit("open", medicine_id)

    def _step(self, by: int) -> None:
        at = next((n for n, row in enumerate(self.rows) if row.hasFocus()), -1)
        if 0 <= at + by < len(self.rows):
            self.rows[at + by].setFocus(Qt.FocusReason.TabFocusReason)

    def _clear(self) -> None:
        self.rows = []
        empty(self._list)
