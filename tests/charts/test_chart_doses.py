"""From orders to the lanes of a dose panel, and from lanes to what stands on the chart."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import combinations

import pytest
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.text import Text

from alltracker.care.kinds_medicine import Route
from alltracker.charts.dose_lane import DoseLane
from alltracker.charts.doses import charted_medicines, dose_lane, dose_lanes, usually_drawn
from alltracker.charts.series import ChartContent
from alltracker.charts.style import PAPER
from alltracker.charts.text import describe
from alltracker.language import Language
from tests.care.dose_rows import day, medicine, order
from tests.charts.invented_counts import content
from tests.charts.test_chart_figure import LARGE, drawn

ENGLISH = Language()
TODAY = day("2026-11-24")
SPAN = (TODAY, day("2026-12-10"))
MP = medicine(drug="mercaptopurine", short="6-MP")
HELD = order("2026-10-27", "HELD", ends="2026-11-09")


def lane_of(*orders: object, of: object = MP) -> DoseLane:
    lane = dose_lane(of, orders, SPAN, ENGLISH)  # type: ignore[arg-type]
    assert lane is not None
    return lane


def with_doses(*lanes: DoseLane, **changes: object) -> ChartContent:
    return replace(content(), doses=lanes, **changes)


def test_percent_of_the_full_dose_is_shown_where_the_family_noted_one():
    lane = lane_of(
        order("2026-01-01", "DAILY 1", full_weekly=7.0), HELD, order("2026-11-10", "DAILY 0.5")
    )
    assert (lane.label, lane.unit, lane.full) == ("6-MP dose", "% of full dose", 100)
    words = [stretch.words for stretch in lane.stretches]
    assert words == ["100 %", "held 14 day(s)", "50 %"]
    assert lane.stretches[2].said == "50 % of full dose"
    assert lane.stretches[2].whole == "50 % of full dose, 25 mg a day"
    assert lane.stretches[2].roomy == "50 %, 25 mg a day"
    hold = lane.on(day("2026-11-01"))
    assert hold is not None
    assert hold.said == "held"
    assert lane.on(day("2025-12-31")) is None


def test_milligrams_a_day_are_the_mean_of_a_week_where_weekdays_differ():
    even = lane_of(order("2026-01-01", "DAILY 1"))
    assert (even.unit, even.stretches[0].words) == ("mg a day", "50 mg")
    lane = lane_of(order("2026-01-01", "WEEKDAYS 1,0.5,1,0.5,1,0.5,1"))
    assert lane.unit == "mg a day, mean"
    assert lane.stretches[0].words == "39.3 mg"
    assert lane.full is None


def test_once_a_week_is_told_in_milligrams_a_week():
    lane = lane_of(order("2026-01-01", "WEEKDAYS 0,4,0,0,0,0,0"))
    assert lane.unit == "mg a week"
    assert lane.stretches[0].said == "200 mg a week"


def test_without_a_strength_the_medicines_own_units_are_counted():
    lane = lane_of(order("2026-01-01", "DAILY 0.5"), of=medicine(short="6-MP", strength=None))
    assert (lane.unit, lane.stretches[0].said) == ("tablets a week", "3.5 a week")


def test_one_dose_without_its_full_dose_takes_percent_from_all():
    lane = lane_of(order("2026-01-01", "DAILY 1"), order("2026-03-01", "DAILY 1", full_weekly=7.0))
    assert lane.unit == "mg a day"


def test_a_hold_that_goes_on_tells_the_days_up_to_today():
    lane = lane_of(order("2026-01-01", "DAILY 1"), order("2026-11-21", "HELD"))
    assert lane.stretches[-1].words == "held 4 day(s) so far"
    assert lane.stretches[-1].last == SPAN[1]


def test_a_renewed_order_and_a_renewed_hold_are_one_step():
    lane = lane_of(
        order("2026-01-01", "DAILY 1", full_weekly=7.0),
        order("2026-02-01", "DAILY 1 @evening"),
        order("2026-03-01", "HELD", ends="2026-03-07"),
        order("2026-03-08", "HELD", ends="2026-03-14"),
    )
    assert [one.words for one in lane.stretches][:2] == ["100 %", "held 14 day(s)"]


@pytest.mark.parametrize("pattern", ["AS_NEEDED 1", "ONCE 1", "HELD", "nothing readable"])
def test_what_has_no_weekly_dose_has_no_lane(pattern):
    odd = order("2026-01-01", "DAILY 1")
    odd.pattern = pattern
    lanes = dose_lanes([MP], [odd], SPAN, ENGLISH)
    assert all(stretch.amount for lane in lanes for stretch in lane.stretches)


def test_only_tablets_of_maintenance_are_usually_drawn():
    spinal = medicine(id="it", drug="methotrexate", route=Route.SPINAL, in_clinic=True)
    tablets = medicine(id="mtx", drug="methotrexate")
    other = medicine(id="co", drug="co-trimoxazole", name="Aaa", short="")
    assert [usually_drawn(one) for one in (MP, tablets, spinal, other)] == [
        True,
        True,
        False,
        False,
    ]
    orders = [order("2026-01-01", "DAILY 1", of=one.id) for one in (other, tablets, MP, spinal)]
    assert charted_medicines([other, spinal, tablets, MP], orders) == (MP, tablets, other)
    assert charted_medicines([MP], []) == ()


def test_doses_stand_below_the_first_count():
    lane = lane_of(order("2025-10-14", "DAILY 1", full_weekly=7.0), HELD)
    _, axes = drawn(with_doses(lane))
    tops = [panel.axes.get_position().y0 for panel in axes.panels]
    dose = axes.dose_panels[0].axes.get_position()
    assert tops[0] > dose.y1
    assert dose.y0 > tops[1]
    assert dose.height < axes.panels[1].axes.get_position().height
    assert len(axes.spots(day("2026-11-10"))) == 3


@pytest.mark.parametrize("style", [PAPER, LARGE])
@pytest.mark.parametrize("months", [1, 3, 12, 36])
def test_words_of_doses_never_stand_on_each_other(style, months):
    orders = [order("2025-10-14", "DAILY 1", full_weekly=7.0)]
    for number in range(14):
        begin = day("2025-11-01") + dt.timedelta(days=28 * number)
        pattern = ("HELD", "DAILY 0.5", "DAILY 0.75")[number % 3]
        orders.append(order(begin.isoformat(), pattern))
    first = TODAY - dt.timedelta(days=30 * months)
    _, axes = drawn(with_doses(lane_of(*orders), first=first), 1008, 760, style)
    box = axes.dose_panels[0].axes.get_window_extent()
    texts = [
        text.get_window_extent()
        for text in axes.dose_panels[0].axes.findobj(Text)
        if "dose" in text.get_text() or "held" in text.get_text() or "%" in text.get_text()
    ]
    inside = [one for one in texts if one.x0 > box.x0]
    assert inside or months > 12
    for one, other in combinations(inside, 2):
        assert not one.overlaps(other)
    assert all(one.x0 >= box.x0 - 1 and one.x1 <= box.x1 + 1 for one in inside)


def test_what_is_planned_is_dashed_and_not_filled():
    lane = lane_of(order("2026-01-01", "DAILY 1"), order("2026-11-25", "DAILY 0.5"))
    _, axes = drawn(with_doses(lane))
    panel = axes.dose_panels[0].axes
    now = TODAY.toordinal() + 1
    fills = [one for one in panel.get_children() if isinstance(one, PolyCollection)]
    reach = [path.vertices[:, 0].max() for fill in fills[-1:] for path in fill.get_paths()]
    assert max(reach) == now
    dashed = [
        one
        for one in panel.get_children()
        if isinstance(one, LineCollection) and one.get_linestyle()[0][1] is not None
    ]
    starts = [path.vertices[:, 0].min() for line in dashed for path in line.get_paths()]
    assert now in starts


def test_doses_stay_linear_on_a_logarithmic_chart():
    _, axes = drawn(with_doses(lane_of(order("2026-01-01", "DAILY 1")), log=True))
    assert axes.panels[0].axes.get_yscale() == "log"
    assert axes.dose_panels[0].axes.get_yscale() == "linear"


def test_doses_and_events_are_told_in_words():
    lane = lane_of(order("2026-01-01", "DAILY 1", full_weekly=7.0), HELD)
    said = describe(with_doses(lane), ENGLISH)
    assert "6-MP held from 27 Oct 2026 to 9 Nov 2026." in said
    assert "6-MP 100 % of full dose, 50 mg a day from 1 Jan 2026 to 26 Oct 2026." in said
    assert "Fever: 4 time(s), the last on 26 Oct 2026." in said
