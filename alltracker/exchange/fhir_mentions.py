"""What a FHIR file says beside its numbers: texts, other tests, missing results, the diagnosis."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from alltracker.exchange.fhir_index import FhirIndex, Node, child_references
from alltracker.exchange.fhir_json import Resource
from alltracker.exchange.fhir_patients import FhirPatients
from alltracker.exchange.fhir_values import codings, words
from alltracker.exchange.moments import Moment, read_moment
from alltracker.exchange.proposal import Mentioned, MentionKind
from alltracker.exchange.text import plain

_LEUKEMIA: Final = frozenset(
    {
        "91857003",
        "91856007",
        "277571004",
        "277575008",
        "277572006",
        "277573001",
        "278453007",
        "C91.00",
        "C91.01",
        "C91.02",
    }
)
"""Acute lymphoblastic leukemia in SNOMED CT and ICD-10-CM."""


class FhirMentions:
    """Collects what is shown and not stored."""

    def __init__(self, index: FhirIndex, patients: FhirPatients) -> None:
        self._index = index
        self._patients = patients
        self._found: list[Mentioned] = []

    def other(self, node: Node, ref: str, moment: Moment | None) -> None:
        """Mention a laboratory result that is text, or a number without an analyte of ours."""
        resource = node.resource
        kind = MentionKind.TEXT_RESULT
        if isinstance(resource.get("valueQuantity"), dict):
            kind = MentionKind.OTHER_RESULT
        text = told_text(resource)
        if text:
            day = moment.day if moment else None
            self._found.append(Mentioned(kind, words(resource.get("code")), text, day, ref))

    def all(self, moment: Callable[[Node], Moment | None]) -> tuple[Mentioned, ...]:
        """Return every mention, with reports that lack results and the diagnosis."""
        for node in self._index.of_kind("DiagnosticReport"):
            self._missing(node, moment(node))
        for node in self._index.of_kind("Condition"):
            self._diagnosis(node)
        return tuple(self._found)

    def _missing(self, node: Node, moment: Moment | None) -> None:
        wanted = list(child_references(node.resource))
        missing = sum(not self._index.find(reference, node) for reference in wanted)
        if missing:
            day = moment.day if moment else None
            ref, name = self._patients.reference(node), words(node.resource.get("code"))
            kind = MentionKind.MISSING_RESULTS
            self._found.append(Mentioned(kind, name, "", day, ref, missing))

    def _diagnosis(self, node: Node) -> None:
        code = node.resource.get("code")
        if not any(plain(item.get("code")) in _LEUKEMIA for item in codings(code)):
            return
        onset = read_moment(node.resource.get("onsetDateTime"))
        ref = self._patients.reference(node)
        told = next((plain(item.get("code")) for item in codings(code)), "")
        day = onset.day if onset else None
        self._found.append(Mentioned(MentionKind.DIAGNOSIS, words(code), told, day, ref))


def told_text(resource: Resource) -> str:
    """Return the value of a result as words, however it is given; empty when there is none."""
    for key, value in resource.items():
        if key.startswith("value") and not key.startswith("_") and (text := _said(value)):
            return text
    return words(resource.get("dataAbsentReason"))


def _said(value: Any) -> str:
    if not isinstance(value, dict):
        return "" if isinstance(value, list | None) else plain(str(value))
    if "value" in value:
        parts = (value.get("comparator"), value.get("value"), value.get("unit"))
        told = [str(part) for part in parts if isinstance(part, str | int | Decimal)]
        return plain(" ".join(part for part in told if part))
    return words(value)
