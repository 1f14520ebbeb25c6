"""Where a plan is written: its name and first day, the whole way, its phases, and what follows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.kinds import PhaseKind
from alltracker.care.plan_draft import DraftProblem
from alltracker.care.plan_draft_steps import beginning_on, renamed
from alltracker.care.plan_outline import PlanOutline
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.plan.desk import DraftDesk
from alltracker.ui.plan.draft_words import way_of
from alltracker.ui.plan.end_form import EndForm
from alltracker.ui.plan.phase_form import PhaseForm
from alltracker.ui.plan.phases_part import PhasesPart
from alltracker.ui.plan.weeks_view import WeeksView
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.segmented import Segmented
from alltracker.ui.widgets.way_bar import WayBar

_STACKED: Final = 760
"""Pixels at 100 % below which the list and what belongs to it stand under each other."""
_LONGEST_NAME: Final = 200


class Part(StrEnum):
    """What stands beside the list."""

    PHASE = "phase"
    END = "end"
    WEEKS = "weeks"


class Bench(QWidget):
    """Shows the draft of a desk from all sides and changes it."""

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
        self.head = Form(theme, columns=5)
        self.name = TextField(theme)
        self.first_day = DayField(theme, language, whole=True)
        self.way = WayBar(theme, language)
        self.end = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self.notes = Text(theme, "", TextStep.SMALL, ink="info", wraps=True)
        self.phases = PhasesPart(around, desk, outlines)
        parts = (
            (Part.PHASE, self.tr("Phase")),
            (Part.END, self.tr("End of treatment")),
            (Part.WEEKS, self.tr("Next 8 weeks")),
        )
        self.parts = Segmented(theme, parts, name=self.tr("What is shown beside the phases"))
        self.phase_form = PhaseForm(theme, language, desk)
        self.end_form = EndForm(theme, language, desk)
        self.weeks = WeeksView(theme, language)
        self._pages = {
            Part.PHASE: self.phase_form,
            Part.END: self.end_form,
            Part.WEEKS: self.weeks,
        }
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()
        self.show_part(Part.PHASE)
        self.show_draft()

    def show_part(self, part: Part) -> None:
        """Show the chosen phase, the end of treatment or the next weeks."""
        self.parts.set_value(part)
        focused = QApplication.focusWidget()
        if focused is not None and any(page.isAncestorOf(focused) for page in self._pages.values()):
            self.parts.stop().setFocus(Qt.FocusReason.OtherFocusReason)
        for key, page in self._pages.items():
            page.setVisible(key is part)

    def show_draft(self) -> None:
        """Show the draft as it is now."""
        draft, layout, language = self._desk.draft, self._desk.layout, self._around.language
        if self.head.field(self.name).problem is None:
            self.name.set_value(draft.name)
        if self.head.field(self.first_day).problem is None or draft.first_day is not None:
            self.first_day.set_value(draft.first_day)
        self.way.show_way(way_of(layout, draft.history, language, today()))
        self.weeks.show_layout(layout)
        self.notes.setText("\n".join(language.say(note) for note in layout.notes))
        self.notes.setVisible(bool(layout.notes))
        end = language.say(layout.end.words) if layout.end is not None else self.tr("not known yet")
        over = layout.end is not None and layout.end.over
        words = "{end}" if over else self.tr("End of treatment: {end}")
        self.end.setText(words.format(end=end))

    def check(self) -> bool:
        """Return whether nothing is wrong in any field; go to the first mistake."""
        if not self.head.check():
            return False
        if not self.phase_form.check():
            self.show_part(Part.PHASE)
            return self.phase_form.check()
        if not self.end_form.check():
            self.show_part(Part.END)
            return self.end_form.check()
        return True

    def begin(self) -> None:
        """Give the keyboard to the phases, or to the first day where it is not known."""
        known = self._desk.draft.first_day is not None
        target: QWidget = self.phases.list if known else self.first_day
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what belongs to the list under it where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < self._around.theme.px(_STACKED)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if narrow else right)

    def _build(self) -> None:
        gap = self._around.theme.gap
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(8))
        column.addWidget(self.way)
        column.addWidget(self.end)
        column.addWidget(self.notes)
        self.name.setMaxLength(_LONGEST_NAME)
        self.head.add(self.tr("Name of the plan"), self.name, span=3)
        self.head.add(self.tr("First day of treatment"), self.first_day, span=2)
        left, right = QVBoxLayout(), QVBoxLayout()
        for half in (left, right):
            half.setSpacing(gap(12))
        left.addWidget(self.head)
        left.addWidget(self.phases, 1)
        right.addWidget(self.parts)
        for page in self._pages.values():
            right.addWidget(page, 1)
        self._columns.setSpacing(gap(28))
        self._columns.addLayout(left, 5)
        self._columns.addLayout(right, 4)
        column.addLayout(self._columns, 1)

    def _connect(self) -> None:
        self._desk.changed.connect(self.show_draft)
        self.parts.edited.connect(self._follow_part)
        self.name.finished.connect(self._take_name)
        self.first_day.finished.connect(self._take_first_day)
        self.phases.added.connect(self._ask_length)
        self.phases.rename_asked.connect(self._ask_name)
        self.phases.list.itemActivated.connect(self._ask_name)

    def _follow_part(self) -> None:
        self.show_part(Part(str(self.parts.value())))

    def _take_name(self) -> None:
        name = self.name.value()
        self._desk.do(lambda draft: renamed(draft, name))

    def _take_first_day(self) -> None:
        if self.first_day.problem() is not None:
            return
        day = self.first_day.day()
        if day == self._desk.draft.first_day:
            return
        try:
            self._desk.put(beginning_on(self._desk.draft, day))
        except DraftProblem as problem:
            sentence = self._around.language.say(problem.message)
            self.head.set_error(self.first_day, Problem(sentence))

    def _ask_name(self) -> None:
        self.show_part(Part.PHASE)
        self.phase_form.rename()

    def _ask_length(self, kind: PhaseKind) -> None:
        """Go to what a phase that was just added lacks: its name, its first day or its length."""
        self.show_part(Part.PHASE)
        form = self.phase_form
        chosen = self._desk.draft.phase(self._desk.chosen)
        if kind is PhaseKind.OTHER:
            form.rename()
        elif chosen.beside and chosen.starts_on is None:
            form.start.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            form.days.setFocus(Qt.FocusReason.ShortcutFocusReason)
            form.days.selectAll()
