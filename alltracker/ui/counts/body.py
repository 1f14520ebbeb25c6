"""Grid above, toolbar and chart below, with a divider that can be dragged and is remembered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.charts.doses import charted_medicines
from alltracker.ui.counts.chart_card import ChartCard
from alltracker.ui.counts.chart_options import choose_doses, choose_gap, choose_healthy
from alltracker.ui.counts.charted import drawn_medicines
from alltracker.ui.counts.toolbar import ChartToolbar
from alltracker.ui.pages.page import Surroundings

_DIVIDER: Final = "counts_divider"


class CountsBody(QScrollArea):
    """The content of the page; it scrolls where grid and chart cannot shrink any further."""

    def __init__(self, around: Surroundings, grid_card: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._grid_card = grid_card
        self.toolbar = ChartToolbar(around.theme)
        self.chart = ChartCard(around.theme, around.language)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self._placed = False
        self._build()
        self.splitter.splitterMoved.connect(self._remember)
        self.toolbar.cycles_chosen.connect(self.chart.lay_cycles)
        self.chart.cycles_found.connect(self._offer_cycles)
        self.toolbar.gap_chosen.connect(self._choose_gap)
        self.toolbar.healthy_chosen.connect(self._choose_healthy)
        self.toolbar.doses_chosen.connect(self._choose_doses)
        self.chart.rows_shown.connect(self._show_options)
        around.theme.changed.connect(self._follow)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Put the divider where it was left, at first below the newest rows."""
        super().showEvent(event)
        if not self._placed:
            self._placed = True
            state = self._around.preferences.bytes_of(_DIVIDER)
            if state.isEmpty() or not self.splitter.restoreState(state):
                room = self.splitter.height() - self.splitter.handleWidth()
                wanted = min(self._grid_card.sizeHint().height(), room - self._least_lower())
                high = max(wanted, self._grid_card.minimumSizeHint().height())
                self.splitter.setSizes([high, max(1, room - high)])

    def _least_lower(self) -> int:
        """Return the height at which the chart with its toolbar is easy to read."""
        gap = self._lower.spacing()
        return self.toolbar.sizeHint().height() + gap + self.chart.sizeHint().height()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lower = QWidget()
        self._lower = QVBoxLayout(lower)
        self._lower.setContentsMargins(0, 0, 0, 0)
        self._lower.addWidget(self.toolbar)
        self._lower.addWidget(self.chart, 1)
        self.splitter.addWidget(self._grid_card)
        self.splitter.addWidget(lower)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        content = QWidget()
        content.setProperty("see_through", "true")
        self._around_all = QVBoxLayout(content)
        self._around_all.addWidget(self.splitter)
        self.setWidget(content)
        self._follow()

    def _follow(self) -> None:
        gap = self._around.theme.gap
        self._around_all.setContentsMargins(gap(32), 0, gap(32), gap(24))
        self._lower.setSpacing(gap(9))
        self.splitter.setHandleWidth(gap(12))

    def _show_options(self) -> None:
        rows = self.chart.rows
        if rows is not None:
            self.toolbar.show_options(rows.gap_weeks, healthy=rows.healthy is not None)
            medicines = charted_medicines(rows.medicines, rows.dose_orders)
            names = [(one.id, one.short or one.name) for one in medicines]
            drawn = drawn_medicines(medicines, rows.doses_drawn)
            self.toolbar.show_doses(names, {medicine.id for medicine in drawn})

    def _choose_gap(self, weeks: int) -> None:
        rows, around = self.chart.rows, self._around
        if rows is not None and rows.patient is not None:
            choose_gap(around.store, around.deeds, rows.patient.id, weeks)

    def _choose_healthy(self, wanted: bool) -> None:  # noqa: FBT001 - the signal's type
        rows, around = self.chart.rows, self._around
        if rows is not None and rows.patient is not None:
            choose_healthy(around.store, around.deeds, rows.patient.id, wanted=wanted)

    def _choose_doses(self, medicine_ids: Sequence[str]) -> None:
        rows, around = self.chart.rows, self._around
        if rows is not None and rows.patient is not None:
            choose_doses(around.store, around.deeds, rows.patient.id, medicine_ids)

    def _offer_cycles(self, possible: bool) -> None:  # noqa: FBT001 - the signal's type
        self.toolbar.offer_cycles(possible=possible)

    def _remember(self) -> None:
        self._around.preferences.remember_bytes(_DIVIDER, self.splitter.saveState())
