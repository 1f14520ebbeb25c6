"""The form of a medicine that the team gave without a procedure, such as vincristine by vein."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from typing_extensions import override

from alltracker.care.kinds_medicine import DoseStatus, DoseUnit, Route
from alltracker.care.procedure_words import dose_words
from alltracker.care.words import Message
from alltracker.db.clinic_rows import (
    ChosenDrug,
    GivenDrug,
    When,
    rows_given,
    rows_left,
)
from alltracker.db.columns import Owned
from alltracker.db.models import Dose, Medicine
from alltracker.ui.events.clinic_editors import DoseAmountEditor, DrugPicker
from alltracker.ui.events.editors import EventEditors
from alltracker.ui.kinds import CONTEXT
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.editors import EditorFactory

_EXTRA: Final = frozenset({"drug", "dose"})


class ClinicDialog(RecordDialog):
    """Writes down one dose of the clinic; its medicine is found in the record or made."""

    @property
    def drug(self) -> DrugPicker:
        """The editor of medicine and way."""
        return cast("DrugPicker", self.editor("drug"))

    @property
    def amount(self) -> DoseAmountEditor:
        """The editor of amount and unit."""
        return cast("DoseAmountEditor", self.editor("dose"))

    @override
    def _editor_factory(self) -> EditorFactory:
        self._editors_made = EventEditors(self._around, self._lookups, new=self._row is None)
        return self._editors_made

    @override
    def _fill(self) -> None:
        self._chosen: tuple[ChosenDrug, Route] | None = None
        self._amount: tuple[float | None, DoseUnit] = (None, DoseUnit.MILLIGRAM)
        super()._fill()

    @override
    def _wire(self) -> None:
        super()._wire()
        self.amount.ask_with(self._doubt)
        self.drug.edited.connect(self._follow_drug)

    @override
    def _shown_values(self, row: Owned) -> dict[str, Any]:
        values = super()._shown_values(row)
        medicine = self._around.store.get(Medicine, values["medicine_id"])
        drug = None
        if medicine is not None:
            chosen = ChosenDrug(medicine.drug, medicine.name, medicine.short)
            drug = (chosen, medicine.route)
        day = values["given_on"] or values["day"]
        dose = (values["amount"], values["unit"])
        return values | {"drug": drug, "dose": dose, "day": day}

    @override
    def _made(self, values: Mapping[str, object]) -> Owned:
        self._chosen = cast("tuple[ChosenDrug, Route]", values["drug"])
        self._amount = cast("tuple[float | None, DoseUnit]", values["dose"])
        plain = {name: value for name, value in values.items() if name not in _EXTRA}
        known = {"medicine_id": "", "status": DoseStatus.GIVEN}
        if isinstance(self._row, Dose):
            known = {"medicine_id": self._row.medicine_id, "status": self._row.status}
        return super()._made({**known, **plain})

    @override
    def _put(self, label: Message, rows: Sequence[Owned], remove: Sequence[Owned] = ()) -> bool:
        """Save the dose with its medicine as one step."""
        (dose,) = rows
        assert isinstance(dose, Dose)
        assert self._chosen is not None
        drug, route = self._chosen
        amount, unit = self._amount
        before = self._row.id if self._row is not None else ""
        store = self._around.store
        when = When(dose.day, dose.given_at, note=dose.note)
        given = GivenDrug(drug, route, amount, unit, before)
        made = rows_given(store, self._patient.id, [given], when)
        saved = next(row for row in made if isinstance(row, Dose))
        dose.id = saved.id  # what the page looks for after saving
        gone = self._left(saved)
        medicine = next(
            (row for row in made if isinstance(row, Medicine)),
            store.get(Medicine, saved.medicine_id),
        )
        if medicine is not None:
            name = dose_words(saved, medicine)
            label = Message(CONTEXT, self.kind.labels.saved, {"name": name})
        return super()._put(label, made, [*remove, *gone])

    def _left(self, saved: Dose) -> list[Owned]:
        """Return the dose that stood here before if it was of another medicine, and that one."""
        if not isinstance(self._row, Dose) or self._row.id == saved.id:
            return []
        return rows_left(self._around.store, [self._row], [saved])

    def _follow_drug(self) -> None:
        value = self.drug.value()
        if value is not None:
            unit = self._editors_made.drugs.unit(*value)
            if unit is not None:
                self.amount.set_unit(unit)

    def _doubt(self, amount: float, unit: DoseUnit) -> str:
        value = self.drug.value()
        if value is None:
            return ""
        but = (self._row.id,) if self._row is not None else ()
        return self._editors_made.drugs.doubt(GivenDrug(*value, amount, unit), but)
