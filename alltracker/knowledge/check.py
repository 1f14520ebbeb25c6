"""Refuses a row of facts that is not whole, and says where it stands and what is wrong."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NoReturn

from alltracker.care.kinds import Audience
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.knowledge import shape
from alltracker.knowledge.model import KnowledgeProblem

MISSING: Final = QT_TRANSLATE_NOOP("knowledge", "this field is missing")
UNKNOWN_FIELD: Final = QT_TRANSLATE_NOOP("knowledge", "this field does not belong here")
EMPTY: Final = QT_TRANSLATE_NOOP("knowledge", "this text is empty")
UNTIDY: Final = QT_TRANSLATE_NOOP("knowledge", "this text begins or ends with a space")
NOT_TEXT: Final = QT_TRANSLATE_NOOP("knowledge", "a text is expected here")
NOT_NUMBER: Final = QT_TRANSLATE_NOOP("knowledge", "a number is expected here")
NOT_LIST: Final = QT_TRANSLATE_NOOP("knowledge", "a list of texts is expected here")
NOT_BOOL: Final = QT_TRANSLATE_NOOP("knowledge", "true or false is expected here")
NOT_VALUE: Final = QT_TRANSLATE_NOOP("knowledge", "a number or a text is expected here")
NOT_ALLOWED: Final = QT_TRANSLATE_NOOP("knowledge", "this word is not one of the known ones")
NO_SOURCE: Final = QT_TRANSLATE_NOOP("knowledge", "this source is not in the list of sources")
TWICE: Final = QT_TRANSLATE_NOOP("knowledge", "this key stands twice")
BAD_KEY: Final = QT_TRANSLATE_NOOP("knowledge", "a key has lower-case words, dots and hyphens only")
REVERSED: Final = QT_TRANSLATE_NOOP("knowledge", "the lower end lies above the upper end")
NOT_ROWS: Final = QT_TRANSLATE_NOOP("knowledge", "a list of rows is expected here")
BROKEN: Final = QT_TRANSLATE_NOOP("knowledge", "the file cannot be read as TOML")
UNREADABLE: Final = QT_TRANSLATE_NOOP("knowledge", "the file is missing or cannot be read")
UNKNOWN_FILE: Final = QT_TRANSLATE_NOOP("knowledge", "there is no topic of this name")

_KEY_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-_")
_BOTH_WAYS: Final = (("term_es", "term_en"), ("class_es", "class_en"))


@dataclass(frozen=True, slots=True)
class Spot:
    """The place of a row, for the sentence that refuses it."""

    file: str
    key: str

    def refuse(self, field: str, reason: str) -> NoReturn:
        """Raise the problem that names file, key, field and reason."""
        text = QT_TRANSLATE_NOOP("knowledge", "{file}, “{key}”, {field}: {reason}.")
        values = {"file": self.file, "key": self.key, "field": field}
        values_and_reason = {**values, "reason": Message("knowledge", reason)}
        raise KnowledgeProblem(Message("knowledge", text, values_and_reason))


def toml_of(path: Path, whole: Spot) -> dict[str, Any]:
    """Return what stands in a file; raise KnowledgeProblem at ``whole`` if it cannot be read."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError:
        whole.refuse("TOML", UNREADABLE)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        whole.refuse("TOML", BROKEN)


def spot_of(file: str, row: Mapping[str, object], number: int) -> Spot:
    """Return the place of a row by its key, or by its number (from 1) if it has none."""
    key = row.get("key")
    return Spot(file, key if isinstance(key, str) and key else f"#{number}")


def check_source(spot: Spot, row: Mapping[str, object]) -> None:
    """Raise KnowledgeProblem unless the row is a whole source."""
    _check_fields(spot, row, shape.SOURCE_FIELDS, frozenset(shape.SOURCE_FIELDS))
    for field in shape.SOURCE_FIELDS:
        value = row[field]
        if not (field in shape.MAY_BE_EMPTY and value == ""):
            _check_text(spot, field, value)
    _check_key(spot, str(row["key"]))
    closed = {"document": shape.DOCUMENTS, "flag": shape.FLAGS, "audience": frozenset(Audience)}
    for field, allowed in closed.items():
        if row[field] not in allowed:
            spot.refuse(field, NOT_ALLOWED)


def check_fact(spot: Spot, topic: str, row: Mapping[str, object], known: Collection[str]) -> None:
    """Raise KnowledgeProblem unless the row is a whole fact of ``topic`` with ``known`` sources."""
    allowed = frozenset(shape.REQUIRED) | shape.OPTIONAL[topic]
    _check_fields(spot, row, shape.REQUIRED, allowed)
    for field, value in row.items():
        _check_value(spot, field, value)
    _check_key(spot, str(row["key"]))
    for first, second in (*shape.TOGETHER, *_BOTH_WAYS):
        if first in row and second not in row:
            spot.refuse(second, MISSING)
    low, high = row.get("min"), row.get("max")
    if isinstance(low, int | float) and isinstance(high, int | float) and low > high:
        spot.refuse("min", REVERSED)
    _check_sources(spot, row["sources"], known)


def _check_fields(
    spot: Spot, row: Mapping[str, object], required: Collection[str], allowed: Collection[str]
) -> None:
    for field in required:
        if field not in row:
            spot.refuse(field, MISSING)
    for field in row:
        if field not in allowed:
            spot.refuse(field, UNKNOWN_FIELD)


def _check_value(spot: Spot, field: str, value: object) -> None:
    if field in shape.TEXTS:
        _check_text(spot, field, value)
    elif field in shape.LISTS:
        _check_list(spot, field, value)
    else:
        _check_plain(spot, field, value)
    if field in shape.CLOSED and value not in set(shape.CLOSED[field]):
        spot.refuse(field, NOT_ALLOWED)


def _check_plain(spot: Spot, field: str, value: object) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if field in shape.NUMBERS and not number:
        spot.refuse(field, NOT_NUMBER)
    if field in shape.FLAG_FIELDS and not isinstance(value, bool):
        spot.refuse(field, NOT_BOOL)
    if field not in shape.FLAG_FIELDS and not (number or isinstance(value, str)):
        spot.refuse(field, NOT_VALUE)


def _check_text(spot: Spot, field: str, value: object) -> None:
    if not isinstance(value, str):
        spot.refuse(field, NOT_TEXT)
    if not value.strip():
        spot.refuse(field, EMPTY)
    if value != value.strip():
        spot.refuse(field, UNTIDY)


def _check_list(spot: Spot, field: str, value: object) -> None:
    if not isinstance(value, list):
        spot.refuse(field, NOT_LIST)
    if not value:
        spot.refuse(field, EMPTY)
    for item in value:
        _check_text(spot, field, item)


def _check_key(spot: Spot, key: str) -> None:
    if not set(key) <= _KEY_LETTERS:
        spot.refuse("key", BAD_KEY)


def _check_sources(spot: Spot, sources: object, known: Collection[str]) -> None:
    if isinstance(sources, list):
        for source in sources:
            if source not in known:
                spot.refuse("sources", NO_SOURCE)
