"""Lucide's line icons, read from its data file when first needed and inked in a role's color."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from sqlcipher3 import dbapi2 as sqlite  # the record's own; a second SQLite costs start-up time

STROKE: Final = 1.75
"""Width of the lines on the icons' grid of 24."""


class IconStore:
    """Reads each icon once; ``path`` is Lucide's database, found by itself when None."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._file: sqlite.Connection | None = None
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, str, int, float, float], QPixmap] = {}

    def source(self, name: str) -> str:
        """Return the SVG text of an icon, by name or alias; raise KeyError for an unknown one."""
        if name not in self._sources:
            self._sources[name] = self._read(name)
        return self._sources[name]

    def pixmap(
        self, name: str, color: str, size: int, ratio: float, stroke: float = STROKE
    ) -> QPixmap:
        """Return an icon drawn in a color, ``size`` logical pixels wide.

        Args:
            name: Lucide's name or alias.
            color: ``#RRGGBB``.
            size: width and height in logical pixels.
            ratio: device pixels to a logical one.
            stroke: width of the lines on the grid of 24.
        """
        key = (name, color, size, ratio, stroke)
        if key not in self._drawn:
            self._drawn[key] = self._draw(*key)
        return self._drawn[key]

    def forget_drawn(self) -> None:
        """Drop all drawn icons, as after a change of colors."""
        self._drawn.clear()

    def _draw(self, name: str, color: str, size: int, ratio: float, stroke: float) -> QPixmap:
        text = self.source(name).replace("currentColor", color)
        text = text.replace('stroke-width="2"', f'stroke-width="{stroke}"')
        return draw_svg(text.encode(), QSize(size, size), ratio)

    def _read(self, name: str) -> str:
        if self._file is None:
            path = self._path or _database()
            self._file = sqlite.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        row = self._file.execute(
            "SELECT svg FROM icons WHERE name = ?1 UNION ALL "
            "SELECT svg FROM icons JOIN icon_aliases USING (name) WHERE alias = ?1",
            (name,),
        ).fetchone()
        if row is None:
            raise KeyError(name)
        return str(row[0])


def draw_svg(svg: bytes, size: QSize, ratio: float) -> QPixmap:
    """Return an SVG drawn to ``size`` logical pixels on transparent ground."""
    pixmap = QPixmap(size * ratio)
    pixmap.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, pixmap.width(), pixmap.height())
    QSvgRenderer(QByteArray(svg)).render(painter, box)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _database() -> Path:
    spec = find_spec("lucide")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder, "data", "lucide-icons.db")
        if path.is_file():
            return path
    raise FileNotFoundError("lucide-icons.db")
