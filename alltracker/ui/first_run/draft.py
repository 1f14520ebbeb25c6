"""What a family said in the first run, and the record that is made of it in one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from alltracker.care.calendar import PartialDate, now, today
from alltracker.care.kinds import Diagnosis, Sex
from alltracker.care.phases import kind_name
from alltracker.care.plan_outline import PlanOutline
from alltracker.care.plan_template import Duration, PlanTemplate
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.files import create_record, lock_path
from alltracker.db.models import Patient, Plan
from alltracker.db.store import Store
from alltracker.knowledge import Knowledge
from alltracker.language import Language


@dataclass(frozen=True, slots=True)
class Draft:
    """A patient and a plan as far as they were told."""

    name: str
    birth_date: PartialDate | None = None
    sex: Sex = Sex.NOT_KNOWN
    diagnosis: Diagnosis = Diagnosis.NOT_KNOWN
    diagnosis_date: PartialDate | None = None
    treatment_start: dt.date | None = None
    outline: PlanOutline | None = None
    own_phases: bool = False
    treatment_ended: PartialDate | None = None
    """The end of treatment that is over, as far as it is known."""

    @property
    def first_day(self) -> dt.date | None:
        """The day that planned phases are counted from; None while no date is known."""
        if self.treatment_start is not None:
            return self.treatment_start
        return self.diagnosis_date.first if self.diagnosis_date is not None else None


def length_words(duration: Duration, code: str) -> str:
    """Return a documented length as it stands within a line: "usually 4 weeks"."""
    words = duration.text(code).rstrip(".")
    return words[:1].lower() + words[1:]


def template_words(template: PlanTemplate, language: Language) -> str:
    """Return what the documents say of each phase and of the whole, in one line."""
    line = QT_TRANSLATE_NOOP("first_run", "{phase} {length}")
    parts = [
        language.say(
            Message(
                "first_run",
                line,
                {
                    "phase": kind_name(phase.kind),
                    "length": length_words(phase.duration, language.code),
                },
            )
        )
        for phase in template.phases
    ]
    phases = "; ".join(
        part if at == 0 else part[:1].lower() + part[1:] for at, part in enumerate(parts)
    )
    whole = next((total.text(language.code) for total in template.totals), "")
    return f"{phases}. {whole}".strip()


def template_source(template: PlanTemplate, knowledge: Knowledge, language: Language) -> str:
    """Return the names of the sources of a template's lengths and total, each once."""
    lengths = [phase.duration for phase in template.phases] + list(template.totals[:1])
    keys = [key for length in lengths for key in length.sources]
    return knowledge.source_names(keys, language.code)


def rows_of(draft: Draft, knowledge: Knowledge, language: Language) -> list[Record]:
    """Return the rows of a draft: the patient, the plan and its phases.

    Without any date the phases have none either: nothing is guessed from the day of typing.
    """
    patient = Patient(
        name=draft.name,
        birth_date=draft.birth_date,
        sex=draft.sex,
        diagnosis=draft.diagnosis,
        diagnosis_date=draft.diagnosis_date,
        treatment_ended=draft.treatment_ended,
        created_at=now().astimezone(dt.UTC).replace(microsecond=0),
    )
    if draft.outline is not None:
        from alltracker.ui.plan_rows import plan_rows  # noqa: PLC0415 - start-up, needed at the end

        rows = plan_rows(
            draft.outline,
            patient,
            knowledge,
            language,
            first_day=draft.first_day,
            started_on=draft.treatment_start,
            begun=True,
        )
        return [patient, *rows]
    if draft.own_phases:
        return [patient, Plan(patient_id=patient.id, started_on=draft.treatment_start)]
    return [patient]


def started(name: str) -> Message:
    """Return the label of the step that begins a record."""
    text = QT_TRANSLATE_NOOP("first_run", "Record of {name} started")
    return Message("first_run", text, {"name": name})


def added(name: str) -> Message:
    """Return the label of the step that adds a patient to a record of others."""
    text = QT_TRANSLATE_NOOP("first_run", "{name} added to the record")
    return Message("first_run", text, {"name": name})


def begin(path: Path, password: str, draft: Draft, rows: Iterable[Record]) -> Store:
    """Make a record file that holds ``rows`` and return it open.

    Raises KnownProblem when it cannot be; then no file of this attempt is left behind.
    """
    with _new_record(path, password) as store:
        store.apply(started(draft.name), put=rows)
    return store


def begin_invented(path: Path) -> Store:
    """Make a record of the invented patient, as of today, and return it open.

    Raises KnownProblem when it cannot be; then no file of this attempt is left behind.
    """
    from alltracker.sample.demo import write_demo  # noqa: PLC0415 - start-up time, seldom needed

    with _new_record(path, "") as store:
        write_demo(store, today())
    return store


@contextmanager
def _new_record(path: Path, password: str) -> Iterator[Store]:
    """Make a record, and take the file away again if the block fails."""
    store = create_record(path, password)
    try:
        yield store
    except BaseException:
        store.close()
        path.unlink(missing_ok=True)
        lock_path(path).unlink(missing_ok=True)
        raise
