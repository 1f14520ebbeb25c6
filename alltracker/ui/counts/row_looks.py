"""How the cells of one row look: what is saved, with what is typed over it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from alltracker.care.calendar import today
from alltracker.care.measure import shown_unit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.queries import DrawRow, ResultRow
from alltracker.language import DayStyle, Language
from alltracker.ui.counts.columns import Column, Part
from alltracker.ui.counts.draft import CellDraft, Draft, moment_of
from alltracker.ui.counts.effective import effective_draw
from alltracker.ui.counts.looks import (
    CellLook,
    computed_count,
    computed_look,
    value_look,
)
from alltracker.ui.counts.team_limits import TeamLimit, TeamLimits

_CONTEXT: Final = "counts_grid"
_NEW: Final = QT_TRANSLATE_NOOP("counts_grid", "New draw")
_ENTER: Final = QT_TRANSLATE_NOOP("counts_grid", "Enter saves the row")
_TAKEN_AT: Final = QT_TRANSLATE_NOOP("counts_grid", "Taken at {time}.")
_UNSAVED: Final = QT_TRANSLATE_NOOP("counts_grid", "Not saved yet. Enter saves the row.")
_UNCHECKED: Final = QT_TRANSLATE_NOOP("counts_grid", "Enter asks about this before it is saved.")


Worst = Callable[[DrawRow | None, Draft | None], tuple[str, tuple[Message, ...]]]
"""Tells the highest grade of a draw, and every grade in words."""


def no_worst(*_row: object) -> tuple[str, tuple[Message, ...]]:
    """Tell of no draw a grade."""
    return "", ()


class RowLooks:
    """Makes the looks of cells for one language and the team's limits."""

    def __init__(self, language: Language, limits: TeamLimits, worst: Worst = no_worst) -> None:
        self._language = language
        self._limits = limits
        self._worst = worst

    def look(
        self,
        draw: DrawRow | None,
        draft: Draft | None,
        column: Column,
        *,
        timed: bool = False,
    ) -> CellLook:
        """Return how a cell looks; ``draw`` is None in the last row, ``timed`` shows its time."""
        if column.part is Part.DAY:
            return self._day(draw, draft, timed=timed)
        if column.part is Part.VALUE:
            return self._value(draw, draft, column)
        if column.part is Part.GRADE:
            tests, notes = self._worst(draw, draft)
            return CellLook(tests, computed=True, muted=True, notes=notes)
        return self._words(draw, draft, column.part)

    def _day(self, draw: DrawRow | None, draft: Draft | None, *, timed: bool) -> CellLook:
        if draw is None and draft is None:
            return CellLook(self._language.word(_CONTEXT, _NEW), muted=True)
        typed = draft.cells.get(Part.DAY.value) if draft else None
        notes = (Message(_CONTEXT, _UNSAVED),) if draft else ()
        day, time = (draw.day, draw.time) if draw else (today(), None)
        if typed is not None:
            read = moment_of(typed.text)
            if read is None:
                return CellLook(typed.text, unsaved=True, wrong=True, notes=notes)
            day, time = read[0], read[1] or time
            timed = timed or read[1] is not None
        text = self._language.day(day, DayStyle.WEEKDAY_YEAR)
        if time is not None and timed:
            text = f"{text}, {self._language.time(time)}"
        elif time is not None:
            at = self._language.time(time)
            notes = (Message(_CONTEXT, _TAKEN_AT, {"time": at}), *notes)
        return CellLook(text, unsaved=draft is not None, notes=notes)

    def _words(self, draw: DrawRow | None, draft: Draft | None, part: Part) -> CellLook:
        text = ""
        if draw is not None:
            text = draw.place if part is Part.PLACE else draw.note
        typed = draft.cells.get(part.value) if draft else None
        if typed is not None:
            text = typed.text
        if part is Part.NOTE and draft is not None and not text:
            return CellLook(self._language.word(_CONTEXT, _ENTER), muted=True, computed=True)
        return CellLook(text, muted=part is Part.NOTE, unsaved=typed is not None)

    def _value(self, draw: DrawRow | None, draft: Draft | None, column: Column) -> CellLook:
        row = effective_draw(draw, draft, self._language)
        limit = self._limit(row, column)
        typed = draft.cells.get(column.key) if draft else None
        if typed is not None and typed.text:
            return self._typed(typed, row.results.get(column.key), column, limit)
        result = row.results.get(column.key)
        if result is not None:
            doubles = draw.doubles.get(column.key, ()) if draw else ()
            return value_look(result, column, limit, self._language, doubles)
        count = computed_count(row) if column.key == "ANC" else None
        look = computed_look(count, column, limit, self._language) if count else None
        return look or CellLook()

    def _typed(
        self, typed: CellDraft, result: ResultRow | None, column: Column, limit: TeamLimit | None
    ) -> CellLook:
        text = typed.text
        if typed.unit and typed.unit != column.unit:
            text = f"{text} {shown_unit(typed.unit)}"
        if result is None or not typed.checked:
            notes = (Message(_CONTEXT, _UNCHECKED),)
            return CellLook(text, unsaved=True, wrong=not typed.checked, notes=notes)
        look = value_look(result, column, limit, self._language)
        return CellLook(text, low=look.low, unsaved=True, notes=look.notes)

    def _limit(self, row: DrawRow, column: Column) -> TeamLimit | None:
        return self._limits.on(row.day, column.key, column.unit, column.analyte)
