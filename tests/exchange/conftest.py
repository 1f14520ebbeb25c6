"""Builders of small FHIR resources, and the sample files, as fixtures that return functions."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from alltracker.exchange.files import read_file
from alltracker.exchange.proposal import Reading

FHIR = Path(__file__).parents[1] / "data" / "samples" / "fhir"


def _sample_bytes(name: str) -> bytes:
    """The bytes of a sample file, unpacked where it is kept packed."""
    path = FHIR / name
    return (
        path.read_bytes() if path.exists() else gzip.decompress((FHIR / f"{name}.gz").read_bytes())
    )


def _read(data: bytes | str | dict | list, name: str = "file.json") -> Reading:
    """Read whatever stands for a file."""
    if isinstance(data, dict | list):
        data = json.dumps(data)
    if isinstance(data, str):
        data = data.encode()
    return read_file(data, name, lambda _part: None, lambda: False)


def _observation(loinc: str = "6690-2", value: object = 4.6, unit: str | None = "10*9/L", **more):
    """A laboratory Observation in its R4 shape."""
    quantity = {"value": value} | ({"unit": unit} if unit else {})
    base = {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": loinc}], "text": loinc},
        "effectiveDateTime": "2024-01-04T08:30:00+11:00",
        "valueQuantity": quantity,
    }
    base.update(more)
    return {key: item for key, item in base.items() if item is not None}


def _bundle(*resources: dict, kind: str = "collection") -> dict:
    """A Bundle of resources, without addresses."""
    entries = [{"resource": resource} for resource in resources]
    return {"resourceType": "Bundle", "type": kind, "entry": entries}


@pytest.fixture(scope="session")
def sample_bytes() -> Callable[[str], bytes]:
    return _sample_bytes


@pytest.fixture(scope="session")
def read() -> Callable[..., Reading]:
    return _read


@pytest.fixture(scope="session")
def observation() -> Callable[..., dict[str, Any]]:
    return _observation


@pytest.fixture(scope="session")
def bundle() -> Callable[..., dict[str, Any]]:
    return _bundle
