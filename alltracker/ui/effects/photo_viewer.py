"""One picture as large as the screen has room for, with what it shows in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from alltracker.db.models import Photo
from alltracker.ui.effects.photo_data import decoded
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form

_WIDE: Final = 760
_LONGEST: Final = 200


class PhotoViewer(SheetDialog):
    """Shows a picture; its words are told while they are written, ``deleted`` takes it away."""

    deleted = Signal(str)
    described = Signal(str, str)
    """Other words stand beside the picture of an id."""

    def __init__(self, around: Surroundings, photo: Photo, parent: QWidget) -> None:
        super().__init__(around.theme, "", parent=parent)
        self._id = photo.id
        self._title.setText(self.tr("Picture"))
        self.setWindowTitle(self.tr("Picture"))
        self.setAccessibleName(self.tr("Picture"))
        self.set_text(self.tr("Added on {day}").format(day=around.language.day(photo.day)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setPixmap(QPixmap.fromImage(self._fitting(decoded(photo.data))))
        self.words = TextField(around.theme)
        self.words.setMaxLength(_LONGEST)
        self.words.set_value(photo.words)
        form = Form(around.theme)
        form.add(self.tr("What the picture shows"), self.words)
        self.body.addWidget(self.picture)
        self.body.addWidget(form)
        self.delete = self.add_button(self.tr("Delete picture"), "quiet")
        self._buttons.removeWidget(self.delete)
        self._buttons.insertWidget(0, self.delete)
        self.delete.clicked.connect(self._delete)
        self.words.edited.connect(self._describe)
        self.cancel.hide()
        self.set_deed(self.tr("Close"))
        self._name()

    def _fitting(self, picture: QImage) -> QImage:
        """Return the picture no larger than it is and than the screen has room for."""
        screen = self.screen().availableSize()
        room = QSize(min(self._theme.px(_WIDE), screen.width() // 2), screen.height() // 2)
        shown = picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        smooth = Qt.TransformationMode.SmoothTransformation
        return picture.scaled(shown.boundedTo(picture.size()), mode=smooth)

    def _name(self) -> None:
        self.picture.setAccessibleName(self.words.value() or self.tr("Picture"))

    def _describe(self) -> None:
        self._name()
        self.described.emit(self._id, self.words.value())

    def _delete(self) -> None:
        self.deleted.emit(self._id)
        self.accept()
