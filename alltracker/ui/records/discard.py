"""The question before something written is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.dialog import SheetDialog


class DiscardQuestion(SheetDialog):
    """Asks whether what was written is to be lost; keeping on writing is the default."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(around.theme, "", parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Discard what you wrote?")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self.cancel.hide()
        discard = self.add_button(self.tr("Discard"))
        discard.clicked.connect(self.accept)
        keep = self.add_button(self.tr("Keep writing"), "primary")
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        keep.setFocus(Qt.FocusReason.ShortcutFocusReason)
