"""The ranges of the chart: from the phase and the cycle of today to everything."""

from __future__ import annotations

import datetime as dt

from alltracker.db.models import Phase
from alltracker.ui.counts.ranges import Range, days_of
from tests.ui.counts.hands import MADE, TODAY, add_draw

BEGAN = dt.date(2026, 9, 1)


def test_each_range_ends_with_today_and_the_cycle_with_its_last_day(
    open_page, store, patient, qtbot
) -> None:
    add_draw(store, TODAY - dt.timedelta(days=500), PLT=90)
    add_draw(store, TODAY, PLT=120)
    values = {"patient_id": patient.id, "kind": "maintenance", "actual_start": BEGAN}
    store.save(Phase.model_validate({**values, "cycle_days": 28}), MADE)
    card = open_page().page.body.chart
    qtbot.waitUntil(lambda: card.content is not None)
    shown = {one: days_of(one, card.content, card.rows) for one in Range}
    assert shown[Range.ALL] == (card.content.first, card.content.last)
    assert shown[Range.PHASE][0] == BEGAN
    cycle = BEGAN + dt.timedelta(days=84)
    assert shown[Range.CYCLE] == (cycle, cycle + dt.timedelta(days=27))
    assert shown[Range.MONTHS][0] == TODAY - dt.timedelta(days=92)
    assert shown[Range.YEAR][0] == TODAY - dt.timedelta(days=366)
    assert all(last > TODAY for _, last in shown.values())


def test_without_a_cycle_everything_is_shown(open_page, store, qtbot) -> None:
    add_draw(store, TODAY, PLT=120)
    card = open_page().page.body.chart
    qtbot.waitUntil(lambda: card.content is not None)
    assert days_of(Range.CYCLE, card.content, card.rows) == (card.content.first, card.content.last)
    card.show_range(Range.CYCLE)
    assert card.view.axes.in_sight(TODAY)
