"""From when until when: days, times, another time zone, and what is to be said of them."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from alltracker.care.zones import clock_note, elsewhere, here, known_zone, zone_names
from alltracker.language import DayStyle, Language
from alltracker.ui.appointments.words import city_of
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import TextField, TimeField
from alltracker.ui.widgets.labels import Text

LONGEST: Final = dt.timedelta(days=60)
_DAY: Final = dt.timedelta(days=1)
_DAY_MINUTES: Final = 24 * 60

WhenValue = tuple[dt.datetime, bool, int | None, str]
"""Start, all day, minutes, zone."""


class WhenEditor(QWidget):
    """A visit's beginning and end; its value is (start, all day, minutes, zone).

    An empty time means the whole day, an empty last day the same day.
    """

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self.day = DayField(theme, language, whole=True, needed=True)
        self.time = TimeField(theme, language)
        self.end_day = DayField(theme, language, whole=True)
        self.end_time = TimeField(theme, language)
        self.zone = TextField(theme)
        self.elsewhere = Button(theme, self.tr("In another time zone"), "link")
        self._from = Text(theme, self.tr("from"), TextStep.SMALL, ink="muted")
        self._until = Text(theme, self.tr("until"), TextStep.SMALL, ink="muted")
        self._there = Text(theme, self.tr("zone"), TextStep.SMALL, ink="muted")
        self._note = Text(theme, "", TextStep.SMALL, ink="info", wraps=True)
        self._grid = QGridLayout(self)
        self._names_given = False
        self._build()
        self._connect()

    def value(self) -> WhenValue | None:
        """Return start, all day, minutes and zone, None while there are none."""
        day = self.day.day()
        if day is None or self.problem() is not None:
            return None
        time = self.time.value()
        start = dt.datetime.combine(day, time or dt.time())
        zone = self.zone.value() if time is not None else ""
        return start, time is None, self._minutes(start), zone

    def set_value(self, value: object) -> None:
        """Show (start, all day, minutes, zone), or nothing."""
        start, all_day, minutes, zone = value if isinstance(value, tuple) else _NOTHING
        self.day.set_value(start.date() if start else None)
        self.time.set_value(start.time() if start and not all_day else None)
        self.end_day.set_value(None)
        self.end_time.set_value(None)
        if start is not None and minutes:
            end = start + dt.timedelta(minutes=minutes)
            last = (end - dt.timedelta(minutes=1) if all_day else end).date()
            self.end_day.set_value(last if last != start.date() else None)
            self.end_time.set_value(None if all_day else end.time())
        self.zone.set_value(zone or "")
        if zone:
            self._show_zone()
        self._say()

    def start(self) -> dt.datetime | None:
        """Return the beginning as far as it is written, whatever else is wrong."""
        day = self.day.day()
        return dt.datetime.combine(day, self.time.value() or dt.time()) if day else None

    def problem(self) -> Problem | None:
        """Return what is wrong with a field, else with both ends together."""
        fields = (self.day, self.time, self.end_day, self.end_time)
        found = next((wrong for field in fields if (wrong := field.problem())), None)
        return found or self._zone_problem() or self._order_problem()

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show the error state where the mistake is."""
        fields = (self.day, self.time, self.end_day, self.end_time)
        own = [field for field in fields if field.problem() is not None]
        for field in fields:
            field.set_wrong(wrong and field in own)
        zone = not own and self._zone_problem() is not None
        self.zone.set_wrong(wrong and zone)
        if wrong and not own and not zone:
            late = self.end_day if self.time.value() is None else self.end_time
            late.set_wrong(True)

    def first_stop(self) -> QWidget:
        """Return where the keyboard enters."""
        return self.day

    def _order_problem(self) -> Problem | None:
        """Return what is wrong with beginning and end together."""
        day, time = self.day.day(), self.time.value()
        last, until = self.end_day.day(), self.end_time.value()
        if day is None:
            return None
        if time is None:
            return self._whole_day_problem(day, last, until)
        if until is None:
            apart = last is not None and last != day
            words = self.tr("Write the time at which it ends too, or leave it empty.")
            return Problem(words) if apart else None
        start = dt.datetime.combine(day, time)
        return self._end_problem(start, dt.datetime.combine(last or day, until))

    def _end_problem(self, start: dt.datetime, end: dt.datetime) -> Problem | None:
        if end == start:
            return Problem(self.tr("It ends when it begins. Write a later end, or none."))
        if end > start:
            return self._length_problem(end - start)
        words = self.tr("The end is before the beginning.")
        if end.date() == start.date():
            return Problem(words, self.tr("It ends on the next day"), self._end_next_day)
        return Problem(words)

    def _whole_day_problem(
        self, day: dt.date, last: dt.date | None, until: dt.time | None
    ) -> Problem | None:
        if until is not None:
            return Problem(self.tr("Write when it begins too, or leave the end empty."))
        if last is not None and last < day:
            return Problem(self.tr("The last day is before the first one."))
        return self._length_problem((last - day) + _DAY) if last is not None else None

    def _length_problem(self, length: dt.timedelta) -> Problem | None:
        too_long = length > LONGEST
        return Problem(self.tr("A visit lasts at most 60 days.")) if too_long else None

    def _zone_problem(self) -> Problem | None:
        name = self.zone.value()
        if not name or known_zone(name):
            return None
        return Problem(self.tr("This time zone is not known. Choose one from the list."))

    def _minutes(self, start: dt.datetime) -> int | None:
        last, until = self.end_day.day(), self.end_time.value()
        if self.time.value() is None:
            days = ((last - start.date()).days + 1) if last is not None else 1
            return days * _DAY_MINUTES if days > 1 else None
        if until is None:
            return None
        end = dt.datetime.combine(last or start.date(), until)
        return (end - start) // dt.timedelta(minutes=1)

    def _end_next_day(self) -> None:
        day = self.day.day()
        if day is not None:
            self.end_day.set_value(day + _DAY)
            self.edited.emit()

    def _show_zone(self) -> None:
        """Offer the zones of the world; they are read only when somebody wants them."""
        if not self._names_given:
            self._names_given = True
            self.zone.suggest(zone_names())
        self.zone.show()
        self._there.show()
        self.elsewhere.hide()

    def _ask_zone(self) -> None:
        self._show_zone()
        self.zone.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self) -> None:
        """Say what time it is here, and what the clocks do then."""
        start, zone = self.start(), self.zone.value()
        lines = []
        if start is not None and self.time.value() is not None and self._zone_problem() is None:
            if zone and elsewhere(start, zone):
                at = here(start, zone)
                words = self.tr("{there} in {city} is {here} where you are.")
                day = self._language.day(at.date(), DayStyle.WEEKDAY)
                local = f"{day} {self._language.time(at.time())}"
                there = self._language.time(start.time())
                lines.append(words.format(there=there, city=city_of(zone), here=local))
            note = clock_note(start, zone)
            if note is not None:
                lines.append(self._language.say(note))
        self._note.setText("\n".join(lines))
        self._note.setVisible(bool(lines))

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.day.setAccessibleName(self.tr("First day"))
        self.time.setAccessibleName(self.tr("Begins at"))
        self.end_day.setAccessibleName(self.tr("Last day"))
        self.end_time.setAccessibleName(self.tr("Ends at"))
        self.zone.setAccessibleName(self.tr("Time zone"))
        self.zone.setPlaceholderText(self.tr("Time zone, such as Europe/Madrid"))
        self.zone.hide()
        self._there.hide()
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        rows = ((self._from, self.day, self.time), (self._until, self.end_day, self.end_time))
        for row, widgets in enumerate(rows):
            for column, widget in enumerate(widgets):
                grid.addWidget(widget, row, column)
        grid.addWidget(self._there, 2, 0)
        grid.addWidget(self.elsewhere, 2, 1)
        grid.addWidget(self.zone, 2, 1, 1, 2)
        grid.addWidget(self._note, 3, 1, 1, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        self.setFocusProxy(self.day)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme.changed.connect(self._follow)
        self._follow()
        self._say()

    def _connect(self) -> None:
        for field in (self.day, self.time, self.end_day, self.end_time, self.zone):
            field.edited.connect(self._tell)
            field.finished.connect(self._done)
        self.elsewhere.clicked.connect(self._ask_zone)

    def _tell(self) -> None:
        self._say()
        self.edited.emit()

    def _done(self) -> None:
        self._say()
        if self.day.text().strip():
            self.finished.emit()

    def _follow(self) -> None:
        gap = self._theme.gap
        self._grid.setHorizontalSpacing(gap(8))
        self._grid.setVerticalSpacing(gap(8))


_NOTHING: Final = (None, False, None, "")
