"""The upper half of the page: the grid with everything that types into it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from alltracker.db.draws_changed import draws_changed, newest_change
from alltracker.db.models import Draw, Patient, Threshold
from alltracker.db.queries import DrawRow, DrawSpan, draw_span, draws
from alltracker.db.queries_counts import draws_since
from alltracker.ui.counts.cell_meaning import CellMeaning
from alltracker.ui.counts.cell_menu import CellMenu
from alltracker.ui.counts.columns import Column, analytes_read, columns_of
from alltracker.ui.counts.draft import Drafts
from alltracker.ui.counts.entry import CellEntry
from alltracker.ui.counts.entry_block import BlockEntry
from alltracker.ui.counts.frame import RoundCard
from alltracker.ui.counts.grid import CountsGrid
from alltracker.ui.counts.model import CountsModel
from alltracker.ui.counts.plain_words import plain_words
from alltracker.ui.counts.row_check import RowCheck
from alltracker.ui.counts.row_looks import RowLooks
from alltracker.ui.counts.standing import RecordStanding
from alltracker.ui.counts.team_limits import TeamLimits
from alltracker.ui.counts.unit_popover import UnitPopover
from alltracker.ui.pages.page import Surroundings

AT_ONCE: Final = 200
"""Draws that are read first, and again each time somebody scrolls to the oldest."""
_ABOVE: Final = 60
"""Draws above the first one in sight that stay read."""


@dataclass(frozen=True, slots=True)
class _Spot:
    draw_id: str
    key: str
    from_bottom: int
    editing: bool


class GridPart(QObject):
    """Reads draws window by window into the grid and keeps the keyboard's place in it.

    ``drafted`` tells that another number of rows is unsaved, ``typing`` each sign.
    """

    drafted = Signal()
    typing = Signal()

    def __init__(self, around: Surroundings, page: QWidget) -> None:
        super().__init__(page)
        self._around = around
        self._patient: Patient | None = None
        self._drafts: dict[str, Drafts] = {}
        self._loading = False
        self._told = 0
        self._change = 0
        self.span = DrawSpan(0, None, None)
        self.columns: tuple[Column, ...] = ()
        self.meaning = CellMeaning(around.store, around.language)
        self.model = CountsModel(around.language, self)
        self.model.grades = self.meaning.grades
        self.model.words = self.words
        self.grid = CountsGrid(around.theme, around.language, self.model)
        self.card = RoundCard(around.theme, self.grid, page)
        self.entry = CellEntry(around, self.grid, self.model, page)
        self.block = BlockEntry(around, self.grid, self.model, self.entry, page)
        self.units = UnitPopover(around, self.grid, self.model, self.entry, self.meaning, page)
        self.menu = CellMenu(around, self.grid, self.model, self.entry, self.block, self.units)
        self.grid.top_neared.connect(self.load_older)
        self.block.all_wanted.connect(self.load_all)
        self.entry.drafted.connect(self._tell)

    @property
    def unsaved(self) -> int:
        """How many rows hold something unsaved."""
        return self.model.drafts.count

    def words(self, key: str) -> list[str]:
        """Return what the documents say of a count in plain words."""
        return plain_words(self._around.knowledge, key, self._around.language)

    def show_patient(self, patient: Patient) -> None:
        """Show the newest draws of a patient; what was typed for each patient is kept."""
        changed = self._patient is None or self._patient.id != patient.id
        if changed:
            self.entry.forget_editor()
        self._patient = patient
        if changed:
            self.model.drafts = self._drafts.setdefault(patient.id, Drafts())
        self._read(AT_ONCE if changed else max(AT_ONCE, self._in_use()), keep=not changed)

    def refresh(self) -> None:
        """Read again what changed, or all that is in use, and stay where the keyboard is."""
        if self._patient is not None and not self._take_over(self._patient):
            self._read(max(AT_ONCE, self._in_use()), keep=True)

    def load_older(self) -> None:
        """Read the next older draws, if there are any, without moving what is in sight."""
        loaded = len(self.model.draws)
        if self._loading or self._patient is None or loaded >= self.span.count:
            return
        self._loading = True
        bar = self.grid.verticalScrollBar()
        from_bottom = bar.maximum() - bar.value()
        self.model.show_older(self._draws(AT_ONCE, loaded))
        self.grid.lay_out()
        self.grid.updateGeometries()
        bar.setValue(bar.maximum() - from_bottom)
        self._loading = False

    def reveal(self, draw_id: str) -> None:
        """Put the keyboard into the row of a draw; read as far back as needed."""
        draw = self._around.store.get(Draw, draw_id)
        if draw is None or self._patient is None or not self.entry.commit():
            return
        if self.model.row_of(draw_id) < 0:
            self.load_back(draw.day)
        row = self.model.row_of(draw_id)
        if row >= 0:
            self.grid.go_to(row, max(0, self.grid.currentIndex().column()))

    def load_back(self, day: dt.date) -> None:
        """Read the draws of a day and all later ones."""
        if self._patient is not None:
            many = draws_since(self._around.store, self._patient.id, day)
            self._read(max(AT_ONCE, many), keep=True)

    def load_all(self) -> None:
        """Read every draw that is not read yet."""
        if self._patient is not None and len(self.model.draws) < self.span.count:
            self._read(self.span.count, keep=True)

    def _tell(self) -> None:
        self.typing.emit()
        if self.unsaved != self._told:
            self._told = self.unsaved
            self.drafted.emit()

    def _take_over(self, patient: Patient) -> bool:
        """Take over the draws that changed; return whether that was enough."""
        store = self._around.store
        changed = draws_changed(store, self._change) if self._change else None
        if changed is None or self.entry.editing:
            return False
        ids, self._change = changed.draws, changed.newest
        analytes = analytes_read(self.columns)
        rows = draws(store, patient.id, analytes=analytes, only=ids) if ids else []
        many = self.model.rowCount()
        if len(rows) < len(ids) or not self.model.update(rows):
            return False
        if self.model.rowCount() != many:
            self.span = draw_span(store, patient.id)
            self.grid.lay_out()
        return True

    def _read(self, limit: int, *, keep: bool) -> None:
        patient = self._patient
        assert patient is not None
        store, language = self._around.store, self._around.language
        spot = self._spot() if keep else None
        self.entry.forget_editor()
        self._change = newest_change(store)
        self.span = draw_span(store, patient.id)
        self.columns = columns_of(store, patient.id, language)
        limits = TeamLimits(store.all(Threshold, patient.id))
        self.meaning.show(patient, limits)
        looks = RowLooks(language, limits, self.meaning.worst)
        self.model.show(self.columns, self._draws(limit, 0), looks)
        earliest = patient.birth_date.first if patient.birth_date else None
        standing = RecordStanding(store, patient.id, self.model)
        self.entry.show(patient.id, RowCheck(language, self.columns, earliest, standing))
        self.block.patient_id = self.units.patient_id = patient.id
        self.block.preview.patient = patient
        self.grid.lay_out()
        self._return(spot)

    def _draws(self, limit: int, offset: int) -> Sequence[DrawRow]:
        assert self._patient is not None
        return draws(
            self._around.store,
            self._patient.id,
            limit=limit,
            offset=offset,
            analytes=analytes_read(self.columns),
        )

    def _in_use(self) -> int:
        """Return how many of the newest draws have to be read: those in sight and a page above."""
        rows = [self.grid.rowAt(0), self.grid.current_row, self.grid.linked_row]
        first = min((row for row in rows if row >= 0), default=0)
        many = self.model.rowCount() - first
        return min(len(self.model.draws), many + _ABOVE)

    def _spot(self) -> _Spot | None:
        index = self.grid.currentIndex()
        if not index.isValid():
            return None
        bar = self.grid.verticalScrollBar()
        key = self.model.columns[index.column()].key
        from_bottom = bar.maximum() - bar.value()
        return _Spot(self.model.draw_id(index.row()), key, from_bottom, self.entry.editing)

    def _return(self, spot: _Spot | None) -> None:
        self.grid.updateGeometries()
        bar = self.grid.verticalScrollBar()
        row = self.model.row_of(spot.draw_id) if spot else -1
        keys = [column.key for column in self.columns]
        if spot is None or row < 0 or spot.key not in keys:
            last = self.model.rowCount() - 1
            self.grid.setCurrentIndex(self.model.index(last, 0))
            bar.setValue(bar.maximum())
            return
        self.grid.setCurrentIndex(self.model.index(row, keys.index(spot.key)))
        bar.setValue(bar.maximum() - spot.from_bottom)
        if spot.editing:
            self.entry.begin()
