from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from alltracker.care.courage import _WORDS
from alltracker.care.kinds import PhaseKind
from alltracker.care.kinds_events import BloodProduct, ProcedureKind, ProductUnit, StayReason
from alltracker.care.kinds_medicine import DoseStatus, DoseUnit, Route
from alltracker.db.models import (
    Absence,
    Dose,
    Infection,
    Medicine,
    Patient,
    Phase,
    Procedure,
    Radiation,
    Stay,
    Transfusion,
)
from alltracker.ui.events.listing import SLICES, event_rows
from alltracker.ui.events.sums import event_sums
from alltracker.ui.events.tally import ICONS
from alltracker.ui.pages.events import EventsPage
from alltracker.ui.totals.totals_dialog import TotalsDialog

TODAY = dt.date(2026, 11, 24)
ODD = "Ægir <b>O'Neil</b>"


def ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days=days)


@pytest.fixture
def happened(patient, add):
    own = {"patient_id": patient.id}
    spinal = Medicine(
        **own, drug="methotrexate", name="Methotrexate", route=Route.SPINAL, in_clinic=True
    )
    vein = Medicine(
        **own,
        drug="vincristine",
        name="Vincristine",
        route=Route.VEIN,
        in_clinic=True,
        purpose="Chemotherapy",
    )
    home = Medicine(**own, drug="mercaptopurine", name="Mercaptopurine")
    puncture = Procedure(
        **own, kind=ProcedureKind.LUMBAR_PUNCTURE, day=ago(10), time=dt.time(8), place=ODD, pokes=2
    )
    given = {"unit": DoseUnit.MILLIGRAM, **own}
    add(
        spinal,
        vein,
        home,
        puncture,
        Procedure(
            **own,
            kind=ProcedureKind.MARROW_TEST,
            day=ago(30),
            result="blasts <5 %; remission.",
        ),
        Dose(**given, medicine_id=spinal.id, day=ago(10), amount=12.0, procedure_id=puncture.id),
        Dose(**given, medicine_id=vein.id, day=ago(10), amount=1.2, given_at=dt.time(9)),
        Dose(**given, medicine_id=vein.id, day=ago(3), amount=1.2, status=DoseStatus.HELD),
        Dose(**own, medicine_id=home.id, day=ago(3), amount=1.0),
        Transfusion(**own, product=BloodProduct.RED_CELLS, day=ago(20), amount=250.0),
        Transfusion(**own, product=BloodProduct.RED_CELLS, day=ago(21), amount=200.0),
        Transfusion(
            **own,
            product=BloodProduct.PLATELETS,
            day=ago(20),
            amount=1.0,
            unit=ProductUnit.BAG,
            reacted=True,
            reaction="hives",
        ),
        Stay(**own, began_on=ago(25), ended_on=ago(20), reason=StayReason.FEVER),
        Stay(**own, began_on=ago(20), ended_on=ago(19), reason=StayReason.TREATMENT),
        Infection(**own, name="Line infection", began_on=ago(25), organism="S. epidermidis"),
        Radiation(**own, site="Skull", began_on=ago(60), fractions=8, gray=12.0),
        Absence(**own, began_on=ago(25), ended_on=ago(19), days=4.5),
        Absence(**own, began_on=ago(9), ended_on=ago(9)),
    )
    return patient


@pytest.fixture
def page(around, happened, shown):
    made = EventsPage(around)
    shown(made)
    made.show_patient(happened)
    return made


def lines(page):
    model = page.panel.model
    return ["|".join(model.line(row)) for row in range(model.rowCount())]


def test_everything_is_listed_the_newest_first_under_its_day(page):
    said = lines(page)
    assert len(said) == 13
    whole = "\n".join(said)
    assert said[0].startswith("Sat 21 Nov")
    assert "Vincristine 1,2 mg, not given" in said[0]
    assert "Lumbar puncture, methotrexate 12 mg, " + ODD in whole
    assert "Vincristine 1,2 mg, into a vein|09:00" in whole
    assert "Bone marrow test, blasts below 5 %, remission" in whole
    assert "Red cells, 250 mL, no reaction" in whole
    assert "Platelets, 1 bag, reaction: hives" in whole
    assert "In hospital, fever, until" in whole
    assert "Line infection, no end noted, S. epidermidis" in whole
    assert "Radiation, Skull, 12 Gy, 8 fraction" in whole
    assert "Away 4,5 days" in whole
    assert "Away 1 day" in whole
    assert "Mercaptopurine" not in whole


def test_the_parts_of_the_list(page):
    counts = {}
    for part in SLICES:
        page.panel.choose_part(part.key)
        counts[part.key] = page.panel.model.rowCount()
    assert counts == {
        "all": 13,
        "procedures": 2,
        "clinic": 2,
        "transfusions": 3,
        "stays": 2,
        "infections": 1,
        "radiation": 1,
        "absences": 2,
    }


@pytest.mark.parametrize(
    ("words", "found"),
    [("methotrexate", 1), ("o'neil", 1), ("platelets", 1), ("remission", 1), ("vincristine", 2)],
)
def test_the_field_above_finds_words_and_drugs(page, words, found):
    page.panel.finder.setText(words)
    page.panel.finder.edited.emit()
    assert page.panel.model.rowCount() == found


def test_the_line_under_the_title_counts_and_tells_of_a_stay(page, add, happened):
    assert page.subtitle() == "13 noted, the last on 21 Nov 2026"
    add(Stay(patient_id=happened.id, began_on=ago(1)))
    assert page.subtitle() == "14 noted, in hospital since 23 Nov 2026"


