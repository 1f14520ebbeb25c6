"""A record with an invented child, and the plan editor over an empty window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.kinds import PhaseKind
from alltracker.care.words import Message
from alltracker.db.models import Patient, Phase, Plan
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.language import Formats, load_language
from alltracker.ui.background import Background
from alltracker.ui.deeds import Deeds
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.plan.plan_editor import PlanEditor
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme

ADDED = Message("test", "Added")
TODAY = dt.date(2026, 11, 24)
D = dt.date


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(day_at_noon(TODAY)):
        yield


@pytest.fixture
def patient(store: Store) -> Patient:
    row = Patient.model_validate(
        {"name": "Ada", "birth_date": "2020-03", "diagnosis_date": "2026-11-20"}
    )
    store.save(row, ADDED)
    return row


@pytest.fixture
def around(store: Store, theme: Theme, tmp_path: Path) -> Iterator[Surroundings]:
    settings = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    deeds, background = Deeds(store), Background()
    yield Surroundings(
        store,
        deeds,
        theme,
        load_language("en", Formats(decimal_point=",")),
        open_knowledge(),
        Preferences(settings),
        background,
    )
    background.finish()
    deeds.release()


@pytest.fixture
def standing(store: Store, patient: Patient) -> list[Phase]:
    """Put a plan into the record: induction is over, consolidation goes on, two are to come."""
    plan = Plan(patient_id=patient.id, name="Our plan", started_on=D(2026, 9, 1))
    spans = [
        (PhaseKind.INDUCTION, D(2026, 9, 1), D(2026, 9, 28), D(2026, 9, 1), D(2026, 10, 1)),
        (PhaseKind.CONSOLIDATION, D(2026, 9, 29), D(2026, 12, 8), D(2026, 10, 2), None),
        (PhaseKind.INTERIM_MAINTENANCE, D(2026, 12, 9), D(2027, 2, 2), None, None),
        (PhaseKind.MAINTENANCE, D(2027, 2, 3), D(2029, 2, 1), None, None),
    ]
    rows = [
        Phase(
            patient_id=patient.id,
            plan_id=plan.id,
            kind=kind,
            position=at,
            planned_start=start,
            planned_end=end,
            first_planned_start=start,
            first_planned_end=end,
            actual_start=begun,
            actual_end=ended,
        )
        for at, (kind, start, end, begun, ended) in enumerate(spans)
    ]
    store.apply(ADDED, put=[plan, *rows])
    return rows


@pytest.fixture
def open_editor(
    qtbot: QtBot, around: Surroundings, patient: Patient
) -> Iterator[Callable[[], PlanEditor]]:
    """Return a function that opens the editor over a window."""
    windows: list[QMainWindow] = []

    def opened() -> PlanEditor:
        window = QMainWindow()
        window.resize(1280, 720)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        editor = PlanEditor(around, patient, window)
        editor.open()
        editor.activateWindow()
        qtbot.waitUntil(editor.isActiveWindow)
        return editor

    yield opened
    windows.clear()
