"""A date as people type it, with a calendar to choose from; a mistake is shown, never changed."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import DateProblem, PartialDate, today
from alltracker.care.day_text import check_range, parse_day
from alltracker.care.words import Message
from alltracker.language import MONTHS, Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import IconButton
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import FieldEdit


class DayPopup(QFrame):
    """A month under the field; emits ``day_chosen`` and closes."""

    day_chosen = Signal(object)

    def __init__(self, theme: Theme, language: Language, parent: QWidget) -> None:
        flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        super().__init__(parent, Qt.WindowType.Popup | flags)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        ground = QFrame(self)
        ground.setProperty("ground", "raised")
        self.calendar = QCalendarWidget(ground)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setLocale(QLocale(language.code))
        days = list(Qt.DayOfWeek)
        self.calendar.setFirstDayOfWeek(days[language.formats.first_weekday])
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setFont(theme.font())
        plain = QTextCharFormat()
        plain.setForeground(theme.color("text"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        head = QTextCharFormat()
        head.setForeground(theme.color("text"))
        head.setBackground(theme.color("raised"))
        self.calendar.setHeaderTextFormat(head)
        for name, icon, says in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Month before")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Month after")),
        ):
            arrow = self.calendar.findChild(QToolButton, name)
            if isinstance(arrow, QToolButton):
                arrow.setIcon(theme.icon(icon))
                arrow.setAccessibleName(says)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(ground)
        column = QVBoxLayout(ground)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.calendar)
        self.calendar.activated.connect(self._choose)
        self.calendar.clicked.connect(self._choose)

    def _choose(self, day: QDate) -> None:
        self.close()
        self.day_chosen.emit(dt.date(day.year(), day.month(), day.day()))


class DayField(FieldEdit):
    """A day, a month or a year, typed or chosen.

    Args:
        theme: the look.
        language: says dates and problems, knows the months and which part comes first.
        earliest: no day before this one is taken.
        latest: no day after this one is taken.
        past: no day after today is taken, whatever today is when the field is read.
        what: names the date in the sentence about the two limits.
        whole: asks for the day too, not only month or year.
        needed: refuses an empty field.
        parent: the owner.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        *,
        earliest: dt.date | None = None,
        latest: dt.date | None = None,
        past: bool = False,
        what: Message | None = None,
        whole: bool = False,
        needed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._language = language
        self._earliest = earliest
        self._latest = latest
        self._past = past
        self._what = what or Message("calendar", self.tr("This date"))
        self._whole = whole
        self._needed = needed
        self._popup: DayPopup | None = None
        self._opener = IconButton(theme, "calendar", self.tr("Calendar"), role="muted", parent=self)
        self._opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._opener.clicked.connect(self.open_calendar)
        self.editingFinished.connect(self._write_out)
        self._place()

    def value(self) -> PartialDate | None:
        """Return the date, None while there is none or it cannot be used."""
        try:
            return self._read()
        except DateProblem:
            return None

    def day(self) -> dt.date | None:
        """Return the day, None unless it is wholly known."""
        value = self.value()
        return value.exact if value else None

    def set_value(self, date: PartialDate | dt.date | None) -> None:
        """Show a date as far as it is known, or nothing."""
        if isinstance(date, dt.date):
            date = PartialDate.of(date)
        self.setText("" if date is None else self._language.partial(date))

    def problem(self) -> Problem | None:
        """Return why the text is no date that can be used, with the date that may be meant."""
        try:
            date = self._read()
        except DateProblem as problem:
            return self._explained(problem.message)
        example = self._language.day(today())
        if date is None:
            words = self.tr("A date is needed. Write it like {example}.")
            return Problem(words.format(example=example)) if self._needed else None
        if self._whole and date.exact is None:
            words = self.tr("The day is missing. Write it like {example}.")
            return Problem(words.format(example=example))
        return None

    def open_calendar(self) -> None:
        """Show the month of the date, or of today, under the field."""
        popup = DayPopup(self._theme, self._language, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        earliest, latest = self._limits()
        if earliest:
            popup.calendar.setMinimumDate(_qt_day(earliest))
        if latest:
            popup.calendar.setMaximumDate(_qt_day(latest))
        value = self.value()
        popup.calendar.setSelectedDate(_qt_day(value.first if value else today()))
        popup.day_chosen.connect(self._take)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popup.show()
        popup.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with Alt and the down arrow, as lists open."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def _limits(self) -> tuple[dt.date | None, dt.date | None]:
        return self._earliest, today() if self._past else self._latest

    def _take(self, day: dt.date) -> None:
        self.set_value(day)
        self.edited.emit()
        self.finished.emit()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _read(self) -> PartialDate | None:
        """Return the typed date, None for an empty field; raise DateProblem."""
        if not self.text().strip():
            return None
        earliest, latest = self._limits()
        date = parse_day(
            self.text(),
            today=today(),
            months=[self._language.word("dates", month) for month in MONTHS],
            day_first=self._language.formats.day_first,
            latest=latest,
        )
        check_range(date, earliest, latest, self._what)
        return date

    def _explained(self, message: Message) -> Problem:
        """Return the problem in words; a month that lacks the day is offered by itself."""
        sentence = self._language.say(message)
        month = message.values.get("month")
        if not isinstance(month, PartialDate) or self._whole:
            return Problem(sentence)
        words = self.tr("Use {month}").format(month=self._language.partial(month))
        return Problem(sentence, words, lambda: self.set_value(month))

    def _write_out(self) -> None:
        """Write a date that was understood in full, so that it can be checked at a glance."""
        value = self.value()
        if value is not None:
            self.set_value(value)

    @override
    def _place(self) -> None:
        super()._place()
        opener = getattr(self, "_opener", None)
        if opener is not None:
            side = min(opener.width(), self.height() - 2)
            opener.move(self._theme.gap(5), (self.height() - opener.height()) // 2)
            margins = self.textMargins()
            self.setTextMargins(side, 0, margins.right(), 0)


def _qt_day(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
