"""What a count means: whose range stands beside it, its grade, its course; the chart's options."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import Comparator, Sex
from alltracker.care.labs import ANALYTES
from alltracker.db.models import Result, Setting, Threshold
from alltracker.knowledge.healthy_ranges import healthy_ranges
from alltracker.language import Language
from alltracker.ui.counts.chart_options import GAP, gap_weeks, healthy_wanted
from alltracker.ui.counts.columns import Column, Part
from alltracker.ui.counts.meaning import Beside, grade_line, range_line, usual_of
from alltracker.ui.counts.team_limits import TeamLimits
from tests.ui.counts.hands import MADE, TODAY, add_draw

PLT = Column(Part.VALUE, "PLT", "Platelets", "Plt", "K/uL", ANALYTES["PLT"])
HGB = Column(Part.VALUE, "HGB", "Hemoglobin", "Hgb", "g/dL", ANALYTES["HGB"])
CHILD = PartialDate(2021, 3, 4)
DAY = dt.date(2026, 11, 24)


def beside(*limits: Threshold, birth: PartialDate | None = CHILD, sex: Sex = Sex.FEMALE) -> Beside:
    return Beside(TeamLimits(limits), healthy_ranges(), birth, sex, Language())


def said(message: object) -> str:
    return Language().say(message) if message is not None else ""


def test_the_reports_range_stands_in_the_reports_unit() -> None:
    limit = Threshold(patient_id="p", analyte="PLT", low=50, unit="K/uL")
    whole = Result(
        draw_id="d", analyte="PLT", value_text="142000", value=142000, unit="/uL",
        range_low=150000, range_high=400000,
    )  # fmt: skip
    line = said(range_line(beside(limit), PLT, DAY, whole))
    assert line.startswith("Range on the report: 150")
    assert line.endswith("/µL")
    assert "team" in said(range_line(beside(limit), PLT, DAY, None))


def test_without_both_it_is_healthy_people_with_their_source() -> None:
    line = said(range_line(beside(), PLT, DAY, None))
    assert line.startswith("Healthy people, not people on treatment: 200 to 490 K/µL")
    assert "Dorset" in line
    assert said(range_line(beside(birth=None), PLT, DAY, None)) == ""


def test_ranges_are_converted_and_a_copy_is_said_to_be_one() -> None:
    assert "11 to 14" in said(range_line(beside(), HGB, DAY, None))
    teen = beside(birth=PartialDate(2012, 3, 4))
    line = said(range_line(teen, HGB, DAY, None))
    assert "12 or more g/dL" in line
    assert "read in a copy" in line


def test_a_band_changes_on_the_birthday_that_changes_the_range() -> None:
    band, sources = usual_of(beside(), PLT, dt.date(2026, 6, 1), dt.date(2027, 6, 1))
    assert [(one.low, one.high, one.first) for one in band] == [
        (200, 490, dt.date(2026, 6, 1)),
        (170, 450, dt.date(2027, 3, 4)),
    ]
    assert "Dorset" in sources


def test_a_grade_is_told_for_certain_units_only() -> None:
    whole = Result(draw_id="d", analyte="PLT", value_text="24", value=24, unit="K/uL")
    assert "CTCAE v5.0 grade 4" in said(grade_line(PLT, whole))
    odd = Result(draw_id="d", analyte="PLT", value_text="24", value=24, unit="pints")
    assert grade_line(PLT, odd) is None
    bound = Result(
        draw_id="d", analyte="PLT", value_text="<60", value=60, unit="K/uL",
        comparator=Comparator.LESS,
    )  # fmt: skip
    assert grade_line(PLT, bound) is None


@pytest.mark.parametrize("text", ["0", "-3", "many", "99999"])
def test_a_gap_that_cannot_be_read_is_the_usual_one(store, patient, text) -> None:
    store.save(Setting(patient_id=patient.id, key=GAP, value=text), MADE)
    assert gap_weeks(store, patient.id) == 8


def test_the_options_are_kept_and_redraw_the_chart(open_page, store, patient, qtbot) -> None:
    add_draw(store, TODAY, PLT=40)
    page = open_page().page
    qtbot.waitUntil(lambda: page.body.chart.content is not None)
    bar, card = page.body.toolbar, page.body.chart
    assert "Last count today" in card.left_out
    weeks = [action.data() for action in bar.options.actions() if action.data()]
    assert weeks == [4, 8, 13, 26]
    next(action for action in bar.options.actions() if action.data() == 26).trigger()
    qtbot.waitUntil(lambda: card.content.gap_weeks == 26)
    bar.options.actions()[-1].trigger()
    qtbot.waitUntil(lambda: bool(card.content.series[0].usual))
    assert healthy_wanted(store, patient.id)
    assert "healthy people, not people on treatment" in card.left_out
