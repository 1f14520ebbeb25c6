"""The card of the next visits, and the one of the team's phone number after treatment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.reminders_visits import thing_of
from alltracker.care.rows import AppointmentRow
from alltracker.language import WEEKDAYS, Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.today.card_row import CardRow
from alltracker.ui.today.rows_card import RowsCard
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.date_tile import DateTile
from alltracker.ui.widgets.labels import IconTile, Text

MOST: Final = 4
"""So many visits are shown."""
NEAR_DAYS: Final = 3
"""What to prepare is shown so many days ahead (a choice of the program)."""
_WEEKDAY: Final = 3


class VisitRow(CardRow):
    """One visit."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        visit: AppointmentRow,
        today: dt.date,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, thing_of(visit), parent)
        day = visit.start.date()
        self._tile = DateTile(theme, language, day)
        self._title = Text(theme, visit.title, TextStep.STRONG, wraps=True)
        self._when = Text(theme, _when(visit, language), TextStep.SMALL, ink="muted", wraps=True)
        near = (day - today).days <= NEAR_DAYS
        prepare = visit.preparation.strip() if near else ""
        self._prepare = Text(theme, prepare, TextStep.SMALL, wraps=True)
        self._prepare.setVisible(bool(prepare))
        self.setAccessibleName(visit.title)
        spoken = (self._tile.accessibleName(), self._when.text(), prepare)
        self.setAccessibleDescription(", ".join(part for part in spoken if part))
        self._lay_out()
        theme.changed.connect(self._space)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for text in (self._title, self._when, self._prepare):
            words.addWidget(text)
        row = QHBoxLayout(self)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self._space()

    def _space(self) -> None:
        gap = self._theme.gap
        row = self.layout()
        assert row is not None
        row.setContentsMargins(gap(8), gap(5), gap(8), gap(5))
        row.setSpacing(gap(12))


def _when(visit: AppointmentRow, language: Language) -> str:
    """Return weekday, time and place, such as "Tue 09:15, Harbor lab"."""
    weekday = language.word("dates", WEEKDAYS[visit.start.weekday()])[:_WEEKDAY]
    time = "" if visit.all_day else language.time(visit.start.time())
    day = " ".join(part for part in (weekday, time) if part)
    return ", ".join(part for part in (day, visit.place.strip()) if part)


class VisitsCard(RowsCard):
    """``opened`` tells a visit's id, or nothing for all; ``add_asked``: note the first one."""

    opened = Signal(str)
    add_asked = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Next"), parent)
        self._language = language
        self._shown: tuple[object, ...] | None = None
        self._rows: list[VisitRow] = []
        self._all = self.add_link(self.tr("All visits"))
        empty = Text(theme, self.tr("No visits are planned."), ink="muted", wraps=True)
        self._add = Button(theme, self.tr("Add an appointment"), "link", parent=self)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self._nothing = self.add_nothing(empty, self._add)
        self.body.addStretch(1)
        self._all.clicked.connect(self._open_all)
        self._add.clicked.connect(self.add_asked)

    def show_visits(self, visits: Sequence[AppointmentRow], today: dt.date) -> None:
        """Show these visits, or that there are none."""
        self._all.setVisible(bool(visits))
        self._nothing.setVisible(not visits)
        shown = (today, *(tuple(vars_of(visit)) for visit in visits))
        if shown == self._shown:
            return
        self._shown = shown
        for old in self._rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [VisitRow(self._theme, self._language, one, today, self) for one in visits]
        for row in self._rows:
            row.chosen.connect(self.opened)
            self._list.addWidget(row)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self._all, *self._rows, self._add]

    def _open_all(self) -> None:
        self.opened.emit("")


def vars_of(visit: AppointmentRow) -> tuple[object, ...]:
    """Return what is shown of a visit."""
    return visit.id, visit.title, visit.start, visit.all_day, visit.place, visit.preparation


class ClinicCard(Card):
    """Whom to phone after treatment: name, number and hours of the team."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Your team"))
        self._name = Text(theme, "", TextStep.CARD_TITLE, wraps=True)
        self._phone = Text(theme, "", TextStep.NUMBER, wraps=True)
        self._hours = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(theme.gap(10))
        head.addWidget(IconTile(theme, "phone"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._phone)
        self.body.addWidget(self._hours)
        self.body.addStretch(1)
        self._phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_contact(self, contact: Any) -> None:
        """Show this contact."""
        self._name.setText(contact.name)
        self._phone.setText(contact.phone.strip())
        self._hours.setText(contact.hours.strip())
        self._hours.setVisible(bool(contact.hours.strip()))
