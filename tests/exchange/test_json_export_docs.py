"""The page and the schema of the JSON export, held against the tables and against real exports."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from alltracker.db.changes import table_of
from alltracker.db.columns import Table
from alltracker.db.files import create_record
from alltracker.db.log import LogChange, LogStep
from alltracker.db.models import TABLES
from alltracker.exchange.record_json import FORMAT, VERSION, export_record
from alltracker.sample.demo import write_demo

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA: dict[str, Any] = json.loads((DOCS / "json-export.schema.json").read_text(encoding="utf-8"))
PAGE = (DOCS / "json-export.md").read_text(encoding="utf-8")
NAMED: dict[str, type[Table]] = {str(model.__tablename__): model for model in TABLES}
LOGGED: dict[str, type[Table]] = {"step": LogStep, "change": LogChange}
TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
}


def is_a(value: object, kind: str) -> bool:
    if kind in {"integer", "number"}:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        return number and (kind == "number" or isinstance(value, int))
    return isinstance(value, TYPES[kind])


def faults(value: Any, shape: dict[str, Any], at: str = "$") -> Iterator[str]:
    """Say what is wrong with a value, for as much of JSON Schema as our schema uses."""
    if "$ref" in shape:
        yield from faults(value, SCHEMA["$defs"][shape["$ref"].removeprefix("#/$defs/")], at)
        return
    if "oneOf" in shape:
        if sum(not list(faults(value, one, at)) for one in shape["oneOf"]) != 1:
            yield f"{at}: {value!r} is none of the kinds"
        return
    kinds = shape.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(is_a(value, kind) for kind in kinds):
        yield f"{at}: {value!r} is not {kinds}"
        return
    yield from inner_faults(value, shape, at)


def inner_faults(value: Any, shape: dict[str, Any], at: str) -> Iterator[str]:
    if "const" in shape and value != shape["const"]:
        yield f"{at}: not {shape['const']!r}"
    if "enum" in shape and value not in shape["enum"]:
        yield f"{at}: {value!r} is not in the list"
    if isinstance(value, str):
        yield from text_faults(value, shape, at)
    if isinstance(value, list):
        for place, item in enumerate(value):
            yield from faults(item, shape.get("items", {}), f"{at}[{place}]")
    if isinstance(value, dict):
        yield from object_faults(value, shape, at)


def text_faults(value: str, shape: dict[str, Any], at: str) -> Iterator[str]:
    if "pattern" in shape and not re.search(shape["pattern"], value):
        yield f"{at}: {value!r} does not look right"
    if len(value) > shape.get("maxLength", len(value)):
        yield f"{at}: too long"


def object_faults(value: dict[str, Any], shape: dict[str, Any], at: str) -> Iterator[str]:
    known = shape.get("properties", {})
    for name in shape.get("required", []):
        if name not in value:
            yield f"{at}.{name} is missing"
    for name, item in value.items():
        if name in known:
            yield from faults(item, known[name], f"{at}.{name}")
        elif shape.get("additionalProperties") is False:
            yield f"{at}.{name} is not described"


@pytest.mark.parametrize("name", [*NAMED, *LOGGED])
def test_every_table_and_field_is_described(name: str) -> None:
    fields = set((NAMED | LOGGED)[name].model_fields)
    described = SCHEMA["$defs"][name]
    assert set(described["properties"]) == fields, "describe the fields in the schema"
    assert set(described["required"]) == fields
    assert described["additionalProperties"] is False
    assert described["description"]
    assert all(field["description"].endswith(".") for field in described["properties"].values())
    _, _, rest = PAGE.partition(f"### {name}\n")
    section = rest.partition("###")[0]
    assert {row.split("`")[1] for row in section.splitlines() if row.startswith("| `")} == fields, (
        "describe the fields on the page"
    )


@pytest.mark.parametrize("name", NAMED)
def test_what_may_be_unknown_is_as_in_the_table(name: str) -> None:
    for column in table_of(NAMED[name]).columns:
        shape = SCHEMA["$defs"][name]["properties"][column.name]
        kinds = shape.get("type") or [one.get("type") for one in shape.get("oneOf", [])]
        assert ("null" in kinds) == bool(column.nullable), column.name


def test_the_head_is_as_written() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["properties"]["format"]["const"] == FORMAT
    assert SCHEMA["properties"]["version"]["const"] == VERSION
    assert SCHEMA["properties"]["tables"]["required"] == list(NAMED)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return the export of the invented patient, with a step taken back."""
    store = create_record(tmp_path_factory.mktemp("demo") / "demo.alltracker")
    write_demo(store, dt.date(2026, 11, 24))
    store.undo()
    store.redo()
    data = export_record(store)
    store.close()
    found: dict[str, Any] = json.loads(data)
    return found


def test_a_real_export_is_as_described(content) -> None:
    assert list(faults(content, SCHEMA))[:5] == []


def test_one_patient_is_as_described(tmp_path) -> None:
    store = create_record(tmp_path / "demo.alltracker")
    write_demo(store, dt.date(2026, 11, 24))
    (patient,) = store.all(TABLES[0])
    assert list(faults(json.loads(export_record(store, patient.id)), SCHEMA)) == []
    store.close()


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"format": "other"},
        {"extra": 1},
        {"tables": {}},
        {"history": {"steps": [{}], "changes": []}},
    ],
)
def test_the_schema_finds_faults(content, change) -> None:
    assert list(faults(content | change, SCHEMA))


def test_messages_of_steps_are_packed(content) -> None:
    labels = {step["label"] for step in content["history"]["steps"]}
    assert all(isinstance(json.loads(label), list) for label in labels)
