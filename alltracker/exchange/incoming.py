"""Opens files to import: hospital files become readings, our own exports rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from alltracker.care.calendar import today
from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.dump import Dump
from alltracker.db.models import ReminderState, Setting
from alltracker.db.rules import LATEST_YEAR
from alltracker.db.store import Store
from alltracker.exchange.csv_headings import CsvMapping
from alltracker.exchange.fhir_json import LARGEST_FILE
from alltracker.exchange.files import read_file
from alltracker.exchange.proposal import (
    Canceled,
    ImportProblem,
    Progress,
    ProposedResult,
    Reading,
    Skipped,
)
from alltracker.exchange.reasons import IN_THE_FUTURE, bad_date
from alltracker.exchange.record_json import (
    TAKEN,
    Merge,
    is_record_json,
    plan_merge,
    read_record_json,
    take_in,
)

_IN_FILE: Final = QT_TRANSLATE_NOOP("import", "“{file}”: {problem}")
_NOT_READ: Final = QT_TRANSLATE_NOOP(
    "import", "“{file}” cannot be read. Copy it to a folder of your own first."
)
_CLOSED: Final[Mapping[type[OSError], str]] = {
    FileNotFoundError: QT_TRANSLATE_NOOP(
        "import", "There is no file “{file}”. Check the name and the folder."
    ),
    IsADirectoryError: QT_TRANSLATE_NOOP(
        "import", "“{file}” is a folder. Choose the files that are in it."
    ),
}


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that was read: a reading, or the rows of our own export."""

    path: Path
    reading: Reading | None = None
    dump: Dump | None = None

    @property
    def name(self) -> str:
        """The name of the file, without its folder."""
        return self.path.name


def open_incoming(
    path: Path,
    progress: Progress,
    canceled: Canceled,
    mapping: CsvMapping | None = None,
) -> Incoming:
    """Read a file whole.

    Raises ImportProblem, with the name of the file in its sentence, for what cannot be read
    or opened; ImportCanceled when somebody stopped it.
    """
    try:
        if path.is_file() and path.stat().st_size > LARGEST_FILE:
            raise ImportProblem(_too_large(path.name))
        data = path.read_bytes()
    except OSError as error:
        raise _closed(path, error) from None
    return incoming_of(path, data, progress, canceled, mapping)


def incoming_of(
    path: Path,
    data: bytes,
    progress: Progress,
    canceled: Canceled,
    mapping: CsvMapping | None = None,
) -> Incoming:
    """Read what a file, or something pasted under a name, holds; raise as ``open_incoming``."""
    try:
        if is_record_json(data):
            return Incoming(path, dump=read_record_json(data))
        reading = read_file(data, path.name, progress, canceled, mapping)
    except KnownProblem as problem:
        raise _naming(path.name, problem) from None
    return Incoming(path, possible(reading))


def _naming(name: str, problem: KnownProblem) -> ImportProblem:
    """Return a problem whose sentence names the file."""
    if problem.message.values.get("file") == name:
        return ImportProblem(problem.message)
    values = {"file": name, "problem": problem.message}
    return ImportProblem(Message("import", _IN_FILE, values))


def possible(reading: Reading) -> Reading:
    """Return a reading in which results of days to come are among the skipped.

    A day more is allowed, for where it is tomorrow already.
    """
    last = today() + dt.timedelta(days=1)
    kept = tuple(row for row in reading.results if row.day <= last)
    if len(kept) == len(reading.results):
        return reading
    late = (_too_late(row) for row in reading.results if row.day > last)
    return replace(reading, results=kept, skipped=(*reading.skipped, *late))


def _too_late(row: ProposedResult) -> Skipped:
    reason = bad_date(row.when) if row.day.year > LATEST_YEAR else IN_THE_FUTURE
    return Skipped(
        reason.message,
        reason.key,
        row.name,
        row.analyte_key,
        row.day,
        row.value_text,
        row.patient_ref,
    )


def _closed(path: Path, error: OSError) -> ImportProblem:
    """Return why a file cannot be opened, in words."""
    text = _CLOSED.get(type(error), _NOT_READ)
    return ImportProblem(Message("import", text, {"file": path.name}))


def _too_large(name: str) -> Message:
    text = QT_TRANSLATE_NOOP(
        "import", "“{file}” is larger than {limit} MB. Ask for a shorter period."
    )
    return Message("import", text, {"file": name, "limit": LARGEST_FILE // (1024 * 1024)})


def plan_export(store: Store, dump: Dump) -> Merge:
    """Compare our own export with a record, row by row."""
    _give_standing_ids(store, dump)
    return plan_merge(store, dump)


def take_export(store: Store, dump: Dump) -> Merge:
    """Restore an export into a record that was never used, or merge it as one undoable step."""
    _give_standing_ids(store, dump)
    if not store.history(limit=1):
        return take_in(store, dump)
    merge = plan_merge(store, dump)
    if merge.rows:
        store.apply(TAKEN, put=merge.rows)
    return merge


def _give_standing_ids(store: Store, dump: Dump) -> None:
    """Let what exists once for a patient and key take the row that the record has for it."""
    kept: list[ReminderState | Setting] = [*store.all(ReminderState), *store.all(Setting)]
    standing = {(type(row), row.patient_id, row.key): row.id for row in kept}
    for row in dump.rows:
        if isinstance(row, ReminderState | Setting):
            row.id = standing.get((type(row), row.patient_id, row.key), row.id)
