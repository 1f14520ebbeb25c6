"""Whose results a file holds, and whether that is the person that they are for."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import Sex
from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.db.rules import problems_of
from alltracker.exchange.proposal import ProposedPatient, Reading

_LONGEST_NAME: Final = 200
_UNNAMED: Final = "Patient"
"""What a patient is called whom neither file nor family has named yet."""


class Match(Enum):
    """How the person of a file compares with the one of the record."""

    SAME = auto()
    OTHER = auto()
    NOT_SAID = auto()
    """The file says neither a name nor a birth date that could be compared."""


class SourceProblem(KnownProblem):
    """It is not clear whose results of a file are meant, or they are somebody else's."""


def people_of(reading: Reading) -> tuple[ProposedPatient, ...]:
    """Return the patients of a file who have laboratory results."""
    return tuple(patient for patient in reading.patients if patient.results)


def of_source(reading: Reading, source: ProposedPatient | None) -> Reading:
    """Return what a file holds about one of its people; all of it where there is only one."""
    if source is None or len(people_of(reading)) <= 1:
        return reading
    return reading.of_patient(source.ref)


def find_source(name: str, reading: Reading, wanted: str | None) -> ProposedPatient | None:
    """Return the patient of a file whose results are meant; None when it names nobody.

    Args:
        name: the name of the file, for sentences.
        reading: what the file holds.
        wanted: a reference or a name as listed, or None when nobody was chosen.

    Raises:
        SourceProblem: several have results and nobody was chosen; nobody is called so; or the name
            fits several references.
    """
    people = people_of(reading)
    if wanted is None:
        if len(people) > 1:
            raise SourceProblem(_listing(_SEVERAL, name, people))
        return people[0] if people else None
    found = [one for one in people if one.ref == wanted]
    found = found or [one for one in people if one.name and _folded(one.name) == _folded(wanted)]
    if len(found) > 1:
        raise SourceProblem(_listing(_SAME_NAME, name, found))
    if not found and any(one.ref or one.name for one in people):
        raise SourceProblem(_listing(_NOBODY, name, people, wanted))
    return next(iter(found or people), None)


def compare(patient: Patient, source: ProposedPatient | None) -> Match:
    """Return whether a patient of a file is this patient, by name and birth date as far as known.

    Case, accents, punctuation and the order of names do not matter, nor do names that only one side
    has (middle names). A single common name is enough only when the birth dates agree too.
    """
    if source is None:
        return Match.NOT_SAID
    theirs, ours = _names(source.name), _names(patient.name)
    born, known = source.birth_date, patient.birth_date
    dated = born is not None and known is not None
    if dated and not _may_be_same(born, known):
        return Match.OTHER
    if not any(part.isalpha() for part in theirs):
        return Match.SAME if dated else Match.NOT_SAID
    return Match.SAME if _same_names(ours, theirs, dated=dated) else Match.OTHER


def new_patient(source: ProposedPatient | None, name: str | None) -> Patient:
    """Return a patient for a record that has none, from a file and the name that was given.

    What a file says and cannot be, such as a birth in the future, is left out.
    """
    told = source or ProposedPatient("")
    called = (name or "").strip() or told.name.strip() or told.ref.strip() or _UNNAMED
    patient = _patient(called, told.birth_date, told.sex)
    wrong = {problem.field for problem in problems_of(patient)}
    return _patient(called, None, told.sex) if "birth_date" in wrong else patient


def other_person(name: str, patient: Patient, source: ProposedPatient) -> SourceProblem:
    """Return the refusal of a file that is about somebody else than the record."""
    values = {
        "file": name,
        "theirs": _person(source.name, source.birth_date),
        "ours": _person(patient.name, patient.birth_date),
        "ref": source.ref,
    }
    return SourceProblem(Message("import", _OTHER, values))


_SEVERAL: Final = QT_TRANSLATE_NOOP(
    "import", "“{file}” holds results of several people. Say whose with --source-patient:"
)
_SAME_NAME: Final = QT_TRANSLATE_NOOP(
    "import", "Several people in “{file}” have this name. Say the reference of one:"
)
_NOBODY: Final = QT_TRANSLATE_NOOP(
    "import", "Nobody in “{file}” is called “{wanted}”. It holds results of:"
)
_OTHER: Final = QT_TRANSLATE_NOOP(
    "import",
    "“{file}” is about {theirs}, and the record about {ours}. "
    "If it is the same person, repeat with --source-patient “{ref}”.",
)
_BORN: Final = QT_TRANSLATE_NOOP("import", "{name}, born {born}")
_LINE: Final = QT_TRANSLATE_NOOP("import", "{ref}: {who}, %n result(s)", "", 1)
_NO_NAME: Final = Message("import", QT_TRANSLATE_NOOP("import", "no name"))


def person_line(source: ProposedPatient) -> Message:
    """Return a patient of a file as listed: reference, name, birth date, number of results."""
    who = _person(source.name, source.birth_date)
    return Message("import", _LINE, {"ref": source.ref, "who": who}, source.results)


def _person(name: str, born: PartialDate | None) -> Message:
    said: object = name or _NO_NAME
    if born is None:
        return Message("import", "{name}", {"name": said})
    return Message("import", _BORN, {"name": said, "born": born})


def _listing(text: str, name: str, people: Sequence[ProposedPatient], wanted: str = "") -> Message:
    """Return a sentence and under it one line for each person."""
    head = Message("import", text, {"file": name, "wanted": wanted})
    lines = {f"line{number}": person_line(one) for number, one in enumerate(people)}
    pattern = "\n    ".join(["{head}", *(f"{{{key}}}" for key in lines)])
    return Message("import", pattern, {"head": head, **lines})


def _patient(name: str, born: PartialDate | None, sex: Sex) -> Patient:
    return Patient.model_validate({"name": name[:_LONGEST_NAME], "birth_date": born, "sex": sex})


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def _names(text: str) -> frozenset[str]:
    """Return the parts of a name, without titles of letters only a registry knows."""
    spaced = "".join(char if char.isalnum() else " " for char in _folded(text))
    return frozenset(spaced.split())


def _same_names(ours: frozenset[str], theirs: frozenset[str], *, dated: bool) -> bool:
    fewer, more = sorted((ours, theirs), key=len)
    if not fewer <= more:
        return False
    return fewer == more or len(fewer) > 1 or dated


def _may_be_same(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether two half-known dates can be the same day."""
    assert one is not None
    assert other is not None
    return one.first <= other.last and other.first <= one.last
