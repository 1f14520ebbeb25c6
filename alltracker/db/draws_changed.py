"""Which draws changed since somebody last looked, out of the change log."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from alltracker.db.changes import table_of
from alltracker.db.counted import draw_of_setting
from alltracker.db.log import Action, LogChange
from alltracker.db.plain import Plain, plain
from alltracker.db.store import Store

_MOST: Final = 40
"""With more changes than a row of a sheet makes, everything is read anew."""
_AROUND: Final = frozenset({"threshold", "ownanalyte", "patient"})
"""Kinds whose change is seen in every row."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The draws that changed since a change, and the number of the newest change by now."""

    draws: frozenset[str]
    newest: int


def newest_change(store: Store) -> int:
    """Return the number of the last change in the record, 0 for none."""
    newest = Plain([table_of(LogChange).c.id], "FROM log_change ORDER BY id DESC LIMIT 1")
    return next((int(row.id) for row in store.rows(newest)), 0)


def draws_changed(store: Store, since: int) -> Changed | None:
    """Return the draws that were added or edited after a change; None where that is not all.

    That is so when a draw was removed, when something changed that is seen in every row, or when
    there are too many changes to go through.
    """
    rows = store.rows(plain(LogChange, "WHERE id > ? ORDER BY id LIMIT ?", since, _MOST + 1))
    if len(rows) > _MOST:
        return None
    found: set[str] = set()
    for row in rows:
        draws = _draws_of(row)
        if draws is None:
            return None
        found |= draws
    return Changed(frozenset(found), int(rows[-1].id) if rows else since)


def _draws_of(row: Any) -> set[str] | None:
    if row.table_name in _AROUND or (row.table_name == "draw" and row.action is Action.DELETE):
        return None
    values = list(_sides(row))
    if row.table_name == "draw":
        return {one["id"] for one in values}
    if row.table_name == "result":
        return {one["draw_id"] for one in values}
    if row.table_name == "setting":
        draws = [draw_of_setting(one["key"]) for one in values]
        return set(draws) if all(draws) else None
    return set()


def _sides(row: Any) -> Iterator[dict[str, Any]]:
    """Return a row as it was before and after; of packed inserts every row."""
    for text in (row.before, row.after):
        side = json.loads(text) if text else []
        rows: Iterable[dict[str, Any]] = side if isinstance(side, list) else [side]
        yield from rows
