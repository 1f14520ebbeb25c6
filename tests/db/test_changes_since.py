"""What others wrote since somebody last looked, with what was taken back left out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.words import Message
from alltracker.db.changes_since import (
    MOST,
    changes_since,
    count_since,
    last_step,
    names_of,
)
from alltracker.db.models import Caregiver, Dose, DoseOrder, Medicine, Note, Patient
from alltracker.db.store import Store

DAY = dt.date(2025, 3, 4)
Write = Callable[..., Note]


@pytest.fixture
def write(store: Store, patient: Patient) -> Write:
    """Return how somebody writes a note as one step of that text."""

    def written(author: str, text: str) -> Note:
        store.author = author
        row = Note(patient_id=patient.id, day=DAY, text=text)
        store.save(row, Message("test", text))
        return row

    return written


def told(store: Store, mark: int, reader: str) -> list[tuple[str, str, bool]]:
    found = changes_since(store, mark, {reader})
    assert count_since(store, mark, {reader}).count == len(found)
    return [(step.author, step.label.text, step.taken_back) for step in found]


def test_only_what_others_wrote_after_the_mark_is_told(store: Store, write: Write) -> None:
    write("Jonas", "before")
    mark = last_step(store)
    write("Ana", "own")
    row = write("Jonas", "supper")
    write("", "nameless")
    assert told(store, mark, "Ana") == [("", "nameless", False), ("Jonas", "supper", False)]
    assert count_since(store, mark, {"Ana"}).authors == ("Jonas", "")
    step = changes_since(store, mark, {"Ana"})[1]
    assert [(one.model, one.row_id) for one in step.rows] == [(Note, row.id)]
    assert step.at.tzinfo is dt.UTC


def test_a_mark_at_the_end_and_one_beyond_it_tell_nothing(store: Store, write: Write) -> None:
    assert last_step(store) == 1
    assert told(store, 1, "Ana") == []
    write("Jonas", "supper")
    assert told(store, 999, "Ana") == []


def test_what_its_author_took_back_is_left_out(store: Store, write: Write) -> None:
    mark = last_step(store)
    write("Jonas", "slip")
    store.undo()
    assert told(store, mark, "Ana") == []
    store.redo()
    assert told(store, mark, "Ana") == [("Jonas", "slip", False)]


def test_what_the_reader_took_back_of_others_is_left_out(store: Store, write: Write) -> None:
    mark = last_step(store)
    write("Jonas", "slip")
    store.author = "Ana"
    store.undo()
    assert told(store, mark, "Ana") == []


def test_what_others_took_back_of_the_reader_is_told(store: Store, write: Write) -> None:
    mark = last_step(store)
    write("Ana", "own")
    store.author = "Jonas"
    store.undo()
    assert told(store, mark, "Ana") == [("Jonas", "own", True)]
    store.redo()
    assert told(store, mark, "Ana") == []


def test_a_step_from_before_the_mark_counts_if_it_stands_differently_now(
    store: Store, write: Write
) -> None:
    row = write("Ana", "earlier")
    mark = last_step(store)
    store.author = "Jonas"
    store.undo()
    assert told(store, mark, "Ana") == [("Jonas", "earlier", True)]
    assert changes_since(store, mark, {"Ana"})[0].rows[0].row_id == row.id
    store.redo()
    assert told(store, mark, "Ana") == []
    store.undo()
    later = last_step(store)
    store.redo()
    assert told(store, later, "Ana") == [("Jonas", "earlier", False)]


def test_a_changed_schedule_and_a_corrected_dose_carry_old_and_new(
    store: Store, patient: Patient
) -> None:
    store.author = "Jonas"
    medicine = Medicine(patient_id=patient.id, name="Mercaptopurine")
    order = DoseOrder(
        patient_id=patient.id, medicine_id=medicine.id, starts_on=DAY, pattern="DAILY 1"
    )
    dose = Dose(patient_id=patient.id, medicine_id=medicine.id, day=DAY)
    store.apply(Message("test", "made"), put=[medicine, order, dose])
    mark = last_step(store)
    order.pattern = "DAILY 0.5"
    store.save(order, Message("test", "less"))
    dose.status = DoseStatus.VOMITED
    store.save(dose, Message("test", "corrected"))
    corrected, less = changes_since(store, mark, {"Ana"})
    assert less.rows[0].before is not None
    assert less.rows[0].after is not None
    assert (less.rows[0].before["pattern"], less.rows[0].after["pattern"]) == (
        "DAILY 1",
        "DAILY 0.5",
    )
    assert corrected.rows[0].before is not None
    assert corrected.rows[0].before["status"] == "given"
    made = changes_since(store, 0, {"Ana"})[-2]
    assert [row.model for row in made.rows] == [Medicine, DoseOrder, Dose]
    assert made.rows[1].before is None


def test_an_import_is_one_line_without_its_rows_one_by_one(store: Store, patient: Patient) -> None:
    mark = last_step(store)
    store.author = "Jonas"
    notes = [Note(patient_id=patient.id, day=DAY, text=str(n)).model_dump() for n in range(500)]
    store.insert_new(Message("test", "imported"), {Note: notes})
    (step,) = changes_since(store, mark, {"Ana"})
    assert [(row.model, row.row_id) for row in step.rows] == [(Note, "")]


def test_the_latest_are_told_where_there_are_very_many(store: Store, write: Write) -> None:
    for number in range(MOST + 5):
        write("Jonas", f"note {number}")
    found = changes_since(store, 1, {"Ana"})
    assert len(found) == MOST
    assert found[0].label.text == f"note {MOST + 4}"
    assert count_since(store, 1, {"Ana"}).count == MOST + 5


def test_a_name_of_before_is_still_ones_own_unless_it_is_anothers_now(store: Store) -> None:
    ana = Caregiver(name="Ana")
    store.save(ana, Message("test", "joined"))
    store.save(Caregiver(id=ana.id, name="Anna"), Message("test", "renamed"))
    assert names_of(store, ana.id) == {"Ana", "Anna"}
    store.undo()
    assert names_of(store, ana.id) == {"Ana", "Anna"}
    store.save(Caregiver(name="Anna"), Message("test", "another"))
    assert names_of(store, ana.id) == {"Ana"}
    assert names_of(store, "somebody else") == set()
