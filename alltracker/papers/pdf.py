"""Draws papers with Qt: to PDF, to a printer, or as pictures of pages for a preview."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from matplotlib.path import Path as Steps
from PySide6 import QtGui
from PySide6.QtCore import QBuffer, QMarginsF, QPointF, QRectF, Qt

from alltracker.fonts import PAPER_FILES, SANS, SERIF, font_files
from alltracker.papers.drawing import Color, Drawing, Letters, Segment, Shape, hatch_tiles
from alltracker.papers.files import write_whole
from alltracker.papers.inks import Inks
from alltracker.papers.layout import Rect, Typeset
from alltracker.papers.looks import AFTER_FIGURE, LOOKS, MUTED
from alltracker.papers.pages import arrange
from alltracker.papers.paper import Paper, PaperSize

_FINE: Final = 1200
"""Dots an inch in which words are measured, so that no screen's grid moves them."""
_DOT: Final = 72 / _FINE
_HATCH_LINE: Final = 0.6


def _font(family: str, points: float, weight: int = 400) -> QtGui.QFont:
    font = QtGui.QFont([family])
    font.setPointSizeF(points)
    font.setWeight(QtGui.QFont.Weight(weight))
    font.setHintingPreference(QtGui.QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QtGui.QFont.Tag("liga"), 0)
    return font


def _load_fonts() -> None:
    """Make our font files known to Qt; only papers use the italics."""
    if "Italic" in QtGui.QFontDatabase.styles(SANS):
        return
    for path in font_files(PAPER_FILES):
        QtGui.QFontDatabase.addApplicationFont(str(path))


@contextmanager
def _qt() -> Iterator[None]:
    """Make sure of a Qt application, one without a screen if there is none yet."""
    words = ["alltracker", "-platform", "offscreen"]
    made = None if QtGui.QGuiApplication.instance() else QtGui.QGuiApplication(words)
    yield
    del made


class _Set:
    """Words that Qt has set at a width, measured in points."""

    def __init__(self, document: QtGui.QTextDocument, inks: Inks, *, muted: bool) -> None:
        self._document = document
        self._palette = QtGui.QPalette()
        self._palette.setColor(
            QtGui.QPalette.ColorRole.Text, QtGui.QColor(inks.muted if muted else inks.text)
        )
        self.width = float(document.idealWidth()) * _DOT
        self.height = float(document.size().height()) * _DOT
        self.lines = tuple(self._line_ends())

    def _line_ends(self) -> Iterator[float]:
        block = self._document.begin()
        while block.isValid():
            layout = block.layout()
            for at in range(layout.lineCount()):
                yield (layout.position().y() + layout.lineAt(at).rect().bottom()) * _DOT
            block = block.next()

    def draw(
        self, painter: QtGui.QPainter, left: float, top: float, part: tuple[float, float]
    ) -> None:
        """Draw the lines between two heights."""
        painter.save()
        painter.translate(left, top - part[0])
        painter.scale(_DOT, _DOT)
        context = QtGui.QAbstractTextDocumentLayout.PaintContext()
        context.palette = self._palette
        if part != (0.0, self.height):
            wide, high = self._document.size().width(), part[1] - part[0]
            context.clip = QRectF(0, part[0] / _DOT, wide, high / _DOT)
            painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()


