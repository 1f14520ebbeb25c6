"""The question that a change of a repeated visit asks: this one, this and following, or all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from alltracker.db.visit_rows import VisitRows, one_visit, this_and_following, whole_series
from alltracker.language import DayStyle
from alltracker.ui.appointments.visits import ShownVisit
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.labels import Text
from alltracker.ui.widgets.one_of import OneStop
from alltracker.ui.widgets.ticks import RadioField


class Scope(StrEnum):
    """Which visits of a series a change is about."""

    ONE = "one"
    FOLLOWING = "following"
    ALL = "all"


ROWS: Final[Mapping[Scope, Callable[..., VisitRows]]] = {
    Scope.ONE: one_visit,
    Scope.FOLLOWING: this_and_following,
    Scope.ALL: whole_series,
}
"""What gives the rows to save and remove for each scope."""


class ScopeQuestion(SheetDialog):
    """Asks which visits are meant and says in words what will happen; this one is the default.

    Args:
        around: what every page is handed.
        visit: the visit that is changed or taken away.
        parent: the window it stands over.
        deletes: whether visits are taken away; else they are changed.
        one: whether only this visit can be meant alone: a new rhythm is for several.
    """

    def __init__(
        self,
        around: Surroundings,
        visit: ShownVisit,
        parent: QWidget,
        *,
        deletes: bool = False,
        one: bool = True,
    ) -> None:
        super().__init__(around.theme, " ", parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._day = around.language.day(visit.first_day, DayStyle.WEEKDAY_YEAR)
        self._deletes = deletes
        self._group = QButtonGroup(self)
        self._scopes = [scope for scope in Scope if one or scope is not Scope.ONE]
        self.choices: dict[Scope, RadioField] = {}
        for place, scope in enumerate(self._scopes):
            self._add(place, scope)
        self._stop = OneStop(self._group)
        self.choices[self._scopes[0]].setChecked(True)
        self._name(visit.visit.title)
        self.set_deed(self.tr("Delete") if deletes else self.tr("Save"))
        self.choices[self._scopes[0]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def scope(self) -> Scope:
        """Which visits are meant."""
        return self._scopes[self._group.checkedId()]

    def _name(self, visit: str) -> None:
        change, delete = self.tr("Change which visits?"), self.tr("Delete which visits?")
        title = delete if self._deletes else change
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(self.tr("“{visit}” repeats.").format(visit=visit))

    def _add(self, place: int, scope: Scope) -> None:
        name, what = self._words(scope)
        choice = RadioField(self._theme, name)
        choice.setAccessibleDescription(what)
        self._group.addButton(choice, place)
        self.choices[scope] = choice
        self.body.addWidget(choice)
        words = Text(self._theme, what, TextStep.SMALL, ink="muted", wraps=True)
        words.setContentsMargins(self._theme.px(34), 0, 0, 0)
        self.body.addWidget(words)

    def _words(self, scope: Scope) -> tuple[str, str]:
        names = {
            Scope.ONE: self.tr("Only this one"),
            Scope.FOLLOWING: self.tr("This and the following"),
            Scope.ALL: self.tr("All"),
        }
        changes = {
            Scope.ONE: self.tr("{day} changes, the other visits stay as they are."),
            Scope.FOLLOWING: self.tr("{day} and all later visits change, the earlier ones stay."),
            Scope.ALL: self.tr("Every visit of the series changes. What was said or done stays."),
        }
        deletes = {
            Scope.ONE: self.tr("{day} is taken out, the other visits stay."),
            Scope.FOLLOWING: self.tr("The series ends before {day}. Marked visits stay."),
            Scope.ALL: self.tr("The series is deleted. Visits marked as done or missed stay."),
        }
        what = (deletes if self._deletes else changes)[scope]
        return names[scope], what.format(day=self._day)
