"""Committing one typed cell on the page of counts of ten years, over one raw insert.

Timed is what the record does for the cell, Tab, which checks it and goes on, and Enter, which also
saves the row, tells the window and shows it again; the floor inserts the same kind of row in a
transaction of its own. The chart follows by itself after a pause.
"""

from __future__ import annotations

import datetime as dt
import itertools
import os
import shutil
from pathlib import Path
from time import perf_counter
from typing import Final

from benchmarks.measure import Ratio, in_turns

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alltracker.care.kinds import Comparator
from alltracker.care.typed_value import ReportedValue
from alltracker.db.draw_writes import DrawEdit, TypedResult, rows_of_edit, saved_label
from alltracker.db.engine import connect
from alltracker.db.files import create_record, open_record
from alltracker.db.models import Draw, Patient, Result
from alltracker.db.queries import draws
from alltracker.db.store import Store
from alltracker.ui.app import App
from alltracker.ui.pages.counts import CountsPage
from alltracker.ui.preferences import Preferences
from alltracker.ui.window.main_window import MainWindow
from benchmarks.save import insert_text, row_texts

PROMISED: Final = 4.0
_KEY: Final = "HGB"
_BACK: Final = 3
"""Rows above the end of the grid: a draw that is in sight."""


def typing_ratios(record: Path, folder: Path, rounds: int) -> list[Ratio]:
    """Return a typed cell's Tab and Enter over one raw insert under the same pragmas."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    copy = Path(shutil.copy(record, folder / "typed.alltracker"))
    floor = _RawInsert(folder / "raw.alltracker")
    store = open_record(copy)
    written = _WrittenCell(store)
    title = "counts, a typed cell, into the record"
    found = [in_turns(title, written, floor, promised=PROMISED, rounds=rounds)]
    store.close()
    root = App(application, Preferences.at(folder / "typing.ini"))
    assert root.start(copy)
    window = root.window
    assert isinstance(window, MainWindow)
    page = window.go("counts")
    assert isinstance(page, CountsPage)
    application.processEvents()
    for name, key in (("Tab", Qt.Key.Key_Tab), ("Enter", Qt.Key.Key_Return)):
        typed = _TypedCell(page, key)
        title = f"counts, a typed cell, {name}"
        found.append(in_turns(title, typed, floor, promised=PROMISED, rounds=rounds))
        page.part.entry.restore()
        application.processEvents()
    floor.close()
    window.hide()
    root.close()
    window.deleteLater()
    application.processEvents()
    return found


class _WrittenCell:
    """Saves another value of one result each time, as the page does without anybody looking."""

    def __init__(self, store: Store) -> None:
        self._store = store
        (self._patient, *_others) = store.all(Patient)
        self._draw = draws(store, self._patient.id, limit=_BACK)[-1]
        self._values = itertools.cycle((11.1, 11.2, 11.3))

    def __call__(self) -> None:
        """Save one cell."""
        value = next(self._values)
        typed = TypedResult(ReportedValue(str(value), Comparator.NONE, value), "g/dL")
        edit = DrawEdit(self._patient.id, self._draw.id, results={_KEY: typed})
        rows = rows_of_edit(self._store, edit)
        self._store.apply(saved_label([self._draw.day]), put=rows.put, remove=rows.remove)


class _TypedCell:
    """Types another value into the same cell each time and counts the seconds of the last key."""

    def __init__(self, page: CountsPage, key: Qt.Key) -> None:
        self._part = page.part
        self._key = key
        model = page.part.model
        self._row = model.rowCount() - _BACK
        self._column = [column.key for column in model.columns].index(_KEY)
        self._values = itertools.cycle(("11.1", "11.2", "11.3"))

    def __call__(self) -> float:
        """Open the cell, type, and time the key that commits it."""
        entry, grid, model = self._part.entry, self._part.grid, self._part.model
        grid.setFocus()
        grid.go_to(self._row, self._column)
        text = next(self._values)
        entry.begin(text)
        QApplication.processEvents()
        editor = QApplication.focusWidget()
        assert editor is not None
        start = perf_counter()
        QTest.keyClick(editor, self._key)
        taken = perf_counter() - start
        assert not grid.isPersistentEditorOpen(model.index(self._row, self._column))
        assert model.index(self._row, self._column).data() == text
        return taken


class _RawInsert:
    """One result in a transaction of its own, beside the draw that it belongs to."""

    def __init__(self, path: Path) -> None:
        create_record(path).close()
        self._raw = connect(path, "", write=True)
        patient = Patient(name="Floor")
        self._draw = Draw(patient_id=patient.id, day=dt.date(2020, 1, 1))
        for row in (patient, self._draw):
            self._raw.execute(insert_text(type(row)), row_texts(row))
        if self._raw.in_transaction:
            self._raw.commit()

    def __call__(self) -> None:
        """Insert one row."""
        row = Result(draw_id=self._draw.id, analyte=_KEY, value_text="11.1", value=11.1)
        self._raw.execute("BEGIN")
        self._raw.execute(insert_text(Result), row_texts(row))
        self._raw.execute("COMMIT")

    def close(self) -> None:
        """Let the file go."""
        self._raw.close()
