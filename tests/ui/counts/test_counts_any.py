"""Any test can be charted: what stands in no column, own tests, and residual disease."""

from __future__ import annotations

import datetime as dt

from alltracker.charts.series import EventKind
from alltracker.db.models import Appointment, OwnAnalyte, Setting
from alltracker.ui.counts.charted import CHARTED
from tests.ui.counts.hands import MADE, TODAY, add_draw


def percent(value: float) -> dict[str, object]:
    return {"value_text": str(value), "value": value, "unit": "%"}


def test_tests_without_a_column_are_offered_for_the_chart(open_page, store, qtbot) -> None:
    add_draw(store, TODAY, PLT=40, FERR=900)
    page = open_page().page
    qtbot.waitUntil(lambda: page.body.chart.content is not None)
    names = [action.text() for action in page.body.toolbar.menu.actions()]
    assert "Ferritin" in names
    assert "Platelets" in names


def test_residual_disease_has_powers_of_ten_and_the_documented_line(
    open_page, store, patient, qtbot
) -> None:
    own = OwnAnalyte(id="f" * 32, patient_id=patient.id, name="MRD", unit="%")
    store.save(own, MADE)
    store.save(Setting(patient_id=patient.id, key=CHARTED, value=own.id), MADE)
    day = TODAY - dt.timedelta(days=60)
    add_draw(store, day, **{own.id: percent(0.2)})
    add_draw(store, TODAY, **{own.id: percent(0.005)})
    card = open_page().page.body.chart
    qtbot.waitUntil(lambda: card.content is not None)
    (series,) = card.content.series
    assert series.log
    assert [line.value for line in series.documented] == [0.01]
    assert "1 leukemia cell in 10,000 (0.01 %), from " in card.left_out
    assert card.view.axes.panels[0].axes.get_yscale() == "log"
    assert "Line at 0.01: 1 in 10,000 cells." in card.view.accessibleDescription()


def test_a_lumbar_puncture_has_its_own_mark(open_page, store, patient, qtbot) -> None:
    add_draw(store, TODAY, PLT=40)
    for title in ("Lumbar puncture", "Port placement"):
        visit = {"patient_id": patient.id, "kind": "procedure", "title": title}
        store.save(Appointment.model_validate({**visit, "start": "2026-11-20T09:00"}), MADE)
    card = open_page().page.body.chart
    qtbot.waitUntil(lambda: card.content is not None)
    kinds = {event.label: event.kind for event in card.content.events}
    assert kinds == {
        "Lumbar puncture": EventKind.PUNCTURE,
        "Port placement": EventKind.PROCEDURE,
    }
