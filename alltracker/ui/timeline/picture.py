"""The timeline as a picture: what is in sight, in light colors, as png, svg, pdf or copied."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from alltracker.ui.theme.theme import Theme
from alltracker.ui.theme.tokens import LIGHT
from alltracker.ui.timeline.canvas import TimelineCanvas
from alltracker.ui.timeline.look import Look
from alltracker.ui.timeline.paint import paint_timeline
from alltracker.ui.timeline.stage import Stage

FORMATS: Final = ("png", "svg", "pdf")
_SHARPNESS: Final = 2.0
_POINTS: Final = 72.0


def light_stage(canvas: TimelineCanvas, theme: Theme, *, vector: bool) -> Stage:
    """Return the days in sight with all lanes, however high they are together."""
    shown = canvas.stage
    look = Look(theme, canvas, LIGHT, vector=vector)
    stage = Stage(look, shown.said, shown.scale)
    stage.scene = shown.scene
    stage.resize(shown.width, max(1.0, shown.content_height))
    return stage


def image_of(canvas: TimelineCanvas, theme: Theme, today: dt.date) -> QImage:
    """Return the picture with twice the pixels of the window, or those of a sharper screen."""
    stage = light_stage(canvas, theme, vector=True)
    ratio = max(_SHARPNESS, canvas.devicePixelRatioF())
    image = QImage(
        round(stage.width * ratio), round(stage.height * ratio), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_timeline(painter, stage, today)
    painter.end()
    return image


def picture_bytes(canvas: TimelineCanvas, theme: Theme, today: dt.date, kind: str) -> bytes:
    """Return the picture as a file; raise ValueError for another kind than png, svg and pdf."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if kind == "png":
        _write_png(canvas, theme, today, buffer)
    elif kind == "svg":
        _write_svg(canvas, theme, today, buffer)
    elif kind == "pdf":
        _write_pdf(canvas, theme, today, buffer)
    else:
        raise ValueError(kind)
    buffer.close()
    return bytes(data.data())


def save_picture(canvas: TimelineCanvas, theme: Theme, today: dt.date, path: Path) -> None:
    """Write the picture to a file whose name ends in png, svg or pdf.

    Raises ValueError for another ending and OSError when it cannot be written; nothing is touched
    before the picture is complete.
    """
    kind = path.suffix.lower().removeprefix(".")
    path.write_bytes(picture_bytes(canvas, theme, today, kind))


def _write_png(canvas: TimelineCanvas, theme: Theme, today: dt.date, buffer: QBuffer) -> None:
    writer = QImageWriter(buffer, b"png")
    if not writer.write(image_of(canvas, theme, today)):
        raise OSError(writer.errorString())


def _write_svg(canvas: TimelineCanvas, theme: Theme, today: dt.date, buffer: QBuffer) -> None:
    stage = light_stage(canvas, theme, vector=True)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(canvas.logicalDpiX())
    generator.setViewBox(QRectF(0, 0, stage.width, stage.height))
    generator.setSize(QSizeF(stage.width, stage.height).toSize())
    painter = QPainter(generator)
    paint_timeline(painter, stage, today)
    painter.end()


def _write_pdf(canvas: TimelineCanvas, theme: Theme, today: dt.date, buffer: QBuffer) -> None:
    stage = light_stage(canvas, theme, vector=True)
    dots = canvas.logicalDpiX()
    writer = QPdfWriter(buffer)
    writer.setCreator("alltracker")
    writer.setResolution(dots)
    size = QSizeF(stage.width * _POINTS / dots, stage.height * _POINTS / dots)
    writer.setPageSize(
        QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    paint_timeline(painter, stage, today)
    painter.end()
