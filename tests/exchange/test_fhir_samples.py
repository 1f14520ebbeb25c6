"""Every sample file, against what its expectations say to the last digit."""

from __future__ import annotations

import datetime as dt
import json
import os
import time
from pathlib import Path

import pytest

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import ResultStatus, Sex
from alltracker.exchange.proposal import Format, MentionKind, distinct
from alltracker.exchange.summary import file_summary

EXPECTED = json.loads(
    (Path(__file__).parents[1] / "data" / "samples" / "expected.json").read_text()
)


@pytest.mark.parametrize("name", EXPECTED)
def test_summary_is_as_expected(name: str, read, sample_bytes) -> None:
    expected = EXPECTED[name]
    summary = file_summary(name, read(sample_bytes(name), name))
    for key in ("seen", "usable", "distinct", "review"):
        assert summary[key] == expected[key], key
    assert {row["reason"]: row["count"] for row in summary["skipped"]} == expected["skipped"]
    assert summary["seen"] == summary["usable"] + sum(row["count"] for row in summary["skipped"])
    wanted = {key: {k: v for k, v in row.items() if k != "seen"} for key, row in analytes(expected)}
    assert summary["analytes"] == wanted


def analytes(expected: dict) -> list:
    return list(expected["analytes"].items())


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be changed here")
@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles", "Pacific/Auckland"])
def test_days_are_those_of_the_source_everywhere(
    zone: str, read, sample_bytes, monkeypatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        reading = read(sample_bytes("spec-cbc-differential.json"))
    finally:
        monkeypatch.undo()
        time.tzset()
    assert {row.day for row in reading.results} == {dt.date(2011, 3, 4)}
    assert {(row.time, row.offset) for row in reading.results} == {(dt.time(8, 30), "+11:00")}
    assert os.environ.get("TZ") != "Pacific/Auckland"


def test_handed_down_date_patient_and_place(read, sample_bytes) -> None:
    reading = read(sample_bytes("spec-cbc-differential.json"))
    assert {row.patient_ref for row in reading.results} == {"Patient/pat2"}
    assert {row.place for row in reading.results} == {"Acme Laboratory, Inc"}
    names = {row.analyte_key: row.name for row in reading.results}
    assert names["ANC"] == names["NEUT%"] == "Neutrophils"
    units = {row.analyte_key: row.unit for row in reading.results}
    assert (units["WBC"], units["HCT"]) == ("x10*9/L", "%")


def test_genetics_are_text_and_not_numbers(read, sample_bytes) -> None:
    reading = read(sample_bytes("spec-leukaemia-genetics-report.json"))
    texts = [row for row in reading.mentioned if row.kind is MentionKind.TEXT_RESULT]
    assert len(texts) == 10
    assert "46,XX[20]" in {row.text for row in texts}


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("spec-entered-in-error.json", "status entered-in-error"),
        ("spec-cancelled-no-value.json", "status cancelled"),
    ],
)
def test_what_was_taken_back_is_listed_and_not_taken(name, reason, read, sample_bytes) -> None:
    reading = read(sample_bytes(name))
    assert not reading.results
    assert [row.key for row in reading.skipped] == [reason]


def test_a_report_without_its_results_is_mentioned(read, sample_bytes) -> None:
    reading = read(sample_bytes("uscore-cbc-report.json"))
    assert not reading.results
    (mention,) = reading.mentioned
    assert (mention.kind, mention.count) == (MentionKind.MISSING_RESULTS, 8)
    assert mention.day == dt.date(2005, 7, 5)


def test_a_range_upside_down_is_words_only(read, sample_bytes) -> None:
    (row,) = read(sample_bytes("uscore-hematocrit-swapped-range.json")).results
    assert (row.range_low, row.range_high) == (None, None)
    assert "46" in row.range_text
    assert "38" in row.range_text


