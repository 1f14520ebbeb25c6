"""A count on one row: what it is, its last values, the number, and how the number is to be read."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.kinds import PhaseKind
from alltracker.care.trends import Direction, LimitWord
from alltracker.language import Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.count_reading import CountReading
from alltracker.ui.widgets.painted import PaintedWidget, draw_box, draw_words, smooth
from alltracker.ui.widgets.sparkline import HEIGHT, WIDTH, Spark, draw_sparkline

_ROW = 53
_GAP = 11
_SPARK_GAP = 14
_PADDING = 8
_MARK = 7
_MARK_GAP = 2
_ARROW = 16
_WIDEST_LINE = 480
_NAME_GAP = 24
_ARROWS = {Direction.UP: "arrow-up", Direction.DOWN: "arrow-down", Direction.SAME: "equal"}


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths that several rows share, in pixels."""

    name: float = 0.0
    number: float = 0.0
    words: float = 0.0

    def widened(self, other: Columns) -> Columns:
        """Return widths that suit both."""
        return Columns(
            max(self.name, other.name),
            max(self.number, other.number),
            max(self.words, other.words),
        )


class CountCell(PaintedWidget):
    """One count; ``chosen`` tells its key when it is clicked or entered, if it can be opened."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        language: Language,
        reading: CountReading,
        *,
        can_open: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._reading = reading
        self._can_open = can_open
        self._columns = self.own_columns()
        self._shared = False
        self.ruled = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if can_open:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(reading.name)
        self.setAccessibleDescription(self.words())

    def words(self) -> str:
        """Return what the row says beside its name, for those who hear it."""
        reading = self._reading
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
        if not reading.purpose:
            return said
        return self.tr("{purpose}: {words}").format(purpose=reading.purpose, words=said)

    def limit_words(self) -> str:
        """Return where the number stands to the team's limits, in words."""
        return self._language.say(self._reading.limit.words)

    def trend_words(self) -> str:
        """Return where the number comes from; the arrow beside it says which way it went."""
        return self._language.say(self._reading.step.words)

    def own_columns(self) -> Columns:
        """Return the widths that this row needs by itself."""
        reading = self._reading
        small, caption = self.metrics(TextStep.SMALL), self.metrics(TextStep.CAPTION)
        name = self.metrics(TextStep.STRONG).horizontalAdvance(reading.name)
        number = self.metrics(TextStep.NUMBER).horizontalAdvance(reading.shown)
        trend = caption.horizontalAdvance(self.trend_words())
        if reading.step.direction in _ARROWS:
            trend += self._theme.px(_ARROW + 1)
        return Columns(
            max(name, small.horizontalAdvance(reading.purpose)),
            max(
                number + self._theme.px(_MARK + _MARK_GAP), caption.horizontalAdvance(reading.unit)
            ),
            max(small.horizontalAdvance(self.limit_words()), trend),
        )

    def share_columns(self, columns: Columns) -> None:
        """Line up with other rows, whose owner measures them anew when the theme changes."""
        self._shared = True
        self._columns = columns
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return the size in which everything stands."""
        columns, px = self._columns, self._theme.px
        width = columns.name + columns.number + columns.words
        width += px(WIDTH) + px(_GAP) + 2 * px(_SPARK_GAP) + 2 * self._inset
        return QSize(round(width + 1), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size in which all words stand, without the line."""
        columns, px = self._columns, self._theme.px
        width = columns.name + columns.number + columns.words + px(_GAP) + px(_SPARK_GAP)
        width += 2 * self._inset
        return QSize(round(width + 1), self._height())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the count on a click."""
        inside = self.rect().contains(event.position().toPoint())
        if self._can_open and event.button() == Qt.MouseButton.LeftButton and inside:
            self.chosen.emit(self._reading.key)
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the count with Enter or Space."""
        if self._can_open and event.key() in {
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Space,
        }:
            self.chosen.emit(self._reading.key)
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        tokens, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        smooth(painter)
        box, inset = QRectF(self.rect()), self._inset
        if self._can_open and self.hovered:
            draw_box(painter, box.adjusted(0, 1, 0, -2), px(8), tokens.hover)
        if self.ruled:
            painter.fillRect(
                QRectF(box.left() + inset, box.bottom() - 1, box.width() - 2 * inset, 1),
                QColor(tokens.hairline),
            )
        words_left = self.width() - inset - self._columns.words
        number_right = words_left - px(_GAP)
        self._draw_name(painter)
        self._draw_spark(painter, number_right - self._columns.number - px(_SPARK_GAP))
        self._draw_number(painter, number_right)
        self._draw_words(painter, words_left)
        painter.end()

    def _follow_theme(self) -> None:
        if not self._shared:
            self._columns = self.own_columns()
        super()._follow_theme()

    @property
    def _inset(self) -> int:
        """Room left and right of the words, for the ground under the pointer."""
        return self._theme.gap(_PADDING) if self._can_open else 0

    def _height(self) -> int:
        lines = self.metrics(TextStep.STRONG).height() + self.metrics(TextStep.SMALL).height()
        return max(self._theme.px(_ROW), round(lines + self._theme.gap(12)))

    def _draw_name(self, painter: QPainter) -> None:
        strong, small = self.metrics(TextStep.STRONG), self.metrics(TextStep.SMALL)
        top = (self.height() - strong.height() - small.height()) / 2
        painter.setFont(self.font_of(TextStep.STRONG))
        baseline = top + strong.ascent()
        draw_words(
            painter, QPointF(self._inset, baseline), self._reading.name, self._theme.tokens.text
        )
        painter.setFont(self.font_of(TextStep.SMALL))
        baseline = top + strong.height() + small.ascent()
        draw_words(
            painter, QPointF(self._inset, baseline), self._reading.purpose, self._theme.tokens.muted
        )

    def _draw_spark(self, painter: QPainter, right: float) -> None:
        """Draw the line, or say that there is one value; nothing where there is no room."""
        px, reading = self._theme.px, self._reading
        room = right - self._inset - self._columns.name
        if room < px(WIDTH) + px(_MARK_GAP):
            return
        longest = px(_WIDEST_LINE if reading.before is not None else WIDTH)
        width = max(float(px(WIDTH)), min(room - px(_NAME_GAP), longest))
        box = QRectF(right - width, (self.height() - px(HEIGHT)) / 2, width, px(HEIGHT))
        if reading.before is not None:
            spark = Spark(reading.series, reading.values, reading.low, reading.high)
            draw_sparkline(painter, box, spark, self._theme)
            return
        small = self.metrics(TextStep.SMALL)
        words = self.tr("1 value")
        painter.setFont(self.font_of(TextStep.SMALL))
        at = QPointF(
            box.center().x() - small.horizontalAdvance(words) / 2,
            box.center().y() + (small.ascent() - small.descent()) / 2,
        )
        draw_words(painter, at, words, self._theme.tokens.muted)

    def _draw_number(self, painter: QPainter, right: float) -> None:
        number, caption = self.metrics(TextStep.NUMBER), self.metrics(TextStep.CAPTION)
        step = caption.height() + self._theme.px(3)
        baseline = (self.height() + number.capHeight() - step) / 2
        left = right - number.horizontalAdvance(self._reading.shown)
        painter.setFont(self.font_of(TextStep.NUMBER))
        draw_words(painter, QPointF(left, baseline), self._reading.shown, self._theme.tokens.text)
        middle = baseline - number.capHeight() / 2
        self._draw_mark(painter, left - self._theme.px(_MARK_GAP), middle)
        painter.setFont(self.font_of(TextStep.CAPTION))
        left = right - caption.horizontalAdvance(self._reading.unit)
        at = QPointF(left, baseline + step)
        draw_words(painter, at, self._reading.unit, self._theme.tokens.muted)

    def _draw_mark(self, painter: QPainter, right: float, middle: float) -> None:
        """Draw a small triangle down or up before a number outside of the team's limits."""
        word = self._reading.limit.word
        if word not in {LimitWord.BELOW, LimitWord.ABOVE}:
            return
        side = self._theme.px(_MARK)
        down = side / 2 if word is LimitWord.BELOW else -side / 2
        points = [
            QPointF(right - side, middle - down),
            QPointF(right, middle - down),
            QPointF(right - side / 2, middle + down * 0.8),
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.phases[PhaseKind.INDUCTION].solid))
        painter.drawPolygon(QPolygonF(points))

    def _draw_words(self, painter: QPainter, left: float) -> None:
        small = self.metrics(TextStep.SMALL)
        step = small.height() + self._theme.px(1)
        baseline = (self.height() + small.capHeight() - step) / 2
        painter.setFont(self.font_of(TextStep.SMALL))
        draw_words(painter, QPointF(left, baseline), self.limit_words(), self._theme.tokens.text)
        arrow = _ARROWS.get(self._reading.step.direction)
        if arrow:
            picture = self._theme.pixmap(arrow, "muted", _ARROW)
            side = self._theme.px(_ARROW)
            middle = baseline + step - small.xHeight() / 2
            spot = QRectF(left - 1, middle - side / 2, side, side)
            painter.drawPixmap(spot, picture, QRectF(picture.rect()))
            left += self._theme.px(_ARROW + 1)
        painter.setFont(self.font_of(TextStep.CAPTION))
        at = QPointF(left, baseline + step)
        draw_words(painter, at, self.trend_words(), self._theme.tokens.muted)
