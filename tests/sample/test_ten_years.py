"""The large record for benchmarks: sized by its years, the same each time, sound."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.phases import phase_on
from alltracker.db.check import check_record
from alltracker.db.files import create_record
from alltracker.db.models import TABLES, Appointment, Draw, Patient, Phase, Result, SideEffect
from alltracker.db.store import Store
from alltracker.sample.ten_years import write_ten_years

ON = dt.date(2026, 11, 24)


@pytest.fixture
def new_record(tmp_path: Path) -> Iterator[Callable[[str], Store]]:
    made: list[Store] = []

    def make(name: str) -> Store:
        made.append(create_record(tmp_path / f"{name}.alltracker"))
        return made[-1]

    yield make
    for store in made:
        store.close()


def test_ten_years_have_the_promised_rows(new_record) -> None:
    store = new_record("ten")
    patient_id = write_ten_years(store, on=ON)
    counts = {m: len(store.all(m)) for m in (Draw, Result, SideEffect, Appointment, Phase)}
    assert counts == {Draw: 1500, Result: 30_000, SideEffect: 3000, Appointment: 800, Phase: 40}
    assert [patient.id for patient in store.all(Patient)] == [patient_id]


@pytest.mark.parametrize("years", [0.001, 0.5, 1])
def test_shorter_records_get_their_share_and_are_sound(new_record, years) -> None:
    store = new_record("short")
    write_ten_years(store, years, on=ON)
    with clock_at(day_at_noon(ON)):
        assert check_record(store).wrong == ()
    assert len(store.all(Draw)) == max(1, round(150 * years))
    assert max(draw.day for draw in store.all(Draw)) == ON
    assert phase_on(store.all(Phase), ON) is not None


def test_the_same_arguments_give_the_same_rows(new_record) -> None:
    one, other = new_record("one"), new_record("other")
    for store in (one, other):
        write_ten_years(store, 0.3, on=ON)
    for model in TABLES:
        assert one.all(model) == other.all(model)


def test_neutrophils_never_exceed_white_cells(new_record) -> None:
    store = new_record("record")
    write_ten_years(store, 0.5, on=ON)
    by_draw: dict[str, dict[str, float]] = {}
    for result in store.all(Result):
        assert result.value is not None
        by_draw.setdefault(result.draw_id, {})[result.analyte] = result.value
    for values in by_draw.values():
        assert len(values) == 20
        assert values["ANC"] <= values["WBC"]
