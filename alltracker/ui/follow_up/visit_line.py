"""The line of visits since the end of treatment: filled happened, hollow is still to come."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from alltracker.care.kinds import PhaseKind
from alltracker.language import DayStyle, Language
from alltracker.ui.follow_up.line import (
    LineKind,
    LineMark,
    VisitsLine,
    labels_over,
    years_under,
)
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.painted import PaintedWidget, as_tip, draw_words, pen, smooth
from alltracker.ui.widgets.way import Scale

_INSET: Final = 10
_RADIUS: Final = {
    LineKind.BEEN: 5.0,
    LineKind.PLANNED: 5.0,
    LineKind.EXPECTED: 5.0,
    LineKind.NEXT: 7.0,
    LineKind.MARK: 5.5,
}
_TICK: Final = 14
_NEAR: Final = 9
_LEAST_WIDTH: Final = 320
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_OPENS: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class VisitLine(PaintedWidget):
    """``opened`` tells a visit's id; the arrow keys go from dot to dot, Enter opens."""

    opened = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._line: VisitsLine | None = None
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Visits since the end of treatment"))

    def show_line(self, line: VisitsLine) -> None:
        """Show these visits."""
        self._line = line
        self._current = -1
        self.setAccessibleDescription(self.words())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return everything that the line shows, in sentences."""
        if self._line is None:
            return ""
        today = self._language.day(self._line.today, DayStyle.LONG)
        said = [self._line.start_words, *(mark.words for mark in self._line.marks)]
        return ". ".join([*said, self.tr("Today is {day}").format(day=today)])

    def mark_at(self, at: QPointF) -> LineMark | None:
        """Return the dot nearest to a point of this widget, None if none is near."""
        line = self._line
        if line is None or abs(at.y() - self._middle()) > self._theme.px(_NEAR) * 1.5:
            return None
        scale = self._scale(line)
        near = [(abs(self._x(scale, mark) - at.x()), n) for n, mark in enumerate(line.marks)]
        near = [one for one in near if one[0] <= self._theme.px(_NEAR)]
        return line.marks[min(near)[1]] if near else None

    @override
    def sizeHint(self) -> QSize:
        """Return the height for labels, line and years; the width is the card's."""
        small = self.metrics(TextStep.SMALL).height()
        return QSize(self._theme.px(2 * _LEAST_WIDTH), round(self._middle() + small * 1.9))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the same height at the least width that still shows the line."""
        return QSize(self._theme.px(_LEAST_WIDTH), self.sizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        """Say what the dot under the pointer is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_at(QPointF(event.pos()))
            if mark is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), as_tip(mark.words), self)
            return True
        return super().event(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand over what can be opened."""
        mark = self.mark_at(event.position())
        hand = mark is not None and bool(mark.open_id)
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the visit that was clicked."""
        mark = self.mark_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and mark is not None and mark.open_id:
            self.opened.emit(mark.open_id)
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from dot to dot with the arrow keys, open with Enter or Space."""
        line, step = self._line, _STEPS.get(Qt.Key(event.key()), 0)
        if line is None or not line.marks or not (step or event.key() in _OPENS):
            super().keyPressEvent(event)
        elif step:
            self._current = min(max(self._current + step, 0), len(line.marks) - 1)
            self._say_current(line)
        elif 0 <= self._current < len(line.marks) and line.marks[self._current].open_id:
            self.opened.emit(line.marks[self._current].open_id)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self._current = -1
        self.setAccessibleDescription(self.words())
        self.update()
        super().focusOutEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the dots, today and the labels."""
        line = self._line
        if line is None:
            return
        painter = QPainter(self)
        smooth(painter)
        scale = self._scale(line)
        self._draw_rail(painter, line, scale)
        taken = self._draw_today(painter, line, scale)
        self._draw_labels(painter, line, scale, taken)
        for x, mark in self._seen(line, scale):
            self._draw_mark(painter, mark, x)
        if 0 <= self._current < len(line.marks):
            self._draw_ring(painter, line.marks[self._current], scale)
        painter.end()

    def _seen(self, line: VisitsLine, scale: Scale) -> list[tuple[float, LineMark]]:
        """Return the dots to draw and where: of equal ones on one pixel a single one."""
        seen = {
            (mark.kind, round(x)): (x, mark) for mark in line.marks for x in (self._x(scale, mark),)
        }
        return sorted(seen.values(), key=_above)

    def _say_current(self, line: VisitsLine) -> None:
        mark = line.marks[self._current]
        self.setAccessibleDescription(mark.words)
        at = QPointF(self._x(self._scale(line), mark), self._middle()).toPoint()
        QToolTip.showText(self.mapToGlobal(at), as_tip(mark.words), self)
        self.update()

    def _draw_rail(self, painter: QPainter, line: VisitsLine, scale: Scale) -> None:
        hues, y = self._theme.tokens.phases[PhaseKind.FOLLOW_UP], self._middle()
        inset, px = self._theme.px(_INSET), self._theme.px
        today = inset + scale.x(min(max(line.today, line.start), line.last))
        for start, end, color in (
            (float(inset), today, hues.solid),
            (today, self.width() - float(inset), hues.soft),
        ):
            painter.setPen(pen(color, px(4)))
            painter.drawLine(QPointF(start, y), QPointF(end, y))

    def _draw_today(self, painter: QPainter, line: VisitsLine, scale: Scale) -> tuple[float, float]:
        """Draw the mark of today and return the stretch that its word takes."""
        tokens, px, y = self._theme.tokens, self._theme.px, self._middle()
        x = self._theme.px(_INSET) + scale.x(min(max(line.today, line.start), line.last))
        half, peak = px(13) / 2, y - px(20)
        painter.setPen(pen(tokens.text, px(2)))
        painter.drawLine(QPointF(x, peak), QPointF(x, y + px(11)))
        painter.setPen(pen(tokens.text, 0.5))
        painter.setBrush(QColor(tokens.text))
        corners = [QPointF(x - half, peak - px(10)), QPointF(x + half, peak - px(10))]
        painter.drawPolygon(QPolygonF([*corners, QPointF(x, peak)]))
        word = self.tr("today")
        width = self.metrics(TextStep.SMALL_STRONG).horizontalAdvance(word)
        left = min(max(0.0, x - width / 2), self.width() - width)
        painter.setFont(self.font_of(TextStep.SMALL_STRONG))
        draw_words(painter, QPointF(left, self._label_baseline()), word, tokens.text)
        inset = self._theme.px(_INSET)
        return left - inset, left + width - inset

    def _draw_labels(
        self, painter: QPainter, line: VisitsLine, scale: Scale, taken: tuple[float, float]
    ) -> None:
        tokens, px, inset = self._theme.tokens, self._theme.px, self._theme.px(_INSET)
        metrics = self.metrics(TextStep.SMALL)
        painter.setFont(self.font_of(TextStep.SMALL))
        y = self._middle()
        for label in labels_over(line, scale, metrics.horizontalAdvance, taken):
            at = QPointF(inset + label.left, self._label_baseline())
            draw_words(painter, at, label.words, tokens.text)
            painter.setPen(pen(tokens.text, 1.5))
            x = inset + label.x
            painter.drawLine(QPointF(x, y - px(12) - px(_TICK)), QPointF(x, y - px(12)))
        self._draw_next(painter, line, scale)
        below = y + px(12) + metrics.ascent()
        draw_words(painter, QPointF(px(2), below), line.start_words, tokens.muted)
        for year in years_under(line, scale, self._years, metrics.horizontalAdvance):
            draw_words(painter, QPointF(inset + year.left, below), year.words, tokens.muted)

    def _draw_next(self, painter: QPainter, line: VisitsLine, scale: Scale) -> None:
        """Write the day of the next visit beside today, where there is room."""
        mark = next((one for one in line.marks if one.kind is LineKind.NEXT), None)
        if mark is None:
            return
        left = self._x(scale, mark) + self._theme.px(12)
        width = self.metrics(TextStep.SMALL).horizontalAdvance(mark.label)
        if left + width <= self.width():
            at = QPointF(left, self._middle() - self._theme.px(12))
            draw_words(painter, at, mark.label, self._theme.tokens.text)

    def _draw_mark(self, painter: QPainter, mark: LineMark, x: float) -> None:
        tokens = self._theme.tokens
        hues, y = tokens.phases[PhaseKind.FOLLOW_UP], self._middle()
        radius = self._theme.px(10) * _RADIUS[mark.kind] / 10
        hollow = mark.kind in {LineKind.PLANNED, LineKind.EXPECTED, LineKind.NEXT}
        edge = tokens.focus if mark.kind is LineKind.NEXT else hues.solid
        fill = tokens.card if hollow else hues.solid
        if mark.kind is LineKind.MARK:
            fill = hues.ink
        dashes = (2.0, 1.6) if mark.kind is LineKind.EXPECTED else ()
        painter.setPen(pen(edge if hollow else tokens.card, 2.0 if hollow else 1.5, dashes))
        painter.setBrush(QColor(fill))
        painter.drawEllipse(QPointF(x, y), radius, radius)

    def _draw_ring(self, painter: QPainter, mark: LineMark, scale: Scale) -> None:
        at = QPointF(self._x(scale, mark), self._middle())
        side = self._theme.px(22)
        painter.setPen(pen(self._theme.tokens.focus, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(at.x() - side / 2, at.y() - side / 2, side, side))

    def _years(self, count: int) -> str:
        return self.tr("%n year(s)", "", count)

    def _x(self, scale: Scale, mark: LineMark) -> float:
        return self._theme.px(_INSET) + scale.x(mark.day)

    def _scale(self, line: VisitsLine) -> Scale:
        return Scale(line.start, line.last, float(self.width() - 2 * self._theme.px(_INSET)))

    def _label_baseline(self) -> float:
        return self.metrics(TextStep.SMALL_STRONG).ascent()

    def _middle(self) -> float:
        """Return the height of the line itself."""
        return self.metrics(TextStep.SMALL_STRONG).height() + self._theme.px(12 + _TICK) + 4


def _above(placed: tuple[float, LineMark]) -> tuple[bool, bool]:
    """Return a sort key that draws milestones over visits, and the next visit over all."""
    mark = placed[1]
    return mark.kind is LineKind.NEXT, mark.kind is LineKind.MARK
