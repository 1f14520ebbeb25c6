"""The first run from the first key to a record on disk, and everything that can be typed wrong."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from alltracker.care.calendar import PartialDate, clock_at, day_at_noon
from alltracker.care.follow_up import in_follow_up
from alltracker.care.kinds import Audience, Diagnosis, PhaseKind, Sex
from alltracker.care.words import Message
from alltracker.db.files import create_record, lock_path, open_record
from alltracker.db.models import Draw, Patient, Phase, Plan
from alltracker.db.problems import WrongPassword
from alltracker.db.record_view import record_view
from alltracker.knowledge import open_knowledge
from alltracker.language import Formats, load_language
from alltracker.ui.first_run.first_run import INVENTED, FirstRun
from alltracker.ui.first_run.lock import LOCKED
from alltracker.ui.first_run.published import PUBLISHED
from alltracker.ui.first_run.since import OWN
from alltracker.ui.plan.choose_dialog import ChooseOutline
from alltracker.ui.preferences import Preferences

TODAY = dt.date(2026, 11, 21)


@pytest.fixture(autouse=True)
def on_a_day():
    with clock_at(day_at_noon(TODAY)):
        yield


@pytest.fixture
def preferences(tmp_path):
    return Preferences.at(tmp_path / "settings.ini")


@pytest.fixture
def make(theme, qtbot, tmp_path, preferences):
    windows = []

    def make_window(path=None, *, store=None, code="en"):
        language = load_language(code, Formats(decimal_point=",", day_first=True))
        path = path or tmp_path / "family" / "record.alltracker"
        window = FirstRun(theme, language, open_knowledge(), preferences, path, store=store)
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(1280, 800)
        window.show()
        qtbot.waitActive(window)
        return window

    yield make_window
    windows.clear()


@pytest.fixture
def made():
    stores = []
    yield stores
    for store in stores:
        store.close()


def keys(qtbot, text="", key=None):
    focused = QApplication.focusWidget()
    assert focused is not None
    if text:
        qtbot.keyClicks(focused, text)
    if key is not None:
        qtbot.keyClick(QApplication.focusWidget(), key)


def walk_to_lock(window):
    window.welcome.start.click()
    window.who.name.setText("Ada")
    window.who.next.click()
    window.since.leave_out.click()


def test_whole_first_run_by_keyboard(make, made, qtbot, tmp_path):
    window = make()
    window.record_made.connect(made.append)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.welcome.start)
    keys(qtbot, key=Qt.Key.Key_Return)
    keys(qtbot, "Ada O'Neil <b>")
    keys(qtbot, key=Qt.Key.Key_Tab)
    keys(qtbot, "3/2019")
    keys(qtbot, key=Qt.Key.Key_Tab)
    keys(qtbot, key=Qt.Key.Key_Home)
    keys(qtbot, key=Qt.Key.Key_Right)
    keys(qtbot, key=Qt.Key.Key_Return)
    assert window.since.isVisible()
    keys(qtbot, "10 Nov 2026")
    keys(qtbot, key=Qt.Key.Key_Tab)
    keys(qtbot, "12 Nov")
    keys(qtbot, key=Qt.Key.Key_Tab)
    keys(qtbot, key=Qt.Key.Key_Home)
    keys(qtbot, key=Qt.Key.Key_Right)
    keys(qtbot, key=Qt.Key.Key_Return)
    assert window.lock.isVisible()
    keys(qtbot, key=Qt.Key.Key_Return)
    (store,) = made
    assert store.path == tmp_path / "family" / "record.alltracker"
    (patient,) = store.all(Patient)
    assert patient.name == "Ada O'Neil <b>"
    assert patient.birth_date == PartialDate(2019, 3)
    assert (patient.sex, patient.diagnosis) == (Sex.MALE, Diagnosis.T_ALL)
    assert patient.diagnosis_date == PartialDate(2026, 11, 10)
    (plan,) = store.all(Plan, patient.id)
    assert (plan.template_key, plan.started_on) == ("documented-child", dt.date(2026, 11, 12))
    phases = sorted(store.all(Phase, patient.id), key=lambda phase: phase.position)
    kinds = [PhaseKind.INDUCTION, PhaseKind.CONSOLIDATION, PhaseKind.MAINTENANCE]
    assert [phase.kind for phase in phases] == kinds
    assert phases[0].planned_start == phases[0].actual_start == dt.date(2026, 11, 12)
    assert phases[0].planned_end == dt.date(2026, 12, 9)
    assert [phase.length_is_guess for phase in phases] == [False, True, True]
    assert [phase.actual_start for phase in phases[1:]] == [None, None]
    assert all(phase.plan_id == plan.id and phase.source for phase in phases)
    assert len(store.history()) == 1


def test_without_first_day_phases_are_planned_from_the_diagnosis(make, made):
    window = make()
    window.record_made.connect(made.append)
    walk_to_lock(window)
    window.lock.back.click()
    window.since.day.setText("about February 2025")
    window.since.plans.set_value(window.since._templates[0])
    window.since.next.click()
    window.lock.next.click()
    (store,) = made
    first = min(store.all(Phase), key=lambda phase: phase.position)
    assert first.planned_start == dt.date(2025, 2, 1)
    assert first.actual_start is None
    assert store.all(Plan)[0].started_on is None
    assert store.all(Patient)[0].diagnosis_date == PartialDate(2025, 2)


@pytest.mark.parametrize(
    ("diagnosis", "ended", "kept"),
    [
        ("", "2009, spring", "2009-21"),
        ("", "primavera de 2009", "2009-21"),
        ("2006", "3/2009", "2009-03"),
        ("winter 2008", "2009", "2009"),
    ],
)
def test_a_survivor_starts_with_what_is_known_of_the_end(make, made, diagnosis, ended, kept):
    window = walk_to_since(make(), made)
    since = window.since
    since.day.setText(diagnosis)
    since.begun.setText("1 Mar 2006")
    since.over.click()
    assert not since.begun.isVisible()
    assert not since.plans.isVisible()
    since.ended.setText(ended)
    since.next.click()
    window.lock.next.click()
    (store,) = made
    (patient,) = store.all(Patient)
    assert str(patient.treatment_ended) == kept
    assert store.all(Plan, patient.id) == store.all(Phase, patient.id) == []
    assert in_follow_up(record_view(store, patient), dt.date(2026, 11, 24))


@pytest.mark.parametrize(
    ("diagnosis", "ended", "wrong"),
    [
        ("", "", "date is needed"),
        ("", "some day", "is not a date"),
        ("", "2031", "cannot be after"),
        ("2010", "spring 2009", "cannot end before 2010"),
    ],
)
def test_an_end_of_treatment_that_cannot_be_is_told_in_its_field(
    make, made, diagnosis, ended, wrong
):
    since = walk_to_since(make(), made).since
    since.day.setText(diagnosis)
    since.over.click()
    since.ended.setText(ended)
    since.next.click()
    assert since.isVisible()
    assert wrong in since.ended.accessibleDescription()


def walk_to_since(window, made):
    window.record_made.connect(made.append)
    window.welcome.start.click()
    window.who.name.setText("Ana")
    window.who.next.click()
    return window


def test_a_plan_without_any_date_has_phases_without_days(make, made):
    window = make()
    window.record_made.connect(made.append)
    walk_to_lock(window)
    window.lock.back.click()
    window.since.plans.set_value(window.since._templates[0])
    window.since.next.click()
    window.lock.next.click()
    phases = made[0].all(Phase)
    assert len(phases) == 3
    assert {phase.planned_start for phase in phases} == {None}


def test_left_out_and_own_phases(make, made, tmp_path):
    window = make()
    window.record_made.connect(made.append)
    walk_to_lock(window)
    window.lock.next.click()
    assert made[0].all(Plan) == made[0].all(Phase) == []
    other = make(tmp_path / "other.alltracker")
    other.record_made.connect(made.append)
    walk_to_lock(other)
    other.lock.back.click()
    other.since.plans.set_value(OWN)
    other.since.next.click()
    other.lock.next.click()
    assert len(made[1].all(Plan)) == 1
    assert made[1].all(Phase) == []


@pytest.mark.parametrize(
    ("born", "audience"),
    [("2019", Audience.CHILD), ("1970", Audience.ADULT), ("", None)],
)
def test_plans_are_offered_by_age_and_say_what_documents_say(make, born, audience):
    window = make()
    window.welcome.start.click()
    window.who.name.setText("Ada")
    window.who.birth.setText(born)
    window.who.next.click()
    chosen = window.since.outline
    assert (chosen.audience if chosen else None) == audience
    said = " ".join(
        label.text() for label in window.since.plans.findChildren(QWidget) if hasattr(label, "text")
    )
    assert "usually 4 weeks" in said
    assert "Northwell" in said
    assert "American Cancer Society" in said


def test_a_published_plan_is_chosen_from_a_list_and_starts_the_record(make, made):
    window = make()
    window.record_made.connect(made.append)
    walk_to_lock(window)
    window.lock.back.click()
    since = window.since
    assert since.plans.value() is None
    since.day.setText("10 Nov 2026")
    assert since.choose.isHidden()
    since.plans.set_value(PUBLISHED)
    since.plans.edited.emit()
    assert since.choose.isVisible()
    since.next.click()
    assert since.isVisible()
    (dialog,) = window.findChildren(ChooseOutline)
    assert not dialog.deed.isEnabled()
    assert "documented-child" not in dialog.chooser.list.keys()  # noqa: SIM118 - not a mapping
    dialog.chooser.list.choose("group-bfm")
    dialog.deed.click()
    assert since.outline.key == "group-bfm"
    assert since.plans.value() == PUBLISHED
    since.next.click()
    window.lock.next.click()
    (plan,) = made[0].all(Plan)
    assert plan.template_key == "group-bfm"
    assert plan.end_length == 2.0
    phases = sorted(made[0].all(Phase), key=lambda phase: phase.position)
    assert phases[0].planned_start == dt.date(2026, 11, 10)
    assert phases[-1].planned_end == dt.date(2028, 11, 10)


def test_leaving_the_list_of_published_plans_chooses_none(make):
    window = make()
    walk_to_lock(window)
    window.lock.back.click()
    since = window.since
    since.plans.set_value(PUBLISHED)
    since.open_published().reject()
    assert since.outline is None
    assert since.plans.value() == PUBLISHED


def test_an_empty_name_is_asked_for(make):
    window = make()
    window.welcome.start.click()
    window.who.next.click()
    assert window.who.isVisible()
    assert window.who.name.property("error") == "true"
    assert "needed" in window.who.name.accessibleDescription()
    assert window.who.next.isEnabled()


def test_birth_in_the_future_is_refused(make):
    window = make()
    window.welcome.start.click()
    window.who.name.setText("Ada")
    window.who.birth.setText("1 Dec 2026")
    window.who.next.click()
    assert window.who.isVisible()
    assert "cannot be after" in window.who.birth.accessibleDescription()


def test_31_february_offers_the_month(make):
    window = make()
    window.welcome.start.click()
    window.who.name.setText("Ada")
    window.who.next.click()
    day = window.since.day
    day.setText("31 February 2025")
    window.since.next.click()
    assert window.since.isVisible()
    field = window.since._dates.field(day)
    assert "28 days" in field.problem.sentence
    assert "February 2025" in field.problem.remedy
    field.sentence.linkActivated.emit("remedy")
    assert day.value() == PartialDate(2025, 2)
    window.since.next.click()
    assert window.lock.isVisible()


@pytest.mark.parametrize(
    ("diagnosis", "begun", "wrong"),
    [
        ("3 Mar 2011", "", "before the birth"),
        ("1 Jan 2027", "", "cannot be after"),
        ("soon", "", "is not a date"),
        ("3 Mar 2026", "1 Mar 2026", "before the diagnosis"),
        ("3 Mar 2026", "2026", "day is missing"),
    ],
)
def test_impossible_days_are_told_in_their_field(make, diagnosis, begun, wrong):
    window = make()
    window.welcome.start.click()
    window.who.name.setText("Ada")
    window.who.birth.setText("4 May 2012")
    window.who.next.click()
    since = window.since
    since.day.setText(diagnosis)
    since.begun.setText(begun)
    since.next.click()
    assert since.isVisible()
    assert wrong in since.day.accessibleDescription() + since.begun.accessibleDescription()


def test_passwords_that_differ_are_told_then_the_record_is_locked(make, made):
    window = make()
    window.record_made.connect(made.append)
    walk_to_lock(window)
    lock = window.lock
    lock.choice.set_value(LOCKED)
    lock.choice.edited.emit()
    lock.next.click()
    assert "needed" in lock.passwords.first.accessibleDescription()
    lock.passwords.first.setText(" kite 7")
    lock.passwords.second.setText("kite 7")
    lock.next.click()
    assert not made
    assert "differ" in lock.passwords.second.accessibleDescription()
    lock.passwords.second.setText(" kite 7")
    lock.next.click()
    made.pop().close()
    with pytest.raises(WrongPassword):
        open_record(window.path, "kite 7")
    made.append(open_record(window.path, " kite 7"))


def test_signs_can_be_seen(make):
    window = make()
    walk_to_lock(window)
    fields = window.lock.passwords
    fields.seen.setChecked(True)
    assert fields.first.echoMode() == fields.second.echoMode() == fields.first.EchoMode.Normal
    fields.seen.setChecked(False)
    assert fields.first.echoMode() == fields.first.EchoMode.Password


def test_a_taken_name_is_told_and_nothing_written(make, made, tmp_path):
    path = tmp_path / "record.alltracker"
    path.write_bytes(b"somebody's letter")
    window = make(path)
    window.record_made.connect(made.append)
    walk_to_lock(window)
    window.lock.next.click()
    assert not made
    assert "exists already" in window.lock.notice.text
    assert path.read_bytes() == b"somebody's letter"
    window.lock.set_path(tmp_path / "other.alltracker")
    assert window.lock.notice.text == ""
    window.lock.next.click()
    assert made[0].path == tmp_path / "other.alltracker"


def test_a_folder_that_cannot_be_made_is_told(make, made, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    window = make(tmp_path / "file" / "record.alltracker")
    window.record_made.connect(made.append)
    walk_to_lock(window)
    window.lock.next.click()
    assert not made
    assert window.lock.notice.text
    assert window.lock.isVisible()


def test_a_failed_step_leaves_no_file(make, made, tmp_path):
    window = make(tmp_path / "record.alltracker")
    window.record_made.connect(made.append)
    walk_to_lock(window)
    window.who.name.setText("   ")
    window.lock.next.click()
    assert not made
    assert "empty" in window.lock.notice.text
    assert not window.path.exists()
    assert not lock_path(window.path).exists()


def test_another_place_is_chosen(make, tmp_path, monkeypatch):
    window = make()
    walk_to_lock(window)
    chosen = str(tmp_path / "elsewhere" / "ada")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (chosen, ""))
    window.lock.change.click()
    assert window.path == tmp_path / "elsewhere" / "ada.alltracker"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    window.lock.change.click()
    assert window.path == tmp_path / "elsewhere" / "ada.alltracker"


def test_a_record_is_chosen(make, tmp_path, monkeypatch):
    window = make()
    chosen = []
    window.record_chosen.connect(chosen.append)
    path = tmp_path / "old.alltracker"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    window.welcome.open.click()
    assert chosen == [path]


def test_invented_patient_is_made_then_opened_again(make, made):
    window = make()
    window.record_made.connect(made.append)
    window.welcome.look.click()
    assert made[0].path == window.path.with_name(INVENTED)
    assert made[0].all(Patient)
    assert made[0].all(Draw)
    count = len(made[0].all(Draw))
    window.welcome.look.click()
    assert "open in another window" in window.welcome.notice.text
    made.pop().close()
    window.welcome.look.click()
    assert len(made[0].all(Draw)) == count


def test_a_problem_is_said_on_the_page(make):
    window = make()
    window.say(Message("test", "“{file}” is damaged.", {"file": "record"}))
    assert window.welcome.notice.text == "“record” is damaged."
    assert window.welcome.notice.isVisible()


def test_language_and_text_size(make, preferences, theme):
    window = make()
    chosen = []
    window.language_chosen.connect(chosen.append)
    english, spanish = window.welcome.languages.buttons()
    english.click()
    assert chosen == []
    spanish.click()
    assert chosen == ["es"]
    window.welcome.sizes.choice.buttons()[2].click()
    assert theme.text_scale == 2.0
    assert preferences.text_scale == 2.0


def test_esc_goes_back_and_what_was_typed_stays(make, qtbot):
    window = make()
    walk_to_lock(window)
    qtbot.keyClick(window.lock, Qt.Key.Key_Escape)
    assert window.since.isVisible()
    qtbot.keyClick(window.since, Qt.Key.Key_Escape)
    assert window.who.isVisible()
    assert window.who.name.text() == "Ada"
    qtbot.keyClick(window.who, Qt.Key.Key_Escape)
    assert window.welcome.isVisible()


def test_a_patient_is_added_to_an_open_record(make, tmp_path):
    store = create_record(tmp_path / "record.alltracker")
    store.save(Patient(name="Ada"), Message("test", "Added"))
    window = make(store.path, store=store)
    made, given_up = [], []
    window.record_made.connect(made.append)
    window.given_up.connect(lambda: given_up.append(True))
    assert window.who.isVisible()
    window.who.back.click()
    assert given_up == [True]
    window.who.name.setText("بو 🪁 <b>")
    window.who.next.click()
    window.since.plans.set_value(OWN)
    window.since.next.click()
    assert made == [store]
    assert [row.name for row in store.all(Patient)] == ["Ada", "بو 🪁 <b>"]
    store.undo()
    assert len(store.all(Patient)) == 1
    assert store.all(Plan) == []
    store.close()


def test_a_record_without_patients_gets_its_first(make, qtbot, tmp_path):
    store = create_record(tmp_path / "record.alltracker")
    window = make(store.path, store=store)
    assert window.who.back.isHidden()
    qtbot.keyClick(window.who, Qt.Key.Key_Escape)
    assert window.who.isVisible()
    window.who.name.setText("Ada")
    window.who.next.click()
    window.since.leave_out.click()
    assert [row.name for row in store.all(Patient)] == ["Ada"]
    store.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("code", ["en", "es"])
def test_every_page_shows_at_every_size(make, theme, scheme, scale, code):
    window = make(code=code)
    theme.set_scheme(scheme)
    theme.set_text_scale(scale)
    window.resize(1280, 720)
    for page in (window.welcome, window.who, window.since, window.lock):
        if page is window.since:
            page.show_born(None)
        window._show(page)
        for widget in page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget
        for part in (page.notice, *page.findChildren(QWidget)):
            if part.isVisible() and part.parentWidget() is page:
                assert part.geometry().right() <= page.width()
