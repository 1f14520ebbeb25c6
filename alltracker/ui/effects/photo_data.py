"""Pictures as the record keeps them: small, turned upright, and without what a camera adds."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

LONGEST_SIDE: Final = 1600
"""Pixels that a kept picture is long at most."""
MOST_BYTES: Final = 40 * 1024 * 1024
"""No file above this is read."""
MOST_PIXELS: Final = 200_000_000
_BYTES_OF_A_PIXEL: Final = 4
_MEGABYTE: Final = 1024 * 1024
_QUALITY: Final = 85
_CONTEXT: Final = "photos"
_TOO_MANY_PIXELS: Final = QT_TRANSLATE_NOOP("photos", "“{name}” has too many pixels to be used.")


class PhotoProblem(KnownProblem):
    """A picture cannot be used."""


def read_picture(path: Path) -> QImage:
    """Return the picture of a file, upright and not longer than ``LONGEST_SIDE``.

    Of a moving picture the first frame is taken.

    Raises:
        PhotoProblem: the file is missing, too large or no picture that can be read.
    """
    try:
        size = path.stat().st_size
    except OSError:
        raise _problem(QT_TRANSLATE_NOOP("photos", "“{name}” cannot be read."), path) from None
    if size > MOST_BYTES:
        text = QT_TRANSLATE_NOOP("photos", "“{name}” is too large. Up to 40 MB can be used.")
        raise _problem(text, path)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    whole = reader.size()
    pixels = whole.width() * whole.height() if whole.isValid() else 0
    if pixels > MOST_PIXELS:
        raise _problem(_TOO_MANY_PIXELS, path)
    if whole.isValid() and max(whole.width(), whole.height()) > LONGEST_SIDE:
        reader.setScaledSize(fitting(whole))
    picture = reader.read()
    if picture.isNull() and pixels * _BYTES_OF_A_PIXEL > reader.allocationLimit() * _MEGABYTE:
        raise _problem(_TOO_MANY_PIXELS, path)
    if picture.isNull():
        text = QT_TRANSLATE_NOOP(
            "photos", "“{name}” is no picture that can be read. JPEG and PNG always can."
        )
        raise _problem(text, path)
    return picture


def fitting(size: QSize) -> QSize:
    """Return a size with the same shape whose longer side is at most ``LONGEST_SIDE``."""
    most = QSize(LONGEST_SIDE, LONGEST_SIDE)
    if max(size.width(), size.height()) <= LONGEST_SIDE:
        return size
    return size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def encoded(picture: QImage) -> str:
    """Return a picture as the base64 text of a JPEG file.

    It is painted anew on white, so that nothing of the camera comes along: no place, no time, no
    name of the device.

    Raises:
        PhotoProblem: the picture is empty.
    """
    if picture.isNull():
        text = QT_TRANSLATE_NOOP("photos", "There is no picture to be pasted.")
        raise PhotoProblem(Message(_CONTEXT, text))
    fresh = QImage(fitting(picture.size()), QImage.Format.Format_RGB32)
    fresh.fill(Qt.GlobalColor.white)
    painter = QPainter(fresh)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(fresh.rect(), picture)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg"))
    writer.setQuality(_QUALITY)
    writer.write(fresh)
    buffer.close()
    return base64.b64encode(buffer.data().data()).decode("ascii")


def decoded(text: str) -> QImage:
    """Return a kept picture; an empty one where the text is none."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return QImage()
    return QImage.fromData(QByteArray(data))


def _problem(text: str, path: Path) -> PhotoProblem:
    return PhotoProblem(Message(_CONTEXT, text, {"name": path.name}))
