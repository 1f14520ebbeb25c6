"""The next eight weeks of a draft, before it is saved: whose days they are, and the day 1s."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from alltracker.care.calendar import today
from alltracker.care.phases import phase_letters
from alltracker.care.plan_draft_dates import Layout
from alltracker.care.plan_draft_weeks import Week, WeekLine, next_weeks
from alltracker.language import DayStyle, Language
from alltracker.ui.plan.phase_tile import PhaseTile
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.emptied import empty
from alltracker.ui.widgets.labels import Rule, Text

_DATES, _TILE, _WORDS = range(3)
_WEEK: Final = 7


class WeeksView(QWidget):
    """Eight weeks under each other, from the one that today lies in, or the first of the plan."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(_WORDS, 1)
        self._at = 0
        self.weeks: tuple[Week, ...] = ()
        self.setAccessibleName(self.tr("The next 8 weeks"))
        theme.changed.connect(self._follow)
        self._follow()

    def show_layout(self, layout: Layout) -> None:
        """Show the next weeks of a draft."""
        weeks = next_weeks(layout, self._from_day(layout))
        if weeks == self.weeks and self._at:
            return
        self.weeks = weeks
        self._clear()
        for week in weeks:
            self._show_week(week)
        self._grid.setRowStretch(self._at, 1)
        self.setAccessibleDescription(self.words())

    def words(self) -> str:
        """Return the weeks as sentences."""
        said = []
        for week in self.weeks:
            lines = "; ".join(self._line(line) for line in week.lines) or self.tr("no phase")
            words = self.tr("{dates}: {what}.")
            said.append(words.format(dates=self._dates(week), what=lines))
        return " ".join(said)

    def _from_day(self, layout: Layout) -> dt.date:
        """Return the first day of the week of today, or of a plan that begins later."""
        starts = [one.start for one in layout.phases if one.start is not None]
        day = max(today(), min(starts, default=today()))
        since = (day.weekday() - self._language.formats.first_weekday) % _WEEK
        return day - dt.timedelta(days=since)

    def _show_week(self, week: Week) -> None:
        theme = self._theme
        if self._at:
            self._grid.addWidget(Rule(), self._at, _DATES, 1, 3)
            self._at += 1
        dates = Text(theme, self._dates(week), TextStep.SMALL)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(dates, self._at, _DATES, middle)
        for line in week.lines:
            name = self._language.value(line.name)
            letters = self._language.say(phase_letters(line.kind))
            tile = PhaseTile(theme, line.kind, letters, name, guess=line.beside)
            self._grid.addWidget(tile, self._at, _TILE, middle)
            words = Text(theme, self._line(line), TextStep.SMALL, wraps=True)
            self._grid.addWidget(words, self._at, _WORDS)
            self._at += 1
        if not week.lines:
            none = Text(theme, self.tr("no phase"), TextStep.SMALL, ink="muted")
            self._grid.addWidget(none, self._at, _WORDS)
            self._at += 1

    def _dates(self, week: Week) -> str:
        first = self._language.day(week.first, DayStyle.SHORT)
        last = self._language.day(week.last, DayStyle.SHORT)
        return self.tr("{first} to {last}").format(first=first, last=last)

    def _line(self, line: WeekLine) -> str:
        say = self._language.say
        words = self.tr("{phase}, {days}")
        said = [words.format(phase=self._language.value(line.name), days=say(line.days))]
        for event in line.events:
            day = self._language.day(event.day, DayStyle.WEEKDAY)
            said.append(self.tr("{day}: {what}").format(day=day, what=say(event.words)))
        return " · ".join(said)

    def _clear(self) -> None:
        empty(self._grid)
        self._grid.setRowStretch(self._at, 0)
        self._at = 0

    def _follow(self) -> None:
        self._grid.setHorizontalSpacing(self._theme.gap(10))
        self._grid.setVerticalSpacing(self._theme.gap(5))
