"""A record with an invented child, and what every page is handed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from alltracker.care.calendar import clock_at, day_at_noon
from alltracker.care.words import Message

ADDED = Message("test", "Added")
TODAY = dt.date(2026, 11, 24)
ODD = "Ægir <b>O'Neil</b>"


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(day_at_noon(TODAY)):
        yield