def test_deleting_a_puncture_from_the_list_takes_its_doses_and_comes_back(page, store, around):
    (puncture,) = (r for r in store.all(Procedure) if r.kind is ProcedureKind.LUMBAR_PUNCTURE)
    doses = len(store.all(Dose))
    page.reveal(puncture.id)
    page.panel.delete_chosen()
    assert store.get(Procedure, puncture.id) is None
    assert len(store.all(Dose)) == doses - 1
    around.deeds.undo()
    assert len(store.all(Dose)) == doses
    assert len(lines(page)) == 13


def test_several_kinds_are_deleted_as_one_step(page, store, around):
    page.panel.table.selectAll()
    page.panel.delete_chosen()
    assert store.all(Procedure) == store.all(Stay) == store.all(Transfusion) == []
    assert page._stack.currentWidget() is page.empty
    around.deeds.undo()
    assert len(lines(page)) == 13


def test_delete_and_enter_work_from_the_keyboard(page, store, qtbot):
    page.panel.table.setFocus()
    page.panel.table.select_only(0)
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert type(dialog).__name__ == "ClinicDialog"
    dialog.reject()
    doses = len(store.all(Dose))
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Delete)
    assert len(store.all(Dose)) == doses - 1


def test_each_row_opens_in_its_own_form(page):
    opened = set()
    for entry in list(page.panel.model.everything):
        dialog = page.panel.open_row(entry.id)
        opened.add(dialog.kind.key)
        assert not dialog.written
        dialog.reject()
        assert not dialog.isVisible()
    assert len(opened) == 7


def test_a_stay_that_goes_on_can_be_ended_from_the_list(page, store, add, happened):
    stay = Stay(patient_id=happened.id, began_on=ago(2))
    add(stay)
    page.reveal(stay.id)
    assert page.panel.end_button.isVisibleTo(page)
    page.panel.end_chosen()
    assert store.get(Stay, stay.id).ended_on == TODAY


def test_the_menu_adds_each_kind(page):
    menu = page.open_menu()
    assert len(menu.actions()) == 7
    for action in menu.actions():
        page._add_chosen(action)
        dialog = QApplication.activeModalWidget()
        assert dialog.kind.labels.new
        dialog.reject()
    menu.close()


def test_an_empty_page_offers_the_first_procedure(around, patient, shown):
    page = EventsPage(around)
    shown(page)
    page.show_patient(patient)
    assert page._stack.currentWidget() is page.empty
    assert page.subtitle() == ""
    assert page.tools() == (page.add_button,)
    page.empty.button.click()
    dialog = QApplication.activeModalWidget()
    dialog.accept()
    assert page._stack.currentWidget() is not page.empty


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_Insert])
def test_the_key_on_the_empty_page_opens_the_form(around, patient, shown, qtbot, key):
    page = EventsPage(around)
    shown(page)
    page.show_patient(patient)
    page.first_focus().setFocus()
    qtbot.waitUntil(page.empty.button.hasFocus)
    qtbot.keyClick(page.empty.button, key)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog.kind.key == "procedure"
    dialog.reject()


def test_the_card_shows_four_numbers_and_the_dialog_all_of_them(page):
    said = [figure.accessibleName() for figure in page.courage.figures.shown]
    assert [text.split()[0] for text in said] == ["6", "2", "1", "3"]
    dialog = page.open_tally()
    told = {line.key: line.count for line in dialog.lines()}
    assert told["nights"] == 6
    assert told["clinic_doses"] == 2
    assert told["home_doses"] == 1
    dialog.copy_text()
    assert "6 night" in QApplication.clipboard().text()
    with_print = []
    page.asked_for.connect(lambda key, kind: with_print.append((key, kind)))
    dialog.print_button.click()
    assert with_print == [("papers", "courage")]


def test_the_tally_of_one_phase(page, add, happened):
    add(
        Phase(
            patient_id=happened.id,
            kind=PhaseKind.INDUCTION,
            position=0,
            actual_start=ago(22),
        ),
        Phase(
            patient_id=happened.id,
            kind=PhaseKind.MAINTENANCE,
            position=1,
            actual_start=ago(15),
        ),
    )
    dialog = page.open_tally()
    dialog.period.setCurrentIndex(1)
    dialog.period.edited.emit()
    told = {line.key: line.count for line in dialog.lines()}
    assert told == {"treatment": 7, "nights": 3, "transfusions": 3}
    dialog.reject()


def test_a_tally_of_nothing_says_so(around, patient, shown):
    page = EventsPage(around)
    shown(page)
    page.show_patient(patient)
    dialog = page.open_tally()
    assert not dialog.figures.isVisibleTo(dialog)
    assert not dialog.copy.isEnabled()
    dialog.reject()


def test_sums_by_hand(store, happened, around):
    say = around.language.say
    sums = {
        say(one.name): say(one.words) for one in event_sums(event_rows(store, happened.id), TODAY)
    }
    assert sums["Lumbar puncture"] == "1, last on 14 Nov 2026"
    assert sums["Red cells"].endswith(", 450 mL")
    assert sums["Platelets"].endswith(", 1 bag")
    assert sums["In hospital"].startswith("6 night")
    assert sums["Radiation"].startswith("12 Gy, 8 fraction")
    assert sums["Away from school or work"] == "5,5 days"


def test_another_patient_is_shown_alone(page, add):
    other = Patient(name="Other")
    add(other)
    page.show_patient(other)
    assert page._stack.currentWidget() is page.empty


def test_the_sums_lead_to_the_totals_by_keyboard(page, qtbot):
    link = page.sums.totals
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    (dialog,) = page.window().findChildren(TotalsDialog)
    assert dialog.isVisible()
    assert "Vincristine" in [total.name for total in dialog.found.drugs]
    dialog.reject()


def test_every_line_of_the_tally_has_its_picture():
    assert ICONS.keys() == _WORDS.keys()
