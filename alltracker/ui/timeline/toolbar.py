"""The line above the timeline: how much is in sight, today, lanes, delays, papers and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from alltracker.care.timeline_items import LaneKey
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import Button, IconButton
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.popover import Menu
from alltracker.ui.widgets.segmented import Segmented

SPANS: Final = (1096.0, 366.0, 92.0, 42.0, 7.0)
"""Days in sight: three years, a year, three months, six weeks, a week."""
_SAME: Final = 0.01


class _ToolFlow(FlowLayout):
    """One line with its later part at the right; several lines where one is too short."""

    def __init__(self, parent: QWidget, right_from: int) -> None:
        super().__init__(parent)
        self._right_from = right_from

    @override
    def _arrange(self, rect: QRect, *, move: bool) -> int:
        spare = rect.width() - self.sizeHint().width()
        if spare < 0 or not move:
            return super()._arrange(rect, move=move)
        left = rect.left()
        for place, item in enumerate(self._items):
            if item.isEmpty():
                continue
            if place >= self._right_from:
                left, spare = left + spare, 0
            size = item.sizeHint()
            item.setGeometry(QRect(QPoint(left, rect.top()), size))
            left += size.width() + self.spacing()
        return self.sizeHint().height()


class TimelineToolbar(QWidget):
    """Emits what was chosen; ``lanes_chosen`` carries the keys of the lanes that are hidden."""

    span_chosen = Signal(float)
    moved = Signal(int)
    """One screen back (-1) or on (1)."""
    today_asked = Signal()
    lanes_chosen = Signal(object)
    delays_asked = Signal()
    page_asked = Signal()
    picture_asked = Signal()
    copy_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.spans = Segmented(
            theme,
            list(
                zip(
                    SPANS,
                    (
                        self.tr("3 years"),
                        self.tr("1 year"),
                        self.tr("3 months"),
                        self.tr("6 weeks"),
                        self.tr("1 week"),
                    ),
                    strict=True,
                )
            ),
            name=self.tr("Time that is shown"),
            room="card",
        )
        self.back = IconButton(theme, "chevron-left", self.tr("Earlier"))
        self.today = Button(theme, self.tr("Today"), room="card")
        self.on = IconButton(theme, "chevron-right", self.tr("Later"))
        self.lanes = Button(theme, "", icon="list-filter", room="card")
        self.delays = Button(theme, "", icon="clock-alert", room="card")
        self.page = Button(theme, self.tr("One page"), icon="printer", room="card")
        self.more = IconButton(theme, "image", self.tr("Picture of the timeline"))
        self.lanes_menu = Menu(theme, self)
        self.picture_menu = Menu(theme, self)
        self._whole = False
        self._known: list[tuple[LaneKey, str]] = []
        self._build()
        self._connect()

    def show_span(self, days: float) -> None:
        """Show as chosen how many days are in sight; between two choices none is."""
        if self._whole and days > SPANS[0] * (1 - _SAME):
            self.spans.set_value(SPANS[0])
            return
        for span in SPANS:
            if abs(days - span) <= span * _SAME:
                self.spans.set_value(span)
                return
        self.spans.clear()

    def name_longest(self, *, whole: bool) -> None:
        """Call the longest choice "Whole way" where the way is longer than its three years."""
        longest = self.spans.buttons()[0]
        words = self.tr("Whole way") if whole else self.tr("3 years")
        if longest.text() != words:
            longest.setText(words)
            longest.setAccessibleName(words)
            longest.updateGeometry()
        self._whole = whole

    def show_lanes(self, lanes: Sequence[tuple[LaneKey, str]], hidden: frozenset[LaneKey]) -> None:
        """Offer these lanes, with a tick at those that are shown."""
        self._known = list(lanes)
        self.lanes_menu.clear()
        for key, name in lanes:
            action = self.lanes_menu.add(name)
            action.setCheckable(True)
            action.setChecked(key not in hidden)
            action.setData(key.value)
        shown = sum(key not in hidden for key, _ in lanes)
        words = self.tr("All %n lane(s)", "", len(lanes))
        if len(lanes) == 1:
            words = self.tr("1 lane")
        elif shown < len(lanes):
            words = self.tr("{some} of {all} lanes").format(some=shown, all=len(lanes))
        self._name(self.lanes, words, self.tr("Lanes shown: {lanes}").format(lanes=words))

    def show_delay(self, days: int) -> None:
        """Say by how many days the way is late."""
        words = self.tr("Delays")
        if days > 0:
            words = self.tr("Delays, %n day(s)", "", days)
        elif days < 0:
            words = self.tr("Delays, %n day(s) early", "", -days)
        self._name(self.delays, words, words)

    def set_short(self, short: bool) -> None:  # noqa: FBT001 - follows a sheet
        """Show only what moves the days, while a sheet lies over the rest of the page."""
        for widget in self._right:
            widget.setVisible(not short)

    def _name(self, button: Button, words: str, name: str) -> None:
        button.setText(words)
        button.setAccessibleName(name)
        button.updateGeometry()

    def _build(self) -> None:
        gap = self._theme.gap
        turning = QWidget()
        row = QHBoxLayout(turning)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(8))
        for button in (self.back, self.today, self.on):
            row.addWidget(button)
        self._right: Sequence[QWidget] = (self.lanes, self.delays, self.page, self.more)
        flow = _ToolFlow(self, 2)
        flow.setSpacing(gap(8))
        for widget in (self.spans, turning, *self._right):
            flow.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._save_action = self.picture_menu.add(self.tr("Save as picture"), icon="image")
        self._copy_action = self.picture_menu.add(self.tr("Copy as picture"), icon="copy")

    def _connect(self) -> None:
        self.spans.edited.connect(self._tell_span)
        self.back.clicked.connect(self._tell_back)
        self.on.clicked.connect(self._tell_on)
        self.today.clicked.connect(self.today_asked)
        self.lanes.clicked.connect(self._open_lanes)
        self.lanes_menu.triggered.connect(self._tell_lanes)
        self.delays.clicked.connect(self.delays_asked)
        self.page.clicked.connect(self.page_asked)
        self.more.clicked.connect(self._open_pictures)
        self._save_action.triggered.connect(self.picture_asked)
        self._copy_action.triggered.connect(self.copy_asked)

    def _tell_span(self) -> None:
        self.span_chosen.emit(float(str(self.spans.value())))

    def _tell_back(self) -> None:
        self.moved.emit(-1)

    def _tell_on(self) -> None:
        self.moved.emit(1)

    def _open_lanes(self) -> None:
        self.lanes_menu.show_under(self.lanes)

    def _open_pictures(self) -> None:
        self.picture_menu.show_under(self.more)

    def _tell_lanes(self, action: QAction) -> None:
        entries = self.lanes_menu.actions()
        hidden = frozenset(LaneKey(str(one.data())) for one in entries if not one.isChecked())
        if len(hidden) < len(self._known):
            self.lanes_chosen.emit(hidden)
        else:
            action.setChecked(True)
