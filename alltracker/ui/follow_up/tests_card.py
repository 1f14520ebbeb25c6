"""The card of tests: what and who asked for it, the last time, and the next one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.follow_up_plan import Basis, TestDue
from alltracker.care.phases import whole_months
from alltracker.care.stage_words import every_months
from alltracker.language import DayStyle, Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.today.rows_card import OUT, RowsCard
from alltracker.ui.widgets.button import Button, is_enter
from alltracker.ui.widgets.labels import IconLabel, Text
from alltracker.ui.widgets.painted import draw_box, smooth

NEAR_MONTHS: Final = 6
"""So many months ahead the time that is left is said (a choice of the program)."""
_SHARES: Final = (44, 33, 23)


class TestRow(QWidget):
    """One test; ``chosen`` tells its id when it is clicked or entered."""

    __test__ = False  # not for the collector of test cases

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, language: Language, due: TestDue, today: dt.date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._due = due
        self.test_id = due.test.id
        self._today = today
        self._columns = QGridLayout(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        theme.changed.connect(self._space)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the test on a click."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.chosen.emit(self._due.test.id)
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the test with Enter or Space."""
        if is_enter(event) or event.key() == Qt.Key.Key_Space:
            self.chosen.emit(self._due.test.id)
            return
        super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the ground under the pointer."""
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Take the ground away."""
        super().leaveEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground under the pointer, and the line to what stands above."""
        tokens, inset = self._theme.tokens, self._theme.gap(OUT)
        painter = QPainter(self)
        smooth(painter)
        if self.underMouse():
            ground = self.rect().toRectF().adjusted(0, 2, 0, -1)
            draw_box(painter, ground, self._theme.px(8), tokens.hover)
        painter.fillRect(inset, 0, self.width() - 2 * inset, 1, self._theme.color("hairline"))
        painter.end()

    def _lay_out(self) -> None:
        test, theme = self._due.test, self._theme
        asked = ", ".join(part for part in (test.asked_by.strip(), self._every()) if part)
        last = self._language.partial(test.last_on) if test.last_on else "\N{EN DASH}"
        last = ", ".join(part for part in (last, test.last_result.strip()) if part)
        following, near = self._next(), self._near()
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

    def _next(self) -> str:
        due, say = self._due.due, self._language
        if self._due.basis is Basis.ASK:
            return self.tr("ask")
        if self._due.basis is Basis.NEVER_NOTED:
            return self.tr("last time not known")
        if self._due.basis is Basis.DATE and due is not None:
            return say.partial(due)
        if due is not None and not due.known_month:
            return self.tr("in {year}").format(year=say.partial(due))
        assert self._due.last is not None
        return self.tr("by {month}").format(month=say.day(self._due.last, DayStyle.MONTH))

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
        return next((row for row in self._rows if row.test_id == test_id), None)

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
