"""How often each side effect was noted, phase by phase: a table to look at before a visit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from alltracker.care.calendar import today
from alltracker.care.effect_phases import EffectCount, PhaseCounts, phase_counts
from alltracker.care.symptoms import severity_name
from alltracker.language import capitalized
from alltracker.ui.kinds_phases import name_in
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.painted import as_tip
from alltracker.ui.widgets.plain_table import make_plain

_WIDTH: Final = 760
_ROWS: Final = 12
"""So many lines are seen at once where the screen has room."""


class FrequencyDialog(SheetDialog):
    """Under each side effect its phases: on how many days and how often, and the worst step."""

    def __init__(
        self, around: Surroundings, lookups: Lookups, effects: Sequence[Any], parent: QWidget
    ) -> None:
        super().__init__(around.theme, "", parent=parent)
        self._around = around
        title = self.tr("How often, by phase")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(self.tr("Counted from the diary: what was not noted is not in it."))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lookups = lookups
        self._heads: list[int] = []
        counts = phase_counts(effects, lookups.phases(), lookups.plan(), today())
        self.model = self._filled(counts)
        self.table = QTableView()
        self.table.setAccessibleName(title)
        self._lay()
        self.cancel.hide()
        self.set_deed(self.tr("Close"))

    def _filled(self, counts: PhaseCounts) -> QStandardItemModel:
        titles = [self.tr("Phase"), self.tr("How often"), self.tr("At worst")]
        model = QStandardItemModel(0, len(titles), self)
        model.setHorizontalHeaderLabels(titles)
        names = {row.id: name_in(row, self._around.language) for row in counts.phases}
        if counts.outside:
            names[""] = self.tr("outside of any phase")
        for effect in counts.effects:
            self._add_effect(model, effect, names)
        return model

    def _add_effect(
        self, model: QStandardItemModel, effect: EffectCount, names: dict[str, str]
    ) -> None:
        language = self._around.language
        head = QStandardItem(effect.name)
        head.setFont(self._around.theme.font(TextStep.STRONG))
        head.setEditable(False)
        self._heads.append(model.rowCount())
        model.appendRow([head])
        for phase_id, phase in names.items():
            part = effect.by_phase.get(phase_id)
            if part is None:
                continue
            days = self.tr("%n day(s)", "", part.days)
            times = self.tr("noted %n time(s)", "", part.times)
            often = self.tr("{days}, {times}").format(days=days, times=times)
            worst = capitalized(language.say(severity_name(part.worst)))
            items = [QStandardItem(text) for text in (phase, often, worst)]
            items[0].setAccessibleText(f"{effect.name}, {phase}")
            items[0].setToolTip(as_tip(phase))
            for item in items:
                item.setEditable(False)
            model.appendRow(items)

    def _lay(self) -> None:
        theme = self._around.theme
        if not self.model.rowCount():
            words = self.tr("There is no side effect in the diary yet.")
            self.body.addWidget(Text(theme, words, ink="muted", wraps=True))
            return
        self.table.setModel(self.model)
        make_plain(self.table, f"color: {theme.tokens.muted}; border: 0; padding: 4px 3px;")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.table.setFont(theme.font())
        header = self.table.horizontalHeader()
        header.setFont(theme.font(TextStep.SMALL))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for column in range(self.model.columnCount()):
            self.table.resizeColumnToContents(column)
            header.resizeSection(column, header.sectionSize(column) + theme.gap(20))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row in self._heads:
            self.table.setSpan(row, 0, 1, self.model.columnCount())
        high = QFontMetrics(theme.font()).height() + theme.gap(12)
        self.table.verticalHeader().setDefaultSectionSize(high)
        rows = min(self.model.rowCount(), _ROWS)
        self.table.setMinimumHeight((rows + 1) * high + theme.gap(8))
        self.body.addWidget(self.table)
        screen = self.screen().availableSize()
        self.setMinimumWidth(min(theme.px(_WIDTH), screen.width() * 9 // 10))
