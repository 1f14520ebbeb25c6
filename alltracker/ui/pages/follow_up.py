"""Follow-up: the visits since treatment ended, tests, milestones and the papers to have."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.end_rules import anchor_days
from alltracker.care.follow_up import since_end_of_treatment
from alltracker.care.follow_up_marks import follow_up_marks
from alltracker.care.follow_up_plan import tests_due
from alltracker.care.phases_way import planned_end
from alltracker.care.plan import audience_of
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.rows import RecordView
from alltracker.db.columns import Record
from alltracker.db.follow_up_view import follow_up_view
from alltracker.db.models import (
    Appointment,
    CheckItem,
    Contact,
    FollowUpTest,
    Milestone,
    Patient,
    Phase,
    Plan,
    VisitStage,
)
from alltracker.db.store import Kinds
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.language import DayStyle, capitalized
from alltracker.ui.follow_up.cards import Cards
from alltracker.ui.follow_up.reading import FollowUp, FollowUpWords, read_follow_up
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.widgets.empty import EmptyPage

if TYPE_CHECKING:
    from alltracker.ui.follow_up.begin_dialog import BeginDialog
    from alltracker.ui.follow_up.plan_dialog import PlanDialog
    from alltracker.ui.settings.patient_dialog import PatientDialog

_READ: Final[frozenset[type[Record]]] = frozenset(
    {Patient, Plan, Phase, Appointment, VisitStage, FollowUpTest, CheckItem, Milestone, Contact}
)
_TEST, _MILESTONE = "follow_up_test", "milestone"
_GENERAL: Final = ("follow_up.visit.acs_first", "follow_up.visit.acs_later")
"""The general pattern of visits, said beside the family's own plan."""


