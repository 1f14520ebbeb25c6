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
from alltracker.db.models import (
    TABLES,
    Appointment,
    Dose,
    DoseOrder,
    Draw,
    Medicine,
    Patient,
    Phase,
    Procedure,
    Result,
    SideEffect,
    Stay,
    Temperature,
    Transfusion,
)
from alltracker.db.store import Store
from alltracker.language import Language
from alltracker.sample.ten_years import write_ten_years
from alltracker.ui.counts.chart_content import content_of
from alltracker.ui.counts.chart_rows import chart_rows
from alltracker.ui.counts.charted import charted_columns
from alltracker.ui.counts.columns import columns_of, value_columns

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


def test_ten_years_hold_everything_that_a_chart_draws(new_record) -> None:
    store = new_record("ten")
    patient_id = write_ten_years(store, on=ON)
    tables = (Medicine, DoseOrder, Dose, Procedure, Transfusion, Temperature, Stay)
    counts = [len(store.all(model)) for model in tables]
    assert counts == [4, 200, 240, 60, 40, 50, 30]
    columns = value_columns(columns_of(store, patient_id, Language()))
    drawn = charted_columns(store, patient_id, columns)
    with clock_at(day_at_noon(ON)):
        content = content_of(chart_rows(store, patient_id, drawn), drawn, Language(), log=False)
    assert [lane.short for lane in content.doses] == ["6-MP", "MTX"]
    assert all(lane.full == 100 for lane in content.doses)
    assert len({event.kind for event in content.events}) == 7


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
