"""The picture of a month: what is shown, where the keyboard is, and what is said of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.language import DayStyle, Language
from alltracker.ui.appointments.month_drag import ChipDrag
from alltracker.ui.appointments.month_layout import Chip, MonthLayout
from alltracker.ui.appointments.month_paint import Marks, MonthPainter, measures
from alltracker.ui.appointments.visits import ShownVisit, VisitKey
from alltracker.ui.appointments.words import spoken
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.day_map import DayMap
from alltracker.ui.widgets.month_days import DAYS, ONE_DAY
from alltracker.ui.widgets.painted import smooth


class MonthView(DayMap):
    """Shows a month of visits and the day that the keyboard is on."""

    cursor_moved = Signal()
    """The keyboard is on another day."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, language, parent)
        self._visits: Sequence[ShownVisit] = ()
        self._chosen: VisitKey | None = None
        self._held: int | None = None
        self._layout: MonthLayout | None = None
        self._drag = ChipDrag(self)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._say()

    @property
    def span(self) -> tuple[dt.date, dt.date]:
        """The first and the last day that are shown."""
        weeks = self._weeks()
        return weeks[0], weeks[-1] + (DAYS - 1) * ONE_DAY

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

    @override
    def go_to(self, day: dt.date) -> None:
        """Move the keyboard to a day, off the chips, and show its month."""
        self._held = None
        super().go_to(day)
        self.cursor_moved.emit()

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
        return QSize(DAYS * self._theme.px(56), high)

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
        self._held = None
        super().focusInEvent(event)

    def _lay(self) -> None:
        self._layout = None
        self.updateGeometry()
        self._say()
        self.update()

    @override
    def _forget(self) -> None:
        self._visits = ()
        self._lay()

    @override
    def _title(self) -> str:
        return self._language.heading(self._month, DayStyle.MONTH_LONG)

    @override
    def _words_here(self) -> str:
        day = self._language.day(self._cursor, DayStyle.FULL)
        held = self.held() if self._held is not None else None
        visits = [held.visit] if held is not None else self._on(self._cursor)
        said = [spoken(visit, self._language, today()) for visit in visits]
        nothing = self.tr("nothing planned")
        words = self.tr("{day}: {visits}")
        return words.format(day=day, visits="; ".join(said) if said else nothing)

    @override
    def _words_at(self, place: QPointF) -> str:
        chip = self.plan.chip_at(place)
        return spoken(chip.visit, self._language, today()) if chip else ""

    def _on(self, day: dt.date) -> list[ShownVisit]:
        return [visit for visit in self._visits if visit.first_day <= day <= visit.last_day]

    @override
    def _follow_theme(self) -> None:
        self._layout = None
        super()._follow_theme()