def test_printed_value_and_unit_stay_beside_the_converted_one(read, sample_bytes) -> None:
    reading = read(sample_bytes("ips-netherlands-mmol.json"))
    (row,) = [row for row in reading.results if row.analyte_key == "HGB"]
    assert (row.value_text, row.value, row.unit, row.unit_code) == (
        "11.5",
        11.5,
        "mmol/l",
        "mmol/L",
    )
    assert row.canonical == 185.311


def test_long_decimals_are_kept_whole(read, sample_bytes) -> None:
    reading = read(sample_bytes("synthea-mixed-units.json"))
    assert max(len(row.value_text) for row in reading.results) > 15
    assert {row.analyte_key for row in reading.results} >= {"RDW", "RDW-SD"}


def test_corrected_and_implausible_ones_are_marked(read, sample_bytes) -> None:
    reading = read(sample_bytes("ips-canada-implausible.json"))
    corrected = [row for row in reading.results if row.status is ResultStatus.CORRECTED]
    assert [(row.analyte_key, row.when) for row in corrected] == [
        ("WBC", "2024-09-17T13:17:00+00:00")
    ]
    review = sorted((row.analyte_key, row.canonical) for row in reading.results if row.review)
    assert review == [
        ("HCT", 500.0),
        ("HCT", 1000.0),
        ("HGB", 5.0),
        ("MCH", 5.0),
        ("MCHC", 5.0),
        ("MCHC", 10.0),
        ("MCV", 5.0),
        ("MCV", 10.0),
    ]


def test_every_result_twice_is_one(read, sample_bytes) -> None:
    reading = read(sample_bytes("ips-every-result-twice.json"))
    counts = [row for row in reading.results if row.analyte_key not in {"NA", "K"}]
    assert len(distinct(reading.results)) * 2 == len(reading.results)
    assert len(counts) >= 22


def test_three_patients_stay_apart(read, sample_bytes) -> None:
    reading = read(sample_bytes("derived-epic-dstu2-records.json"))
    assert sorted((row.results, row.name) for row in reading.patients) == [
        (2, "Lopez, Camila Maria"),
        (63, "Smith, John"),
        (115, "Smith, John"),
    ]
    assert len({row.ref for row in reading.patients}) == 3
    one = reading.of_patient(reading.patients[0].ref)
    assert {row.patient_ref for row in one.results} == {reading.patients[0].ref}
    assert len(one.patients) == 1


def test_segmented_neutrophils_are_not_the_anc(read, sample_bytes) -> None:
    reading = read(sample_bytes("derived-epic-dstu2-records.json"))
    found = {(row.analyte_key, row.canonical) for row in reading.results}
    assert {("SEG#", 3.15), ("SEG#", 1.63), ("ANC", 3.3), ("ANC", 2.3)} <= found


def test_the_diagnosis_is_mentioned(read, sample_bytes) -> None:
    reading = read(sample_bytes("derived-mcode-b-all-child.json"))
    (mention,) = [row for row in reading.mentioned if row.kind is MentionKind.DIAGNOSIS]
    assert (mention.text, mention.day) == ("277571004", dt.date(2024, 1, 1))
    (wbc,) = [row for row in reading.results if row.analyte_key == "WBC"]
    assert wbc.day == dt.date(2024, 1, 4)


def test_who_the_file_is_about(read, sample_bytes) -> None:
    (patient,) = read(sample_bytes("ips-new-zealand.json")).patients
    assert (patient.ref, patient.name) == ("Patient/NNJ9186", "Peter KEITH JORDAN")
    assert (patient.birth_date, patient.sex) == (PartialDate(1956, 9, 30), Sex.MALE)


def test_the_health_card_says_that_nobody_checked_it(read, sample_bytes) -> None:
    reading = read(sample_bytes("lab-report.smart-health-card"), "lab-report.smart-health-card")
    assert reading.format is Format.HEALTH_CARD
    assert [note.text for note in reading.notes] == [
        "The signature of the health card was not checked."
    ]
    summary = file_summary("card", reading)
    assert summary["format"] == "smart-health-card"
    assert summary["usable"] == 17
