"""The phases of a draft with all that is done to them: added, moved, removed, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from alltracker.care.calendar import today
from alltracker.care.kinds import PhaseKind
from alltracker.care.plan_draft import DraftPhase, DraftProblem, PlanDraft
from alltracker.care.plan_draft_make import phase_from
from alltracker.care.plan_draft_next import after_relapse
from alltracker.care.plan_draft_steps import added, moved, moved_to, removed
from alltracker.care.plan_outline import OutlinePhase, PlanOutline
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.plan.add_menus import BranchMenu, PhaseMenu
from alltracker.ui.plan.desk import DraftDesk
from alltracker.ui.plan.phase_list import PhaseList
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button, IconButton
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.popover import Menu

_EDGE: Final = 4
"""Pixels between the frame of the list and its rows."""
_GUESSED_DAYS: Final = 28
"""The length that a new phase is drawn with until the family gives one."""


class PhasesPart(QWidget):
    """The list with its buttons and menus.

    ``added`` is emitted with the kind of a phase that was put in and waits for its length,
    ``rename_asked`` when the name of the chosen phase is to be written.
    """

    added = Signal(object)
    rename_asked = Signal()

    def __init__(
        self,
        around: Surroundings,
        desk: DraftDesk,
        outlines: Sequence[PlanOutline],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme, language = around.theme, around.language
        self._around = around
        self._desk = desk
        self._outlines = {outline.key: outline for outline in outlines}
        self.list = PhaseList(theme, language)
        self.phase_menu = PhaseMenu(theme, language, self)
        self.branch_menu = BranchMenu(theme, language, outlines, self)
        self.add_button = Button(theme, self.tr("Add a phase"), icon="plus", room="card")
        self.branch_button = Button(theme, self.tr("Add beside…"), icon="plus", room="card")
        self.remove_button = Button(theme, self.tr("Remove"), icon="trash-2", room="card")
        self.up = IconButton(theme, "arrow-up", self.tr("Move up (Alt+Up)"))
        self.down = IconButton(theme, "arrow-down", self.tr("Move down (Alt+Down)"))
        self.undo_button = IconButton(theme, "undo-2", self.tr("Take the last change back"))
        self.redo_button = IconButton(theme, "redo-2", self.tr("Do the change again"))
        self.more_button = IconButton(theme, "ellipsis", self.tr("More"))
        self.more_menu = Menu(theme, self)
        self.relapse = self.more_menu.add(self.tr("Relapse treatment, a new plan…"), "route")
        self.refusal = Text(theme, "", TextStep.SMALL, ink="bad", wraps=True)
        self._build()
        self._connect()
        self.show_draft()

    def show_draft(self) -> None:
        """Show the draft as it is now."""
        draft, layout = self._desk.draft, self._desk.layout
        self.list.show_layout(layout, self._desk.chosen)
        self._refuse("")
        chosen = bool(self._desk.chosen)
        for button in (self.remove_button, self.up, self.down):
            button.setEnabled(chosen)
        self.undo_button.setEnabled(self._desk.can_undo())
        self.redo_button.setEnabled(self._desk.can_redo())
        begun = any(phase.happened for phase in draft.phases)
        self.relapse.setVisible(begun and draft.row_id is not None)

    def open_add_menu(self) -> None:
        """Offer what can be added to the main line."""
        self.phase_menu.offer(self._optional())
        self.phase_menu.popup(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))

    def open_branch_menu(self) -> None:
        """Offer what can run beside the plan."""
        button = self.branch_button
        self.branch_menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def add_kind(self, kind: PhaseKind, *, beside: bool = False) -> None:
        """Put in a phase of a kind; its length is a guess until the family gives one."""
        days = None if beside or kind is PhaseKind.FOLLOW_UP else _GUESSED_DAYS
        key = self._desk.draft.free_key()
        phase = DraftPhase(key, kind, days=days, guess=days is not None, beside=beside)
        after = self._desk.chosen or None
        if kind is PhaseKind.FOLLOW_UP and self._desk.draft.phases:
            after = self._desk.draft.phases[-1].key
        if self._desk.do(lambda draft: added(draft, phase, after), key):
            self.added.emit(kind)

    def add_outlined(self, one: OutlinePhase) -> None:
        """Put in a phase that the starting point has only for some patients, in its place."""
        key = self._desk.draft.free_key()
        phase = phase_from(one, key, self._around.language.code, self._names)
        after = self._behind(one)
        if self._desk.do(lambda draft: added(draft, phase, after), key):
            self.added.emit(one.kind)

    def add_branch(self, outline: PlanOutline) -> None:
        """Put in what a side branch has for everybody."""
        code = self._around.language.code

        def step(draft: PlanDraft) -> PlanDraft:
            for one in outline.phases:
                if not one.optional:
                    phase = phase_from(one, draft.free_key(), code, self._names)
                    draft = added(draft, replace(phase, beside=True), _last(draft))
            return draft

        key = self._desk.draft.free_key()
        if self._desk.do(step, key):
            self.added.emit(outline.phases[0].kind)

    def begin_relapse(self) -> None:
        """Begin a new plan for treatment after a relapse; what has begun is kept as history."""
        first = DraftPhase("relapse", PhaseKind.RELAPSE)
        name = self.tr("Relapse treatment")
        new = PlanDraft(name=name, first_day=today(), phases=(first,))
        if self._desk.do(lambda draft: after_relapse(draft, new), "after-relapse"):
            self.added.emit(PhaseKind.RELAPSE)

    def remove(self) -> None:
        """Take the chosen phase out; say why where that cannot be."""
        key = self._desk.chosen
        if key:
            self._desk.do(lambda draft: removed(draft, key))

    def _build(self) -> None:
        theme = self._around.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        tools = QWidget()
        flow = FlowLayout(tools)
        flow.setSpacing(theme.gap(4))
        buttons = (self.add_button, self.branch_button, self.remove_button)
        bare = (self.up, self.down, self.undo_button, self.redo_button, self.more_button)
        for tool in (*buttons, *bare):
            flow.addWidget(tool)
        column.addWidget(tools)
        ground = QFrame()
        ground.setProperty("card", "true")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        inside.addWidget(self.list)
        column.addWidget(ground, 1)
        column.addWidget(self.refusal)
        self.add_button.setToolTip(self.tr("Insert or Ctrl+N"))
        self.remove_button.setToolTip(self.tr("Delete"))

    def _connect(self) -> None:
        self._desk.changed.connect(self.show_draft)
        self._desk.refused.connect(self._show_refusal)
        self.list.chosen.connect(self._desk.choose)
        self.list.moved.connect(self._move)
        self.list.dropped.connect(self._put_at)
        self.list.add_asked.connect(self.open_add_menu)
        self.list.remove_asked.connect(self.remove)
        self.list.rename_asked.connect(self.rename_asked)
        self.add_button.clicked.connect(self.open_add_menu)
        self.branch_button.clicked.connect(self.open_branch_menu)
        self.remove_button.clicked.connect(self.remove)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.more_button.clicked.connect(self._open_more)
        self.undo_button.clicked.connect(self._desk.undo)
        self.redo_button.clicked.connect(self._desk.redo)
        self.phase_menu.kind_asked.connect(self.add_kind)
        self.phase_menu.optional_asked.connect(self.add_outlined)
        self.branch_menu.kind_asked.connect(self._add_beside)
        self.branch_menu.outline_asked.connect(self.add_branch)
        self.relapse.triggered.connect(self.begin_relapse)

    def _open_more(self) -> None:
        self.more_menu.show_under(self.more_button)

    def _add_beside(self, kind: PhaseKind) -> None:
        self.add_kind(kind, beside=True)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        key = self._desk.chosen
        if key:
            self._desk.do(lambda draft: moved(draft, key, step))

    def _put_at(self, key: str, to: int) -> None:
        self._desk.do(lambda draft: moved_to(draft, key, to), key)

    def _names(self, keys: Sequence[str]) -> str:
        return self._around.knowledge.source_names(keys, self._around.language.code)

    def _optional(self) -> list[OutlinePhase]:
        outline = self._outlines.get(self._desk.draft.template_key)
        return [one for one in outline.phases if one.optional] if outline else []

    def _behind(self, wanted: OutlinePhase) -> str | None:
        """Return the phase of the draft after which a phase of its starting point belongs."""
        outline = self._outlines[self._desk.draft.template_key]
        code = self._around.language.code
        before = outline.phases[: outline.phases.index(wanted)]
        marks = [(one.kind, one.name.text(code) if one.name else "") for one in before]
        found = [one.key for one in self._desk.draft.phases if (one.kind, one.name) in marks]
        return found[-1] if found else None

    def _show_refusal(self, problem: DraftProblem) -> None:
        self._refuse(self._around.language.say(problem.message))

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        if sentence:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _last(draft: PlanDraft) -> str | None:
    return draft.phases[-1].key if draft.phases else None
