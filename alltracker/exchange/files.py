"""One door for every file that can be imported: what it is, and its reading."""

from __future__ import annotations

from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange.csv_headings import CsvMapping
from alltracker.exchange.csv_reader import read_csv
from alltracker.exchange.fhir import read_fhir
from alltracker.exchange.health_card import read_health_card
from alltracker.exchange.proposal import Canceled, Format, ImportProblem, Progress, Reading

_TABLE_NAMES: Final = (".csv", ".tsv", ".txt", ".tab")
_HEAD: Final = 4096
_MARKS: Final = b"\xef\xbb\xbf\xff\xfe"


def recognize(data: bytes, name: str) -> Format:
    """Return what kind of file this is, by its content first and its name second."""
    head = data[:_HEAD].lstrip(_MARKS + b" \t\r\n\x00")
    if head[:1] in {b"{", b"["}:
        return Format.HEALTH_CARD if b'"verifiableCredential"' in data else Format.FHIR
    if not head or head.startswith((b"<", b"PK", b"%PDF", b"SQLite")):
        return Format.UNKNOWN
    table = name.casefold().endswith(_TABLE_NAMES)
    lines = any(mark in head for mark in (b",", b";", b"\t", b"|"))
    binary = b"\x00" in data[:_HEAD] and not data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return Format.CSV if (table or lines) and not binary else Format.UNKNOWN


def read_file(
    data: bytes,
    name: str,
    progress: Progress,
    canceled: Canceled,
    mapping: CsvMapping | None = None,
) -> Reading:
    """Read any file that is understood; raise ImportProblem for every other."""
    kind = recognize(data, name)
    if kind is Format.FHIR:
        return read_fhir(data, name, progress, canceled)
    if kind is Format.HEALTH_CARD:
        return read_health_card(data, name, progress, canceled)
    if kind is Format.CSV:
        return read_csv(data, name, mapping, progress, canceled)
    raise ImportProblem(
        Message(
            "import",
            QT_TRANSLATE_NOOP(
                "import", "“{file}” is not a kind that can be read. Choose a FHIR or CSV file."
            ),
            {"file": name},
        )
    )
