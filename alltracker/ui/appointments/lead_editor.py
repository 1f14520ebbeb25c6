"""How long before a visit the family is reminded to prepare."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from alltracker.language import Language
from alltracker.ui.appointments.preparation import EVENING, evening_before
from alltracker.ui.records.small_editors import WholeNumberField
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.editor import Problem

_HOUR: Final = 60
_DAY: Final = 24 * _HOUR
_NONE: Final = "none"
_EVENING: Final = "evening"
_OWN: Final = "own"
_MOST_HOURS: Final = 24 * 60


class LeadEditor(QWidget):
    """Its value is the minutes before the visit, None for no reminder of its own."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._start: dt.datetime | None = None
        self._minutes: int | None = None
        self.choice = ChoiceField(theme, self._options(language))
        self.hours = WholeNumberField(
            theme,
            language,
            unit=self.tr("hours"),
            least=Decimal(1),
            most=Decimal(_MOST_HOURS),
            needed=True,
        )
        self.hours.setAccessibleName(self.tr("Hours before"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        row.addWidget(self.choice, 2)
        row.addWidget(self.hours, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.choice)
        self.choice.edited.connect(self._tell)
        self.hours.edited.connect(self.edited)
        self.hours.finished.connect(self.finished)
        self._follow()

    def value(self) -> int | None:
        """Return the minutes before the beginning of the visit."""
        chosen = self.choice.value()
        if chosen == _EVENING:
            return evening_before(self._start) if self._start is not None else None
        if chosen == _OWN:
            return self._own_minutes()
        return chosen if isinstance(chosen, int) else None

    def set_value(self, minutes: object) -> None:
        """Show minutes by the words that fit them."""
        self._minutes = minutes if isinstance(minutes, int) else None
        self._show()

    def set_start(self, start: dt.datetime | None) -> None:
        """Know when the visit begins: the evening before is counted from it."""
        first, self._start = self._start is None, start
        if first and start is not None and self._minutes is not None:
            self._show()

    def problem(self) -> Problem | None:
        """Return what is wrong with the number of hours."""
        return self.hours.problem() if self.choice.value() == _OWN else None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show or end the error state."""
        self.hours.set_wrong(wrong)

    def _show(self) -> None:
        minutes = self._minutes
        evening = evening_before(self._start) if self._start is not None else None
        if minutes is None:
            self.choice.set_value(_NONE)
        elif minutes == evening:
            self.choice.set_value(_EVENING)
        else:
            self.choice.set_value(minutes)
        if self.choice.currentIndex() < 0 and minutes is not None:
            self.choice.set_value(_OWN)
            self.hours.set_value(_in_hours(minutes))
        self._follow()

    def _own_minutes(self) -> int | None:
        """Return the hours written in minutes; what was not touched stays to the minute."""
        hours = self.hours.value()
        if self._minutes is not None and hours == _in_hours(self._minutes):
            return self._minutes
        return int(hours) * _HOUR if hours is not None else None

    def _options(self, language: Language) -> list[tuple[object, str]]:
        evening = self.tr("The evening before, {time}").format(time=language.time(EVENING))
        return [
            (_NONE, self.tr("No reminder of its own")),
            (_HOUR, self.tr("1 hour before")),
            (2 * _HOUR, self.tr("2 hours before")),
            (_EVENING, evening),
            (_DAY, self.tr("A day before")),
            (7 * _DAY, self.tr("A week before")),
            (_OWN, self.tr("Other")),
        ]

    def _tell(self) -> None:
        self._follow()
        self.edited.emit()
        self.finished.emit()

    def _follow(self) -> None:
        self.hours.setVisible(self.choice.value() == _OWN)


def _in_hours(minutes: int) -> Decimal:
    return Decimal(max(1, round(minutes / _HOUR)))
