"""Who writes here, in the settings: add, change, take off the list and bring back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget

from alltracker.db.caregivers import writers, writing_now
from alltracker.db.models import Patient
from alltracker.db.store import Store
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.pages.today import TodayPage
from alltracker.ui.settings.caregivers import CaregiverDialog, Caregivers

Shown = Callable[[QWidget], QMainWindow]


@pytest.fixture
def section(around: Surroundings, patient: Patient, shown: Shown) -> Caregivers:
    made = Caregivers(around)
    shown(made)
    made.show_patient(patient)
    around.deeds.changed.connect(made.refresh)
    return made


def dialog_of(section: Caregivers) -> CaregiverDialog:
    found = section.window().findChildren(CaregiverDialog)
    return next(one for one in found if one.isVisible())


def add(section: Caregivers, name: str) -> None:
    section.add.click()
    dialog = dialog_of(section)
    dialog.name.setText(name)
    dialog.accept()


def names(store: Store) -> list[str]:
    return [one.name for one in writing_now(writers(store))]


def test_names_are_added_changed_and_taken_off(section: Caregivers, store: Store) -> None:
    assert section.list.rows == []
    assert section.first_focus() is section.add
    add(section, " Ana ")
    add(section, "Jonas")
    assert names(store) == ["Ana", "Jonas"]
    section.list.rows[0].edit.click()
    dialog = dialog_of(section)
    assert "keeps the name it had" in dialog.accessibleDescription()
    dialog.name.setText("Anna")
    dialog.accept()
    assert names(store) == ["Anna", "Jonas"]
    assert section.list.rows[1].delete.accessibleName() == "Take Jonas off the list"
    section.list.rows[1].delete.click()
    assert names(store) == ["Anna"]
    assert "Jonas" in section._former.text()
    add(section, "jonas")
    assert names(store) == ["Anna", "Jonas"]
    assert len(writers(store)) == 2


def test_a_name_is_needed_and_stands_once(section: Caregivers, store: Store) -> None:
    add(section, "Ana")
    section.add.click()
    dialog = dialog_of(section)
    dialog.accept()
    assert dialog.isVisible()
    dialog.name.setText("ANA")
    dialog.accept()
    assert dialog.isVisible()
    problem = dialog.form.field(dialog.name).problem
    assert problem is not None
    assert "already" in problem.sentence
    dialog.name.setText("Ana B.")
    dialog.accept()
    assert names(store) == ["Ana", "Ana B."]


def test_the_names_are_the_records_and_not_a_patients(section: Caregivers) -> None:
    assert not section.of_one_patient


def test_today_opens_the_hand_over(around: Surroundings, patient: Patient, shown: Shown) -> None:
    page = TodayPage(around)
    shown(page)
    assert page.hand_over.open() is None
    page.show_patient(patient)
    assert page.tools() == (page.hand_over,)
    dialog = page.hand_over.open()
    assert dialog is not None
    assert patient.name in dialog.windowTitle()
    dialog.close()
