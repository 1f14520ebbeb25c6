"""The drawn chart on the screen: canvas below, what moves with the pointer above, zoom and pan.

It imports the drawing library; import it where the first chart is shown, not at start-up.
"""

from __future__ import annotations

import datetime as dt
import math
from typing import Final

from matplotlib.backend_bases import DrawEvent, ResizeEvent
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from alltracker.charts.figure import CountsAxes, draw_counts
from alltracker.charts.layout import least_height
from alltracker.charts.pen import PX_PER_INCH
from alltracker.charts.scale import span_of
from alltracker.charts.series import ChartContent, position
from alltracker.charts.style import ChartStyle
from alltracker.language import Language
from alltracker.ui.charts.glide import ChartGlide
from alltracker.ui.charts.overlay import ChartOverlay, Mark
from alltracker.ui.charts.span import Span, brought_to, shifted, zoomed
from alltracker.ui.theme.theme import Theme

_STEP: Final = 0.8
_NOTCH: Final = 120.0
_PUSH: Final = 0.1
_LEAST_PINCH: Final = 0.1
_BASE: Final = 359
_BASE_PANELS: Final = 3
_PANEL: Final = 60
_NARROW: Final = 320


class ChartStage(QWidget):
    """Shows one content; tells which day of a draw the pointer is near and which days are in sight.

    ``pointed`` and ``clicked`` carry a day (None: no draw is near), ``moved`` the first and last
    day in sight after somebody zoomed or panned.
    """

    pointed = Signal(object)
    clicked = Signal(object)
    left = Signal()
    moved = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axes: CountsAxes | None = None
        self._whole: Span = (0.0, 1.0)
        self._wanted: Span | None = None
        self._day: dt.date | None = None
        self._least = 0
        self._later = QTimer(self)
        self._figure = Figure(dpi=PX_PER_INCH, facecolor=theme.tokens.card)
        self._canvas = FigureCanvasQTAgg(self._figure)  # type: ignore[no-untyped-call]
        self._glide = ChartGlide(theme, self)
        self.overlay = ChartOverlay(theme, self)
        self._fresh = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._canvas.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._later.setSingleShot(True)
        stack = QGridLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self._canvas, 0, 0)
        stack.addWidget(self._glide, 0, 0)
        stack.addWidget(self.overlay, 0, 0)
        self._glide.raise_()
        self.overlay.raise_()

    def _connect(self) -> None:
        self._canvas.mpl_connect("resize_event", self._arrange)
        self._canvas.mpl_connect("draw_event", self._note_drawn)
        self._glide.settled.connect(self.settle)
        self.overlay.pointed.connect(self._point)
        self.overlay.clicked.connect(self._click)
        self.overlay.dragged.connect(self._drag)
        self.overlay.left.connect(self.left)
        self._later.timeout.connect(self.follow)

    @property
    def axes(self) -> CountsAxes | None:
        """The drawn chart, which knows where days and values stand."""
        return self._axes

    @property
    def canvas(self) -> FigureCanvasQTAgg:
        """What the chart is drawn on."""
        return self._canvas

    @property
    def drawn(self) -> bool:
        """Whether the content has been drawn since it was last changed."""
        return self._fresh

    @property
    def marked(self) -> dt.date | None:
        """The day that is marked."""
        return self._day

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the look's pictures, higher for more series."""
        axes = self._axes
        panels = len(axes.panels) + len(axes.dose_panels) if axes else _BASE_PANELS
        more = max(0, panels - _BASE_PANELS) * _PANEL
        return QSize(_NARROW * 2, max(self._least, _BASE + more))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the height at which every panel can still be read."""
        return QSize(_NARROW, self._least)

    def draw(
        self, content: ChartContent, style: ChartStyle, language: Language, *, keep: bool
    ) -> None:
        """Draw a content; ``keep`` leaves the days in sight as they are."""
        self._fresh = False
        before = self._axes.span if self._axes is not None and keep else None
        self._wanted = None
        self._later.stop()
        self._whole = span_of(content.first, content.last)
        self._axes = draw_counts(self._figure, content, style, language)
        if before is not None:
            self._axes.set_span(*before)
        panels, doses = len(content.series), len(content.doses)
        self._least = math.ceil(least_height(panels, style.scale, doses))
        self.updateGeometry()
        self._canvas.draw_idle()  # type: ignore[no-untyped-call]
        self._show_mark()

    def set_range(self, first: dt.date, last: dt.date) -> None:
        """Show the days from ``first`` to ``last``."""
        self._wanted = None
        self._glide.let_go()
        self._later.stop()
        self._show(span_of(first, last))

    def mark(self, day: dt.date | None) -> None:
        """Draw a line and rings at a day's values; None draws nothing."""
        self._day = day
        self._show_mark()

    def bring(self, day: dt.date) -> None:
        """Move a day into sight, if it is not."""
        if self._axes is not None:
            self._want(brought_to(self._goal(), position(day), self._whole))

    def zoom(self, factor: float, around: float | None = None) -> bool:
        """Show ``factor`` times as many days; return whether that changes anything.

        ``around`` is the place on the time axis that stays where it is: the marked day, else the
        middle, when None.
        """
        start, end = self._goal()
        middle = (start + end) / 2
        if around is None:
            around = position(self._day) if self._day else middle
        return self._want(zoomed((start, end), around, factor, self._whole))

    def shift(self, share: float) -> bool:
        """Move by a share of what is in sight; return whether that changes anything."""
        start, end = self._goal()
        return self._want(shifted((start, end), share * (end - start), self._whole))

    def show_all(self) -> None:
        """Show the content from its first to its last day."""
        self._want(self._whole)

    @override
    def event(self, event: QEvent) -> bool:
        """Zoom by pinching."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            around = self._time_at(self._share(event.position()))
            self.zoom(1 / max(_LEAST_PINCH, 1 + event.value()), around)
            return True
        return super().event(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer or move sideways; what changes nothing scrolls the page."""
        turned = event.angleDelta()
        if turned.y():
            around = self._time_at(self._share(event.position()))
            changed = self.zoom(_STEP ** (turned.y() / _NOTCH), around)
        else:
            changed = self.shift(-turned.x() / _NOTCH * _PUSH)
        event.setAccepted(changed)

    def _share(self, place: QPointF) -> float:
        return place.x() / max(1, self.width())

    def _time_at(self, share: float) -> float | None:
        return self._axes.time_at(share) if self._axes is not None else None

    def _goal(self) -> Span:
        """Return the span that is shown, or will be in a moment."""
        return self._wanted or (self._axes.span if self._axes is not None else self._whole)

    def _want(self, span: Span) -> bool:
        if self._axes is None or span == self._goal():
            return False
        self._wanted = span
        self._later.start(0)
        return True

    def follow(self) -> None:
        """Show the span that was wished for last, however many wishes came since."""
        if self._wanted is None:
            return
        start, end = self._wanted
        self._wanted = None
        self._step((start, end))
        first = dt.date.fromordinal(max(1, math.floor(start)))
        self.moved.emit(first, dt.date.fromordinal(max(first.toordinal(), math.ceil(end) - 1)))

    def _step(self, span: Span) -> None:
        """Show a span at once: the last picture moves, and is drawn anew when the hand rests."""
        axes = self._axes
        if axes is None:
            return
        if not self._glide.gliding and not self._take_picture(axes):
            self._show(span)
            return
        axes.aim(*span)
        self._glide.move_to(axes.seen)
        self._show_mark()

    def _take_picture(self, axes: CountsAxes) -> bool:
        """Hand the chart as it is drawn to what moves it; return whether there is a picture."""
        if not self._fresh or not self.isVisible():
            return False
        pixels = memoryview(self._canvas.buffer_rgba())  # type: ignore[no-untyped-call]
        high, wide = (pixels.shape or (0, 0))[:2]
        picture = QImage(pixels, wide, high, QImage.Format.Format_RGBA8888).convertToFormat(
            QImage.Format.Format_RGB32
        )
        picture.setDevicePixelRatio(self._canvas.device_pixel_ratio)
        self._glide.take(picture, axes.plot, axes.seen)
        return True

    def settle(self) -> None:
        """Draw at once what the last picture stands in for."""
        if self._axes is not None:
            self._axes.arrange()
            self._canvas.draw()  # type: ignore[no-untyped-call]
            self._show_mark()

    def _note_drawn(self, _event: DrawEvent) -> None:
        self._fresh = True
        self._glide.let_go()

    def _show(self, span: Span) -> None:
        if self._axes is not None:
            self._axes.set_span(*span)
            self._canvas.draw_idle()  # type: ignore[no-untyped-call]
            self._show_mark()

    def _arrange(self, _event: ResizeEvent) -> None:
        if self._axes is not None:
            self._axes.arrange()
            self._show_mark()

    def _show_mark(self) -> None:
        axes, day = self._axes, self._day
        if axes is None or day is None or not axes.tells_of(day) or not axes.in_sight(day):
            self.overlay.set_mark(None)
            return
        spots = axes.spots(day)
        across = spots[0].across if spots else axes.across(day)
        rings = tuple((spot.across, spot.down) for spot in spots)
        self.overlay.set_mark(Mark(across, *axes.reach, rings))

    def _point(self, across: float, down: float) -> None:
        near = self._axes.nearest_day(across, down) if self._axes is not None else None
        self.pointed.emit(near)

    def _click(self, across: float) -> None:
        self.clicked.emit(self._axes.nearest_day(across) if self._axes is not None else None)

    def _drag(self, share: float) -> None:
        if self._axes is not None:
            days = self._axes.time_at(share) - self._axes.time_at(0.0)
            start, end = self._goal()
            self._want(shifted((start, end), -days, self._whole))
