"""What the change log tells of rows."""

from __future__ import annotations

import datetime as dt

from alltracker.care.calendar import clock_at
from alltracker.care.kinds import PhaseKind
from alltracker.care.words import Message
from alltracker.db.columns import values_of
from alltracker.db.dump import dump_record
from alltracker.db.files import create_record
from alltracker.db.models import Note, Phase
from alltracker.db.row_history import (
    BEFORE_ALL,
    Changed,
    earlier_rows,
    record_changes,
    row_changes,
)

DONE = Message("test", "Done")
DAY = dt.date(2026, 11, 24)


def moment(hour):
    return dt.datetime(2026, 11, 24, hour, tzinfo=dt.UTC)


def test_every_write_of_a_row_counts_undo_too(store, patient):
    row = Note(patient_id=patient.id, day=DAY, text="One")
    with clock_at(moment(8)):
        store.save(row, DONE)
    with clock_at(moment(9)):
        store.save(Note(**{**values_of(row), "text": "Two"}), DONE)
    assert row_changes(store, Note) == {row.id: Changed(2, moment(9))}
    with clock_at(moment(10)):
        store.undo()
    assert row_changes(store, Note) == {row.id: Changed(3, moment(10))}
    store.apply(DONE, remove=[row])
    assert row_changes(store, Note)[row.id].count == 4
    assert row_changes(store, Phase) == {}


def test_earlier_states_come_in_their_order_deleted_ones_among_them(store, patient):
    row = Note(patient_id=patient.id, day=DAY, text="One")
    store.save(row, DONE)
    store.save(Note(**{**values_of(row), "text": "Two"}), DONE)
    store.apply(DONE, remove=[row])
    assert [one.text for one in earlier_rows(store, Note)] == ["One", "Two"]
    assert list(earlier_rows(store, Phase)) == []


def test_rows_of_a_large_import_stand_at_nought_until_they_change(store, patient):
    rows = [Note(patient_id=patient.id, day=DAY, text=str(number)) for number in range(300)]
    store.insert_new(DONE, {Note: [values_of(row) for row in rows]})
    assert row_changes(store, Note) == {}
    store.save(Note(**{**values_of(rows[7]), "text": "New"}), DONE)
    assert row_changes(store, Note)[rows[7].id].count == 1


def test_the_number_of_the_record_never_falls(store, patient):
    numbers = [record_changes(store).count]
    store.save(Note(patient_id=patient.id, day=DAY, text="One"), DONE)
    numbers.append(record_changes(store).count)
    store.undo()
    numbers.append(record_changes(store).count)
    assert numbers == sorted(set(numbers))


def test_a_record_without_its_log_stands_before_all(tmp_path, store, patient):
    rows = dump_record(store, patient.id).rows
    with_rows = create_record(tmp_path / "copy.alltracker")
    with_rows.write_verbatim([row for row in rows if type(row) is type(patient)])
    assert record_changes(with_rows) == Changed(0, BEFORE_ALL)
    with_rows.close()


def test_a_state_that_today_cannot_hold_is_left_out(store, patient):
    row = Phase(patient_id=patient.id, kind=PhaseKind.INDUCTION)
    store.save(row, DONE)
    store.save(Phase(**{**values_of(row), "name": "Later"}), DONE)
    store._connection.execute(
        "UPDATE log_change SET before = replace(before, '\"induction\"', '\"unheard of\"')"
    )
    assert list(earlier_rows(store, Phase)) == []
