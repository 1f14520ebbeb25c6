"""Which result of a draw counts where one test stands in it twice; the others stay beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Protocol, TypeVar

from alltracker.care.counting import Countable, counting
from alltracker.db.models import Setting
from alltracker.db.plain import plain
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store

_KEY: Final = "counted."

Cell = tuple[str, str]
"""A draw and a test."""


class OfDraw(Countable, Protocol):
    """A result that knows its draw and its test."""

    @property
    def draw_id(self) -> str:
        """The draw that it belongs to."""

    @property
    def analyte(self) -> str:
        """The key of the test."""


R = TypeVar("R", bound=OfDraw)


def draw_of_setting(key: str) -> str:
    """Return the draw that a setting of a chosen result is about, empty for another setting."""
    rest = key.removeprefix(_KEY)
    return rest.partition(".")[0] if rest != key else ""


def chosen_results(store: Store, patient_id: str) -> dict[Cell, str]:
    """Return the results that a family chose to count, by draw and test."""
    where = "WHERE patient_id = ? AND substr(key, 1, ?) = ?"
    rows = store.rows(plain(Setting, where, patient_id, len(_KEY), _KEY))
    found = {}
    for row in rows:
        draw_id, _, analyte = row.key.removeprefix(_KEY).partition(".")
        found[draw_id, analyte] = row.value
    return found


def put_counted(store: Store, patient_id: str, cell: Cell, result_id: str) -> list[Setting]:
    """Return the rows that let a result count, to be saved as one step."""
    draw_id, analyte = cell
    return RecordSettings(store, patient_id).put({f"{_KEY}{draw_id}.{analyte}": result_id})


def parted(
    store: Store, patient_id: str, results: Iterable[R]
) -> tuple[list[R], Mapping[Cell, tuple[R, ...]]]:
    """Return the results that count, in their order, and the others by draw and test.

    ``results`` come in any order of draws, those of one draw the earlier ones first.
    """
    rows = list(results)
    cells: dict[Cell, list[R]] = {}
    for row in rows:
        cells.setdefault((row.draw_id, row.analyte), []).append(row)
    if len(cells) == len(rows):
        return rows, {}
    chosen = chosen_results(store, patient_id)
    others: dict[Cell, tuple[R, ...]] = {}
    left_out = set()
    for cell, standing in cells.items():
        if len(standing) > 1:
            best = counting(standing, chosen.get(cell, ""))
            others[cell] = tuple(row for row in standing if row is not best)
            left_out |= {row.id for row in others[cell]}
    return [row for row in rows if row.id not in left_out], others
