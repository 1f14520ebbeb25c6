"""Values, units, ranges, codes and words of FHIR resources, for every release from DSTU2 on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final, NamedTuple

from alltracker.care.analyte import Analyte, Code
from alltracker.care.kinds import Comparator
from alltracker.care.labs import BY_LOINC
from alltracker.care.units import convert, known_unit
from alltracker.exchange.fhir_json import Resource
from alltracker.exchange.reasons import Reason, two_units, unknown_unit
from alltracker.exchange.text import plain

_LOINC: Final = frozenset(
    {"http://loinc.org", "https://loinc.org", "urn:oid:2.16.840.1.113883.6.1"}
)
_PLAIN_NUMBER: Final = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,20})?")
_LARGEST: Final = Decimal("1e12")
_MOST_DIGITS: Final = 40
_COMPARATORS: Final = {comparator.value: comparator for comparator in Comparator}


class Amount(NamedTuple):
    """A number as printed, with its comparator and its unit in both spellings."""

    text: str
    number: Decimal
    comparator: Comparator
    unit: str
    unit_code: str

    @property
    def printed_unit(self) -> str:
        """The unit as the laboratory printed it, else as it was coded."""
        return self.unit or self.unit_code


class Range(NamedTuple):
    """A laboratory's own range; numbers only when they can be used."""

    low: float | None = None
    high: float | None = None
    text: str = ""


def codings(value: Any) -> Iterator[Resource]:
    """Return the codings of a CodeableConcept, or of a list of them."""
    for concept in value if isinstance(value, list) else [value]:
        if isinstance(concept, dict):
            coding = concept.get("coding")
            for item in coding if isinstance(coding, list) else [coding]:
                if isinstance(item, dict):
                    yield item


def loinc_codes(code: Any) -> Iterator[str]:
    """Return the LOINC codes of a code element."""
    for coding in codings(code):
        system, value = coding.get("system"), coding.get("code")
        if isinstance(system, str) and isinstance(value, str):
            system = system.rstrip("/").casefold()
            if system in _LOINC:
                yield value.strip()


def analyte_of(code: Any) -> tuple[Analyte, Code] | None:
    """Return the analyte that a code element names by LOINC; never by its words."""
    for value in loinc_codes(code):
        found = BY_LOINC.get(value)
        if found is not None:
            return found
    return None


def words(concept: Any) -> str:
    """Return what a code element is called: its text, else the first display, else a code."""
    if not isinstance(concept, dict):
        return ""
    text = plain(concept.get("text"))
    if text:
        return text
    items = list(codings(concept))
    for key in ("display", "code"):
        for item in items:
            if text := plain(item.get(key)):
                return text
    return ""


def amount(quantity: Any) -> Amount | None:
    """Return the number of a Quantity, None when there is no usable one."""
    if not isinstance(quantity, dict):
        return None
    number = _number(quantity.get("value"))
    sign = quantity.get("comparator") or ""
    comparator = _COMPARATORS.get(sign) if isinstance(sign, str) else None
    if number is None or comparator is None:
        return None
    unit = plain(quantity.get("unit") or quantity.get("units"))
    return Amount(str(number), number, comparator, unit, plain(quantity.get("code")))


def _number(value: Any) -> Decimal | None:
    if isinstance(value, str) and _PLAIN_NUMBER.fullmatch(value.strip()):
        value = Decimal(value.strip())
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    number = Decimal(value)
    if abs(number) >= _LARGEST:
        return None
    return number if len(str(number)) <= _MOST_DIGITS else None


class UnitReader:
    """Understands the unit of a result, remembering what it has understood before."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, str, str], str | Reason] = {}

    def read(self, found: tuple[Analyte, Code], unit: str, unit_code: str) -> str | Reason:
        """Return the unit's code, or why it is not understood.

        The printed unit is tried before the coded one; two that mean different factors are a
        contradiction, and a LOINC code can allow only some units.
        """
        analyte, code = found
        key = (analyte.key, code.loinc, unit, unit_code)
        if key not in self._known:
            self._known[key] = _understand(analyte, code, unit, unit_code)
        return self._known[key]


def _understand(analyte: Analyte, code: Code, unit: str, unit_code: str) -> str | Reason:
    understood = [
        known.code
        for text in (unit, unit_code)
        if text and (known := known_unit(analyte, text)) is not None
    ]
    if not (unit or unit_code) and (without := known_unit(analyte, None)) is not None:
        understood = [without.code]
    if not understood or (code.units and understood[0] not in code.units):
        return unknown_unit(analyte, unit or unit_code)
    factors = analyte.measure.factors
    if len({factors[item] for item in understood}) > 1:
        return two_units(analyte, unit, unit_code)
    return understood[0]


def canonical(analyte: Analyte, number: Decimal, unit_code: str) -> float:
    """Return a number in the analyte's canonical unit."""
    return convert(number, unit_code, analyte.canonical, analyte)


def reference_range(resource: Resource, unit: str) -> Range:
    """Return the laboratory's own range of a result in ``unit``, as given.

    A range upside down or in another unit keeps its words and loses its numbers, so that nothing
    can be judged by it.
    """
    ranges = resource.get("referenceRange")
    first = ranges[0] if isinstance(ranges, list) and ranges else ranges
    if not isinstance(first, dict):
        return Range()
    low, high = amount(first.get("low")), amount(first.get("high"))
    text = plain(first.get("text"))
    ends = [end for end in (low, high) if end is not None]
    upside_down = low is not None and high is not None and low.number > high.number
    foreign = any(end.printed_unit and end.printed_unit != unit for end in ends)
    if upside_down or foreign:
        return Range(text=text or _range_words(low, high))
    return Range(low and float(low.number), high and float(high.number), text)


def _range_words(low: Amount | None, high: Amount | None) -> str:
    ends = [f"{end.text} {end.printed_unit}".strip() if end else "" for end in (low, high)]
    return "–".join(ends)  # noqa: RUF001 - a range is written with a dash


def category_codes(resource: Resource) -> set[str]:
    """Return the category codes of a resource, in lower case."""
    found = (coding.get("code") for coding in codings(resource.get("category")))
    return {code.casefold() for code in found if isinstance(code, str)}
