"""A record with a child in induction, and what every page is handed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.kinds import AppointmentKind, PhaseKind
from alltracker.care.words import Message
from alltracker.db.columns import Record
from alltracker.db.files import create_record
from alltracker.db.models import Appointment, Patient, Phase
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.language import Formats, Language
from alltracker.ui.background import Background
from alltracker.ui.deeds import Deeds
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme

ADDED = Message("test", "Added")
TODAY = dt.date(2026, 11, 24)
ODD = "Ægir <b>O'Neil</b>"


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(day_at_noon(TODAY)):
        yield


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    record = create_record(tmp_path / "record.alltracker")
    yield record
    record.close()


@pytest.fixture
def patient(store: Store) -> Patient:
    row = Patient.model_validate(
        {"name": ODD, "birth_date": "2020-03", "diagnosis_date": "2025-01-24"}
    )
    store.save(row, ADDED)
    return row


@pytest.fixture
def around(store: Store, theme: Theme, tmp_path: Path) -> Iterator[Surroundings]:
    settings = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    deeds = Deeds(store)
    yield Surroundings(
        store,
        deeds,
        theme,
        Language("en", Formats(decimal_point=",")),
        open_knowledge(),
        Preferences(settings),
        Background(),
    )
    deeds.release()


@pytest.fixture
def add(store: Store) -> Callable[..., None]:
    """Return a function that saves rows as one step."""

    def save(*rows: Record) -> None:
        store.apply(ADDED, put=rows)

    return save


@pytest.fixture
def shown(qtbot: QtBot, around: Surroundings) -> Callable[[QWidget], QMainWindow]:
    """Return a function that shows a page or another widget in a window."""

    kept: list[QMainWindow] = []

    def show(widget: QWidget) -> QMainWindow:
        window = QMainWindow()
        kept.append(window)
        content = QWidget()
        QVBoxLayout(content).addWidget(widget)
        window.setCentralWidget(content)
        window.resize(1100, 760)
        qtbot.addWidget(window)
        if isinstance(widget, Page):
            around.deeds.changed.connect(widget.refresh)
        window.show()
        qtbot.waitUntil(window.isVisible)
        window.activateWindow()
        return window

    return show


def on(text: str) -> dt.date:
    """Return a day by its ISO text."""
    return dt.date.fromisoformat(text)


@pytest.fixture
def plan_rows(patient: Patient, add: Callable[..., None]) -> list[Phase]:
    """Return the saved phases: induction runs, the others follow day by day."""
    spans = [
        ("i", PhaseKind.INDUCTION, "2026-11-02", "2026-11-30"),
        ("c", PhaseKind.CONSOLIDATION, "2026-12-01", "2027-01-31"),
        ("m", PhaseKind.MAINTENANCE, "2027-02-01", "2028-11-30"),
    ]
    rows = [
        Phase(
            id=row_id,
            patient_id=patient.id,
            kind=kind,
            position=at,
            planned_start=on(start),
            planned_end=on(end),
            first_planned_start=on(start),
            first_planned_end=on(end),
            cycle_days=21 if row_id == "c" else None,
        )
        for at, (row_id, kind, start, end) in enumerate(spans)
    ]
    rows[0].actual_start = rows[0].planned_start
    visits = [
        ("Lumbar puncture", AppointmentKind.PROCEDURE, "2026-12-01T08:00"),
        ("Blood draw", AppointmentKind.BLOOD, "2026-12-03T08:00"),
    ]
    for title, kind, start in visits:
        moment = dt.datetime.fromisoformat(start)
        add(Appointment(patient_id=patient.id, title=title, kind=kind, start=moment))
    add(*rows)
    return rows
