"""FHIR files (DSTU2, STU3, R4, R5) to proposed results: tolerant in shape, strict in meaning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from alltracker.care.analyte import Analyte, AnalyteGroup, Code
from alltracker.care.kinds import ResultStatus
from alltracker.care.review import needs_review
from alltracker.collector import uncollected
from alltracker.exchange.fhir_index import FhirIndex, Node
from alltracker.exchange.fhir_json import Resource, load
from alltracker.exchange.fhir_mentions import FhirMentions, told_text
from alltracker.exchange.fhir_patients import FhirPatients
from alltracker.exchange.fhir_values import (
    Amount,
    UnitReader,
    amount,
    analyte_of,
    canonical,
    category_codes,
    reference_range,
    words,
)
from alltracker.exchange.moments import Moment, read_moment
from alltracker.exchange.proposal import (
    Canceled,
    Format,
    ImportCanceled,
    Progress,
    ProposedResult,
    Reading,
    Skipped,
)
from alltracker.exchange.reasons import (
    CANCELLED,
    ENTERED_IN_ERROR,
    NO_DATE,
    NO_VALUE,
    NOT_A_NUMBER,
    PENDING,
    TEXT_VALUE,
    Reason,
    bad_date,
    unknown_status,
)
from alltracker.exchange.text import plain

_STATUSES: Final = {
    "final": ResultStatus.FINAL,
    "amended": ResultStatus.AMENDED,
    "corrected": ResultStatus.CORRECTED,
    "appended": ResultStatus.AMENDED,
    "preliminary": ResultStatus.PRELIMINARY,
}
_REFUSED: Final = {
    "entered-in-error": ENTERED_IN_ERROR,
    "cancelled": CANCELLED,
    "registered": PENDING,
}
_NOT_LABORATORY: Final = frozenset({"vital-signs", "social-history", "survey", "exam", "activity"})
_STEP: Final = 200


def read_fhir(data: bytes, name: str, progress: Progress, canceled: Canceled) -> Reading:
    """Read a FHIR file whole; raise ImportProblem or ImportCanceled, never anything else."""
    with uncollected():
        return read_resources(load(data, name), progress, canceled)


def read_resources(
    resources: list[tuple[str, Resource]], progress: Progress, canceled: Canceled
) -> Reading:
    """Read resources that were already found, each with its address."""
    reader = _FhirReader(FhirIndex(resources))
    count = len(reader.index.nodes)
    for number, node in enumerate(reader.index.of_kind("Observation")):
        if number % _STEP == 0:
            progress(number / count)
            if canceled():
                raise ImportCanceled
        reader.observe(node)
    progress(1.0)
    return reader.reading()


class _FhirReader:
    """Collects what the results of one file say."""

    def __init__(self, index: FhirIndex) -> None:
        self.index = index
        index.link()
        self._patients = FhirPatients(index)
        self._mentions = FhirMentions(index, self._patients)
        self._units = UnitReader()
        self._moments: dict[str, Moment | None] = {}
        self._results: list[ProposedResult] = []
        self._skipped: list[Skipped] = []

    def observe(self, node: Node) -> None:
        """Take one Observation: a result, a skipped one, or a mere mention."""
        resource = node.resource
        found = analyte_of(resource.get("code"))
        if found is not None and found[0].group is AnalyteGroup.BODY:
            found = None
        if found is None and category_codes(resource) & _NOT_LABORATORY:
            self._refuse_silent(node)
            return
        if _groups(resource):
            self._components(node)
            return
        ref = self._patients.reference(node)
        self._patients.count(ref)
        if found is not None:
            self._take(node, resource, found, ref)
        elif not self._refused_status(node, ref):
            self._mentions.other(node, ref, self._moment(node))
        self._components(node)

    def reading(self) -> Reading:
        """Return everything, after the last Observation."""
        mentioned = self._mentions.all(self._moment)
        return Reading(
            Format.FHIR,
            self._patients.proposed(),
            tuple(self._results),
            tuple(self._skipped),
            mentioned,
        )

    def _components(self, node: Node) -> None:
        components = node.resource.get("component")
        for component in components if isinstance(components, list) else []:
            if isinstance(component, dict):
                found = analyte_of(component.get("code"))
                if found is not None and found[0].group is not AnalyteGroup.BODY:
                    ref = self._patients.reference(node)
                    self._patients.count(ref)
                    self._take(node, component, found, ref)

    def _take(self, node: Node, value: Resource, found: tuple[Analyte, Code], ref: str) -> None:
        moment = self._moment(node)
        quantity = amount(value.get("valueQuantity"))
        status = node.resource.get("status")
        reason: Reason | None = _status_reason(status)
        unit: str | Reason = ""
        if reason is None and quantity is None:
            reason = _value_reason(value, status)
        if reason is None and quantity is not None:
            unit = self._units.read(found, quantity.unit, quantity.unit_code)
            reason = unit if isinstance(unit, Reason) else None
        if reason is None and moment is None:
            written = plain(_effective(node.resource))
            reason = bad_date(written) if written else NO_DATE
        if reason or quantity is None or moment is None or isinstance(unit, Reason):
            self._skip(reason or NO_VALUE, value, found[0].key, moment, ref)
            return
        self._results.append(self._proposed(node, value, found, (quantity, unit, moment, ref)))

    def _proposed(
        self,
        node: Node,
        value: Resource,
        found: tuple[Analyte, Code],
        told: tuple[Amount, str, Moment, str],
    ) -> ProposedResult:
        (analyte, code), (quantity, unit_code, moment, ref) = found, told
        number = canonical(analyte, quantity.number, unit_code)
        span = reference_range(value, quantity.printed_unit)
        return ProposedResult(
            patient_ref=ref,
            analyte_key=analyte.key,
            code=code.loinc,
            name=words(value.get("code")),
            value_text=f"{quantity.comparator.value}{quantity.text}",
            value=float(quantity.number),
            comparator=quantity.comparator,
            unit=quantity.printed_unit,
            unit_code=unit_code,
            canonical=number,
            day=moment.day,
            time=moment.time,
            offset=moment.offset,
            when=moment.text,
            range_low=span.low,
            range_high=span.high,
            range_text=span.text,
            status=_STATUSES[node.resource["status"]],
            place=self._place(node),
            review=needs_review(analyte, number),
        )

    def _skip(
        self, reason: Reason, value: Resource, key: str, moment: Moment | None, ref: str
    ) -> None:
        day = moment.day if moment else None
        what = words(value.get("code"))
        text = told_text(value)
        self._skipped.append(Skipped(reason.message, reason.key, what, key, day, text, ref))

    def _refused_status(self, node: Node, ref: str) -> bool:
        reason = _status_reason(node.resource.get("status"))
        if reason is None:
            return False
        self._skip(reason, node.resource, "", self._moment(node), ref)
        return True

    def _refuse_silent(self, node: Node) -> None:
        """Vital signs and the like are not read here; a taken-back one is still told."""
        if plain(node.resource.get("status")) in _REFUSED:
            self._refused_status(node, self._patients.reference(node))

    def _moment(self, node: Node) -> Moment | None:
        """Return the collection time: own, else panel's or report's, else when it was issued."""
        if (own := self._read(_effective(node.resource))) is not None:
            return own
        lineage = list(self.index.lineage(node))
        for text in (*map(_effective, [n.resource for n in lineage]), *map(_issued, lineage)):
            if (moment := self._read(text)) is not None:
                return moment
        return None

    def _read(self, text: str) -> Moment | None:
        if not text:
            return None
        if text not in self._moments:
            self._moments[text] = read_moment(text)
        return self._moments[text]

    def _place(self, node: Node) -> str:
        for relative in self.index.lineage(node):
            performer = relative.resource.get("performer")
            for item in performer if isinstance(performer, list) else [performer]:
                if isinstance(item, dict) and (shown := plain(item.get("display"))):
                    return shown
        return ""


def _groups(resource: Resource) -> bool:
    """A panel has members and no value of its own."""
    return bool(resource.get("hasMember")) and not any(_values(resource))


def _values(resource: Resource) -> Iterator[Any]:
    return (value for key, value in resource.items() if key.startswith("value"))


def _status_reason(status: Any) -> Reason | None:
    if isinstance(status, str) and status in _STATUSES:
        return None
    text = plain(status)
    return _REFUSED.get(text) or unknown_status(text)


def _value_reason(value: Resource, status: Any) -> Reason:
    if isinstance(value.get("valueQuantity"), dict) and "value" in value["valueQuantity"]:
        return NOT_A_NUMBER
    if any(_values(value)):
        return TEXT_VALUE
    return PENDING if status == "preliminary" else NO_VALUE


def _effective(resource: Resource) -> str:
    for key in ("effectiveDateTime", "effectiveInstant"):
        if isinstance(text := resource.get(key), str):
            return text
    period = resource.get("effectivePeriod")
    if isinstance(period, dict):
        text = period.get("start") or period.get("end")
        return text if isinstance(text, str) else ""
    timing = resource.get("effectiveTiming")
    events = timing.get("event") if isinstance(timing, dict) else None
    return events[0] if isinstance(events, list) and events and isinstance(events[0], str) else ""


def _issued(node: Node) -> str:
    text = node.resource.get("issued")
    return text if isinstance(text, str) else ""
