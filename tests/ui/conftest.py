"""The whole window on a real record, with the invented patient."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from alltracker.care.calendar import clock_at
from alltracker.care.words import Message
from alltracker.db.columns import Record
from alltracker.db.files import create_record
from alltracker.db.models import Patient
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.language import Formats, Language
from alltracker.sample.demo import write_demo
from alltracker.ui.app import App
from alltracker.ui.background import Background
from alltracker.ui.deeds import Deeds
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme
from alltracker.ui.window.main_window import MainWindow

ON = dt.date(2026, 11, 24)
ADDED = Message("test", "Added")
ODD = "Ægir <b>O'Neil</b>"
MORNING = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)

OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed record of the invented patient, to be copied and never written."""
    path = tmp_path_factory.mktemp("demo") / "demo.alltracker"
    store = create_record(path)
    with clock_at(MORNING):
        write_demo(store, ON)
    store.close()
    return path


@pytest.fixture
def demo_record(demo_template: Path, tmp_path: Path) -> Path:
    """Return a copy of the invented patient's record that a test may write."""
    return Path(shutil.copy(demo_template, tmp_path / "record.alltracker"))


@pytest.fixture
def open_window(
    qapp: QApplication, theme: Theme, demo_record: Path, tmp_path: Path
) -> Iterator[OpenWindow]:
    """Return how to open the program on the invented patient; background work runs at once."""
    roots: list[App] = []

    def opened(*, language: str = "en", scheme: str = "light", scale: float = 1.0) -> MainWindow:
        preferences = Preferences.at(tmp_path / f"settings-{len(roots)}.ini")
        preferences.language = language
        preferences.scheme = scheme  # type: ignore[assignment]
        preferences.text_scale = scale
        root = App(qapp, preferences, synchronous=True, theme=theme)
        roots.append(root)
        assert root.start(demo_record)
        window = root.window
        assert isinstance(window, MainWindow)
        window.resize(1280, 800)
        return window

    with clock_at(MORNING):
        yield opened
        for root in roots:
            if root.window is not None:
                root.window.hide()
            root.close()
            root.deleteLater()  # and with it the translator, or the next test speaks its language


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
    deeds, background = Deeds(store), Background()
    yield Surroundings(
        store,
        deeds,
        theme,
        Language("en", Formats(decimal_point=",")),
        open_knowledge(),
        Preferences(settings),
        background,
    )
    background.finish()  # as the program does before it closes the record
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
