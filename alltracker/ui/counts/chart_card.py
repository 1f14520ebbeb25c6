"""The card with the chart of counts: made after the grid is on the screen, told what to show."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.charts.cycle_series import CycleContent
from alltracker.charts.series import ChartContent
from alltracker.language import Language
from alltracker.ui.counts.cell_meaning import no_grades
from alltracker.ui.counts.chart_content import ChartRows, content_of, phase_text
from alltracker.ui.counts.chart_notes import notes_of
from alltracker.ui.counts.columns import Column
from alltracker.ui.counts.cycle_content import cycle_content_of
from alltracker.ui.counts.looks import explain
from alltracker.ui.counts.ranges import Range, days_of
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.labels import Text

if TYPE_CHECKING:
    from alltracker.ui.charts.cycle_view import CycleView
    from alltracker.ui.charts.view import ChartView

_HIGH: Final = 440
_LEAST: Final = 200


class ChartCard(QFrame):
    """Holds a ChartView from the first content on.

    ``day_pointed`` carries the day under the pointer or reached by key in the chart (None: none),
    ``day_chosen`` one that was clicked.
    """

    day_pointed = Signal(object)
    day_chosen = Signal(object)
    cycles_found = Signal(bool)
    """Whether there are cycles that can be laid over each other."""
    rows_shown = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._rows: ChartRows | None = None
        self._content: ChartContent | None = None
        self._notes: dict[dt.date, str] = {}
        self._range = Range.ALL
        self._day: dt.date | None = None
        self._cycles: CycleContent | None = None
        self._over = False
        self.view: ChartView | None = None
        self.plain_words: Callable[[str], Sequence[str]] = no_grades
        self.cycle_view: CycleView | None = None
        self._notes_line = Text(theme, "", TextStep.CAPTION, ink="muted", wraps=True, parent=self)
        self._build()

    @property
    def content(self) -> ChartContent | None:
        """What is shown."""
        return self._content

    @property
    def rows(self) -> ChartRows | None:
        """What was read of the record."""
        return self._rows

    @property
    def left_out(self) -> str:
        """What is said below the chart: the course in words, and what is not drawn."""
        return self._notes_line.text()

    def show_rows(self, rows: ChartRows, columns: Sequence[Column], *, log: bool) -> None:
        """Show these counts; the chart is made if it is not there yet."""
        self._rows = rows
        self._content = content_of(rows, columns, self._language, log=log)
        self._cycles = cycle_content_of(rows, columns, self._language, log=log)
        self._notes = {
            draw.day: self._language.say(explain(rows.computed[draw.id]))
            for draw in rows.draws
            if draw.id in rows.computed
        }
        lines = notes_of(rows, self._content, columns, self._language)
        self._notes_line.setText("\n".join(lines))
        self._notes_line.setVisible(bool(lines))
        self.rows_shown.emit()
        view = self._chart()
        view.show_content(self._content)
        view.set_day(self._day)
        if self._range is not Range.ALL:
            self.show_range(self._range)
        self.cycles_found.emit(self._cycles is not None)
        self._choose_view()

    def lay_cycles(self, over: bool) -> None:  # noqa: FBT001 - the signal's type
        """Lay cycles over each other, or show them one after the other."""
        self._over = over
        self._choose_view()

    def show_range(self, span: Range) -> None:
        """Show a part of the time, ending a little after today."""
        self._range = span
        if self.view is None or self._content is None:
            return
        self.view.set_range(*days_of(self._range, self._content, self._rows))

    def mark(self, day: dt.date | None, *, move: bool = True) -> None:
        """Mark a day chosen elsewhere; without ``move`` only if it is in sight."""
        if self.view is None:
            self._day = day
            return
        axes = self.view.axes
        seen = axes is not None and day is not None and axes.in_sight(day)
        if move or day is None or seen:
            self._day = day
            self.view.set_day(day)

    def save_picture(self, path: Path) -> None:
        """Write what is in sight; raise OSError or ValueError as the chart does."""
        shown = self.cycle_view if self._laid_over else self.view
        if shown is not None:
            shown.save_picture(path)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the look's picture."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), _HIGH) if self.view is None else _HIGH)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return what the chart needs at least."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._theme.px(_LEAST)))

    def _build(self) -> None:
        self.setProperty("card", "true")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addStretch(1)
        gap = self._theme.gap
        self._notes_line.setContentsMargins(gap(18), 0, gap(18), gap(8))
        self._lines.addWidget(self._notes_line)
        self._notes_line.hide()

    def _chart(self) -> ChartView:
        if self.view is None:
            from alltracker.ui.charts.view import ChartView  # noqa: PLC0415 - start-up time

            view = ChartView(self._theme, self._language, self._said_of, self)
            stretch = self._lines.takeAt(0)
            del stretch
            self._lines.insertWidget(0, view, 1)
            view.show()
            self._lines.activate()
            view.day_hovered.connect(self.day_pointed)
            view.day_chosen.connect(self.day_chosen)
            view.plain_words = self.plain_words
            self.view = view
        return self.view

    @property
    def _laid_over(self) -> bool:
        return self._over and self._cycles is not None

    def _choose_view(self) -> None:
        """Show the one chart or the other; the cycles are drawn only while they are shown."""
        if self.view is None:
            return
        if self._laid_over and self._cycles is not None:
            self._cycle_chart().show_content(self._cycles)
        self.view.setVisible(not self._laid_over)
        if self.cycle_view is not None:
            self.cycle_view.setVisible(self._laid_over)

    def _cycle_chart(self) -> CycleView:
        if self.cycle_view is None:
            from alltracker.ui.charts.cycle_view import CycleView  # noqa: PLC0415 - start-up time

            self.cycle_view = CycleView(self._theme, self._language, self)
            self._lines.insertWidget(1, self.cycle_view, 1)
            QWidget.setTabOrder(self.view or self, self.cycle_view)
        return self.cycle_view

    def _said_of(self, day: dt.date) -> str:
        """Return the day of the phase, with what a computed count comes from."""
        if self._rows is None:
            return ""
        parts = (phase_text(self._rows, day, self._language), self._notes.get(day, ""))
        return " · ".join(part for part in parts if part)
