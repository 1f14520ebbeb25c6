"""What others wrote in the record since somebody last looked: light reads of the change log.

Somebody's place in the log is the last step they saw. What was taken back again is left out; a
step from before that place counts only if it stands differently now.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Column

from alltracker.care.words import Message
from alltracker.db.changes import table_of, type_of
from alltracker.db.columns import Record, Table
from alltracker.db.log import LogChange, LogStep, StepKind, label_from_json
from alltracker.db.models import TABLES, Caregiver, Dose, DoseOrder
from alltracker.db.plain import Plain, marks, plain
from alltracker.db.store import Store

MOST: Final = 300
"""So many steps are told one by one, the latest ones."""
_CHUNK: Final = 400
"""Numbers in one query, below SQLite's limit of variables."""
_BEGINNING: Final = dt.datetime.min.replace(tzinfo=dt.UTC)
_TOLD: Final = (str(DoseOrder.__tablename__), str(Dose.__tablename__))
"""The tables whose rows are told as old and new."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the log: the number of a step, 0 before the first, and the moment it was taken.

    The number alone is not enough: in two copies of a record that both went on, steps of one
    number differ.
    """

    step: int = 0
    at: dt.datetime = _BEGINNING


@dataclass(frozen=True, slots=True)
class RowChanged:
    """A row of a step, or many new ones at once with an empty ``row_id``.

    ``before`` and ``after`` hold the values of a schedule or a dose, None where it was not there
    and for all other kinds of rows.
    """

    model: type[Record]
    row_id: str
    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class StepSeen:
    """One step of somebody else; ``taken_back``: an earlier step that they undid."""

    id: int
    at: dt.datetime
    author: str
    label: Message
    taken_back: bool
    rows: tuple[RowChanged, ...]


@dataclass(frozen=True, slots=True)
class Since:
    """How many steps others took, and who: the one with the most first, "" for nobody's name."""

    count: int
    authors: tuple[str, ...]


def last_step(store: Store) -> int:
    """Return the number of the last step of a record; 0 for one without any."""
    return last_place(store).step


def last_place(store: Store) -> Place:
    """Return the place of the last step of a record."""
    return _last(store, "")


def place_in(store: Store, places: Sequence[Place]) -> Place:
    """Return how far somebody has seen this copy of the record, who was at ``places`` in turn.

    That is the last of them which is a step of this copy too. Where none is, as after a long time
    with another copy, it is the last step that is not later than the last place; a copy that ends
    before a place is seen up to there.
    """
    query = f"WHERE id IN {marks(places)}"
    steps = store.rows(_columns(LogStep, ("id", "at"), query, *(place.step for place in places)))
    known = {Place(), *(_place(step) for step in steps)}
    for place in reversed(places):
        if place in known:
            return place
    return _last(store, "WHERE at <= ?", max(place.at for place in places)) if places else Place()


def count_since(store: Store, mark: int, own: Collection[str]) -> Since:
    """Return how many steps others took after the step ``mark``, and who they are.

    ``own`` are the names that whoever asks has written under. A ``mark`` beyond the end, as after
    going back to an older copy, finds nothing.
    """
    authors = Counter(step.author for step in _standing(store, mark, own))
    return Since(authors.total(), tuple(name for name, _ in authors.most_common()))


def changes_since(
    store: Store, mark: int, own: Collection[str], most: int = MOST
) -> tuple[StepSeen, ...]:
    """Return what others did after the step ``mark``, the latest first.

    ``own`` are the names that whoever asks has written under. No more than ``most`` steps are
    returned. A step that was taken back since, or done again just as before, is none.
    """
    steps = sorted(_standing(store, mark, own), key=lambda step: step.id, reverse=True)[:most]
    labels = _labels(store, [step.id for step in steps])
    rows = _rows(store, [step.target or step.id for step in steps])
    return tuple(
        StepSeen(
            step.id,
            step.at.replace(tzinfo=dt.UTC),
            step.author,
            labels[step.id],
            step.kind is StepKind.UNDO,
            rows[step.target or step.id],
        )
        for step in steps
    )


