"""Side effects: note one, look back day by day, and see what the team wants to hear at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.db.models import (
    Contact,
    FeverRule,
    Measurement,
    Note,
    Patient,
    Phase,
    SideEffect,
    Temperature,
)
from alltracker.db.store import Kinds
from alltracker.ui.kinds import CONTEXT
from alltracker.ui.kinds_diary import SIDE_EFFECT
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.diary import COLUMNS, SLICES, diary_entries
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.opener import FormOpener
from alltracker.ui.records.panel import RecordsPanel
from alltracker.ui.records.quick_log import QuickLog
from alltracker.ui.records.tell_team import TellTeamCard
from alltracker.ui.widgets.button import Button

_READ: Final = frozenset({SideEffect, Temperature, Note, Measurement, Phase, FeverRule, Contact})
_RIGHT: Final = 330
_BESIDE: Final = 880
"""Pixels of content from which the right column stands beside the left one."""
_DIARY: Final = 360


class SideEffectsPage(Page):
    """The quick log over the diary; at the right what the team wants to hear at once."""

    key = "side_effects"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        word = around.language.word
        self.add_button = Button(around.theme, word(CONTEXT, SIDE_EFFECT.labels.add), icon="plus")
        self.panel = RecordsPanel(
            around, COLUMNS, SLICES, title=self.tr("Diary"), name=self.tr("Diary")
        )
        self.tell = TellTeamCard(around)
        self.quick: QuickLog | None = None
        self._patient: Patient | None = None
        self._going_on = 0
        self._noted = 0
        self._scroll = QScrollArea()
        self._whole = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._whole)
        self._left = QVBoxLayout()
        self._lay()
        self._wire()

    @override
    def title(self) -> str:
        """Return what the page is about."""
        return self.around.language.word(CONTEXT, SIDE_EFFECT.title)

    @override
    def subtitle(self) -> str:
        """Return how many side effects are going on."""
        if not self._noted:
            return self.tr("Nothing noted yet")
        if not self._going_on:
            return self.tr("None going on")
        return self.tr("%n going on", "", self._going_on)

    @override
    def tools(self) -> Sequence[QWidget]:
        """Return the button that opens the whole form."""
        return (self.add_button,)

    @override
    def show_patient(self, patient: Patient) -> None:
        """Show another patient's diary."""
        self._patient = patient
        self._make_quick_log()
        self._read()

    @override
    def refresh(self, kinds: Kinds) -> None:
        """Read again when something of the diary changed; what is being written stays."""
        if kinds & _READ:
            self._read()

    @override
    def reveal(self, row_id: str) -> None:
        """Select and show a row, and open nothing."""
        self.panel.reveal(row_id)
        self._scroll.ensureWidgetVisible(self.panel, 0, 0)

    @override
    def first_focus(self) -> QWidget:
        """Return the first chip of the quick log."""
        return self.quick.what.first_stop() if self.quick is not None else self.panel.table

    def add(self) -> RecordDialog | None:
        """Open the whole form of a new side effect."""
        if self._patient is None:
            return None
        dialog = FormOpener(self.around, self._patient, self.window()).open(SIDE_EFFECT)
        dialog.saved.connect(self.panel.reveal)
        return dialog

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right column under the left one where the page is narrow."""
        super().resizeEvent(event)
        self._follow()

    def _lay(self) -> None:
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)
        self._scroll.setWidget(self._whole)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole.setProperty("see_through", "true")
        self._left.addWidget(self.panel, 1)
        self._right = QVBoxLayout()
        self._right.addWidget(self.tell)
        self._right.addStretch(1)
        self._sides.addLayout(self._left, 1)
        self._sides.addLayout(self._right)
        self.panel.choose_part("all")
        self._follow()

    def _wire(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.around.theme.changed.connect(self._follow)
        for keys in ("Insert", "Ctrl+N"):
            shortcut = QShortcut(QKeySequence(keys), self, self.add)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _make_quick_log(self) -> None:
        """Make the quick log anew, with this patient's own chips."""
        assert self._patient is not None
        if self.quick is not None:
            self._left.removeWidget(self.quick)
            self.quick.hide()
            self.quick.deleteLater()
        self.quick = QuickLog(self.around, Lookups(self.around, self._patient))
        self.quick.saved.connect(self.panel.reveal)
        self._left.insertWidget(0, self.quick)
        self.setTabOrder(self.quick, self.panel)

    def _read(self) -> None:
        if self._patient is None:
            return
        lookups = Lookups(self.around, self._patient)
        entries = diary_entries(self.around.store, lookups)
        now = today()
        effects = [entry for entry in entries if entry.kind.key == SIDE_EFFECT.key]
        self._noted = len(entries)
        self._going_on = sum(
            entry.kind.ending is not None and entry.kind.ending.is_open(entry.row, now)
            for entry in effects
        )
        self.panel.show_entries(self._patient, entries, lookups.words())
        self.tell.show_lookups(lookups)
        self.header_changed.emit()

    def _follow(self) -> None:
        gap, px = self.around.theme.gap, self.around.theme.px
        self._sides.setContentsMargins(gap(32), 0, gap(32), gap(24))
        for layout in (self._sides, self._left, self._right):
            layout.setSpacing(gap(16))
        beside = self.width() - 2 * gap(32) >= px(_BESIDE)
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self.tell.setMinimumWidth(px(_RIGHT) if beside else 0)
        self.tell.setMaximumWidth(px(_RIGHT) if beside else 16_777_215)
        self.panel.setMinimumHeight(px(_DIARY))
