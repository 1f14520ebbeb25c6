"""Conversion between the units of one analyte: only certain factors, and never a guess."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from alltracker.care.analyte import Analyte
from alltracker.care.measure import Unit

CELSIUS: Final = "Cel"
FAHRENHEIT: Final = "[degF]"
_FREEZING_F: Final = Decimal(32)
_DEGREES_F_PER_C: Final = Decimal("1.8")


class UnknownUnit(ValueError):  # noqa: N818 - names the case, not a fault of the program
    """A unit in which this analyte is not measured."""


def known_unit(analyte: Analyte, text: str | None) -> Unit | None:
    """Return the unit that ``text`` spells for this analyte, or None when it must be asked.

    Any case, both micro signs and the usual ways to write a power of ten are accepted; a missing
    unit is unknown, except for a pure ratio, which has none.
    """
    return analyte.measure.unit(text or "") if text else _without_unit(analyte)


def _without_unit(analyte: Analyte) -> Unit | None:
    only = next(iter(analyte.measure.factors))
    return analyte.measure.unit(only) if only.startswith("{") else None


def factor(analyte: Analyte, unit_from: str, unit_to: str) -> Decimal:
    """Return what a number in one unit (by code) is multiplied with to be in the other.

    Raises UnknownUnit for a unit in which the analyte is not measured.
    """
    factors = analyte.measure.factors
    if unit_from == unit_to and unit_from in factors:
        return Decimal(1)
    try:
        return factors[unit_from] / factors[unit_to]
    except KeyError as unknown:
        raise UnknownUnit(f"{unknown.args[0]} for {analyte.key}") from None


def convert(
    value: Decimal | float, unit_from: Unit | str, unit_to: Unit | str, analyte: Analyte
) -> float:
    """Return ``value`` in another unit of the analyte; raise UnknownUnit when there is none.

    Reckons in decimals, so that 6.94 g/dL is 69.4 g/L to the last digit.
    """
    return float(exact(value) * factor(analyte, _code(unit_from), _code(unit_to)))


def exact(value: Decimal | float) -> Decimal:
    """Return a number as the decimal that it is written as."""
    return value if isinstance(value, Decimal) else Decimal(repr(value))


def _code(unit: Unit | str) -> str:
    return unit.code if isinstance(unit, Unit) else unit


def celsius(value: Decimal | float, unit: str) -> float:
    """Return a temperature in °C from °C or °F (by code); F = C x 9/5 + 32 by definition."""
    if unit == CELSIUS:
        return float(value)
    if unit == FAHRENHEIT:
        return round(float((exact(value) - _FREEZING_F) / _DEGREES_F_PER_C), 6)
    raise UnknownUnit(unit)


def fahrenheit(value: Decimal | float) -> float:
    """Return a temperature in °F from °C."""
    return round(float(exact(value) * _DEGREES_F_PER_C + _FREEZING_F), 6)
