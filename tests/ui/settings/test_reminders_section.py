"""The settings of notifications and the tray: each does what it says, at once."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from alltracker.db.models import Patient
from alltracker.ui.settings.reminders import Reminders
from alltracker.ui.today.own_reminders import OwnReminders
from alltracker.ui.tray.autostart import FileAutostart
from alltracker.ui.tray.choices import TrayChoices
from alltracker.ui.tray.tray import Tray


@pytest.fixture
def entry(tmp_path: Path) -> FileAutostart:
    return FileAutostart(tmp_path / "autostart" / "alltracker.desktop", b"entry")


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tray, "possible", staticmethod(lambda: True))


@pytest.fixture
def section(with_tray: None, around, patient: Patient, entry: FileAutostart, qtbot) -> Reminders:
    del with_tray
    found = Reminders(around, entry)
    qtbot.addWidget(found)
    found.show_patient(patient)
    found.show()
    return found


def test_the_usual_is_private_and_at_nine(section: Reminders) -> None:
    assert section.notify.value()
    assert section.at.text() == "09:00"
    assert section.neutral.value()
    assert not section.keep.value()
    assert not section.login.value()
    assert not section.missing.isVisible()


def test_every_choice_is_kept(section: Reminders, around) -> None:
    choices = TrayChoices(around.preferences)
    section.neutral.click()
    section.keep.click()
    section.at.setText("7.30 pm")
    section.at.finished.emit()
    assert (choices.neutral, choices.keep, choices.at) == (False, True, dt.time(19, 30))
    section.notify.click()
    assert not choices.notify
    assert not section.at.isEnabled()
    assert section.neutral.toolTip() == "Switch notifications on first."
    section.notify.click()
    assert section.at.isEnabled()


@pytest.mark.parametrize("text", ["", "25:00", "soon"])
def test_a_time_that_cannot_be_is_named_and_not_kept(section: Reminders, around, text: str) -> None:
    section.at.setText(text)
    section.at.finished.emit()
    assert section.at_field.problem is not None
    assert TrayChoices(around.preferences).at == dt.time(9)


def test_start_at_login_writes_and_takes_back(section: Reminders, entry: FileAutostart) -> None:
    section.login.click()
    assert entry.is_on()
    section.login.click()
    assert not entry.is_on()


def test_a_refusal_is_told_and_the_tick_goes_back(section: Reminders, entry: FileAutostart) -> None:
    entry.path.parent.write_text("a file where the folder should be", encoding="utf-8")
    section.login.click()
    assert not section.login.value()
    assert section.refused.isVisible()


def test_without_a_tray_it_says_why_and_offers_nothing_dead(
    around, patient: Patient, entry: FileAutostart, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "possible", staticmethod(lambda: False))
    entry.set_on(True)
    section = Reminders(around, entry)
    qtbot.addWidget(section)
    section.show_patient(patient)
    section.show()
    assert section.missing.isVisible()
    assert not section.notify.isEnabled()
    assert section.keep.toolTip()
    assert section.login.isEnabled()
    section.login.click()
    assert not entry.is_on()
    assert section.first_focus() is section.own


def test_own_reminders_are_reached_from_here(section: Reminders) -> None:
    section.own.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OwnReminders)
    dialog.done(0)
