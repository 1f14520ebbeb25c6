"""What was copied elsewhere and is pasted into the counts: bare cells, a table of results, or text.

Spreadsheets divide cells by tabs. Portals copy lists of tests, one line each, divided by tabs, by
several blanks, by a colon or by one blank.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from alltracker.care.labs import analytes_named
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange.csv_headings import CsvMapping
from alltracker.exchange.csv_layout import find_table
from alltracker.exchange.proposal import ImportProblem, Reading

MOST_VALUES: Final = 60_000
"""Values of one paste; larger tables are saved and imported as a file."""
_LOOKED_AT: Final = 60
"""Lines from the top that decide what a text is."""
_LINE: Final = re.compile(
    r"(?P<name>[^\W\d][^\t:;|=]{0,60}?)\s*(?:[:=]\s*|\s)(?P<value>[<>≤≥]?\s?[0-9].*)"
)
_GAP: Final = re.compile(r" {2,}|\u00a0{2,}")
_PROSE_WORDS: Final = 12
_MARKUP: Final = re.compile(r"(?i)\s*<(?:!doctype|html|head|body|table|div|p|span|\?xml)\b")


class PasteKind(Enum):
    """What a copied text is."""

    CELLS = auto()
    """Cells without headings, to be laid over a grid."""
    TABLE = auto()
    """A table or list that names its tests."""
    TEXT = auto()
    """Prose, a web page, anything that holds no cells."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """A copied table as bytes; ``day`` is the day of values that stand without one."""

    data: bytes
    day: dt.date | None = None

    def mapping(self, said: CsvMapping | None) -> CsvMapping:
        """Return what is known of the table, with what somebody said about it."""
        return replace(said or CsvMapping(), day=self.day)


def kind_of(text: str, day: dt.date) -> PasteKind:
    """Return what a copied text is; ``day`` is the one that values without a day would have."""
    if _MARKUP.match(text):
        return PasteKind.TEXT
    if holds_table(text, day):
        return PasteKind.TABLE
    lines = [line for line in _head(text) if line.strip()]
    if not lines or any(_is_prose(line) for line in lines):
        return PasteKind.TEXT
    return PasteKind.CELLS


def holds_table(text: str, day: dt.date) -> bool:
    """Return whether the first lines of a text are, or lead to, a table that names its tests."""
    head = as_table("\n".join(_head(text)))
    if not any(mark in head for mark in "\t,;|"):
        return False
    try:
        find_table(head, "", CsvMapping(day=day))
    except ImportProblem:
        return False
    return True


def as_table(text: str) -> str:
    """Return a text with tabs between what a portal divided by blanks or a colon.

    A text that has tabs already stays as it is.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\t" in text:
        return text
    return "\n".join(_divided(line) for line in text.split("\n"))


def with_headings(text: str, headings: Sequence[str]) -> str:
    """Return cells without headings with a row of them on top."""
    return "\t".join(headings) + "\n" + text.replace("\r\n", "\n").replace("\r", "\n")


def check_size(name: str, reading: Reading) -> Reading:
    """Return a reading; raise ImportProblem when it is more than one paste may hold."""
    if len(reading.results) <= MOST_VALUES:
        return reading
    text = QT_TRANSLATE_NOOP(
        "import",
        "“{file}” holds {number} values, more than {most}. Save them as a file and import it.",
    )
    values = {"file": name, "number": len(reading.results), "most": MOST_VALUES}
    raise ImportProblem(Message("import", text, values))


def no_table() -> Message:
    """Return the sentence for a copied text that holds no counts."""
    text = QT_TRANSLATE_NOOP(
        "import", "What was copied is text, not a table of counts. Copy only the cells or rows."
    )
    return Message("import", text)


def _head(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n", _LOOKED_AT)[:_LOOKED_AT]


def _divided(line: str) -> str:
    match = _LINE.fullmatch(line.strip())
    if match is not None and analytes_named(match["name"]):
        value = _GAP.sub("\t", match["value"])
        return f"{match['name']}\t{value}"
    return _GAP.sub("\t", line.strip())


def _is_prose(line: str) -> bool:
    """Return whether a line is a sentence rather than cells."""
    longest = max(line.split("\t"), key=len)
    return len(re.findall(r"[^\W\d]{2,}", longest)) >= _PROSE_WORDS
