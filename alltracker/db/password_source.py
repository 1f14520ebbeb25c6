"""Where a password comes from that nobody types into a window: a file, or standard input."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from alltracker.db.problems import BadPasswordFile, Unreadable

STANDARD_INPUT: Final = "-"


def read_password(source: str | None) -> str:
    """Return the first line of a file (``-``: standard input); empty where none is named.

    Raises RecordProblem when there is no such file, or what it holds is not text.
    """
    if source is None:
        return ""
    try:
        line = _first_line(source)
        return line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise BadPasswordFile(Path(source)) from None
    except OSError as error:
        raise Unreadable(Path(source), why=error.strerror or "") from None


def _first_line(source: str) -> bytes:
    if source != STANDARD_INPUT:
        with Path(source).open("rb") as file:
            return file.readline()
    raw = getattr(sys.stdin, "buffer", None)
    line: bytes = raw.readline() if raw is not None else sys.stdin.readline().encode()
    return line
