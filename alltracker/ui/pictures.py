"""Asks where a picture goes, writes it, remembers the folder, and says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QFileDialog, QWidget

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.ui.pages.page import Surroundings

_CONTEXT: Final = "pictures"
_FOLDER: Final = "picture_folder"


def save_picture(around: Surroundings, write: Callable[[Path], None], path: Path) -> None:
    """Let ``write`` make the file; it raises OSError or ValueError where it cannot."""
    values = {"file": path.name}
    try:
        write(path)
    except (OSError, ValueError):
        text = QT_TRANSLATE_NOOP(
            "pictures", "“{file}” cannot be written. Choose another folder, and png, svg or pdf."
        )
        around.deeds.refused.emit(KnownProblem(Message(_CONTEXT, text, values)))
        return
    folder = QByteArray(str(path.parent).encode())
    around.preferences.remember_bytes(_FOLDER, folder)
    text = QT_TRANSLATE_NOOP("pictures", "Picture saved as “{file}”")
    around.deeds.said.emit(Message(_CONTEXT, text, values), False)


def ask_picture_path(around: Surroundings, name: Message, parent: QWidget) -> Path | None:
    """Ask where the picture goes, beginning in the folder of last time; None when canceled.

    ``name`` is what the file is called unless somebody writes another name.
    """
    folder = bytes(around.preferences.bytes_of(_FOLDER).data()).decode()
    say = around.language.word
    picture = say(_CONTEXT, QT_TRANSLATE_NOOP("pictures", "Picture (*.png)"))
    kinds = f"{picture};;SVG (*.svg);;PDF (*.pdf)"
    title = say(_CONTEXT, QT_TRANSLATE_NOOP("pictures", "Save picture"))
    start = str(Path(folder, f"{around.language.say(name)}.png"))
    chosen, kind = QFileDialog.getSaveFileName(parent, title, start, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(kind.rpartition("*")[2].rstrip(")"))
