"""Files that are damaged, cut off or made to hurt: a sentence each, and nothing taken."""

from __future__ import annotations

import base64
import contextlib
import copy
import gc
import json
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alltracker.exchange.files import recognize
from alltracker.exchange.health_card import LARGEST_CARD
from alltracker.exchange.proposal import Format, ImportProblem
from alltracker.language import Language

GOOD = (
    '{"resourceType":"Observation","status":"final","effectiveDateTime":"2024-01-04","code":'
    '{"coding":[{"system":"http://loinc.org","code":"6690-2"}]},'
    '"valueQuantity":{"value":%s,"unit":"10*9/L"}}'
)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"   ",
        b"{",
        b"[1, 2",
        b'{"resourceType": "Bundle", "entry": [',
        b"[" * 200_000,
        b'{"a":' * 200_000 + b"1" + b"}" * 200_000,
        (GOOD % "NaN").encode(),
        (GOOD % "Infinity").encode(),
        (GOOD % ("9" * 5000)).encode(),
        (GOOD % "1e99999999999999999999").encode(),
        b"\x00\x01\x02\x03",
        b'{"a": "\xff\xfe"}',
        b"PK\x03\x04 a zip",
        b"<html><body>Log in</body></html>",
        b"%PDF-1.7",
        b'{"verifiableCredential": "no list"}',
        b'{"verifiableCredential": ["a.b"]}',
        b'{"verifiableCredential": ["!.!.!"]}',
    ],
    ids=range(19),
)
def test_refused_with_one_plain_sentence(read, data: bytes) -> None:
    with pytest.raises(ImportProblem) as problem:
        read(data, "from the portal.json")
    said = Language().say(problem.value.message)
    assert "from the portal.json" in said
    assert said.endswith(".")
    assert "{" not in said
    assert isinstance(problem.value, ValueError)


def test_where_a_file_is_cut_off(read) -> None:
    with pytest.raises(ImportProblem) as problem:
        read(b'{\n"resourceType": "Bundle",\n"entry": [', "a.json")
    assert "line 3" in Language().say(problem.value.message)
    with pytest.raises(ImportProblem) as problem:
        read(f"{GOOD % 1}\n{GOOD % 2}\n{{".encode(), "a.ndjson")
    assert "line 3" in Language().say(problem.value.message)


@pytest.mark.parametrize("number", ["1e999", "9" * 300, "-1e245", "1e-245", "0." + "1" * 60])
def test_absurd_numbers_are_listed_and_not_taken(read, number: str) -> None:
    reading = read(GOOD % number)
    if number == "1e-245":
        assert [row.value for row in reading.results] == [1e-245]
    else:
        assert not reading.results
        assert [row.key for row in reading.skipped] == ["number not usable"]


def test_empty_files_of_the_right_kind_hold_nothing(read) -> None:
    for text in ("{}", "[]", '{"resourceType":"Bundle"}', '{"resourceType":"Patient","id":"p"}'):
        reading = read(text)
        assert not reading.results
        assert not reading.skipped


def test_control_characters_are_dropped(read, observation) -> None:
    code = {"coding": [{"system": "http://loinc.org", "code": "6690-2"}], "text": "W\0B\nC\ud800"}
    (row,) = read(observation(code=code)).results
    assert row.name == "WBC"


def test_a_repeated_key_does_no_harm(read) -> None:
    text = GOOD % 4.6
    assert len(read(text.replace('"status":"final"', '"status":"x","status":"final"')).results) == 1


def test_references_in_a_circle_end(read, observation, bundle) -> None:
    rows = [
        observation(id=name, effectiveDateTime=None, hasMember=[{"reference": f"Observation/{to}"}])
        for name, to in (("a", "b"), ("b", "a"))
    ]
    reading = read(bundle(*rows))
    assert {row.key for row in reading.skipped} == {"no date"}


