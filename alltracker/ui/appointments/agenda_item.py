"""A visit in the agenda: its row, and what unfolds under it while it is chosen."""

from __future__ import annotations

import datetime as dt
import itertools

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.language import Language
from alltracker.ui.appointments.agenda_row import AgendaRow
from alltracker.ui.appointments.details import VisitDetails
from alltracker.ui.appointments.visits import ShownVisit, VisitKey
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import IconButton
from alltracker.ui.widgets.painted import draw_box, smooth

INSET = 12
"""How far the ground of the chosen visit reaches beyond the words, at 100 %."""


class AgendaItem(QWidget):
    """One visit, folded or unfolded."""

    chosen = Signal(object)
    """The visit was clicked or entered."""
    asked = Signal(str, object)
    """Something is to be done with the visit."""
    ticked = Signal(object, int, bool)
    said = Signal(object, str)
    stepped = Signal(object, int)

    def __init__(self, theme: Theme, language: Language, visit: ShownVisit) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self.visit = visit
        self.row = AgendaRow(theme, language)
        self.details: VisitDetails | None = None
        self.more: IconButton | None = None
        self._shape: tuple[object, ...] = ()
        self._line = True
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.setSpacing(0)
        self._head.addWidget(self.row, 1)
        self._column.addLayout(self._head)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.row.chosen.connect(self._tell_chosen)
        self.row.asked.connect(self._tell_asked)
        self.row.stepped.connect(self._tell_step)
        theme.changed.connect(self._follow)
        self._follow()

    @property
    def key(self) -> VisitKey:
        """Which visit it shows."""
        return self.visit.key

    @property
    def unfolded(self) -> bool:
        """Whether more than the row is shown."""
        return self.details is not None

    def show_visit(self, visit: ShownVisit, now: dt.datetime, conflict: str) -> None:
        """Show a visit, or the same after a change; what has the focus keeps it."""
        self.visit = visit
        self.row.show_visit(visit, now.date(), conflict)
        if self.details is not None:
            if self._shape == VisitDetails.shape(visit, now):
                self.details.follow(visit)
            else:
                inside = self.details.isAncestorOf(self.focusWidget() or self)
                self.fold()
                self.unfold(now)
                if inside:
                    self.row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def unfold(self, now: dt.datetime) -> None:
        """Show what is to be prepared, asked and noted."""
        if self.details is None:
            self._shape = VisitDetails.shape(self.visit, now)
            details = VisitDetails(self._theme, self._language, self.visit, now)
            self.more = IconButton(self._theme, "ellipsis", self.tr("More about this visit"))
            self.more.clicked.connect(self._ask_menu)
            self._head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
            details.asked.connect(self._tell_asked)
            details.ticked.connect(self._tell_tick)
            details.said.connect(self._tell_said)
            self.details = details
            self._column.addWidget(details)
            for first, second in itertools.pairwise([self.row, self.more, *details.stops()]):
                QWidget.setTabOrder(first, second)
            self.update()

    def fold(self) -> None:
        """Show only the row."""
        if self.details is not None:
            for widget in (self.details, self.more):
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            self._column.removeWidget(self.details)
            self.details = self.more = None
            self.update()

    def set_line(self, shown: bool) -> None:  # noqa: FBT001 - the one state there is
        """Draw the line to what stands above, or not."""
        self._line = shown
        self.update()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the ground under the pointer."""
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Take the ground away."""
        super().leaveEvent(event)
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, or the line above."""
        painter = QPainter(self)
        smooth(painter)
        tokens, inset = self._theme.tokens, self._theme.gap(INSET)
        if self.unfolded:
            draw_box(painter, self.rect().toRectF(), 12, tokens.select)
        elif self.underMouse():
            draw_box(painter, self.rect().toRectF().adjusted(0, 2, 0, -1), 12, tokens.hover)
        if self._line and not self.unfolded:
            line = self._theme.color("hairline")
            painter.fillRect(inset, 0, self.width() - 2 * inset, 1, line)
        painter.end()

    def _tell_chosen(self) -> None:
        self.chosen.emit(self.visit)

    def _tell_asked(self, deed: str) -> None:
        self.asked.emit(deed, self.visit)

    def _ask_menu(self) -> None:
        self.asked.emit("menu", self.visit)

    def _tell_tick(self, place: int, asked: bool) -> None:  # noqa: FBT001 - the signal's types
        self.ticked.emit(self.visit, place, asked)

    def _tell_said(self, words: str) -> None:
        self.said.emit(self.visit, words)

    def _tell_step(self, rows: int) -> None:
        self.stepped.emit(self, rows)

    def _follow(self) -> None:
        inset = self._theme.gap(INSET)
        self._column.setContentsMargins(inset, 0, inset, 0)
