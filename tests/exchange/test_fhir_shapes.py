"""The shapes in which hospitals of every FHIR release hand out results."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from alltracker.care.kinds import Comparator, ResultStatus
from alltracker.exchange.fhir import read_fhir
from alltracker.exchange.proposal import ImportCanceled, MentionKind


def test_every_wrapper_holds_the_same_result(read, observation, bundle) -> None:
    one = observation()
    wrappers = [
        one,
        [one],
        *(bundle(one, kind=kind) for kind in ("document", "transaction", "searchset", "batch")),
        bundle(bundle(one)),
        {"accounts": [{"documents": [{"data_record": {"raw": {"resource": one}}}]}]},
    ]
    readings = [read(wrapper).results for wrapper in wrappers]
    assert all(rows == readings[0] and len(rows) == 1 for rows in readings)


def test_ndjson(read, observation) -> None:
    lines = [json.dumps(observation()), "", json.dumps(observation("777-3", 226))]
    assert [row.analyte_key for row in read("\n".join(lines)).results] == ["WBC", "PLT"]
    assert len(read("\r\n".join(lines)).results) == 2
    assert len(read("\ufeff" + lines[0]).results) == 1


@pytest.mark.parametrize(
    "links",
    [
        {"hasMember": [{"reference": "Observation/a"}]},
        {"related": [{"type": "has-member", "target": {"reference": "Observation/a"}}]},
        {"related": [{"target": {"reference": "Observation/a/_history/2"}}]},
    ],
)
def test_panels_hand_down_date_and_patient(read, observation, bundle, links) -> None:
    panel = observation("58410-2", valueQuantity=None, subject={"reference": "Patient/p"}, **links)
    member = observation(effectiveDateTime=None, issued="2024-02-01", id="a")
    (row,) = read(bundle(panel, member)).results
    assert (row.day, row.patient_ref) == (dt.date(2024, 1, 4), "Patient/p")


def test_a_report_above_a_panel_hands_down_too(read, observation, bundle) -> None:
    report = {
        "resourceType": "DiagnosticReport",
        "subject": {"reference": "Patient/p"},
        "effectivePeriod": {"start": "2024-01-02"},
        "result": [{"reference": "Observation/panel"}],
    }
    panel = observation(
        "58410-2",
        valueQuantity=None,
        effectiveDateTime=None,
        id="panel",
        hasMember=[{"reference": "Observation/a"}, {"reference": "Observation/panel"}],
    )
    member = observation(effectiveDateTime=None, id="a")
    (row,) = read(bundle(report, panel, member)).results
    assert (row.day, row.time, row.patient_ref) == (dt.date(2024, 1, 2), None, "Patient/p")


def test_contained_results_and_patients(read, observation) -> None:
    report = {
        "resourceType": "DiagnosticReport",
        "effectiveDateTime": "2024-01-02",
        "subject": {"reference": "#p"},
        "result": [{"reference": "#a"}],
        "contained": [
            {"resourceType": "Patient", "id": "p", "name": [{"text": "Mila"}]},
            observation(effectiveDateTime=None, id="a"),
        ],
    }
    reading = read(report)
    assert [row.day for row in reading.results] == [dt.date(2024, 1, 2)]
    assert [patient.name for patient in reading.patients] == ["Mila"]


def test_issued_is_the_last_resort(read, observation) -> None:
    (row,) = read(observation(effectiveDateTime=None, issued="2024-02-01T10:00:00Z")).results
    assert row.when == "2024-02-01T10:00:00Z"


@pytest.mark.parametrize(
    ("status", "stored"),
    [
        ("final", ResultStatus.FINAL),
        ("amended", ResultStatus.AMENDED),
        ("corrected", ResultStatus.CORRECTED),
        ("preliminary", ResultStatus.PRELIMINARY),
    ],
)
def test_statuses_that_stand(read, observation, status, stored) -> None:
    assert [row.status for row in read(observation(status=status)).results] == [stored]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"status": "entered-in-error"}, "status entered-in-error"),
        ({"status": "cancelled"}, "status cancelled"),
        ({"status": "registered", "valueQuantity": None}, "pending"),
        ({"status": "preliminary", "valueQuantity": None}, "pending"),
        ({"status": "unknown"}, "status unknown"),
        ({"status": None}, "status None"),
        ({"status": ["final"]}, "status None"),
        ({"valueQuantity": None}, "no value"),
        ({"valueQuantity": None, "valueString": "Test Not Performed"}, "text instead of a number"),
        ({"valueQuantity": {"value": "much", "unit": "10*9/L"}}, "number not usable"),
        ({"valueQuantity": {"value": True, "unit": "10*9/L"}}, "number not usable"),
        (
            {"valueQuantity": {"value": 1, "unit": "10*9/L", "comparator": "ad"}},
            "number not usable",
        ),
        ({"valueQuantity": {"value": 4.6}}, "unit not known for WBC: None"),
        (
            {"valueQuantity": {"value": 4.6, "unit": "X_10-3/uL"}},
            "unit not known for WBC: X_10-3/uL",
        ),
        (
            {"valueQuantity": {"value": 4.6, "unit": "10*9/L", "code": "/uL"}},
            "two units for WBC: 10*9/L, /uL",
        ),
        ({"effectiveDateTime": None}, "no date"),
        ({"effectiveDateTime": "2024-01"}, "date not understood"),
        ({"effectiveDateTime": "2024-02-31"}, "date not understood"),
        ({"effectiveDateTime": "0001-01-01"}, "date not understood"),
    ],
)
def test_what_is_not_taken_has_a_reason(read, observation, change, reason) -> None:
    reading = read(observation(**change))
    assert not reading.results
    assert [row.key for row in reading.skipped] == [reason]
    assert reading.skipped[0].analyte_key == "WBC"


@pytest.mark.parametrize(
    ("loinc", "value", "unit", "canonical"),
    [
        ("59260-0", 7.5, "mmol/L", 120.855),
        ("14682-9", 88.402, "umol/L", 1.0),
        ("58410-2", 1, "10*9/L", None),
    ],
)
def test_codes_with_a_property_of_their_own(read, observation, loinc, value, unit, canonical):
    rows = read(observation(loinc, value, unit)).results
    assert [row.canonical for row in rows] == ([] if canonical is None else [canonical])


def test_a_code_for_moles_refuses_mass(read, observation) -> None:
    (row,) = read(observation("59260-0", 12.1, "g/dL")).skipped
    assert row.key == "unit not known for HGB: g/dL"


def test_the_code_counts_when_the_printed_unit_is_strange(read, observation) -> None:
    quantity = {"value": 4.6, "unit": "Mrd/l", "code": "10*9/L"}
    (row,) = read(observation(valueQuantity=quantity)).results
    assert (row.unit, row.unit_code) == ("Mrd/l", "10*9/L")


def test_limits_keep_their_comparator(read, observation) -> None:
    quantity = {"value": 0.1, "unit": "10*9/L", "comparator": "<"}
    (row,) = read(observation(valueQuantity=quantity)).results
    assert (row.value_text, row.value, row.comparator) == ("<0.1", 0.1, Comparator.LESS)


def test_digits_stay_as_printed(read) -> None:
    text = (
        '{"resourceType":"Observation","status":"final","effectiveDateTime":"2024-01-04","code":'
        '{"coding":[{"system":"http://loinc.org","code":"6690-2"}]},'
        '"valueQuantity":{"value":4.60,"unit":"10*9/L"}}'
    )
    assert [row.value_text for row in read(text).results] == ["4.60"]


def test_only_loinc_codes_name_an_analyte(read, observation) -> None:
    local = {"coding": [{"system": "urn:lab", "code": "6690-2"}], "text": "WBC"}
    reading = read(observation(code=local))
    assert not reading.results
    assert [row.kind for row in reading.mentioned] == [MentionKind.OTHER_RESULT]


def test_components_are_results(read, observation) -> None:
    part = observation("777-3", 226)
    panel = observation(
        "58410-2",
        valueQuantity=None,
        component=[{key: part[key] for key in ("code", "valueQuantity")}],
    )
    assert [row.analyte_key for row in read(panel).results] == ["PLT"]


def test_ranges_are_kept_as_given(read, observation) -> None:
    span = {"low": {"value": 5, "unit": "10*9/L"}, "high": {"value": 13}, "text": "5-13"}
    (row,) = read(observation(referenceRange=[span])).results
    assert (row.range_low, row.range_high, row.range_text) == (5.0, 13.0, "5-13")
    foreign = {"low": {"value": 39.7, "unit": "%"}, "high": {"value": 50.3, "unit": "%"}}
    (row,) = read(observation(referenceRange=[foreign])).results
    assert (row.range_low, row.range_high) == (None, None)
    assert "39.7 %" in row.range_text


def test_vital_signs_are_no_laboratory_results(read, observation, bundle) -> None:
    category = [{"coding": [{"code": "vital-signs"}]}]
    reading = read(bundle(observation("29463-7", 20, "kg", category=category), observation()))
    assert len(reading.results) == 1
    assert [patient.results for patient in reading.patients] == [1]
    assert not reading.mentioned


def test_two_servers_with_one_number_are_two_patients(read, observation, bundle) -> None:
    rows = [
        observation(subject={"reference": f"https://{host}/fhir/Patient/1", "display": "A. B."})
        for host in ("north.example", "south.example")
    ]
    reading = read(bundle(*rows))
    assert len(reading.patients) == 2
    assert {patient.name for patient in reading.patients} == {"A. B."}


def test_the_only_patient_of_a_file_owns_what_says_nothing(read, observation, bundle) -> None:
    patient = {
        "resourceType": "Patient",
        "id": "p",
        "birthDate": "2019-03",
        "name": [{"given": ["Mila"], "family": "<b>Sömmer</b>\u202e 🦔"}],
    }
    (found,) = read(bundle(patient, observation())).patients
    assert (found.ref, found.name, found.results) == ("Patient/p", "Mila <b>Sömmer</b>\u202e 🦔", 1)
    assert str(found.birth_date) == "2019-03"


def test_one_number_on_two_results_loses_nothing(read, observation, bundle) -> None:
    reading = read(bundle(observation(id="x"), observation("777-3", 226, id="x")))
    assert [row.analyte_key for row in reading.results] == ["WBC", "PLT"]


def test_progress_and_cancel(observation, bundle) -> None:
    told: list[float] = []
    data = json.dumps(bundle(*[observation()] * 500)).encode()
    read_fhir(data, "a.json", told.append, lambda: False)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 2
    with pytest.raises(ImportCanceled):
        read_fhir(data, "a.json", told.append, lambda: True)
