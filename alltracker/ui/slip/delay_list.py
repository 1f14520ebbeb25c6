"""The delay list: every phase as planned at first and as it went, with days and reasons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from alltracker.care.calendar import today
from alltracker.care.delays import total_delay
from alltracker.db.models import Patient
from alltracker.db.slip_rows import slip_view
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.slip.delay_table import DelayTable
from alltracker.ui.slip.delay_words import delay_words
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.labels import Text

_WIDTH = 820


class DelayList(SheetDialog):
    """Shows the list; ``print_asked`` when the family wants it on paper."""

    print_asked = Signal()

    def __init__(self, around: Surroundings, patient: Patient, parent: QWidget) -> None:
        super().__init__(around.theme, "", "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Delays")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        view = slip_view(around.store, patient)
        self.words = delay_words(view, around.language, total_delay(view, today()))
        self.table = DelayTable(around.theme, self.words)
        self.copy = self.add_button(self.tr("Copy as text"))
        self.print_button = self.add_button(self.tr("Print"))
        self._fill()
        self.copy.clicked.connect(self.copy_text)
        self.print_button.clicked.connect(self._print)

    def copy_text(self) -> None:
        """Put the list on the clipboard, for a letter or a spreadsheet."""
        QGuiApplication.clipboard().setText(self.words.as_text())
        self.set_footnote(self.tr("Copied"))

    def _fill(self) -> None:
        theme = self._theme
        self.cancel.setText(self.tr("Close"))
        if not self.words.rows:
            self.set_text(self.tr("No phase has dates yet."))
            self.table.hide()
            self.copy.setEnabled(False)
            self.print_button.setEnabled(False)
            return
        self.set_text(
            self.tr(
                "What was planned at first, and what became of it. "
                "What only follows from an earlier phase has no days of its own."
            )
        )
        self.body.addWidget(self.table, 1)
        sums = QGridLayout()
        sums.setColumnStretch(2, 1)
        sums.setHorizontalSpacing(theme.gap(16))
        for row, (reason, days) in enumerate(self.words.sums):
            sums.addWidget(Text(theme, reason), row, 0)
            sums.addWidget(Text(theme, days), row, 1, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(sums)
        self.body.addWidget(Text(theme, self.words.total, TextStep.STRONG))
        self.setMinimumWidth(min(theme.px(_WIDTH), self.screen().availableSize().width() * 9 // 10))
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self) -> None:
        self.accept()
        self.print_asked.emit()
