"""Results that are waited for, below the agenda."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.calendar import today
from alltracker.db.models import AwaitedResult, Patient
from alltracker.db.queries import light_rows
from alltracker.ui.kinds_results import AWAITED_RESULT, is_awaited, result_cell
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.model import Entry
from alltracker.ui.records.steps import end_entries
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.labels import Text

MOST: Final = 2
"""So many awaited results stand in the card."""


def result_entries(around: Surroundings, patient: Patient) -> list[Entry]:
    """Return all results that are or were waited for, the latest first."""
    order = AWAITED_RESULT.order_by
    rows = light_rows(around.store, AwaitedResult, patient.id, newest_by=order)
    return [Entry(AWAITED_RESULT, row) for row in rows]


class ResultsCard(Card):
    """The results still to come, each with the button that says it has come."""

    all_asked = Signal(str)
    """The whole list is wanted, at a row's id or none."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.theme, "", step=TextStep.STRONG)
        self._around = around
        self._patient: Patient | None = None
        self._rows: list[QWidget] = []
        self._entries: dict[Button, Entry] = {}
        self.set_title(self.tr("Results awaited"))
        self.all = self.add_link(self.tr("All results"))
        self._list = QVBoxLayout()
        self._none = Text(around.theme, self.tr("None at present."), ink="muted", wraps=True)
        self.body.addLayout(self._list)
        self.body.addWidget(self._none)
        self.all.clicked.connect(self._ask_all)

    def show_results(self, patient: Patient, entries: Sequence[Entry]) -> None:
        """Show those of a patient that are still to come; hide the card where there are none."""
        self._patient = patient
        awaited = [one for one in entries if is_awaited(one.row, today())]
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._entries = {}
        words = Lookups(self._around, patient).words() if awaited else None
        self._rows = [self._row(one, words) for one in awaited[:MOST]]
        for row in self._rows:
            self._list.addWidget(row)
        self._none.setVisible(not awaited)
        more = len(awaited) - MOST
        self.all.setText(self.tr("%n more", "", more) if more > 0 else self.tr("All results"))
        self.all.updateGeometry()
        self.setVisible(bool(entries))

    def _row(self, entry: Entry, words: Any) -> QWidget:
        cell = result_cell(entry.row, words)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        text = self.tr("{result}, {asked}").format(result=cell.text, asked=cell.second)
        row.addWidget(Text(self._theme, text, TextStep.SMALL, wraps=True), 1)
        come = Button(self._theme, self.tr("Has come"), icon="check", room="card")
        come.setAccessibleName(self.tr("Has come: {result}").format(result=cell.text))
        come.clicked.connect(self._end)
        self._entries[come] = entry
        row.addWidget(come, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _end(self) -> None:
        entry = next(
            (one for button, one in self._entries.items() if button is self.sender()), None
        )
        if entry is not None:
            around = self._around
            end_entries(around.store, around.deeds, around.language, [entry])

    def _ask_all(self) -> None:
        self.all_asked.emit("")
