"""A record of a survivor, and the page of follow-up on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.words import Message
from alltracker.db.models import Patient
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.language import load_language
from alltracker.ui.background import Background
from alltracker.ui.deeds import Deeds
from alltracker.ui.pages.follow_up import FollowUpPage
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme

ADDED = Message("test", "Added")
TODAY = dt.date(2026, 11, 24)


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(day_at_noon(TODAY)):
        yield


@pytest.fixture
def patient(store: Store) -> Patient:
    row = Patient.model_validate(
        {"name": "Ægir <b>O'Neil</b>", "birth_date": "2002", "diagnosis_date": "2008-08"}
    )
    store.save(row, ADDED)
    return row


@pytest.fixture
def around(store: Store, theme: Theme, tmp_path: Path) -> Iterator[Surroundings]:
    deeds = Deeds(store)
    yield Surroundings(
        store,
        deeds,
        theme,
        load_language("en"),
        open_knowledge(),
        Preferences.at(tmp_path / "preferences.ini"),
        Background(synchronous=True),
    )
    deeds.release()


@pytest.fixture
def page(qtbot: QtBot, around: Surroundings, patient: Patient) -> Iterator[FollowUpPage]:
    """Return the page in a window, showing the patient and following every change."""
    window = QMainWindow()
    shown = FollowUpPage(around)
    window.setCentralWidget(shown)
    window.resize(1040, 900)
    qtbot.addWidget(window)
    around.deeds.changed.connect(shown.refresh)
    shown.show_patient(patient)
    window.show()
    qtbot.waitUntil(window.isVisible)
    yield shown
    window.hide()
