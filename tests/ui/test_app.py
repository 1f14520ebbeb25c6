"""The composition root: first run, passwords, another window, another language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from alltracker.care.words import Message
from alltracker.db.files import create_record, open_record
from alltracker.db.models import Patient
from alltracker.ui.app import App
from alltracker.ui.first_run.first_run import FirstRun
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme
from alltracker.ui.window.main_window import MainWindow

LABEL = Message("test", "Added")


@pytest.fixture
def root(qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[App]:
    preferences = Preferences.at(tmp_path / "settings.ini")
    found = App(qapp, preferences, synchronous=True, theme=theme)
    yield found
    if found.window is not None:
        found.window.hide()
    found.close()


def make(path: Path, password: str = "") -> Path:
    store = create_record(path, password)
    store.save(Patient(name="Mila"), LABEL)
    store.close()
    return path


def test_without_a_record_it_begins_with_the_first_run(root: App, tmp_path: Path) -> None:
    assert root.start(tmp_path / "none.alltracker")
    assert isinstance(root.window, FirstRun)
    assert not (tmp_path / "none.alltracker").exists()


def test_a_record_without_patients_asks_who_it_is_about(root: App, tmp_path: Path) -> None:
    create_record(tmp_path / "empty.alltracker").close()
    assert root.start(tmp_path / "empty.alltracker")
    assert isinstance(root.window, FirstRun)


def test_a_password_given_on_the_command_line_opens(root: App, tmp_path: Path) -> None:
    path = make(tmp_path / "locked.alltracker", "secret")
    assert root.start(path, "secret")
    assert isinstance(root.window, MainWindow)


def test_what_is_no_record_is_named_and_left_alone(
    root: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "photo.alltracker"
    path.write_bytes(b"not a record")
    told: list[str] = []
    monkeypatch.setattr(
        "alltracker.ui.widgets.message.show_message", lambda *words: told.append(words[1])
    )
    assert not root.start(path)
    assert "photo.alltracker" in told[0]
    assert path.read_bytes() == b"not a record"


def test_an_undo_of_the_first_patient_begins_again(root: App, tmp_path: Path) -> None:
    path = make(tmp_path / "record.alltracker")
    assert root.start(path)
    assert root.around is not None
    root.around.deeds.undo()
    QApplication.processEvents()
    assert isinstance(root.window, FirstRun)
    assert root.window.store is not None


def test_a_restart_speaks_the_other_language(root: App, tmp_path: Path) -> None:
    assert root.start(make(tmp_path / "record.alltracker"))
    assert isinstance(root.window, MainWindow)
    root._preferences.language = "es"
    root.window.restart_wanted.emit("contacts")
    assert isinstance(root.window, MainWindow)
    assert root.window.page.title() == "Contactos"
    assert root.window.focusWidget() is root.window.page.first_focus()


def test_closing_gives_the_record_back(root: App, tmp_path: Path) -> None:
    path = make(tmp_path / "record.alltracker")
    assert root.start(path)
    root.close()
    open_record(path).close()
