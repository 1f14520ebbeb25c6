"""The timeline: the whole way on one screen, any week of it, and the plan to be moved by hand."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.delays import total_delay
from alltracker.care.follow_up import in_follow_up
from alltracker.care.phases import phase_name, phase_on
from alltracker.care.rows import RecordView
from alltracker.care.timeline import is_empty, lane_names, thing_of_row, with_lanes
from alltracker.care.timeline_items import Item, Lane, LaneKey, Timeline
from alltracker.db.models import Patient
from alltracker.db.store import Kinds
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.timeline.body import TimelineBody
from alltracker.ui.timeline.canvas import TimelineCanvas
from alltracker.ui.timeline.desk import TimelineDesk
from alltracker.ui.timeline.home_lanes import HomeLanes
from alltracker.ui.timeline.memory import Places, hidden_lanes, remember_hidden
from alltracker.ui.timeline.open_form import can_open, row_of
from alltracker.ui.timeline.read import READ, read_timeline
from alltracker.ui.timeline.spans import Spans
from alltracker.ui.timeline.toolbar import SPANS
from alltracker.ui.widgets.empty import EmptyPage

_SHEET_EDGE: Final = 16
_PAUSE: Final = 120
"""Milliseconds after which the days in sight are written into the header."""


class TimelinePage(Page):
    """Lanes of everything dated; what is planned can be moved."""

    key: ClassVar[str] = "timeline"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._patient: Patient | None = None
        self._view = RecordView()
        self._whole = Timeline()
        """Everything but the doses at home."""
        self._timeline = Timeline()
        self._hidden = hidden_lanes(around.preferences)
        self._stale = False
        self._near = False
        self._lane_count = 0
        self._home = HomeLanes(around.store)
        self.body = TimelineBody(around.theme, around.language, self)
        self.desk = TimelineDesk(around, self.body.canvas)
        self._spans = Spans(self.body.canvas, around.language)
        self._places = Places(self.body.canvas)
        self.empty = EmptyPage(
            around.theme,
            "empty-timeline",
            self.tr("Nothing on the timeline yet"),
            self.tr(
                "The phases of treatment, visits and counts\nwill stand here, each in its lane."
            ),
            self.tr("Lay out the phases"),
            parent=self,
        )
        self._said = QTimer(self)
        self._stack = QStackedLayout(self)
        self._build()
        self._connect()

    @property
    def canvas(self) -> TimelineCanvas:
        """The canvas."""
        return self.body.canvas

    @override
    def title(self) -> str:
        """Return the page's title."""
        return self.tr("Timeline")

    @override
    def subtitle(self) -> str:
        """Return the days in sight and where the patient is in the phase that is going on."""
        if self._stack.currentWidget() is self.empty:
            return ""
        scale, language = self.canvas.scale, self.around.language
        said = self.canvas.stage.said
        days = said.span(scale.day_at(0), scale.day_at(scale.width - 1))
        found = phase_on(self._view.phases, today(), self._view.plan)
        if found is None:
            return days
        return self.tr("{days} · {phase}: {day}").format(
            days=days,
            phase=said.text(phase_name(found.phase)),
            day=language.say(found.headline()),
        )

    @override
    def paper(self) -> str:
        """Return the timeline on one page."""
        return "timeline"

    @override
    def show_patient(self, patient: Patient) -> None:
        """Show a patient's timeline, where it was left."""
        same = self._patient is not None and self._patient.id == patient.id
        if not same:
            if self._patient is not None:
                self._places.leave(self._patient.id)
            self.canvas.choose(None)
        self._patient = patient
        self._read()
        if not same:
            self._return()

    @override
    def refresh(self, kinds: Kinds) -> None:
        """Read again what changed; a page out of sight waits until it is shown."""
        if not kinds & READ or self._patient is None:
            return
        if self.isVisible():
            self._read()
        else:
            self._stale = True

    @override
    def reveal(self, row_id: str) -> None:
        """Choose a thing by its row, or by its series and day, and bring it into sight."""
        self._freshen()
        lanes = [lane for lane in self._timeline.lanes if lane.key not in self._hidden]
        item = thing_of_row(lanes, row_id, near=self.canvas.scale.near)
        if item is not None:
            self.canvas.reveal(item)

    @override
    def first_focus(self) -> QWidget:
        """Return the canvas, or the button that begins it."""
        return self.empty.button if self._stack.currentWidget() is self.empty else self.canvas

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile."""
        super().showEvent(event)
        self._stale = self._stale or self.canvas.day != today()
        self._freshen()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheet's room free."""
        super().resizeEvent(event)
        self._make_room()

    def show_span(self, days: float, *, still: bool = False) -> None:
        """Show the whole way if it fits or most is asked for, else today or the chosen thing."""
        self._spans.show(days, still=still)

    def _build(self) -> None:
        self._said.setSingleShot(True)
        self._said.setInterval(_PAUSE)
        self._stack.addWidget(self.body)
        self._stack.addWidget(self.empty)
        self.empty.button.set_icon("layers")

    def _connect(self) -> None:
        bar, canvas, desk = self.body.toolbar, self.canvas, self.desk
        bar.span_chosen.connect(self.show_span)
        bar.moved.connect(canvas.pan)
        bar.today_asked.connect(self._spans.go_today)
        bar.lanes_chosen.connect(self._hide)
        bar.delays_asked.connect(desk.show_delays)
        bar.page_asked.connect(self._ask_page)
        bar.picture_asked.connect(desk.save_picture)
        bar.copy_asked.connect(desk.copy_picture)
        canvas.span_changed.connect(self._follow_span)
        canvas.item_chosen.connect(self._show_detail)
        self.body.detail.open_asked.connect(self._open_chosen)
        self.body.detail.move_asked.connect(canvas.move_chosen)
        self.empty.button.clicked.connect(self._begin)
        desk.page_asked.connect(self.asked_for)
        desk.sheet_changed.connect(self._make_room)
        self._said.timeout.connect(self.header_changed)

    def _read(self) -> None:
        if self._patient is None:
            return
        self._stale = False
        now = today()
        fresh = self.around.store.get(Patient, self._patient.id)
        self._patient = fresh or self._patient
        self.desk.show_patient(self._patient)
        self._home.forget()
        self._view, self._whole = read_timeline(self.around, self._patient, now)
        self._timeline = with_lanes(self._whole, self._near_lanes())
        self._spans.timeline = self._whole
        empty = is_empty(self._whole) and not self._has_medicines()
        self._stack.setCurrentWidget(self.empty if empty else self.body)
        self.canvas.show_timeline(self._timeline, self._hidden)
        self.body.toolbar.name_longest(whole=not self._spans.fits(SPANS[0]))
        self.body.toolbar.show_delay(total_delay(self._view, now))
        self._show_detail(self.canvas.chosen)
        self._show_lanes()
        self.body.follow()
        self.header_changed.emit()

    def _freshen(self) -> None:
        if self._stale and self._patient is not None:
            self._read()

    def _has_medicines(self) -> bool:
        return any(not row.in_clinic for row in self._view.medicines)

    def _near_lanes(self) -> tuple[Lane, ...]:
        """Return the lanes of doses for the days in sight; nobody sees them from afar."""
        scale = self.canvas.scale
        wanted = scale.near and LaneKey.DOSES not in self._hidden and self._has_medicines()
        if not wanted or self._patient is None:
            return ()
        return self._home.lanes(self._patient.id, scale)

    def _follow_doses(self) -> None:
        """Lay out the doses of the days in sight, where they are not there yet."""
        scale = self.canvas.scale
        if self._patient is None or not scale.near or self._home.knows(self._patient.id, scale):
            return
        lanes = self._near_lanes()
        if lanes or self._timeline is not self._whole:
            self._timeline = with_lanes(self._whole, lanes)
            self.canvas.show_timeline(self._timeline, self._hidden, more=True)
            self._show_lanes()

    def _offered(self) -> dict[LaneKey, str]:
        """Return the lanes that this zoom has, by name."""
        near, said = self.canvas.scale.near, self.canvas.stage.said
        doses = near and LaneKey.DOSES in self._hidden and self._has_medicines()
        names = lane_names(self._timeline.lanes, near=near, doses=doses)
        return {key: said.text(name) for key, name in names.items()}

    def _show_lanes(self) -> None:
        """Offer the lanes that this zoom has; those hidden from afar stay hidden near by."""
        self.body.toolbar.show_lanes(list(self._offered().items()), self._hidden)

    def _follow_span(self) -> None:
        scale = self.canvas.scale
        self.body.toolbar.show_span(scale.days)
        self._follow_doses()
        near, count = scale.near, len(self.canvas.stage.scene.lanes)
        if near != self._near:
            self._show_lanes()
        if (near, count) != (self._near, self._lane_count):
            self._near, self._lane_count = near, count
            self.body.follow()
        self._said.start()

    def _show_detail(self, item: Item | None) -> None:
        was = self.body.detail.isHidden()
        row = row_of(self.around, item) if item is not None else None
        opens = item is not None and can_open(item)
        self.body.detail.show_item(item, row, opens=opens)
        if was != self.body.detail.isHidden() or item is not None:
            self.body.follow()

    def _hide(self, hidden: frozenset[LaneKey]) -> None:
        self._hidden = (self._hidden - set(self._offered())) | hidden
        remember_hidden(self.around.preferences, self._hidden)
        self._timeline = with_lanes(self._whole, self._near_lanes())
        self.canvas.show_timeline(self._timeline, self._hidden)
        self._show_lanes()
        self.body.follow()

    def _open_chosen(self) -> None:
        if self.canvas.chosen is not None:
            self.desk.open_form(self.canvas.chosen)

    def _ask_page(self) -> None:
        self.asked_for.emit("papers", "timeline")

    def _begin(self) -> None:
        self.asked_for.emit("phases", "")

    def _return(self) -> None:
        """Go back to where the timeline was left; at first show the whole way."""
        assert self._patient is not None
        if self._places.back(self._patient.id, self._timeline):
            return
        if in_follow_up(self._view, today()):
            self.canvas.show_all(still=True)
        else:
            self.show_span(SPANS[0], still=True)

    def _make_room(self) -> None:
        """Let the canvas end where the sheet over the page begins."""
        sheet = self.desk.sheet
        self.body.keep_free(sheet.width() + _SHEET_EDGE if sheet is not None else 0)
