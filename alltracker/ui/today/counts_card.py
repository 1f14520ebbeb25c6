"""The card of the last counts beside the ones before."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from alltracker.language import DayStyle, Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.today.readings import CountsShown
from alltracker.ui.today.rows_card import RowsCard
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.count_cells import CountCells
from alltracker.ui.widgets.labels import Rule, Text

_NOON = dt.time(12)


class CountsCard(RowsCard):
    """``opened`` tells the draw of a count, ``first_asked`` and ``limits_asked`` follow links."""

    opened = Signal(str)
    first_asked = Signal()
    limits_asked = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._language = language
        self._shown: CountsShown | None = None
        self._rows = CountCells(theme, language, can_open=True)
        self._limits = Text(theme, "", TextStep.CAPTION, ink="muted", wraps=True)
        self._first = Button(theme, self.tr("Type the first counts"), "link", parent=self)
        self._ask_limits = Button(
            theme, self.tr("Enter the limits of your team"), "link", parent=self
        )
        self._lay_out()
        self._rows.chosen.connect(self._open)
        self._first.clicked.connect(self.first_asked)
        self._ask_limits.clicked.connect(self.limits_asked)

    def show_counts(self, shown: CountsShown, today: dt.date) -> None:
        """Show these counts, or that there are none."""
        self.set_title(self._title_of(shown, today))
        self.set_note(self._before(shown, today))
        if shown == self._shown:
            return
        self._shown = shown
        some = bool(shown.readings)
        self._rows.show_readings(shown.readings)
        self._rows.setVisible(some)
        self._rule.setVisible(some)
        self._nothing.setVisible(not some)
        self._limits.setText(self._limits_of(shown))
        self._limits.setVisible(bool(self._limits.text()))
        self._ask_limits.setVisible(some and not all(one.limited for one in shown.readings))

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [*self._rows.stops(), self._first, self._ask_limits]

    def _title_of(self, shown: CountsShown, today: dt.date) -> str:
        if shown.day is None:
            return self.tr("Counts")
        if shown.day == today:
            morning = shown.time is not None and shown.time < _NOON
            return self.tr("Counts this morning") if morning else self.tr("Counts of today")
        return self.tr("Counts of {day}").format(day=self._language.day(shown.day, DayStyle.LONG))

    def _before(self, shown: CountsShown, today: dt.date) -> str:
        if shown.before is None:
            return ""
        style = DayStyle.SHORT if shown.before.year == today.year else DayStyle.MEDIUM
        return self.tr("before: {day}").format(day=self._language.day(shown.before, style))

    def _limits_of(self, shown: CountsShown) -> str:
        if not any(one.limited for one in shown.readings):
            return ""
        if shown.limits_since is None:
            return self.tr("Limits from your team")
        text = self.tr("Limits from your team, {day}")
        return text.format(day=self._language.day(shown.limits_since, DayStyle.LONG))

    def _open(self, key: str) -> None:
        readings = self._shown.readings if self._shown else ()
        self.opened.emit(next((one.draw_id for one in readings if one.key == key), ""))

    def _lay_out(self) -> None:
        empty = Text(self._theme, self.tr("No counts are typed yet."), ink="muted", wraps=True)
        self._rule = Rule()
        foot = QHBoxLayout()
        foot.setSpacing(self._theme.gap(12))
        foot.addWidget(self._limits, 1)
        foot.addWidget(self._ask_limits, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_inset(Rule())
        self.body.addWidget(self._rows)
        self.add_inset(self._rule)
        self._nothing = self.add_nothing(empty, self._first)
        self.body.addSpacing(self._theme.gap(6))
        self.add_inset(foot)
        self.body.addStretch(1)
