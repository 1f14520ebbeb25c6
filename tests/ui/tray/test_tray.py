"""The tray on a real record: notifications once, closing to it, hidden and locked starts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from alltracker.care.calendar import clock_at
from alltracker.care.reminders import all_reminders
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.rows import RecordView
from alltracker.care.words import Message
from alltracker.db.files import create_record, open_record
from alltracker.db.models import FeverRule, OwnReminder, Patient
from alltracker.language import Language
from alltracker.ui.app import App
from alltracker.ui.one_window import raise_open_window
from alltracker.ui.preferences import Preferences
from alltracker.ui.tray.choices import TrayChoices
from alltracker.ui.tray.keeper import Keeper
from alltracker.ui.tray.told import Told
from alltracker.ui.tray.tray import Tray
from alltracker.ui.tray.watch import Due
from alltracker.ui.tray.words import notice_words
from alltracker.ui.window.main_window import MainWindow

ADDED = Message("test", "Added")
TODAY = dt.date(2026, 11, 24)
EARLY = dt.datetime(2026, 11, 24, 7, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let this desktop have a tray, as the offscreen one has not, and return what is told in it."""
    texts: list[str] = []
    monkeypatch.setattr(Tray, "possible", staticmethod(lambda: True))
    monkeypatch.setattr(Tray, "shown", property(lambda tray: tray.possible()))
    monkeypatch.setattr(Tray, "show", lambda _: None)
    monkeypatch.setattr(Tray, "tell", lambda _, text: texts.append(text))
    return texts


