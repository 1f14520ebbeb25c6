"""Writes a finished paper to a file: all of it or nothing."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from alltracker.papers.problems import IsFolder, IsRecord, problem_of
from alltracker.places import RECORD_SUFFIX

_PRIVATE = 0o600


def write_whole(path: Path, content: bytes, record: Path | None = None) -> None:
    """Write ``content`` beside ``path`` and put it in its place when it is on the disk.

    ``record`` is the open record, which is never written over. Raises PaperProblem; then nothing
    new lies in the folder and an older file is as it was.
    """
    if path.is_dir():
        raise IsFolder(path)
    if path.suffix == RECORD_SUFFIX or (record is not None and _same(path, record)):
        raise IsRecord(path)
    if path.exists() and not path.is_file():
        _write_through(path, content)
        return
    beside = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}.part")
    try:
        _write(beside, content)
        beside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise problem_of(path, error) from None


def _write_through(path: Path, content: bytes) -> None:
    """Write to a device or a pipe, which nothing may take the place of."""
    try:
        with path.open("wb") as file:
            file.write(content)
    except OSError as error:
        raise problem_of(path, error) from None


def _same(path: Path, record: Path) -> bool:
    try:
        return path.samefile(record)
    except OSError:
        return False


def _write(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
