"""Compares what files hold with the record, and takes what is new in one step that can be undone.

A result is the same by patient, analyte, moment, comparator and canonical value; the identifiers of
a file play no part. Two values of one moment both stay, in one draw where its time is known, unless
the laboratory says that one takes the other's place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from alltracker.care.kinds import ResultStatus
from alltracker.care.labs import ANALYTES
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record, new_id, values_of
from alltracker.db.models import Draw, Patient, Result
from alltracker.db.store import Store
from alltracker.exchange.import_rows import RowMaker
from alltracker.exchange.moment_keys import Moment, moment_of
from alltracker.exchange.proposal import ProposedResult, Reading
from alltracker.exchange.standing import (
    IMPORT,
    Standing,
    StandingResults,
    comparable,
    rank_of,
)


@dataclass(frozen=True, slots=True)
class Changed:
    """A result that the laboratory changed: the one in the record and the one in the file.

    ``by_hand`` is true when a person typed or edited the one in the record.
    """

    standing: Standing
    result: ProposedResult
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Outdated:
    """A result that stays out because another took its place: in the file or in the record.

    ``by_hand`` is true when a person changed the value that the file still has.
    """

    result: ProposedResult
    by_hand: bool = False


@dataclass(slots=True)
class FilePlan:
    """What one file would do to the record; every distinct result is in one of the four lists."""

    reading: Reading
    new: list[ProposedResult] = field(default_factory=list)
    same: list[ProposedResult] = field(default_factory=list)
    changed: list[Changed] = field(default_factory=list)
    outdated: list[Outdated] = field(default_factory=list)

    @property
    def counts_added(self) -> int:
        """How many blood counts are new or changed."""
        return _counts(self.new) + _counts(change.result for change in self.changed)

    @property
    def counts_unchanged(self) -> int:
        """How many blood counts change nothing in the record."""
        return _counts(self.same) + _counts(one.result for one in self.outdated)


def _counts(results: Iterable[ProposedResult]) -> int:
    return sum(bool(ANALYTES[row.analyte_key].counted_as) for row in results)


class ImportPlanner:
    """Plans the import of one or more files for one patient; nothing is written before ``take``.

    Without a store it plans for a record that does not exist yet.
    """

    def __init__(self, store: Store | None, patient: Patient) -> None:
        self._store = store
        self._patient = patient
        self._standing = StandingResults(store, patient.id)
        self._draw_rows: list[dict[str, Any]] = []
        self._result_rows: dict[str, dict[str, Any]] = {}
        self._replaced: dict[str, dict[str, Any]] = {}
        self._rows = RowMaker(patient.id)
        self._kept: set[Standing] = set()

    @property
    def writes(self) -> bool:
        """Whether anything would be written."""
        return bool(self._result_rows or self._replaced)

    def add(self, reading: Reading) -> FilePlan:
        """Plan one more file, whose results are all of this patient."""
        plan = FilePlan(reading)
        rows = _best(reading.results)
        self._standing.read({row.day for row in rows})
        for row in rows if self._standing.settled else ():
            self._prepare(row)
        for row in rows:
            self._sort(row, plan, reading.format.value)
        return plan

    def add_known(self, reading: Reading) -> FilePlan | None:
        """Plan a file only if the record has all of its results already; else return None."""
        rows = _best(reading.results)
        self._standing.read({row.day for row in rows})
        for row in rows:
            same = self._standing.same(row) or self._standing.same_day(row)
            if same is None or _became_final(same, row):
                return None
        return self.add(reading)

    def take(
        self,
        label: Message,
        *,
        changed: bool = True,
        make_patient: bool = False,
        store: Store | None = None,
    ) -> int:
        """Write everything planned as one step; return how many results were added or changed.

        ``changed`` takes what laboratories corrected too, ``make_patient`` adds the patient in the
        same step, ``store`` is the record when it was made only after planning. Raises
        RecordProblem when the file cannot be written; then nothing has changed.
        """
        target = store or self._store
        assert target is not None
        replaced = self._replaced if changed else {}
        patients = [values_of(self._patient)] if make_patient else []
        if not self._result_rows and not replaced and not patients:
            return 0
        results = list(self._result_rows.values())
        if replaced:
            rows: list[Record] = [self._patient] if make_patient else []
            rows += [Draw.model_validate(row) for row in self._draw_rows]
            rows += [Result.model_validate(row) for row in (*results, *replaced.values())]
            target.apply(label, put=rows)
        else:
            target.insert_new(label, {Patient: patients, Draw: self._draw_rows, Result: results})
        return len(results) + len(replaced)

    def _prepare(self, row: ProposedResult) -> None:
        """Find typed draws that the file is about, and earlier values that a correction keeps."""
        untimed = self._standing.same_day(row)
        if untimed is not None:
            self._standing.join(moment_of(row), untimed.draw_id)
        if row.status is not ResultStatus.FINAL:
            kept = self._standing.same(row)
            if kept is not None and rank_of(kept.status) < rank_of(row.status):
                self._kept.add(kept)

    def _sort(self, row: ProposedResult, plan: FilePlan, origin: str) -> None:
        """Say whether a result stands already, takes another's place, lost its own, or is new."""
        exact = self._standing.same(row)
        same = _more_final(exact, self._standing.same_day(row))
        settled = exact is not None and not (same and _became_final(same, row))
        rivals = [] if settled else self._rivals(row)
        if any(rank_of(rival.status) > rank_of(row.status) for rival in rivals):
            plan.outdated.append(Outdated(row))
            return
        lower = [
            rival
            for rival in rivals
            if rank_of(rival.status) < rank_of(row.status) and rival not in self._kept
        ]
        if same is not None and _became_final(same, row):
            self._change(same, row, plan, origin)
        elif same is not None:
            plan.same.append(row)
        elif lower:
            self._change(lower[-1], row, plan, origin)
        elif (by_hand := self._was_there(row, rivals)) is not None:
            plan.outdated.append(Outdated(row, by_hand))
        else:
            self._place_new(row, plan, origin)

    def _was_there(self, row: ProposedResult, rivals: Sequence[Standing]) -> bool | None:
        """Return None, or, when the record had this value until it was changed, if by a person."""
        near = (*rivals, *self._standing.of_day(row))
        if not near:
            return None
        value = comparable(row.comparator, row.canonical)
        pasts = [self._standing.past_values(rival) for rival in near]
        found = [by_hand for past, by_hand in pasts if value in past]
        return any(found) if found else None

    def _rivals(self, row: ProposedResult) -> list[Standing]:
        """Return other values of the same analyte at the same moment, in the record or earlier."""
        return [
            one
            for draw_id in self._standing.draws(moment_of(row))
            for one in self._standing.in_draw(draw_id, row.analyte_key)
            if not (one.code and row.code) or one.code == row.code
        ]

    def _change(self, old: Standing, row: ProposedResult, plan: FilePlan, origin: str) -> None:
        """Let a result take the place of the earlier one, which stays in the change log."""
        _, by_hand = self._standing.past_values(old)
        plan.changed.append(Changed(old, row, by_hand))
        values = self._rows.result(old.result_id, old.draw_id, row, origin)
        planned = self._result_rows if old.result_id in self._result_rows else self._replaced
        planned[old.result_id] = values
        self._standing.replace(old, _standing(values, old.moment, row))

    def _place_new(self, row: ProposedResult, plan: FilePlan, origin: str) -> None:
        """Give a new result its draw: the one of that moment, or a new one.

        Blood drawn at one time of day and measured twice, by two methods or laboratories, is one
        draw with two values. Where only the day is known there may have been two draws: a second
        value gets one of its own.
        """
        plan.new.append(row)
        moment = moment_of(row)
        draw_id = self._draw_for(row)
        if not draw_id:
            draw_id = new_id()
            self._standing.add_draw(moment, draw_id)
            self._draw_rows.append(self._rows.draw(draw_id, row, origin))
        values = self._rows.result(new_id(), draw_id, row, origin)
        self._result_rows[values["id"]] = values
        self._standing.put(_standing(values, self._standing.moment_at(draw_id), row))

    def _draw_for(self, row: ProposedResult) -> str:
        """Return the draw that a new result belongs to, empty where it needs one of its own."""
        draws = self._standing.draws(moment_of(row))
        for draw_id in draws:
            if not self._standing.in_draw(draw_id, row.analyte_key):
                return draw_id
        timed = (one for one in draws if self._standing.moment_at(one)[1] is not None)
        return next(timed, "") if row.time is not None else ""


