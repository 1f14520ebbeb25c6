"""The last few values of a count as a line hand-high, with the team's limits behind it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.kinds import PhaseKind
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import PaintedWidget, draw_words, pen, smooth
from alltracker.ui.widgets.series_sample import series_style

SHOWN = 9
"""How many of the last values the line shows."""
WIDTH = 78
HEIGHT = 36
_SIDE = 4
_RIGHT = 8
_EDGE = 4
_LINE = 1.8
_DOT = 3.5
_LIMIT_DASHES = (3.0, 2.0)


@dataclass(frozen=True, slots=True)
class Spark:
    """The values of a sparkline, oldest first, with the team's limits in the same unit."""

    series: str
    values: tuple[float, ...]
    low: float | None = None
    high: float | None = None


def draw_sparkline(painter: QPainter, box: QRectF, spark: Spark, theme: Theme) -> None:
    """Draw the last values of ``spark`` into ``box``; nothing for fewer than two."""
    values = spark.values[-SHOWN:]
    if len(values) <= 1:
        return
    unit = box.height() / HEIGHT
    limits = [limit for limit in (spark.low, spark.high) if limit is not None]
    scale = _Scale(box.adjusted(0, _EDGE * unit, 0, -_EDGE * unit), [*values, *limits])
    painter.save()
    _draw_limits(painter, box, spark, theme, scale)
    style = series_style(theme, spark.series)
    step = (box.width() - (_SIDE + _RIGHT) * unit) / (len(values) - 1)
    points = [
        QPointF(box.left() + _SIDE * unit + number * step, scale.y(value))
        for number, value in enumerate(values)
    ]
    painter.setPen(_solid(style.color, _LINE * unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(style.color))
    painter.drawEllipse(points[-1], _DOT * unit, _DOT * unit)
    painter.restore()


def _solid(color: str, width: float) -> QPen:
    made = pen(color, width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    return made


def _draw_limits(painter: QPainter, box: QRectF, spark: Spark, theme: Theme, scale: _Scale) -> None:
    """Draw the wanted range as a band, and a dashed line at each end that is a limit."""
    unit = box.height() / HEIGHT
    tokens = theme.tokens
    if spark.low is not None and spark.high is not None:
        band = QRectF(box)
        band.setTop(scale.y(spark.high))
        band.setBottom(scale.y(spark.low))
        painter.fillRect(band, QColor(tokens.phases[PhaseKind.MAINTENANCE].soft))
    line = spark.low if spark.low is not None else spark.high
    if line is not None:
        painter.setPen(pen(tokens.muted, max(1.0, unit), tuple(d * unit for d in _LIMIT_DASHES)))
        y = round(scale.y(line)) + 0.5
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


class _Scale:
    """Where values lie between top and bottom of a box."""

    def __init__(self, box: QRectF, values: list[float]) -> None:
        self._box = box
        self._least = min(values)
        self._reach = max(values) - self._least

    def y(self, value: float) -> float:
        """Return how far down a value lies, in pixels; the middle if all values are equal."""
        if not self._reach:
            return self._box.center().y()
        share = (value - self._least) / self._reach
        return self._box.bottom() - share * self._box.height()


class Sparkline(PaintedWidget):
    """A sparkline by itself; a single value is said in words."""

    def __init__(
        self, theme: Theme, spark: Spark, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._spark = spark
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_spark(spark)

    def show_spark(self, spark: Spark) -> None:
        """Show these values."""
        self._spark = spark
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """Return how many values the line shows."""
        count = min(len(self._spark.values), SHOWN)
        if count <= 1:
            return self.tr("1 value") if count else self.tr("no values yet")
        return self.tr("the last {count} values").format(count=count)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the line at the present text size."""
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, or say how many values there are when that is no line."""
        painter = QPainter(self)
        smooth(painter)
        if len(self._spark.values) > 1:
            draw_sparkline(painter, QRectF(self.rect()), self._spark, self._theme)
        else:
            words = self.words()
            metrics = self.metrics(TextStep.SMALL)
            left = (self.width() - metrics.horizontalAdvance(words)) / 2
            baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
            painter.setFont(self.font_of(TextStep.SMALL))
            draw_words(painter, QPointF(left, baseline), words, self._theme.tokens.muted)
        painter.end()
