"""The way through treatment: phases in order, planned and real, and what moves them on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.end_rules import known_anchors
from alltracker.care.kinds import PhaseKind
from alltracker.care.phases import phase_name, phase_on
from alltracker.care.phases_moves import startable_phases
from alltracker.care.phases_way import planned_end
from alltracker.care.rows import PhaseRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Plan
from alltracker.ui.kinds import CONTEXT, ListWords
from alltracker.ui.kinds_phases import PHASE
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.page import RecordsPage
from alltracker.ui.records.phase_dialogs import EndPhaseDialog, PlannedEndDialog, StartPhaseDialog
from alltracker.ui.records.phase_steps import reordered
from alltracker.ui.slip.plan_dates import PlanDates
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button, IconButton
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.popover import Menu

if TYPE_CHECKING:
    from alltracker.ui.plan.plan_editor import PlanEditor


class PhasesPage(RecordsPage):
    """The phases as a list in their order; Alt with the arrows moves one up or down."""

    key = "phases"
    kind = PHASE
    also_read = frozenset({Plan})
    row = 56

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        theme = around.theme
        self._facts: Mapping[PhaseKind, str] = {}
        super().__init__(around, parent)
        self.change_button = Button(theme, self.tr("Change the plan"), icon="pencil")
        self.more_button = IconButton(theme, "ellipsis", self.tr("More"), size=36)
        self.more_menu = Menu(theme, self)
        self.start_button = Button(theme, self.tr("Start this phase"))
        self.end_phase_button = Button(theme, self.tr("End phase"))
        self.up = IconButton(theme, "chevron-up", self.tr("Move up (Alt+Up)"), size=36)
        self.down = IconButton(theme, "chevron-down", self.tr("Move down (Alt+Down)"), size=36)
        self.facts = Card(theme, self.tr("What the documents say of its length"))
        self._facts_text = Text(theme, "", ink="muted", wraps=True)
        self._end_text = Text(theme, "", TextStep.STRONG, wraps=True)
        self.end_link = Button(theme, self.tr("Change"), "link")
        self._arrange()

    def start_phase(self) -> StartPhaseDialog | None:
        """Ask when the chosen phase, else the next one, begins."""
        phase = self._startable()
        if phase is None or self._patient is None:
            return None
        dialog = StartPhaseDialog(self.around, self._patient, phase, self.window())
        dialog.accepted.connect(self._offer_follow_up)
        dialog.open()
        return dialog

    def end_phase(self) -> EndPhaseDialog | None:
        """Ask when the phase going on ended."""
        phase = self._running()
        if phase is None or self._patient is None:
            return None
        dialog = EndPhaseDialog(self.around, self._patient, phase, self.window())
        dialog.accepted.connect(self._offer_follow_up)
        dialog.open()
        return dialog

    def change_end(self) -> PlannedEndDialog:
        """Ask for the end of treatment that the team gave."""
        dialog = PlannedEndDialog(self.around, self.lookups(), self.window())
        dialog.open()
        return dialog

    def change_plan(self) -> PlanEditor | None:
        """Open the plan editor; without a plan it asks where to start from."""
        if self._patient is None:
            return None
        from alltracker.ui.plan.plan_editor import PlanEditor  # noqa: PLC0415 - the page opens fast

        editor = PlanEditor(self.around, self._patient, self.window())
        editor.open()
        return editor

    def add_branch(self) -> None:
        """Open the plan editor on what can run beside the plan."""
        editor = self.change_plan()
        if editor is not None:
            editor.add_branch()

    def begin_relapse(self) -> None:
        """Open the plan editor on a new plan for treatment after a relapse."""
        editor = self.change_plan()
        if editor is not None:
            editor.begin_relapse()

    @override
    def title(self) -> str:
        """Return what the page is about: more than its list."""
        return self.tr("Plan")

    @override
    def tools(self) -> Sequence[QWidget]:
        """Return the button that changes the plan, once there are phases."""
        return (self.change_button,) if self._entries else ()

    @override
    def begin(self) -> None:
        """Offer where a plan can start from."""
        self.change_plan()

    @override
    def new_values(self) -> Mapping[str, object]:
        """Put a new phase last, under the plan there is."""
        plan = self.lookups().plan()
        last = max((row.position for row in self._rows), default=-1)
        return {"position": last + 1, "plan_id": plan.id if plan else None}

    @override
    def cell_words(self) -> ListWords:
        """Return the words with the documented lengths."""
        lookups = self.lookups()
        self._facts = lookups.phase_lengths()
        return replace(lookups.words(), facts=self._facts)

    def _offer_follow_up(self) -> None:
        """Offer a visit plan where this step has ended treatment."""
        # few phases end treatment: the rest of the program starts without what is offered then
        from alltracker.ui.follow_up.offer import offer_follow_up  # noqa: PLC0415

        if self._patient is not None:
            offer_follow_up(self.around, self._patient, self.window())

    def _arrange(self) -> None:
        before: QWidget = self.panel.delete_button
        bar = (self.add_button, self.start_button, self.end_phase_button)
        for widget in (*bar, self.up, self.down, self.more_button):
            self.panel.bar.addWidget(widget)
            self.setTabOrder(before, widget)
            before = widget
        self.facts.body.addWidget(self._facts_text)
        end = QHBoxLayout()
        end.addWidget(self._end_text, 1)
        end.addWidget(self.end_link, 0, Qt.AlignmentFlag.AlignVCenter)
        self.end_card = Card(self.around.theme)
        self.end_card.body.addLayout(end)
        self._column.addWidget(self.facts)
        self._column.addWidget(self.end_card)
        self.end_link.setAccessibleName(self.tr("Change the planned end of treatment"))
        self.dates = PlanDates(self.around, self, self.more_menu, self.more_button)
        self.dates.paper_asked.connect(self._print_delays)
        branch = self.more_menu.add(self.tr("Add a side branch…"), "plus")
        branch.triggered.connect(self.add_branch)
        self.relapse = self.more_menu.add(self.tr("Add relapse treatment…"), "route")
        self.relapse.triggered.connect(self.begin_relapse)
        self.change_button.clicked.connect(self.change_plan)
        self.more_button.clicked.connect(self._open_more)
        self.start_button.clicked.connect(self.start_phase)
        self.end_phase_button.clicked.connect(self.end_phase)
        self.end_link.clicked.connect(self.change_end)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.panel.chosen.connect(self._follow_choice)
        self.panel.moved.connect(self._move)

    @override
    def _read(self) -> None:
        super()._read()
        if self._patient is None or not self._rows:
            return
        lookups = self.lookups()
        plan, phases = lookups.plan(), self._phases()
        begun = any(phase.actual_start for phase in phases)
        self.relapse.setVisible(begun and plan is not None)
        anchors = known_anchors(plan, phases, self._patient, self._patient.remission_on)
        end = planned_end(plan, phases, anchors)
        words = self.tr("Planned end of treatment: not known")
        if end is not None:
            words = self.tr("Planned end of treatment: {end}").format(
                end=self.around.language.say(end.words())
            )
        self._end_text.setText(words)
        self._follow_choice()

    def _phases(self) -> Sequence[PhaseRow]:
        return list(self._rows)

    def _chosen(self) -> PhaseRow | None:
        entries = self.panel.table.chosen_entries()
        return entries[0].row if len(entries) == 1 else None

    def _startable(self) -> PhaseRow | None:
        """Return the chosen phase if it still waits, else the next one that waits."""
        waiting = startable_phases(self._phases())
        chosen = self._chosen()
        if chosen is not None:
            return next((phase for phase in waiting if phase.id == chosen.id), None)
        return waiting[0] if waiting else None

    def _running(self) -> PhaseRow | None:
        """Return the chosen phase if it is going on, else the one of today."""
        chosen = self._chosen()
        if chosen is not None:
            begun = chosen.actual_start is not None and chosen.actual_end is None
            return chosen if begun else None
        day = phase_on(self._phases(), today())
        return day.phase if day is not None and not day.by_plan else None

    def _follow_choice(self) -> None:
        startable, running = self._startable(), self._running()
        resting = (self.start_button, startable), (self.end_phase_button, running)
        if any(phase is None and self.window().focusWidget() is by for by, phase in resting):
            self.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.start_button.setEnabled(startable is not None)
        self.end_phase_button.setEnabled(running is not None)
        self.start_button.setToolTip(
            "" if startable else self.tr("Only a phase that has not begun and was not passed over.")
        )
        self.end_phase_button.setToolTip(
            "" if running else self.tr("Only a phase that is going on can end.")
        )
        chosen = self._chosen()
        for button in (self.up, self.down):
            button.setEnabled(chosen is not None)
        facts = self._facts.get(chosen.kind, "") if chosen is not None else ""
        self.facts.setVisible("\n" in facts)
        self._facts_text.setText(facts)

    def _print_delays(self) -> None:
        self.asked_for.emit("papers", "delays")

    def _open_more(self) -> None:
        self.dates.offer(self._patient, self._chosen())
        self.more_menu.show_under(self.more_button)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        chosen = self._chosen()
        rows = reordered(self.around.store, self._phases(), chosen.id, step) if chosen else []
        if chosen is not None and rows:
            text = QT_TRANSLATE_NOOP("kinds", "{phase} moved in the order")
            label = Message(CONTEXT, text, {"phase": phase_name(chosen)})
            self.around.deeds.carry_out(label, put=rows)
