"""What this computer's user likes: language, text, theme, the last record, the window's place."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QByteArray, QSettings

from alltracker.language import LANGUAGES
from alltracker.ui.theme.theme import Scheme

_LARGEST_TEXT = 2.0


class Preferences:
    """Typed reads and writes of one settings file; what cannot be read is its default."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @classmethod
    def at(cls, path: Path) -> Preferences:
        """Return the preferences kept in an INI file."""
        return cls(QSettings(str(path), QSettings.Format.IniFormat))

    @property
    def language(self) -> str:
        """The language code, or an empty text for the system's."""
        code = str(self._settings.value("language", ""))
        return code if code in LANGUAGES else ""

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def scheme(self) -> Scheme:
        """Light, dark or as the system."""
        value = str(self._settings.value("scheme", "system"))
        return cast("Scheme", value) if value in {"light", "dark"} else "system"

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._settings.setValue("scheme", scheme)

    @property
    def text_scale(self) -> float:
        """Text size, 1 to 2."""
        try:
            scale = float(str(self._settings.value("text_scale", "1")))
        except ValueError:
            return 1.0
        return scale if 1.0 <= scale <= _LARGEST_TEXT else 1.0

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self._settings.setValue("text_scale", str(scale))

    @property
    def system_font(self) -> bool:
        """Whether text is set in the system's own font."""
        return str(self._settings.value("system_font", "false")) == "true"

    @system_font.setter
    def system_font(self, on: bool) -> None:
        self._settings.setValue("system_font", "true" if on else "false")

    @property
    def last_record(self) -> Path | None:
        """The record that was open last."""
        value = str(self._settings.value("last_record", ""))
        return Path(value) if value else None

    @last_record.setter
    def last_record(self, path: Path) -> None:
        self._settings.setValue("last_record", str(path))

    @property
    def letter_paper(self) -> bool | None:
        """Whether papers are printed on Letter; None until somebody chose."""
        value = str(self._settings.value("paper", ""))
        return None if value not in {"a4", "letter"} else value == "letter"

    @letter_paper.setter
    def letter_paper(self, letter: bool) -> None:
        self._settings.setValue("paper", "letter" if letter else "a4")

    def bytes_of(self, key: str) -> QByteArray:
        """Return remembered bytes, such as a window's geometry; empty when there are none."""
        value: Any = self._settings.value(f"window/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_bytes(self, key: str, value: QByteArray) -> None:
        """Keep bytes such as a window's geometry."""
        self._settings.setValue(f"window/{key}", value)

    def word(self, key: str) -> str:
        """Return a remembered word, such as a choice; empty when there is none."""
        return str(self._settings.value(key, ""))

    def remember_word(self, key: str, word: str) -> None:
        """Keep a word such as a choice."""
        self._settings.setValue(key, word)

    def save(self) -> None:
        """Write now rather than when Qt finds time."""
        self._settings.sync()
