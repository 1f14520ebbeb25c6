"""What a schedule comes to: one sentence, and the calendar of its first eight weeks."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alltracker.care.calendar import today
from alltracker.care.dose_pattern import DosePattern
from alltracker.care.dose_words import pattern_words
from alltracker.care.kinds_medicine import DoseUnit
from alltracker.language import Language, capitalized
from alltracker.ui.medicines.weeks_preview import DAYS, WEEKS, WeeksPreview, first_of_week
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import Rule, Text


class SchedulePreview(QWidget):
    """Says and shows a schedule as far as it stands."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._unit = DoseUnit.TABLET
        self._sentence = Text(theme, "", TextStep.STRONG, wraps=True)
        self._none = Text(
            theme,
            self.tr("The first 8 weeks stand here once the schedule is written."),
            TextStep.SMALL,
            ink="muted",
            wraps=True,
        )
        self.weeks = WeeksPreview(theme, language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        for widget in (Rule(), self._sentence, self._none, self.weeks):
            column.addWidget(widget)
        column.addStretch(1)

    @property
    def sentence(self) -> str:
        """The schedule in one sentence."""
        return self._sentence.text()

    def set_unit(self, unit: object) -> None:
        """Count in another unit."""
        if isinstance(unit, DoseUnit):
            self._unit = unit

    def show_pattern(
        self, pattern: DosePattern | None, start: dt.date | None, end: dt.date | None
    ) -> None:
        """Show a schedule; without a pattern or a first day only that it will stand here."""
        whole = pattern is not None and start is not None
        self._none.setVisible(not whole)
        self._sentence.setVisible(pattern is not None)
        self.weeks.setVisible(whole and pattern is not None and not pattern.as_needed)
        if pattern is None:
            return
        words = self._language.say(pattern_words(pattern, self._unit))
        self._sentence.setText(capitalized(words))
        if start is not None:
            self._show_weeks(pattern, start, end)

    def _show_weeks(self, pattern: DosePattern, start: dt.date, end: dt.date | None) -> None:
        first = first_of_week(max(start, min(today(), end or today())), self._language)
        days = [first + dt.timedelta(days=at) for at in range(WEEKS * DAYS)]
        last = _last_day(pattern, start, end)
        self.weeks.show_days(
            first,
            [
                pattern.total_on(day, start) if start <= day <= (last or day) else None
                for day in days
            ],
        )


def _last_day(pattern: DosePattern, start: dt.date, end: dt.date | None) -> dt.date | None:
    """Return the last day of a schedule, by its end or by itself."""
    if pattern.length is None:
        return end
    own = start + dt.timedelta(days=pattern.length - 1)
    return own if end is None else min(own, end)
