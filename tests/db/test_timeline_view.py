from __future__ import annotations

import datetime as dt

from alltracker.care.calendar import clock_on
from alltracker.care.timeline import Asked, timeline
from alltracker.db.files import create_record
from alltracker.db.models import Patient
from alltracker.db.record_view import record_view
from alltracker.db.timeline_view import timeline_view
from alltracker.sample.demo import write_demo

TODAY = dt.date(2026, 11, 24)


def test_the_light_rows_give_the_same_timeline_as_the_whole_record(tmp_path):
    store = create_record(tmp_path / "record.alltracker")
    with clock_on(TODAY):
        write_demo(store, TODAY)
        (patient,) = store.all(Patient)
        whole = timeline(record_view(store, patient, TODAY), Asked(TODAY))
        light = timeline(timeline_view(store, patient, TODAY), Asked(TODAY))
        store.close()
    assert light == whole
    assert len(light.lanes) > 8
