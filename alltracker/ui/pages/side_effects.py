"""Side effects: note one, look back day by day, and see what the team wants to hear at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.db.models import (
    Appointment,
    CheckItem,
    Contact,
    FeverRule,
    Infection,
    Measurement,
    Medicine,
    Note,
    Patient,
    Phase,
    Photo,
    Setting,
    SideEffect,
    Stay,
    Temperature,
)
from alltracker.db.store import Kinds
from alltracker.language import DayStyle
from alltracker.ui.effects.diary_panel import DiaryPanel
from alltracker.ui.effects.diary_read import Diary, read_diary
from alltracker.ui.effects.frequency import FrequencyDialog
from alltracker.ui.effects.month_card import EffectMonthCard
from alltracker.ui.kinds import CONTEXT
from alltracker.ui.kinds_diary import SIDE_EFFECT
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.opener import FormOpener
from alltracker.ui.records.quick_log import QuickLog
from alltracker.ui.records.tell_team import TellTeamCard
from alltracker.ui.widgets.button import Button

_CHIPS: Final = frozenset({Setting})
"""What the chips of the quick log hang on."""
_READ: Final = frozenset(
    {SideEffect, Temperature, Note, Measurement, Phase, FeverRule, Contact, Medicine, Photo}
    | {Appointment, CheckItem, Stay, Infection, *_CHIPS}
)
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
        self.panel = DiaryPanel(around)
        self.month = EffectMonthCard(around.theme, around.language)
        self.tell = TellTeamCard(around)
        self.quick: QuickLog | None = None
        self._patient: Patient | None = None
        self._going_on = 0
        self._diary: Diary | None = None
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
        """Return how many side effects are going on, and how many came since the last visit."""
        diary = self._diary
        if diary is None or not diary.entries:
            return self.tr("Nothing noted yet")
        going = self.tr("None going on")
        if self._going_on:
            going = self.tr("%n going on", "", self._going_on)
        if diary.visit is None:
            return going
        day = self.around.language.day(diary.visit, DayStyle.SHORT)
        since = self.tr("%n since the visit on {day}", "", diary.since_visit).format(day=day)
        return self.tr("{going}, {since}").format(going=going, since=since)

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
        if kinds & _CHIPS and self.quick is not None:
            self.quick.renew_chips()
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

    def show_day(self, day: dt.date) -> None:
        """Show what was there on a day in the diary."""
        if self.panel.show_day(day):
            self.panel.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(self.panel, 0, 0)

    def open_frequency(self) -> FrequencyDialog | None:
        """Open how often each side effect was noted, by phase."""
        if self._patient is None or self._diary is None:
            return None
        lookups = Lookups(self.around, self._patient)
        dialog = FrequencyDialog(self.around, lookups, self._diary.effects, self.window())
        dialog.open()
        return dialog

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
        self._right.addWidget(self.month)
        self._right.addWidget(self.tell)
        self._right.addStretch(1)
        self._sides.addLayout(self._left, 1)
        self._sides.addLayout(self._right)
        self.panel.choose_part("all")
        self._follow()

    def _wire(self) -> None:
        self.add_button.clicked.connect(self.add)
        self.month.day_opened.connect(self.show_day)
        self.panel.often_button.clicked.connect(self.open_frequency)
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
        self._diary = diary = read_diary(self.around.store, lookups)
        now = today()
        self._going_on = sum(
            bool(row.severity) and (row.ended_on is None or row.ended_on > now)
            for row in diary.effects
        )
        self.panel.show_diary(self._patient, diary, lookups.words(), lookups)
        self.month.show_diary(diary.effects, diary.fevers)
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
        for card in (self.month, self.tell):
            card.setMinimumWidth(px(_RIGHT) if beside else 0)
            card.setMaximumWidth(px(_RIGHT) if beside else 16_777_215)
        self.panel.setMinimumHeight(px(_DIARY))
