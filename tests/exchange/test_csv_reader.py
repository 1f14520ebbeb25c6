from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.kinds import Comparator
from alltracker.exchange.csv_headings import CsvMapping
from alltracker.exchange.csv_reader import read_csv
from alltracker.exchange.files import recognize
from alltracker.exchange.proposal import Format, ImportProblem, Reading
from alltracker.exchange.summary import file_summary
from alltracker.language import Language

FILES = Path(__file__).parents[1] / "data" / "exchange"


def table(text: str, mapping: CsvMapping | None = None) -> Reading:
    return read_csv(text.encode(), "table.csv", mapping)


def found(reading: Reading) -> dict[str, float]:
    return {row.analyte_key: row.canonical for row in reading.results}


def refusal(text: str, mapping: CsvMapping | None = None) -> str:
    with pytest.raises(ImportProblem) as problem:
        table(text, mapping)
    return Language().say(problem.value.message)


def test_a_spanish_office_table() -> None:
    reading = read_csv((FILES / "counts-es.csv").read_bytes(), "counts-es.csv")
    assert found(reading) == {"WBC": 2.4, "NEUT%": 41.5, "HGB": 119.0, "PLT": 198.0}
    first = reading.results[0]
    assert (first.value_text, first.unit, first.place) == ("1,9", "x 10³/µl", "Hospital Niño Jesús")
    assert {row.day for row in reading.results} == {dt.date(2026, 11, 3), dt.date(2026, 11, 10)}
    assert reading.unknown_columns == ("Grupo sanguíneo",)


def test_a_row_of_units() -> None:
    reading = read_csv((FILES / "counts-unit-row.tsv").read_bytes(), "counts-unit-row.tsv")
    assert found(reading) == {"WBC": 2.9, "ANC": 1.12, "HGB": 119.0, "HCT": 34.8, "PLT": 226.0}
    assert reading.results[0].time == dt.time(8, 30)


def test_what_is_below_zero_is_not_taken() -> None:
    reading = table("Date,WBC (10^9/L),PLT (10^9/L)\n2026-01-05,-1.2,45\n")
    assert found(reading) == {"PLT": 45.0}
    assert [(one.what, one.key) for one in reading.skipped] == [("WBC (10^9/L)", "below zero")]


def test_dates_across_the_columns() -> None:
    reading = table(
        "Cycle 2;;;;\n"
        "Test;Unit;Range;05.01.2026;31.02.2026;19.01.2026\n"
        "WBC;x 10³/µl;4-10;1,2;2,3;3,1\n"
        "Hb;g/dl;;8,1;;10,2\n"
        "Mood;;;good;bad;\n"
    )
    days = [(row.analyte_key, row.day.isoformat(), row.canonical) for row in reading.results]
    assert days == [
        ("WBC", "2026-01-05", 1.2),
        ("HGB", "2026-01-05", 81.0),
        ("WBC", "2026-01-19", 3.1),
        ("HGB", "2026-01-19", 102.0),
    ]
    assert [(one.what, one.key, one.value_text) for one in reading.skipped] == [
        ("WBC", "date not understood", "2,3")
    ]
    assert reading.unknown_columns == ("Mood",)


