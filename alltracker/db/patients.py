"""Finds the patient that a command is about."""

from __future__ import annotations

from collections.abc import Iterable

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.db.store import Store


class NoPatient(KnownProblem):
    """The record holds nobody yet."""

    def __init__(self) -> None:
        text = QT_TRANSLATE_NOOP("patients", "There is no patient in this record yet.")
        super().__init__(Message("patients", text))


class UnknownPatient(KnownProblem):
    """Nobody in the record has this name."""

    def __init__(self, name: str, patients: Iterable[Patient]) -> None:
        text = QT_TRANSLATE_NOOP(
            "patients", "Nobody in this record is called “{name}”. It holds: {names}."
        )
        super().__init__(Message("patients", text, {"name": name, "names": _listed(patients)}))


class SeveralPatients(KnownProblem):
    """The record holds several people, and it was not said who is meant."""

    def __init__(self, patients: Iterable[Patient]) -> None:
        text = QT_TRANSLATE_NOOP(
            "patients", "This record holds several people. Say whom you mean: {names}."
        )
        super().__init__(Message("patients", text, {"names": _listed(patients)}))


class SameNames(KnownProblem):
    """Several people of the record have the name that was given."""

    def __init__(self, patients: Iterable[Patient]) -> None:
        text = QT_TRANSLATE_NOOP(
            "patients", "Several people in this record have this name. Use one of: {ids}."
        )
        ids = ", ".join(patient.id for patient in patients)
        super().__init__(Message("patients", text, {"ids": ids}))


def choose_patient(store: Store, name: str | None) -> Patient:
    """Return the patient called ``name``, or the only one when no name is given.

    Capitals and blanks around the name do not matter; the row's identity is taken too. Raises
    NoPatient, SeveralPatients, UnknownPatient or SameNames when it is not clear who is meant.
    """
    patients = store.all(Patient)
    if not patients:
        raise NoPatient
    if name is None:
        if len(patients) > 1:
            raise SeveralPatients(patients)
        return patients[0]
    wanted = _folded(name)
    found = [one for one in patients if wanted in {_folded(one.name), one.id}]
    if not found:
        raise UnknownPatient(name, patients)
    if len(found) > 1:
        raise SameNames(found)
    return found[0]


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _listed(patients: Iterable[Patient]) -> str:
    return ", ".join(f"“{patient.name}”" for patient in patients)
