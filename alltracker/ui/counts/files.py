"""Files of the page of counts: what is to be imported, and the name of the chart's picture."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QStandardPaths
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.ui.pages.page import Surroundings

_CONTEXT: Final = "counts"
_INCOMING: Final = "import_folder"


PICTURE_NAME: Final = Message(_CONTEXT, QT_TRANSLATE_NOOP("counts", "counts"))
"""What the picture of the chart is called unless somebody writes another name."""


def ask_import_paths(around: Surroundings, parent: QWidget) -> list[Path]:
    """Ask for the files to import; none when canceled."""
    say = around.language.word
    known = QT_TRANSLATE_NOOP(
        "counts", "Health records and tables (*.json *.ndjson *.csv *.tsv *.txt)"
    )
    every = QT_TRANSLATE_NOOP("counts", "All files (*)")
    kinds = ";;".join((say(_CONTEXT, known), say(_CONTEXT, every)))
    title = say(_CONTEXT, QT_TRANSLATE_NOOP("counts", "Import counts"))
    folder = bytes(around.preferences.bytes_of(_INCOMING).data()).decode()
    if not folder or not Path(folder).is_dir():
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    names, _kind = QFileDialog.getOpenFileNames(parent, title, folder, kinds)
    if names:
        around.preferences.remember_bytes(
            _INCOMING, QByteArray(str(Path(names[0]).parent).encode())
        )
    return [Path(name) for name in names]


def files_of(event: QDropEvent) -> list[Path]:
    """Return the files that are dragged here."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
