"""All parts of the window seen together: ``python -m alltracker.ui.gallery``.

``--dark`` and ``--scale 2.0`` show them in the dark and with large text, ``--save PNG`` writes a
picture and ends.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.language import LANGUAGES, Language, load_language
from alltracker.ui.gallery_controls import ButtonsCard, ChoicesCard, FieldsCard
from alltracker.ui.gallery_marks import LinesCard, PhasesCard, SeverityCard
from alltracker.ui.gallery_parts import GalleryCard
from alltracker.ui.gallery_rows import CountsCard, DueCard, WorkCard
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.toast import Toast

_WIDTH = 1280
_HEIGHT = 800
_POINTS = 10.0
"""Size of the system's font that the pictures are drawn for."""


class Gallery(QFrame):
    """Three columns of cards, each with one kind of part."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons = ButtonsCard(theme)
        self._fields = FieldsCard(theme, language)
        self._columns: tuple[tuple[GalleryCard, ...], ...] = (
            (self._buttons, self._fields, ChoicesCard(theme)),
            (PhasesCard(theme), LinesCard(theme)),
            (
                SeverityCard(theme),
                CountsCard(theme, language),
                DueCard(theme),
                WorkCard(theme, language),
            ),
        )
        self._toast = Toast(theme, self)
        self._build()
        self._connect()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Show the held focus rings once all has its place."""
        super().showEvent(event)
        self._buttons.hold_rings()
        self._fields.hold_rings()

    def _build(self) -> None:
        self.setProperty("ground", "window")
        self.setWindowTitle(self.tr("Parts of the window"))
        self.setAccessibleName(self.windowTitle())
        gap = self._theme.gap
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(32), gap(24), gap(32), gap(24))
        row.setSpacing(gap(16))
        for cards in self._columns:
            column = QVBoxLayout()
            column.setSpacing(gap(14))
            for card in cards:
                column.addWidget(card, 1 if card is cards[-1] else 0)
            row.addLayout(column, 1)

    def _connect(self) -> None:
        for cards in self._columns:
            for card in cards:
                card.told.connect(self._tell)

    def _tell(self, words: str) -> None:
        self._toast.tell(words, with_undo=False)


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what was asked for on the command line."""
    parser = argparse.ArgumentParser(prog="python -m alltracker.ui.gallery")
    parser.add_argument("--dark", action="store_true", help="show the dark scheme")
    parser.add_argument("--scale", type=float, default=1.0, help="text size from 1.0 to 2.0")
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="en", help="language")
    parser.add_argument("--save", type=Path, metavar="PNG", help="write a picture and end")
    return parser.parse_args(arguments)


def make_gallery(theme: Theme, language: Language) -> QWidget:
    """Return the gallery as large as the pictures, or as its parts need."""
    gallery = Gallery(theme, language)
    needed = gallery.minimumSizeHint()
    gallery.resize(max(_WIDTH, needed.width()), max(_HEIGHT, needed.height()))
    return gallery


def save_picture(gallery: QWidget, path: Path) -> None:
    """Write a picture of the gallery; raise OSError if the file cannot be written."""
    gallery.ensurePolished()
    gallery.show()
    QApplication.processEvents()
    if not gallery.grab().save(str(path)):
        raise OSError(str(path))


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the gallery, or write its picture; return the exit code."""
    asked = read_arguments(sys.argv[1:] if arguments is None else arguments)
    app = QApplication(["gallery"])
    theme = Theme(app, system_points=_POINTS if asked.save else None)
    theme.apply()
    return run(asked, app, theme)


def run(asked: argparse.Namespace, app: QApplication, theme: Theme) -> int:
    """Show or save the gallery in a theme as asked for; return the exit code."""
    theme.set_scheme("dark" if asked.dark else "light")
    theme.set_text_scale(asked.scale)
    gallery = make_gallery(theme, load_language(asked.language))
    if asked.save:
        save_picture(gallery, asked.save)
        return 0
    frame = QScrollArea()
    frame.setWidget(gallery)
    frame.setWidgetResizable(True)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    frame.setWindowTitle(gallery.windowTitle())
    frame.resize(_WIDTH, _HEIGHT)
    frame.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
