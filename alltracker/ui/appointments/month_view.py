"""The picture of a month: what is shown, where the keyboard is, and what is said of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.language import DayStyle, Language
from alltracker.ui.appointments.month_drag import ChipDrag
from alltracker.ui.appointments.month_layout import (
    Chip,
    MonthLayout,
    first_of_month,
    last_of_month,
    weeks_of,
)
from alltracker.ui.appointments.month_paint import Marks, MonthPainter, measures
from alltracker.ui.appointments.visits import ShownVisit, VisitKey
from alltracker.ui.appointments.words import spoken
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.painted import PaintedWidget, as_tip, smooth

ONE_DAY: Final = dt.timedelta(days=1)
_EARLIEST: Final = dt.date(1900, 1, 1)
_LATEST: Final = dt.date(2200, 12, 31)


class MonthView(PaintedWidget):
    """Shows a month of visits and the day that the keyboard is on."""

    month_changed = Signal()
    """Another month is shown; its visits are wanted."""
    cursor_moved = Signal()
    """The keyboard is on another day."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._cursor = today()
        self._month = first_of_month(self._cursor)
        self._visits: Sequence[ShownVisit] = ()
        self._chosen: VisitKey | None = None
        self._held: int | None = None
        self._layout: MonthLayout | None = None
        self._drag = ChipDrag(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_ring", True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._say()

    @property
    def month(self) -> dt.date:
        """The first day of the month that is shown."""
        return self._month

    @property
    def cursor_day(self) -> dt.date:
        """The day that the keyboard is on."""
        return self._cursor

    @property
    def span(self) -> tuple[dt.date, dt.date]:
        """The first and the last day that are shown."""
        weeks = self._weeks()
        return weeks[0], weeks[-1] + 6 * ONE_DAY

    @property
    def plan(self) -> MonthLayout:
        """Where everything lies."""
        if self._layout is None:
            box = QRectF(self.rect())
            self._layout = MonthLayout(self._weeks(), self._visits, box, measures(self._theme))
        return self._layout

    def held(self) -> Chip | None:
        """Return the chip that the keyboard is on, None while it is on a day."""
        chips = self.plan.chips_of(self._cursor)
        inside = self._held is not None and self._held < len(chips)
        return chips[self._held] if inside and self._held is not None else None

    def show_visits(self, visits: Sequence[ShownVisit]) -> None:
        """Show the visits of the days in ``span``."""
        self._visits = [visit for visit in visits if not visit.taken_out]
        self._held = None
        self._lay()

    def choose(self, key: VisitKey | None) -> None:
        """Ring a visit, or none."""
        self._chosen = key
        self.update()

    def go_to(self, day: dt.date) -> None:
        """Move the keyboard's day, and show its month."""
        day = min(max(day, _EARLIEST), _LATEST)
        self._cursor, self._held = day, None
        if first_of_month(day) != self._month:
            self._month = first_of_month(day)
            self._visits = ()
            self._lay()
            self.month_changed.emit()
        self._say()
        self.update()
        self.cursor_moved.emit()

    def go_months(self, months: int) -> None:
        """Show the month so many months later, on the same day of it where there is one."""
        first = first_of_month(self._cursor, months)
        day = min(self._cursor.day, last_of_month(first).day)
        self.go_to(first.replace(day=day))

    @override
    def sizeHint(self) -> QSize:
        """Return the width of the look at 100 %, and the least height: it takes what there is."""
        return QSize(self._theme.px(610), self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for two visits a day in one line each."""
        sizes = measures(self._theme)
        cell = sizes.number + 2 * (sizes.one_line + sizes.gap) + 2
        high = round(sizes.head + len(self._weeks()) * cell)
        return QSize(7 * self._theme.px(56), high)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the month, and the chip that is being dragged."""
        painter = QPainter(self)
        smooth(painter)
        artist = MonthPainter(painter, self._theme, self._language)
        focused = self.hasFocus()
        marks = Marks(
            self._month,
            today(),
            self._chosen,
            self._cursor if focused else None,
            self.held() if focused else None,
            self._drag.target,
        )
        artist.paint(self.plan, marks)
        if self._drag.chip is not None and self._drag.moving:
            painter.setOpacity(0.85)
            artist.paint_chip(self._drag.chip, self._drag.box())
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay all out for the new size."""
        super().resizeEvent(event)
        self._layout = None

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin on the day."""
        super().focusInEvent(event)
        self._held = None
        self._say()
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no mark of the keyboard any more."""
        super().focusOutEvent(event)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        """Say all of a visit in its tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            chip = self.plan.chip_at(QPointF(event.pos()))
            words = spoken(chip.visit, self._language, today()) if chip else ""
            QToolTip.showText(event.globalPos(), as_tip(words), self)
            return True
        return super().event(event)

    def _weeks(self) -> tuple[dt.date, ...]:
        return weeks_of(self._month, self._language.formats.first_weekday)

    def _lay(self) -> None:
        self._layout = None
        self.updateGeometry()
        self._say()
        self.update()

    def _say(self) -> None:
        """Tell those who cannot see it what the keyboard is on."""
        day = self._language.day(self._cursor, DayStyle.FULL)
        held = self.held() if self._held is not None else None
        visits = [held.visit] if held is not None else self._on(self._cursor)
        said = [spoken(visit, self._language, today()) for visit in visits]
        self.setAccessibleName(self._language.heading(self._month, DayStyle.MONTH_LONG))
        nothing = self.tr("nothing planned")
        words = self.tr("{day}: {visits}")
        self.setAccessibleDescription(
            words.format(day=day, visits="; ".join(said) if said else nothing)
        )
        if self.hasFocus():
            told = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(told)

    def _on(self, day: dt.date) -> list[ShownVisit]:
        return [visit for visit in self._visits if visit.first_day <= day <= visit.last_day]

    @override
    def _follow_theme(self) -> None:
        self._layout = None
        super()._follow_theme()
