"""The rows that one edit of a visit puts and removes: this visit, this and following, or all.

``changes`` holds what the family changed of the visit by the fields of its row, its new start among
them; None takes visits away. What comes back is for one ``Store.apply``, so that one undo takes it
back. A visit of a series that was done or missed is never lost: when its series goes, it stays as a
visit of its own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from alltracker.care.kinds import AppointmentStatus
from alltracker.care.problems import KnownProblem
from alltracker.care.recurrence import Occurrence, Rule, every_start, first_start
from alltracker.care.recurrence_moves import Series, moved, places, split
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import new_id, values_of
from alltracker.db.models import Appointment
from alltracker.db.plain import plain
from alltracker.db.store import Store, made_of

Changes = Mapping[str, Any] | None
_OF_ONE: Final = {"said", "status"}
"""What is said of a single visit, never of a series."""
_CONTENT: Final = (
    "kind",
    "title",
    "place",
    "minutes",
    "all_day",
    "zone",
    "with_whom",
    "preparation",
    "lead_minutes",
    "questions",
)
_CANCELED: Final = AppointmentStatus.CANCELED


class VisitGone(KnownProblem):
    """The visit that is to be changed is no longer in the record."""

    def __init__(self) -> None:
        text = QT_TRANSLATE_NOOP("visits", "This visit is no longer in the record.")
        super().__init__(Message("visits", text))


@dataclass(slots=True)
class VisitRows:
    """The rows to save and to remove as one step."""

    put: list[Appointment] = field(default_factory=list)
    remove: list[Appointment] = field(default_factory=list)


def one_visit(store: Store, visit: Occurrence, changes: Changes) -> VisitRows:
    """Return the rows that change or take away one visit and leave the others of its series."""
    row = _row_of(store, visit)
    series = _series_of(store, visit)
    if series is None:
        return VisitRows(remove=[row]) if changes is None else VisitRows([_with(row, changes)])
    own = row if visit.own_row else _exception(row, visit.start, visit.original_start)
    if changes is not None:
        kept = {name: value for name, value in changes.items() if name != "rule"}
        return VisitRows([_with(own, kept)])
    if _nothing_left(store, series, own):
        return VisitRows(remove=[series, *_exceptions(store, series)])
    return VisitRows([_with(own, {"status": _CANCELED})])


def this_and_following(store: Store, visit: Occurrence, changes: Changes) -> VisitRows:
    """Return the rows that end a series before a visit and go on with the changes from there."""
    series = _series_of(store, visit)
    slot = visit.original_start
    if series is None or slot is None:
        return one_visit(store, visit, changes)
    was = _laid_down(series)
    if slot <= (first_start(was.rule, was.start) or slot):
        return whole_series(store, visit, changes)
    later = [row for row in _exceptions(store, series) if _slot(row) >= slot]
    before, after = split(was, slot)
    rows = VisitRows([_with(series, {"rule": before.text()})])
    if changes is None:
        return _let_go(rows, later)
    kept = _really_changed(visit, series, changes)
    start = kept.get("start", visit.start)
    values = {name: getattr(visit, name) for name in _CONTENT} | _of_all(kept)
    rule = kept.get("rule", after.moved(slot.date(), start.date()).text())
    place = {"id": new_id(), "said": "", "start": start, "rule": rule}
    went_on = _with(series, values | place)
    rows.put.append(went_on)
    _move_along(rows, later, _Move(series, Series(after, slot), went_on, _of_all(kept)))
    return _say_of_one(rows, visit, went_on, kept, start)


def whole_series(store: Store, visit: Occurrence, changes: Changes) -> VisitRows:
    """Return the rows that change or take away all visits of a series."""
    series = _series_of(store, visit)
    slot = visit.original_start
    if series is None or slot is None:
        return one_visit(store, visit, changes)
    own = _exceptions(store, series)
    if changes is None:
        return _let_go(VisitRows(remove=[series]), own)
    kept = _really_changed(visit, series, changes)
    was, start = _laid_down(series), kept.get("start", slot)
    now = moved(was, slot, start) if start != slot else was
    rule = kept.get("rule", now.rule.text())
    first = start if not rule else now.start
    changed = _with(series, _of_all(kept) | {"start": first, "rule": rule})
    rows = VisitRows([changed])
    _move_along(rows, own, _Move(series, was, changed, _of_all(kept)))
    return _say_of_one(rows, visit, changed, kept, start)


def _row_of(store: Store, visit: Occurrence) -> Appointment:
    row = store.get(Appointment, visit.id)
    if row is None:
        raise VisitGone
    return row


def _series_of(store: Store, visit: Occurrence) -> Appointment | None:
    """Return the row of the visit's series; None for a visit that stands alone."""
    if visit.series_id is None:
        return None
    row = _row_of(store, visit) if not visit.own_row else store.get(Appointment, visit.series_id)
    return row if row is not None and row.rule else None


