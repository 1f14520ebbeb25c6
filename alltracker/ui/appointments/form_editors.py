"""Makes the editors that only the whole form of a visit has."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from alltracker.ui.appointments.lead_editor import LeadEditor
from alltracker.ui.appointments.question_editor import QuestionsEditor
from alltracker.ui.appointments.repeat_editor import VisitRepeatEditor
from alltracker.ui.appointments.when_editor import WhenEditor
from alltracker.ui.kinds import Field, Kind
from alltracker.ui.kinds_editors import LeadTime, QuestionLines, Repeats, When
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.editors import EditorFactory
from alltracker.ui.records.lookups import Lookups


class VisitEditors(EditorFactory):
    """The editors of every form, and those of a visit's beginning, rhythm, reminder, questions."""

    def __init__(self, around: Surroundings, lookups: Lookups) -> None:
        super().__init__(around, lookups)
        self._makers |= {
            When: self._when,
            Repeats: self._repeats,
            LeadTime: self._lead,
            QuestionLines: self._questions,
        }

    def _when(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return WhenEditor(self._theme, self._language)

    def _repeats(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return VisitRepeatEditor(self._theme, self._language)

    def _lead(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return LeadEditor(self._theme, self._language)

    def _questions(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return QuestionsEditor(self._around, self._lookups.patient)
