"""The limits that the team gave for counts."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.measure import shown_unit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.models import OwnAnalyte, Threshold
from alltracker.language import Language
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.settings.items import Item, ItemList
from alltracker.ui.settings.limit_dialog import LimitDialog
from alltracker.ui.settings.section import Section
from alltracker.ui.settings.tests_shown import all_tests
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import Text


class Limits(Section):
    """A list of limits; each can be changed, deleted and brought back."""

    key = "limits"
    kinds: ClassVar[frozenset[type[Record]]] = frozenset({Threshold, OwnAnalyte})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.set_title(self.tr("Limits of your team"))
        text = self.tr(
            "Counts and charts show these lines. The program has none of its own: ask your team."
        )
        self.intro = Text(around.theme, text, ink="muted", wraps=True)
        self.list = ItemList(around.theme, self.tr("No limits yet."))
        self.add = Button(around.theme, self.tr("Add a limit"), icon="plus")
        self.body.addWidget(self.intro)
        self.body.addWidget(self.list)
        self.body.addWidget(self.add)
        self.add.clicked.connect(self._add)
        self.list.edit_asked.connect(self._edit)
        self.list.delete_asked.connect(self._delete)

    @override
    def show_rows(self) -> None:
        """Show the limits by test, the latest first."""
        store, language = self.around.store, self.around.language
        tests = all_tests(store, self.patient.id, language)
        order = {key: at for at, key in enumerate(tests)}
        rows = store.all(Threshold, self.patient.id)
        rows.sort(key=lambda row: row.since or dt.date.min, reverse=True)
        rows.sort(key=lambda row: order.get(row.analyte, len(order)))
        items = []
        for row in rows:
            name = tests[row.analyte].name if row.analyte in tests else row.analyte
            items.append(Item(row.id, name, _said(row, language)))
        self.list.show_items(items)

    @override
    def first_focus(self) -> QWidget:
        """Begin with the button that adds."""
        return self.add

    def _add(self) -> None:
        LimitDialog(self.around, self.patient, parent=self.window()).open()

    def _edit(self, row_id: str) -> None:
        row = self.around.store.get(Threshold, row_id)
        if row is not None:
            LimitDialog(self.around, self.patient, row, self.window()).open()

    def _delete(self, row_id: str) -> None:
        row = self.around.store.get(Threshold, row_id)
        if row is None:
            return
        tests = all_tests(self.around.store, self.patient.id, self.around.language)
        name = tests[row.analyte].name if row.analyte in tests else row.analyte
        text = QT_TRANSLATE_NOOP("settings", "Limit of {what} deleted")
        self.around.deeds.carry_out(Message("settings", text, {"what": name}), remove=[row])


def _said(row: Threshold, language: Language) -> str:
    """Return a limit as one line: figures, since when, note."""
    values = {"low": row.low, "high": row.high, "unit": shown_unit(row.unit)}
    if row.low is not None and row.high is not None:
        text = QT_TRANSLATE_NOOP("settings", "{low} to {high} {unit}")
    elif row.low is not None:
        text = QT_TRANSLATE_NOOP("settings", "from {low} {unit}")
    else:
        text = QT_TRANSLATE_NOOP("settings", "up to {high} {unit}")
    parts = [language.say(Message("settings", text, values))]
    if row.since is not None:
        since = QT_TRANSLATE_NOOP("settings", "since {day}")
        parts.append(language.say(Message("settings", since, {"day": row.since})))
    parts.append(row.note.strip())
    return ", ".join(part for part in parts if part)
