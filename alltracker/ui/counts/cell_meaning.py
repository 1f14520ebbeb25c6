"""What stands beside one cell of the counts when somebody asks: its range and its CTCAE grade."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from alltracker.care.ctcae import GRADED, Reported, grade_words
from alltracker.care.labs import ANALYTES
from alltracker.care.words import Message
from alltracker.db.models import Patient, Result
from alltracker.db.queries import DrawRow, ResultRow
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store
from alltracker.knowledge.healthy_ranges import healthy_ranges
from alltracker.language import Language
from alltracker.ui.counts.columns import Column
from alltracker.ui.counts.draft import Draft
from alltracker.ui.counts.looks import computed_count
from alltracker.ui.counts.meaning import Beside, grade_line, range_line
from alltracker.ui.counts.team_limits import TeamLimits

Grades = Callable[[DrawRow | None, Draft | None, Column], Sequence[Message]]
"""Tells the grade of a cell."""


def no_grades(*_cell: object) -> Sequence[Message]:
    """Tell of no cell a grade."""
    return ()


class CellMeaning:
    """Reads whole results and the ranges of healthy people only for the cell that is asked about.

    Grades are told only where the family switched them on.
    """

    def __init__(self, store: Store, language: Language) -> None:
        self._store = store
        self._language = language
        self._patient: Patient | None = None
        self._limits = TeamLimits(())
        self._graded = False

    def show(self, patient: Patient, limits: TeamLimits) -> None:
        """Hold the cells of a patient beside the team's limits."""
        self._patient = patient
        self._limits = limits
        self._graded = RecordSettings(self._store, patient.id).grades_shown()

    def whole(self, result: ResultRow) -> Result | None:
        """Return a result with everything that the report said of it."""
        return self._store.get(Result, result.id)

    def range_of(self, column: Column, day: dt.date, whole: Result | None) -> list[Message]:
        """Return the range to read a cell beside, with who gave it; nothing where there is none."""
        if self._patient is None:
            return []
        beside = Beside.of(self._patient, self._limits, healthy_ranges(), self._language)
        line = range_line(beside, column, day, whole)
        return [] if line is None else [line]

    def grades(self, draw: DrawRow | None, draft: Draft | None, column: Column) -> list[Message]:
        """Return the grade of a saved value or of a computed count, if grades are wanted at all."""
        if not self._graded or draw is None or column.key not in GRADED:
            return []
        line = None
        result = draw.results.get(column.key)
        if result is None and draft is None and column.key == "ANC":
            line = _computed_grade(draw)
        elif result is not None and (draft is None or column.key not in draft.cells):
            whole = self.whole(result)
            line = grade_line(column, whole) if whole is not None else None
        return [] if line is None else [line]


def _computed_grade(draw: DrawRow) -> Message | None:
    count = computed_count(draw)
    if count is None:
        return None
    return grade_words(Reported("ANC", count.value, ANALYTES["ANC"].canonical))
