"""A record in maintenance with something in many lanes, and the page that shows it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.kinds import (
    AppointmentKind,
    AppointmentStatus,
    PhaseKind,
    Severity,
    TemperatureSite,
)
from alltracker.care.timeline_items import Item
from alltracker.care.words import Message
from alltracker.db.columns import Record
from alltracker.db.models import (
    Appointment,
    Draw,
    Note,
    Patient,
    Phase,
    Plan,
    Result,
    SideEffect,
    Temperature,
    Threshold,
)
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.language import Language
from alltracker.ui.background import Background
from alltracker.ui.deeds import Deeds
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.pages.timeline import TimelinePage
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme

ADDED = Message("test", "Added")
TODAY = dt.date(2026, 11, 24)

OpenPage = Callable[[Patient], TimelinePage]


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(day_at_noon(TODAY)):
        yield


@pytest.fixture
def patient(store: Store) -> Patient:
    row = Patient.model_validate({"name": "Mila <b>", "diagnosis_date": "2026-01-10"})
    store.save(row, ADDED)
    return row


@pytest.fixture
def filled(patient: Patient, add: Callable[..., None]) -> Patient:
    """Return a patient with something in most lanes."""
    own = {"patient_id": patient.id}
    plan = Plan(id="plan", planned_end=dt.date(2028, 4, 7), **own)
    draw = Draw(id="draw", day=dt.date(2026, 11, 24), **own)
    rows: list[Record] = [
        plan,
        Phase(
            id="first",
            kind=PhaseKind.INDUCTION,
            first_planned_start=dt.date(2026, 1, 12),
            first_planned_end=dt.date(2026, 2, 10),
            planned_start=dt.date(2026, 1, 12),
            planned_end=dt.date(2026, 2, 10),
            actual_start=dt.date(2026, 1, 12),
            actual_end=dt.date(2026, 2, 19),
            **own,
        ),
        Phase(
            id="running",
            kind=PhaseKind.MAINTENANCE,
            position=1,
            first_planned_start=dt.date(2026, 2, 11),
            first_planned_end=dt.date(2028, 3, 9),
            planned_start=dt.date(2026, 2, 20),
            planned_end=dt.date(2028, 4, 7),
            actual_start=dt.date(2026, 2, 20),
            cycle_days=84,
            **own,
        ),
        draw,
        Result(draw_id=draw.id, analyte="ANC", value_text="1.12", value=1.12, unit="10*9/L"),
        Threshold(analyte="ANC", low=0.5, high=1.5, unit="10*9/L", **own),
        Temperature(
            id="fever",
            measured_on=dt.date(2026, 10, 26),
            measured_at=dt.time(21, 40),
            value_text="38.3",
            celsius=38.3,
            site=TemperatureSite.ARMPIT,
            measured_by="Ana",
            note="Called at 21:55.",
            **own,
        ),
        SideEffect(
            id="nausea",
            name="Nausea",
            severity=Severity.MILD,
            began_on=dt.date(2026, 11, 16),
            **own,
        ),
        Note(id="note", day=dt.date(2026, 11, 20), text="Ask about school", **own),
        _visit(patient, "done", -21, AppointmentKind.CLINIC, AppointmentStatus.DONE),
        _visit(patient, "next", 14, AppointmentKind.CLINIC, AppointmentStatus.PLANNED),
        _visit(patient, "puncture", 14, AppointmentKind.PROCEDURE, AppointmentStatus.PLANNED),
    ]
    add(*rows)
    return patient


def _visit(
    patient: Patient, key: str, days: int, kind: AppointmentKind, status: AppointmentStatus
) -> Appointment:
    start = dt.datetime.combine(TODAY + dt.timedelta(days=days), dt.time(8, 40))
    return Appointment(
        id=key, patient_id=patient.id, kind=kind, title=key.title(), start=start, status=status
    )


@pytest.fixture
def around(store: Store, theme: Theme, tmp_path: Path) -> Iterator[Surroundings]:
    settings = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    deeds, background = Deeds(store), Background()
    yield Surroundings(
        store,
        deeds,
        theme,
        Language(),
        open_knowledge(),
        Preferences(settings),
        background,
    )
    background.finish()
    deeds.release()


@pytest.fixture
def open_page(qtbot: QtBot, around: Surroundings) -> OpenPage:
    """Return a function that shows the page of a patient in a window."""
    kept: list[QMainWindow] = []

    def opened(patient: Patient) -> TimelinePage:
        window = QMainWindow()
        kept.append(window)
        page = TimelinePage(around)
        window.setCentralWidget(page)
        window.resize(1072, 1000)
        qtbot.addWidget(window)
        around.deeds.changed.connect(page.refresh)
        window.show()
        qtbot.waitUntil(window.isVisible)
        window.activateWindow()
        page.show_patient(patient)
        page.canvas.glide.settle()
        qtbot.wait(0)
        return page

    return opened


@pytest.fixture
def thing() -> Callable[[TimelinePage, str], Item]:
    """Return a function that finds a thing of the page by a part of its key."""

    def found(page: TimelinePage, key: str) -> Item:
        lanes = page.canvas.stage.scene.lanes
        return next(item for lane in lanes for item in lane.items if key in item.key)

    return found
