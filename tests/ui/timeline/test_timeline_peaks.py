"""Fevers that lie on each other from afar carry the highest degree as their label."""

from __future__ import annotations

import datetime as dt

import pytest

from alltracker.care.timeline_items import LaneKey
from alltracker.db.models import Temperature
from alltracker.ui.timeline.peaks import labeled

READINGS = ((1, 23, 38.4), (2, 1, 39.1), (2, 18, 38.7), (3, 7, 38.2))


@pytest.fixture
def page(filled, add, open_page):
    add(
        *(
            Temperature(
                id=f"july {celsius}",
                patient_id=filled.id,
                measured_on=dt.date(2026, 7, day),
                measured_at=dt.time(hour),
                value_text=str(celsius),
                celsius=celsius,
            )
            for day, hour, celsius in READINGS
        )
    )
    return open_page(filled)


def told(page):
    stage = page.canvas.stage
    lane = next(lane for lane in stage.scene.lanes if lane.key is LaneKey.FEVERS)
    places = range(len(lane.items))
    boxes = [stage.box(lane, place) for place in places]
    found = labeled(stage, lane, places, boxes)
    return [(lane.items[place].row_id, box) for place, box in found], boxes


def test_from_afar_the_highest_speaks_for_all_beside_the_last(page):
    page.canvas.show_all(still=True)
    found, boxes = told(page)
    assert [key for key, _ in found] == ["july 39.1", "fever"]
    assert found[0][1] == boxes[0].united(boxes[3])
    assert not page.canvas.grab().isNull()


def test_near_by_each_carries_its_own(page):
    page.canvas.show_all(still=True)
    stage = page.canvas.stage
    scale = stage.scale
    stage.set_scale(type(scale)(float(dt.date(2026, 6, 30).toordinal()), 7.0, scale.width))
    found, boxes = told(page)
    assert len(found) == len(boxes) == len(READINGS) + 1


def test_what_is_not_drawn_carries_no_label(page):
    page.canvas.show_all(still=True)
    stage = page.canvas.stage
    lane = next(lane for lane in stage.scene.lanes if lane.key is LaneKey.FEVERS)
    assert labeled(stage, lane, (), ()) == []
