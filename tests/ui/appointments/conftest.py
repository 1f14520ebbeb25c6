"""A record with an invented child, its visits, and the appointments page in a window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from alltracker.care.calendar import clock_at
from alltracker.care.words import Message
from alltracker.care.zones import zone_at
from alltracker.db.models import Appointment, Patient
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.language import Formats, Language
from alltracker.ui.background import Background
from alltracker.ui.deeds import Deeds
from alltracker.ui.pages.appointments import AppointmentsPage
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme

NOON = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)
ODD = "Ægir <b>O'Neil</b>"
ADDED = Message("test", "Added")


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(NOON), zone_at("Europe/Berlin"):
        yield


@pytest.fixture
def around(store: Store, theme: Theme, tmp_path: Path) -> Iterator[Surroundings]:
    settings = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    deeds = Deeds(store)
    yield Surroundings(
        store,
        deeds,
        theme,
        Language("en", Formats()),
        open_knowledge(),
        Preferences(settings),
        Background(),
    )
    deeds.release()


@pytest.fixture
def visit(patient: Patient) -> Callable[..., Appointment]:
    """Return a function that makes a visit, from a text such as "2026-12-08 07:30"."""

    def make(title: str, start: str, **known: object) -> Appointment:
        moment = dt.datetime.fromisoformat(start)
        all_day = len(start) == len("2026-12-08")
        values = {"title": title, "start": moment, "all_day": all_day, **known}
        return Appointment(patient_id=patient.id, **values)

    return make


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QMainWindow]:
    """Return a function that shows a widget in a window."""
    kept: list[QMainWindow] = []

    def show(widget: QWidget) -> QMainWindow:
        window = QMainWindow()
        kept.append(window)
        content = QWidget()
        QVBoxLayout(content).addWidget(widget)
        window.setCentralWidget(content)
        window.resize(1100, 760)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(window.isVisible)
        window.activateWindow()
        return window

    return show


@pytest.fixture
def open_page(
    around: Surroundings, patient: Patient, shown: Callable[[QWidget], QMainWindow]
) -> Callable[[], AppointmentsPage]:
    """Return a function that opens the page on what the record holds by then."""

    def opened() -> AppointmentsPage:
        page = AppointmentsPage(around)
        around.deeds.changed.connect(page.refresh)
        page.show_patient(patient)
        shown(page)
        return page

    return opened
