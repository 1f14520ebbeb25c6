"""Bytes of a JSON, NDJSON or wrapped file to the FHIR resources in it, within safe limits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any, Final, NoReturn

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange.proposal import ImportProblem

LARGEST_FILE: Final = 200 * 1024 * 1024
DEEPEST: Final = 200

Resource = dict[str, Any]
"""One FHIR resource as plain JSON."""


def load(data: bytes, name: str) -> list[tuple[str, Resource]]:
    """Return the resources of a file, each with the address that the file gives it.

    Reads a Bundle of any type, a single resource, a list, NDJSON, and JSON that holds resources
    somewhere inside, as the backups of other programs do. Raises ImportProblem.
    """
    return list(_resources(parse(data, name)))


def parse(data: bytes, name: str) -> Any:
    """Return the JSON value of a file (a list for NDJSON); numbers keep every printed digit."""
    if len(data) > LARGEST_FILE:
        raise _too_large(name)
    try:
        return _loads(data)
    except json.JSONDecodeError as fault:
        if fault.msg == "Extra data":
            return _lines(data, name)
        raise _broken(name, fault.lineno) from None
    except UnicodeDecodeError:
        raise _broken(name, 1) from None
    except (ValueError, InvalidOperation):
        raise _bad_number(name) from None
    except RecursionError:
        raise _too_deep(name) from None


def _loads(data: bytes | str) -> Any:
    return json.loads(data, parse_float=Decimal, parse_constant=_refuse_constant)


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(constant)


def _lines(data: bytes, name: str) -> list[Any]:
    found = []
    for number, line in enumerate(data.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            found.append(_loads(line))
        except json.JSONDecodeError:
            raise _broken(name, number) from None
    return found


def _resources(document: Any) -> Iterator[tuple[str, Resource]]:
    """Walk the document without recursion, in the order of the file."""
    stack: list[tuple[Any, str, int]] = [(document, "", 0)]
    while stack:
        value, address, depth = stack.pop()
        if depth > DEEPEST:
            continue
        if isinstance(value, list):
            stack.extend((item, "", depth + 1) for item in reversed(value))
        elif isinstance(value, dict):
            kind = value.get("resourceType")
            if not isinstance(kind, str):
                stack.extend((item, "", depth + 1) for item in reversed(value.values()))
            elif kind in {"Bundle", "Parameters"}:
                stack.extend(_entries(value, depth + 1))
            else:
                yield address, value


def _entries(bundle: Resource, depth: int) -> list[tuple[Any, str, int]]:
    entries = bundle.get("entry") or bundle.get("parameter")
    if not isinstance(entries, list):
        return []
    found = []
    for entry in reversed(entries):
        if isinstance(entry, dict):
            address = entry.get("fullUrl")
            address = address if isinstance(address, str) else ""
            found.append((entry.get("resource"), address, depth))
    return found


def _broken(name: str, line: int) -> ImportProblem:
    return ImportProblem(
        Message(
            "import",
            QT_TRANSLATE_NOOP(
                "import",
                "“{file}” is damaged or cut off at line {line}. Download it again.",
            ),
            {"file": name, "line": line},
        )
    )


def _bad_number(name: str) -> ImportProblem:
    return ImportProblem(
        Message(
            "import",
            QT_TRANSLATE_NOOP(
                "import",
                "“{file}” holds a number that cannot be. Ask the hospital for the file again.",
            ),
            {"file": name},
        )
    )


def _too_deep(name: str) -> ImportProblem:
    return ImportProblem(
        Message(
            "import",
            QT_TRANSLATE_NOOP(
                "import", "“{file}” is nested too deep for a medical record. Nothing was read."
            ),
            {"file": name},
        )
    )


def _too_large(name: str) -> ImportProblem:
    return ImportProblem(
        Message(
            "import",
            QT_TRANSLATE_NOOP(
                "import", "“{file}” is larger than {limit} MB. Ask for a shorter period."
            ),
            {"file": name, "limit": LARGEST_FILE // (1024 * 1024)},
        )
    )