def test_dates_across_with_the_unit_in_the_name() -> None:
    reading = table("When,2026-01-05,2026-01-12\nWBC (10^9/L),1.2,2.3\nPLT (10^9/L),,45\n")
    assert [(row.analyte_key, row.canonical) for row in reading.results] == [
        ("WBC", 1.2),
        ("WBC", 2.3),
        ("PLT", 45.0),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "WBC (x 10³/µl)",
        "WBC [10*9/L]",
        "WBC (x10(9)/L)",
        "WBC, K/uL",
        "WBC K/uL",
        "wbc thou/mcL",
        "White cells (10^9/L)",
        "6690-2 (10*9/L)",
        "Leucocitos (Tsd/µl)",
    ],
)
def test_headings_with_units(heading: str) -> None:
    assert found(table(f'Date,"{heading}"\n2024-01-02,4.6\n')) == {"WBC": 4.6}


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Neutrophils %", "NEUT%"),
        ("% Neutrophils", "NEUT%"),
        ("Neutr. (%)", "NEUT%"),
        ("Neutrophils (10*9/L)", "ANC"),
        ("ANC (cells/uL)", "ANC"),
        ("Neutrophils Abs (K/uL)", "ANC"),
        ("Absolute neutrophil count (K/uL)", "ANC"),
        ("Immature granulocytes (abs) (K/uL)", "IG#"),
        ("RDW (%)", "RDW"),
        ("RDW (fL)", "RDW-SD"),
    ],
)
def test_percent_and_number_are_told_apart(heading: str, key: str) -> None:
    assert list(found(table(f"Date,{heading}\n2024-01-02,1.5\n"))) == [key]


@pytest.mark.parametrize(
    ("heading", "reason"),
    [
        ("WBC", "unit not known for WBC: None"),
        ("Lymphocytes", "unit not known for ALC: None"),
        ("MCV (g/dl)", "unit not known for MCV: g/dl"),
        ("WBC (X_10-3/uL)", "unit not known for WBC: X_10-3/uL"),
    ],
)
def test_without_a_known_unit_nothing_is_taken(heading: str, reason: str) -> None:
    reading = table(f"Date,{heading}\n2024-01-02,4.6\n2024-01-03,\n")
    assert not reading.results
    assert [row.key for row in reading.skipped] == [reason]


def test_a_mapping_gives_meaning_and_unit() -> None:
    mapping = CsvMapping(
        columns={"Datum": "date", "Leukos": "WBC", "Station": "place", "Rest": "ignore"},
        units={"Leukos": "Tsd/µl", "Hb": "g/dl", "Lymphocytes": "%"},
    )
    reading = table("Datum;Leukos;Hb;Lymphocytes;Station;Rest\n3.4.2024;2,5;9,1;40;A1;x\n", mapping)
    assert found(reading) == {"WBC": 2.5, "HGB": 91.0, "LYMPH%": 40.0}
    assert {row.place for row in reading.results} == {"A1"}
    assert reading.unknown_columns == ()


def test_unknown_columns_are_listed_not_guessed() -> None:
    reading = table("Date,WBC (K/uL),Blood group,Mood\n2024-01-02,4.6,A+,good\n")
    assert reading.unknown_columns == ("Blood group", "Mood")


def test_limits_flags_and_empty_cells() -> None:
    reading = table(
        'Date,WBC (K/uL),PLT (K/uL),Hgb (g/dL)\n2024-01-02,<0.1,-,"11.9 L"\n2024-01-03,n/a,,\n'
    )
    assert found(reading) == {"WBC": 0.1, "HGB": 119.0}
    assert reading.results[0].comparator is Comparator.LESS
    summary = file_summary("t", reading)
    assert summary["seen"] == summary["usable"] == 2
    assert summary["analytes"]["WBC"] == {"usable": 1, "first": "2024-01-02", "last": "2024-01-02"}


def test_words_and_pending_have_a_reason() -> None:
    reading = table("Date,WBC (K/uL),PLT (K/uL)\n2024-01-02,pending,clumped\n2024-01-03,3,200\n")
    assert [row.key for row in reading.skipped] == ["pending", "not a number"]
    assert [row.value_text for row in reading.skipped] == ["pending", "clumped"]


def test_a_thousand_or_one_is_asked_about() -> None:
    reading = table('Date,PLT (K/uL)\n2024-01-02,"1,200"\n2024-01-03,226.5\n')
    assert found(reading) == {"PLT": 226.5}
    assert [row.key for row in reading.skipped] == ["not a number"]
    chosen = table('Date,PLT (K/uL)\n2024-01-02,"1,200"\n', CsvMapping(decimal_point=","))
    assert found(chosen) == {"PLT": 1.2}


