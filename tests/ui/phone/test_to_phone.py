"""The dialog "To the phone": what it counts, writes, remembers and refuses."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QWidget

from alltracker.care.calendar import clock_at
from alltracker.care.words import Message
from alltracker.db.models import Appointment, Patient
from alltracker.exchange.ics_options import PhoneKind
from alltracker.ui.phone.files import ask_calendar_path
from alltracker.ui.phone.to_phone import ToPhoneDialog
from alltracker.ui.phone.wishes import PhoneWishes, remember, remembered

NEUTRAL = {"Appointment", "Reminder", "Canceled: Appointment", "Canceled: Reminder"}
TODAY = dt.date(2026, 11, 24)


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def make(window, qtbot):
    """Return a function that opens the dialog for the invented patient."""

    def opened():
        around = window.page.around
        dialog = ToPhoneDialog(around, around.store.all(Patient)[0], window)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return opened


def titles(path: Path) -> set[str]:
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    return {str(event["SUMMARY"]) for event in calendar.walk("VEVENT")}


def test_the_dialog_counts_what_is_ticked(make):
    dialog = make()
    assert dialog.count.text.startswith("The file has ")
    whole = dialog.count.text
    dialog.kinds[PhoneKind.VISITS].click()
    assert dialog.count.text != whole
    for kind in set(PhoneKind) - {PhoneKind.VISITS}:
        dialog.kinds[kind].click()
    assert dialog.count.text.startswith("There is nothing to save.")
    assert not dialog.deed.isEnabled()
    dialog.kinds[PhoneKind.OWN].click()
    assert dialog.deed.isEnabled() == ("item" in dialog.count.text)


def test_the_file_holds_what_was_chosen_and_the_choice_is_remembered(make, window, tmp_path):
    around = window.page.around
    said = []
    around.deeds.said.connect(lambda message, _undo: said.append(around.language.say(message)))
    dialog = make()
    dialog.alarm.set_value(15)
    dialog.private.click()
    dialog.range.set_value(True)
    dialog.save(tmp_path / "phone.ics")
    assert not dialog.isVisible()
    assert titles(tmp_path / "phone.ics") <= NEUTRAL
    assert "-PT15M" in (tmp_path / "phone.ics").read_text()
    assert said[0].startswith("Calendar saved as “phone.ics”, ")
    again = make()
    assert again.wishes() == PhoneWishes(alarm_minutes=15, whole=True, private=True)
    again.private.click()
    again.save(tmp_path / "phone.ics")
    assert not titles(tmp_path / "phone.ics") <= NEUTRAL


def test_saving_asks_for_a_place_and_gives_the_name_its_ending(make, tmp_path, monkeypatch):
    chosen = [("", ""), (str(tmp_path / "my calendar"), "")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen.pop(0))
    dialog = make()
    dialog.deed.click()
    assert dialog.isVisible()
    dialog.deed.click()
    assert not dialog.isVisible()
    assert titles(tmp_path / "my calendar.ics")


def test_the_folder_of_last_time_is_offered(make, window, tmp_path, monkeypatch):
    make().save(tmp_path / "phone.ics")
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *words: asked.append(words) or ("", "")
    )
    assert ask_calendar_path(window.page.around, window) is None
    assert asked[0][2] == str(tmp_path / "calendar.ics")


def test_what_hinders_is_said_in_the_dialog(make, tmp_path):
    dialog = make()
    dialog.save(tmp_path / "nowhere" / "phone.ics")
    assert dialog.isVisible()
    assert "nowhere" not in dialog.problem.text()
    assert dialog.problem.text().startswith("The folder for “phone.ics” does not exist.")
    assert dialog.deed.isEnabled()
    dialog.save(tmp_path / "phone.ics")
    assert not dialog.isVisible()


def test_removed_visits_are_counted_apart(make, window):
    around = window.page.around
    visits = [row for row in around.store.all(Appointment) if row.start.date() > TODAY]
    around.deeds.carry_out(Message("test", "Gone"), remove=visits[:2])
    assert "canceled" in make().count.text


@pytest.mark.parametrize("kinds", ["", "visits nonsense", "none"])
def test_odd_settings_are_read_as_far_as_they_can_be(window, kinds):
    preferences = window.page.around.preferences
    preferences.remember_word("phone_kinds", kinds)
    preferences.remember_word("phone_alarm", "many")
    wishes = remembered(preferences)
    assert wishes.alarm_minutes == 60
    expected = {"": set(PhoneKind), "visits nonsense": {PhoneKind.VISITS}, "none": set()}
    assert wishes.kinds == expected[kinds]


def test_no_alarm_and_nothing_ticked_are_remembered(window):
    preferences = window.page.around.preferences
    wishes = PhoneWishes(frozenset(), None, whole=True, private=True)
    remember(preferences, wishes)
    assert remembered(preferences) == wishes
    assert wishes.options(TODAY).since == dt.date.min


def test_esc_leaves_everything_as_it_was(make, tmp_path):
    dialog = make()
    dialog.private.click()
    dialog.reject()
    with clock_at(dt.datetime(2026, 11, 25, 9, tzinfo=dt.UTC)):
        assert not make().private.isChecked()
    assert list(tmp_path.glob("*.ics")) == []


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_has_a_name_and_room(open_window, qtbot, language, scale):
    window = open_window(language=language, scale=scale)
    window.show()
    around = window.page.around
    dialog = ToPhoneDialog(around, around.store.all(Patient)[0], window)
    qtbot.addWidget(dialog)
    dialog.open()
    for _ in range(3):
        QApplication.processEvents()
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisibleTo(dialog):
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.inherits("QScrollArea"):
            assert widget.accessibleName() or widget.text()
        if isinstance(widget, QLabel | QCheckBox) and widget.text():
            assert widget.height() + 1 >= widget.heightForWidth(widget.width()), widget.text()
            assert widget.width() + 1 >= widget.minimumSizeHint().width(), widget.text()
    assert dialog.width() <= 1280
    assert dialog.height() <= 720
