"""The inside of a chart card: read-out, chart, and what pointer and keys do with them.

It imports the drawing library; import it where the first chart is shown, not at start-up.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.charts.figure import CountsAxes
from alltracker.charts.pen import PX_PER_INCH
from alltracker.charts.picture import save_picture
from alltracker.charts.series import ChartContent
from alltracker.charts.text import describe
from alltracker.language import Language
from alltracker.ui.charts.readings import readings_of
from alltracker.ui.charts.readout import Reading, ReadOut
from alltracker.ui.charts.stage import ChartStage
from alltracker.ui.charts.style import chart_style, looks
from alltracker.ui.theme.theme import Theme
from alltracker.ui.theme.tokens import LIGHT
from alltracker.ui.widgets.painted import as_tip

_CLOSER: Final = 0.64
_FURTHER: Final = 1 / _CLOSER
_RADIUS: Final = 12
_CORNER: Final = 4
"""What keeps a straight corner inside a card's round one."""


def no_words(_key: str) -> Sequence[str]:
    """Say nothing of a count."""
    return ()


class ChartView(QWidget):
    """A chart of counts that one can point at, step through, zoom and move.

    Args:
        theme: colors and type; the chart is drawn anew when it changes.
        language: what months, numbers and marks are said in.
        phase_text: says of a day which day of which phase it is; empty if of none.
        parent: the owner.
    """

    day_hovered = Signal(object)
    """The day of the draw under the pointer or reached by key; None when the pointer left."""
    day_chosen = Signal(object)
    """The day of a draw that was clicked, or on which Enter was pressed."""
    range_changed = Signal(object, object)
    """First and last day in sight, after somebody zoomed or moved the chart."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        phase_text: Callable[[dt.date], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._phase_text = phase_text
        self._content: ChartContent | None = None
        self._described = ""
        self.plain_words: Callable[[str], Sequence[str]] = no_words
        """Says what a count is where somebody points at its name."""
        self._style = chart_style(theme)
        self._chosen: dt.date | None = None
        self._hovered: dt.date | None = None
        self._read_out = ReadOut(theme, self)
        self._stage = ChartStage(theme, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Chart of counts"))
        self.setProperty("ring_radius", _RADIUS)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(1, 1, 1, _CORNER)
        lines.setSpacing(0)
        lines.addWidget(self._read_out)
        inset = QHBoxLayout()
        inset.setContentsMargins(_CORNER, 0, _CORNER, 0)
        inset.addWidget(self._stage)
        lines.addLayout(inset, 1)

    def _connect(self) -> None:
        self._stage.pointed.connect(self._hover)
        self._stage.left.connect(self._leave)
        self._stage.clicked.connect(self._click)
        self._stage.moved.connect(self.range_changed)
        self._stage.overlay.asked.connect(self._explain)
        self._theme.changed.connect(self._restyle)

    @property
    def day(self) -> dt.date | None:
        """The day whose values are marked: under the pointer, else chosen, else none."""
        return self._hovered or self._chosen

    @property
    def axes(self) -> CountsAxes | None:
        """The drawn chart, which knows where days and values stand."""
        return self._stage.axes

    @property
    def read_out(self) -> ReadOut:
        """The line above the chart."""
        return self._read_out

    @property
    def stage(self) -> ChartStage:
        """The chart without its read-out."""
        return self._stage

    def show_content(self, content: ChartContent) -> None:
        """Show a content, from its first to its last day; a chosen day stays chosen."""
        self._content = content
        self._described = describe(content, self._language)
        self._hovered = None
        if self._chosen not in content.days:
            self._chosen = None
        self._stage.mark(self._chosen)
        self._stage.draw(content, self._style, self._language, keep=False)
        self._say()

    def set_day(self, day: dt.date | None) -> None:
        """Mark a day chosen elsewhere and move it into sight; one without a draw marks nothing."""
        self._hovered = None
        self._chosen = day if day in self._days else None
        if self._chosen is not None:
            self._stage.bring(self._chosen)
        self._mark()

    def set_range(self, first: dt.date, last: dt.date) -> None:
        """Show the days from ``first`` to ``last``."""
        self._stage.set_range(first, last)

    def save_picture(self, path: Path) -> None:
        """Write what is in sight as png, svg or pdf, always on light ground.

        Raises ValueError for another ending and OSError when the file cannot be written.
        """
        axes = self._stage.axes
        if self._content is None or axes is None:
            return
        first, last = (dt.date.fromordinal(int(at)) for at in axes.span)
        content = replace(self._content, first=first, last=max(first, last - dt.timedelta(1)))
        size = (self._stage.width() / PX_PER_INCH, self._stage.height() / PX_PER_INCH)
        style = looks(LIGHT, self._style.caption_px)
        save_picture(content, style, self._language, path, size)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through draws, zoom, and choose."""
        deeds: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Left: self._step_back,
            Qt.Key.Key_Right: self._step_on,
            Qt.Key.Key_Home: self._step_first,
            Qt.Key.Key_End: self._step_last,
            Qt.Key.Key_Plus: self._zoom_in,
            Qt.Key.Key_Equal: self._zoom_in,
            Qt.Key.Key_Minus: self._zoom_out,
            Qt.Key.Key_0: self._stage.show_all,
            Qt.Key.Key_Return: self._choose,
            Qt.Key.Key_Enter: self._choose,
        }
        deed = deeds.get(event.key())
        if deed is None or not self._days:
            super().keyPressEvent(event)
            return
        deed()
        event.accept()

    @property
    def _days(self) -> tuple[dt.date, ...]:
        return self._stage.axes.days if self._stage.axes is not None else ()

    def _step_back(self) -> None:
        earlier = [day for day in self._days if self.day is None or day < self.day]
        self._step_to(earlier[-1] if earlier else self._days[0])

    def _step_on(self) -> None:
        later = [day for day in self._days if self.day is not None and day > self.day]
        self._step_to(later[0] if later else self._days[-1])

    def _step_first(self) -> None:
        self._step_to(self._days[0])

    def _step_last(self) -> None:
        self._step_to(self._days[-1])

    def _step_to(self, day: dt.date) -> None:
        self._hovered = None
        self._chosen = day
        self._stage.bring(day)
        self._mark()
        self.day_hovered.emit(day)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._read_out.text))

    def _zoom_in(self) -> None:
        self._stage.zoom(_CLOSER)

    def _zoom_out(self) -> None:
        self._stage.zoom(_FURTHER)

    def _choose(self) -> None:
        if self.day is not None:
            self.day_chosen.emit(self.day)

    def _hover(self, day: dt.date | None) -> None:
        if day != self._hovered:
            self._hovered = day
            self._mark()
            self.day_hovered.emit(day)

    def _leave(self) -> None:
        self._hover(None)

    def _click(self, day: dt.date | None) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if day is not None:
            self._chosen = day
            self._mark()
            self.day_chosen.emit(day)

    def _explain(self, across: float, down: float, place: QPoint) -> None:
        key = self.axes.name_at(across, down) if self.axes is not None else ""
        words = as_tip("\n".join(self.plain_words(key))) if key else ""
        QToolTip.showText(place, words, self._stage)

    def _restyle(self) -> None:
        self._style = chart_style(self._theme)
        if self._content is not None:
            self._stage.draw(self._content, self._style, self._language, keep=True)
            self._say()

    def _mark(self) -> None:
        self._stage.mark(self.day)
        self._say()

    def _say(self) -> None:
        """Tell of the marked day, else of the latest one, and describe the chart."""
        if self._content is None:
            return
        day = self.day or (self._days[-1] if self._days else None)
        readings: tuple[Reading, ...] = ()
        if day is not None:
            phase = self._phase_text(day)
            readings = readings_of(self._content, day, phase, self._style, self._language)
        self._read_out.say(readings)
        chart = self._described
        self.setAccessibleDescription(f"{self._read_out.text}\n{chart}" if readings else chart)
