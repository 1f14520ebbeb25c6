"""The card over all: the line of visits, and what the plan behind it says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from alltracker.language import Language
from alltracker.ui.follow_up.line import VisitsLine
from alltracker.ui.follow_up.visit_line import VisitLine
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.labels import Text


class LineCard(Card):
    """``opened`` tells a visit's id; ``visit_asked``: note a visit; ``plan_asked``: the plan."""

    opened = Signal(str)
    visit_asked = Signal()
    plan_asked = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.set_title(self.tr("Visits since the end of treatment"))
        self.line = VisitLine(theme, language)
        self._visit = Button(theme, self.tr("Visit"), icon="plus", room="card", parent=self)
        self._visit.setAccessibleName(self.tr("Add a visit"))
        self._plan = Button(theme, self.tr("Change the plan"), room="card", parent=self)
        self._words = Text(theme, "", TextStep.CAPTION, ink="muted", wraps=True)
        self._lay_out()
        self._connect()

    def show_line(self, line: VisitsLine, words: Sequence[str], *, planned: bool) -> None:
        """Show the visits and what stands below them; ``planned``: there is a plan to change."""
        self.line.show_line(line)
        self._words.setText("\n".join(words))
        change, choose = self.tr("Change the plan"), self.tr("Choose a visit plan")
        self._plan.setText(change if planned else choose)
        self._plan.updateGeometry()

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self._visit, self._plan, self.line]

    def _lay_out(self) -> None:
        self.add_to_head(self._visit)
        self.add_to_head(self._plan)
        self.body.addWidget(self.line)
        self.body.addWidget(self._words)

    def _connect(self) -> None:
        self.line.opened.connect(self.opened)
        self._visit.clicked.connect(self.visit_asked)
        self._plan.clicked.connect(self.plan_asked)
