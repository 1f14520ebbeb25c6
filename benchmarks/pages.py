"""Opening each page on a ten-year record, over the same page on a one-year record.

Timed is a page from its making to its painting; chart and preview follow by themselves.
"""

from __future__ import annotations

import gc
import os
import statistics
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from benchmarks.measure import Ratio

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from alltracker.ui.app import App
from alltracker.ui.preferences import Preferences
from alltracker.ui.window.entries import ENTRIES
from alltracker.ui.window.main_window import MainWindow

PROMISED_MILLISECONDS = 150
CONTENT = (1072, 710)


def page_ratios(ten: Path, one: Path, rounds: int) -> list[Ratio]:
    """Open every page on both records in turns and compare the medians."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    import alltracker.ui.charts.view  # noqa: F401, PLC0415 - the window loads it when idle

    found = opened_in_turns(application, (ten, one), rounds, [entry.key for entry in ENTRIES])
    return [Ratio(f"opening {key}", ours, floor, 2.0) for key, (ours, floor) in found.items()]


def opened_in_turns(
    application: QApplication, records: tuple[Path, Path], rounds: int, keys: Sequence[str]
) -> dict[str, tuple[float, float]]:
    """Return the medians in seconds of opening pages on two records in turns, by page."""
    times: dict[tuple[str, Path], list[float]] = {}
    for turn in range(rounds + 1):
        for record in records:
            for key, seconds in _opened(application, record, keys).items():
                if turn:
                    times.setdefault((key, record), []).append(seconds)
    first, second = records
    return {
        key: (statistics.median(times[key, first]), statistics.median(times[key, second]))
        for key in keys
    }


def _opened(application: QApplication, record: Path, keys: Sequence[str]) -> dict[str, float]:
    root = App(application, Preferences.at(record.with_suffix(".ini")))
    assert root.start(record)
    window = root.window
    assert isinstance(window, MainWindow)
    assert root.around is not None
    application.processEvents()
    gc.freeze()  # as the window does once it is idle
    times = {}
    for entry in (entry for entry in ENTRIES if entry.key in keys):
        start = perf_counter()
        page = entry.build(root.around)
        page.resize(*CONTENT)
        page.show_patient(window.patient)
        page.show()
        page.repaint()
        times[entry.key] = perf_counter() - start
        application.processEvents()
        page.hide()
        page.deleteLater()
    window.hide()
    root.close()
    window.deleteLater()
    application.processEvents()
    gc.unfreeze()
    return times
