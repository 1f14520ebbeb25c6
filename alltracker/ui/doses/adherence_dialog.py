"""How many of the doses that were due were taken, as the family noted it: counted, never judged."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.adherence import adherence_patterns, counted_lines
from alltracker.care.calendar import today
from alltracker.db.dose_queries import doses_of, prescribed
from alltracker.ui.doses.adherence_table import AdherenceTable
from alltracker.ui.doses.adherence_words import AdherenceWords, as_text
from alltracker.ui.doses.bars import Bars
from alltracker.ui.doses.checks import first_prescribed
from alltracker.ui.doses.choices import medicine_words
from alltracker.ui.doses.desk import wall
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.month_days import first_of_month

_WIDTH: Final = 780
PATTERN_MONTHS: Final = 12
"""The last so many months are shown first, and the patterns are theirs (a choice of ours)."""
SOURCE: Final = "Bhatia et al., J Clin Oncol 2012; 30: 2094"


class AdherenceDialog(SheetDialog):
    """A table by month, the patterns by weekday and part of the day, and how it is counted."""

    def __init__(
        self, around: Surroundings, patient: Any, medicine_id: str, parent: QWidget
    ) -> None:
        super().__init__(around.theme, "", "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = around.theme
        self._around = around
        self._plan = prescribed(around.store, patient.id)
        self._words = AdherenceWords(around.language)
        self.chooser = ChoiceField(theme)
        self.table = AdherenceTable(theme, self._words.heads())
        self.weekdays = Bars(theme, self.tr("By weekday"))
        self.parts = Bars(theme, self.tr("Weekend and part of the day"))
        self._both = QWidget()
        self._bars = FlowLayout(self._both)
        self._none = Text(theme, self.tr("Nothing was due yet."), ink="muted", wraps=True)
        self.older = Button(theme, self.tr("Show all months"), "link", parent=self)
        self._all_months = False
        self.copy = self.add_button(self.tr("Copy as text"))
        self._fill(medicine_id)
        self.chooser.edited.connect(self._show_recent)
        self.older.clicked.connect(self._show_all)
        self.copy.clicked.connect(self.copy_text)
        self.table.copy_asked.connect(self.copy_text)
        self.table.row_reached.connect(self._keep_in_sight)
        self._show()

    def copy_text(self) -> None:
        """Put the table on the clipboard, for a letter or a spreadsheet."""
        text = as_text(self._words.heads(), self.table.rows)
        QGuiApplication.clipboard().setText(text)
        self.set_footnote(self.tr("Copied"))

    @override
    def _follow(self) -> None:
        super()._follow()
        wide = self.screen().availableSize().width() * 9 // 10
        self.setMinimumWidth(min(self._theme.px(_WIDTH), wide))

    def _fill(self, medicine_id: str) -> None:
        title = self.tr("Doses taken, as the family noted it")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.cancel.setText(self.tr("Close"))
        plan, language = self._plan, self._around.language
        options = [(row.id, medicine_words(row, plan, language)) for row in self._at_home()]
        self.chooser.set_options(options)
        self.chooser.set_value(medicine_id)
        if self.chooser.currentIndex() < 0:
            self.chooser.setCurrentIndex(0)
        self.chooser.setAccessibleName(self.tr("Medicine"))
        self.body.addWidget(self.chooser)
        self.body.addWidget(self._none)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        self._bars.setSpacing(self._theme.gap(20))
        for title, bars in (
            (self.tr("By weekday, last 12 months"), self.weekdays),
            (self.tr("Weekend and part of the day"), self.parts),
        ):
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(Text(self._theme, title, TextStep.STRONG))
            column.addWidget(bars)
            self._bars.addWidget(part)
        self.body.addWidget(self._both)
        self.body.addWidget(
            Text(self._theme, self._formula(), TextStep.SMALL, ink="muted", wraps=True)
        )

    def _at_home(self) -> list[Any]:
        return [row for row in self._plan.medicines if not row.in_clinic]

    def _formula(self) -> str:
        words = self.tr(
            "Taken = doses given or vomited, of the doses due without those your team held. "
            "Two figures: the lower counts what is not known or not ticked as not taken, "
            "the higher as taken. A family’s own notes, not a measurement. "  # noqa: RUF001 - typographic
            "Way of counting: {source}."
        )
        return words.format(source=SOURCE)

    def _keep_in_sight(self, row: QRect) -> None:
        """Scroll to the row that the keyboard is on."""
        content = self.body.parentWidget()
        assert content is not None
        place = self.table.viewport().mapTo(content, row.center())
        self._scroll.ensureVisible(0, place.y(), 0, row.height())

    def _show_recent(self) -> None:
        self._all_months = False
        self._show()

    def _show_all(self) -> None:
        self._all_months = True
        self._show()

    def _show(self) -> None:
        medicine = self._plan.medicine(str(self.chooser.value()))
        if medicine is None:
            self._show_nothing()
            return
        now = wall()
        since = first_of_month(today(), 1 - PATTERN_MONTHS)
        begin = first_prescribed(medicine, self._plan) or now.date()
        self.older.setVisible(begin < since and not self._all_months)
        if not self._all_months:
            begin = max(begin, since)
        doses = doses_of(self._around.store, medicine.id, begin)
        lines = counted_lines(medicine, self._plan.orders, doses, begin, now.date(), now)
        rows = self._words.rows(lines, today())
        recent = [line for line in lines if line.day >= since]
        patterns = adherence_patterns(recent)
        self.table.show_rows(rows)
        self.weekdays.show_bars(self._words.weekdays(patterns))
        self.parts.show_bars(self._words.parts(patterns))
        self._both.setVisible(bool(rows))
        self._set_empty(empty=not rows)
        if rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_nothing(self) -> None:
        self.older.hide()
        self.table.show_rows([])
        self.weekdays.show_bars([])
        self.parts.show_bars([])
        self.chooser.hide()
        self._set_empty(empty=True)

    def _set_empty(self, *, empty: bool) -> None:
        self._none.setVisible(empty)
        self.table.setVisible(not empty)
        self.copy.setEnabled(not empty)