def test_the_garbage_collector_runs_again_after_a_failure(read) -> None:
    with pytest.raises(ImportProblem):
        read(b"{")
    assert gc.isenabled()


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
LOINC = {"system": "http://loinc.org", "code": "6690-2", "display": "WBC"}
WHOLE = {
    "resourceType": "Bundle",
    "entry": [
        {
            "fullUrl": "urn:uuid:1",
            "resource": {
                "resourceType": "Patient",
                "id": "p",
                "name": [{"use": "official", "given": ["A"], "family": "B"}],
                "gender": "female",
                "birthDate": "2019-03-04",
            },
        },
        {
            "resource": {
                "resourceType": "DiagnosticReport",
                "code": {"text": "CBC"},
                "subject": {"reference": "Patient/p", "display": "A B"},
                "effectivePeriod": {"start": "2024-01-02", "end": "2024-01-03"},
                "issued": "2024-01-04",
                "performer": [{"display": "Lab"}],
                "result": [{"reference": "Observation/a"}, {"reference": "#b"}],
                "contained": [{"resourceType": "Observation", "id": "b", "status": "registered"}],
            }
        },
        {
            "resource": {
                "resourceType": "Observation",
                "id": "a",
                "status": "final",
                "category": [{"coding": [{"code": "laboratory"}]}],
                "code": {"coding": [LOINC]},
                "effectiveTiming": {"event": ["2024-01-05"]},
                "valueQuantity": {"value": 4.6, "unit": "10*9/L", "code": "10*9/L"},
                "referenceRange": [{"low": {"value": 5}, "high": {"value": 4}, "text": "x"}],
                "related": [{"type": "has-member", "target": {"reference": "Observation/a"}}],
                "component": [{"code": {"coding": [LOINC]}, "valueQuantity": {"value": 1}}],
            }
        },
        {
            "resource": {
                "resourceType": "Condition",
                "code": {"coding": [{"code": "277571004"}]},
                "onsetDateTime": "2024-01-01",
            }
        },
    ],
}


def places(value: object, path: tuple = ()) -> list[tuple]:
    """Every place in a document that something strange could stand at."""
    found = [path] if path else []
    if isinstance(value, dict):
        for key, inner in value.items():
            found += places(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            found += places(inner, (*path, number))
    return found


def test_the_whole_document_is_read(read) -> None:
    reading = read(WHOLE)
    assert [row.value_text for row in reading.results] == ["4.6"]
    assert len(reading.skipped) == 2
    assert len(reading.mentioned) == 1


@settings(max_examples=400)
@given(st.lists(st.tuples(st.sampled_from(places(WHOLE)), JUNK), min_size=1, max_size=3))
def test_a_strange_value_anywhere_does_not_break_the_reader(read, changes) -> None:
    document = copy.deepcopy(WHOLE)
    for path, junk in changes:
        spot = document
        with contextlib.suppress(KeyError, IndexError, TypeError):
            for step in path[:-1]:
                spot = spot[step]
            spot[path[-1]] = junk
    reading = read(document)
    assert len(reading.results) <= 4


@given(st.dictionaries(st.sampled_from(["value", "unit", "code", "comparator", "system"]), JUNK))
def test_a_quantity_of_any_shape_does_not_break_the_reader(read, observation, quantity) -> None:
    reading = read(observation(valueQuantity=quantity))
    assert len(reading.results) + len(reading.skipped) == 1


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(read, data: bytes) -> None:
    assert recognize(data, "a") in Format
    with contextlib.suppress(ImportProblem):
        assert read(data, "a.csv").format in Format


def card(payload: bytes, header: bytes = b'{"zip":"DEF"}', cut: int = 0) -> str:
    packer = zlib.compressobj(wbits=-15)
    packed = packer.compress(payload) + packer.flush()
    parts = (header, packed[: len(packed) - cut], b"signature")
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)


def health_card(*bundles: dict) -> dict:
    claims = [{"vc": {"credentialSubject": {"fhirBundle": one}}} for one in bundles]
    return {"verifiableCredential": [card(json.dumps(claim).encode()) for claim in claims]}


def test_a_card_that_unpacks_without_end_is_refused(read) -> None:
    with pytest.raises(ImportProblem) as problem:
        read({"verifiableCredential": [card(b" " * (LARGEST_CARD + 1))]})
    assert "5 MB" in Language().say(problem.value.message)


@pytest.mark.parametrize("cut", [1, 5, 20])
def test_a_card_that_is_cut_off_is_refused(read, observation, bundle, cut: int) -> None:
    payload = json.dumps(bundle(observation())).encode()
    with pytest.raises(ImportProblem):
        read({"verifiableCredential": [card(payload, cut=cut)]})


def test_cards_of_two_people_stay_apart(read, observation, bundle) -> None:
    def about(name: str, value: float) -> dict:
        patient = {"resourceType": "Patient", "name": [{"text": name}]}
        one = bundle(patient, observation(value=value, subject={"reference": "resource:0"}))
        for number, entry in enumerate(one["entry"]):
            entry["fullUrl"] = f"resource:{number}"
        return one

    reading = read(health_card(about("Mila", 1.0), about("Ada", 2.0)))
    assert [patient.name for patient in reading.patients] == ["Mila", "Ada"]
    assert len({patient.ref for patient in reading.patients}) == 2
    for patient, value in zip(reading.patients, (1.0, 2.0), strict=True):
        assert [row.value for row in reading.of_patient(patient.ref).results] == [value]
