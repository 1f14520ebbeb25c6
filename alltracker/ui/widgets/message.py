"""One calm sentence with OK: a known problem that belongs to no field and no page."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.labels import Text


class MessageDialog(SheetDialog):
    """A sentence and OK; Enter and Esc both close it."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, QApplication.applicationDisplayName() or "alltracker", "", parent)
        self.body.addWidget(Text(theme, text, wraps=True))
        self.setAccessibleDescription(text)
        self.cancel.hide()
        self.ok = self.set_deed(self.tr("OK"))


def show_message(theme: Theme, text: str, parent: QWidget | None) -> None:
    """Show a sentence over ``parent`` and return at once, or without a window wait for OK."""
    dialog = MessageDialog(theme, text, parent)
    if parent is None:
        dialog.exec()
        dialog.deleteLater()
        return
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
