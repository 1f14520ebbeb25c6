"""The hands of somebody who only has a keyboard, over a real record."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from alltracker.care.words import Message
from alltracker.db.models import Draw, Patient, Result
from alltracker.db.queries import DrawRow, draws
from alltracker.db.store import Store
from alltracker.ui.counts.grid import CountsGrid
from alltracker.ui.counts.model import CountsModel
from alltracker.ui.pages.counts import CountsPage

TODAY = dt.date(2026, 11, 24)
MADE = Message("test", "Made")
_KEYS = {
    "\t": Qt.Key.Key_Tab,
    "\n": Qt.Key.Key_Return,
    "\x1b": Qt.Key.Key_Escape,
    "\b": Qt.Key.Key_Delete,
}


@dataclass
class Hands:
    """Types into whatever has the focus, and counts the keys."""

    page: CountsPage
    pressed: int = 0
    said: list[Message] = field(default_factory=list)

    @property
    def store(self) -> Store:
        return self.page.around.store

    @property
    def grid(self) -> CountsGrid:
        return self.page.part.grid

    @property
    def model(self) -> CountsModel:
        return self.page.part.model

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    @property
    def question(self) -> str:
        box = self.page.part.entry.asking.question
        return "" if box.isHidden() else box.text

    @property
    def cell(self) -> tuple[int, str]:
        index = self.grid.currentIndex()
        return index.row(), self.model.columns[index.column()].key

    def type(self, text: str) -> None:
        for sign in text:
            if sign in _KEYS:
                self.key(_KEYS[sign])
            else:
                self.pressed += 1
                QTest.keyClicks(self.focus, sign)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.pressed += 1
        QTest.keyClick(self.focus, key, modifier)

    def go(self, row: int, key: str) -> None:
        keys = [column.key for column in self.model.columns]
        self.grid.setFocus()
        self.grid.go_to(row if row >= 0 else self.model.rowCount() + row, keys.index(key))

    def index(self, row: int, key: str) -> QModelIndex:
        keys = [column.key for column in self.model.columns]
        row = row if row >= 0 else self.model.rowCount() + row
        return self.model.index(row, keys.index(key))

    def text(self, row: int, key: str) -> str:
        return str(self.index(row, key).data())

    def draws(self) -> list[DrawRow]:
        """Every draw, the newest first."""
        (patient,) = self.store.all(Patient)
        return draws(self.store, patient.id)

    def steps(self) -> list[str]:
        say = self.page.around.language.say
        return [say(step.label) for step in self.store.history()]


def add_draw(store: Store, day: dt.date, *, place: str = "Clinic 4", **values: object) -> Draw:
    (patient,) = store.all(Patient)
    draw = Draw(patient_id=patient.id, day=day, place=place)
    rows = []
    for key, value in values.items():
        given = value if isinstance(value, dict) else {"value_text": str(value), "value": value}
        unit = {"HGB": "g/dL"}.get(key, "10*9/L")
        rows.append(
            Result.model_validate({"draw_id": draw.id, "analyte": key, "unit": unit, **given})
        )
    store.apply(MADE, put=[draw, *rows])
    return draw
