"""Texts out of foreign files, made safe to store and to show."""

from __future__ import annotations

from typing import Final

_LONGEST: Final = 300


def plain(text: object, longest: int = _LONGEST) -> str:
    """Return a text without control characters and halves of characters, cut to ``longest``.

    Marks for right-to-left writing, accents and emoji stay; what is no text becomes empty.
    """
    if not isinstance(text, str):
        return ""
    if not text.isprintable():
        text = "".join(char for char in text if not _harmful(char))
    return text[:longest].strip()


def _harmful(char: str) -> bool:
    return char < " " or "\x7f" <= char <= "\x9f" or "\ud800" <= char <= "\udfff"
