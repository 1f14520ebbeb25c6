"""The plan editor: choose where a plan starts from, write it, see its next weeks, save it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from alltracker.care.plan_draft_next import following
from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.db.plan_draft_rows import DraftRows, draft_rows, patient_anchors, read_draft
from alltracker.knowledge.outlines import plan_outlines
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.plan.bench import Bench
from alltracker.ui.plan.chooser import OutlineChooser
from alltracker.ui.plan.desk import DraftDesk
from alltracker.ui.plan.starting import Starter
from alltracker.ui.plan.template_files import ask_template, ask_where, save_template
from alltracker.ui.records.discard import DiscardQuestion
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.labels import Text

_CONTEXT: Final = "plan_editor"
_WIDTH, _HEIGHT = 1120, 700
_BESIDE: Final = 16
"""Pixels of the window that stay in sight around the dialog."""


class PlanEditor(SheetDialog):
    """Writes the plan of a patient; nothing is saved before the button says so, then as one step.

    Without a plan it begins with the choice of where to start from.
    """

    def __init__(self, around: Surroundings, patient: Patient, parent: QWidget) -> None:
        draft = read_draft(around.store, patient)
        new = draft.row_id is None and not draft.phases
        title = (
            QCoreApplication.translate("PlanEditor", "Lay out a plan")
            if new
            else QCoreApplication.translate("PlanEditor", "Change the plan")
        )
        super().__init__(around.theme, title, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._around = around
        self._patient = patient
        outlines = plan_outlines(around.knowledge)
        self._starter = Starter(patient, around.knowledge, around.language, outlines)
        draft = self._starter.with_lengths(draft)
        self.desk = DraftDesk(draft, patient_anchors(patient), self)
        theme, language = around.theme, around.language
        self.chooser = OutlineChooser(theme, language, around.knowledge, outlines)
        self.bench = Bench(around, self.desk, outlines)
        self.problem = Text(theme, "", ink="bad", wraps=True)
        more = self.bench.phases.more_menu
        self.another = more.add(self.tr("Start from another plan…"), "layers")
        self.save_file = more.add(self.tr("Save as a template file…"), "download")
        self.open_file = Button(theme, self.tr("Open a template file…"), icon="folder-open")
        self.back = Button(theme, self.tr("Back to the plan"))
        self.start = Button(theme, self.tr("Start from this"), "primary")
        self.save = Button(theme, self.tr("Save the plan"), "primary")
        self._lay_out()
        self._wire()
        if new:
            self._show_choice()
        else:
            self._show_bench()

    def begin_relapse(self) -> None:
        """Begin the plan of treatment after a relapse right away."""
        self.bench.phases.begin_relapse()

    def add_branch(self) -> None:
        """Offer right away what can run beside the plan."""
        self.bench.phases.open_branch_menu()

    @override
    def accept(self) -> None:
        """Save the plan as one step and close, or show what cannot be."""
        if not self.chooser.isHidden():
            self._start()
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # what was typed last is taken
        if not self.bench.check():
            return
        rows = draft_rows(self._around.store, self._patient, self.desk.draft)
        if rows.nothing or self._saved(rows):
            super().accept()

    @override
    def reject(self) -> None:
        """Close; ask first where something written would be lost."""
        if not self.desk.edited:
            super().reject()
            return
        question = DiscardQuestion(self._around, self)
        question.accepted.connect(self._discard)
        question.open()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter in a field take its value, and not save the plan."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if enter and control:
            self.accept()
        elif not (enter and isinstance(self.focusWidget(), QLineEdit)):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        for page in (self.chooser, self.bench):
            self.body.addWidget(page, 1)
        self.chooser.add_tool(self.open_file)
        self.body.addWidget(self.problem)
        self.problem.hide()
        before: QWidget = self.cancel
        for button in (self.back, self.start, self.save):
            self._buttons.addWidget(button)
            self.setTabOrder(before, button)
            before = button
        self._follow()

    def _wire(self) -> None:
        self.start.clicked.connect(self._start)
        self.save.clicked.connect(self.accept)
        self.another.triggered.connect(self._show_choice)
        self.back.clicked.connect(self._show_bench)
        self.open_file.clicked.connect(self._open_file)
        self.save_file.triggered.connect(self._save_file)
        self.chooser.chosen.connect(self._follow_choice)
        self.chooser.list.itemActivated.connect(self._start)
        self.chooser.refused.connect(self._show_refusal)
        self.desk.changed.connect(self._follow_draft)
        standard = QKeySequence.StandardKey
        QShortcut(QKeySequence(standard.Undo), self, self.desk.undo)
        QShortcut(QKeySequence(standard.Redo), self, self.desk.redo)
        QShortcut(QKeySequence("Ctrl+N"), self, self.bench.phases.open_add_menu)

    def _show_choice(self) -> None:
        """Offer where the plan can start from."""
        starter, day = self._starter, self.desk.draft.first_day
        chosen = self.chooser.list.value()
        first = day or starter.first_day()
        whose, anchors = starter.whose(day), self.desk.anchors
        self.chooser.show_for(starter.audience, whose, first, anchors=anchors, chosen=chosen)
        self._turn_to(self.chooser)
        self._show_buttons(choosing=True)
        self.set_text(
            self.tr("A plan is a start. Change every date to what your team says.")
            if not self.desk.draft.phases
            else self.tr("What has begun stays. What is still to come follows the plan you choose.")
        )
        self.chooser.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._follow_choice()

    def _show_bench(self) -> None:
        """Show the plan that is being written."""
        self._turn_to(self.bench)
        self._show_buttons(choosing=False)
        self.set_text("")
        rules = self._starter.rules(self.desk.draft)
        self.bench.end_form.offer([(one.rule, one.words) for one in rules])
        self.bench.begin()

    def _turn_to(self, page: QWidget) -> None:
        """Show one page, which alone asks for room."""
        for each in (self.chooser, self.bench):
            each.setVisible(each is page)
        self._scroll.verticalScrollBar().setValue(0)

    def _show_buttons(self, *, choosing: bool) -> None:
        self.start.setVisible(choosing)
        self.save.setVisible(not choosing)
        self.back.setVisible(choosing and bool(self.desk.draft.phases))
        (self.start if choosing else self.save).setDefault(True)
        self._say("")

    def _start(self) -> None:
        """Start the plan from what is chosen, or let what has begun go on so."""
        outline, day = self.chooser.outline(), self.desk.draft.first_day
        if outline is None and not self.chooser.own_phases():
            return
        new = self._starter.from_outline(outline, day) if outline else self._starter.own(day)
        if self.desk.do(lambda before: following(before, new)):
            self._show_bench()

    def _follow_choice(self) -> None:
        ready = self.chooser.ready()
        self.start.setEnabled(ready)
        self.start.setToolTip("" if ready else self.tr("Choose a plan first."))
        self._say("")

    def _follow_draft(self) -> None:
        self._say("")

    def _open_file(self) -> None:
        path = ask_template(self._around, self.tr("Open a template file"), self)
        if path is not None:
            self.chooser.open_file(path)

    def _save_file(self) -> None:
        path = ask_where(self._around, self.desk.draft, self.tr("Save as a template file"), self)
        if path is None:
            return
        try:
            said = save_template(self.desk.draft, path, self._around.language)
        except KnownProblem as problem:
            self._show_refusal(problem)
            return
        self._say(self._around.language.say(said), "good")

    def _saved(self, rows: DraftRows) -> bool:
        """Write the rows as one step; show what cannot be."""
        text = QT_TRANSLATE_NOOP("plan_editor", "Plan saved: {name}")
        if not self.desk.draft.name:
            text = QT_TRANSLATE_NOOP("plan_editor", "Plan saved")
        label = Message(_CONTEXT, text, {"name": self.desk.draft.name})
        try:
            self._around.deeds.save(label, rows.put, remove=rows.remove)
        except KnownProblem as problem:
            self._show_refusal(problem)
            return False
        return True

    def _show_refusal(self, problem: KnownProblem) -> None:
        self._say(self._around.language.say(problem.message))

    def _say(self, sentence: str, ink: str = "bad") -> None:
        self.problem.set_ink(ink)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _discard(self) -> None:
        super().reject()

    @override
    def _follow(self) -> None:
        super()._follow()
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        beside = self._theme.gap(_BESIDE)
        width, high = self._theme.px(_WIDTH), self._theme.px(_HEIGHT)
        least = QSize(self._theme.px(320), self._theme.px(320))
        size = QSize(width, high).boundedTo(room - QSize(beside, beside)).expandedTo(least)
        self.setMinimumWidth(min(size.width(), room.width()))
        self.resize(size)
