"""SMART health cards: signed, packed FHIR bundles that clinics hand out as a file.

The signature is not checked: that would need the issuer's keys from the network, which the program
never uses.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Any, Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange.fhir import read_fhir
from alltracker.exchange.fhir_json import parse
from alltracker.exchange.proposal import Canceled, Format, ImportProblem, Progress, Reading

LARGEST_CARD: Final = 5 * 1024 * 1024
_MOST_CARDS: Final = 100
_JWS_PARTS: Final = 3
_RAW_DEFLATE: Final = -15

NOT_CHECKED: Final = Message(
    "import", QT_TRANSLATE_NOOP("import", "The signature of the health card was not checked.")
)


def read_health_card(data: bytes, name: str, progress: Progress, canceled: Canceled) -> Reading:
    """Read every card of a file; raise ImportProblem when one is damaged or too large."""
    document = parse(data, name)
    listed = document.get("verifiableCredential") if isinstance(document, dict) else None
    cards = [card for card in listed or () if isinstance(card, str)] if listed else []
    if not cards or len(cards) > _MOST_CARDS:
        raise _damaged(name)
    readings = [read_fhir(_payload(card, name), name, progress, canceled) for card in cards]
    if len(readings) > 1:
        readings = list(_kept_apart(readings))
    return _joined(readings)


def _payload(card: str, name: str) -> bytes:
    """Return the content of one card, unpacked within the limit."""
    parts = card.split(".")
    if len(parts) != _JWS_PARTS:
        raise _damaged(name)
    try:
        header: Any = json.loads(_unpadded(parts[0]))
        packed = _unpadded(parts[1])
    except (ValueError, RecursionError):
        raise _damaged(name) from None
    if not isinstance(header, dict) or header.get("zip") != "DEF":
        return packed
    return _inflated(packed, name)


def _unpadded(text: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(text.encode("ascii") + b"==")
    except (binascii.Error, UnicodeEncodeError) as fault:
        raise ValueError(text[:1]) from fault


def _inflated(packed: bytes, name: str) -> bytes:
    unpacker = zlib.decompressobj(_RAW_DEFLATE)
    try:
        content = unpacker.decompress(packed, LARGEST_CARD)
    except zlib.error:
        raise _damaged(name) from None
    if unpacker.unconsumed_tail:
        raise _too_large(name)
    if not unpacker.eof:
        raise _damaged(name)
    return content


def _kept_apart(readings: list[Reading]) -> Iterator[Reading]:
    """Give each card's patients a reference of their own: cards number theirs alike."""
    for number, reading in enumerate(readings, start=1):
        lead = f"card {number} "
        yield replace(
            reading,
            patients=tuple(replace(row, ref=lead + row.ref) for row in reading.patients),
            results=tuple(
                replace(row, patient_ref=lead + row.patient_ref) for row in reading.results
            ),
            skipped=tuple(
                replace(row, patient_ref=lead + row.patient_ref) for row in reading.skipped
            ),
            mentioned=tuple(
                replace(row, patient_ref=lead + row.patient_ref) for row in reading.mentioned
            ),
        )


def _joined(readings: list[Reading]) -> Reading:
    return Reading(
        Format.HEALTH_CARD,
        tuple(chain.from_iterable(reading.patients for reading in readings)),
        tuple(chain.from_iterable(reading.results for reading in readings)),
        tuple(chain.from_iterable(reading.skipped for reading in readings)),
        tuple(chain.from_iterable(reading.mentioned for reading in readings)),
        (NOT_CHECKED,),
    )


def _damaged(name: str) -> ImportProblem:
    return ImportProblem(
        Message(
            "import",
            QT_TRANSLATE_NOOP(
                "import", "The health card “{file}” is damaged or cut off. Download it again."
            ),
            {"file": name},
        )
    )


def _too_large(name: str) -> ImportProblem:
    return ImportProblem(
        Message(
            "import",
            QT_TRANSLATE_NOOP(
                "import",
                "The health card “{file}” unpacks to more than {limit} MB. It is not read.",
            ),
            {"file": name, "limit": LARGEST_CARD // (1024 * 1024)},
        )
    )
