"""What is copied from spreadsheets, portals and web pages, and what it is taken for."""

from __future__ import annotations

import contextlib
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.kinds import Comparator, ResultStatus
from alltracker.care.labs import LABORATORY
from alltracker.care.measure import shown_unit
from alltracker.exchange.csv_headings import CsvMapping
from alltracker.exchange.csv_reader import read_csv
from alltracker.exchange.incoming import incoming_of
from alltracker.exchange.paste import Pasted, PasteKind, as_table, kind_of, with_headings
from alltracker.exchange.proposal import ImportProblem, ProposedResult, Reading

DAY = dt.date(2026, 11, 24)

WIDE = "Date\tWBC (10^9/L)\tHgb (g/dL)\n2026-11-10\t2,4\t11,9\n2026-11-17\t2,5\t12,1"
ACROSS = "\t10.11.2026\t17.11.2026\tUnit\nWBC\t2.4\t2.5\t10^9/L\nHgb\t11.9\t12.1\tg/dL"
LONG = (
    "Collected on\tTest\tResult\tUnits\tReference range\tStatus\n"
    "2026-11-10 08:30\tWBC\t2.4\tK/uL\t4.0-10.0\tFinal\n"
    "2026-11-10 08:30\tHemoglobin\t11.9 L\tg/dL\t14.5-11.5\tCorrected\n"
    "2026-11-10 08:30\tPlatelets\t<10\tK/uL\t\tPreliminary\n"
    "2026-11-10 08:30\tALT\t68\tU/L\t\tCancelled\n"
    "2026-11-10 08:30\tMood\tgood\t\t\tFinal"
)
LISTS = (
    "WBC\t2.4\t10*9/L\t4.0-10.0\nHgb\t11.9\tg/dL\t11-14",
    "WBC   2.4   10^9/L\nHgb   11.9   g/dL",
    "WBC: 2.4 K/uL\nHgb: 11.9 g/dL",
    "WBC 2.4 10^9/L\nHgb 11.9 g/dL H",
    "Your results\nComponent\tYour value\nWBC\t2.4 K/uL\nHgb\t11.9 g/dL",
)
PROSE = (
    "Blood counts tell how the marrow is doing. The white cells, the hemoglobin and the platelets "
    "are counted before each visit, and the team tells what that means.\nWBC, ANC, platelets\n"
)


def read(text: str, day: dt.date | None = DAY, mapping: CsvMapping | None = None) -> Reading:
    said = Pasted(b"", day).mapping(mapping)
    return read_csv(as_table(text).encode(), "Copied cells", said)


def found(reading: Reading) -> dict[tuple[dt.date, str], float]:
    return {(row.day, row.analyte_key): row.canonical for row in reading.results}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (WIDE, PasteKind.TABLE),
        (ACROSS, PasteKind.TABLE),
        (LONG, PasteKind.TABLE),
        *((text, PasteKind.TABLE) for text in LISTS),
        ("2026-11-10\t2.4\t0.9\n2026-11-17\t2.5", PasteKind.CELLS),
        ("3.1", PasteKind.CELLS),
        ("2.4\n2.5\n2.6", PasteKind.CELLS),
        ("24 Nov 2026\t3.1\tpending", PasteKind.CELLS),
        (PROSE, PasteKind.TEXT),
        (PROSE + "Call the clinic.\tHome\tContact", PasteKind.TEXT),
        ("<!DOCTYPE html><html><body>WBC 2.4</body></html>", PasteKind.TEXT),
        ("<table><tr><td>WBC</td></tr></table>", PasteKind.TEXT),
        ("", PasteKind.TEXT),
        ("\n\n", PasteKind.TEXT),
    ],
)
def test_kind(text: str, kind: PasteKind) -> None:
    assert kind_of(text, DAY) is kind
    assert kind_of(text.replace("\n", "\r\n"), DAY) is kind


@pytest.mark.parametrize("text", [WIDE, ACROSS])
def test_tables_with_days_down_or_across(text: str) -> None:
    tenth, other = dt.date(2026, 11, 10), dt.date(2026, 11, 17)
    assert found(read(text)) == {
        (tenth, "WBC"): 2.4,
        (tenth, "HGB"): 119,
        (other, "WBC"): 2.5,
        (other, "HGB"): 121,
    }
    assert not read(text).notes


def test_a_list_keeps_ranges_and_status_as_they_were_printed() -> None:
    reading = read(LONG)
    wbc, hgb, plt = reading.results
    assert (wbc.range_low, wbc.range_high, wbc.time) == (4.0, 10.0, dt.time(8, 30))
    assert (hgb.range_low, hgb.range_high, hgb.range_text) == (None, None, "14.5-11.5")
    assert (hgb.status, hgb.value_text) == (ResultStatus.CORRECTED, "11.9 L")
    assert (plt.status, plt.comparator) == (ResultStatus.PRELIMINARY, Comparator.LESS)
    assert [(row.what, row.key) for row in reading.skipped] == [("ALT", "status cancelled")]
    assert reading.unknown_columns == ("Mood",)


