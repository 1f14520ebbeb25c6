"""While another program holds the file, a form says so, keeps what is written, and saves later."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from sqlcipher3 import dbapi2 as sqlite

from alltracker.care.kinds_medicine import DoseUnit, Route
from alltracker.db.clinic_rows import ChosenDrug, GivenDrug
from alltracker.db.models import Dose, Medicine, Procedure, Stay
from alltracker.ui.kinds_all import kind_of
from alltracker.ui.records.opener import FormOpener


@pytest.fixture
def held(store):
    """Return a context in which a second connection locks the file of the record."""
    store._connection.execute("PRAGMA busy_timeout = 0")  # do not wait for it to let go

    @contextmanager
    def hold():
        other = sqlite.connect(store.path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        try:
            yield
        finally:
            other.close()

    return hold


def is_told(dialog) -> bool:
    return dialog.isVisible() and dialog.written and "another window" in dialog._footnote.text()


def test_a_medicine_of_the_clinic(clinic_form, store, held):
    dialog = clinic_form()
    dialog.drug.name.setText("Etoposide")
    dialog.drug.name.edited.emit()
    dialog.amount.number.setText("100")
    dialog.amount.number.edited.emit()
    with held():
        dialog.accept()
        assert is_told(dialog)
        dialog._save_and_more()
        assert is_told(dialog)
    dialog.accept()
    assert not dialog.isVisible()
    (dose,) = store.all(Dose)
    assert (dose.amount, dose.unit) == (100.0, DoseUnit.MILLIGRAM)
    assert [row.drug for row in store.all(Medicine)] == ["etoposide"]


def test_a_procedure_with_what_was_given(procedure_form, store, held):
    dialog = procedure_form()
    given = GivenDrug(ChosenDrug("cytarabine", "Cytarabine"), Route.SPINAL, 30.0)
    dialog.editor("drugs").set_value((given,))
    dialog.editor("place").setText("Day clinic")
    dialog.editor("place").edited.emit()
    with held():
        dialog.accept()
        assert is_told(dialog)
    dialog.accept()
    (procedure,) = store.all(Procedure)
    (dose,) = store.all(Dose)
    assert (procedure.place, dose.procedure_id) == ("Day clinic", procedure.id)
    again = procedure_form(procedure)
    with held():
        again._remove()
        assert again.isVisible()
        assert "another window" in again._footnote.text()
    again._remove()
    assert store.all(Procedure) == []


def test_a_stay(around, patient, window, qtbot, store, held):
    dialog = FormOpener(around, patient, window).open(kind_of("stay"))
    qtbot.addWidget(dialog)
    dialog.editor("place").setText("Ward 4")
    dialog.editor("place").edited.emit()
    with held():
        dialog.accept()
        assert is_told(dialog)
    dialog.accept()
    assert [row.place for row in store.all(Stay)] == ["Ward 4"]
