"""The records that speed is measured on, made once a run in a temporary folder."""

from __future__ import annotations

from pathlib import Path

from alltracker.db.files import create_record
from alltracker.sample.ten_years import write_ten_years

ROOT = Path(__file__).resolve().parent.parent


def make_record(folder: Path, years: int) -> Path:
    """Write a generated record of so many years and return its path."""
    path = folder / f"years-{years}.alltracker"
    store = create_record(path)
    write_ten_years(store, years)
    store.close()
    return path
