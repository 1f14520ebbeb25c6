"""The lanes of medicines at home: every dose, pulses to come, changes and holds."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from alltracker.care.dose_days import DoseState
from alltracker.care.kinds_medicine import DoseReason, DoseStatus, DoseUnit
from alltracker.care.timeline import lane_names, with_lanes
from alltracker.care.timeline_doses import HomeDoses, dose_lanes
from alltracker.care.timeline_items import Lane, LaneKey, Reach, RowKind, Sign, State, Timeline
from alltracker.db.models import Dose, DoseOrder, Medicine
from alltracker.language import Language

NOW = dt.datetime.combine(dt.date(2026, 11, 24), dt.time(9, 30))
TODAY = NOW.date()
OWN = {"patient_id": "x"}
SAY = Language().value


def days(count: int) -> dt.date:
    return TODAY + dt.timedelta(days=count)


def medicine(**fields) -> Medicine:
    return Medicine(**{"id": "m", "name": "Mercaptopurine", "short": "6-MP", **OWN, **fields})


def order(pattern: str, first: int = -30, **fields) -> DoseOrder:
    known = {"id": f"o{first}", "medicine_id": "m", "starts_on": days(first), **OWN}
    return DoseOrder(pattern=pattern, **{**known, **fields})


def dose(day: int, status: DoseStatus = DoseStatus.GIVEN, **fields) -> Dose:
    known = {"id": f"d{day}", "medicine_id": "m", "slot": "bedtime", **OWN}
    return Dose(day=days(day), status=status, **{**known, **fields})


def lanes(
    orders: list[DoseOrder],
    doses: list[Dose] | None = None,
    medicines: list[Medicine] | None = None,
    span: tuple[int, int] = (-7, 7),
) -> tuple[Lane, ...]:
    known = HomeDoses(medicines or [medicine()], orders, doses or [])
    return dose_lanes(known, days(span[0]), days(span[1]), NOW)


def boxes(lane: Lane) -> list[DoseState | None]:
    return [item.dose for item in lane.items if item.sign is Sign.DOSE]


def test_each_dose_of_each_day_has_a_box():
    noted = [
        dose(-7),
        dose(-6, DoseStatus.VOMITED),
        dose(-5, DoseStatus.NOT_KNOWN),
        dose(-4, DoseStatus.SKIPPED),
    ]
    (lane,) = lanes([order("DAILY 0.5 @bedtime")], noted)
    assert (lane.key, lane.part, lane.reach) == (LaneKey.DOSES, "m", Reach.NEAR)
    assert SAY(lane.title) == "6-MP, bedtime"
    assert boxes(lane)[:5] == [
        DoseState.GIVEN,
        DoseState.VOMITED,
        DoseState.NOT_KNOWN,
        DoseState.SKIPPED,
        DoseState.OPEN,
    ]
    assert boxes(lane)[7:9] == [DoseState.OPEN, DoseState.AHEAD]
    first, last = lane.items[0], lane.items[-1]
    assert (first.row, first.row_id, first.slot) == (RowKind.DOSE, "d-7", "bedtime")
    assert SAY(first.title) == "6-MP ½ tablet at bedtime"
    assert SAY(first.remark) == "given"
    assert (last.row_id, last.state) == ("", State.PLANNED)
    assert {item.part for item in lane.items} == {"m"}


def test_days_on_which_nothing_is_due_are_empty():
    (lane,) = lanes([order("WEEKDAYS 0,6,0,0,0,0,0 @morning")])
    assert [item.start.weekday() for item in lane.items] == [1, 1, 1]


def test_a_medicine_of_the_clinic_or_without_doses_in_these_days_has_no_lane():
    later = order("DAILY 1 @bedtime", 30)
    assert lanes([later]) == ()
    assert lanes([order("DAILY 1")], medicines=[medicine(in_clinic=True)]) == ()
    assert lanes([]) == ()
    assert lanes([order("AS_NEEDED 1")]) == ()
    assert lanes([order("DAILY 1")], medicines=[medicine(ended_on=days(-20))]) == ()


def test_what_was_given_as_needed_stands_on_its_day():
    (lane,) = lanes([order("AS_NEEDED 1")], [dose(-2, slot="", amount=1.0)])
    (item,) = lane.items
    assert (item.start, item.dose, item.slot) == (days(-2), DoseState.GIVEN, "")
    assert SAY(item.title) == "6-MP 1 tablet"


def test_several_doses_of_a_day_have_a_box_each_and_very_many_one_together():
    (twice,) = lanes([order("DAILY 5 @morning,evening")], span=(0, 0))
    assert [item.slot for item in twice.items] == ["morning", "evening"]
    assert SAY(twice.title) == "6-MP"
    pattern = "DAILY 1 @08:00,12:00,16:00,20:00"
    noted = [dose(0, slot="08:00", id="a"), dose(0, slot="12:00", id="b")]
    (many,) = lanes([order(pattern)], noted, span=(0, 0))
    (item,) = many.items
    assert (item.many, item.dose, SAY(item.letter)) == (4, DoseState.OPEN, "2/4")
    assert SAY(item.title) == "6-MP: 2 of 4 doses given"


def test_a_pulse_to_come_is_a_bar_and_one_that_runs_is_boxes():
    ahead = lanes([order("CYCLE ON=5 EVERY=28 4 @morning,evening", -24)], span=(-10, 20))
    bars = [item for item in ahead[0].items if item.sign is Sign.PULSE]
    (bar,) = bars
    assert (bar.start, bar.end, SAY(bar.near_label)) == (days(4), days(8), "5 day(s)")
    assert bar.is_bar
    assert bar.state is State.PLANNED
    assert boxes(ahead[0]) == []
    running = lanes([order("CYCLE ON=5 EVERY=28 4 @bedtime", -2)], span=(-10, 20))
    assert not any(item.sign is Sign.PULSE for item in running[0].items)
    assert len(boxes(running[0])) == 5


def test_holds_are_striped_and_changes_are_marked_on_their_day():
    orders = [
        order("DAILY 1 @bedtime", full_weekly=7.0),
        order("HELD", -5, ends_on=days(-3), reason=DoseReason.COUNTS, note="ANC 0.42."),
        order("DAILY 0.5 @bedtime", 3),
        order("WEEKDAYS 1,0.5,1,0.5,1,0.5,1 @bedtime", 5),
    ]
    (lane,) = lanes(orders)
    marks = [item for item in lane.items if item.sign is Sign.DOSE_CHANGE]
    told = [(item.start, SAY(item.near_label)) for item in marks]
    assert told == [
        (days(-5), "held"),
        (days(-2), "1"),
        (days(3), "½"),
        (days(5), "5½ a week"),
    ]
    assert SAY(marks[0].title) == "6-MP held"
    assert SAY(marks[0].remark) == "blood counts, ANC 0.42"
    assert SAY(marks[2].title) == "6-MP: ½ tablet every day, at bedtime"
    assert (marks[0].row, marks[0].row_id) == (RowKind.MEDICINE, "m")
    held = [item.start for item in lane.items if item.dose is DoseState.HELD]
    assert held == [days(-5), days(-4), days(-3)]


def test_an_order_from_before_the_days_in_sight_is_no_change():
    (lane,) = lanes([order("DAILY 1 @bedtime", -7)])
    assert lane.items[0].sign is Sign.DOSE_CHANGE
    (lane,) = lanes([order("DAILY 1 @bedtime", -8)])
    assert Sign.DOSE_CHANGE not in {item.sign for item in lane.items}


def test_tapers_and_as_needed_are_told_by_their_rhythm():
    (lane,) = lanes([order("TAPER 3x4,3x2 @bedtime", -2)])
    assert SAY(lane.items[0].near_label) == "tapering off"


def test_a_time_given_later_is_told():
    noted = [dose(-2, given_on=days(-1)), dose(-1, given_at=dt.time(21, 58))]
    (lane,) = lanes([order("DAILY 1 @bedtime")], noted, span=(-2, -1))
    assert [SAY(item.remark) for item in lane.items] == ["given on 23 Nov 2026", "given at 21:58"]


def test_a_damaged_order_still_shows_what_was_noted():
    (lane,) = lanes([order("what is this")], [dose(-2, amount=1.0)])
    assert boxes(lane) == [DoseState.GIVEN]
    assert SAY(lane.title) == "6-MP"


def test_a_dose_without_unit_or_amount_is_told_by_its_name():
    row = medicine(unit=DoseUnit.MILLILITER, short="")
    (lane,) = lanes([], [dose(-2, amount=None)], [row])
    assert SAY(lane.items[0].title) == "Mercaptopurine"


def test_the_lanes_of_medicines_have_one_name_together():
    more = lanes([order("DAILY 1 @bedtime")])
    whole = with_lanes(Timeline(), more)
    assert set(whole.found) == {item.key for item in more[0].items}
    names = lane_names(whole.lanes, near=True, doses=False)
    assert {key: SAY(name) for key, name in names.items()} == {LaneKey.DOSES: "Doses at home"}
    assert lane_names(whole.lanes, near=False, doses=False) == {}
    assert list(lane_names((), near=True, doses=True)) == [LaneKey.DOSES]
    assert with_lanes(Timeline(), ()) == Timeline()


@given(
    pattern=st.sampled_from(
        [
            "DAILY 1 @bedtime",
            "WEEKDAYS 1,0.5,1,0.5,1,0,0 @morning,evening",
            "CYCLE ON=5 EVERY=28 4 @morning",
            "EVERY_DAYS EVERY=3 1",
            "TAPER 3x4,3x2",
            "HELD",
        ]
    ),
    first=st.integers(-60, 20),
    noted=st.sets(st.integers(-30, 0), max_size=10),
)
def test_things_of_a_lane_are_unique_and_in_order(pattern, first, noted):
    doses = [dose(day, amount=1.0) for day in noted]
    for lane in lanes([order(pattern, first)], doses, span=(-30, 30)):
        keys = [item.key for item in lane.items]
        assert len(keys) == len(set(keys))
        assert list(lane.items) == sorted(lane.items, key=lambda item: item.order)
        assert all(days(-30) <= item.start <= days(30) for item in lane.items)
        told = [item.start for item in lane.items if item.dose is DoseState.GIVEN]
        assert sorted(told) == sorted(days(day) for day in noted)
