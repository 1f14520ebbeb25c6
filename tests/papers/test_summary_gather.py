from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from alltracker.care.kinds import AppointmentKind, PhaseKind, ResultStatus, Severity
from alltracker.db.models import (
    Appointment,
    AwaitedResult,
    FeverRule,
    Measurement,
    Note,
    Patient,
    Phase,
    Result,
    SideEffect,
    Temperature,
    Threshold,
)
from alltracker.db.queries import results_of_draw
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store
from alltracker.papers.period import Period, PeriodRule
from alltracker.papers.summary import Section, Summary
from alltracker.papers.summary_gather import gather_summary

ON = dt.date(2026, 11, 24)
PERIOD = Period(dt.date(2026, 11, 10), ON)
CELLS = "10*9/L"
Add = Callable[..., None]
AddDraw = Callable[..., object]


def day(number: int, month: int = 11) -> dt.date:
    return dt.date(2026, month, number)


def gathered(store: Store, patient: Patient, period: Period = PERIOD) -> Summary:
    return gather_summary(store, patient, period)


def test_the_table_has_the_draws_of_the_period_and_the_one_before(
    store: Store, patient: Patient, add_draw: AddDraw
) -> None:
    for number in (2, 5, 12, 24):
        add_draw(day(number), WBC=(f"{number}.5", CELLS))
    add_draw(day(25), WBC=("9.9", CELLS))
    table = gathered(store, patient).counts
    assert table is not None
    assert [row.day.day for row in table.rows] == [24, 12, 5]
    assert [row.remark is not None for row in table.rows] == [False, False, True]


def test_the_one_before_can_be_compared_and_adds_no_columns(
    store: Store, patient: Patient, add_draw: AddDraw
) -> None:
    add_draw(day(3), WBC=("3.0", CELLS), ALT=("30", "U/L"))
    add_draw(day(4), ALT=("31", "U/L"))
    add_draw(day(24), WBC=("2.4", CELLS))
    table = gathered(store, patient).counts
    assert table is not None
    assert [row.day.day for row in table.rows] == [24, 3]
    assert [column.analyte for column in table.columns] == ["WBC"]


def test_counts_of_the_last_visit_are_the_ones_before(
    store: Store, patient: Patient, add_draw: AddDraw
) -> None:
    for number in (2, 10, 24):
        add_draw(day(number), WBC=("2.5", CELLS))
    table = gathered(store, patient, Period(day(10), ON, PeriodRule.LAST_VISIT)).counts
    assert table is not None
    assert [row.day.day for row in table.rows] == [24, 10]


def test_values_stand_as_reported_and_are_converted_only_with_a_certain_factor(
    store: Store, patient: Patient, add_draw: AddDraw
) -> None:
    add_draw(day(12), HGB=("119", "g/L"), PLT=("226", CELLS), CRP=("<5.0", "mg/L"))
    add_draw(day(20), HGB=("11.90", "g/dL"), PLT=("210", "blobs"), CRP=("<5", "mg/L"))
    add_draw(day(24), HGB=("12.1", "g/dL"), PLT=("198", CELLS))
    table = gathered(store, patient).counts
    assert table is not None
    keys = [column.analyte for column in table.columns]
    assert keys == ["HGB", "PLT", "CRP"]
    hemoglobin, platelets, protein = ([row.cells[at] for row in table.rows] for at in range(3))
    assert [cell.reported for cell in hemoglobin if cell] == ["12.1", "11.90", ""]
    assert hemoglobin[2].number == 11.9
    assert hemoglobin[2].converted
    assert platelets[1].reported == "210"
    assert platelets[1].own_unit == "blobs"
    assert protein[0] is None
    assert protein[2].reported == "<5.0"


def test_the_family_chooses_the_unit_of_a_column(
    store: Store, patient: Patient, add: Add, add_draw: AddDraw
) -> None:
    add_draw(day(12), HGB=("11.9", "g/dL"))
    add(*RecordSettings(store, patient.id).put_unit("HGB", "g/L"))
    table = gathered(store, patient).counts
    assert table is not None
    assert (table.columns[0].unit, table.rows[0].cells[0].number) == ("g/L", 119.0)


def test_a_neutrophil_count_is_computed_and_marked_where_only_its_parts_are_reported(
    store: Store, patient: Patient, add_draw: AddDraw
) -> None:
    add_draw(day(12), WBC=("2.0", CELLS), SEG_=("40", "%"), BAND_=("2", "%"))
    add_draw(day(24), WBC=("<2.0", CELLS), SEG_=("40", "%"), BAND_=("2", "%"))
    table = gathered(store, patient).counts
    assert table is not None
    at = [column.analyte for column in table.columns].index("ANC")
    limit_only, computed = (row.cells[at] for row in table.rows)
    assert limit_only is None
    assert (computed.number, computed.computed) == (0.84, True)


def test_doubt_and_status_of_a_result_are_kept(
    store: Store, patient: Patient, add: Add, add_draw: AddDraw
) -> None:
    draw = add_draw(day(24), WBC=("290", CELLS))
    (row,) = results_of_draw(store, draw.id)  # type: ignore[attr-defined]
    changed = Result.model_validate(
        {**row.model_dump(), "review": True, "status": ResultStatus.PRELIMINARY}
    )
    add(changed)
    table = gathered(store, patient).counts
    assert table is not None
    cell = table.rows[0].cells[0]
    assert (cell.review, cell.status) == (True, ResultStatus.PRELIMINARY)


