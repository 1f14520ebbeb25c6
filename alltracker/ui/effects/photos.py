"""The pictures of a side effect in its form: added by file, drop or paste, looked at, deleted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.db.columns import values_of
from alltracker.db.models import Photo
from alltracker.ui.effects.photo_data import PhotoProblem, decoded, encoded, read_picture
from alltracker.ui.effects.photo_viewer import PhotoViewer
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.painted import as_tip, pen

_THUMB: Final = 72
MOST: Final = 12
"""So many pictures of one side effect are enough; each takes room in the record."""


class Thumb(QToolButton):
    """A small picture; it opens the large one, Delete takes it away."""

    opened = Signal(object)
    delete_asked = Signal(str)

    def __init__(self, theme: Theme, photo: Photo, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.photo = photo
        self._picture = QPixmap.fromImage(decoded(photo.data))
        self.setAccessibleName(name)
        self.setToolTip(as_tip(name))
        self.setProperty("ring_radius", 8)
        self.setFixedSize(self.sizeHint())
        self.clicked.connect(self._open)

    @override
    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._theme.px(_THUMB), self._theme.px(_THUMB))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete on the key of that name; Enter opens as Space does."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_asked.emit(self.photo.id)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the middle of the picture with round corners."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        path = QPainterPath()
        path.addRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        painter.setClipPath(path)
        side = min(self._picture.width(), self._picture.height())
        left = (self._picture.width() - side) // 2
        top = (self._picture.height() - side) // 2
        painter.drawPixmap(self.rect(), self._picture.copy(left, top, side, side))
        painter.setClipping(False)
        painter.setPen(pen(self._theme.tokens.border))
        painter.drawPath(path)
        painter.end()

    def _open(self) -> None:
        self.opened.emit(self.photo)


class PhotoStrip(QWidget):
    """The pictures in a row; what was added and taken away is saved with the form."""

    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        theme = around.theme
        self._kept: dict[str, Photo] = {}
        self._photos: list[Photo] = []
        self._thumbs: list[Thumb] = []
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        self._row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.add = Button(theme, self.tr("Add a picture…"), icon="image", room="card", parent=self)
        self._hint = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._hint)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Pictures"))
        self._flow.setSpacing(theme.gap(8))
        self.add.clicked.connect(self.choose)
        self._say("")
        self._show()

    @property
    def thumbs(self) -> list[Thumb]:
        """The small pictures in order."""
        return list(self._thumbs)

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show the pictures of a row."""
        self._kept = {photo.id: photo for photo in photos}
        self._photos = list(photos)
        self._show()

    def put(self, effect_id: str, patient_id: str) -> list[Photo]:
        """Return the pictures that are new or have other words, as rows of a side effect."""
        known = {"patient_id": patient_id, "side_effect_id": effect_id}
        return [
            Photo(**values_of(photo) | known)
            for photo in self._photos
            if photo is not self._kept.get(photo.id)
        ]

    def removed(self) -> list[Photo]:
        """Return the rows of pictures that were taken away."""
        left = {photo.id for photo in self._photos}
        return [photo for key, photo in self._kept.items() if key not in left]

    def choose(self) -> None:
        """Ask for files and add them."""
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)")
        title = self.tr("Add a picture")
        names, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        self.add_files(Path(name) for name in names)

    def add_files(self, files: Iterable[Path]) -> None:
        """Add the pictures of files, and say which cannot be used."""
        wrong = []
        for file in files:
            try:
                self._take(encoded(read_picture(file)))
            except PhotoProblem as problem:
                wrong.append(self._around.language.say(problem.message))
        self._say("\n".join(wrong))
        self._show()

    def add_mime(self, data: QMimeData) -> bool:
        """Add what was dropped or pasted; return whether there was a picture or a file."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.add_files(files)
            return True
        picture = data.imageData() if data.hasImage() else None
        if not isinstance(picture, QImage):
            return False
        try:
            self._take(encoded(picture))
            self._say("")
        except PhotoProblem as problem:
            self._say(self._around.language.say(problem.message))
        self._show()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a picture."""
        if event.matches(QKeySequence.StandardKey.Paste):
            if not self.add_mime(QGuiApplication.clipboard().mimeData()):
                self._say(self.tr("There is no picture to be pasted."))
            return
        super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        if self.add_mime(event.mimeData()):
            event.acceptProposedAction()

    @property
    def said(self) -> str:
        """What is said below the pictures."""
        return self._hint.text()

    def _take(self, data: str) -> None:
        if len(self._photos) >= MOST:
            return
        photo = Photo(patient_id="", side_effect_id="", day=today(), data=data)
        self._photos.append(photo)
        self.edited.emit()

    def _say(self, wrong: str) -> None:
        usual = self.tr(
            "Kept inside the record, made smaller, without place or time. Drop or paste works too."
        )
        self._hint.setText(wrong or usual)
        self._hint.set_ink("bad" if wrong else "muted")

    def _show(self) -> None:
        for old in self._thumbs:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._thumbs = []
        for at, photo in enumerate(self._photos):
            words = self.tr("Picture {number} of {day}").format(
                number=at + 1, day=self._around.language.day(photo.day)
            )
            thumb = Thumb(self._around.theme, photo, photo.words.strip() or words, self._row)
            thumb.opened.connect(self.open_photo)
            thumb.delete_asked.connect(self.delete)
            self._flow.addWidget(thumb)
            self._thumbs.append(thumb)
            thumb.show()
        self._row.setVisible(bool(self._thumbs))
        self.add.setEnabled(len(self._photos) < MOST)
        self.add.setToolTip(
            "" if self.add.isEnabled() else self.tr("%n picture(s) are kept at most.", "", MOST)
        )
        self._row.updateGeometry()

    def open_photo(self, photo: Photo) -> PhotoViewer:
        """Open a picture large."""
        viewer = PhotoViewer(self._around, photo, self.window())
        viewer.deleted.connect(self.delete)
        viewer.described.connect(self.describe)
        viewer.finished.connect(self._show)
        viewer.open()
        return viewer

    def describe(self, photo_id: str, words: str) -> None:
        """Keep what a picture shows in words; it is saved with the form."""
        self._photos = [
            Photo(**values_of(one) | {"words": words}) if one.id == photo_id else one
            for one in self._photos
        ]
        self.edited.emit()

    def delete(self, photo_id: str) -> None:
        """Take a picture away; it is gone once the form is saved."""
        self._photos = [one for one in self._photos if one.id != photo_id]
        self._say("")
        self._show()
        self.add.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edited.emit()
