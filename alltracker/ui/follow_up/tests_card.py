"""The card of tests: what and who asked for it, the last time, and the next one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.follow_up_plan import TestDue
from alltracker.care.phases import whole_months
from alltracker.care.stage_words import every_months
from alltracker.care.test_words import due_words
from alltracker.language import Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.today.card_row import CardRow
from alltracker.ui.today.rows_card import OUT, RowsCard
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.labels import IconLabel, Text

NEAR_MONTHS: Final = 6
"""So many months ahead the time that is left is said (a choice of the program)."""
_SHARES: Final = (44, 33, 23)


class TestRow(CardRow):
    """One test."""

    __test__ = False  # not for the collector of test cases

    def __init__(
        self, theme: Theme, language: Language, due: TestDue, today: dt.date, parent: QWidget
    ) -> None:
        super().__init__(theme, due.test.id, parent)
        self._language = language
        self._due = due
        self._today = today
        self._columns = QGridLayout(self)
        self._lay_out()
        theme.changed.connect(self._space)

    def _lay_out(self) -> None:
        test, theme = self._due.test, self._theme
        asked = ", ".join(part for part in (test.asked_by.strip(), self._every()) if part)
        last = self._language.partial(test.last_on) if test.last_on else "\N{EN DASH}"
        last = ", ".join(part for part in (last, test.last_result.strip()) if part)
        following, near = self._language.say(due_words(self._due)), self._near()
        for column, share in enumerate(_SHARES):
            self._columns.setColumnStretch(column, share)
        name = Text(theme, test.name, TextStep.STRONG, wraps=True)
        self._columns.addWidget(name, 0, 0)
        self._columns.addWidget(Text(theme, last, wraps=True), 0, 1)
        self._columns.addWidget(Text(theme, following, TextStep.STRONG, wraps=True), 0, 2)
        self._columns.addWidget(Text(theme, asked, TextStep.SMALL, ink="muted", wraps=True), 1, 0)
        if near:
            line = QHBoxLayout()
            line.setSpacing(theme.gap(4))
            line.addWidget(IconLabel(theme, "clock", "warn", 14))
            line.addWidget(Text(theme, near, TextStep.SMALL, ink="warn", wraps=True), 1)
            self._columns.addLayout(line, 1, 2)
        self.setAccessibleName(test.name)
        said = [
            asked,
            self.tr("last: {when}").format(when=last),
            self.tr("next: {when}").format(when=following),
            near,
        ]
        self.setAccessibleDescription(", ".join(part for part in said if part))
        self._space()

    def _every(self) -> str:
        months = self._due.test.every_months
        return self._language.say(every_months(months)) if months else ""

    def _near(self) -> str:
        last = self._due.last
        if last is None:
            return ""
        if last < self._today:
            months = whole_months(last, self._today)
            return self.tr("%n month(s) past", "", months) if months else self.tr("just past")
        months = whole_months(self._today, last)
        if months > NEAR_MONTHS:
            return ""
        return self.tr("%n month(s)", "", months) if months else self.tr("this month")

    def _space(self) -> None:
        gap = self._theme.gap
        self._columns.setContentsMargins(gap(OUT), gap(6), gap(OUT), gap(6))
        self._columns.setHorizontalSpacing(gap(16))
        self._columns.setVerticalSpacing(0)


class TestsCard(RowsCard):
    """``opened`` tells a test's id; ``add_asked``: write another one down."""

    __test__ = False  # not for the collector of test cases

    opened = Signal(str)
    add_asked = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._language = language
        self.set_title(self.tr("Tests"))
        self._rows: list[TestRow] = []
        self._link = self.add_link(self.tr("Add a test"))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._head_row = QWidget()
        self._none = Text(
            theme,
            self.tr(
                "No tests yet. A test stands here when your team asks for it; "
                "how often is what your team says."
            ),
            ink="muted",
            wraps=True,
        )
        self._first = Button(theme, self.tr("Add a test"), "link", parent=self)
        self._lay_out()
        self._link.clicked.connect(self.add_asked)
        self._first.clicked.connect(self.add_asked)

    def show_tests(self, tests: Sequence[TestDue], today: dt.date) -> None:
        """Show these tests, or that there are none."""
        for old in self._rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [TestRow(self._theme, self._language, one, today, self) for one in tests]
        for row in self._rows:
            row.chosen.connect(self.opened)
            self._list.addWidget(row)
        self._head_row.setVisible(bool(tests))
        self._link.setVisible(bool(tests))
        self._nothing.setVisible(not tests)

    def row_of(self, test_id: str) -> QWidget | None:
        """Return the row of a test that is shown."""
        return next((row for row in self._rows if row.row_id == test_id), None)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self._link, *self._rows, self._first]

    def _lay_out(self) -> None:
        head = QGridLayout(self._head_row)
        head.setContentsMargins(0, 0, 0, self._theme.gap(4))
        titles = (self.tr("What, and who asked for it"), self.tr("Last"), self.tr("Next"))
        for column, (title, share) in enumerate(zip(titles, _SHARES, strict=True)):
            head.addWidget(
                Text(self._theme, title, TextStep.SMALL_STRONG, ink="muted", wraps=True), 0, column
            )
            head.setColumnStretch(column, share)
        head.setHorizontalSpacing(self._theme.gap(16))
        self.add_inset(self._head_row)
        self.body.addLayout(self._list)
        self._nothing = self.add_nothing(self._none, self._first)
        self.body.addStretch(1)
