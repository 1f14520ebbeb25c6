"""The agenda: coming or past visits one below the other, the chosen one unfolded."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import now
from alltracker.care.conflicts import conflicts
from alltracker.language import Language
from alltracker.ui.appointments.agenda_item import INSET, AgendaItem
from alltracker.ui.appointments.visits import ShownVisit, VisitBook, VisitKey
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import Button, IconButton
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.labels import Text

MOST: Final = 24
"""So many visits stand in the agenda before more are asked for."""


class AgendaCard(Card):
    """Shows what a book gives; ``add_asked`` and ``asked`` tell what is to be done."""

    chosen = Signal(object)
    """Another visit is chosen, or none: a ``ShownVisit`` or None."""
    asked = Signal(str, object)
    ticked = Signal(object, int, bool)
    said = Signal(object, str)

    def __init__(self, theme: Theme, language: Language) -> None:
        self._past = False
        super().__init__(theme, " ")
        self._language = language
        self._book: VisitBook | None = None
        self._most = MOST
        self._from: dt.date | None = None
        self._chosen: VisitKey | None = None
        self.items: list[AgendaItem] = []
        self.switch = self.add_link(self.tr("Past visits"))
        self.add = IconButton(theme, "plus", self.tr("Add appointment (Insert)"))
        self.add_to_head(self.add)
        self.back = Button(theme, self.tr("Back to the next visits"), "link")
        self.more = Button(theme, self.tr("Show more"), "link")
        self._nothing = Text(theme, "", ink="muted", wraps=True)
        self._scroll = QScrollArea()
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._lay()
        self._wire()
        self._show_title()

    @property
    def past(self) -> bool:
        """Whether past visits are shown."""
        return self._past

    @property
    def chosen_key(self) -> VisitKey | None:
        """Which visit is unfolded."""
        return self._chosen

    def read(self, book: VisitBook) -> None:
        """Show what the book says now; what is chosen, unfolded and in focus stays."""
        self._book = book
        moment = now().replace(tzinfo=None)
        today = moment.date()
        if self._past:
            until = min(self._from or today, today)
            found, more = book.past(until, self._most)
        else:
            found, more = book.coming(self._from or today, self._most)
        self._show(found, moment)
        self.more.setVisible(more)
        self.back.setVisible(self._from is not None)
        none = self.tr("No visits are past.") if self._past else self.tr("No visits are planned.")
        self._nothing.setText(none)
        self._nothing.setVisible(not found)

    def choose(self, visit: ShownVisit | None) -> None:
        """Unfold a visit, wherever in time it is; None: fold all."""
        self._chosen = visit.key if visit is not None else None
        if visit is not None and self.item_of(visit.key) is None and self._book is not None:
            past = visit.last_day < now().date()
            self._past = past
            self._from = visit.first_day + dt.timedelta(days=past)
            self._most = MOST
            self.read(self._book)
            self._show_title()
        self._unfold()

    def item_of(self, key: VisitKey | None) -> AgendaItem | None:
        """Return the item of a visit, None if it is not listed."""
        return next((item for item in self.items if item.key == key), None)

    def show_past(self, past: bool) -> None:  # noqa: FBT001 - the one state there is
        """Show past visits, or coming ones."""
        self._past, self._from, self._most = past, None, MOST
        self._show_title()
        if self._book is not None:
            self.read(self._book)

    def focus_chosen(self) -> None:
        """Bring the keyboard to the chosen visit, else to the first."""
        self.first_stop().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def first_stop(self) -> QWidget:
        """Return where the keyboard enters the agenda."""
        item = self.item_of(self._chosen) or next(iter(self.items), None)
        return item.row if item is not None else self.switch

    def _show(self, found: Sequence[ShownVisit], moment: dt.datetime) -> None:
        kept = {item.key: item for item in self.items}
        shown = {visit.key for visit in found}
        held = self._held_place()
        for key, item in kept.items():
            if key not in shown:
                self._drop(item)
        words = self._conflict_words(found)
        self.items = []
        for place, visit in enumerate(found):
            item = kept.get(visit.key) or self._make(visit)
            if self._rows.indexOf(item) != place:
                self._rows.removeWidget(item)
                self._rows.insertWidget(place, item)
                item.show()  # at once: what is hidden has no room in the list
            item.show_visit(visit, moment, words.get(visit.key, ""))
            self.items.append(item)
        self._unfold()
        self._hold(held)

    def _held_place(self) -> int | None:
        """Return the place of the row that holds the keyboard."""
        held = self.focusWidget()
        inside = (n for n, item in enumerate(self.items) if held and item.isAncestorOf(held))
        return next(inside, None)

    def _hold(self, place: int | None) -> None:
        """Give the keyboard to the row that stands there now, if the one that had it is gone."""
        if place is None or self._held_place() is not None:
            return
        stops = [item.row for item in self.items[place:] or self.items[-1:]]
        stop = stops[0] if stops else self.switch
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make(self, visit: ShownVisit) -> AgendaItem:
        item = AgendaItem(self._theme, self._language, visit)
        item.chosen.connect(self._toggle)
        item.asked.connect(self.asked)
        item.ticked.connect(self.ticked)
        item.said.connect(self.said)
        item.stepped.connect(self._step)
        item.row.rewrapped.connect(self._turn.start)
        return item

    def _drop(self, item: AgendaItem) -> None:
        self._rows.removeWidget(item)
        item.hide()
        item.deleteLater()

    def _conflict_words(self, found: Sequence[ShownVisit]) -> dict[VisitKey, str]:
        """Return in words what is at the same time as each planned visit."""
        timed = [one for visit in found if visit.planned and (one := visit.timed()) is not None]
        others: dict[VisitKey, list[str]] = defaultdict(list)
        for first, second in conflicts(timed):
            others[first.key].append(second.visit.title)
            others[second.key].append(first.visit.title)
        return {key: self._conflict(titles) for key, titles in others.items()}

    def _conflict(self, titles: Sequence[str]) -> str:
        if len(titles) == 1:
            return self.tr("At the same time as {visit}").format(visit=titles[0])
        words = self.tr("At the same time as {visit} and %n more", "", len(titles) - 1)
        return words.format(visit=titles[0])

    def _unfold(self) -> None:
        moment = now().replace(tzinfo=None)
        stop = self.item_of(self._chosen) or next(iter(self.items), None)
        above = True
        for item in self.items:
            if item.key == self._chosen:
                item.unfold(moment)
            else:
                item.fold()
            item.set_line(above)
            above = not item.unfolded
            reached = Qt.FocusPolicy.StrongFocus if item is stop else Qt.FocusPolicy.ClickFocus
            item.row.setFocusPolicy(reached)
        if stop is not None:
            self._order_tabs(stop)
        self._list.updateGeometry()
        self._turn.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to the chosen visit when its unfolding made the list longer."""
        if event.type() == QEvent.Type.Resize and watched is self._list:
            self._turn.start()
        return super().eventFilter(watched, event)

    def _order_tabs(self, stop: AgendaItem) -> None:
        """Let Tab go from the head to the one row that is a stop, and through what it unfolds."""
        inside = [stop.more, *stop.details.stops()] if stop.details is not None else []
        chain = [self.switch, self.add, stop.row, *(one for one in inside if one is not None)]
        for first, second in itertools.pairwise([*chain, self.more, self.back]):
            QWidget.setTabOrder(first, second)

    def _settle(self) -> None:
        """Tell the scroll area of rows that grew while they were laid out; bring the chosen one."""
        if self._list.minimumSizeHint().height() > self._list.height():
            QCoreApplication.sendEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))
        self._bring_chosen()

    def _bring_chosen(self) -> None:
        """Scroll to the chosen visit if it is not shown whole, its beginning first."""
        item = self.item_of(self._chosen)
        if item is not None:
            place = item.mapTo(self._list, QPoint(0, 0)).y()
            self._scroll.ensureVisible(0, place + item.height(), 0, 0)
            self._scroll.ensureVisible(0, place, 0, 0)

    def _toggle(self, visit: ShownVisit) -> None:
        """Unfold a visit; open the form of one that is unfolded already."""
        item = self.item_of(visit.key)
        if item is not None and item.unfolded:
            self.asked.emit("edit", visit)
            return
        self._chosen = visit.key
        self._unfold()
        if item is not None:
            item.row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(visit)

    def _step(self, item: AgendaItem, rows: int) -> None:
        at = min(max(self.items.index(item) + rows, 0), len(self.items) - 1)
        self.items[at].row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(self.items[at].row, 0, 0)

    def _switch(self) -> None:
        self.show_past(not self._past)

    def _go_back(self) -> None:
        self.show_past(False)

    def _add_more(self) -> None:
        self._most += MOST
        if self._book is not None:
            self.read(self._book)

    def _show_title(self) -> None:
        self.set_title(self.tr("Past") if self._past else self.tr("Coming"))
        self.switch.setText(self.tr("Coming visits") if self._past else self.tr("Past visits"))
        self.switch.updateGeometry()

    def _lay(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        foot = QHBoxLayout()
        foot.setContentsMargins(INSET, 8, INSET, 8)
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self.back)
        self._rows.addWidget(self._nothing)
        self._rows.addLayout(foot)
        self._rows.addStretch(1)
        self._scroll.setWidget(self._list)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("see_through", "true")
        self._nothing.setContentsMargins(INSET, 8, INSET, 8)
        self.body.addWidget(self._scroll, 1)
        self._follow()

    def _wire(self) -> None:
        self.switch.clicked.connect(self._switch)
        self.back.clicked.connect(self._go_back)
        self.more.clicked.connect(self._add_more)
        self._turn.timeout.connect(self._settle)
        self._list.installEventFilter(self)

    @override
    def _follow(self) -> None:
        super()._follow()
        gap = self._theme.gap
        column = self.layout()
        assert column is not None
        column.setContentsMargins(gap(8), gap(16), gap(2), gap(8))
        self._head.setContentsMargins(gap(INSET), 0, gap(INSET + 6), 0)
