"""Sets the words of papers with Qt, measured finely enough that no screen's grid moves them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6 import QtGui
from PySide6.QtCore import QRectF

from alltracker.fonts import PAPER_FILES, SANS, font_files
from alltracker.papers.inks import Inks
from alltracker.papers.layout import Typeset
from alltracker.papers.looks import AFTER_FIGURE, LOOKS, MUTED

FINE: Final = 1200
"""Dots an inch in which words are measured, so that no screen's grid moves them."""
DOT: Final = 72 / FINE


def font_of(family: str, points: float, weight: int = 400) -> QtGui.QFont:
    """Return a font of a paper, without hints and ligatures."""
    font = QtGui.QFont([family])
    font.setPointSizeF(points)
    font.setWeight(QtGui.QFont.Weight(weight))
    font.setHintingPreference(QtGui.QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QtGui.QFont.Tag("liga"), 0)
    return font


def load_fonts() -> None:
    """Make our font files known to Qt; only papers use the italics."""
    if "Italic" in QtGui.QFontDatabase.styles(SANS):
        return
    for path in font_files(PAPER_FILES):
        QtGui.QFontDatabase.addApplicationFont(str(path))


class SetWords:
    """Words that Qt has set at a width, measured in points."""

    def __init__(self, document: QtGui.QTextDocument, inks: Inks, *, muted: bool) -> None:
        self._document = document
        self._palette = QtGui.QPalette()
        self._palette.setColor(
            QtGui.QPalette.ColorRole.Text, QtGui.QColor(inks.muted if muted else inks.text)
        )
        self.width = float(document.idealWidth()) * DOT
        self.height = float(document.size().height()) * DOT
        self.lines = tuple(self._line_ends())

    def _line_ends(self) -> Iterator[float]:
        block = self._document.begin()
        while block.isValid():
            layout = block.layout()
            for at in range(layout.lineCount()):
                yield (layout.position().y() + layout.lineAt(at).rect().bottom()) * DOT
            block = block.next()

    def draw(
        self, painter: QtGui.QPainter, left: float, top: float, part: tuple[float, float]
    ) -> None:
        """Draw the lines between two heights."""
        painter.save()
        painter.translate(left, top - part[0])
        painter.scale(DOT, DOT)
        context = QtGui.QAbstractTextDocumentLayout.PaintContext()
        context.palette = self._palette
        if part != (0.0, self.height):
            wide, high = self._document.size().width(), part[1] - part[0]
            context.clip = QRectF(0, part[0] / DOT, wide, high / DOT)
            painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()


class QtTypesetter:
    """Sets words with Qt; the same words in the same type are set once."""

    def __init__(self, inks: Inks) -> None:
        load_fonts()
        self._inks = inks
        self._known: dict[tuple[str, str, float | None], SetWords] = {}
        self._device = QtGui.QImage(1, 1, QtGui.QImage.Format.Format_Mono)
        self._device.setDotsPerMeterX(round(FINE / 0.0254))
        self._device.setDotsPerMeterY(round(FINE / 0.0254))

    def words(self, html: str, look: str, width: float | None = None) -> Typeset:
        """Return words in one of the types; without a width on as few lines as they ask for."""
        key = (html, look, width)
        if key not in self._known:
            self._known[key] = self._make(html, look, width)
        return self._known[key]

    def _make(self, html: str, look: str, width: float | None) -> SetWords:
        family, points, weight = LOOKS[look]
        document = QtGui.QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(font_of(family, points, weight))
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
        document.setTextWidth(-1 if width is None else width / DOT)
        return SetWords(document, self._inks, muted=look in MUTED)
