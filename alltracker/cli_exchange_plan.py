"""Plans an import by the command line: for which patient, whose results, and what would change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from alltracker.db.models import Patient
from alltracker.db.patients import SeveralPatients, choose_patient
from alltracker.db.store import Store
from alltracker.exchange.choose import (
    Match,
    SourceProblem,
    compare,
    find_source,
    new_patient,
    of_source,
    other_person,
    people_of,
)
from alltracker.exchange.incoming import Incoming
from alltracker.exchange.merge import FilePlan, ImportPlanner
from alltracker.exchange.proposal import ProposedPatient

if TYPE_CHECKING:
    from alltracker.cli import Call


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """What one file would do; without a plan it is open whose results are meant, or for whom."""

    plan: FilePlan | None

    @property
    def added(self) -> int:
        """Blood counts that would be new or changed."""
        return self.plan.counts_added if self.plan else 0

    @property
    def unchanged(self) -> int:
        """Blood counts that would change nothing."""
        return self.plan.counts_unchanged if self.plan else 0


@dataclass(frozen=True, slots=True)
class Plan:
    """What all files of a call would do.

    ``made`` is true when the patient is new, ``named`` when the call named the patient.
    """

    planner: ImportPlanner
    files: tuple[PlannedFile, ...]
    made: bool
    named: bool

    @property
    def results(self) -> int:
        """How many results would be added or changed."""
        plans = [file.plan for file in self.files if file.plan]
        return sum(len(plan.new) + len(plan.changed) for plan in plans)


def planned(call: Call, store: Store | None, incoming: Sequence[Incoming]) -> Plan:
    """Plan the import of hospital files into a record, or into one that is still to be made.

    Raises SourceProblem or what ``choose_patient`` raises when it is not clear who is meant; a dry
    run leaves that open instead.
    """
    wanted: str | None = call.arguments.source_patient
    named: str | None = call.arguments.patient
    dry: bool = call.arguments.dry_run
    sources = [_source(one, wanted, dry=dry) for one in incoming]
    told = [source for source in sources if isinstance(source, ProposedPatient)]
    first = next((one for one in told if one.name or one.birth_date), next(iter(told), None))
    made = store is None or not store.all(Patient)
    patient = new_patient(first, named) if made else _standing(store, named, dry=dry)
    known = new_patient(first, None) if made and first else patient
    planner = ImportPlanner(store, patient or Patient(name="?"))
    files = []
    for one, source in zip(incoming, sources, strict=True):
        plan = None
        if patient is not None and known is not None and not isinstance(source, SourceProblem):
            other = wanted is None and compare(known, source) is Match.OTHER
            plan = _plan(planner, one, source, may_add=not other)
            if plan is None and source is not None and not dry:
                raise other_person(one.name, known, source)
        files.append(PlannedFile(plan))
    return Plan(planner, tuple(files), made, named is not None)


def _source(
    one: Incoming, wanted: str | None, *, dry: bool
) -> ProposedPatient | SourceProblem | None:
    """Return whose results are meant; in a dry run without a choice, that it is open."""
    assert one.reading is not None
    try:
        return find_source(one.name, one.reading, wanted)
    except SourceProblem as problem:
        if dry and wanted is None:
            return problem
        raise


def _standing(store: Store | None, named: str | None, *, dry: bool) -> Patient | None:
    """Return the patient of the record; None when a dry run leaves open which."""
    assert store is not None
    try:
        return choose_patient(store, named)
    except SeveralPatients:
        if dry:
            return None
        raise


def _plan(
    planner: ImportPlanner, one: Incoming, source: ProposedPatient | None, *, may_add: bool
) -> FilePlan | None:
    """Plan a file; None when it is somebody else's and has anything that the record has not.

    A file that was taken in before, by a choice, changes nothing and needs no choice again.
    """
    assert one.reading is not None
    reading = of_source(one.reading, source)
    if may_add:
        return planner.add(reading)
    return planner.add_known(reading)


def others_left_out(one: Incoming, plan: FilePlan) -> int:
    """Return how many results of a file belong to people whose results were not meant."""
    assert one.reading is not None
    everybody = sum(person.results for person in people_of(one.reading))
    return everybody - sum(person.results for person in people_of(plan.reading))
