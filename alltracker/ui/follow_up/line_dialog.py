"""Asks for one more line of a list to tick."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form

_LONGEST = 200


class LineDialog(SheetDialog):
    """``line_written`` tells the line."""

    line_written = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Another line"), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = TextField(theme, needed=True)
        self.line.setMaxLength(_LONGEST)
        self._form = Form(theme)
        self._form.add(self.tr("What to have"), self.line)
        self.body.addWidget(self._form)
        self.set_deed(self.tr("Add"))
        self.line.setFocus()

    @override
    def accept(self) -> None:
        """Tell the line, or show that it is empty."""
        if self._form.check():
            self.line_written.emit(self.line.value())
            super().accept()
