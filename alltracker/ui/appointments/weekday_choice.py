"""The days of the week to choose several of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from alltracker.language import WEEKDAYS, Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.segmented import Segment

_LETTERS = 2
_DAYS = 7


class WeekdayChoice(QWidget):
    """Its value is the chosen weekdays, Monday being 0; the week begins as the system's does."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        first = language.formats.first_weekday
        self.days: dict[int, Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place in range(_DAYS):
            day = (first + place) % _DAYS
            name = language.word("dates", WEEKDAYS[day])
            segment = Segment(theme, name[:_LETTERS], "page", self)
            segment.setAccessibleName(name)
            segment.setToolTip(name)
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            segment.setProperty("place", {0: "first", _DAYS - 1: "last"}.get(place, "middle"))
            segment.clicked.connect(self._tell)
            self.days[day] = segment
            row.addWidget(segment)

    def value(self) -> tuple[int, ...]:
        """Return the chosen weekdays in order."""
        return tuple(day for day in range(_DAYS) if self.days[day].isChecked())

    def set_value(self, days: tuple[int, ...]) -> None:
        """Choose these weekdays."""
        for day, segment in self.days.items():
            segment.setChecked(day in days)

    def follow(self, before: int, now: int) -> None:
        """Choose another day where only the one of the first visit was chosen."""
        if self.value() == (before,):
            self.set_value((now,))

    def problem(self) -> Problem | None:
        """Return None: without a day it is the one of the first visit."""
        return None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Do nothing: a choice cannot be wrong."""

    def _tell(self) -> None:
        self.edited.emit()
        self.finished.emit()