@pytest.mark.parametrize("text", LISTS)
def test_a_list_without_a_day_has_the_day_of_its_row(text: str) -> None:
    reading = read(text)
    assert found(reading) == {(DAY, "WBC"): 2.4, (DAY, "HGB"): 119}
    (note,) = reading.notes
    assert note.values == {"day": DAY}


def test_the_day_over_a_list_is_taken() -> None:
    reading = read("Results\nCollected: 17 Nov 2026\n" + LISTS[0])
    assert {row.day for row in reading.results} == {dt.date(2026, 11, 17)}
    assert not reading.notes


@pytest.mark.parametrize(
    ("cell", "value", "unit", "canonical"),
    [
        ("1,12 G/l", "1,12", "G/l", 1.12),
        ("1.12", "1.12", "K/uL", 1.12),
        ("1120 /uL", "1120", "/uL", 1.12),
        ("1.12 10^9/L H", "1.12 H", "10^9/L", 1.12),
        ("12.3*", "12.3*", "K/uL", 12.3),
        ("H 12.3", "H 12.3", "K/uL", 12.3),
        ("12.3 (H)", "12.3 (H)", "K/uL", 12.3),
    ],
)
def test_units_and_flags_in_cells(cell: str, value: str, unit: str, canonical: float) -> None:
    (row,) = read(f"Date\tWBC (K/uL)\n2026-11-10\t{cell}").results
    assert (row.value_text, row.unit, row.canonical) == (value, unit, canonical)


@pytest.mark.parametrize(
    ("cell", "key"),
    [
        ("Pending", "pending"),
        ("in process", "pending"),
        ("Entered in error", "status entered-in-error"),
        ("CANCELED", "status cancelled"),
        ("Test not performed", "status cancelled"),
        ("clumped", "not a number"),
        ("2.4 bananas", "unit not known for WBC: bananas"),
        ("-2", "below zero"),
    ],
)
def test_cells_without_a_result_have_a_reason(cell: str, key: str) -> None:
    reading = read(f"Date\tWBC (K/uL)\n2026-11-10\t{cell}")
    assert [row.key for row in reading.skipped] == [key]
    assert not reading.results


def test_a_status_beside_the_number() -> None:
    rows = "2.4 (corrected)", "2.5 preliminary", "2.6"
    reading = read("Date\tWBC (K/uL)\n" + "\n".join(f"2026-11-10\t{row}" for row in rows))
    statuses = [row.status for row in reading.results]
    assert statuses == [ResultStatus.CORRECTED, ResultStatus.PRELIMINARY, ResultStatus.FINAL]
    assert [row.value_text for row in reading.results] == ["2.4", "2.5", "2.6"]


def test_thousands_or_decimals_are_the_familys_to_say() -> None:
    text = "Date\tPLT (K/uL)\n2026-11-10\t1,200"
    assert [row.key for row in read(text).skipped] == ["not a number"]
    for mapping, value in ((CsvMapping(decimal_point=","), 1.2), (CsvMapping(grouped=True), 1200)):
        assert [row.canonical for row in read(text, mapping=mapping).results] == [value]


def test_what_is_pasted_is_read_like_a_file_of_that_name() -> None:
    name = Path("Copied cells")
    incoming = incoming_of(name, WIDE.encode(), print, bool, Pasted(b"", DAY).mapping(None))
    assert incoming.reading is not None
    assert len(incoming.reading.results) == 4
    with pytest.raises(ImportProblem):
        incoming_of(name, PROSE.encode(), print, bool)


results = st.tuples(
    st.sampled_from(LABORATORY),
    st.decimals(min_value=0, max_value=9999, places=2),
    st.dates(dt.date(2000, 1, 1), DAY),
)


@given(st.lists(results, min_size=1, max_size=6, unique_by=lambda row: row[0].key), st.data())
def test_what_the_grid_copies_is_read_back(rows: list, data: st.DataObject) -> None:
    codes = [data.draw(st.sampled_from(list(row[0].measure.factors))) for row in rows]
    pairs = zip(rows, codes, strict=True)
    heads = [f"{row[0].key} ({shown_unit(code) or 'ratio'})" for row, code in pairs]
    lines = [
        "\t".join([row[2].isoformat(), *(str(row[1]) if n == at else "" for n in range(len(rows)))])
        for at, row in enumerate(rows)
    ]
    with clock_at(day_at_noon(DAY)):
        reading = read(with_headings("\n".join(lines), ["Date", *heads]), None)
    read_rows: list[ProposedResult] = sorted(reading.results, key=lambda row: row.analyte_key)
    wanted = sorted(
        (row[0].key, row[2], float(row[1]), code) for row, code in zip(rows, codes, strict=True)
    )
    assert [(r.analyte_key, r.day, r.value, r.unit_code) for r in read_rows] == wanted


@given(st.text())
def test_any_text_is_sorted_and_read_or_refused(text: str) -> None:
    if kind_of(text, DAY) is PasteKind.TABLE:
        with contextlib.suppress(ImportProblem):
            assert read(text)
