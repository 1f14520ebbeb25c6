"""What all tests share: no screen is needed, and one theme dresses the application."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is first imported

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from alltracker.ui.theme.theme import Theme

settings.register_profile("ci", derandomize=True, max_examples=60, deadline=None, database=None)
settings.register_profile("thorough", max_examples=2000, deadline=None)
settings.load_profile("ci")


def pytest_configure(config: pytest.Config) -> None:
    """Overhear what the offscreen platform says of windows it does not have."""
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support")


@pytest.fixture(autouse=True)
def _orderly_end(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let Qt delete a test's widgets before Python's garbage collector takes them apart.

    The collector empties a widget's attributes while Qt still sends it events, and which test
    would see that depends on how many objects the ones before it made.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    # Only where Qt is used.
    from PySide6.QtCore import QEvent  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    gc.disable()
    yield
    for left_over in QApplication.topLevelWidgets():
        left_over.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.enable()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """Return the theme that dresses the one application of the session."""
    from alltracker.ui.theme.theme import Theme  # noqa: PLC0415 - only where Qt is used

    theme = Theme(qapp, system_points=10.0)
    theme.apply()
    return theme


@pytest.fixture
def theme(dressed: Theme) -> Theme:
    """Return the theme in light and at 100 %, whatever an earlier test left behind."""
    if dressed.system_font:
        dressed.set_system_font(False)
    if dressed.text_scale != 1:
        dressed.set_text_scale(1.0)
    if dressed.scheme != "light":
        dressed.set_scheme("light")
    return dressed
