"""Anthracyclines counted as doxorubicin, by a scheme that the family chooses.

The raw doses always stand beside it. A scheme names its factors and where each is printed; a drug
that it does not cover stays unconverted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from alltracker.care.exposures import DrugTotal

ANTHRACYCLINES: Final = (
    "doxorubicin",
    "daunorubicin",
    "epirubicin",
    "idarubicin",
    "mitoxantrone",
)
"""The keys of the drugs that the schemes are about (clinical tables 6.1)."""


@dataclass(frozen=True, slots=True)
class Span:
    """A number, or a range of numbers where a scheme gives one."""

    low: float
    high: float

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high

    def plus(self, other: Span) -> Span:
        """Return the sum."""
        return Span(self.low + other.low, self.high + other.high)

    def times(self, number: float) -> Span:
        """Return the product with a number that is not negative."""
        return Span(self.low * number, self.high * number)


@dataclass(frozen=True, slots=True)
class Factor:
    """What one mg/m² of a drug counts in a scheme, with the paper's own interval and its place."""

    drug: str
    value: Span
    interval: Span | None
    source: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """One published way of counting; ``without`` says in words why a drug has no factor."""

    key: str
    name: str
    year: int
    note: str
    source: str
    factors: Mapping[str, Factor]
    without: Mapping[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """Name and year, as they stand beside every total."""
        return f"{self.name} ({self.year})"


@dataclass(frozen=True, slots=True)
class Converted:
    """One anthracycline in a scheme; ``equivalent`` in mg/m² of doxorubicin, None: not converted.

    ``reason`` says in words why the scheme does not convert it; it is empty where only the
    estimate of mg/m² is missing.
    """

    drug: DrugTotal
    factor: Factor | None
    equivalent: Span | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Equivalents:
    """All anthracyclines of a record in one scheme.

    ``total`` is None where nothing could be converted; ``complete`` tells whether it covers every
    dose of every anthracycline.
    """

    scheme: Scheme
    drugs: tuple[Converted, ...]
    total: Span | None
    complete: bool


def equivalents(drugs: Iterable[DrugTotal], scheme: Scheme) -> Equivalents:
    """Return the anthracyclines among ``drugs`` as ``scheme`` counts them.

    A factor is multiplied with the estimated mg/m² of the doses that have one.
    """
    found = tuple(_converted(drug, scheme) for drug in drugs if drug.drug in ANTHRACYCLINES)
    total = None
    for one in found:
        if one.equivalent is not None:
            total = one.equivalent if total is None else total.plus(one.equivalent)
    complete = all(
        one.equivalent is not None and one.drug.all.estimated == one.drug.all.doses for one in found
    )
    return Equivalents(scheme, found, total, complete)


def _converted(drug: DrugTotal, scheme: Scheme) -> Converted:
    factor = scheme.factors.get(drug.drug)
    per_area = drug.all.per_square_meter
    if factor is None:
        return Converted(drug, None, None, scheme.without.get(drug.drug, ""))
    if per_area is None:
        return Converted(drug, factor, None)
    return Converted(drug, factor, factor.value.times(per_area))
