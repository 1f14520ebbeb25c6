"""One picture as large as the screen has room for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.dialog import SheetDialog

_WIDE: Final = 760


class PhotoViewer(SheetDialog):
    """Shows a picture; ``deleted`` asks to take it away."""

    deleted = Signal()

    def __init__(self, around: Surroundings, picture: QImage, parent: QWidget) -> None:
        super().__init__(around.theme, "", parent=parent)
        self._title.setText(self.tr("Picture"))
        self.setWindowTitle(self.tr("Picture"))
        self.setAccessibleName(self.tr("Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = QLabel()
        label.setAccessibleName(self.tr("Picture"))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        screen = self.screen().availableSize()
        room = QSize(
            min(around.theme.px(_WIDE), screen.width() * 8 // 10), screen.height() * 55 // 100
        )
        shown = picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        smooth = Qt.TransformationMode.SmoothTransformation
        fitting = picture.scaled(shown.boundedTo(picture.size()), mode=smooth)
        label.setPixmap(QPixmap.fromImage(fitting))
        self.picture = label
        self.body.addWidget(label)
        delete = self.add_button(self.tr("Delete picture"), "quiet")
        self._buttons.removeWidget(delete)
        self._buttons.insertWidget(0, delete)
        self.delete = delete
        delete.clicked.connect(self._delete)
        self.cancel.hide()
        self.set_deed(self.tr("Close"))

    def _delete(self) -> None:
        self.deleted.emit()
        self.accept()