class QtTypesetter:
    """Sets words with Qt; the same words in the same type are set once."""

    def __init__(self, inks: Inks) -> None:
        _load_fonts()
        self._inks = inks
        self._known: dict[tuple[str, str, float | None], _Set] = {}
        self._device = QtGui.QImage(1, 1, QtGui.QImage.Format.Format_Mono)
        self._device.setDotsPerMeterX(round(_FINE / 0.0254))
        self._device.setDotsPerMeterY(round(_FINE / 0.0254))

    def words(self, html: str, look: str, width: float | None = None) -> Typeset:
        """Return words in one of the types; without a width on as few lines as they ask for."""
        key = (html, look, width)
        if key not in self._known:
            self._known[key] = self._make(html, look, width)
        return self._known[key]

    def _make(self, html: str, look: str, width: float | None) -> _Set:
        family, points, weight = LOOKS[look]
        document = QtGui.QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(_font(family, points, weight))
        document.setDefaultStyleSheet(
            f"b {{font-weight: 600}} .muted {{color: {self._inks.muted}}}"
            f".small {{font-size: {LOOKS['small'][1]}pt; color: {self._inks.muted}}}"
            f".after {{font-size: {AFTER_FIGURE}pt}}"
        )
        option = QtGui.QTextOption()
        option.setUseDesignMetrics(True)
        option.setWrapMode(QtGui.QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.documentLayout().setPaintDevice(self._device)
        document.setHtml(html)
        document.setTextWidth(-1 if width is None else width / _DOT)
        return _Set(document, self._inks, muted=look in MUTED)


class QtCanvas:
    """Draws boxes with a painter whose unit is the point."""

    def __init__(self, painter: QtGui.QPainter, inks: Inks) -> None:
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        self._painter = painter
        self._inks = inks

    def words(self, words: Typeset, left: float, top: float, part: tuple[float, float]) -> None:
        """Draw the lines of ``words`` between the two heights of ``part``."""
        assert isinstance(words, _Set)
        words.draw(self._painter, left, top, part)

    def rule(self, left: float, top: float, width: float, thickness: float, shade: str) -> None:
        """Draw a line from left to right."""
        self._painter.fillRect(
            QRectF(left, top, width, thickness), QtGui.QColor(self._inks.rules[shade])
        )

    def frame(self, box: Rect, corner: float, shade: str, thickness: float = 0.7) -> None:
        """Draw an empty frame with round corners."""
        self._painter.setPen(QtGui.QPen(QtGui.QColor(self._inks.rules[shade]), thickness))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(QRectF(*box), corner, corner)

    def disc(self, left: float, top: float, side: float, quarters: int) -> None:
        """Draw a disc of which so many quarters are filled."""
        color = QtGui.QColor(self._inks.discs[quarters])
        box = QRectF(left + 0.5, top + 0.5, side - 1, side - 1)
        pie = QtGui.QPainterPath(box.center())
        pie.arcTo(box, 90, -90 * quarters)
        self._painter.fillPath(pie, color)
        self._painter.setPen(QtGui.QPen(color, 0.8))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(box)

    def drawing(self, drawing: Drawing, left: float, top: float) -> None:
        """Draw a chart's lines, areas and words."""
        self._painter.save()
        self._painter.translate(left, top)
        for item in drawing.items:
            self._painter.save()
            self._shape(item) if isinstance(item, Shape) else self._letters(item)
            self._painter.restore()
        self._painter.restore()

    def _shape(self, shape: Shape) -> None:
        painter = self._painter
        if shape.clip is not None:
            painter.setClipRect(QRectF(*shape.clip), Qt.ClipOperation.IntersectClip)
        path = _path(shape.segments)
        if shape.fill is not None:
            painter.fillPath(path, QtGui.QColor.fromRgbF(*shape.fill))
        if shape.hatch:
            self._hatch(path, shape.hatch)
        if shape.line is not None:
            painter.strokePath(path, _pen(shape.line, shape))

    def _hatch(self, area: QtGui.QPainterPath, tile: tuple[Segment, ...]) -> None:
        painter, lines, box = self._painter, _path(tile), area.boundingRect()
        painter.save()
        painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
        painter.setPen(QtGui.QPen(QtGui.QColor(self._inks.text), _HATCH_LINE))
        painter.setBrush(QtGui.QColor(self._inks.text))
        for left, top in hatch_tiles(box.x(), box.y(), box.width(), box.height()):
            painter.drawPath(lines.translated(left, top))
        painter.restore()

    def _letters(self, letters: Letters) -> None:
        painter = self._painter
        family = SERIF if letters.serif else SANS
        font = _font(family, 1, 600 if letters.strong else 400)
        font.setPixelSize(round(letters.size / _DOT))
        painter.setFont(font)
        painter.setPen(QtGui.QColor.fromRgbF(*letters.color))
        painter.translate(letters.left, letters.base)
        painter.rotate(-letters.angle)
        painter.scale(_DOT, _DOT)
        painter.drawText(QPointF(0, 0), letters.text)


def _path(segments: tuple[Segment, ...]) -> QtGui.QPainterPath:
    path = QtGui.QPainterPath()
    steps: dict[int, Callable[..., None]] = {
        int(Steps.MOVETO): path.moveTo,
        int(Steps.LINETO): path.lineTo,
        int(Steps.CURVE3): path.quadTo,
        int(Steps.CURVE4): path.cubicTo,
        int(Steps.CLOSEPOLY): path.closeSubpath,
    }
    for code, ends in segments:
        steps[code](*map(QPointF, ends[::2], ends[1::2]))
    return path


def _pen(line: Color, shape: Shape) -> QtGui.QPen:
    pen = QtGui.QPen(QtGui.QColor.fromRgbF(*line), shape.width)
    pen.setCapStyle(Qt.PenCapStyle.SquareCap if shape.round_cap else Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if shape.dashes:
        pen.setDashPattern([dash / shape.width for dash in shape.dashes])
        pen.setDashOffset(shape.dash_offset / shape.width)
    return pen


def render_pages(paper: Paper, size: PaperSize, dpi: float) -> list[QtGui.QImage]:
    """Return the pages as pictures of so many dots an inch; safe beside the window's thread."""
    with _qt():
        typesetter = QtTypesetter(paper.inks)
        pages = arrange(paper, size, typesetter)
        scale = dpi / 72
        width, height = (round(side * scale) for side in paper.points(size))
        blank = QtGui.QImage(width, height, QtGui.QImage.Format.Format_RGB32)
        blank.fill(Qt.GlobalColor.white)
        images = []
        for number in range(1, len(pages.boxes) + 1):
            images.append(blank.copy())
            with QtGui.QPainter(images[-1]) as painter:
                painter.scale(scale, scale)
                pages.draw(number, QtCanvas(painter, paper.inks), typesetter)
    return images


def print_to(device: QtGui.QPagedPaintDevice, paper: Paper, size: PaperSize) -> int:
    """Draw all pages on a printer or a PDF and return how many they are.

    The device's own page is set to the sheet with no margins: the paper brings its own.
    """
    with _qt():
        device.setPageLayout(_sheet(size, landscape=paper.landscape))
        typesetter = QtTypesetter(paper.inks)
        pages = arrange(paper, size, typesetter)
        with QtGui.QPainter(device) as painter:
            if not painter.isActive():
                return 0
            painter.scale(device.logicalDpiX() / 72, device.logicalDpiY() / 72)
            for number in range(1, len(pages.boxes) + 1):
                if number > 1:
                    device.newPage()
                pages.draw(number, QtCanvas(painter, paper.inks), typesetter)
        return len(pages.boxes)


def write_pdf(paper: Paper, size: PaperSize, path: Path, record: Path | None = None) -> int:
    """Write a paper as PDF and return how many pages it has.

    Raises PaperProblem when it cannot be, or when ``path`` is the ``record``; all then stays.
    """
    with _qt():
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QtGui.QPdfWriter(buffer)
        writer.setTitle(paper.title)
        writer.setCreator("alltracker")
        writer.setResolution(_FINE)
        count = print_to(writer, paper, size)
        del writer
        content = bytes(buffer.data().data())
    write_whole(path, content, record)
    return count


def _sheet(size: PaperSize, *, landscape: bool) -> QtGui.QPageLayout:
    ids, page = QtGui.QPageSize.PageSizeId, QtGui.QPageLayout
    sheet = QtGui.QPageSize(ids.A4 if size is PaperSize.A4 else ids.Letter)
    way = page.Orientation.Landscape if landscape else page.Orientation.Portrait
    layout = page(sheet, way, QMarginsF())
    layout.setMode(page.Mode.FullPageMode)
    return layout
