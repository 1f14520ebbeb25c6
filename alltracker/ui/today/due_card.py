"""The card of what is due: the first four, the rest on demand, and what came up while away."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from alltracker.care.calendar import now
from alltracker.language import Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.today.absence import Away
from alltracker.ui.today.due_later import LaterMenu
from alltracker.ui.today.due_words import DueNow, away_words, due_rows, summary
from alltracker.ui.today.rows_card import RowsCard
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.due_list import DueList
from alltracker.ui.widgets.due_model import DueModel
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text

MOST: Final = 4
"""So many rows are shown until somebody asks for the rest."""


class DueCard(RowsCard):
    """Every signal tells the key of a reminder; ``put_off`` also the day it comes back on."""

    done = Signal(str)
    put_off = Signal(str, object)
    day_asked = Signal(str)
    """Put it off until a day that is still to be chosen."""
    move_asked = Signal(str)
    dismissed = Signal(str)
    opened = Signal(str)
    add_asked = Signal()
    own_asked = Signal()
    """Show all of the family's own reminders."""
    seen = Signal()
    """What came up while away has been read."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        pages: frozenset[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Due now"), parent)
        self._language = language
        self._pages = pages
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
        self._add = Button(theme, self.tr("Add a reminder"), "link", parent=self)
        self._own = Button(theme, self.tr("Your own reminders"), "link", parent=self)
        self._later = LaterMenu(theme, now, self)
        self._lay_out()
        self._wire()

    def show_due(self, found: DueNow, today: dt.date, away: Away | None, *, own: bool) -> None:
        """Show what is due and what came up in an absence; ``own`` tells of own reminders."""
        self._found, self._today = found, today
        self.set_note(summary(found, today, self._language))
        self._show_rows()
        if found.away and self._away is None:
            self._away = self._make_away()
        if self._away is not None:
            self._away.show_rows(due_rows(found.away, today, self._language, self._pages))
            self._away.setVisible(bool(found.away))
        if away is not None:
            self._away_title.setText(away_words(away, self._language))
        for widget in (self._away_title, self._seen):
            widget.setVisible(bool(found.away))
        self._empty.setVisible(not found.count)
        self._own.setVisible(own)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        away = [] if self._away is None else [self._away]
        return [self._list, self._more, self._seen, *away, self._add, self._own]

    def choose(self, key: str) -> None:
        """Give the keyboard to the row of a reminder, which may be one of those not shown yet."""
        lists = [self._list] if self._away is None else [self._list, self._away]
        if not any(rows.choose(key) for rows in lists):
            self._all = True
            self._show_rows()
            self._list.choose(key)

    def _show_rows(self) -> None:
        rows = due_rows(self._found.due, self._today, self._language, self._pages)
        rest = len(rows) - MOST
        self._all = self._all and rest > 0
        self._list.show_rows(rows if self._all else rows[:MOST])
        self._list.setVisible(bool(rows))
        self._more.setText(
            self.tr("Show fewer") if self._all else self.tr("%n more", "", max(0, rest))
        )
        self._more.setVisible(rest > 0)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._away_title.setContentsMargins(0, self._theme.gap(8), 0, 0)
        head.addWidget(self._away_title, 1)
        head.addWidget(self._seen)
        links = QWidget(self)
        row = FlowLayout(links)
        row.setSpacing(self._theme.gap(16))
        for button in (self._add, self._own):
            row.addWidget(button)
        self.body.addWidget(self._list)
        self.add_inset(self._more)
        self.add_inset(self._empty)
        self.add_inset(head)
        self.body.addStretch(1)
        self.add_inset(links)

    def _wire(self) -> None:
        self._wire_rows(self._list)
        self._list.later_chosen.connect(self._ask_later)
        self._later.put_off.connect(self.put_off)
        self._later.day_asked.connect(self.day_asked)
        self._more.clicked.connect(self._toggle)
        self._seen.clicked.connect(self.seen)
        self._add.clicked.connect(self.add_asked)
        self._own.clicked.connect(self.own_asked)

    def _make_away(self) -> DueList:
        """Make the list of what came up while away, which is seldom needed, below all else."""
        rows = DueList(self._theme)
        rows.setAccessibleName(self.tr("While you were away"))
        self._wire_rows(rows)
        rows.later_chosen.connect(self._ask_later_away)
        self.body.insertWidget(self.body.count() - 2, rows)
        return rows

    def _wire_rows(self, rows: DueList) -> None:
        rows.done_chosen.connect(self.done)
        rows.dismissed.connect(self.dismissed)
        rows.moved_chosen.connect(self.move_asked)
        rows.opened.connect(self.opened)

    def _toggle(self) -> None:
        self._all = not self._all
        self._show_rows()

    def _ask_later(self, key: str) -> None:
        self._open_later(self._list, key)

    def _ask_later_away(self, key: str) -> None:
        assert self._away is not None
        self._open_later(self._away, key)

    def _open_later(self, rows: DueList, key: str) -> None:
        model = rows.model()
        assert isinstance(model, DueModel)
        place = rows.visualRect(model.index(model.row_of(key))).bottomRight()
        self._later.ask(key, rows.viewport().mapToGlobal(place))
