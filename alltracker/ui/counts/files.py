"""Files of the page of counts: the chart as a picture, and what is to be imported."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QStandardPaths
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.ui.counts.chart_card import ChartCard
from alltracker.ui.pages.page import Surroundings

_CONTEXT: Final = "counts"
_FOLDER: Final = "picture_folder"
_INCOMING: Final = "import_folder"


def save_chart(around: Surroundings, chart: ChartCard, path: Path) -> None:
    """Write the chart as it is in sight, remember the folder, and say what came of it."""
    values = {"file": path.name}
    try:
        chart.save_picture(path)
    except (OSError, ValueError):
        text = QT_TRANSLATE_NOOP(
            "counts", "“{file}” cannot be written. Choose another folder, and png, svg or pdf."
        )
        around.deeds.refused.emit(KnownProblem(Message(_CONTEXT, text, values)))
        return
    folder = QByteArray(str(path.parent).encode())
    around.preferences.remember_bytes(_FOLDER, folder)
    text = QT_TRANSLATE_NOOP("counts", "Picture saved as “{file}”")
    around.deeds.said.emit(Message(_CONTEXT, text, values), False)


def ask_picture_path(around: Surroundings, parent: QWidget) -> Path | None:
    """Ask where the picture goes, beginning in the folder of last time; None when canceled."""
    folder = bytes(around.preferences.bytes_of(_FOLDER).data()).decode()
    say = around.language.word
    name = say(_CONTEXT, QT_TRANSLATE_NOOP("counts", "counts")) + ".png"
    picture = say(_CONTEXT, QT_TRANSLATE_NOOP("counts", "Picture (*.png)"))
    kinds = f"{picture};;SVG (*.svg);;PDF (*.pdf)"
    title = say(_CONTEXT, QT_TRANSLATE_NOOP("counts", "Save picture"))
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(Path(folder, name)), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(kind.rpartition("*")[2].rstrip(")"))


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
