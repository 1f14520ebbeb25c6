"""Which month a paper shows."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alltracker.care.calendar import today
from alltracker.care.phases import add_months
from alltracker.language import DayStyle, Language
from alltracker.papers.calendar_month import month_of
from alltracker.papers.calendar_paper import usual_month
from alltracker.papers.period import Period
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.form import FormField

_BACK: Final = 2
_AHEAD: Final = 6
"""So many months before and after this one are offered."""


class MonthField(QWidget):
    """A choice of months around the present one; emits ``changed``."""

    changed = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._day: dt.date | None = None
        self.choice = ChoiceField(theme)
        self.field = FormField(theme, self.tr("Month"), self.choice)
        self._build()
        self.choice.edited.connect(self.changed)

    def period(self) -> Period:
        """Return the days of the chosen month."""
        self._offer(today())
        chosen = self.choice.value()
        assert isinstance(chosen, dt.date)
        return Period(*month_of(chosen))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(6))
        column.addWidget(self.field)
        self._offer(today())

    def _offer(self, day: dt.date) -> None:
        """Offer the months around a day anew when another day has come; the choice stays."""
        if day == self._day:
            return
        self._day = day
        chosen = self.choice.value()
        months = [add_months(day.replace(day=1), at) for at in range(-_BACK, _AHEAD + 1)]
        self.choice.set_options(
            [(month, self._language.heading(month, DayStyle.MONTH_LONG)) for month in months]
        )
        self.choice.set_value(chosen if chosen in months else usual_month(day)[0])
