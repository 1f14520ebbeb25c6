"""The card of the month: its name, the way to other months, the grid, and what the colors mean."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.kinds import AppointmentKind
from alltracker.language import DayStyle, Language
from alltracker.ui.appointments.looks import hues_of, kind_word
from alltracker.ui.appointments.month_grid import MonthGrid
from alltracker.ui.appointments.visits import ShownVisit
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button, IconButton
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.painted import PaintedWidget, draw_box, draw_words, smooth


class KindKey(PaintedWidget):
    """One color with its word."""

    def __init__(self, theme: Theme, language: Language, kind: AppointmentKind) -> None:
        super().__init__(theme)
        self._kind = kind
        self._word = kind_word(kind, language)
        self.setAccessibleName(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Return room for square and word."""
        metrics = self.metrics(TextStep.SMALL)
        wide = self._theme.px(12) + self._theme.gap(8) + metrics.horizontalAdvance(self._word)
        return QSize(round(wide) + 2, round(metrics.height()) + 4)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw square and word."""
        painter = QPainter(self)
        smooth(painter)
        side = self._theme.px(12)
        metrics = self.metrics(TextStep.SMALL)
        box = QRectF(0, (self.height() - side) / 2, side, side)
        draw_box(painter, box, 3, hues_of(self._kind, self._theme.tokens).solid)
        painter.setFont(self.font_of(TextStep.SMALL))
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        left = side + self._theme.gap(8)
        draw_words(painter, QPointF(left, base), self._word, self._theme.tokens.muted)
        painter.end()


class MonthCard(Card):
    """The month beside the agenda; ``month_changed`` asks for the visits of ``grid.span``."""

    month_changed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, " ")
        self._language = language
        self.grid = MonthGrid(theme, language)
        self.before = IconButton(theme, "chevron-left", self.tr("Month before"))
        self.back = Button(theme, self.tr("Today"), room="card")
        self.after = IconButton(theme, "chevron-right", self.tr("Month after"))
        self._keys = {kind: KindKey(theme, language, kind) for kind in AppointmentKind}
        self._legend = QWidget()
        self._legend_row = FlowLayout(self._legend)
        self._footnote = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay()
        self._wire()
        self._show_title()

    def show_visits(self, visits: Sequence[ShownVisit], footnote: str) -> None:
        """Show the visits of the month, and a line about the phase."""
        self.grid.show_visits(visits)
        shown = {visit.visit.kind for visit in visits}
        for kind, key in self._keys.items():
            key.setVisible(kind in shown)
        self._footnote.setText(footnote)
        self._footnote.setVisible(bool(footnote))
        self._legend.updateGeometry()
        self._set_foot()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the line about the phase below the colors where both do not fit."""
        super().resizeEvent(event)
        self._set_foot()

    def go_today(self) -> None:
        """Show the month of today."""
        self.grid.go_to(today())

    def show_day(self, day: dt.date) -> None:
        """Show the month of a day, if another one is shown."""
        first, last = self.grid.span
        if not first <= day <= last:
            self.grid.go_to(day)

    def _lay(self) -> None:
        for widget in (self.before, self.back, self.after):
            self.add_to_head(widget)
        self.body.addWidget(self.grid, 1)
        self._footnote.setAlignment(Qt.AlignmentFlag.AlignRight)
        for key in self._keys.values():
            self._legend_row.addWidget(key)
        self._foot.addWidget(self._legend)
        self._foot.addWidget(self._footnote, 1)
        self.body.addLayout(self._foot)
        self._legend_row.setSpacing(self._theme.gap(16))

    def _wire(self) -> None:
        self.before.clicked.connect(self._go_before)
        self.after.clicked.connect(self._go_after)
        self.back.clicked.connect(self.go_today)
        for first, second in itertools.pairwise([self.before, self.back, self.after, self.grid]):
            QWidget.setTabOrder(first, second)
        self.grid.month_changed.connect(self._show_title)
        self.grid.month_changed.connect(self.month_changed)

    def _set_foot(self) -> None:
        line = self._footnote.fontMetrics().horizontalAdvance(self._footnote.text())
        needed = self._legend_row.sizeHint().width() + line + self._theme.gap(16)
        ways = QBoxLayout.Direction
        fits = needed <= self.contentsRect().width() - 2 * self._theme.gap(20)
        self._foot.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    def _go_before(self) -> None:
        self.grid.go_months(-1)

    def _go_after(self) -> None:
        self.grid.go_months(1)

    def _show_title(self) -> None:
        self.set_title(self._language.heading(self.grid.month, DayStyle.MONTH_LONG))
