"""The side effects page of an invented child, on one day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.ui.pages.side_effects import SideEffectsPage

TODAY = dt.date(2026, 11, 24)


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(day_at_noon(TODAY)):
        yield


@pytest.fixture
def page(around, patient, shown) -> SideEffectsPage:
    page = SideEffectsPage(around)
    page.show_patient(patient)
    shown(page)
    return page