def names_of(store: Store, writer_id: str) -> frozenset[str]:
    """Return the names that somebody has written under, but those that are another's now."""
    where = "WHERE table_name = ? AND row_id = ?"
    table = str(Caregiver.__tablename__)
    logged = store.rows(_columns(LogChange, ("before", "after"), where, table, writer_id))
    sides = [side for row in logged for side in (row.before, row.after) if side is not None]
    people = store.rows(plain(Caregiver))
    names = {str(json.loads(side)["name"]) for side in sides}
    names |= {row.name for row in people if row.id == writer_id}
    return frozenset(names - {row.name for row in people if row.id != writer_id})


def rows_of_step(store: Store, step_id: int) -> tuple[RowChanged, ...]:
    """Return the rows that one step changed, owners before what they own."""
    return _rows(store, [step_id])[step_id]


def _last(store: Store, where: str, *values: object) -> Place:
    rest = f"{where} ORDER BY id DESC LIMIT 1"
    found = store.rows(_columns(LogStep, ("id", "at"), rest, *values))
    return _place(found[0]) if found else Place()


def _place(step: Any) -> Place:
    return Place(int(step.id), step.at.replace(tzinfo=dt.UTC))


def _standing(store: Store, mark: int, own: Collection[str]) -> list[Any]:
    """Return the steps after ``mark`` that make a difference and are not the reader's own."""
    names = ("id", "at", "author", "kind", "target", "undoable")
    steps = store.rows(_columns(LogStep, names, "WHERE id > ? ORDER BY id", mark))
    turns: defaultdict[int, list[Any]] = defaultdict(list)
    for step in steps:
        if step.target is not None:
            turns[step.target].append(step)
    found = [_last_word(step, turns.get(step.id, [])) for step in steps if step.kind is StepKind.DO]
    found += [many[-1] for target, many in turns.items() if target <= mark and len(many) % 2]
    return [step for step in found if step is not None and step.author not in own]


def _last_word(step: Any, turns: Sequence[Any]) -> Any:
    """Return what is left of a new step: itself, nothing, or who took it back from its author."""
    if step.undoable:
        return step
    undone = turns[-1] if turns else None
    return undone if undone is not None and undone.author != step.author else None


def _labels(store: Store, ids: Sequence[int]) -> dict[int, Message]:
    found = {}
    for chunk in _chunks(ids):
        query = _columns(LogStep, ("id", "label"), f"WHERE id IN {marks(chunk)}", *chunk)
        found.update({row.id: label_from_json(row.label) for row in store.rows(query)})
    return found


def _rows(store: Store, ids: Sequence[int]) -> defaultdict[int, tuple[RowChanged, ...]]:
    """Return the rows of each step, owners before what they own, some with old and new."""
    found: defaultdict[int, list[RowChanged]] = defaultdict(list)
    names = ("step_id", "table_name", "row_id")
    for chunk in _chunks(ids):
        where = f"WHERE step_id IN {marks(chunk)} ORDER BY id"
        sides = _sides(store, chunk)
        for row in store.rows(_columns(LogChange, names, where, *chunk)):
            model = type_of[row.table_name]
            before, after = sides.get((row.step_id, row.row_id), (None, None))
            found[row.step_id].append(RowChanged(model, row.row_id, before, after))
    ordered = {
        step: tuple(sorted(rows, key=lambda row: TABLES.index(row.model)))
        for step, rows in found.items()
    }
    return defaultdict(tuple, ordered)


def _sides(store: Store, ids: Sequence[int]) -> dict[tuple[int, str], tuple[Any, Any]]:
    where = f"WHERE step_id IN {marks(ids)} AND row_id != '' AND table_name IN {marks(_TOLD)}"
    names = ("step_id", "row_id", "before", "after")
    query = _columns(LogChange, names, where, *ids, *_TOLD)
    return {
        (row.step_id, row.row_id): (_side(row.before), _side(row.after))
        for row in store.rows(query)
    }


def _side(text: str | None) -> Mapping[str, Any] | None:
    return None if text is None else json.loads(text)


def _chunks(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]


def _columns(model: type[Table], names: Sequence[str], rest: str, *values: object) -> Plain:
    table = table_of(model)
    chosen: tuple[Column[Any], ...] = tuple(table.columns[name] for name in names)
    return Plain(chosen, f'FROM "{table.name}" {rest}', values)
