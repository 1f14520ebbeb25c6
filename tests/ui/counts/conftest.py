"""A page of counts over a real record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.db.files import create_record
from alltracker.db.models import Patient
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.language import Formats, Language
from alltracker.ui.background import Background
from alltracker.ui.deeds import Deeds
from alltracker.ui.pages.counts import CountsPage
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.preferences import Preferences
from tests.ui.counts.hands import MADE, TODAY, Hands


@pytest.fixture(autouse=True)
def _clock() -> Iterator[None]:
    with clock_at(day_at_noon(TODAY)):
        yield


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    record = create_record(tmp_path / "record.alltracker")
    record.save(Patient.model_validate({"name": "Mila", "birth_date": "2020-03-04"}), MADE)
    yield record
    record.close()


@pytest.fixture
def patient(store: Store) -> Patient:
    return store.all(Patient)[0]


@pytest.fixture
def open_page(qtbot, theme, store, patient, tmp_path):
    """Return how to open the page, once the record holds what the test needs."""
    made = []

    def opened(*, point: str = ".", size: tuple[int, int] = (1072, 710)) -> Hands:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        deeds = Deeds(store)
        around = Surroundings(
            store,
            deeds,
            theme,
            Language("en", Formats(decimal_point=point)),
            open_knowledge(),
            Preferences(settings),
            Background(synchronous=True),
        )
        page = CountsPage(around)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show_patient(patient)
        deeds.changed.connect(page.refresh)
        hands = Hands(page)
        deeds.said.connect(lambda message, _undo: hands.said.append(message))
        deeds.refused.connect(lambda problem: hands.said.append(problem.message))
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        made.append(deeds)
        return hands

    yield opened
    for deeds in made:
        deeds.release()
