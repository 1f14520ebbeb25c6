"""Whom a FHIR file is about."""

from __future__ import annotations

import contextlib
from typing import Any, Final

from alltracker.care.calendar import DateProblem, PartialDate
from alltracker.care.kinds import Sex
from alltracker.exchange.fhir_index import FhirIndex, Node
from alltracker.exchange.proposal import ProposedPatient
from alltracker.exchange.text import plain

_SEXES: Final = {"female": Sex.FEMALE, "male": Sex.MALE, "other": Sex.OTHER}
_LONGEST_NAME: Final = 200


class FhirPatients:
    """Tells patients apart by reference, never by name, and counts their results."""

    def __init__(self, index: FhirIndex) -> None:
        self._index = index
        self._counts: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._nodes = {_own_reference(node): node for node in index.of_kind("Patient")}
        self._known: dict[tuple[str, str], str] = {}

    def reference(self, node: Node) -> str:
        """Return whom a result is about: its own subject, else that of its panel or report.

        Where nothing says it, the file's only patient; without any, an empty text.
        """
        for relative in self._index.lineage(node):
            subject = relative.resource.get("subject") or relative.resource.get("patient")
            if isinstance(subject, dict) and (ref := self._resolved(subject, relative)):
                return ref
        return next(iter(self._nodes)) if len(self._nodes) == 1 else ""

    def count(self, ref: str) -> None:
        """Count one laboratory result of a patient."""
        self._counts[ref] = self._counts.get(ref, 0) + 1

    def proposed(self) -> tuple[ProposedPatient, ...]:
        """Return the patients who have results; if nobody has, those who are described."""
        refs = list(self._counts) or list(self._nodes)
        return tuple(self._proposed(ref) for ref in refs)

    def _resolved(self, subject: dict[str, Any], node: Node) -> str:
        written, shown = plain(subject.get("reference")), plain(subject.get("display"))
        if not written:
            identifier = subject.get("identifier")
            value = identifier.get("value") if isinstance(identifier, dict) else None
            return self._named(plain(value) or shown, shown)
        key = (written, str(id(node)) if written.startswith("#") else "")
        ref = self._known.get(key)
        if ref is None:
            found = [other for other in self._index.find(written, node) if other.kind == "Patient"]
            ref = _own_reference(found[0]) if found else written
            self._known[key] = ref
        return self._named(ref, shown)

    def _named(self, ref: str, shown: str) -> str:
        if shown and ref not in self._names:
            self._names[ref] = shown
        return ref

    def _proposed(self, ref: str) -> ProposedPatient:
        node = self._nodes.get(ref)
        results = self._counts.get(ref, 0)
        if node is None:
            name = self._names.get(ref, "")[:_LONGEST_NAME]
            return ProposedPatient(ref, name, results=results)
        patient = node.resource
        gender = patient.get("gender")
        sex = _SEXES.get(gender, Sex.NOT_KNOWN) if isinstance(gender, str) else Sex.NOT_KNOWN
        name = _name(patient.get("name")) or self._names.get(ref, "")
        return ProposedPatient(ref, name, _birth_date(patient.get("birthDate")), sex, results)


def _own_reference(node: Node) -> str:
    name = plain(node.resource.get("id"))
    if node.owner is None and name:
        return f"Patient/{name}"
    return node.address or "Patient"


def _name(names: Any) -> str:
    """Return the official or first name: its text, else given names and family name."""
    listed = [name for name in (names if isinstance(names, list) else [names]) if name]
    told = [name for name in listed if isinstance(name, dict)]
    told.sort(key=lambda name: plain(name.get("use")) not in {"official", "usual"})
    for name in told:
        text = plain(name.get("text")) or " ".join(
            [*_parts(name, "given"), *_parts(name, "family")]
        )
        if text:
            return text[:_LONGEST_NAME]
    return ""


def _parts(name: dict[str, Any], key: str) -> list[str]:
    value = name.get(key)
    return [
        text for part in (value if isinstance(value, list) else [value]) if (text := plain(part))
    ]


def _birth_date(value: Any) -> PartialDate | None:
    with contextlib.suppress(DateProblem):
        date = PartialDate.parse(plain(value)[:10])
        return None if date.season else date  # FHIR knows no seasons
    return None
