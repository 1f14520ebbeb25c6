"""Counts as wide rows: like the count cell, with a line as long as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.trends import Direction
from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.today.readings import ReportedReading
from alltracker.ui.widgets.count_cell import Columns, CountCell
from alltracker.ui.widgets.sparkline import HEIGHT, WIDTH, Spark, draw_sparkline

_WIDEST_LINE = 480
_NAME_GAP = 24


class CountRow(CountCell):
    """One count whose words never take a limit such as "<0.5" for a value."""

    def __init__(
        self, theme: Theme, language: Language, reading: ReportedReading, parent: QWidget
    ) -> None:
        self._reported = reading
        self._says = language
        super().__init__(theme, language, reading, can_open=True, parent=parent)

    @override
    def words(self) -> str:
        """Return what the row says, for those who hear it."""
        reading = self._reported
        template = {
            Direction.UP: self.tr("{count} {unit}, {limit}, up {trend}"),
            Direction.DOWN: self.tr("{count} {unit}, {limit}, down {trend}"),
        }.get(reading.step.direction, self.tr("{count} {unit}, {limit}, {trend}"))
        said = template.format(
            count=reading.shown,
            unit=reading.unit,
            limit=self.limit_words(),
            trend=self.trend_words(),
        )
        return f"{reading.purpose}: {said}" if reading.purpose else said

    @override
    def limit_words(self) -> str:
        """Return where the number stands to the team's limits, in words."""
        return self._says.say(self._reported.limit_words)

    @override
    def trend_words(self) -> str:
        """Return the step from the value before."""
        return self._says.say(self._reported.step.words)

    @override
    def _draw_spark(self, painter: QPainter, right: float) -> None:
        """Draw a long line where there is room for one."""
        px, reading = self._theme.px, self._reported
        room = right - self._inset - self._columns.name - px(_NAME_GAP)
        if reading.before is None or room < px(WIDTH):
            super()._draw_spark(painter, right)
            return
        width = min(room, px(_WIDEST_LINE))
        box = QRectF(right - width, (self.height() - px(HEIGHT)) / 2, width, px(HEIGHT))
        spark = Spark(reading.series, reading.values, reading.low, reading.high)
        draw_sparkline(painter, box, spark, self._theme)


class CountRows(QWidget):
    """Several counts under each other, lined up; ``chosen`` tells the key of an opened one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._rows: list[CountRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        theme.changed.connect(self._line_up)

    def stops(self) -> list[QWidget]:
        """Return the rows in their order, each a stop of the keyboard."""
        return list(self._rows)

    def show_readings(self, readings: Sequence[ReportedReading]) -> None:
        """Show these counts in their order."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [CountRow(self._theme, self._language, one, self) for one in readings]
        for row in self._rows:
            row.ruled = row is not self._rows[-1]
            row.chosen.connect(self.chosen)
            self._column.addWidget(row)
        self._line_up()

    def _line_up(self) -> None:
        columns = Columns()
        for row in self._rows:
            columns = columns.widened(row.own_columns())
        for row in self._rows:
            row.share_columns(columns)
