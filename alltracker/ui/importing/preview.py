"""What the chosen files would do together, and doing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from alltracker.care.words import Message
from alltracker.db.dump import Dump
from alltracker.db.models import Patient
from alltracker.db.store import Store
from alltracker.exchange.choose import of_source
from alltracker.exchange.incoming import plan_export, take_export
from alltracker.exchange.merge import FilePlan, ImportPlanner, import_label
from alltracker.exchange.proposal import ProposedPatient, Reading
from alltracker.exchange.record_json import TAKEN, Merge
from alltracker.language import Language
from alltracker.ui.background import Job
from alltracker.ui.importing.lines import Line, LineMaker

Sums = tuple[int, int, int, int]
"""New, the same, changed, cannot be used."""


class ResultsPreview:
    """Results of hospital files for one patient; each reading with whose results are meant."""

    def __init__(
        self,
        store: Store,
        patient: Patient,
        readings: Sequence[tuple[str, Reading, ProposedPatient | None]],
    ) -> None:
        self._store = store
        self._names = [name for name, _, _ in readings]
        self._planner = ImportPlanner(store, patient)
        self._plans: list[FilePlan] = [
            self._planner.add(of_source(reading, source)) for _, reading, source in readings
        ]

    def sums(self) -> Sums:
        """Return the four sums."""
        plans = self._plans
        return (
            sum(len(plan.new) for plan in plans),
            sum(len(plan.same) + len(plan.outdated) for plan in plans),
            sum(len(plan.changed) for plan in plans),
            sum(len(plan.reading.skipped) for plan in plans),
        )

    def values(self, *, changed: bool) -> int:
        """Return how many values would be written."""
        new, _, replaced, _ = self.sums()
        return new + (replaced if changed else 0)

    def lines(self, maker: LineMaker) -> list[Line]:
        """Return the lines of the table."""
        return maker.lines(self._plans)

    def take(self, *, changed: bool) -> Message:
        """Write it as one step and return the step's name; raise RecordProblem if it cannot be."""
        label = import_label(self.values(changed=changed), self._names)
        self._planner.take(label, changed=changed)
        return label


class ExportPreview:
    """A whole record that the program wrote itself."""

    def __init__(self, store: Store, dump: Dump) -> None:
        self._store = store
        self._dump = dump
        self._merge: Merge = plan_export(store, dump)

    def sums(self) -> Sums:
        """Return the four sums, of rows."""
        return len(self._merge.new), self._merge.same, len(self._merge.changed), 0

    def values(self, *, changed: bool) -> int:
        """Return how many rows would be written."""
        return len(self._merge.new) + (len(self._merge.changed) if changed else 0)

    def lines(self, maker: LineMaker) -> list[Line]:
        """Return the lines of the table."""
        return maker.rows(self._merge)

    def take(self, *, changed: bool) -> Message:
        """Write it as one step and return the step's name; raise RecordProblem if it cannot be."""
        if changed or not self._merge.changed:
            take_export(self._store, self._dump)
        else:
            self._store.apply(TAKEN, put=self._merge.new)
        return TAKEN


Preview = ResultsPreview | ExportPreview

Plan = Callable[[], Preview]
"""Compares what was read with the record."""


def planned(plan: Plan | None, language: Language) -> tuple[Preview | None, list[Line]]:
    """Return what would happen, with its lines; nothing while that is open."""
    preview = plan() if plan is not None else None
    return preview, preview.lines(LineMaker(language)) if preview is not None else []


def planned_beside(plan: Plan, language: Language, _job: Job) -> tuple[Preview | None, list[Line]]:
    """Do the same as the work of a job."""
    return planned(plan, language)
