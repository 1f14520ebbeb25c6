"""The line above the chart: range, scale, which counts, and the picture."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from alltracker.ui.counts.columns import Column
from alltracker.ui.counts.ranges import Range
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import Button, IconButton
from alltracker.ui.widgets.popover import Menu
from alltracker.ui.widgets.segmented import Segmented

_DIRECTIONS: Final = QBoxLayout.Direction
GAPS: Final = (4, 8, 13, 26)
"""Up to so many weeks apart draws can be joined by a line."""


class ChartToolbar(QWidget):
    """Emits what was chosen; ``counts_chosen`` carries the keys of the counts to draw."""

    range_chosen = Signal(object)
    scale_chosen = Signal(bool)
    cycles_chosen = Signal(bool)
    counts_chosen = Signal(object)
    doses_chosen = Signal(object)
    """The ids of the medicines whose doses are to be drawn."""
    picture_asked = Signal()
    gap_chosen = Signal(int)
    """Up to how many weeks apart draws are joined by a line."""
    healthy_chosen = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.range = Segmented(
            theme,
            [
                (Range.PHASE, self.tr("Phase")),
                (Range.CYCLE, self.tr("Cycle")),
                (Range.MONTHS, self.tr("3 months")),
                (Range.YEAR, self.tr("Year")),
                (Range.ALL, self.tr("All")),
            ],
            name=self.tr("Time that is shown"),
            room="card",
        )
        self.scale = Segmented(
            theme,
            [(False, self.tr("Linear")), (True, self.tr("Log"))],
            name=self.tr("Scale of the numbers"),
            room="card",
        )
        self.cycles = Button(
            theme, self.tr("Lay cycles over each other"), icon="layers", room="card"
        )
        self.counts = Button(theme, "", icon="chart-line", room="card")
        self.picture = Button(theme, self.tr("Save picture"), icon="image", room="card")
        self.more = IconButton(theme, "ellipsis", self.tr("More about the chart"))
        self.menu = Menu(theme, self)
        self._counts: list[QAction] = []
        self._doses: list[QAction] = []
        self.options = Menu(theme, self)
        self._build()
        self._connect()

    def show_counts(self, columns: Sequence[Column], drawn: Sequence[str]) -> None:
        """Offer these counts, with a tick at those that are drawn."""
        self.menu.clear()
        self._counts = self._offer((column.key, column.name) for column in columns)
        self._doses = []
        self._tick(self._counts, drawn)

    def show_doses(self, medicines: Sequence[tuple[str, str]], drawn: Collection[str]) -> None:
        """Offer the doses of medicines, given by id and name, after the counts."""
        for action in self._doses:
            self.menu.removeAction(action)
        if medicines and not self._doses:
            self.menu.addSeparator()
        name = self.tr("{medicine}, dose")
        self._doses = self._offer((key, name.format(medicine=said)) for key, said in medicines)
        self._tick(self._doses, drawn)

    def _offer(self, entries: Iterable[tuple[str, str]]) -> list[QAction]:
        actions = []
        for key, name in entries:
            action = self.menu.add(name)
            action.setCheckable(True)
            action.setData(key)
            actions.append(action)
        return actions

    def _tick(self, actions: Sequence[QAction], drawn: Collection[str]) -> None:
        """Tick what is drawn, and say on the button how much that is."""
        for action in actions:
            action.setChecked(action.data() in drawn)
        every = [*self._counts, *self._doses]
        counts, lines = self.tr("{some} of {all} counts"), self.tr("{some} of {all} lines")
        many = sum(action.isChecked() for action in every)
        said = (lines if self._doses else counts).format(some=many, all=len(every))
        self.counts.setText(said)
        self.counts.setAccessibleName(self.tr("Counts in the chart: {counts}").format(counts=said))
        self.counts.updateGeometry()
        self._arrange()

    def offer_cycles(self, *, possible: bool) -> None:
        """Let cycles be laid over each other, or say why they cannot."""
        if not possible and self.cycles.isChecked():
            self.cycles.setChecked(False)
        why = self.tr("No phase of this record has cycles yet. They are set on the plan page.")
        self.cycles.setEnabled(possible)
        self.cycles.setToolTip("" if possible else why)
        self.range.setEnabled(not self.cycles.isChecked())

    def show_options(self, gap_weeks: int, *, healthy: bool) -> None:
        """Show how far apart draws are joined, and whether ranges of healthy people are drawn."""
        self.options.clear()
        for weeks in sorted({*GAPS, gap_weeks}):
            action = self.options.add(self.tr("Join draws up to %n week(s) apart", "", weeks))
            action.setCheckable(True)
            action.setChecked(weeks == gap_weeks)
            action.setData(weeks)
        self.options.addSeparator()
        band = self.options.add(self.tr("Ranges of healthy people"))
        band.setCheckable(True)
        band.setChecked(healthy)

    def choose_range(self, span: Range) -> None:
        """Show a range as chosen."""
        self.range.set_value(span)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use more lines where one is too narrow."""
        super().resizeEvent(event)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest part."""
        parts = (self._first, self.cycles, self._right)
        wide = max(part.sizeHint().width() for part in parts)
        return QSize(wide, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        """Put the parts into one line, into two, or below each other."""
        gap, across, down = self._line.spacing(), _DIRECTIONS.LeftToRight, _DIRECTIONS.TopToBottom
        left = self._first.sizeHint().width() + gap + self.cycles.sizeHint().width()
        self._upper.setDirection(across if self.width() >= left else down)
        fits = self.width() >= left + gap + self._right.sizeHint().width()
        self._line.setDirection(across if fits else down)

    def _build(self) -> None:
        self.range.set_value(Range.ALL)
        self.scale.set_value(False)
        self.cycles.setCheckable(True)
        self.offer_cycles(possible=False)
        self._first = self._row(self.range, self.scale)
        self._right = self._row(self.counts, self.picture, self.more)
        self._line = self._bare(QBoxLayout(_DIRECTIONS.LeftToRight, self))
        self._upper = self._bare(QBoxLayout(_DIRECTIONS.LeftToRight))
        left = Qt.AlignmentFlag.AlignLeft
        self._upper.addWidget(self._first, 0, left)
        self._upper.addWidget(self.cycles, 0, left)
        self._line.addLayout(self._upper)
        self._line.addStretch(1)
        self._line.addWidget(self._right, 0, left)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _row(self, *parts: QWidget) -> QWidget:
        side = QWidget()
        row = self._bare(QBoxLayout(_DIRECTIONS.LeftToRight, side))
        for part in parts:
            row.addWidget(part)
        return side

    def _bare(self, layout: QBoxLayout) -> QBoxLayout:
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.gap(10))
        return layout

    def _connect(self) -> None:
        self.range.edited.connect(self._tell_range)
        self.scale.edited.connect(self._tell_scale)
        self.cycles.toggled.connect(self._tell_cycles)
        self.counts.clicked.connect(self._open)
        self.picture.clicked.connect(self.picture_asked)
        self.menu.triggered.connect(self._tell_counts)
        self.more.clicked.connect(self._open_options)
        self.options.triggered.connect(self._tell_option)

    def _tell_range(self) -> None:
        self.range_chosen.emit(self.range.value())

    def _tell_scale(self) -> None:
        self.scale_chosen.emit(bool(self.scale.value()))

    def _tell_cycles(self, over: bool) -> None:  # noqa: FBT001 - the signal's type
        self.range.setEnabled(not over)
        self.cycles_chosen.emit(over)

    def _open(self) -> None:
        self.menu.show_under(self.counts)

    def _open_options(self) -> None:
        self.options.show_under(self.more)

    def _tell_option(self, action: QAction) -> None:
        if action.data() is None:
            self.healthy_chosen.emit(action.isChecked())
        else:
            self.gap_chosen.emit(int(action.data()))

    def _tell_counts(self, chosen: QAction) -> None:
        doses = chosen in self._doses
        actions = self._doses if doses else self._counts
        keys = [action.data() for action in actions if action.isChecked()]
        (self.doses_chosen if doses else self.counts_chosen).emit(keys)
