"""Light reads for lists, grids and charts: plain tuples, no row objects."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, ColumnElement, Row, Select, func, literal_column, select

from alltracker.care.kinds import Comparator, ResultStatus
from alltracker.db.changes import table_of
from alltracker.db.columns import Owned
from alltracker.db.counted import parted
from alltracker.db.models import Draw, Result
from alltracker.db.plain import Plain, marks, plain
from alltracker.db.store import Store, made_of

LAST_VALUES = 9
"""How many values a small line shows."""
LAST_DRAWS = 40
"""Among so many draws the last values are looked for first."""
_CHUNK = 400
_MADE: ColumnElement[int] = literal_column("result.rowid")
"""The order in which results were written."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One result as reported, with its draw's day."""

    id: str
    draw_id: str
    day: dt.date
    time: dt.time | None
    analyte: str
    value_text: str
    value: float | None
    comparator: Comparator
    unit: str
    status: ResultStatus
    review: bool


@dataclass(frozen=True, slots=True)
class DrawRow:
    """One draw with the results that count, by analyte; ``doubles`` are others of the same test."""

    id: str
    day: dt.date
    time: dt.time | None
    place: str
    note: str
    origin: str
    results: dict[str, ResultRow]
    doubles: dict[str, tuple[ResultRow, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DrawSpan:
    """How many draws there are, from when to when."""

    count: int
    first: dt.date | None
    last: dt.date | None


def draw_span(store: Store, patient_id: str) -> DrawSpan:
    """Return how many draws a patient has, and the first and last day."""
    draw = table_of(Draw)
    query = select(func.count(), func.min(draw.c.day), func.max(draw.c.day))
    (row,) = store.rows(query.where(draw.c.patient_id == patient_id))
    return DrawSpan(*tuple(row))


def draws(
    store: Store,
    patient_id: str,
    *,
    limit: int | None = None,
    offset: int = 0,
    analytes: Collection[str] | None = None,
    only: Collection[str] | None = None,
) -> list[DrawRow]:
    """Return draws with their results (of some analytes), newest first, from the offset-th on.

    ``only`` are the ids of a few draws, which are read faster; limit and offset do not count then.
    """
    if only is not None:
        return _some_draws(store, patient_id, only, analytes)
    draw = table_of(Draw)
    query = (
        select(draw)
        .where(draw.c.patient_id == patient_id)
        .order_by(draw.c.day.desc(), draw.c.time.desc(), literal_column("draw.rowid").desc())
        .limit(-1 if limit is None else limit)
        .offset(offset)
    )
    rows = store.rows(query)
    return _whole(store, patient_id, rows, _results_of(store, [row.id for row in rows], analytes))


def _some_draws(
    store: Store, patient_id: str, ids: Collection[str], analytes: Collection[str] | None
) -> list[DrawRow]:
    order = "ORDER BY day DESC, time DESC, draw.rowid DESC"
    where = f"WHERE patient_id = ? AND id IN {marks([*ids])} {order}"
    rows = store.rows(plain(Draw, where, patient_id, *ids))
    some = "" if analytes is None else f"AND result.analyte IN {marks([*analytes])} "
    rest = (
        "FROM result JOIN draw ON result.draw_id = draw.id "
        f"WHERE result.draw_id IN {marks([*ids])} {some}ORDER BY result.draw_id, result.rowid"
    )
    results = store.rows(Plain(_result_columns(), rest, (*ids, *(analytes or ()))))
    return _whole(store, patient_id, rows, map(_named_result_row, results))


def _whole(
    store: Store, patient_id: str, rows: Sequence[Any], results: Iterable[ResultRow]
) -> list[DrawRow]:
    """Put draws and their results together."""
    found: dict[str, dict[str, ResultRow]] = {row.id: {} for row in rows}
    counted, others = parted(store, patient_id, results)
    for result in counted:
        found[result.draw_id][result.analyte] = result
    doubles: dict[str, dict[str, tuple[ResultRow, ...]]] = {}
    for (draw_id, analyte), standing in others.items():
        doubles.setdefault(draw_id, {})[analyte] = standing
    return [
        DrawRow(
            *(row.id, row.day, row.time, row.place, row.note, row.origin),
            results=found[row.id],
            doubles=doubles.get(row.id, {}),
        )
        for row in rows
    ]


def _results_of(
    store: Store, draw_ids: Collection[str], analytes: Collection[str] | None
) -> Iterable[ResultRow]:
    ids = list(draw_ids)
    result = table_of(Result)
    query = _result_query()
    if analytes is not None:
        query = query.where(result.c.analyte.in_(list(analytes)))
    query = query.order_by(result.c.draw_id, _MADE)
    for start in range(0, len(ids), _CHUNK):
        chunk = result.c.draw_id.in_(ids[start : start + _CHUNK])
        yield from map(_result_row, store.rows(query.where(chunk)))


def _result_query() -> Select[Any]:
    draw, result = table_of(Draw), table_of(Result)
    return select(*_result_columns()).join(draw, result.c.draw_id == draw.c.id)


def _result_columns() -> list[Column[Any]]:
    draw, result = table_of(Draw), table_of(Result)
    columns = [result.c.id, result.c.draw_id, draw.c.day, draw.c.time, result.c.analyte]
    columns += [result.c.value_text, result.c.value, result.c.comparator, result.c.unit]
    return [*columns, result.c.status, result.c.review]


def _result_row(row: Row[Any]) -> ResultRow:
    return ResultRow(*tuple(row))


def _named_result_row(row: Any) -> ResultRow:
    return ResultRow(**vars(row))


def series(
    store: Store, patient_id: str, analytes: Collection[str], since: dt.date | None = None
) -> dict[str, list[ResultRow]]:
    """Return the results of some analytes, oldest first, by analyte."""
    draw, result = table_of(Draw), table_of(Result)
    query = _result_query().where(draw.c.patient_id == patient_id)
    query = query.where(result.c.analyte.in_(list(analytes)))
    if since is not None:
        query = query.where(draw.c.day >= since)
    found: dict[str, list[ResultRow]] = {analyte: [] for analyte in analytes}
    rows = store.rows(query.order_by(draw.c.day, draw.c.time, _MADE))
    for counted in parted(store, patient_id, map(_result_row, rows))[0]:
        found[counted.analyte].append(counted)
    return found


def last_values(
    store: Store,
    patient_id: str,
    analytes: Collection[str],
    *,
    beside: Collection[str] = (),
    most: int = LAST_VALUES,
    among: int = LAST_DRAWS,
) -> dict[str, list[ResultRow]]:
    """Return the last ``most`` numbers of each analyte, oldest first.

    Looks through the last ``among`` draws, and further back only for one of ``analytes`` that
    stands in fewer than two of them; those ``beside`` are what others are computed from. Results
    without a number are left out.
    """
    wanted = list(dict.fromkeys((*analytes, *beside)))
    recent = (
        "SELECT id FROM draw WHERE patient_id = ? ORDER BY day DESC, time DESC, rowid DESC LIMIT ?"
    )
    inside = f"result.draw_id IN ({recent}) AND result.analyte IN {marks(wanted)}"
    found: dict[str, list[ResultRow]] = {analyte: [] for analyte in wanted}
    for counted in _counted(store, patient_id, _numbers(inside, patient_id, among, *wanted)):
        found[counted.analyte].append(counted)
    for analyte, rows in found.items():
        if len(rows) <= 1 and analyte in analytes:
            older = "draw.patient_id = ? AND result.analyte = ?"
            query = _numbers(older, patient_id, analyte, limit=most)
            rows[:] = _counted(store, patient_id, query)
        rows[:] = rows[:most][::-1]
    return found


def _counted(store: Store, patient_id: str, query: Plain) -> list[ResultRow]:
    """Return the results that count of a query that gives the newest first."""
    rows = [_named_result_row(row) for row in store.rows(query)]
    return parted(store, patient_id, reversed(rows))[0][::-1]


def _numbers(where: str, *values: object, limit: int = -1) -> Plain:
    """Return a select of results with a number, newest first."""
    rest = (
        "FROM result JOIN draw ON result.draw_id = draw.id "
        f"WHERE result.value IS NOT NULL AND {where} "
        "ORDER BY draw.day DESC, draw.time DESC, draw.rowid DESC, result.rowid DESC LIMIT ?"
    )
    return Plain(_result_columns(), rest, (*values, limit))


def analytes_used(store: Store, patient_id: str) -> list[tuple[str, int]]:
    """Return which analytes a patient has results of and how many, most first."""
    draw, result = table_of(Draw), table_of(Result)
    count = func.count().label("many")
    query = (
        select(result.c.analyte, count)
        .join(draw, result.c.draw_id == draw.c.id)
        .where(draw.c.patient_id == patient_id)
        .group_by(result.c.analyte)
        .order_by(count.desc(), result.c.analyte)
    )
    return [(row.analyte, row.many) for row in store.rows(query)]


def results_of_draw(
    store: Store, draw_id: str, analytes: Collection[str] | None = None
) -> list[Result]:
    """Return the result rows of one draw (of some analytes), to change them, as written."""
    keys = [] if analytes is None else [*analytes]
    some = "" if analytes is None else f"AND analyte IN {marks(keys)} "
    query = plain(Result, f"WHERE draw_id = ? {some}ORDER BY result.rowid", draw_id, *keys)
    return [made_of(Result, vars(row)) for row in store.rows(query)]


def light_rows(
    store: Store, model: type[Owned], patient_id: str, *, newest_by: str, limit: int | None = None
) -> list[Row[Any]]:
    """Return rows of a kind as light tuples with the columns' names, newest first."""
    table = table_of(model)
    query = (
        select(table)
        .where(table.c.patient_id == patient_id)
        .order_by(table.c[newest_by].desc(), table.c.id)
        .limit(-1 if limit is None else limit)
    )
    return list(store.rows(query))
