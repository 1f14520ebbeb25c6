"""The form of a procedure: it asks for what belongs to the kind of procedure, and no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.kinds import AppointmentStatus
from alltracker.care.kinds_events import ProcedureKind
from alltracker.care.procedure_words import given_words, listed, procedure_title
from alltracker.care.words import Message
from alltracker.db.clinic_rows import (
    GivenDrug,
    When,
    doses_of_procedure,
    rows_given,
    rows_left,
)
from alltracker.db.columns import Owned
from alltracker.db.models import Dose, Medicine, Patient, Procedure
from alltracker.db.visit_rows import VisitRows, one_visit
from alltracker.ui.appointments.visits import ShownVisit
from alltracker.ui.events.clinic_form import ClinicDialog
from alltracker.ui.events.editors import CLINIC, EventEditors
from alltracker.ui.events.flowing_form import FlowingForm
from alltracker.ui.events.given import given_of
from alltracker.ui.events.procedure_fields import BLANK, NAME_LABELS, RESULT_LABELS, is_asked
from alltracker.ui.events.result_editor import ResultEditor
from alltracker.ui.events.visit_editor import VisitChoice, VisitEditor
from alltracker.ui.kinds import CONTEXT, Kind
from alltracker.ui.kinds_events import WHOLE_PROCEDURE
from alltracker.ui.kinds_events_days import CLINIC_DOSE
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.editors import EditorFactory
from alltracker.ui.records.opener import go_on_in
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.fields import TextField, TimeField

_EXTRA: Final = frozenset({"drugs", "visit"})


class ProcedureDialog(RecordDialog):
    """A procedure with the medicines given into the spinal fluid, saved as one step.

    Args:
        around: what every page is handed.
        patient: whose procedure it is.
        kind: the entry of the registry; the form asks for more than its fields.
        row: the procedure to change; None for a new one.
        start: values of a new procedure that are known already, ``appointment_id`` among them.
        parent: the window it stands over.
    """

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        kind: Kind,
        row: Owned | None = None,
        *,
        start: Mapping[str, object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        del kind
        self._doses = doses_of_procedure(around.store, row.id) if row is not None else []
        self._given: tuple[GivenDrug, ...] = ()
        self._visit_rows = VisitRows()
        self._held: frozenset[str] = frozenset()
        known = dict(start or {})
        if "appointment_id" in known:
            known["visit"] = known.pop("appointment_id")
        super().__init__(around, patient, WHOLE_PROCEDURE, row, start=known, parent=parent)
        self.choice.edited.connect(self._follow_kind)
        self.visit.chosen.connect(self._take_visit)
        cast("DayField", self.editor("day")).finished.connect(self._follow_day)
        self._show_fields()

    @property
    def choice(self) -> ChoiceField:
        """The choice of what was done."""
        return cast("ChoiceField", self.editor("kind"))

    @property
    def visit(self) -> VisitEditor:
        """The choice of the visit at which it was done."""
        return cast("VisitEditor", self.editor("visit"))

    @property
    def findings(self) -> ResultEditor:
        """The editor of the result."""
        return cast("ResultEditor", self.editor("result"))

    @override
    def values(self) -> dict[str, object]:
        """Return what stands in the form; a field that is not shown says nothing."""
        values = super().values()
        for name, blank in BLANK.items():
            if self.field_of(name).isHidden():
                values[name] = blank
        return values

    @override
    def _editor_factory(self) -> EditorFactory:
        return EventEditors(self._around, self._lookups, new=self._row is None)

    @override
    def _fill(self) -> None:
        self._form = FlowingForm(self._around.theme)
        super()._fill()

    @override
    def _shown_values(self, row: Owned) -> dict[str, Any]:
        values = super()._shown_values(row)
        known = (self._around.store.get(Medicine, dose.medicine_id) for dose in self._doses)
        medicines = {one.id: one for one in known if one is not None}
        values |= {"visit": values["appointment_id"], "drugs": given_of(self._doses, medicines)}
        self._held = frozenset(name for name, blank in BLANK.items() if values[name] != blank)
        self.findings.set_kind(values["kind"])
        return values

    @override
    def _show_row(self) -> None:
        super()._show_row()
        if self._row is not None:
            self._follow_day()

    @override
    def _made(self, values: Mapping[str, object]) -> Owned:
        visit = values["visit"]
        self._visit_rows, visit_id = self._rows_of_visit(cast("VisitChoice | None", visit))
        self._given = cast("tuple[GivenDrug, ...]", values["drugs"])
        plain = {name: value for name, value in values.items() if name not in _EXTRA}
        self._start.pop("visit", None)
        return super()._made(plain | {"appointment_id": visit_id})

    @override
    def _put(self, label: Message, rows: Sequence[Owned], remove: Sequence[Owned] = ()) -> bool:
        """Save the procedure with its doses, their medicines and its visit as one step."""
        (procedure,) = rows
        assert isinstance(procedure, Procedure)
        store, when = self._around.store, When(procedure.day, procedure.time, procedure.id)
        made = rows_given(store, self._patient.id, self._given, when)
        kept = {row.id for row in made}
        gone = rows_left(store, [dose for dose in self._doses if dose.id not in kept], made)
        return super()._put(
            self._label(procedure, made),
            [*self._visit_rows.put, procedure, *made],
            [*remove, *self._visit_rows.remove, *gone],
        )

    def _label(self, procedure: Procedure, made: Sequence[Medicine | Dose]) -> Message:
        """Return what the toast says: the procedure with what was given."""
        doses = [row for row in made if isinstance(row, Dose)]
        known = (self._around.store.get(Medicine, dose.medicine_id) for dose in doses)
        medicines = {row.id: row for row in (*known, *made) if isinstance(row, Medicine)}
        name = listed([procedure_title(procedure), *given_words(doses, medicines)])
        return Message(CONTEXT, self.kind.labels.saved, {"name": name})

    def _rows_of_visit(self, choice: VisitChoice | None) -> tuple[VisitRows, str | None]:
        """Return the rows that a chosen visit needs, and the id to link to."""
        if choice is None:
            return VisitRows(), None
        visit = choice.shown.visit
        changes = {"status": AppointmentStatus.DONE} if choice.done else {}
        if not changes and visit.own_row:
            return VisitRows(), visit.id
        rows = one_visit(self._around.store, visit, changes)
        return rows, next((row.id for row in rows.put), visit.id)

    def _kind_chosen(self) -> ProcedureKind:
        value = self.choice.value()
        return value if isinstance(value, ProcedureKind) else ProcedureKind.OTHER

    def _follow_kind(self) -> None:
        if self.choice.value() == CLINIC:
            self._go_to_clinic()
        else:
            self.findings.set_kind(self._kind_chosen())
            self._show_fields()

    def _show_fields(self) -> None:
        kind, word = self._kind_chosen(), self._around.language.word
        self.findings.set_kind(kind)
        for name, labels in (("name", NAME_LABELS), ("result", RESULT_LABELS)):
            if kind in labels:
                field = self.field_of(name)
                field.label.setText(word(CONTEXT, labels[kind]))
                field.editor.setAccessibleName(word(CONTEXT, labels[kind]))
        shown = [
            self.field_of(field.name)
            for field in self.kind.fields
            if is_asked(field.name, kind) or field.name in self._held
        ]
        if not self.visit.anything:
            shown.remove(self.field_of("visit"))
        assert isinstance(self._form, FlowingForm)
        named = self.field_of("name") in shown
        self._form.show_only(shown, {self.field_of("visit"): named})

    def _follow_day(self) -> None:
        day = cast("DayField", self.editor("day")).day()
        if day is not None:
            self.visit.set_day(day)
            self._show_fields()

    def _take_visit(self, shown: object) -> None:
        """Fill in what the visit says: day and time, and where nobody wrote, place and people."""
        assert isinstance(shown, ShownVisit)
        if shown.first_day <= today():
            cast("DayField", self.editor("day")).set_value(shown.first_day)
            at = None if shown.visit.all_day else shown.start.time()
            cast("TimeField", self.editor("time")).set_value(at)
        for name in ("place", "with_whom"):
            line = cast("TextField", self.editor(name))
            if not line.value():
                line.set_value(getattr(shown.visit, name))

    def _go_to_clinic(self) -> None:
        """Go on in the form of a medicine of the clinic, with the day that stands here."""
        values = self.values()
        start = {"day": values["day"] or today(), "given_at": values["time"]}
        parent = self.parentWidget()
        clinic = ClinicDialog(self._around, self._patient, CLINIC_DOSE, start=start, parent=parent)
        go_on_in(clinic, self)