def _more_final(one: Standing | None, other: Standing | None) -> Standing | None:
    """Return the more final of two results that may be there, else the first."""
    if one is None or other is None:
        return one or other
    return other if rank_of(other.status) > rank_of(one.status) else one


def _became_final(same: Standing, row: ProposedResult) -> bool:
    return rank_of(same.status) == 0 < rank_of(row.status)


def _best(results: Sequence[ProposedResult]) -> list[ProposedResult]:
    """Return the results without exact repeats, the most final first.

    So a file that holds several versions of a result gives the last one, in whatever order.
    """
    found: dict[tuple[object, ...], ProposedResult] = {}
    for row in results:
        key = (row.patient_ref, row.analyte_key, row.when, f"{row.comparator}", row.canonical)
        known = found.setdefault(key, row)
        if known is not row and rank_of(known.status) < rank_of(row.status):
            found[key] = row
    if all(row.status is ResultStatus.FINAL for row in found.values()):
        return list(found.values())
    return sorted(found.values(), key=lambda row: -rank_of(row.status))


def _standing(values: dict[str, Any], moment: Moment, row: ProposedResult) -> Standing:
    return Standing(
        values["id"],
        values["draw_id"],
        moment,
        row.analyte_key,
        values["code"],
        comparable(row.comparator, row.canonical),
        row.status,
        values["value_text"],
        values["unit"],
        values["origin"],
    )


def import_label(results: int, names: Sequence[str]) -> Message:
    """Return what the step of an import is called."""
    if len(names) == 1:
        text = QT_TRANSLATE_NOOP("import", "%n result(s) from “{file}” taken in", "", 1)
        return Message(IMPORT, text, {"file": names[0]}, results)
    text = QT_TRANSLATE_NOOP("import", "%n result(s) from {files} files taken in", "", 1)
    return Message(IMPORT, text, {"files": len(names)}, results)