def _exceptions(store: Store, series: Appointment) -> list[Appointment]:
    found = store.rows(plain(Appointment, "WHERE series_id = ?", series.id))
    return [made_of(Appointment, vars(row)) for row in found]


def _laid_down(series: Appointment) -> Series:
    return Series(Rule.parse(series.rule), series.start)


def _slot(row: Appointment) -> dt.datetime:
    return row.original_start or row.start


def _with(row: Appointment, changes: Mapping[str, Any]) -> Appointment:
    return Appointment(**(values_of(row) | dict(changes)))


def _exception(
    series: Appointment, start: dt.datetime, original_start: dt.datetime | None
) -> Appointment:
    """Return a new row for one visit of a series."""
    place = {"series_id": series.id, "original_start": original_start, "rule": "", "said": ""}
    return _with(series, {"id": new_id(), "start": start, **place})


def _alone(row: Appointment) -> Appointment:
    return _with(row, {"series_id": None, "original_start": None})


def _of_all(changes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in changes.items() if name in _CONTENT}


def _really_changed(
    visit: Occurrence, series: Appointment, changes: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the changes without what stands so already."""
    kept = {name: value for name, value in changes.items() if value != getattr(visit, name)}
    if kept.get("rule") == series.rule:
        del kept["rule"]
    return kept


def _nothing_left(store: Store, series: Appointment, own: Appointment) -> bool:
    """Return whether every visit of a series that ends is taken away with this one."""
    was = _laid_down(series)
    if was.rule.until is None and was.rule.count is None:
        return False
    gone = {_slot(row) for row in _exceptions(store, series) if row.status is _CANCELED}
    gone.add(_slot(own))
    return all(start in gone for start in every_start(was.rule, was.start))


def _let_go(rows: VisitRows, exceptions: Sequence[Appointment]) -> VisitRows:
    """Remove the visits of a series that goes; what took place or was missed stays alone."""
    kept = {AppointmentStatus.DONE, AppointmentStatus.MISSED}
    for row in exceptions:
        if row.status in kept:
            rows.put.append(_alone(row))
        else:
            rows.remove.append(row)
    return rows


@dataclass(frozen=True, slots=True)
class _Move:
    """How a series changed, for the rows of its single visits."""

    old: Appointment
    was: Series
    new: Appointment
    changes: Mapping[str, Any]

    def row(self, row: Appointment, place: dt.datetime) -> Appointment:
        """Return the row of a visit in the changed series; what was its own stays its own."""
        changed = {
            name: value
            for name, value in self.changes.items()
            if getattr(row, name) == getattr(self.old, name)
        }
        moves = {"series_id": self.new.id, "original_start": place}
        if row.start == row.original_start:
            moves["start"] = place
        return _with(row, changed | moves)


def _move_along(rows: VisitRows, exceptions: Sequence[Appointment], move: _Move) -> None:
    """Let the rows of single visits follow their series; those without a place stand alone."""
    found: Mapping[dt.datetime, dt.datetime] = {}
    if move.new.rule and exceptions:
        last = max(_slot(row) for row in exceptions)
        found = places(move.was, _laid_down(move.new), last)
    for row in exceptions:
        place = found.get(_slot(row))
        if place is not None:
            rows.put.append(move.row(row, place))
        elif row.status is _CANCELED:
            rows.remove.append(row)
        else:
            rows.put.append(_alone(row))


def _say_of_one(
    rows: VisitRows,
    visit: Occurrence,
    series: Appointment,
    changes: Mapping[str, Any],
    start: dt.datetime,
) -> VisitRows:
    """Write down what was said of the one visit that was edited, in a row of its own."""
    said = {name: value for name, value in changes.items() if name in _OF_ONE}
    if visit.own_row and not series.rule:
        rows.remove += [row for row in rows.put if row.id == visit.id]
        rows.put = [row for row in rows.put if row.id != visit.id]
    elif visit.own_row:
        mine = {name: value for name, value in changes.items() if name != "rule"}
        rows.put = [_with(row, mine) if row.id == visit.id else row for row in rows.put]
    if said and not series.rule:
        rows.put = [_with(row, said) if row.id == series.id else row for row in rows.put]
    elif said and not visit.own_row:
        rows.put.append(_with(_exception(series, start, start), said))
    return rows
