"""Pages out of sight read what changed when they are shown, and then only once."""

from __future__ import annotations

import datetime as dt

from alltracker.care.words import Message
from alltracker.db.models import Appointment, Note, Patient, Phase
from alltracker.ui.window.made_pages import MadePages

SAVED = Message("test", "Saved")


class Read:
    """Notes what a page was told to read."""

    def __init__(self, key):
        self.key = key
        self.told = []

    def refresh(self, kinds):
        self.told.append(kinds)

    def show_patient(self, patient):
        self.told.append(patient)


def test_only_what_is_shown_reads_at_once():
    shown, hidden = Read("today"), Read("counts")
    pages = MadePages()
    pages.add(shown)
    pages.add(hidden)
    pages.changed(frozenset({Note}), [shown])
    pages.changed(frozenset({Phase}), [shown])
    assert shown.told == [{Note}, {Phase}]
    assert hidden.told == []
    assert pages.get("counts") is hidden
    assert hidden.told == [{Note, Phase}]
    pages.get("counts")
    assert len(hidden.told) == 1
    assert pages.get("papers") is None


def test_another_patient_is_read_by_all_and_nothing_twice():
    shown, hidden = Read("today"), Read("counts")
    pages = MadePages()
    pages.add(shown)
    pages.add(hidden)
    pages.changed(frozenset({Note}), [shown])
    someone = Patient(name="Ada")
    pages.show_patient(someone)
    pages.get("counts")
    assert hidden.told == [someone]


def test_a_visit_saved_on_another_page_stands_on_the_agenda_when_it_is_shown(open_window):
    window = open_window()
    page = window.go("appointments")
    window.go("today")
    visit = Appointment(
        patient_id=window.patient.id,
        title="Second opinion",
        start=dt.datetime.combine(dt.date(2026, 11, 26), dt.time(14)),
    )
    window.page.around.deeds.save(SAVED, [visit])
    assert window.go("appointments") is page
    assert "Second opinion" in [item.visit.visit.title for item in page.agenda.items]
