"""What a record has already on the days of a file, found by moment and value, never by identity."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Row, select

from alltracker.care.kinds import Comparator, ResultStatus
from alltracker.care.labs import ANALYTES
from alltracker.care.units import UnknownUnit, exact, factor, known_unit
from alltracker.db.changes import table_of
from alltracker.db.log import Action, LogChange, LogStep, label_from_json
from alltracker.db.models import Draw, Result
from alltracker.db.store import Store
from alltracker.exchange.moment_keys import Key, Moment, MomentKeys, keys_of, moment_of
from alltracker.exchange.proposal import ProposedResult

IMPORT: Final = "import"
"""The context of the labels that imports give their steps."""
_DIGITS: Final = 9
"""Significant digits to which two canonical values count as equal."""

_RANK: Final = {
    ResultStatus.PRELIMINARY: 0,
    ResultStatus.CORRECTED: 2,
    ResultStatus.AMENDED: 2,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """A result that the record has already, or will have from an earlier file."""

    result_id: str
    draw_id: str
    moment: Moment
    analyte: str
    code: str
    value: str
    """Comparator and canonical value; empty when they cannot be compared."""
    status: ResultStatus
    value_text: str
    unit: str
    origin: str


def rank_of(status: ResultStatus) -> int:
    """Return how final a result is: one of a higher rank takes the place of one of a lower."""
    return _RANK.get(status, 1)


def comparable(comparator: Comparator, canonical: float) -> str:
    """Return what two equal results have in common, whatever their units."""
    return f"{comparator}{canonical:.{_DIGITS}g}"


class StandingResults:
    """The results of one patient on some days; without a store there are none yet."""

    def __init__(self, store: Store | None, patient_id: str) -> None:
        self._store = store
        self._patient_id = patient_id
        self._keys: dict[Moment, MomentKeys] = {}
        self._same: dict[tuple[str, str, Key], Standing] = {}
        self._draws: dict[Key, list[str]] = {}
        self._moments: dict[str, Moment] = {}
        self._in_draw: dict[tuple[str, str], list[Standing]] = {}
        self._of_day: dict[tuple[str, Key], list[Standing]] = {}
        self._waiting: list[Standing] = []
        self._gone: set[Standing] = set()
        self._read: set[dt.date] = set()
        self._factors: dict[tuple[str, str], Any] = {}

    def read(self, days: Iterable[dt.date]) -> None:
        """Read what the record has on these days and those beside them, once each.

        What was put for earlier files is found by its day alone from now on.
        """
        self._settle()
        wanted = {day + dt.timedelta(shift) for day in days for shift in (-1, 0, 1)} - self._read
        if not wanted or self._store is None:
            return
        draw, result = table_of(Draw), table_of(Result)
        query = (
            select(draw.c.day, draw.c.time, draw.c.utc_offset, result)
            .join(draw, result.c.draw_id == draw.c.id)
            .where(draw.c.patient_id == self._patient_id)
            .where(draw.c.day.between(min(wanted), max(wanted)))
            .order_by(draw.c.id, result.c.id)
        )
        for row in self._store.rows(query):
            if row.day in wanted:
                standing = self._standing(row)
                self.add_draw(standing.moment, standing.draw_id)
                self.put(standing)
        self._read |= wanted
        self._settle()

    @property
    def settled(self) -> bool:
        """Whether anything stood on these days before the present file."""
        return bool(self._of_day)

    def same(self, row: ProposedResult) -> Standing | None:
        """Return the result that is the same: analyte, moment, comparator and value.

        Of several, as one without a zone can meet, the most final one.
        """
        value = comparable(row.comparator, row.canonical)
        best: Standing | None = None
        for key in self._keys_at(moment_of(row)).sought:
            found = self._same.get((row.analyte_key, value, key))
            if found is None or found in self._gone:
                continue
            if best is None or rank_of(found.status) > rank_of(best.status):
                best = found
        return best

    def same_day(self, row: ProposedResult) -> Standing | None:
        """Return an equal result of that day, where it or the row has no time.

        Only what stood before the present file is found: a file itself may hold both.
        """
        if not self._of_day:
            return None
        key = self._keys_at(moment_of(row)).sought_loosely
        found = self._same.get((row.analyte_key, comparable(row.comparator, row.canonical), key))
        return found if found is not None and found not in self._gone else None

    def of_day(self, row: ProposedResult) -> list[Standing]:
        """Return the results of that analyte and day, where they or the row have no time."""
        key = self._keys_at(moment_of(row)).sought_loosely
        return [
            one for one in self._of_day.get((row.analyte_key, key), ()) if one not in self._gone
        ]

    def draws(self, moment: Moment) -> list[str]:
        """Return the draws of a moment; one without a time only on its own day."""
        keys = self._keys_at(moment).sought
        found = dict.fromkeys(draw_id for key in keys for draw_id in self._draws.get(key, ()))
        return [draw_id for draw_id in found if self._fits(self._moments[draw_id], moment)]

    def add_draw(self, moment: Moment, draw_id: str) -> None:
        """Let a draw be known with its own moment."""
        if draw_id not in self._moments:
            self._moments[draw_id] = moment
            self.join(moment, draw_id)

    def moment_at(self, draw_id: str) -> Moment:
        """Return the own moment of a draw, under which its results are found ever after."""
        return self._moments[draw_id]

    def join(self, moment: Moment, draw_id: str) -> None:
        """Let a draw count as of another moment, as a typed one does that shares a value."""
        for key in self._keys_at(moment).kept:
            draws = self._draws.setdefault(key, [])
            if draw_id not in draws:
                draws.append(draw_id)

    def in_draw(self, draw_id: str, analyte: str) -> list[Standing]:
        """Return the results of one analyte in a draw."""
        return self._in_draw.get((draw_id, analyte), [])

    def put(self, standing: Standing) -> None:
        """Let a result stand in its draw, found by its moment and value."""
        self._in_draw.setdefault((standing.draw_id, standing.analyte), []).append(standing)
        self._waiting.append(standing)
        if standing.value:
            for key in self._keys_at(standing.moment).kept:
                self._keep((standing.analyte, standing.value, key), standing)

    def replace(self, old: Standing, new: Standing) -> None:
        """Let a corrected result stand in the place of the earlier one."""
        self._in_draw[old.draw_id, old.analyte].remove(old)
        self._gone.add(old)
        self.put(new)

    def _settle(self) -> None:
        """Let everything that was put be found by its day alone, too."""
        for standing in self._waiting:
            key = self._keys_at(standing.moment).kept_loosely
            self._of_day.setdefault((standing.analyte, key), []).append(standing)
            if standing.value:
                self._keep((standing.analyte, standing.value, key), standing)
        self._waiting.clear()

    @staticmethod
    def _fits(own: Moment, moment: Moment) -> bool:
        return own[1] is not None or own[0] == moment[0]

    def _keep(self, key: tuple[str, str, Key], standing: Standing) -> None:
        """Let the most final of several equal results be found, unless another took its place."""
        known = self._same.setdefault(key, standing)
        if known is not standing and (
            known in self._gone or rank_of(known.status) < rank_of(standing.status)
        ):
            self._same[key] = standing

    def _keys_at(self, moment: Moment) -> MomentKeys:
        keys = self._keys.get(moment)
        if keys is None:
            keys = self._keys[moment] = keys_of(moment)
        return keys

    def _standing(self, row: Row[Any]) -> Standing:
        moment = (row.day, row.time, row.utc_offset)
        value = self._value(row.analyte, row.comparator, row.value, row.unit)
        return Standing(
            row.id,
            row.draw_id,
            moment,
            row.analyte,
            row.code,
            value,
            row.status,
            row.value_text,
            row.unit,
            row.origin,
        )

    def _value(self, analyte: str, comparator: Comparator, value: float | None, unit: str) -> str:
        key = (analyte, unit)
        if key not in self._factors:
            self._factors[key] = _factor(analyte, unit)
        scale = self._factors[key]
        if value is None or scale is None:
            return ""
        return comparable(comparator, float(exact(value) * scale))

    def past_values(self, standing: Standing) -> tuple[frozenset[str], bool]:
        """Return the values that a result had before, and whether a person changed it or typed it.

        Only changes that are in force count, not those that were undone.
        """
        past: set[str] = set()
        by_hand = not standing.origin
        for before, label in self._changes(standing.result_id):
            sign, value = Comparator(before["comparator"]), before["value"]
            past.add(self._value(before["analyte"], sign, value, before["unit"]))
            by_hand = by_hand or label_from_json(label).context != IMPORT
        return frozenset(past - {""}), by_hand

    def _changes(self, result_id: str) -> Iterable[tuple[Mapping[str, Any], str]]:
        if self._store is None:
            return []
        change, step = table_of(LogChange), table_of(LogStep)
        query = (
            select(change.c.before, step.c.label)
            .join(step, change.c.step_id == step.c.id)
            .where(change.c.row_id == result_id)
            .where(change.c.action == Action.UPDATE)
            .where(step.c.undoable)
        )
        return [(json.loads(row.before), row.label) for row in self._store.rows(query)]


def _factor(analyte_key: str, unit: str) -> Any:
    """Return what leads from a unit to the canonical one, None where that is not known."""
    analyte = ANALYTES.get(analyte_key)
    known = known_unit(analyte, unit) if analyte else None
    if analyte is None or known is None:
        return None
    try:
        return factor(analyte, known.code, analyte.canonical)
    except UnknownUnit:
        return None
