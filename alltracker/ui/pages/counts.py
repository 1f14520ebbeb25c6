"""The page of counts: a grid to type into, and the chart of what was typed over the phases."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Kinds
from alltracker.language import DayStyle
from alltracker.ui.counts.body import CountsBody
from alltracker.ui.counts.chart_rows import chart_rows
from alltracker.ui.counts.charted import CHARTED, chartable_columns, charted_columns
from alltracker.ui.counts.columns import value_columns
from alltracker.ui.counts.files import PICTURE_NAME, ask_import_paths, files_of
from alltracker.ui.counts.grid_part import GridPart
from alltracker.ui.counts.kinds_read import CHART_KINDS, GRID_KINDS
from alltracker.ui.counts.ranges import Range
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.pictures import ask_picture_path, save_picture
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.empty import EmptyPage

_PAUSE: Final = 250
"""Milliseconds without a key after which the chart is drawn anew."""
NEW: Final = "new"
"""What ``reveal`` is asked with to begin a new draw."""


class CountsPage(Page):
    """Grid on top, chart below; each saved row is one step."""

    key: ClassVar[str] = "counts"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._patient: Patient | None = None
        self._stale = False
        self._log = False
        self._typing = False
        self.part = GridPart(around, self)
        self.body = CountsBody(around, self.part.card, self)
        self.empty = EmptyPage(
            around.theme,
            "empty-counts",
            self.tr("No counts yet"),
            self.tr("Type them from the paper the clinic gave you,\nor import a file."),
            self.tr("Type the first counts"),
            key="L, C",
            parent=self,
        )
        self.import_button = Button(around.theme, self.tr("Import"), icon="file-input")
        self._later = QTimer(self)
        self._soon = QTimer(self)
        self._stack = QStackedLayout(self)
        self._build()
        self._connect()

    @override
    def title(self) -> str:
        """Return the page's title."""
        return self.tr("Counts")

    @override
    def subtitle(self) -> str:
        """Return how many draws there are since when, or what waits to be saved."""
        span = self.part.span
        unsaved = self.part.unsaved
        if unsaved:
            return self.tr("%n row(s) not saved yet", "", unsaved)
        if not span.count or span.first is None:
            return ""
        day = self.around.language.day(span.first, DayStyle.LONG)
        return self.tr("%n draw(s) since {day}", "", span.count).format(day=day)

    @override
    def tools(self) -> Sequence[QWidget]:
        """Return the import button."""
        return (self.import_button,)

    @override
    def show_patient(self, patient: Patient) -> None:
        """Show a patient's counts."""
        if self._patient is None or self._patient.id != patient.id:
            self._typing = False
        self._patient = patient
        self.part.show_patient(patient)
        self._choose_face()
        self._later.start(0)

    @override
    def refresh(self, kinds: Kinds) -> None:
        """Read again what changed; a page out of sight waits until it is shown."""
        if not kinds & (GRID_KINDS | CHART_KINDS) or self._patient is None:
            return
        if not self.isVisible():
            self._stale = True
            return
        if kinds & GRID_KINDS:
            self.part.refresh()
            self._choose_face()
        self._later.start(_PAUSE)

    @override
    def reveal(self, row_id: str) -> None:
        """Begin a new draw, or show one."""
        self._freshen()
        if row_id == NEW:
            self._begin()
        else:
            self.part.reveal(row_id)

    @override
    def first_focus(self) -> QWidget:
        """Return the grid, or the button that begins it."""
        return self.empty.button if self._stack.currentWidget() is self.empty else self.part.grid

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile."""
        super().showEvent(event)
        self._freshen()
        self._later.start(0)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if files_of(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files."""
        files = files_of(event)
        if files:
            event.acceptProposedAction()
            self.import_files(files)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show what files hold, and take it over if the family says so."""
        from alltracker.ui.importing.import_dialog import open_import  # noqa: PLC0415 - start-up time

        if self._patient is not None:
            open_import(self.around, self._patient, list(paths), self)

    def save_picture(self, path: Path) -> None:
        """Write the chart as it is in sight to a file; say what came of it."""
        save_picture(self.around, self.body.chart.save_picture, path)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self._later.setSingleShot(True)
        self._soon.setSingleShot(True)
        self._stack.addWidget(self.body)
        self._stack.addWidget(self.empty)

    def _connect(self) -> None:
        grid, body = self.part.grid, self.body
        self._later.timeout.connect(self._draw)
        self._soon.timeout.connect(self._follow)
        self.part.drafted.connect(self._follow_soon)
        self.part.typing.connect(self._wait)
        grid.row_entered.connect(self._follow_soon)
        grid.row_pointed.connect(self._point)
        grid.columns_dragged.connect(self._arrange, Qt.ConnectionType.QueuedConnection)
        body.chart.plain_words = self.part.words
        body.chart.day_pointed.connect(self._link)
        body.chart.day_chosen.connect(self._choose_day)
        body.toolbar.range_chosen.connect(self._choose_range)
        body.toolbar.scale_chosen.connect(self._choose_scale)
        body.toolbar.counts_chosen.connect(self._choose_counts)
        body.toolbar.picture_asked.connect(self._ask_picture)
        self.empty.button.clicked.connect(self._begin)
        self.import_button.clicked.connect(self._ask_files)

    def _freshen(self) -> None:
        if self._stale and self._patient is not None:
            self._stale = False
            self.part.refresh()
            self._choose_face()

    def _begin(self) -> None:
        self._typing = True
        self._choose_face()
        self.part.entry.open_new()

    def _choose_face(self) -> None:
        empty = not self.part.span.count and not self.part.unsaved and not self._typing
        self._stack.setCurrentWidget(self.empty if empty else self.body)
        self._follow_soon()

    def _wait(self) -> None:
        """Do not draw while somebody types."""
        if self._later.isActive():
            self._later.start(_PAUSE)

    def _draw(self) -> None:
        """Read and draw the chart, once the grid is on the screen."""
        if self._patient is None or not self.isVisible() or not self.body.isVisible():
            return
        store, language = self.around.store, self.around.language
        columns = chartable_columns(store, self._patient.id, self.part.columns, language)
        drawn = charted_columns(store, self._patient.id, columns)
        self.body.toolbar.show_counts(columns, [column.key for column in drawn])
        rows = chart_rows(store, self._patient.id, drawn)
        first = self.body.chart.view is None
        self.body.chart.show_rows(rows, drawn, log=self._log)
        if first and self.body.chart.view is not None:
            QWidget.setTabOrder(self.body.toolbar.picture, self.body.chart.view)

    def _follow_soon(self) -> None:
        self._soon.start(0)

    def _follow(self) -> None:
        """Let chart and header follow the keyboard, once nothing else waits."""
        self.body.chart.mark(self.part.model.day_of(self.part.grid.current_row))
        self.header_changed.emit()

    def _point(self, row: int) -> None:
        day = self.part.model.day_of(row)
        self.part.grid.link(row if day is not None else -1)
        if day is None:
            day = self.part.model.day_of(self.part.grid.current_row)
        self.body.chart.mark(day, move=False)

    def _link(self, day: dt.date | None) -> None:
        self.part.grid.link(-1 if day is None else self.part.model.row_of_day(day))

    def _choose_day(self, day: dt.date) -> None:
        model, grid = self.part.model, self.part.grid
        if not self.part.entry.commit() or self._patient is None:
            return
        if model.row_of_day(day) < 0:
            self.part.load_back(day)
        row = model.row_of_day(day)
        if row >= 0:
            grid.go_to(row, max(0, grid.currentIndex().column()))

    def _choose_range(self, span: Range) -> None:
        self.body.chart.show_range(span)

    def _choose_scale(self, log: bool) -> None:  # noqa: FBT001 - the signal's type
        self._log = log
        self._draw()

    def _choose_counts(self, keys: Sequence[str]) -> None:
        if keys:
            text = QT_TRANSLATE_NOOP("counts", "Counts in the chart chosen")
            self._set(Message("counts", text), {CHARTED: ",".join(keys)})
        self._later.start(0)

    def _arrange(self, keys: Sequence[str]) -> None:
        """Keep the order into which the columns of tests were dragged."""
        values = [column.key for column in value_columns(self.part.columns)]
        order = [key for key in keys if key in values]
        if order == values or self._patient is None:
            self.part.grid.lay_out()
            return
        text = QT_TRANSLATE_NOOP("counts", "Columns of the counts arranged")
        rows = RecordSettings(self.around.store, self._patient.id).put_shown(order)
        self.around.deeds.carry_out(Message("counts", text), put=rows)

    def _set(self, label: Message, values: dict[str, str]) -> None:
        if self._patient is not None:
            rows = RecordSettings(self.around.store, self._patient.id).put(values)
            self.around.deeds.carry_out(label, put=rows)

    def _ask_picture(self) -> None:
        path = ask_picture_path(self.around, PICTURE_NAME, self)
        if path is not None:
            self.save_picture(path)

    def _ask_files(self) -> None:
        paths = ask_import_paths(self.around, self)
        if paths:
            self.import_files(paths)
