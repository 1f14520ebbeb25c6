"""What stands beside one cell of the counts when somebody asks: its range and its CTCAE grade."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence

from alltracker.care.analyte import CONTEXT
from alltracker.care.ctcae import GRADED, Reported, grade, grade_words
from alltracker.care.labs import ANALYTES
from alltracker.care.words import Message
from alltracker.db.models import Patient, Result
from alltracker.db.queries import DrawRow, ResultRow, results_of_draw
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store
from alltracker.knowledge.healthy_ranges import healthy_ranges
from alltracker.language import Language
from alltracker.ui.counts.columns import Column
from alltracker.ui.counts.draft import Draft
from alltracker.ui.counts.looks import computed_count
from alltracker.ui.counts.meaning import Beside, as_reported, grade_line, range_line
from alltracker.ui.counts.team_limits import TeamLimits

Grades = Callable[[DrawRow | None, Draft | None, Column], Sequence[Message]]
"""Tells the grade of a cell."""


def no_grades(*_cell: object) -> tuple[()]:
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
            computed = _computed(draw)
            line = None if computed is None else grade_words(computed)
        elif result is not None and (draft is None or column.key not in draft.cells):
            whole = self.whole(result)
            line = grade_line(column, whole) if whole is not None else None
        return [] if line is None else [line]

    def worst(self, draw: DrawRow | None, draft: Draft | None) -> tuple[str, tuple[Message, ...]]:
        """Return the highest grade of a draw with its tests, such as "3 ANC", and all in words."""
        if draw is None or not self._graded:
            return "", ()
        typed = draft.cells if draft is not None else {}
        found: list[tuple[int, str, Message]] = []
        for reported in self._reported(draw, typed):
            number, words = grade(reported), grade_words(reported)
            if number and words is not None:
                short = self._language.word(CONTEXT, ANALYTES[reported.analyte].short)
                found.append((number, short, words))
        found.sort(key=_number, reverse=True)
        tests = ", ".join(short for number, short, _ in found if number == found[0][0])
        text = f"{found[0][0]} {tests}" if found else ""
        return text, tuple(words for _, _, words in found)

    def _reported(self, draw: DrawRow, typed: Collection[str]) -> Iterator[Reported]:
        """Yield what counts in a draw and can have a grade, with a computed neutrophil count."""
        ids = {row.id for key, row in draw.results.items() if key in GRADED and key not in typed}
        keys = [key for key in draw.results if key in GRADED]
        for whole in results_of_draw(self._store, draw.id, keys) if ids else ():
            reported = as_reported(ANALYTES[whole.analyte], whole)
            if whole.id in ids and reported is not None:
                yield reported
        computed = None if typed else _computed(draw)
        if computed is not None:
            yield computed


def _number(found: tuple[int, str, Message]) -> int:
    return found[0]


def _computed(draw: DrawRow) -> Reported | None:
    count = computed_count(draw)
    return None if count is None else Reported("ANC", count.value, ANALYTES["ANC"].canonical)
