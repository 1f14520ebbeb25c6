"""The way bar: all phases from diagnosis to the end on one line, with today on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from alltracker.care.calendar import PartialDate
from alltracker.language import DayStyle, Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import PaintedWidget, as_tip, draw_words, pen, smooth
from alltracker.ui.widgets.way import Milestone, Placed, Scale, Segment, Way, milestone_places
from alltracker.ui.widgets.way_axis import WayAxis
from alltracker.ui.widgets.way_segment import SegmentPainter, is_past

BAR = 22
"""Height of a bar in pixels at 100 %; it grows with its letters."""
_GAP = 1.5
_TRIANGLE = 13
_LEAST_WIDTH = 240
_TICK = 6
_BELOW = 3


class WayBar(PaintedWidget):
    """Draws every phase as a bar: the past solid, the current one solid up to today, then soft."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._axis = WayAxis(language, self.metrics)
        self._way: Way | None = None
        self._pointed: Segment | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_way(None)

    def show_way(self, way: Way | None) -> None:
        """Show these phases; None or a way without phases shows an empty line."""
        self._way = way if way and way.segments else None
        self._pointed = None
        self.setAccessibleName(self.tr("The whole way"))
        self.setAccessibleDescription(self.words())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return everything that the bar shows, in sentences."""
        if self._way is None:
            return self.tr("No phases entered yet.")
        said = [self._sentence(segment) for segment in self._way.segments]
        today = self._language.day(self._way.today, DayStyle.LONG)
        current = self._way.current
        if current is None:
            said.append(self.tr("Today, {day}, is between phases.").format(day=today))
        else:
            sentence = self.tr("Today, {day}, is in {phase}.")
            said.append(sentence.format(day=today, phase=current.name))
        said += [
            self.tr("{milestone}: {day}.").format(
                milestone=item.name,
                day=self._language.partial(item.known or PartialDate.of(item.day), DayStyle.LONG),
            )
            for item in self._way.milestones
        ]
        return " ".join(said)

    def tip(self, segment: Segment) -> str:
        """Return what a bar says on hover: the phase and its days."""
        same_year = segment.start.year == segment.end.year
        start = self._language.day(segment.start, DayStyle.SHORT if same_year else DayStyle.MEDIUM)
        end = self._language.day(segment.end)
        template = self.tr("{phase}, {start} to {end}")
        if segment.guess:
            template = self.tr("{phase}, about {start} to {end}, not fixed yet")
        return template.format(phase=segment.name, start=start, end=end)

    def segment_at(self, at: QPointF) -> Segment | None:
        """Return the phase whose bar is under a point of this widget."""
        if self._way is None:
            return None
        top, height = self._bar_top(), self._bar_height()
        if not top <= at.y() <= top + height:
            return None
        scale = self._scale(self._way)
        for segment in reversed(self._way.segments):
            left, width = scale.span(segment, _GAP)
            if left <= at.x() <= left + width:
                return segment
        return None

    @override
    def sizeHint(self) -> QSize:
        """Return the least height for bars, today and dates; the width is the page's."""
        height = self._bar_top() + self._bar_height() + self._foot_height()
        return QSize(self._theme.px(_LEAST_WIDTH * 3), round(height + 0.5))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same height at the least width that still shows the way."""
        return QSize(self._theme.px(_LEAST_WIDTH), self.sizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        """Show the phase under the pointer as a tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            segment = self.segment_at(QPointF(event.pos()))
            if segment is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), as_tip(self.tip(segment)), self)
            return True
        return super().event(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Outline the bar under the pointer."""
        self._point_at(self.segment_at(event.position()))
        super().mouseMoveEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Take the outline away."""
        self._point_at(None)
        super().leaveEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Forget what was under the pointer at the old size."""
        self._pointed = None
        super().resizeEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bars, today, and what stands under the bar."""
        painter = QPainter(self)
        smooth(painter)
        top, height = self._bar_top(), self._bar_height()
        bars = SegmentPainter(
            painter, self._theme, self._language, self.font_of(TextStep.SMALL_STRONG)
        )
        if self._way is None:
            bars.draw_empty(QRectF(0, top, self.width(), height))
        else:
            scale = self._scale(self._way)
            for segment in self._way.segments:
                left, width = scale.span(segment, _GAP)
                today = scale.x(self._way.today)
                bars.draw(segment, QRectF(left, top, width, height), self._way, today)
                if segment is self._pointed:
                    bars.outline(QRectF(left, top, width, height))
            self._draw_today(painter, scale)
            self._draw_foot(painter, self._way, scale)
        painter.end()

    def _sentence(self, segment: Segment) -> str:
        template = self.tr("{phase}: {start} to {end}.")
        if segment.guess:
            template = self.tr("{phase}: about {start} to {end}, not fixed yet.")
        elif self._way is not None and not is_past(segment, self._way):
            template = self.tr("{phase}: {start} to {end}, planned.")
        start, end = (
            self._language.day(day, DayStyle.LONG) for day in (segment.start, segment.end)
        )
        return template.format(phase=segment.name, start=start, end=end)

    def _draw_today(self, painter: QPainter, scale: Scale) -> None:
        if self._way is None:
            return
        tokens, px = self._theme.tokens, self._theme.px
        top, bottom = self._bar_top(), self._bar_top() + self._bar_height()
        half = px(_TRIANGLE) / 2
        x = min(max(scale.x(self._way.today), half), self.width() - half)
        painter.setPen(pen(tokens.text, px(2)))
        painter.drawLine(QPointF(x, top - px(2)), QPointF(x, bottom + px(1)))
        peak = top - px(1)
        triangle = [
            QPointF(x - half, peak - px(10)),
            QPointF(x + half, peak - px(10)),
            QPointF(x, peak),
        ]
        painter.setPen(pen(tokens.text, 0.5))
        painter.setBrush(QColor(tokens.text))
        painter.drawPolygon(QPolygonF(triangle))
        word, left = self._today_word(x)
        painter.setFont(self.font_of(TextStep.SMALL_STRONG))
        draw_words(painter, QPointF(left, self._head_baseline()), word, tokens.text)
        if self._way.milestones:
            self._draw_start(painter, left if left < x else x - half)

    def _today_word(self, x: float) -> tuple[str, float]:
        word = self.tr("today")
        width = self.metrics(TextStep.SMALL_STRONG).horizontalAdvance(word)
        away = self._theme.px(12)
        fits = x + away + width <= self.width()
        return word, x + away if fits else x - away - width

    def _draw_start(self, painter: QPainter, room: float) -> None:
        """Say when treatment began, over the bar because milestones stand below it."""
        if self._way is None or not self._way.begin_known:
            return
        month = self._language.day(self._way.first, DayStyle.MONTH)
        words = self.tr("Treatment, {month}").format(month=month)
        metrics = self.metrics(TextStep.SMALL)
        if metrics.horizontalAdvance(words) + self._theme.px(8) > room:
            return
        painter.setFont(self.font_of(TextStep.SMALL))
        draw_words(painter, QPointF(0, self._head_baseline()), words, self._theme.tokens.muted)

    def _draw_foot(self, painter: QPainter, way: Way, scale: Scale) -> None:
        if way.milestones:
            self._draw_milestones(painter, self._milestones(way, scale))
            return
        metrics = self.metrics(TextStep.SMALL)
        bottom = self._bar_top() + self._bar_height() + self._theme.px(_BELOW)
        baseline = bottom + self._theme.px(_TICK) + metrics.ascent()
        painter.setFont(self.font_of(TextStep.SMALL))
        tokens = self._theme.tokens
        for label in self._axis.labels(way, scale, self._theme.px(16)):
            if label.day not in {way.first, way.last}:
                painter.setPen(pen(tokens.border, 1.2))
                painter.drawLine(
                    QPointF(label.x, bottom), QPointF(label.x, bottom + self._theme.px(5))
                )
            draw_words(painter, QPointF(label.left, baseline), label.words, tokens.muted)

    def _milestones(self, way: Way, scale: Scale) -> tuple[Placed, ...]:
        return milestone_places(scale, way.milestones, self._label_width, self._theme.px(12))

    def _label_width(self, milestone: Milestone) -> float:
        name = self.metrics(TextStep.SMALL).horizontalAdvance(milestone.name)
        month = self._when(milestone)
        return max(name, self.metrics(TextStep.CAPTION).horizontalAdvance(month))

    def _draw_milestones(self, painter: QPainter, labels: tuple[Placed, ...]) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        small, caption = self.metrics(TextStep.SMALL), self.metrics(TextStep.CAPTION)
        bottom = self._bar_top() + self._bar_height() + px(_BELOW)
        baseline = bottom + px(_TICK + 4) + small.ascent()
        for label in labels:
            painter.setPen(pen(tokens.text, 1.5))
            painter.drawLine(QPointF(label.x, bottom), QPointF(label.x, bottom + px(_TICK + 2)))
            painter.setFont(self.font_of(TextStep.SMALL))
            draw_words(painter, QPointF(label.left, baseline), label.words, tokens.text)
            painter.setFont(self.font_of(TextStep.CAPTION))
            below = baseline + small.descent() + caption.ascent()
            draw_words(
                painter,
                QPointF(self._month_left(label), below),
                self._when(label),
                tokens.muted,
            )

    def _when(self, item: Milestone | Placed) -> str:
        """Return the month of a day, or what is known of it where that is less."""
        if item.known is not None and not item.known.known_month:
            return self._language.partial(item.known)
        return self._language.day(item.day, DayStyle.MONTH)

    def _month_left(self, label: Placed) -> float:
        """Return where the month stands: under the words' left, middle or right, as they do."""
        spare = label.width - self.metrics(TextStep.CAPTION).horizontalAdvance(self._when(label))
        share = (label.x - label.left) / label.width if label.width else 0.0
        return label.left + spare * share

    def _point_at(self, segment: Segment | None) -> None:
        if segment is not self._pointed:
            self._pointed = segment
            self.update()

    def _scale(self, way: Way) -> Scale:
        return Scale(way.first, way.last, float(self.width()))

    def _head_baseline(self) -> float:
        return self._bar_top() - self.metrics(TextStep.SMALL).descent()

    def _bar_top(self) -> float:
        return max(self._theme.px(14), self.metrics(TextStep.SMALL_STRONG).height() - 1)

    def _bar_height(self) -> float:
        return max(self._theme.px(BAR), self.metrics(TextStep.SMALL_STRONG).height() + 4)

    def _foot_height(self) -> float:
        small = self.metrics(TextStep.SMALL).height()
        if self._way is not None and self._way.milestones:
            caption = self.metrics(TextStep.CAPTION).height()
            return self._theme.px(_BELOW + _TICK + 4) + small + caption
        return self._theme.px(_BELOW + _TICK) + small
