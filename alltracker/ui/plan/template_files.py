"""Template files of plans: where they are opened from and saved to."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from alltracker.care.calendar import today
from alltracker.care.plan_draft import PlanDraft
from alltracker.care.plan_draft_outline import outline_key, to_outline
from alltracker.care.plan_outline import Words
from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.knowledge.outlines import write_outline
from alltracker.language import LANGUAGES, Language, load_language
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.preferences import Preferences

_CONTEXT: Final = "plan_editor"
_FOLDER: Final = "plan_folder"
_SUFFIX: Final = ".toml"
_UNNAMED: Final = QT_TRANSLATE_NOOP("plan_editor", "Our plan")
_NOTE: Final = QT_TRANSLATE_NOOP(
    "plan_editor", "Written by a family from the plan of its team. Every length has to be checked."
)
_KIND: Final = QT_TRANSLATE_NOOP("plan_editor", "Plan templates (*.toml)")


def ask_template(around: Surroundings, title: str, over: QWidget) -> Path | None:
    """Ask for the template file to open; None when canceled."""
    kind = around.language.word(_CONTEXT, _KIND)
    name, _ = QFileDialog.getOpenFileName(over, title, _folder(around.preferences), kind)
    if not name:
        return None
    _remember(around.preferences, Path(name))
    return Path(name)


def ask_where(around: Surroundings, draft: PlanDraft, title: str, over: QWidget) -> Path | None:
    """Ask where a template file goes; None when canceled."""
    word = around.language.word
    name = draft.name.strip() or word(_CONTEXT, _UNNAMED)
    start = str(Path(_folder(around.preferences), outline_key(name) + _SUFFIX))
    chosen, _ = QFileDialog.getSaveFileName(over, title, start, word(_CONTEXT, _KIND))
    if not chosen:
        return None
    path = Path(chosen)
    path = path if path.suffix else path.with_suffix(_SUFFIX)
    _remember(around.preferences, path)
    return path


def save_template(draft: PlanDraft, path: Path, language: Language) -> Message:
    """Write a plan as a template file and return what to say; raise KnownProblem if it cannot."""
    unnamed = language.word(_CONTEXT, _UNNAMED)
    spoken = {code: load_language(code) for code in LANGUAGES}
    note = Words(*(spoken[code].word(_CONTEXT, _NOTE) for code in ("en", "es")))
    values = {"file": path.name}
    try:
        path.write_text(write_outline(to_outline(draft, unnamed, note, today())), encoding="utf-8")
    except OSError as error:
        text = QT_TRANSLATE_NOOP(
            "plan_editor", "“{file}” cannot be written. Choose another folder."
        )
        raise KnownProblem(Message(_CONTEXT, text, values)) from error
    text = QT_TRANSLATE_NOOP("plan_editor", "Template saved as “{file}”")
    return Message(_CONTEXT, text, values)


def _folder(preferences: Preferences) -> str:
    folder = bytes(preferences.bytes_of(_FOLDER).data()).decode()
    if folder and Path(folder).is_dir():
        return folder
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _remember(preferences: Preferences, path: Path) -> None:
    preferences.remember_bytes(_FOLDER, QByteArray(str(path.parent).encode()))
