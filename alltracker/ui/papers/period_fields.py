"""From when to when a paper goes: the usual beginnings by name, or any two days."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alltracker.care.calendar import today
from alltracker.care.rows import RecordView
from alltracker.language import DayStyle, Language
from alltracker.papers.period import DAYS_BACK, Period, PeriodRule, last_visit, phase_start
from alltracker.papers.problems import PeriodTurned
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.form import FormField

_TODAY: Final = "today"
_A_DATE: Final = "date"


class PeriodFields(QWidget):
    """Two choices, each with a date field for any other day; emits ``changed``."""

    changed = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._starts: dict[PeriodRule, dt.date] = {}
        self.since = ChoiceField(theme)
        self.since_day = DayField(theme, language, whole=True, needed=True)
        self.until = ChoiceField(theme)
        self.until_day = DayField(theme, language, whole=True, needed=True)
        self.since_field = FormField(theme, self.tr("From"), self.since)
        self.since_day_field = FormField(theme, "", self.since_day)
        self.until_field = FormField(theme, self.tr("Until"), self.until)
        self.until_day_field = FormField(theme, "", self.until_day)
        self._build()
        self._connect()

    def show_view(self, view: RecordView) -> None:
        """Offer the beginnings that a record has; the choice stays where it still exists."""
        day = today()
        chosen = self.since.value()
        visit, phase = last_visit(view.appointments, day), phase_start(view, day)
        back = day - dt.timedelta(days=DAYS_BACK)
        self._starts = {PeriodRule.LAST_DAYS: back}
        options: list[tuple[object, str]] = []
        if visit is not None:
            self._starts[PeriodRule.LAST_VISIT] = visit
            text = self.tr("Last visit, {day}").format(day=self._said(visit))
            options.append((PeriodRule.LAST_VISIT, text))
        text = self.tr("%n day(s), since {day}", "", DAYS_BACK).format(day=self._said(back))
        options.append((PeriodRule.LAST_DAYS, text))
        if phase is not None:
            self._starts[PeriodRule.PHASE] = phase
            text = self.tr("Begin of the phase, {day}").format(day=self._said(phase))
            options.append((PeriodRule.PHASE, text))
        options.append((PeriodRule.CHOSEN, self.tr("Another date")))
        self.since.set_options(options)
        offered = [value for value, _ in options]
        self.since.set_value(chosen if chosen in offered else offered[0])
        until = self.until.value() or _TODAY
        today_words = self.tr("Today, {day}").format(day=self._said(day))
        self.until.set_options([(_TODAY, today_words), (_A_DATE, self.tr("Another date"))])
        self.until.set_value(until)
        self._show_days()

    def period(self) -> Period | None:
        """Return the chosen days; None while they cannot be used, which the fields then say."""
        rule = PeriodRule(str(self.since.value()))
        until = today() if self.until.value() == _TODAY else self._day(self.until_day_field)
        chosen = rule is PeriodRule.CHOSEN
        since = self._day(self.since_day_field) if chosen else self._starts[rule]
        if since is None or until is None:
            return None
        try:
            period = Period(since, until, rule)
        except PeriodTurned as problem:
            field = self.since_day_field if chosen else self.until_day_field
            field.show_problem(Problem(self._language.say(problem.message)))
            return None
        for field in (self.since_day_field, self.until_day_field):
            field.show_problem(None)
        return period

    def _day(self, field: FormField) -> dt.date | None:
        editor = field.editor
        assert isinstance(editor, DayField)
        return None if field.check() else editor.day()

    def _said(self, day: dt.date) -> str:
        same = day.year == today().year
        return self._language.day(day, DayStyle.SHORT if same else DayStyle.MEDIUM)

    def _build(self) -> None:
        self.since_day.setAccessibleName(self.tr("First day"))
        self.until_day.setAccessibleName(self.tr("Last day"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(6))
        for field in (
            self.since_field,
            self.since_day_field,
            self.until_field,
            self.until_day_field,
        ):
            column.addWidget(field)
        for day_field in (self.since_day_field, self.until_day_field):
            day_field.hide()

    def _connect(self) -> None:
        for choice in (self.since, self.until):
            choice.edited.connect(self._chosen)
        for day in (self.since_day, self.until_day):
            day.finished.connect(self.changed)

    def _chosen(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        """Show a date field where another date is wanted, filled with the day that stood there."""
        other_start = self.since.value() == PeriodRule.CHOSEN
        other_end = self.until.value() == _A_DATE
        if other_start and not self.since_day.text():
            self.since_day.set_value(min(self._starts.values()))
        if other_end and not self.until_day.text():
            self.until_day.set_value(today())
        self.since_day_field.setVisible(other_start)
        self.until_day_field.setVisible(other_end)
