"""All results that are or were waited for, to add, open, end and delete."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import AwaitedResult, Patient
from alltracker.ui.appointments.results_card import result_entries
from alltracker.ui.kinds import Slice
from alltracker.ui.kinds_results import AWAITED_RESULT, is_awaited
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.opener import FormOpener
from alltracker.ui.records.panel import RecordsPanel
from alltracker.ui.widgets.dialog import SheetDialog

_SLICES: Final = (
    Slice("awaited", QT_TRANSLATE_NOOP("kinds", "Results awaited"), is_awaited),
    Slice(
        "come",
        QT_TRANSLATE_NOOP("kinds", "Results that came"),
        lambda row, now: not is_awaited(row, now),
        descending=True,
    ),
)


class ResultsDialog(SheetDialog):
    """The list of all results, to add, open, end and delete."""

    def __init__(self, around: Surroundings, patient: Patient, parent: QWidget) -> None:
        super().__init__(around.theme, "", parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around = around
        self._patient = patient
        title = self.tr("Results to wait for")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.panel = RecordsPanel(around, AWAITED_RESULT.columns, _SLICES, name=title)
        self.panel.setMinimumHeight(around.theme.px(320))
        self.body.addWidget(self.panel, 1)
        self.cancel.setText(self.tr("Close"))
        word = around.language.word("kinds", AWAITED_RESULT.labels.add)
        self.add = self.add_button(word, "primary")
        self.add.clicked.connect(self._add)
        around.deeds.changed.connect(self._refresh)
        self._read()

    def reveal(self, row_id: str) -> None:
        """Select and show a result."""
        self.panel.reveal(row_id)

    def _add(self) -> None:
        dialog = FormOpener(self._around, self._patient, self).open(AWAITED_RESULT)
        dialog.saved.connect(self.panel.reveal)

    def _refresh(self, kinds: frozenset[type]) -> None:
        if AwaitedResult in kinds:
            self._read()

    def _read(self) -> None:
        entries = result_entries(self._around, self._patient)
        words = Lookups(self._around, self._patient).words()
        self.panel.show_entries(self._patient, entries, words)

    @override
    def _follow(self) -> None:
        super()._follow()
        screen = self.screen().availableSize()
        self.setMinimumWidth(min(self._theme.px(720), screen.width() * 9 // 10))
