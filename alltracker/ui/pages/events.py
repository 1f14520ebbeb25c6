"""Procedures: everything that happened in clinic and hospital, by day, and what it adds up to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.db.models import Dose, Draw, Medicine, Patient, Phase
from alltracker.db.store import Kinds
from alltracker.ui.events.cards import CourageCard, SumsCard
from alltracker.ui.events.courage_dialog import CourageDialog
from alltracker.ui.events.listing import EVENT_KINDS, EventRow, event_entries, event_rows
from alltracker.ui.events.panel import EventsPanel
from alltracker.ui.kinds import CONTEXT, Kind
from alltracker.ui.kinds_events import PROCEDURE
from alltracker.ui.kinds_events_days import CLINIC_DOSE
from alltracker.ui.kinds_events_hospital import STAY
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.opener import FormOpener
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.empty import EmptyPage
from alltracker.ui.widgets.popover import Menu

if TYPE_CHECKING:
    from alltracker.ui.totals.totals_dialog import TotalsDialog

_READ: Final = frozenset({kind.model for kind in EVENT_KINDS} | {Dose, Medicine, Phase, Draw})
_ADDED: Final = (PROCEDURE, CLINIC_DOSE, *EVENT_KINDS[1:])
"""What the button can add, in the order of its menu."""
_RIGHT: Final = 330
_BESIDE: Final = 880
"""Pixels of content from which the right column stands beside the list."""
_LIST: Final = 420
_WIDEST: Final = 16_777_215


class EventsPage(Page):
    """The list of the whole way; at the right the courage tally and sums in short."""

    key = "events"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        theme, word = around.theme, around.language.word
        self.panel = EventsPanel(around)
        self.add_button = Button(theme, self.tr("Add"), icon="plus")
        empty = PROCEDURE.empty
        words = [word(CONTEXT, text) for text in (empty.title, empty.line, empty.button)]
        self.empty = EmptyPage(theme, empty.drawing, *words, key=PROCEDURE.letter)
        self.courage = CourageCard(around)
        self.sums = SumsCard(around)
        self._patient: Patient | None = None
        self._rows: list[EventRow] = []
        self._stack = QStackedLayout()
        self._scroll = QScrollArea()
        self._whole = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._whole)
        self._right = QVBoxLayout()
        self._lay()
        self._wire()

    @override
    def title(self) -> str:
        """Return what the page is about."""
        return self.around.language.word("pages", "Procedures")

    @override
    def subtitle(self) -> str:
        """Return how much is noted, and whether the patient is in hospital now."""
        if not self._rows:
            return ""
        noted = self.tr("%n noted", "", len(self._rows))
        now = today()
        stays = [row for row in self._rows if row.kind.key == STAY.key]
        inside = [row for row in stays if row.ended_on is None or row.ended_on > now]
        if inside:
            since = self.around.language.day(max(row.day for row in inside))
            return self.tr("{noted}, in hospital since {day}").format(noted=noted, day=since)
        last = self.around.language.day(max(row.day for row in self._rows))
        return self.tr("{noted}, the last on {day}").format(noted=noted, day=last)

    @override
    def tools(self) -> Sequence[QWidget]:
        """Return the button that adds something: the first one can be an infection or a course."""
        return (self.add_button,)

    @override
    def paper(self) -> str:
        """Return the paper of this page: the courage tally."""
        return "courage"

    @override
    def show_patient(self, patient: Patient) -> None:
        """Show what happened to another patient."""
        self._patient = patient
        self._read()

    @override
    def refresh(self, kinds: Kinds) -> None:
        """Read again when something that is listed or counted here changed."""
        if kinds & _READ:
            self._read()

    @override
    def reveal(self, row_id: str) -> None:
        """Select and show a row, and open nothing."""
        self.panel.reveal(row_id)
        self._scroll.ensureWidgetVisible(self.panel, 0, 0)

    @override
    def first_focus(self) -> QWidget:
        """Return the list, or the one button of the empty page."""
        return self.panel.table if self._rows else self.empty.button

    def add(self, kind: Kind = PROCEDURE) -> RecordDialog | None:
        """Open the form of something new."""
        if self._patient is None:
            return None
        dialog = FormOpener(self.around, self._patient, self.window()).open(kind)
        dialog.saved.connect(self.panel.reveal)
        return dialog

    def add_procedure(self) -> None:
        """Open the form of a new procedure."""
        self.add()

    def open_menu(self) -> Menu:
        """Ask what is to be added."""
        menu = Menu(self.around.theme, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in _ADDED:
            action = menu.add(self.around.language.word(CONTEXT, kind.labels.edit), kind.icon)
            action.setData(kind.key)
        menu.triggered.connect(self._add_chosen)
        below = self.add_button.mapToGlobal(self.add_button.rect().bottomLeft())
        menu.popup(below)
        return menu

    def open_tally(self) -> CourageDialog | None:
        """Open the courage tally."""
        if self._patient is None:
            return None
        dialog = CourageDialog(self.around, self._patient, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.print_asked.connect(partial(self.asked_for.emit, "papers", "courage"))
        dialog.open()
        return dialog

    def open_totals(self) -> TotalsDialog | None:
        """Open what was given in all, drug by drug."""
        from alltracker.ui.totals.totals_dialog import TotalsDialog  # noqa: PLC0415 - opened seldom

        if self._patient is None:
            return None
        dialog = TotalsDialog(self.around, self._patient, self.window())
        dialog.open()
        return dialog

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right column under the list where the page is narrow."""
        super().resizeEvent(event)
        self._follow()

    def _lay(self) -> None:
        self._scroll.setWidget(self._whole)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole.setProperty("see_through", "true")
        for card in (self.courage, self.sums):
            self._right.addWidget(card)
        self._right.addStretch(1)
        self._sides.addWidget(self.panel, 1)
        self._sides.addLayout(self._right)
        self.setLayout(self._stack)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.empty)
        self._follow()

    def _wire(self) -> None:
        self.add_button.clicked.connect(self.open_menu)
        self.empty.button.clicked.connect(self.add_procedure)
        self.courage.opened.connect(self.open_tally)
        self.sums.totals_asked.connect(self.open_totals)
        self.around.theme.changed.connect(self._follow)
        letter = QShortcut(QKeySequence(PROCEDURE.letter), self.empty, self.add_procedure)
        letter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for keys in ("Insert", "Ctrl+N"):
            shortcut = QShortcut(QKeySequence(keys), self, self.add_procedure)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _add_chosen(self, action: QAction) -> None:
        kind = next((one for one in _ADDED if one.key == action.data()), None)
        if kind is not None:
            self.add(kind)

    def _read(self) -> None:
        if self._patient is None:
            return
        self._rows = event_rows(self.around.store, self._patient.id)
        words = Lookups(self.around, self._patient).words()
        self.panel.show_entries(self._patient, event_entries(self._rows), words)
        self.sums.show_rows(self._rows)
        self.courage.show_rows(self._rows)
        self._stack.setCurrentIndex(0 if self._rows else 1)
        self.header_changed.emit()

    def _follow(self) -> None:
        gap, px = self.around.theme.gap, self.around.theme.px
        self._sides.setContentsMargins(gap(32), 0, gap(32), gap(24))
        for layout in (self._sides, self._right):
            layout.setSpacing(gap(16))
        beside = self.width() - 2 * gap(32) >= px(_BESIDE)
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        for card in (self.courage, self.sums):
            card.setMinimumWidth(px(_RIGHT) if beside else 0)
            card.setMaximumWidth(px(_RIGHT) if beside else _WIDEST)
        self.panel.setMinimumHeight(px(_LIST))