def test_the_limit_in_force_at_the_end_of_the_period_is_told(
    store: Store, patient: Patient, add: Add, add_draw: AddDraw
) -> None:
    add_draw(day(24), ANC=("1.12", CELLS))
    for since, low in ((None, 0.75), (day(1), 0.5), (day(25), 1.0)):
        row = {"patient_id": patient.id, "analyte": "ANC", "low": low, "high": 1.5}
        add(Threshold.model_validate({**row, "unit": CELLS, "since": since}))
    table = gathered(store, patient).counts
    assert table is not None
    assert [(one.low, one.high) for one in table.limits] == [(0.5, 1.5)]


def test_fevers_are_the_readings_that_ask_for_a_call(
    store: Store, patient: Patient, add: Add
) -> None:
    own = patient.id
    add(FeverRule(patient_id=own, celsius=38.0))
    for number, degrees in ((1, 38.3), (2, 37.0), (12, 38.4), (13, 37.2)):
        text = f"{degrees}"
        add(Temperature(patient_id=own, measured_on=day(number), value_text=text, celsius=degrees))
    fevers = gathered(store, patient).fevers
    assert fevers is not None
    assert [one.highest.value for one in fevers.episodes] == ["38.4"]
    assert fevers.readings == ()
    assert fevers.others == 1
    assert fevers.last is not None
    assert fevers.last.value == "38.3"


def test_side_effects_that_were_there_in_the_period(
    store: Store, patient: Patient, add: Add
) -> None:
    spans = [
        ("over before", day(1), day(9)),
        ("reached in", day(1), day(10)),
        ("still there", day(1, 9), None),
        ("new", day(24), None),
        ("later", day(25), None),
    ]
    for name, begin, end in spans:
        add(
            SideEffect(
                patient_id=patient.id,
                name=name,
                severity=Severity.MILD,
                began_on=begin,
                ended_on=end,
            )
        )
    names = {effect.name for effect in gathered(store, patient).effects}
    assert names == {"reached in", "still there", "new"}


def test_visits_questions_notes_and_awaited_results(
    store: Store, patient: Patient, add: Add
) -> None:
    own = patient.id

    def visit(number: int, title: str, **values: object) -> Appointment:
        start = dt.datetime.combine(day(number), dt.time(9))
        row = {"patient_id": own, "title": title, "start": start, **values}
        return Appointment.model_validate(row)

    add(
        visit(9, "before", status="done"),
        visit(10, "first", status="done", said="Half for now"),
        visit(15, "missed", status="missed"),
        visit(24, "today", questions="Dose?\n\n- Nausea?"),
        visit(25, "school", kind=AppointmentKind.OTHER, questions="Swimming?"),
        visit(26, "next", questions="Port?"),
        Note(patient_id=own, day=day(11), text="kept"),
        Note(patient_id=own, day=day(9), text="left out"),
        AwaitedResult(patient_id=own, test="fish", asked_on=day(5)),
        AwaitedResult(patient_id=own, test="mrd", asked_on=day(5), received_on=day(6)),
        AwaitedResult(patient_id=own, test="later", asked_on=day(25)),
    )
    summary = gather_summary(store, patient, PERIOD, test_names={"test.fish": "FISH"})
    assert [(one.title, one.status is None) for one in summary.past_visits] == [
        ("first", True),
        ("missed", False),
    ]
    assert [one.title for one in summary.next_visits] == ["today", "school", "next"]
    assert summary.questions is not None
    assert summary.questions.visit == "today"
    assert summary.questions.lines == ("Dose?", "Nausea?")
    assert [text for _, text in summary.notes] == ["kept"]
    assert summary.awaited == (("FISH", day(5)),)


def test_the_visits_of_a_series_are_printed_one_by_one(
    store: Store, patient: Patient, add: Add
) -> None:
    start = dt.datetime.combine(day(4), dt.time(9))
    series = Appointment(patient_id=patient.id, title="Blood", start=start, rule="FREQ=WEEKLY")
    missed = start + dt.timedelta(weeks=2)
    own = Appointment.model_validate(
        {
            "patient_id": patient.id,
            "title": "Blood",
            "start": missed,
            "series_id": series.id,
            "original_start": missed,
            "status": "missed",
        }
    )
    add(series, own)
    summary = gather_summary(store, patient, PERIOD)
    assert [(one.start.date(), one.status is None) for one in summary.past_visits] == [
        (day(11), True),
        (day(18), False),
    ]
    assert [one.start.date() for one in summary.next_visits] == [
        (start + dt.timedelta(weeks=week)).date() for week in (3, 4, 5)
    ]


def test_the_patient_line(store: Store, patient: Patient, add: Add) -> None:
    own = patient.id
    add(
        Measurement(patient_id=own, day=day(1), weight_kg=21.0, height_cm=116),
        Measurement(patient_id=own, day=day(10), weight_kg=21.4),
        Measurement(patient_id=own, day=day(30), weight_kg=30),
        Phase(
            patient_id=own,
            kind=PhaseKind.MAINTENANCE,
            actual_start=dt.date(2025, 10, 14),
            cycle_days=84,
        ),
    )
    facts = gathered(store, patient).patient
    assert facts.years == 6
    assert facts.weight_kg == (21.4, day(10))
    assert facts.height_cm == (116, day(1))
    assert facts.phase is not None
    assert (facts.phase.day, facts.phase.cycle) == (407, 5)


def test_parts_that_are_not_wanted_are_not_gathered(
    store: Store, patient: Patient, add_draw: AddDraw
) -> None:
    add_draw(day(20), ANC=("1.0", CELLS))
    add_draw(day(24), ANC=("1.1", CELLS))
    full = gathered(store, patient)
    assert full.chart is not None
    assert [line.analyte for line in full.chart.lines] == ["ANC"]
    little = gather_summary(store, patient, PERIOD, sections=frozenset({Section.NOTES}))
    assert (little.counts, little.chart, little.fevers) == (None, None, None)
