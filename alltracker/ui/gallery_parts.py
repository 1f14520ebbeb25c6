"""What the gallery is made of: plain cards, held states, and samples of passing things."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from alltracker.ui.theme.focus_ring import FocusRing
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button, Kind
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.labels import Rule, Text
from alltracker.ui.widgets.painted import PaintedWidget, draw_box, draw_words, font_of, smooth

_SIDE = 18
_TOP = 13
_STATES = {
    "hover": QStyle.StateFlag.State_MouseOver,
    "pressed": QStyle.StateFlag.State_Sunken,
}


class Heading(Text):
    """The name of a group of parts."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, TextStep.LEAD)

    @override
    def _follow(self) -> None:
        font = font_of(self._theme, TextStep.LEAD, strong=True)
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)


class GalleryCard(Card):
    """A card with a plain heading; ``outset`` lets its content reach further to the sides.

    ``told`` carries what was done with a part, so that no part is without an answer.
    """

    told = Signal(str)

    def __init__(self, theme: Theme, name: str, *, outset: int = 0) -> None:
        self._outset = outset
        super().__init__(theme)
        self.setAccessibleName(name)
        self.add_heading(name)

    def add_heading(self, name: str) -> None:
        """Begin a group of parts under its name."""
        row = QHBoxLayout()
        row.setContentsMargins(self._theme.gap(self._outset), 0, 0, 0)
        row.addWidget(Heading(self._theme, name))
        self.body.addLayout(row)
        self.body.addSpacing(self._theme.gap(2))

    def add_group(self, name: str) -> None:
        """Begin another group under a line."""
        self.body.addSpacing(self._theme.gap(2))
        self.body.addWidget(Rule(self))
        self.add_heading(name)

    def add_grid(self, columns: int, *, across: int = 12, down: int = 6) -> QGridLayout:
        """Return a new grid with ``columns`` of equal width; gaps in pixels at 100 %."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.gap(across))
        grid.setVerticalSpacing(self._theme.gap(down))
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        return grid

    @override
    def _follow(self) -> None:
        super()._follow()
        gap = self._theme.gap
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        side = gap(_SIDE) - gap(self._outset)
        column.setContentsMargins(side, gap(_TOP), side, gap(_TOP + 1))
        column.setSpacing(0)


class StateButton(Button):
    """A button that is drawn in a state though nobody points at it; it works like any other."""

    def __init__(self, theme: Theme, text: str, kind: Kind, state: str) -> None:
        super().__init__(theme, text, kind, room="card")
        self._state = state
        self.setEnabled(state != "disabled")

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Add the held state to the real one."""
        super().initStyleOption(option)
        held = _STATES.get(self._state)
        if held is not None:
            option.state |= held


class HeldRing(QObject):
    """Keeps a focus ring around a widget, whether it has the focus or not."""

    def __init__(self, theme: Theme, target: QWidget) -> None:
        super().__init__(target)
        self._theme = theme
        self._target = target
        self._ring: FocusRing | None = None
        theme.changed.connect(self._place)

    def follow(self) -> None:
        """Begin to follow the widget, once it has its place in a window."""
        widget: QWidget | None = self._target
        while widget is not None:
            widget.installEventFilter(self)
            widget = None if widget.isWindow() else widget.parentWidget()
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the widget goes."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self._ring is None:
            self._ring = FocusRing(self._theme, self._target.window())
            self._ring.setObjectName("held-ring")
        self._ring.surround(self._target)


class TooltipSample(PaintedWidget):
    """A tooltip that stays."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of the words and the room around them."""
        metrics = self.metrics(TextStep.BODY)
        width = metrics.horizontalAdvance(self._words) + 2 * self._theme.gap(10)
        return QSize(round(width), round(metrics.height() + 2 * self._theme.gap(6)))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words on the tooltip's ground."""
        tokens = self._theme.tokens
        metrics = self.metrics(TextStep.BODY)
        painter = QPainter(self)
        smooth(painter)
        draw_box(painter, QRectF(self.rect()), self._theme.px(5), tokens.tooltip)
        painter.setFont(self.font_of(TextStep.BODY))
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        at = QPointF(self._theme.gap(10), baseline)
        draw_words(painter, at, self._words, tokens.on_tooltip)
        painter.end()


def side_by_side(*widgets: QWidget, gap: int, stretch: bool = True) -> QHBoxLayout:
    """Return widgets in a row, at its left unless told not to."""
    row = QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    if stretch:
        row.addStretch(1)
    return row