@pytest.fixture
def no_tray(said: list[str], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Take the tray away again."""
    monkeypatch.setattr(Tray, "possible", staticmethod(lambda: False))
    return said


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences.at(tmp_path / "settings.ini")


@pytest.fixture
def root(qapp: QApplication, theme, preferences: Preferences) -> Iterator[App]:
    with clock_at(EARLY):
        found = App(qapp, preferences, synchronous=True, theme=theme)
        yield found
        if found.window is not None:
            found.window.hide()
        found.close()
        found.deleteLater()
        qapp.setQuitOnLastWindowClosed(True)


def make(path: Path, password: str = "", **reminders: dt.date) -> Path:
    store = create_record(path, password)
    patient = Patient(id="p", name="Mila")
    rows = [
        OwnReminder(id=name, patient_id="p", text=name, day=day) for name, day in reminders.items()
    ]
    store.apply(ADDED, put=[patient, FeverRule(patient_id="p", celsius=38.0), *rows])
    store.close()
    return path


def settle(root: App) -> Keeper:
    """Wait for what follows the first painting."""
    root._settle()
    QApplication.processEvents()
    assert root.reach is not None
    return root.reach.keeper


def opened(root: App, path: Path, *, hidden: bool = False) -> tuple[MainWindow, Keeper]:
    assert root.start(path, hidden=hidden)
    assert isinstance(root.window, MainWindow)
    return root.window, settle(root)


def test_a_notice_is_told_once_also_after_a_restart(
    root: App, tmp_path: Path, said: list[str]
) -> None:
    window, keeper = opened(root, make(tmp_path / "r.alltracker", cream=TODAY), hidden=True)
    assert window.isHidden()
    assert said == []
    with clock_at(EARLY.replace(hour=9, minute=1)):
        keeper.watch.look()
        keeper.watch.look()
    assert said == ["You have 1 reminder"]
    keeper.watch._told = Told(Preferences.at(tmp_path / "settings.ini"))
    with clock_at(EARLY.replace(hour=8)):  # the clock was set back
        keeper.watch.look()
    with clock_at(EARLY.replace(hour=10)):
        keeper.watch.look()
    assert len(said) == 1


def test_a_clock_that_jumps_over_days_tells_all_that_became_due_at_once(
    root: App, tmp_path: Path, said: list[str], preferences: Preferences
) -> None:
    TrayChoices(preferences).set_neutral(False)
    path = make(tmp_path / "r.alltracker", one=TODAY, two=TODAY + dt.timedelta(days=2))
    _, keeper = opened(root, path, hidden=True)
    with clock_at(EARLY + dt.timedelta(days=3)):
        keeper.watch.look()
    assert said == ["one (today)\ntwo (today)"]


def test_what_becomes_due_before_somebodys_eyes_is_not_told(
    root: App, tmp_path: Path, said: list[str], qtbot
) -> None:
    window, keeper = opened(root, make(tmp_path / "r.alltracker", cream=TODAY))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with clock_at(EARLY.replace(hour=10)):
        keeper.watch.look()
        window.hide()
        keeper.watch.look()
    assert said == []


def test_a_change_in_the_record_is_told(root: App, tmp_path: Path, said: list[str]) -> None:
    _, keeper = opened(root, make(tmp_path / "r.alltracker"), hidden=True)
    with clock_at(EARLY.replace(hour=10)):
        keeper.watch.look()
        assert said == []
        row = OwnReminder(patient_id="p", text="cream", day=TODAY)
        root.around.deeds.save(ADDED, [row], quiet=True)
        keeper.watch.look()
    assert len(said) == 1


def test_notifications_can_be_switched_off(
    root: App, tmp_path: Path, said: list[str], preferences: Preferences
) -> None:
    TrayChoices(preferences).set_notify(False)
    _, keeper = opened(root, make(tmp_path / "r.alltracker", cream=TODAY), hidden=True)
    with clock_at(EARLY.replace(hour=10)):
        keeper.watch.look()
        TrayChoices(preferences).set_notify(True)
        keeper.watch.look()
    assert said == []


def test_a_full_text_names_what_and_whose() -> None:
    patients = [Patient(id=one, name=name) for one, name in (("a", "Mila"), ("b", "Jon"))]
    rows = [OwnReminder(id=str(n), patient_id="a", text=f"Thing {n}", day=TODAY) for n in range(6)]
    view = RecordView(own_reminders=rows)
    moment = dt.datetime.combine(TODAY, dt.time(9))
    found = [one for one in all_reminders(view, ReminderFacts(), TODAY) if one.kind == "own"]
    due = [Due(patients[at % 2], one, moment, one.key) for at, one in enumerate(found)]
    text = notice_words(due, Language(), neutral=False)
    assert text.splitlines()[0] == "Mila: Thing 0 (today)"
    assert text.splitlines()[-1] == "and 2 more"
    assert notice_words(due[:1], Language(), neutral=False) == "Thing 0 (today)"
    assert "Thing" not in notice_words(due, Language(), neutral=True)


def test_closing_asks_once_and_keeps_the_answer(
    root: App, tmp_path: Path, preferences: Preferences, qapp: QApplication
) -> None:
    window, keeper = opened(root, make(tmp_path / "r.alltracker"))
    window.close()
    assert window.isVisible()
    assert keeper.question is not None
    keeper.question.cancel.click()
    assert TrayChoices(preferences).keep is None
    window.close()
    keeper.question.stay.click()
    assert window.isHidden()
    assert not qapp.quitOnLastWindowClosed()
    keeper.tray.open_action.trigger()
    assert window.isVisible()
    assert qapp.quitOnLastWindowClosed()
    window.close()
    assert window.isHidden()


def test_quit_in_the_question_ends(root: App, tmp_path: Path, preferences: Preferences) -> None:
    window, keeper = opened(root, make(tmp_path / "r.alltracker"))
    window.close()
    assert keeper.question is not None
    keeper.question.end.click()
    assert window.isHidden()
    assert window.leaving
    assert TrayChoices(preferences).keep is False


def test_leaving_by_key_does_not_ask(root: App, tmp_path: Path) -> None:
    window, keeper = opened(root, make(tmp_path / "r.alltracker"))
    TrayChoices(root._preferences).set_keep(True)
    window.leave()
    assert window.isHidden()
    assert keeper.question is None


@pytest.mark.usefixtures("no_tray")
def test_without_a_tray_closing_closes_and_a_hidden_window_comes_back(
    root: App, tmp_path: Path, preferences: Preferences
) -> None:
    TrayChoices(preferences).set_keep(True)
    window, keeper = opened(root, make(tmp_path / "r.alltracker"), hidden=True)
    assert window.isHidden()
    keeper._way_back.timeout.emit()
    assert window.isVisible()
    assert window.isMinimized()
    window.close()
    assert not window.isVisible()
    assert keeper.question is None


def test_the_menu_lists_five_due_things_and_opens_the_row(root: App, tmp_path: Path) -> None:
    names = {f"thing{n}": TODAY for n in range(7)}
    window, keeper = opened(root, make(tmp_path / "r.alltracker", **names), hidden=True)
    keeper.tray.menu.aboutToShow.emit()
    texts = [one.text() for one in keeper.tray.menu.actions() if one.text().startswith("thing")]
    assert texts == [f"thing{n}" for n in range(5)]
    keeper.tray._rows[4].trigger()
    assert window.isVisible()
    assert window.page.key == "today"
    due = window.page.due.card._list  # type: ignore[attr-defined]
    assert due.model().rows()[due.currentIndex().row()].title == "thing4"
    keeper.tray.menu.aboutToShow.emit()
    assert len(keeper.tray._rows) == 6  # five and a line, not twice


def test_logging_from_the_tray_opens_the_menu(root: App, tmp_path: Path) -> None:
    window, keeper = opened(root, make(tmp_path / "r.alltracker"), hidden=True)
    keeper.tray.log_action.trigger()
    assert window.isVisible()
    QApplication.processEvents()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_a_clicked_notification_opens_what_it_told(root: App, tmp_path: Path) -> None:
    window, keeper = opened(root, make(tmp_path / "r.alltracker", cream=TODAY), hidden=True)
    window.go("contacts")
    with clock_at(EARLY.replace(hour=10)):
        keeper.watch.look()
        keeper.tray.told_chosen.emit()
    assert window.isVisible()
    assert window.page.key == "today"


def test_a_locked_record_waits_for_its_password(
    root: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make(tmp_path / "locked.alltracker", "secret", cream=TODAY)
    assert root.start(path, hidden=True)
    QApplication.processEvents()
    keeper = root.reach.keeper
    assert root.window is None
    assert "locked" in keeper.tray.icon.toolTip()
    assert not keeper.tray.log_action.isVisible()
    keeper.tray.menu.aboutToShow.emit()
    assert keeper.tray._rows == []
    asked: list[Path] = []

    def give_up(_theme, _language, which, _problem):
        asked.append(which)

    monkeypatch.setattr("alltracker.ui.unlock.ask_password", give_up)
    keeper.tray.open_action.trigger()
    assert asked == [path]
    QApplication.processEvents()
    assert "locked" in keeper.tray.icon.toolTip()
    monkeypatch.setattr("alltracker.ui.unlock.ask_password", lambda *_: open_record(path, "secret"))
    keeper.tray.open_action.trigger()
    assert isinstance(root.window, MainWindow)
    assert root.window.isVisible()
    settle(root)
    assert keeper.tray.icon.toolTip() == "alltracker"


def test_a_second_start_brings_the_hidden_window_back(root: App, tmp_path: Path, qtbot) -> None:
    path = make(tmp_path / "r.alltracker")
    window, _ = opened(root, path, hidden=True)
    with qtbot.waitSignal(root.reach.called):
        assert raise_open_window(path)
    assert window.isVisible()


@pytest.mark.usefixtures("no_tray")
def test_a_locked_record_without_a_tray_does_not_wait_unseen(
    root: App, tmp_path: Path, qtbot
) -> None:
    assert root.start(make(tmp_path / "locked.alltracker", "secret"), hidden=True)
    QApplication.processEvents()
    with qtbot.waitSignal(root.reach.keeper.quit_asked):
        root.reach.keeper._way_back.timeout.emit()


def test_hidden_without_a_record_ends(root: App, tmp_path: Path) -> None:
    assert not root.start(tmp_path / "none.alltracker", hidden=True)
    assert root.window is None


def test_another_record_is_watched_in_place_of_the_first(
    root: App, tmp_path: Path, said: list[str]
) -> None:
    _, keeper = opened(root, make(tmp_path / "one.alltracker"))
    second = make(tmp_path / "two.alltracker", cream=TODAY)
    root._other_record(second)
    assert keeper.watch is None
    settle(root)
    root.window.hide()
    with clock_at(EARLY.replace(hour=10)):
        keeper.watch.look()
    assert len(said) == 1


@pytest.mark.parametrize("word", ["", "25:00", "soon"])
def test_choices_that_cannot_be_read_are_the_usual(preferences: Preferences, word: str) -> None:
    choices = TrayChoices(preferences)
    preferences.remember_word("reminders/at", word)
    preferences.remember_word("reminders/notify", word)
    assert choices.at == dt.time(9)
    assert choices.notify
    assert choices.neutral
    assert choices.keep is None


def test_nothing_of_the_record_stands_in_the_preferences(
    root: App, tmp_path: Path, preferences: Preferences
) -> None:
    _, keeper = opened(root, make(tmp_path / "r.alltracker", Numbingcream=TODAY), hidden=True)
    with clock_at(EARLY.replace(hour=10)):
        keeper.watch.look()
    preferences.save()
    text = (tmp_path / "settings.ini").read_text(encoding="utf-8")
    assert "reminders" in text
    assert "Numbing" not in text
    assert "2026" not in text.split("told=")[1].splitlines()[0]


def test_told_ones_do_not_grow_without_end(preferences: Preferences) -> None:
    told = Told(preferences)
    told.remember([str(number) for number in range(2000)])
    assert len(preferences.word("reminders/told").split()) == 500
    assert told.new(["1999", "x"]) == ["x"]