@pytest.mark.parametrize(
    ("cells", "day"),
    [
        (["2024-04-03"], dt.date(2024, 4, 3)),
        (["2024/4/3"], dt.date(2024, 4, 3)),
        (["3/4/2024", "15/4/2024"], dt.date(2024, 4, 3)),
        (["4/3/2024", "4/15/2024"], dt.date(2024, 4, 3)),
        (["3.4.2024"], dt.date(2024, 4, 3)),
        (["3-4-24", "15-4-24"], dt.date(2024, 4, 3)),
        (["3 Apr 2024"], dt.date(2024, 4, 3)),
        (["3 abril 2024"], dt.date(2024, 4, 3)),
        (["4/4/2024"], dt.date(2024, 4, 4)),
    ],
)
def test_dates_are_decided_by_the_whole_column(cells: list[str], day: dt.date) -> None:
    rows = "".join(f"{cell},4.6\n" for cell in cells)
    with clock_at(day_at_noon(dt.date(2026, 11, 24))):
        assert table(f"Date,WBC (K/uL)\n{rows}").results[0].day == day


def test_an_open_date_is_asked_about() -> None:
    text = "Date,WBC (K/uL)\n3/4/2024,4.6\n"
    assert "“3/4/2024”" in refusal(text)
    for first, day in ((True, dt.date(2024, 4, 3)), (False, dt.date(2024, 3, 4))):
        assert [row.day for row in table(text, CsvMapping(day_first=first)).results] == [day]


def test_a_column_in_three_formats_is_asked_about_only_where_it_is_open() -> None:
    text = "Date,WBC (K/uL)\n13/4/2024,1\n4/14/2024,2\n2024-04-15,3\n{more}"
    reading = table(text.format(more=""))
    days = [dt.date(2024, 4, day) for day in (13, 14, 15)]
    assert [row.day for row in reading.results] == days
    (note,) = reading.notes
    assert "13/4/2024" in Language().say(note)
    more = text.format(more="3/4/2024,4\n")
    assert "“3/4/2024”" in refusal(more)
    for first, day in ((True, dt.date(2024, 4, 3)), (False, dt.date(2024, 3, 4))):
        chosen = table(more, CsvMapping(day_first=first))
        assert [row.day for row in chosen.results] == [*days, day]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [("2024-02-31", "date not understood"), ("soon", "date not understood"), ("", "no date")],
)
def test_a_row_without_a_day_has_a_reason(cell: str, reason: str) -> None:
    reading = table(f"Date,WBC (K/uL)\n{cell},4.6\n2024-01-03,4.7\n")
    assert found(reading) == {"WBC": 4.7}
    assert [row.key for row in reading.skipped] == [reason]


@pytest.mark.parametrize(
    ("cells", "time"),
    [
        ("2024-01-02,08:30", dt.time(8, 30)),
        ("2024-01-02,8:30 pm", dt.time(20, 30)),
        ("2024-01-02 08:30,", dt.time(8, 30)),
        ("2/1/2024 08:30,", dt.time(8, 30)),
        ("2024-01-02,noon", None),
        ("2024-01-02,25:00", None),
    ],
)
def test_times(cells: str, time: dt.time | None) -> None:
    reading = table(f"Date,Time,WBC (K/uL)\n{cells},4.6\n", CsvMapping(day_first=True))
    assert [(row.day, row.time) for row in reading.results] == [(dt.date(2024, 1, 2), time)]


def test_titles_above_and_short_rows() -> None:
    reading = table("Hospital\nMila S., ward 4\n\nDay;WBC (K/uL);PLT (K/uL)\n2024-01-02;4,6\n\n")
    assert found(reading) == {"WBC": 4.6}


