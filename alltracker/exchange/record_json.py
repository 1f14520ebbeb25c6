"""The program's own JSON: everything in a record, and back without loss (docs/json-export.md)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record, values_of
from alltracker.db.dump import Dump, as_plain, dump_record, from_plain, restore
from alltracker.db.models import Patient
from alltracker.db.schema import HEAD, REVISIONS
from alltracker.db.store import Store
from alltracker.exchange.proposal import ImportProblem

FORMAT: Final = "alltracker-record"
VERSION: Final = 1
_MARK: Final = b'"format": "alltracker-record"'
_LOOK: Final = 200


def export_record(store: Store, patient_id: str | None = None) -> bytes:
    """Return the record, or one patient of it, as UTF-8 JSON; the same record, the same bytes."""
    content = {"format": FORMAT, "version": VERSION, "schema": HEAD}
    content |= as_plain(dump_record(store, patient_id))
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def is_record_json(data: bytes) -> bool:
    """Return whether bytes begin like our own export."""
    return _MARK in data[:_LOOK]


def read_record_json(data: bytes) -> Dump:
    """Return the rows of an export.

    Raises ImportProblem or DumpProblem for what is cut off, newer or not whole.
    """
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        raise ImportProblem(_CUT_OFF) from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise ImportProblem(_CUT_OFF)
    if content.get("version") != VERSION or content.get("schema") not in REVISIONS:
        raise ImportProblem(_NEWER)
    return from_plain(content)


_CUT_OFF: Final = Message(
    "import",
    QT_TRANSLATE_NOOP("import", "The export is cut off or damaged. Nothing was taken."),
)
_NEWER: Final = Message(
    "import",
    QT_TRANSLATE_NOOP("import", "The export is of a newer alltracker. Install the newer version."),
)
TAKEN: Final = Message("import", QT_TRANSLATE_NOOP("import", "The export was taken in"))


@dataclass(frozen=True, slots=True)
class Merge:
    """What taking an export in would do: rows that are new, changed and the same already."""

    new: tuple[Record, ...]
    changed: tuple[Record, ...]
    same: int

    @property
    def rows(self) -> tuple[Record, ...]:
        """What would be written."""
        return self.new + self.changed


def plan_merge(store: Store, dump: Dump) -> Merge:
    """Compare an export with the record, row by row; rows are the same by their identity."""
    standing: dict[tuple[type[Record], str], dict[str, Any]] = {
        (type(row), row.id): values_of(row) for row in dump_record(store).rows
    }
    new, changed, same = [], [], 0
    for row in dump.rows:
        before = standing.get((type(row), row.id))
        if before is None:
            new.append(row)
        elif before != values_of(row):
            changed.append(row)
        else:
            same += 1
    return Merge(tuple(new), tuple(changed), same)


def take_in(store: Store, dump: Dump) -> Merge:
    """Restore an export into an empty record, history and all, or merge it as one undoable step."""
    merge = plan_merge(store, dump)
    if not store.all(Patient):
        restore(store, dump)
    elif merge.rows:
        store.apply(TAKEN, put=merge.rows)
    return merge
