"""Two copies of a record in which both went on, one taking the other's place on a computer."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from alltracker.care.calendar import clock_at
from alltracker.care.words import Message
from alltracker.db.changes_since import Place, changes_since, last_place, place_in
from alltracker.db.files import create_record, open_record
from alltracker.db.models import Note, Patient
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.language import Formats, Language
from alltracker.ui.background import Background
from alltracker.ui.caregivers.marks import WRITER, Marks
from alltracker.ui.caregivers.writing import Writing
from alltracker.ui.deeds import Deeds
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme
from alltracker.ui.window.main_window import MainWindow

EVENING = dt.datetime(2026, 11, 23, 18, tzinfo=dt.UTC)
Sit = Callable[..., Writing]


def write(store: Store, author: str, hour: int, text: str) -> Place:
    """Write a note so many hours after the evening, and return its place in the log."""
    store.author = author
    (patient,) = store.all(Patient)
    with clock_at(EVENING + dt.timedelta(hours=hour)):
        row = Note(patient_id=patient.id, day=EVENING.date(), text=text)
        store.save(row, Message("test", text))
    return last_place(store)


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path]:
    """Return Ana's file and Jonas's, alike so far: a patient, and a note by Jonas."""
    ana, jonas = tmp_path / "ana.alltracker", tmp_path / "jonas.alltracker"
    store = create_record(ana)
    with clock_at(EVENING):
        store.save(Patient(name="Mila"), Message("test", "Added"))
    write(store, "Jonas", 0, "supper")
    store.close()
    shutil.copy(ana, jonas)
    return ana, jonas


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def sit(
    copies: tuple[Path, Path], preferences: Preferences, theme: Theme, qtbot: QtBot
) -> Iterator[Sit]:
    """Return how Ana sits down at her computer, before whatever file is there."""
    opened: list[tuple[Store, Deeds]] = []

    def begin(hour: int) -> Writing:
        store = open_record(copies[0])
        deeds = Deeds(store)
        opened.append((store, deeds))
        language = Language("en", Formats(decimal_point="."))
        background = Background()
        around = Surroundings(
            store, deeds, theme, language, open_knowledge(), preferences, background
        )
        window = QMainWindow()
        qtbot.addWidget(window)
        with clock_at(EVENING + dt.timedelta(hours=hour)):
            writing = Writing(around, cast("MainWindow", window))
            if writing.writer is None:
                writing.write_as("Ana")
        return writing

    yield begin
    for store, deeds in opened:
        deeds.release()
        store.close()


def leave(writing: Writing) -> None:
    """Let Ana go and the file be closed."""
    writing._leave()
    writing._around.store.close()


def labels(writing: Writing) -> list[str]:
    store = writing._around.store
    return [step.label.text for step in changes_since(store, writing.mark, {"Ana"})]


@pytest.mark.parametrize("hours", [(2, 6), (6, 7), (2, 3)])
def test_what_the_other_wrote_meanwhile_is_new(
    copies: tuple[Path, Path], sit: Sit, hours: tuple[int, int]
) -> None:
    """Whether Jonas wrote before or after Ana, and however many steps each took."""
    leave(sit(1))
    shutil.copy(*copies)  # both go on from here
    writing = sit(4)
    for text in ("one", "two", "three"):
        write(writing._around.store, "Ana", 4, text)
    writing._follow(frozenset({Note}))
    leave(writing)
    jonas = open_record(copies[1])
    for hour in hours:
        write(jonas, "Jonas", hour, f"dose {hour}")
    jonas.close()
    shutil.copy(copies[1], copies[0])
    writing = sit(10)
    assert labels(writing)[:2] == [f"dose {hour}" for hour in reversed(hours)]
    assert writing.news.count >= len(hours)
    writing.see()
    leave(writing)
    assert sit(11).news.count == 0


def test_a_copy_without_a_known_step_is_seen_up_to_the_time(copies: tuple[Path, Path]) -> None:
    store = open_record(copies[1])
    seen = write(store, "Jonas", 2, "before")
    write(store, "Jonas", 6, "after")
    mark = Place(seen.step, EVENING + dt.timedelta(hours=4))
    assert place_in(store, [mark]) == seen
    assert place_in(store, [Place(99, mark.at)]) == seen
    assert place_in(store, [Place(1, EVENING - dt.timedelta(days=1))]) == Place()
    store.close()


def test_the_last_place_that_is_of_this_copy_counts(copies: tuple[Path, Path]) -> None:
    store = open_record(copies[1])
    both = last_place(store)
    own = write(store, "Jonas", 2, "own")
    elsewhere = Place(own.step, EVENING + dt.timedelta(hours=3))
    assert place_in(store, [both, elsewhere]) == both
    assert place_in(store, [both, own]) == own
    assert place_in(store, []) == Place()
    store.close()


def test_only_numbers_and_times_are_remembered(preferences: Preferences, tmp_path: Path) -> None:
    marks = Marks(preferences, tmp_path / "mila.alltracker")
    for step in range(1, 100):
        marks.keep("ana", Place(step, EVENING + dt.timedelta(minutes=step)))
    kept = marks.of("ana")
    assert (len(kept), kept[-1].step) == (30, 99)
    marks.keep("ana", Place(80, EVENING))  # back to an older copy
    assert marks.of("ana")[-1] == Place(80, EVENING)
    assert all(place.step < 80 for place in marks.of("ana")[:-1])
    text = preferences.word(marks._key("seen", "ana"))
    assert set(text) <= set("0123456789@T:-+ ")
    assert preferences.word(WRITER) == ""
