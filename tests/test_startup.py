"""What a start loads before the first page is painted, and that nothing flashes up on the way."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from alltracker.db.files import create_record
from alltracker.sample.demo import write_demo

ROOT = Path(__file__).parent.parent
LATER = (
    "alembic",
    "alltracker.exchange",
    "alltracker.papers",
    "icalendar",
    "jinja2",
    "mako",
    "matplotlib",
    "numpy",
    "PIL",
    "tzlocal",
)
"""What a start must not wait for."""

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from alltracker.ui.app import App
from alltracker.ui.preferences import Preferences
from alltracker.ui.window.entries import ENTRIES
from alltracker.ui.window.main_window import MainWindow

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            if watched.isWindow() and not isinstance(watched, MainWindow):
                print("window:", type(watched).__name__)
        return False

def tell():
    print("painted")
    for name in sorted(sys.modules):
        print("module:", name)
    if walks:
        for entry in ENTRIES:
            root.window.go(entry.key)
            application.processEvents()
            print("page:", root.window.page.key)
    root.close()
    application.quit()

walks = sys.argv[2] == "walk"
application = QApplication(sys.argv[:1])
watch = Watch()
if walks:
    application.installEventFilter(watch)
folder = Path(sys.argv[1])
root = App(application, Preferences.at(folder / "settings.ini"), synchronous=True)
assert root.start(folder / "record.alltracker")
root.window.painted.connect(tell)
application.exec()
"""

Start = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    """Return a function that starts the program in a fresh interpreter and returns its lines."""
    folder = tmp_path_factory.mktemp("start")
    store = create_record(folder / "record.alltracker")
    write_demo(store, dt.date(2026, 11, 24))
    store.close()

    def run(how: str) -> list[str]:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(folder),
            "PYTHONPATH": str(ROOT),
        }
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, folder, how],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr, done.stderr
        return done.stdout.splitlines()

    return run


def test_the_first_page_waits_for_nothing_it_does_not_need(start: Start) -> None:
    lines = start("once")
    assert "painted" in lines
    loaded = {line.removeprefix("module: ") for line in lines if line.startswith("module: ")}
    assert "alltracker.ui.window.main_window" in loaded
    early = [name for name in loaded if name.startswith(LATER)]
    assert early == []


def test_no_part_of_a_page_flashes_up_as_a_window(start: Start) -> None:
    lines = start("walk")
    assert [line for line in lines if line.startswith("page: ")]
    assert [line for line in lines if line.startswith("window: ")] == []
