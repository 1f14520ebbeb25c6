"""Makes the editors that only the forms of procedures and clinic medicines have."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.kind_words import word_of
from alltracker.care.kinds_events import ProcedureKind
from alltracker.ui.events.clinic_editors import DoseAmountEditor, DrugPicker
from alltracker.ui.events.drugs import ClinicDrugs
from alltracker.ui.events.result_editor import ResultEditor
from alltracker.ui.events.spinal_editor import SpinalEditor
from alltracker.ui.events.visit_editor import VisitEditor
from alltracker.ui.kinds import CONTEXT, Field, Kind
from alltracker.ui.kinds_editors import DoseAmount, DrugPick, ResultText, SpinalDrugs, VisitPick
from alltracker.ui.kinds_events import PROCEDURE
from alltracker.ui.kinds_events_days import CLINIC_DOSE
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.editors import EditorFactory
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.widgets.choices import ChoiceField

CLINIC: Final = "clinic_dose"
"""What stands among the kinds of procedures for a medicine without a procedure."""


class EventEditors(EditorFactory):
    """The editors of every form, and those of results, spinal medicines, visits and doses."""

    def __init__(self, around: Surroundings, lookups: Lookups, *, new: bool) -> None:
        super().__init__(around, lookups)
        self._new = new
        self.drugs = ClinicDrugs(around, lookups.patient)
        self._makers |= {
            ResultText: self._result,
            SpinalDrugs: self._spinal,
            VisitPick: self._visit,
            DrugPick: self._drug,
            DoseAmount: self._dose,
        }

    @override
    def _choice(self, kind: Kind, field: Field) -> QWidget:
        """Offer medicines of the clinic beside the procedures of a new row."""
        if not (kind.key == PROCEDURE.key and field.name == "kind" and self._new):
            return super()._choice(kind, field)
        options: list[tuple[object, str]] = [
            (member, self._language.say(word_of(member))) for member in ProcedureKind
        ]
        options.insert(1, (CLINIC, self._language.word(CONTEXT, CLINIC_DOSE.labels.edit)))
        return ChoiceField(self._theme, options)

    def _result(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return ResultEditor(self._theme, self._language)

    def _spinal(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return SpinalEditor(self._theme, self._language, self.drugs)

    def _visit(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return VisitEditor(self._around, self._lookups.patient)

    def _drug(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return DrugPicker(self._theme, self._language, self.drugs)

    def _dose(self, kind: Kind, field: Field) -> QWidget:
        del kind, field
        return DoseAmountEditor(self._theme, self._language)
