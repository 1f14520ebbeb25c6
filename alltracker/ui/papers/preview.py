"""The pages as they will be printed, on sunken ground, larger and smaller on request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.papers.paper import PaperSize, lying
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import IconButton
from alltracker.ui.widgets.labels import ElidedText, Text

_ZOOMS: Final = (0.75, 1.0, 1.25, 1.5, 2.0)
"""Sizes of the sheet on the screen; before the first one stands the whole page."""
_DOTS: Final = 96.0
_LEAST_DPI: Final = 30.0
_GAP: Final = 16


class PageView(QWidget):
    """One page, drawn to the size that the preview gives it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self.setAccessibleName(name)

    def show_image(self, image: QImage) -> None:
        """Show another picture of the page."""
        self._image = image
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.setPen(QPen(self._theme.color("hairline"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Preview(QFrame):
    """Head with page count and zoom, pages below; emits ``zoomed`` when they need to be redrawn."""

    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zoom = -1
        self._sheet = PaperSize.A4.points
        self._views: list[PageView] = []
        self._count = ElidedText(theme, "", ink="muted")
        self._level = Text(theme, self.tr("Whole page"))
        self.smaller = IconButton(theme, "zoom-out", self.tr("Smaller"))
        self.larger = IconButton(theme, "zoom-in", self.tr("Larger"))
        self.area = QScrollArea()
        self._pages = QWidget()
        self._build()
        self._connect()

    @property
    def views(self) -> Sequence[PageView]:
        """The pages that are shown."""
        return self._views

    def dpi(self, size: PaperSize, *, landscape: bool = False) -> float:
        """Return how many dots an inch the pages of a size are seen with, on this screen."""
        sheet = lying(size, landscape=landscape)
        width = self._page_size(sheet).width() * self.devicePixelRatioF()
        return max(_LEAST_DPI, width * 72 / sheet[0])

    def show_pages(
        self, images: Sequence[QImage], size: PaperSize, *, landscape: bool = False
    ) -> None:
        """Show the pages of a paper."""
        self._sheet = lying(size, landscape=landscape)
        column = self._pages.layout()
        assert column is not None
        while len(self._views) > len(images):
            view = self._views.pop()
            column.removeWidget(view)
            view.deleteLater()
        while len(self._views) < len(images):
            words = self.tr("Page {number}").format(number=len(self._views) + 1)
            view = PageView(self._theme, words)
            self._views.append(view)
            assert isinstance(column, QVBoxLayout)
            column.addWidget(view, 0, Qt.AlignmentFlag.AlignHCenter)
        for view, image in zip(self._views, images, strict=True):
            view.show_image(image)
        sheet = "A4" if size is PaperSize.A4 else self.tr("Letter")
        words = self.tr("%n page(s), {sheet}", "", len(images)).format(sheet=sheet)
        self._count.setText(words)
        self.area.setAccessibleDescription(words)
        self._make_room()
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sunken ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("hairline"), 1))
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole page in sight."""
        super().resizeEvent(event)
        self._make_room()
        self._fit()
        if self._zoom < 0:
            self.zoomed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make the pages larger and smaller with plus and minus."""
        if event.text() == "+":
            self._zoom_in()
        elif event.text() == "-":
            self._zoom_out()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        gap = self._theme.gap
        self._pages.setProperty("see_through", "true")
        pages = QVBoxLayout(self._pages)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(_GAP)
        self.area.setWidget(self._pages)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Preview"))
        head = QHBoxLayout()
        head.setSpacing(gap(6))
        head.addWidget(self._count, 1)
        for widget in (self.smaller, self._level, self.larger):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(12), gap(8), gap(12), gap(12))
        column.setSpacing(gap(8))
        column.addLayout(head)
        column.addWidget(self.area, 1)
        self._show_zoom()

    def _connect(self) -> None:
        self.smaller.clicked.connect(self._zoom_out)
        self.larger.clicked.connect(self._zoom_in)

    def _zoom_in(self) -> None:
        self._set_zoom(min(self._zoom + 1, len(_ZOOMS) - 1))

    def _zoom_out(self) -> None:
        self._set_zoom(max(self._zoom - 1, -1))

    def _set_zoom(self, zoom: int) -> None:
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self._show_zoom()
        self._fit()
        self.zoomed.emit()

    def _show_zoom(self) -> None:
        whole = self._zoom < 0
        percent = self.tr("{number} %")
        words = self.tr("Whole page")
        if not whole:
            words = percent.format(number=round(_ZOOMS[self._zoom] * 100))
        self._level.setText(words)
        self.smaller.setEnabled(not whole)
        self._make_room()
        self.larger.setEnabled(self._zoom < len(_ZOOMS) - 1)

    def _page_size(self, sheet: tuple[float, float]) -> QSize:
        width, height = sheet
        if self._zoom >= 0:
            factor = _ZOOMS[self._zoom] * _DOTS / 72
        else:
            room = self.area.maximumViewportSize()
            factor = min(room.width() / width, room.height() / height)
        return QSize(max(1, int(width * factor)), max(1, int(height * factor)))

    def _make_room(self) -> None:
        """Leave the zoom's words away where they would be cut."""
        words = QFontMetrics(self._level.font()).horizontalAdvance(self._level.text())
        count = QFontMetrics(self._count.font()).horizontalAdvance(self._count.text())
        icons = self.smaller.width() + self.larger.width()
        needed = words + count + icons + 2 * self._theme.gap(12) + 3 * self._theme.gap(8)
        self._level.setVisible(needed <= self.width())

    def _fit(self) -> None:
        for view in self._views:
            view.setFixedSize(self._page_size(self._sheet))
