"""Importing a 10 MB FHIR bundle, over ``json.load`` of it and raw inserts of the same rows."""

from __future__ import annotations

import datetime as dt
import gc
import itertools
import json
from pathlib import Path
from typing import Any, Final

from alltracker.care.words import Message
from alltracker.db.changes import table_of
from alltracker.db.columns import Record
from alltracker.db.engine import connect
from alltracker.db.files import create_record
from alltracker.db.models import Draw, Patient, Result
from alltracker.db.store import Store
from alltracker.exchange.files import read_file
from alltracker.exchange.merge import ImportPlanner
from benchmarks.measure import Ratio, in_turns

SIZE: Final = 10_000_000
PANEL: Final = (
    ("6690-2", "Leukocytes [#/volume] in Blood by Automated count", "10*3/uL", 4.2),
    ("789-8", "Erythrocytes [#/volume] in Blood by Automated count", "10*6/uL", 4.1),
    ("718-7", "Hemoglobin [Mass/volume] in Blood", "g/dL", 11.9),
    ("4544-3", "Hematocrit [Volume Fraction] of Blood by Automated count", "%", 35.0),
    ("777-3", "Platelets [#/volume] in Blood by Automated count", "10*3/uL", 226.0),
    ("751-8", "Neutrophils [#/volume] in Blood by Automated count", "10*3/uL", 1.9),
    ("731-0", "Lymphocytes [#/volume] in Blood by Automated count", "10*3/uL", 1.2),
    ("770-8", "Neutrophils/100 leukocytes in Blood by Automated count", "%", 45.0),
)


def make_bundle(path: Path) -> None:
    """Write a bundle of one invented patient's counts, a panel a day, of about 10 MB."""
    entries: list[dict[str, Any]] = [
        {
            "resource": {
                "resourceType": "Patient",
                "id": "p1",
                "name": [{"text": "Mila Sommer"}],
                "birthDate": "2000-03-03",
            }
        }
    ]
    size = 0
    first = dt.date(2001, 1, 1)
    for number in itertools.count():
        entry = {"fullUrl": f"urn:uuid:{number}", "resource": _observation(number, first)}
        entries.append(entry)
        size += len(json.dumps(entry)) + 2
        if size >= SIZE:
            break
    path.write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}))


def _observation(number: int, first: dt.date) -> dict[str, Any]:
    draw, place = divmod(number, len(PANEL))
    code, name, unit, value = PANEL[place]
    day = first + dt.timedelta(days=draw)
    category = "http://terminology.hl7.org/CodeSystem/observation-category"
    return {
        "resourceType": "Observation",
        "id": f"observation-{number}",
        "meta": {"profile": ["http://hl7.org/fhir/us/core/StructureDefinition/us-core-lab"]},
        "status": "final",
        "category": [{"coding": [{"system": category, "code": "laboratory"}]}],
        "code": {
            "coding": [{"system": "http://loinc.org", "code": code, "display": name}],
            "text": name,
        },
        "subject": {"reference": "Patient/p1"},
        "encounter": {"reference": f"urn:uuid:encounter-{draw}"},
        "effectiveDateTime": f"{day.isoformat()}T08:30:00+01:00",
        "issued": f"{day.isoformat()}T10:12:00.000+01:00",
        "valueQuantity": {
            "value": round(value + (draw % 17) / 10, 2),
            "unit": unit,
            "system": "http://unitsofmeasure.org",
            "code": unit,
        },
        "referenceRange": [{"text": "as the laboratory printed it"}],
    }


def bundle_ratio(folder: Path, rounds: int) -> Ratio:
    """Compare reading, merging and saving with parsing and inserting."""
    bundle = folder / "bundle.json"
    make_bundle(bundle)
    names = itertools.count()
    rows = _rows_of(_imported(folder / "rows.alltracker", bundle))

    def ours() -> float | None:
        from time import perf_counter  # noqa: PLC0415 - beside its use

        store = create_record(folder / f"ours-{next(names)}.alltracker")
        start = perf_counter()
        _take(store, bundle)
        taken = perf_counter() - start
        store.close()
        return taken

    def floor() -> float | None:
        from time import perf_counter  # noqa: PLC0415 - beside its use

        path = folder / f"floor-{next(names)}.alltracker"
        create_record(path).close()
        raw = connect(path, "", write=True)
        start = perf_counter()
        with bundle.open("rb") as file:
            json.load(file)
        raw.execute("BEGIN")
        for statement, values in rows:
            raw.executemany(statement, values)
        raw.execute("COMMIT")
        taken = perf_counter() - start
        raw.close()
        return taken

    gc.freeze()  # as the window does once it is idle
    try:
        return in_turns("importing a 10 MB FHIR bundle", ours, floor, promised=3.0, rounds=rounds)
    finally:
        gc.unfreeze()


def _imported(path: Path, bundle: Path) -> Store:
    store = create_record(path)
    _take(store, bundle)
    return store


def _take(store: Store, bundle: Path) -> None:
    reading = read_file(bundle.read_bytes(), bundle.name, _ignore, _go_on)
    planner = ImportPlanner(store, Patient(name="Mila Sommer"))
    planner.add(reading)
    planner.take(Message("benchmark", "Import"), make_patient=True)


def _ignore(_done: float) -> None:
    return


def _go_on() -> bool:
    return False


def _rows_of(store: Store) -> list[tuple[str, list[tuple[Any, ...]]]]:
    path = store.path
    store.close()
    raw = connect(path, "", write=True)
    found = [(_insert(model), _all(raw, model)) for model in (Patient, Draw, Result)]
    raw.close()
    return found


def _all(raw: Any, model: type[Record]) -> list[tuple[Any, ...]]:
    return list(raw.execute(f'SELECT * FROM "{model.__tablename__}"'))  # noqa: S608 - our own name


def _insert(model: type[Record]) -> str:
    marks = ", ".join("?" * len(table_of(model).columns))
    return f'INSERT INTO "{model.__tablename__}" VALUES ({marks})'  # noqa: S608 - our own name
