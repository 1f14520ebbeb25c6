"""What a reader found in a file: proposed rows, and everything that cannot become one, with why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import Comparator, ResultStatus, Sex
from alltracker.care.problems import KnownProblem
from alltracker.care.words import Message

Progress = Callable[[float], None]
"""Told how much of the work is done, from 0 to 1."""

Canceled = Callable[[], bool]
"""Asked now and then whether somebody wants to stop."""


class ImportProblem(KnownProblem, ValueError):  # noqa: N818 - told to people as a problem
    """A file that cannot be read at all; ``message`` says what is wrong, where, and what helps."""


class ImportCanceled(Exception):  # noqa: N818 - a wish, not an error
    """Somebody stopped the reading; nothing was taken."""


class Format(StrEnum):
    """The kinds of files that are read."""

    FHIR = "fhir"
    HEALTH_CARD = "smart-health-card"
    CSV = "csv"
    UNKNOWN = "unknown"


class MentionKind(StrEnum):
    """Things found in a file that the reader does not turn into results."""

    MISSING_RESULTS = "missing_results"
    TEXT_RESULT = "text_result"
    OTHER_RESULT = "other_result"
    DIAGNOSIS = "diagnosis"


@dataclass(frozen=True, slots=True)
class ProposedPatient:
    """A patient named in the file; ``results`` counts that patient's laboratory results."""

    ref: str
    name: str = ""
    birth_date: PartialDate | None = None
    sex: Sex = Sex.NOT_KNOWN
    results: int = 0


@dataclass(frozen=True, slots=True)
class ProposedResult:
    """One usable result, as the laboratory reported it.

    ``value_text``, ``unit`` and ``range_text`` are as printed; ``unit_code`` is the unit that was
    understood; ``canonical`` is the value in the analyte's canonical unit. ``when`` is the moment
    as the file writes it, ``day`` and ``time`` its wall clock, ``offset`` its zone (``Z``,
    ``+11:00`` or none). A range whose low end is above its high end is kept as text only.
    """

    patient_ref: str
    analyte_key: str
    code: str
    name: str
    value_text: str
    value: float
    comparator: Comparator
    unit: str
    unit_code: str
    canonical: float
    day: dt.date
    time: dt.time | None = None
    offset: str = ""
    when: str = ""
    range_low: float | None = None
    range_high: float | None = None
    range_text: str = ""
    status: ResultStatus = ResultStatus.FINAL
    place: str = ""
    review: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """A result that was not taken: ``reason`` for people, ``key`` the same for scripts.

    ``analyte_key`` is empty when the file does not say what was measured.
    """

    reason: Message
    key: str
    what: str
    analyte_key: str = ""
    day: dt.date | None = None
    value_text: str = ""
    patient_ref: str = ""


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Something in the file that is shown and not stored; ``count`` for missing results."""

    kind: MentionKind
    name: str
    text: str = ""
    day: dt.date | None = None
    patient_ref: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one file holds for the record."""

    format: Format
    patients: tuple[ProposedPatient, ...] = ()
    results: tuple[ProposedResult, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    mentioned: tuple[Mentioned, ...] = ()
    notes: tuple[Message, ...] = ()
    unknown_columns: tuple[str, ...] = ()

    def of_patient(self, ref: str) -> Reading:
        """Return what this file holds about one patient, by reference."""
        return replace(
            self,
            patients=tuple(row for row in self.patients if row.ref == ref),
            results=tuple(row for row in self.results if row.patient_ref == ref),
            skipped=tuple(row for row in self.skipped if row.patient_ref == ref),
            mentioned=tuple(row for row in self.mentioned if row.patient_ref == ref),
        )


def distinct(results: tuple[ProposedResult, ...]) -> tuple[ProposedResult, ...]:
    """Return the results without exact repeats: same patient, analyte, moment and value.

    Identifiers play no part: files repeat one on different results, or one result under two.
    """
    seen = {
        (row.patient_ref, row.analyte_key, row.when, row.comparator, row.canonical): row
        for row in reversed(results)
    }
    return tuple(reversed(seen.values()))
