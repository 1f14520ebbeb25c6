"""What changed since somebody last looked: who wrote what, the latest on top."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.db.caregivers import Writer
from alltracker.db.changes_since import MOST, changes_since, count_since, names_of
from alltracker.ui.caregivers.change_table import ChangeTable
from alltracker.ui.caregivers.change_words import change_lines
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.dialog import SheetDialog

_WIDTH = 720


class ChangesDialog(SheetDialog):
    """``seen`` when all of it is taken as seen; ``asked_for`` wants a page and a row there."""

    seen = Signal()
    asked_for = Signal(str, str)

    def __init__(self, around: Surroundings, reader: Writer, mark: int, parent: QWidget) -> None:
        super().__init__(around.theme, "", "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("What changed since {name} last looked").format(name=reader.name)
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        own = names_of(around.store, reader.id)
        self._count = count_since(around.store, mark, own).count
        steps = changes_since(around.store, mark, own)
        self.table = ChangeTable(around.theme, change_lines(steps, around.store, around.language))
        self.show_button = self.add_button(self.tr("Show"))
        self._lay_out()
        self.show_button.clicked.connect(self._show_chosen)
        self.table.opened.connect(self._show_chosen)
        self.table.selectionModel().currentRowChanged.connect(self._follow_choice)
        self._follow_choice()

    @override
    def accept(self) -> None:
        """Take all as seen and close."""
        self.seen.emit()
        super().accept()

    def _lay_out(self) -> None:
        self.cancel.setText(self.tr("Close"))
        self.setMinimumWidth(
            min(self._theme.px(_WIDTH), self.screen().availableSize().width() * 9 // 10)
        )
        if not self._count:
            self.set_text(self.tr("Nobody else has written anything since."))
            self.table.hide()
            self.show_button.hide()
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        lines = self.tr("%n change(s) by others; your own are left out.", "", self._count)
        if self._count > MOST:
            latest = self.tr("The latest %n are shown.", "", MOST)
            lines = self.tr("{many} {shown}").format(many=lines, shown=latest)
        self.set_text(lines)
        self.body.addWidget(self.table, 1)
        self.set_deed(self.tr("Mark as seen"))
        self.table.selectRow(1)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chosen(self) -> None:
        line = self.table.chosen()
        if line is not None and line.page:
            self.reject()
            self.asked_for.emit(line.page, line.row_id)

    def _follow_choice(self) -> None:
        line = self.table.chosen()
        self.show_button.setEnabled(line is not None and bool(line.page))
        nothing = self.tr("This change has no page of its own.")
        self.show_button.setToolTip("" if self.show_button.isEnabled() else nothing)
