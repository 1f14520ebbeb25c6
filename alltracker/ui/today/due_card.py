"""The card of what is due: the first four, the rest on demand, and what came up while away."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from alltracker.language import Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.today.due_words import DueNow, due_rows, near_day, summary
from alltracker.ui.today.rows_card import RowsCard
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.due_list import DueList
from alltracker.ui.widgets.due_model import DueModel
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.popover import Menu

MOST: Final = 4
"""So many rows are shown until somebody asks for the rest."""
_LATER: Final = (1, 3, 7)
"""Days that "later" offers."""


class DueCard(RowsCard):
    """Every signal tells the key of a reminder; ``put_off`` also the day it comes back on."""

    done = Signal(str)
    put_off = Signal(str, object)
    move_asked = Signal(str)
    dismissed = Signal(str)
    opened = Signal(str)
    seen = Signal()
    """What came up while away has been read."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Due now"), parent)
        self._language = language
        self._found = DueNow()
        self._today = dt.date.min
        self._all = False
        self._list = DueList(theme)
        self._more = Button(theme, "", "link", parent=self)
        self._empty = Text(theme, self.tr("Nothing is due."), ink="muted", wraps=True)
        self._away_title = Text(theme, "", TextStep.SMALL_STRONG, ink="muted", wraps=True)
        self._away: DueList | None = None
        self._seen = Button(theme, self.tr("Seen"), "link", parent=self)
        self._seen.setAccessibleName(self.tr("Seen: what came up while you were away"))
        self._later = Menu(theme, self)
        self._later_key = ""
        self._lay_out()
        self._wire()

    def show_due(self, found: DueNow, today: dt.date, last_seen: dt.date | None) -> None:
        """Show what is due; ``last_seen`` names the beginning of the absence."""
        self._found, self._today = found, today
        self.set_note(summary(found, today, self._language))
        rows = due_rows(found.due, today, self._language)
        rest = len(rows) - MOST
        self._all = self._all and rest > 0
        self._list.show_rows(rows if self._all else rows[:MOST])
        self._list.setVisible(bool(rows))
        self._more.setText(
            self.tr("Show fewer") if self._all else self.tr("%n more", "", max(0, rest))
        )
        self._more.setVisible(rest > 0)
        if found.away and self._away is None:
            self._away = self._make_away()
        if self._away is not None:
            self._away.show_rows(due_rows(found.away, today, self._language))
            self._away.setVisible(bool(found.away))
        if last_seen is not None:
            text = self.tr("While you were away, since {day}")
            since = near_day(last_seen, today, self._language)
            self._away_title.setText(text.format(day=since))
        for widget in (self._away_title, self._seen):
            widget.setVisible(bool(found.away))
        self._empty.setVisible(not found.count)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        away = [] if self._away is None else [self._away]
        return [self._list, self._more, self._seen, *away]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._away_title.setContentsMargins(0, self._theme.gap(8), 0, 0)
        head.addWidget(self._away_title, 1)
        head.addWidget(self._seen)
        self.body.addWidget(self._list)
        self.add_inset(self._more)
        self.add_inset(self._empty)
        self.add_inset(head)
        self.body.addStretch(1)
        for days in _LATER:
            text = {1: self.tr("&Tomorrow"), 3: self.tr("In &3 days"), 7: self.tr("Next &week")}
            action = self._later.add(text[days], "clock")
            action.setData(days)

    def _wire(self) -> None:
        self._wire_rows(self._list)
        self._list.later_chosen.connect(self._ask_later)
        self._later.triggered.connect(self._choose_later)
        self._more.clicked.connect(self._toggle)
        self._seen.clicked.connect(self.seen)

    def _make_away(self) -> DueList:
        """Make the list of what came up while away, which is seldom needed, below all else."""
        rows = DueList(self._theme)
        rows.setAccessibleName(self.tr("While you were away"))
        self._wire_rows(rows)
        rows.later_chosen.connect(self._ask_later_away)
        self.body.insertWidget(self.body.count() - 1, rows)
        return rows

    def _wire_rows(self, rows: DueList) -> None:
        rows.done_chosen.connect(self.done)
        rows.dismissed.connect(self.dismissed)
        rows.moved_chosen.connect(self.move_asked)
        rows.opened.connect(self.opened)

    def _toggle(self) -> None:
        self._all = not self._all
        self.show_due(self._found, self._today, None)

    def _ask_later(self, key: str) -> None:
        self._open_later(self._list, key)

    def _ask_later_away(self, key: str) -> None:
        assert self._away is not None
        self._open_later(self._away, key)

    def _open_later(self, rows: DueList, key: str) -> None:
        model = rows.model()
        assert isinstance(model, DueModel)
        place = rows.visualRect(model.index(model.row_of(key))).bottomRight()
        place.setX(place.x() - self._later.sizeHint().width())
        self._later_key = key
        self._later.popup(rows.viewport().mapToGlobal(place))

    def _choose_later(self, action: QAction) -> None:
        until = self._today + dt.timedelta(days=action.data())
        self.put_off.emit(self._later_key, until)
