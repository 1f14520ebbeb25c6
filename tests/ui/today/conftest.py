"""A record with an invented child, and the Today page on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from alltracker.care.calendar import clock_at
from alltracker.care.typed_value import read_value
from alltracker.care.words import Message
from alltracker.db.models import Draw, Patient, Result
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.language import Language
from alltracker.ui.background import Background
from alltracker.ui.deeds import Deeds
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.pages.today import TodayPage
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme

ADDED = Message("test", "Added")
NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(NOW):
        yield


@pytest.fixture
def patient(store: Store) -> Patient:
    row = Patient.model_validate(
        {
            "name": "Ægir <b>O'Neil</b>",
            "birth_date": "2020-03-05",
            "diagnosis_date": "2025-01-24",
            "diagnosis": "b_all",
        }
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
        Language(),
        open_knowledge(),
        Preferences.at(tmp_path / "preferences.ini"),
        Background(synchronous=True),
    )
    deeds.release()


@pytest.fixture
def draw(store: Store, patient: Patient) -> Callable[..., Draw]:
    """Return a function that saves a draw; every value is (text, unit)."""

    def save(day: dt.date, values: dict[str, tuple[str, str]], time: dt.time | None = None) -> Draw:
        row = Draw(patient_id=patient.id, day=day, time=time)
        results = []
        for analyte, (text, unit) in values.items():
            read = read_value(text)
            results.append(
                Result(
                    draw_id=row.id,
                    analyte=analyte,
                    value_text=text,
                    value=read.value,
                    comparator=read.comparator,
                    unit=unit,
                )
            )
        store.apply(ADDED, put=[row, *results])
        return row

    return save


@pytest.fixture
def open_page(qtbot: QtBot, around: Surroundings, patient: Patient) -> Callable[..., TodayPage]:
    """Return a function that shows the page in a window, as the main window does."""
    kept: list[QMainWindow] = []

    def opened(width: int = 1072, height: int = 710) -> TodayPage:
        window = QMainWindow()
        kept.append(window)
        page = TodayPage(around)
        window.setCentralWidget(page)
        qtbot.addWidget(window)
        around.deeds.changed.connect(page.refresh)
        window.resize(width, height)
        page.show_patient(patient)
        window.show()
        qtbot.waitUntil(window.isVisible)
        return page

    return opened