class FollowUpPage(Page):
    """Before treatment is over the page says calmly what will be here."""

    key: ClassVar[str] = "follow_up"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._patient: Patient | None = None
        self._shown: FollowUp | None = None
        self._view = RecordView()
        self._facts = ReminderFacts()
        self.cards = Cards(around, self)
        self.empty = EmptyPage(
            around.theme,
            "empty-timeline",
            self.tr("Follow-up begins when treatment ends"),
            self.tr("Visits, tests, milestones and papers for the time after it go here."),
            self.tr("Note the end of treatment"),
        )
        self._stack = QStackedLayout(self)
        self._build()
        self._connect()

    @override
    def title(self) -> str:
        """Return what the page is about."""
        return self.tr("Follow-up")

    @override
    def subtitle(self) -> str:
        """Return the time since treatment ended; before that, its planned end."""
        shown, language = self._shown, self.around.language
        if shown is None:
            return self._planned_end()
        said = capitalized(language.say(since_end_of_treatment(shown.ended, shown.today)))
        day = language.partial(shown.ended, DayStyle.LONG)
        if shown.ended.exact is not None:
            return self.tr("{time}, on {day}").format(time=said, day=day)
        return self.tr("{time}, {day}").format(time=said, day=day)

    @override
    def paper(self) -> str:
        """Return the paper of this page."""
        return "follow-up"

    @override
    def show_patient(self, patient: Patient) -> None:
        """Read and show everything about a patient."""
        self._patient = patient
        audience = audience_of(patient.birth_date, patient.diagnosis_date)
        self._facts = reminder_facts(self.around.knowledge, self.around.language.code, audience)
        self._read()

    @override
    def refresh(self, kinds: Kinds) -> None:
        """Read again what a step changed."""
        if self._patient is not None and kinds & _READ:
            self._patient = self.around.store.get(Patient, self._patient.id) or self._patient
            self._read()

    @override
    def reveal(self, row_id: str) -> None:
        """Show a test or milestone; one that is not on the page any more opens its form."""
        row = self.cards.tests.row_of(row_id) or self.cards.marks.row_of(row_id)
        if row is not None and self._shown is not None:
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.cards.ensureWidgetVisible(row)
            return
        for key, model in ((_TEST, FollowUpTest), (_MILESTONE, Milestone)):
            if self.around.store.get(model, row_id) is not None:
                self._open(key, row_id)

    @override
    def first_focus(self) -> QWidget:
        """Return the first thing that can be entered."""
        return self.empty.button if self._shown is None else self.cards.stops()[0]

    def begin(self) -> BeginDialog | None:
        """Ask for the end of treatment and a visit plan."""
        from alltracker.ui.follow_up.begin_dialog import BeginDialog  # noqa: PLC0415 - opened seldom

        if self._patient is None:
            return None
        dialog = BeginDialog(self.around, self._patient, self.window())
        dialog.open()
        return dialog

    def change_plan(self) -> PlanDialog | BeginDialog | None:
        """Open the visit plan, or the published schedules where there is none yet."""
        # dialogs are imported when they open: the page itself is there sooner
        from alltracker.ui.follow_up.begin_dialog import BeginDialog  # noqa: PLC0415
        from alltracker.ui.follow_up.plan_dialog import PlanDialog  # noqa: PLC0415

        if self._patient is None or self._shown is None:
            return None
        dialog: PlanDialog | BeginDialog
        if self._shown.view.visit_stages:
            dialog = PlanDialog(self.around, self._patient, self.window())
        else:
            ended = self._shown.ended
            dialog = BeginDialog(self.around, self._patient, self.window(), ended=ended)
        dialog.open()
        return dialog

    def change_dates(self) -> PatientDialog | None:
        """Open the form in which the days of remission and end of treatment stand."""
        from alltracker.ui.settings.patient_dialog import PatientDialog  # noqa: PLC0415 - as above

        if self._patient is None:
            return None
        dialog = PatientDialog(self.around, self._patient, self.window())
        dialog.open()
        dialog.remission.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return dialog

    def _build(self) -> None:
        self._stack.addWidget(self.cards)
        self._stack.addWidget(self.empty)

    def _connect(self) -> None:
        cards = self.cards
        self.empty.button.clicked.connect(self.begin)
        cards.line.opened.connect(self._go_to_visit)
        cards.line.visit_asked.connect(self._log_visit)
        cards.line.plan_asked.connect(self.change_plan)
        cards.tests.opened.connect(self._open_test)
        cards.tests.add_asked.connect(self._add_test)
        cards.coming.opened.connect(self._go_to_visit)
        cards.coming.visit_asked.connect(self._log_visit)
        cards.coming.paper_asked.connect(self._go_to_paper)
        cards.marks.opened.connect(self._open_milestone)
        cards.marks.add_asked.connect(self._add_milestone)
        cards.marks.dates_asked.connect(self.change_dates)
        cards.paper_asked.connect(self._go_to_paper)
        cards.contacts_asked.connect(self._go_to_contacts)
        cards.rearranged.connect(self._order_tabs)

    def _read(self) -> None:
        assert self._patient is not None
        now = today()
        view = follow_up_view(self.around.store, self._patient, now)
        marks = follow_up_marks(view, self._facts.five_year_marks, now)
        self._view, self._shown = view, read_follow_up(view, marks, now)
        if self._shown is not None:
            self._show(self._shown)
        self._stack.setCurrentIndex(0 if self._shown is not None else 1)
        self.header_changed.emit()

    def _show(self, shown: FollowUp) -> None:
        assert self._patient is not None
        words = FollowUpWords(self.around.language)
        cards, planned = self.cards, bool(shown.view.visit_stages)
        cards.line.show_line(words.line(shown), self._plan_words(shown, words), planned=planned)
        cards.tests.show_tests(tests_due(shown.view, shown.today), shown.today)
        cards.coming.show_next(shown)
        cards.marks.show_marks(shown.marks, self._facts)
        cards.show_lists(self._patient, shown.next_visit)
        self._order_tabs()

    def _plan_words(self, shown: FollowUp, words: FollowUpWords) -> Sequence[str]:
        said = [words.stage(shown.stage)] if shown.stage is not None else []
        facts = [self.around.knowledge.fact(key) for key in _GENERAL]
        code = self.around.language.code
        source = self.around.knowledge.source_names(facts[0].sources, code)
        general = " ".join(fact.text(code) for fact in facts)
        if shown.stage is None or source not in shown.stage.source:
            template = self.tr("In general: {statement} ({source})")
            said.append(template.format(statement=general, source=source))
        return said

    def _planned_end(self) -> str:
        end = planned_end(self._view.plan, self._view.phases, anchor_days(self._view))
        if end is None:
            return ""
        words = self.around.language.say(end.words())
        return self.tr("Planned end of treatment: {when}").format(when=words)

    def _order_tabs(self) -> None:
        for first, second in pairwise(self.cards.stops()):
            QWidget.setTabOrder(first, second)

    def _open(self, key: str, row_id: str = "") -> None:
        """Open the form of a kind by its key in the registry."""
        from alltracker.ui.kinds_follow_up import FOLLOW_UP_TEST, MILESTONE  # noqa: PLC0415
        from alltracker.ui.records.opener import FormOpener  # noqa: PLC0415 - as above

        if self._patient is None:
            return
        kind = FOLLOW_UP_TEST if key == _TEST else MILESTONE
        row = self.around.store.get(kind.model, row_id) if row_id else None
        FormOpener(self.around, self._patient, self.window()).open(kind, row)

    def _open_test(self, row_id: str) -> None:
        self._open(_TEST, row_id)

    def _add_test(self) -> None:
        self._open(_TEST)

    def _open_milestone(self, row_id: str) -> None:
        self._open(_MILESTONE, row_id)

    def _add_milestone(self) -> None:
        self._open(_MILESTONE)

    def _go_to_visit(self, visit_id: str) -> None:
        self.asked_for.emit("appointments", visit_id)

    def _log_visit(self) -> None:
        self.log_asked.emit("A")

    def _go_to_paper(self) -> None:
        self.asked_for.emit("papers", "follow-up")

    def _go_to_contacts(self) -> None:
        self.asked_for.emit("contacts", "")
