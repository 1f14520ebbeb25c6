"""The drawn part of the timeline: days in sight, lanes scrolled, redrawn only when they change."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.timeline_scale import TimeScale
from alltracker.language import Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.timeline.glide import Glide
from alltracker.ui.timeline.look import Look
from alltracker.ui.timeline.overlay import Over, OverlayPainter
from alltracker.ui.timeline.paint import paint_timeline
from alltracker.ui.timeline.said import Said
from alltracker.ui.timeline.stage import Stage
from alltracker.ui.widgets.painted import pen, smooth

_RADIUS: Final = 12
_LEAST_HEIGHT: Final = 180
_STEP: Final = 42


class TimelineView(QAbstractScrollArea):
    """Shows a stretch of the way; ``span_changed`` says that other days are in sight."""

    span_changed = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = today()
        scale = TimeScale(self._today.toordinal() - 365.0, 1096.0, 800.0)
        self.stage = Stage(Look(theme, self), Said(language), scale)
        self.glide = Glide(theme, self)
        self._drawn: QPixmap | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ring_radius", _RADIUS)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.glide.moved.connect(self._take)
        self.verticalScrollBar().valueChanged.connect(self._scroll)
        theme.changed.connect(self._follow)

    @property
    def scale(self) -> TimeScale:
        """The days in sight, or those that it is gliding to."""
        return self.glide.target or self.stage.scale

    @property
    def day(self) -> dt.date:
        """The day that is drawn as today."""
        return self._today

    def over(self) -> Over:
        """Return what is drawn over the lanes now."""
        return Over()

    def redraw(self) -> None:
        """Draw the lanes anew."""
        self._drawn = None
        self.viewport().update()

    def highest(self, room: float) -> int:
        """Return how high the lanes would like to be with so many pixels of room."""
        scene, scale, unit = self.stage.scene, self.stage.scale, self.stage.look.unit
        scene.arrange(scale, unit, room - self.stage.axis)
        high = round(self.stage.content_height)
        scene.arrange(scale, unit, self.stage.height - self.stage.axis)
        return high

    @override
    def sizeHint(self) -> QSize:
        """Return the size in which all lanes are seen."""
        return QSize(self.width(), round(self.stage.content_height))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size in which some lanes are seen."""
        return QSize(self._theme.px(200), _LEAST_HEIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the days in sight."""
        self.glide.settle()
        self.stage.resize(self.viewport().width(), self.viewport().height())
        self._take(self.stage.scale)
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lanes when something changed, and over them what follows the pointer."""
        del event
        painter = QPainter(self.viewport())
        over = self.over()
        above = OverlayPainter(painter, self.stage, self._today)
        lifted = above.lifted(over)
        if lifted != self.stage.lifted:
            self.stage.lifted = lifted
            self._drawn = None
        painter.drawPixmap(0, 0, self._picture())
        smooth(painter)
        above.draw(over)
        self._draw_edge(painter)
        painter.end()

    def _picture(self) -> QPixmap:
        """Return the lanes as drawn, anew only if they changed."""
        if self._drawn is None:
            ratio = self.devicePixelRatioF()
            size = self.viewport().size()
            self._drawn = QPixmap(size * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            painter = QPainter(self._drawn)
            paint_timeline(painter, self.stage, self._today)
            painter.end()
        return self._drawn

    def _draw_edge(self, painter: QPainter) -> None:
        """Round the corners off and draw the edge of the card."""
        whole = QRectF(self.viewport().rect())
        inside = QPainterPath()
        inside.addRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        outside = QPainterPath()
        outside.addRect(whole)
        painter.fillPath(outside.subtracted(inside), self._theme.color("window"))
        painter.setPen(pen(self._theme.tokens.hairline, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(inside)

    def _take(self, scale: TimeScale) -> None:
        """Show a scale now."""
        self.stage.set_scale(scale)
        bar = self.verticalScrollBar()
        spare = round(self.stage.content_height - self.stage.height)
        bar.setRange(0, max(0, spare))
        bar.setPageStep(max(1, round(self.stage.height)))
        bar.setSingleStep(round(self.stage.look.px(_STEP)))
        self.stage.offset = float(bar.value())
        self.redraw()
        self.span_changed.emit()

    def _scroll(self, value: int) -> None:
        self.stage.offset = float(value)
        self.redraw()

    def _follow(self) -> None:
        self.stage.look = Look(self._theme, self)
        self.stage.resize(self.viewport().width(), self.viewport().height())
        self._take(self.stage.scale)
        self.updateGeometry()
