"""A record with one patient, and what a section of the settings is handed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from alltracker.care.words import Message
from alltracker.db.models import Patient
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.language import Language
from alltracker.ui.background import Background
from alltracker.ui.deeds import Deeds
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme


@pytest.fixture
def patient(store: Store) -> Patient:
    row = Patient(name="Mila")
    store.save(row, Message("test", "Added"))
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
