"""Today: where the patient is, the last counts, what is due, the fever rule, the next visits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import ClassVar, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import now, today
from alltracker.care.follow_up import in_follow_up, since_diagnosis
from alltracker.care.kinds import Audience
from alltracker.care.plan import audience_of
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.rows import RecordView
from alltracker.care.slip_next import next_movable
from alltracker.care.units import FAHRENHEIT
from alltracker.db.columns import Record
from alltracker.db.models import (
    Contact,
    Draw,
    Note,
    OwnAnalyte,
    Patient,
    ReminderState,
    Result,
    Setting,
    Threshold,
)
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Kinds
from alltracker.db.today_view import VIEWED, coming, reminder_view, team_contacts
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.language import DayStyle
from alltracker.ui.doses.card import READ, DoseCard
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.slip.put_off import PutOff
from alltracker.ui.today.columns import Columns
from alltracker.ui.today.counts_card import CountsCard
from alltracker.ui.today.due_desk import DueDesk
from alltracker.ui.today.fever_card import (
    FeverCard,
    FeverShown,
    lowest_published,
    standing_source,
)
from alltracker.ui.today.hand_over_tool import HandOverTool
from alltracker.ui.today.links import Links
from alltracker.ui.today.read_counts import counts_shown
from alltracker.ui.today.visits_card import MOST, ClinicCard, VisitsCard
from alltracker.ui.today.way_card import WayCard
from alltracker.ui.today.way_words import way_words

_VIEW: Final[frozenset[type[Record]]] = VIEWED | {Contact}
_COUNTS: Final[frozenset[type[Record]]] = frozenset({Draw, Result, Threshold, OwnAnalyte, Setting})
_DUE: Final = _VIEW | {ReminderState}
_LEAD: Final = 328
_RIGHT: Final = 248
_RIGHT_AFTER: Final = 330
"""Widths at 100 %: of the doses beside the counts, of the right column, of it after treatment."""
_LOOK_MILLISECONDS: Final = 60_000
"""How often the page looks whether another day has begun."""
_LARGE_TEXT: Final = 1.5


class TodayPage(Page):
    """The first page: what a family needs within a minute."""

    key: ClassVar[str] = "today"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        theme, language = around.theme, around.language
        self._patient: Patient | None = None
        self._today = today()
        self._view = RecordView()
        self._facts = ReminderFacts()
        self._after = False
        self.hand_over = HandOverTool(around)
        self.way = WayCard(theme, language)
        self.doses = DoseCard(around)
        self.counts = CountsCard(theme, language)
        self.due = DueDesk(around, self)
        self.put_off = PutOff(around, self)
        self.fever = FeverCard(theme, language)
        self.visits = VisitsCard(theme, language)
        self.clinic = ClinicCard(theme)
        self._columns = Columns(theme)
        self._watch = QTimer(self)
        self._build()
        self._connect()

    @override
    def title(self) -> str:
        """Return the day, short where the text is large."""
        large = self.around.theme.text_scale >= _LARGE_TEXT
        style = DayStyle.WEEKDAY if large else DayStyle.FULL_SHORT
        return self.around.language.heading(self._today, style)

    @override
    def subtitle(self) -> str:
        """Return the time since diagnosis."""
        diagnosed = self._patient.diagnosis_date if self._patient else None
        said = since_diagnosis(diagnosed, self._today) if diagnosed else None
        return self.around.language.say(said) if said else ""

    @override
    def tools(self) -> Sequence[QWidget]:
        """Return the way to the hand-over."""
        return (self.hand_over,)

    @override
    def show_patient(self, patient: Patient) -> None:
        """Read and show everything about a patient."""
        self._patient = patient
        self.hand_over.show_patient(patient)
        self._today = today()
        self._facts = self._facts_for(patient)
        self.due.show_patient(patient)
        self._show_view()
        self._show_counts()
        self._show_doses()
        self._place()

    @override
    def refresh(self, kinds: Kinds) -> None:
        """Read again what a step changed."""
        if self._patient is None:
            return
        if kinds & _VIEW:
            self._show_view()
        elif kinds & _DUE:
            self.due.show(self._view, self._facts)
        if kinds & _COUNTS:
            self._show_counts()
        if kinds & READ:
            self._show_doses()
        if kinds & (_DUE | _COUNTS | READ):
            self._place()
            self.header_changed.emit()

    @override
    def reveal(self, row_id: str) -> None:
        """Show a note or one of the family's own reminders that search has found."""
        from alltracker.ui.today.dialogs import NoteDialog  # noqa: PLC0415 - start-up time

        note = self.around.store.get(Note, row_id)
        if note is not None:
            dialog = NoteDialog(self.around.theme, self.around.language, note, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
        else:
            self.due.reveal(row_id)

    @override
    def first_focus(self) -> QWidget:
        """Return the first thing that can be entered."""
        stops = (stop for stop in self._stops() if stop is not self.way.put_off)
        return next((stop for stop in stops if stop.isVisibleTo(self)), self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Look at the day when the window comes to the front again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._look_at_day()
            if self.isVisible() and self.isActiveWindow():
                self.due.look()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Note that somebody looks."""
        super().showEvent(event)
        self.due.look()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)
        self._place()
        self._watch.setInterval(_LOOK_MILLISECONDS)
        self._watch.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._watch.start()

    def _connect(self) -> None:
        Links(self)
        self.hand_over.asked_for.connect(self.asked_for)
        self.way.put_off_asked.connect(self._ask_put_off)
        self._columns.rearranged.connect(self._order_tabs)
        self.doses.shown_anew.connect(self._order_tabs)
        self._watch.timeout.connect(self._look_at_day)
        self.around.theme.changed.connect(self.header_changed)

    def _facts_for(self, patient: Patient) -> ReminderFacts:
        code = self.around.language.code
        return reminder_facts(self.around.knowledge, code, self._audience(patient))

    def _audience(self, patient: Patient) -> Audience:
        return audience_of(patient.birth_date, patient.diagnosis_date)

    def _show_view(self) -> None:
        """Show what hangs on phases, visits, the fever rule and the team."""
        assert self._patient is not None
        store, language, day = self.around.store, self.around.language, self._today
        self._view = view = reminder_view(store, self._patient, day)
        visits = coming(view.appointments, now().replace(tzinfo=None), MOST)
        next_visit = visits[0] if visits else None
        self._after = in_follow_up(view, day)
        self.way.offer_put_off(not self._after and bool(next_movable(view, day)))
        self.way.show_words(way_words(view, self._patient, self._facts, next_visit, day, language))
        self.visits.show_visits(visits, day)
        self.due.show(view, self._facts)
        self._show_team()

    def _show_team(self) -> None:
        assert self._patient is not None
        knowledge, code = self.around.knowledge, self.around.language.code
        contacts = team_contacts(self.around.store, self._patient.id, self._today)
        rule = self._view.fever_rule
        own_phone = rule.phone.strip() if rule is not None else ""
        audience = self._audience(self._patient)
        settings = RecordSettings(self.around.store, self._patient.id)
        self.fever.show_fever(
            FeverShown(
                rule,
                own_phone or (contacts[0].phone.strip() if contacts else ""),
                settings.temperature_unit() == FAHRENHEIT,
                () if rule is not None else lowest_published(knowledge, audience, code),
                standing_source(knowledge, code),
            )
        )
        self.fever.setVisible(rule is not None or not self._after)
        self.clinic.setVisible(self._after and bool(contacts))
        if contacts:
            self.clinic.show_contact(contacts[0])

    def _show_counts(self) -> None:
        assert self._patient is not None
        around = self.around
        shown = counts_shown(
            around.store, self._patient.id, around.knowledge, around.language, self._today
        )
        self.counts.show_counts(shown, self._today)
        self.counts.setVisible(bool(shown.readings) or not self._after)

    def _show_doses(self) -> None:
        assert self._patient is not None
        self.doses.show_patient(self._patient)
        self.doses.setVisible(not (self._after and self.doses.empty))

    def _place(self) -> None:
        """Put the cards in their order, which is another one after treatment."""
        counts, due, lead = self.counts, self.due.card, self.doses
        if self._after:
            left, right = [lead, due, counts], [self.visits, self.clinic, self.fever]
            self._columns.set_cards(self.way, left, right, _RIGHT_AFTER)
        else:
            right = [self.fever, self.clinic, self.visits]
            self._columns.set_cards(
                self.way, [counts, due], right, _RIGHT, lead=lead, lead_width=_LEAD
            )
        self._order_tabs()

    def _stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in the order of the page."""
        stops: dict[QWidget, Callable[[], list[QWidget]]] = {
            self.doses: self.doses.stops,
            self.counts: self.counts.stops,
            self.due.card: self.due.card.stops,
            self.fever: self.fever.stops,
            self.visits: self.visits.stops,
        }
        cards = [card for card in self._columns.order() if card in stops]
        return [*self.way.stops(), *(stop for card in cards for stop in stops[card]())]

    def _order_tabs(self) -> None:
        for first, second in pairwise(self._stops()):
            QWidget.setTabOrder(first, second)

    def _look_at_day(self) -> None:
        """Begin a new day where one has begun."""
        if self._patient is not None and today() != self._today:
            self.show_patient(self._patient)
            self.header_changed.emit()
        self.due.look_at_clock()

    def _ask_put_off(self) -> None:
        assert self._patient is not None
        self.put_off.ask(self._patient, next_movable(self._view, self._today), self.way.put_off)
