"""Turns a row of the counts as a family edited it into the rows that have to be saved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from alltracker.care.counting import counting
from alltracker.care.labs import ANALYTES
from alltracker.care.typed_value import ReportedValue
from alltracker.care.units import convert, known_unit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record, values_of
from alltracker.db.counted import chosen_results, put_counted
from alltracker.db.models import Draw, Result
from alltracker.db.queries import results_of_draw
from alltracker.db.store import Store

_CONTEXT = "draws"


@dataclass(frozen=True, slots=True)
class TypedResult:
    """What a cell says now: the value as typed (empty: none) in a unit.

    ``added`` is a second value of the test, which counts from now on; the first one stays.
    """

    value: ReportedValue
    unit: str
    added: bool = False


@dataclass(frozen=True, slots=True)
class DrawEdit:
    """What somebody changed in one row; what is None or missing stays as it is.

    Without ``draw_id`` it is a new draw, which needs a day.
    """

    patient_id: str
    draw_id: str = ""
    day: dt.date | None = None
    place: str | None = None
    note: str | None = None
    results: Mapping[str, TypedResult] = field(default_factory=dict)
    time: dt.time | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was typed that would be worth a draw."""
        typed = [result.value.text for result in self.results.values()]
        return not any([*typed, self.place, self.note])


@dataclass(frozen=True, slots=True)
class DrawRows:
    """The rows of one step: the draw, what is saved with it and what goes."""

    draw: Draw
    put: tuple[Record, ...]
    remove: tuple[Record, ...] = ()


class DrawIsGone(LookupError):  # noqa: N818 - names the case, not a fault of the program
    """The draw was removed while its row was being edited."""


def rows_of_edit(store: Store, edit: DrawEdit) -> DrawRows:
    """Return what saving ``edit`` writes: only what was edited changes.

    Of a test that stands twice in the draw the result that counts is changed or removed.
    Raises DrawIsGone when the draw is no longer there, ValueError for a new draw without a day.
    """
    draw, touched = _draw(store, edit)
    standing = results_of_draw(store, draw.id, edit.results) if edit.draw_id else []
    put: list[Record] = [draw] if touched else []
    remove: list[Record] = []
    doubled = len({row.analyte for row in standing}) < len(standing)
    chosen = chosen_results(store, edit.patient_id) if doubled else {}
    for analyte, typed in edit.results.items():
        known = [row for row in standing if row.analyte == analyte]
        counted = counting(known, chosen.get((draw.id, analyte), "")) if known else None
        if not typed.value.text:
            remove += [] if counted is None or typed.added else [counted]
        elif counted is None or typed.added:
            put.append(made := _new(draw.id, analyte, typed))
            if counted is not None:
                put += put_counted(store, edit.patient_id, (draw.id, analyte), made.id)
        else:
            put.append(_changed(counted, typed))
    return DrawRows(draw, tuple(put), tuple(remove))


def saved_label(days: Sequence[dt.date]) -> Message:
    """Return what is said after saving rows of these days."""
    if len(days) == 1:
        text = QT_TRANSLATE_NOOP("draws", "Blood counts of {day} saved")
        return Message(_CONTEXT, text, {"day": days[0]})
    text = QT_TRANSLATE_NOOP("draws", "Blood counts of %n day(s) saved", "", 1)
    return Message(_CONTEXT, text, {}, len(days))


def removed_label(days: Sequence[dt.date]) -> Message:
    """Return what is said after removing the draws of these days."""
    if len(days) == 1:
        text = QT_TRANSLATE_NOOP("draws", "Blood counts of {day} removed")
        return Message(_CONTEXT, text, {"day": days[0]})
    text = QT_TRANSLATE_NOOP("draws", "Blood counts of %n day(s) removed", "", 1)
    return Message(_CONTEXT, text, {}, len(days))


def counted_label(what: Message | str, day: dt.date) -> Message:
    """Return what is said after choosing which of two values counts."""
    text = QT_TRANSLATE_NOOP("draws", "{what} of {day}: another value counts")
    return Message(_CONTEXT, text, {"what": what, "day": day})


def confirmed(store: Store, draw_id: str, analyte: str) -> list[Result]:
    """Return the results of one cell without their mark, after somebody looked at them again."""
    marked = [row for row in results_of_draw(store, draw_id) if row.analyte == analyte]
    return [_with(row, review=False) for row in marked if row.review]


def draws_of(store: Store, draw_ids: Iterable[str]) -> list[Draw]:
    """Return the draws of these ids that are still there."""
    found = (store.get(Draw, draw_id) for draw_id in draw_ids)
    return [draw for draw in found if draw is not None]


def _draw(store: Store, edit: DrawEdit) -> tuple[Draw, bool]:
    """Return the draw as it was edited, and whether it has to be saved itself."""
    typed = {"day": edit.day, "time": edit.time, "place": edit.place, "note": edit.note}
    changes = {name: value for name, value in typed.items() if value is not None}
    if not edit.draw_id:
        if edit.day is None:
            raise ValueError("day")
        return Draw.model_validate({"patient_id": edit.patient_id, **changes}), True
    draw = store.get(Draw, edit.draw_id)
    if draw is None:
        raise DrawIsGone(edit.draw_id)
    if not changes:
        return draw, False
    return Draw.model_validate({**values_of(draw), **changes}), True


def _new(draw_id: str, analyte: str, typed: TypedResult) -> Result:
    values = {"draw_id": draw_id, "analyte": analyte, **_reported(typed)}
    return Result.model_validate(values)


def _changed(row: Result, typed: TypedResult) -> Result:
    """Return a result with another value; a person saw it, so it is no longer in doubt.

    What the report says beside the value stays; its range follows into the other unit where that
    is certain, and goes where it is not.
    """
    return _with(row, **_reported(typed), **_range(row, typed), review=False)


def _reported(typed: TypedResult) -> dict[str, object]:
    return {
        "value_text": typed.value.text,
        "value": typed.value.value,
        "comparator": typed.value.comparator,
        "unit": typed.unit,
    }


def _range(row: Result, typed: TypedResult) -> dict[str, object]:
    """Return the range in the typed unit; a value typed anew as it stood only corrects its unit."""
    if row.unit == typed.unit or row.value == typed.value.value:
        return {}
    bounds = {"range_low": row.range_low, "range_high": row.range_high}
    analyte = ANALYTES.get(row.analyte)
    old = known_unit(analyte, row.unit) if analyte else None
    new = known_unit(analyte, typed.unit) if analyte else None
    if analyte is None or old is None or new is None:
        return {"range_text": "", **dict.fromkeys(bounds)}
    moved = {
        name: None if bound is None else convert(bound, old, new, analyte)
        for name, bound in bounds.items()
    }
    return {"range_text": "", **moved}


def _with(row: Result, **changes: object) -> Result:
    return Result.model_validate({**values_of(row), **changes})
