"""Asks where the picture of the timeline goes, writes it, and says what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QFileDialog, QWidget

from alltracker.care.calendar import today
from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.timeline.canvas import TimelineCanvas
from alltracker.ui.timeline.picture import save_picture

_CONTEXT: Final = "timeline"
_FOLDER: Final = "picture_folder"


def save_shown(around: Surroundings, canvas: TimelineCanvas, path: Path) -> None:
    """Write what is in sight, remember the folder, and say what came of it."""
    values = {"file": path.name}
    try:
        save_picture(canvas, around.theme, today(), path)
    except (OSError, ValueError):
        text = QT_TRANSLATE_NOOP(
            "timeline", "“{file}” cannot be written. Choose another folder, and png, svg or pdf."
        )
        around.deeds.refused.emit(KnownProblem(Message(_CONTEXT, text, values)))
        return
    folder = QByteArray(str(path.parent).encode())
    around.preferences.remember_bytes(_FOLDER, folder)
    text = QT_TRANSLATE_NOOP("timeline", "Picture saved as “{file}”")
    around.deeds.said.emit(Message(_CONTEXT, text, values), False)


def ask_picture_path(around: Surroundings, parent: QWidget) -> Path | None:
    """Ask where the picture goes, beginning in the folder of last time; None when canceled."""
    folder = bytes(around.preferences.bytes_of(_FOLDER).data()).decode()
    say = around.language.word
    name = say(_CONTEXT, QT_TRANSLATE_NOOP("timeline", "timeline")) + ".png"
    picture = say(_CONTEXT, QT_TRANSLATE_NOOP("timeline", "Picture (*.png)"))
    kinds = f"{picture};;SVG (*.svg);;PDF (*.pdf)"
    title = say(_CONTEXT, QT_TRANSLATE_NOOP("timeline", "Save as picture"))
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(Path(folder, name)), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(kind.rpartition("*")[2].rstrip(")"))
