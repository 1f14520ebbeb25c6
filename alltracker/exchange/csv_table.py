"""Bytes of a table to rows of text: encodings and quotes as hospitals and offices write them."""

from __future__ import annotations

import codecs
import csv
import io
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange.proposal import ImportProblem
from alltracker.exchange.text import plain

DELIMITERS: Final = (",", ";", "\t", "|")
LARGEST_TABLE: Final = 50 * 1024 * 1024

Rows = list[list[str]]
"""A table as it stands; every cell is clean text."""


def decoded(data: bytes, name: str) -> str:
    """Return the text of a table: UTF-8 or UTF-16 with its mark, UTF-8, else Windows-1252."""
    if len(data) > LARGEST_TABLE:
        raise _unreadable(name)
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = data.decode("utf-16", errors="replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        raise _unreadable(name)
    return text


def split(text: str, delimiter: str, name: str) -> Rows:
    """Return the rows of a table divided by ``delimiter``; blank rows stay, so that lines count."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return [[plain(cell) for cell in row] for row in reader]
    except csv.Error:
        raise _unreadable(name) from None


def _unreadable(name: str) -> ImportProblem:
    return ImportProblem(
        Message(
            "import",
            QT_TRANSLATE_NOOP(
                "import", "“{file}” cannot be read as a table. Save it as CSV and try again."
            ),
            {"file": name},
        )
    )
