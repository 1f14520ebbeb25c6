"""Cycles laid over each other on the screen: read-out, chart, and what pointer and keys do.

It imports the drawing library; import it where it is shown first, not at start-up.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from matplotlib.backend_bases import ResizeEvent
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.charts.cycle_figure import CycleAxes, draw_cycles
from alltracker.charts.cycle_series import CycleContent
from alltracker.charts.cycle_text import describe_cycles
from alltracker.charts.layout import least_height
from alltracker.charts.pen import PX_PER_INCH
from alltracker.charts.picture import figure_bytes, format_of
from alltracker.language import Language
from alltracker.ui.charts.cycle_readings import cycle_readings
from alltracker.ui.charts.overlay import ChartOverlay, Mark
from alltracker.ui.charts.readout import ReadOut
from alltracker.ui.charts.style import chart_style, looks
from alltracker.ui.theme.theme import Theme
from alltracker.ui.theme.tokens import LIGHT

_RADIUS: Final = 12
_CORNER: Final = 4
"""What keeps a straight corner inside a card's round one."""
_NARROW: Final = 320


class CycleView(QWidget):
    """Shows cycles over each other; one can point at a day of the cycle or step through the days.

    Args:
        theme: colors and type; the chart is drawn anew when it changes.
        language: what is said, and how numbers are written.
        parent: the owner.
    """

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._content: CycleContent | None = None
        self._style = chart_style(theme)
        self._day: int | None = None
        self._axes: CycleAxes | None = None
        self._figure = Figure(dpi=PX_PER_INCH, facecolor=theme.tokens.card)
        self._canvas = FigureCanvasQTAgg(self._figure)  # type: ignore[no-untyped-call]
        self._overlay = ChartOverlay(theme, self)
        self._read_out = ReadOut(theme, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Chart of cycles"))
        self.setProperty("ring_radius", _RADIUS)
        self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._canvas.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(1, 1, 1, _CORNER)
        lines.setSpacing(0)
        lines.addWidget(self._read_out)
        stack = QGridLayout()
        stack.setContentsMargins(_CORNER, 0, _CORNER, 0)
        stack.addWidget(self._canvas, 0, 0)
        stack.addWidget(self._overlay, 0, 0)
        lines.addLayout(stack, 1)
        self._overlay.raise_()

    def _connect(self) -> None:
        self._canvas.mpl_connect("resize_event", self._arrange)
        self._overlay.pointed.connect(self._point)
        self._overlay.clicked.connect(self._click)
        self._overlay.left.connect(self._leave)
        self._theme.changed.connect(self._restyle)

    @property
    def axes(self) -> CycleAxes | None:
        """The drawn chart, which knows where days of a cycle stand."""
        return self._axes

    @property
    def day(self) -> int | None:
        """The day of the cycle that is marked."""
        return self._day

    @property
    def read_out(self) -> ReadOut:
        """The line above the chart."""
        return self._read_out

    def show_content(self, content: CycleContent) -> None:
        """Show these cycles."""
        self._content = content
        if self._day not in content.days:
            self._day = None
        self._draw()

    def save_picture(self, path: Path) -> None:
        """Write the chart as png, svg or pdf, on light ground.

        Raises ValueError for another ending and OSError when the file cannot be written.
        """
        content = self._content
        if content is None:
            return
        style = looks(LIGHT, self._style.caption_px)

        def draw(figure: Figure) -> None:
            draw_cycles(figure, content, style, self._language)

        size = (self._canvas.width() / PX_PER_INCH, self._canvas.height() / PX_PER_INCH)
        path.write_bytes(figure_bytes(draw, style, format_of(path), size))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the days of the cycle."""
        days = self._axes.days if self._axes is not None else ()
        places = {
            Qt.Key.Key_Left: next((d for d in reversed(days) if d < (self._day or 0)), None),
            Qt.Key.Key_Right: next((d for d in days if d > (self._day or 0)), None),
            Qt.Key.Key_Home: days[0] if days else None,
            Qt.Key.Key_End: days[-1] if days else None,
        }
        key = Qt.Key(event.key())
        if key not in places or not days:
            super().keyPressEvent(event)
            return
        wanted = places[key]
        if wanted is not None:
            self._mark(wanted)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._read_out.text))
        event.accept()

    def _draw(self) -> None:
        if self._content is None:
            return
        self._axes = draw_cycles(self._figure, self._content, self._style, self._language)
        high = least_height(len(self._content.series), self._style.scale)
        self._canvas.setMinimumSize(_NARROW, round(high))
        self._canvas.draw_idle()  # type: ignore[no-untyped-call]
        self._mark(self._day)

    def _arrange(self, _event: ResizeEvent) -> None:
        if self._axes is not None:
            self._axes.arrange()
            self._mark(self._day)

    def _restyle(self) -> None:
        self._style = chart_style(self._theme)
        self._draw()

    def _point(self, across: float) -> None:
        if self._axes is not None:
            self._mark(self._axes.nearest_day(across))

    def _click(self, across: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._point(across)

    def _leave(self) -> None:
        self._mark(None)

    def _mark(self, day: int | None) -> None:
        """Mark a day of the cycle and tell of it, else of the newest one with a value."""
        content, axes = self._content, self._axes
        if content is None or axes is None:
            return
        self._day = day
        if day is None or content.empty:
            self._overlay.set_mark(None)
        else:
            rings = tuple((spot.across, spot.down) for spot in axes.spots(day))
            self._overlay.set_mark(Mark(axes.across(day), *axes.reach, rings))
        self._read_out.say(cycle_readings(content, day, self._style, self._language))
        chart = describe_cycles(content, self._language)
        self.setAccessibleDescription(f"{self._read_out.text}\n{chart}")
