from __future__ import annotations

import datetime as dt

from alltracker.care.kinds import PhaseKind
from alltracker.care.words import Message
from alltracker.db.models import Appointment, Phase, Slip
from alltracker.ui.slip.slip_sheet import SlipSheet


def test_chemotherapy_put_off_is_said_from_today(open_window, qtbot):
    window = open_window()
    window.show()
    page = window.go("today")
    store = page.around.store
    assert page.way.put_off.isVisible()
    page.way.put_off.click()
    words = [action.text() for action in page.put_off.menu.actions()]
    assert any(text.startswith("Start of cycle 6: ") for text in words)
    cycle = next(a for a in page.put_off.menu.actions() if a.text().startswith("Start of cycle"))
    cycle.trigger()
    sheet = page.put_off.sheet
    assert isinstance(sheet, SlipSheet)
    sheet.day.set_value(dt.date(2026, 12, 15))
    sheet.day.finished.emit()
    before = len(store.all(Slip))
    sheet.accept()
    assert len(store.all(Slip)) == before + 1
    qtbot.waitUntil(lambda: page.put_off.sheet is None)


def test_after_treatment_nothing_is_put_off(open_window):
    window = open_window()
    window.show()
    page = window.go("today")
    store = page.around.store
    running = next(row for row in store.all(Phase) if row.actual_start and not row.actual_end)
    running.actual_end = dt.date(2026, 11, 1)
    follow_up = Phase(
        patient_id=running.patient_id,
        kind=PhaseKind.FOLLOW_UP,
        position=99,
        actual_start=dt.date(2026, 11, 2),
    )
    page.around.deeds.save(Message("test", "ended"), [running, follow_up])
    assert not page.way.put_off.isVisible()
    assert store.all(Appointment)