def test_several_patients_stay_apart() -> None:
    reading = table("Patient,Date,WBC (K/uL)\nA,2024-01-02,1\nB,2024-01-02,2\nA,2024-01-03,3\n")
    assert [(row.ref, row.results) for row in reading.patients] == [("A", 2), ("B", 1)]


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "Date,Mood\n2024-01-02,good\n", "WBC (K/uL)\n4\n"])
def test_no_headings(text: str) -> None:
    assert "WBC" in refusal(text)


def test_quotes_that_never_end_and_nul_bytes() -> None:
    assert refusal('Date,WBC (K/uL)\n2024-01-02,"4.6' + "x" * 200_000)
    with pytest.raises(ImportProblem):
        read_csv(b"Date,WBC (K/uL)\n2024-01-02,4\x006\n", "table.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings(encoding: str) -> None:
    data = "Fecha;Hematíes (x10³/µl);Leucocitos (10³/µl)\n2024-01-02;4,1;3,2\n".encode(
        encoding, errors="replace"
    )
    reading = read_csv(data, "t.csv")
    assert found(reading)["WBC"] == 3.2


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b'{"resourceType": "Bundle"}', "a.txt", Format.FHIR),
        (b'\xef\xbb\xbf [{"resourceType": "Patient"}]', "a", Format.FHIR),
        (b'{"verifiableCredential": []}', "a.smart-health-card", Format.HEALTH_CARD),
        (b"Date,WBC\n", "a.csv", Format.CSV),
        (b"Date\tWBC\n", "a", Format.CSV),
        ("Date;WBC".encode("utf-16"), "a", Format.CSV),
        (b"<ClinicalDocument>", "a.xml", Format.UNKNOWN),
        (b"PK\x03\x04,", "a.csv", Format.UNKNOWN),
        (b"\x89PNG\x00,", "a.csv", Format.UNKNOWN),
        (b"hello", "a", Format.UNKNOWN),
        (b"", "a.csv", Format.UNKNOWN),
    ],
)
def test_recognize(data: bytes, name: str, kind: Format) -> None:
    assert recognize(data, name) is kind


def test_the_summary_is_plain_json_of_the_agreed_shape() -> None:
    summary = file_summary("a.csv", table("Date,WBC (K/uL)\n2024-01-02,4.6\n2024-01-02,4.6\n"))
    assert json.loads(json.dumps(summary)) == {
        "path": "a.csv",
        "format": "csv",
        "patients": [{"ref": "", "name": "", "birth_date": None, "results": 2}],
        "seen": 2,
        "usable": 2,
        "distinct": 1,
        "review": 0,
        "skipped": [],
        "analytes": {
            "WBC": {
                "usable": 2,
                "first": "2024-01-02",
                "last": "2024-01-02",
                "min": 4.6,
                "max": 4.6,
                "sum": 9.2,
            }
        },
    }


numbers = st.decimals(min_value=0, max_value=900, places=2).map(str)


@given(
    st.lists(st.tuples(st.dates(dt.date(1990, 1, 1), dt.date(2026, 1, 1)), numbers), min_size=1),
    st.sampled_from(["%Y-%m-%d", "%d.%m.%Y"]),
    st.sampled_from([(";", ","), (",", "."), ("\t", ","), ("\t", ".")]),
)
def test_what_is_written_is_read(rows: list, style: str, signs: tuple[str, str]) -> None:
    delimiter, point = signs
    lines = [f"Date{delimiter}PLT (10*9/L)"]
    lines += [f"{day.strftime(style)}{delimiter}{text.replace('.', point)}" for day, text in rows]
    reading = table("\n".join(lines))
    assert [(row.day, row.value) for row in reading.results] == [
        (day, float(text)) for day, text in rows
    ]


@given(st.text(max_size=200))
def test_any_table_is_read_or_refused(text: str) -> None:
    reading = None
    try:
        reading = table("Date,WBC (K/uL)\n" + text)
    except ImportProblem:
        assert reading is None
