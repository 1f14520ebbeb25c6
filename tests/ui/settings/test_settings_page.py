"""The Settings page on a real record: every setting is kept, told and undone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from alltracker.care.calendar import PartialDate, clock_at, day_at_noon
from alltracker.care.kinds import Diagnosis, Sex, TemperatureSite
from alltracker.care.words import Message
from alltracker.db.files import create_record, open_record
from alltracker.db.models import FeverRule, OwnAnalyte, Patient, Threshold
from alltracker.db.problems import PasswordNeeded
from alltracker.db.record_settings import DEFAULT_COLUMNS, RecordSettings
from alltracker.knowledge import open_knowledge
from alltracker.language import Formats, load_language
from alltracker.ui.background import Background
from alltracker.ui.deeds import Deeds
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.pages.settings import SettingsPage
from alltracker.ui.preferences import Preferences
from alltracker.ui.settings.fever_dialog import FeverDialog
from alltracker.ui.settings.limit_dialog import LimitDialog
from alltracker.ui.settings.own_test_dialog import OwnTestDialog
from alltracker.ui.settings.patient_dialog import PatientDialog
from alltracker.ui.settings.row_dialog import DeleteQuestion

ADDED = Message("test", "Added")
TODAY = dt.date(2026, 11, 21)


@pytest.fixture(autouse=True)
def on_a_day():
    with clock_at(day_at_noon(TODAY)):
        yield


@pytest.fixture
def store(tmp_path):
    record = create_record(tmp_path / "record.alltracker")
    record.save(Patient(name="Ada <b>", birth_date=PartialDate(2019, 3)), ADDED)
    yield record
    record.close()


@pytest.fixture
def patient(store):
    return store.all(Patient)[0]


@pytest.fixture
def around(store, theme, tmp_path):
    deeds = Deeds(store)
    language = load_language("en", Formats(decimal_point=",", day_first=True))
    preferences = Preferences.at(tmp_path / "settings.ini")
    background = Background(synchronous=True)
    yield Surroundings(store, deeds, theme, language, open_knowledge(), preferences, background)
    deeds.release()


@pytest.fixture
def page(around, patient, qtbot):
    made = SettingsPage(around)
    qtbot.addWidget(made)
    around.deeds.changed.connect(made.refresh)
    made.show_patient(patient)
    made.resize(1008, 720)
    made.show()
    qtbot.waitActive(made)
    return made


@pytest.fixture
def settings(store, patient):
    return RecordSettings(store, patient.id)


def dialog_of(page, kind):
    open_ones = [one for one in page.window().findChildren(kind) if one.isVisible()]
    assert len(open_ones) == 1
    return open_ones[0]


def choose(editor, value):
    editor.set_value(value)
    editor.edited.emit()


def test_tab_goes_on_from_the_units_to_the_file(page, qtbot):
    choices = list(page.units.choices.values())
    page.units.weight.stop().setFocus()
    for stop in (*choices, page.record.first_focus()):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop


def test_naming_the_language_that_is_spoken_anyway_asks_for_nothing(page, around, qtbot):
    with qtbot.assertNotEmitted(page.restart_asked):
        page.computer.language.buttons()[1].click()
    assert around.preferences.language == "en"


def test_language_asks_for_a_restart_once(page, around, qtbot):
    with qtbot.waitSignal(page.restart_asked, timeout=500):
        page.computer.language.buttons()[2].click()
    assert around.preferences.language == "es"
    with qtbot.assertNotEmitted(page.restart_asked):
        page.computer.language.buttons()[2].click()
    page.computer.language.buttons()[0].click()
    assert around.preferences.language == ""


def test_text_size_theme_and_font_take_effect_at_once(page, around, theme):
    page.computer.text_size.buttons()[4].click()
    assert (theme.text_scale, around.preferences.text_scale) == (2.0, 2.0)
    page.computer.scheme.buttons()[2].click()
    assert theme.tokens.dark
    assert around.preferences.scheme == "dark"
    page.computer.font_tick.click()
    assert theme.system_font
    assert around.preferences.system_font


def test_units_are_kept_and_undone(page, settings):
    assert "MCV" not in page.units.choices
    choose(page.units.choices["HGB"], "g/L")
    assert settings.unit_of("HGB") == "g/L"
    page.units.temperature.buttons()[1].click()
    assert settings.temperature_unit() == "[degF]"
    page.units.weight.buttons()[1].click()
    assert settings.weight_unit() == "[lb_av]"
    for _ in range(3):
        page.around.deeds.undo()
    assert settings.units() == {}
    assert settings.temperature_unit() == "Cel"
    assert page.units.choices["HGB"].value() == "g/dL"
    assert page.units.temperature.value() == "Cel"
    assert page.units.weight.value() == "kg"


def test_columns_move_by_keys_are_left_out_added_and_undone(page, settings, qtbot):
    columns = page.columns
    columns.list.setFocus()
    columns.list.setCurrentRow(1)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(columns.list, Qt.Key.Key_Up, alt)
    assert settings.shown_analytes()[:2] == ("ANC", "WBC")
    assert columns.list.currentRow() == 0
    qtbot.keyClick(columns.list, Qt.Key.Key_Up, alt)
    qtbot.keyClick(columns.list, Qt.Key.Key_Down, alt)
    assert settings.shown_analytes() == DEFAULT_COLUMNS
    columns.list.setCurrentRow(7)
    qtbot.keyClick(columns.list, Qt.Key.Key_Delete)
    assert settings.shown_analytes() == DEFAULT_COLUMNS[:-1]
    columns.more.set_value("MCV")
    columns.add.click()
    assert settings.shown_analytes()[-1] == "MCV"
    columns.usual.click()
    assert settings.shown_analytes() == DEFAULT_COLUMNS
    page.around.deeds.undo()
    assert settings.shown_analytes()[-1] == "MCV"
    assert columns.list.item(columns.list.count() - 1).text() == "Mean red-cell volume"


def test_the_last_column_stays(page, store, settings):
    store.apply(ADDED, put=settings.put_shown(["PLT"]))
    assert not page.columns.out.isEnabled()
    page.columns.list.left_out.emit()
    assert settings.shown_analytes() == ("PLT",)


def test_an_own_test_is_added_as_the_last_column_renamed_and_undone(page, store):
    page.columns.own.click()
    dialog = dialog_of(page, OwnTestDialog)
    dialog.accept()
    assert dialog.form.field(dialog.name).problem is not None
    dialog.name.setText("Hemoglobin")
    dialog.accept()
    assert dialog.form.field(dialog.name).problem is not None
    assert store.all(OwnAnalyte) == []
    dialog.name.setText("Ægir <b>")
    dialog.unit.setText("kU/L")
    dialog.accept()
    (row,) = store.all(OwnAnalyte)
    assert (row.name, row.unit) == ("Ægir <b>", "kU/L")
    last = page.columns.list.count() - 1
    assert page.columns.list.item(last).text() == "Ægir <b>"
    page.columns.list.setCurrentRow(0)
    assert not page.columns.change.isVisible()
    page.columns.list.setCurrentRow(last)
    page.columns.change.click()
    again = dialog_of(page, OwnTestDialog)
    again.name.setText("Asparaginase activity")
    again.accept()
    assert page.columns.list.item(last).text() == "Asparaginase activity"
    page.around.deeds.undo()
    page.around.deeds.undo()
    assert store.all(OwnAnalyte) == []


def test_an_own_test_joins_columns_that_were_arranged(page, store, settings):
    store.apply(ADDED, put=settings.put_shown(["HGB", "PLT"]))
    page.columns.own.click()
    dialog = dialog_of(page, OwnTestDialog)
    dialog.name.setText("Asparaginase activity")
    dialog.accept()
    (row,) = store.all(OwnAnalyte)
    assert settings.shown_analytes() == ("HGB", "PLT", row.id)


def test_own_tests_stand_among_the_columns(page, store, patient):
    store.save(OwnAnalyte(patient_id=patient.id, name="Vitamin D", unit="nmol/L"), ADDED)
    names = [page.columns.list.item(at).text() for at in range(page.columns.list.count())]
    assert names[-1] == "Vitamin D"


def test_grades_are_switched_on_told_and_undone(page, store, settings):
    assert not page.columns.grades.value()
    page.columns.grades.click()
    assert settings.grades_shown()
    store.undo()
    assert not settings.grades_shown()


@pytest.mark.parametrize(("typed", "days"), [("14", 14), ("", None), ("0", 7), ("1,5", 7)])
def test_reminder_for_counts(page, store, settings, typed, days):
    store.apply(ADDED, put=settings.put_counts_after_days(7))
    page.columns.days.setText(typed)
    page.columns.days.editingFinished.emit()
    assert settings.counts_after_days() == days
    wrong = page.columns.days.property("error") == "true"
    assert wrong == (typed in {"0", "1,5"})


def test_a_limit_with_a_decimal_comma(page, store, patient):
    page.limits.add.click()
    dialog = dialog_of(page, LimitDialog)
    choose(dialog.analyte, "ANC")
    dialog.low.setText("0,75")
    dialog.high.setText("1.5")
    dialog.since.setText("1 Nov 2026")
    dialog.note.setText("said by <Dr. Ortiz>")
    dialog.accept()
    (row,) = store.all(Threshold, patient.id)
    assert (row.analyte, row.low, row.high) == ("ANC", 0.75, 1.5)
    assert (row.since, row.note) == (dt.date(2026, 11, 1), "said by <Dr. Ortiz>")
    (shown,) = page.limits.list.rows
    assert "0,75 to 1,5 10⁹/L" in shown.item.text
    assert "since 1 Nov 2026" in shown.item.text


def test_a_limit_is_changed_deleted_and_brought_back(page, store, patient):
    row = Threshold(patient_id=patient.id, analyte="PLT", low=50, unit="10*9/L")
    store.save(row, ADDED)
    page.limits.list.rows[0].edit.click()
    dialog = dialog_of(page, LimitDialog)
    assert dialog.low.text() == "50"
    dialog.low.setText("30")
    dialog.accept()
    assert store.all(Threshold)[0].low == 30
    page.limits.list.rows[0].delete.click()
    assert store.all(Threshold) == []
    assert page.limits.list.rows == []
    page.around.deeds.undo()
    assert store.all(Threshold)[0].low == 30
    assert len(page.limits.list.rows) == 1


@pytest.mark.parametrize(
    ("low", "high", "wrong"),
    [
        ("", "", "lower limit, an upper limit"),
        ("2", "1", "below the lower"),
        ("-1", "", "cannot be"),
        ("half", "", "not a number"),
        ("60000", "", "may be in"),
    ],
)
def test_impossible_limits_are_told_in_their_field(page, store, low, high, wrong):
    page.limits.add.click()
    dialog = dialog_of(page, LimitDialog)
    choose(dialog.analyte, "PLT")
    dialog.low.setText(low)
    dialog.high.setText(high)
    dialog.accept()
    assert dialog.isVisible()
    said = dialog.low.accessibleDescription() + dialog.high.accessibleDescription()
    assert wrong in said
    assert store.all(Threshold) == []


def test_a_slip_of_the_unit_offers_the_figure_meant(page, store):
    page.limits.add.click()
    dialog = dialog_of(page, LimitDialog)
    choose(dialog.analyte, "PLT")
    dialog.low.setText("60000")
    dialog.accept()
    dialog.form.field(dialog.low).sentence.linkActivated.emit("remedy")
    dialog.accept()
    assert store.all(Threshold)[0].low == 60


def test_there_is_no_default_fever_rule_and_examples_only_fill_in(page, store):
    fever = page.fever
    assert fever.list.rows == []
    fever.more.click()
    knowledge = page.around.knowledge
    assert len(fever.rules) == len(knowledge.topic("fever_rules"))
    usable = [rule for rule in fever.rules if not rule.use.isHidden()]
    assert 0 < len(usable) < len(fever.rules)
    usable[0].use.click()
    dialog = dialog_of(page, FeverDialog)
    assert dialog.degrees.number.text() == "38,3"
    assert dialog.site.value() == TemperatureSite.MOUTH
    dialog.reject()
    assert store.all(FeverRule) == []
    fever.more.click()
    assert not usable[0].isVisible()


def test_a_published_rule_fills_in_both_parts_and_its_source(page, store):
    fever = page.fever
    fever.more.click()
    usable = [rule for rule in fever.rules if not rule.use.isHidden()]
    usable[0].use.click()
    dialog = dialog_of(page, FeverDialog)
    assert dialog.lasting.number.text() == "38,0"
    assert "St. Jude" in dialog.accessibleDescription()
    assert not dialog.words.value()  # the words of a hospital are not those of the team
    dialog.minutes.setText("")
    dialog.accept()
    assert dialog.isVisible()
    dialog.minutes.setText("90")
    dialog.accept()
    (row,) = store.all(FeverRule)
    assert (row.celsius, row.lasting_celsius, row.lasting_minutes) == (38.3, 38.0, 90)
    assert row.source == "sjfn,sjt"
    (shown,) = fever.list.rows
    assert "38,0 °C or more twice" in shown.item.text
    assert "St. Jude" in shown.item.text
    shown.edit.click()
    dialog = dialog_of(page, FeverDialog)
    dialog.lasting.number.setText("38,6")
    dialog.accept()
    assert dialog.isVisible()
    dialog.lasting.number.setText("")
    dialog.accept()
    assert store.all(FeverRule)[0].lasting_minutes is None


def test_the_fever_rule_of_the_team(page, store, patient, settings):
    store.apply(ADDED, put=settings.put_temperature_unit("[degF]"))
    page.fever.add.click()
    dialog = dialog_of(page, FeverDialog)
    dialog.degrees.number.setText("100,4")
    dialog.site.set_value(TemperatureSite.ARMPIT)
    dialog.words.set_value("Call at once.")
    dialog.phone.setText("555 0199")
    dialog.given_on.setText("t")
    dialog.accept()
    (row,) = store.all(FeverRule, patient.id)
    assert row.celsius == pytest.approx(38)
    assert (row.entered_unit, row.site) == ("[degF]", TemperatureSite.ARMPIT)
    assert (row.words, row.phone, row.given_on) == ("Call at once.", "555 0199", TODAY)
    (shown,) = page.fever.list.rows
    assert shown.item.title.startswith("100,4 °F")
    shown.edit.click()
    dialog = dialog_of(page, FeverDialog)
    assert dialog.degrees.number.text() == "100,4"
    dialog.degrees.number.setText("38")
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()
    page.fever.list.rows[0].delete.click()
    assert store.all(FeverRule) == []
    page.around.deeds.undo()
    assert len(store.all(FeverRule)) == 1


def test_all_of_a_patient_can_be_changed(page, store, patient):
    page.patients.list.rows[0].edit.click()
    dialog = dialog_of(page, PatientDialog)
    dialog.name.setText("Ægir O'Neil 🪁")
    dialog.birth.setText("4 May 2018")
    dialog.sex.set_value(Sex.MALE)
    dialog.diagnosis.set_value(Diagnosis.T_ALL)
    dialog.diagnosed.setText("Feb 2025")
    dialog.remission.setText("3 Mar 2025")
    for name, field in dialog.texts.items():
        field.setText(f"{name} as said")
    dialog.allergies.set_value("Penicillin")
    dialog.note.set_value("A note")
    dialog.accept()
    row = store.get(Patient, patient.id)
    assert (row.name, row.sex, row.diagnosis) == ("Ægir O'Neil 🪁", Sex.MALE, Diagnosis.T_ALL)
    assert (row.birth_date, row.diagnosis_date) == (PartialDate(2018, 5, 4), PartialDate(2025, 2))
    assert row.remission_on == PartialDate(2025, 3, 3)
    assert (row.risk_group, row.blood_group) == ("risk_group as said", "blood_group as said")
    assert (row.allergies, row.note) == ("Penicillin", "A note")
    assert page.patients.list.rows[0].item.title == "Ægir O'Neil 🪁"
    page.around.deeds.undo()
    assert store.get(Patient, patient.id).name == "Ada <b>"


def test_birth_after_diagnosis_is_told_in_its_field(page, store, patient):
    page.patients.list.rows[0].edit.click()
    dialog = dialog_of(page, PatientDialog)
    dialog.diagnosed.setText("4 May 2016")
    dialog.accept()
    assert dialog.isVisible()
    assert "before the birth" in dialog.diagnosed.accessibleDescription()
    dialog.diagnosed.setText("31 Feb 2025")
    dialog.name.setText(" ")
    dialog.accept()
    assert "needed" in dialog.name.accessibleDescription()
    assert store.get(Patient, patient.id).diagnosis_date is None


def test_a_patient_is_added_then_deleted_after_a_question(page, store):
    assert not page.patients.list.rows[0].delete.isEnabled()
    assert page.patients.list.rows[0].delete.toolTip()
    page.patients.add.click()
    window = page.patients.adding
    window.who.name.setText("Bo")
    window.who.next.click()
    said = []
    page.around.deeds.said.connect(lambda message, undo: said.append((message, undo)))
    window.since.leave_out.click()
    assert said[0][1]
    assert [row.name for row in store.all(Patient)] == ["Ada <b>", "Bo"]
    rows = {row.item.title: row for row in page.patients.list.rows}
    rows["Bo"].delete.click()
    question = dialog_of(page, DeleteQuestion)
    assert "Bo" in question.windowTitle()
    question.reject()
    assert len(store.all(Patient)) == 2
    rows["Bo"].delete.setFocus()
    rows["Bo"].delete.click()
    dialog_of(page, DeleteQuestion).deed.click()
    assert [row.name for row in store.all(Patient)] == ["Ada <b>"]
    assert page.window().focusWidget() is page.patients.list.rows[0].edit
    page.around.deeds.undo()
    assert len(store.all(Patient)) == 2


def test_adding_can_be_given_up(page, store):
    page.patients.add.click()
    window = page.patients.adding
    window.who.back.click()
    assert not window.isVisible()
    assert len(store.all(Patient)) == 1


def test_the_file_is_checked(page):
    page.record.check.click()
    assert "sound" in page.record.result.text()
    assert page.record.check.isEnabled()


def test_an_unsound_row_is_named(page, store, patient):
    row = Threshold(patient_id=patient.id, analyte="PLT", low=1, unit="10*9/L")
    values = {name: getattr(row, name) for name in Threshold.model_fields}
    store.insert_new(ADDED, {Threshold: [{**values, "low": None}]})
    page.record.check.click()
    assert "threshold" in page.record.result.text()


def test_another_record_is_asked_for(page, tmp_path, monkeypatch):
    asked = []
    page.record_asked.connect(asked.append)
    path = tmp_path / "other.alltracker"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    page.record.other.click()
    assert asked == [path]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: ("", ""))
    page.record.other.click()
    assert asked == [path]


def test_reveal_begins_in_the_section(page, qtbot):
    for key, section in (
        ("limits", page.limits),
        ("fever_rule", page.fever),
        ("patients", page.patients),
    ):
        page.reveal(key)
        focus = section.first_focus()
        assert page.first_focus() is focus
        qtbot.waitUntil(lambda wanted=focus: QApplication.focusWidget() is wanted)
        assert focus.visibleRegion().boundingRect().height() > 0
    page.reveal("nowhere")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_and_dialogs_fit_and_are_named(page, around, patient, theme, scheme, scale):
    theme.set_scheme(scheme)
    theme.set_text_scale(scale)
    page.resize(round(900 * (1.2 if scale > 1 else 1)), 720)
    assert page._content.width() <= page.width()
    dialogs = [
        LimitDialog(around, patient, parent=page),
        FeverDialog(around, patient, parent=page),
        PatientDialog(around, patient, page),
    ]
    for dialog in dialogs:
        dialog.show()
    for part in (page, *dialogs):
        for widget in part.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget
    for dialog in dialogs:
        dialog.close()


@pytest.fixture
def page_on(around, qtbot):
    pages = []

    def make_page(store):
        anew = replace(around, store=store, deeds=Deeds(store))
        page = SettingsPage(anew)
        qtbot.addWidget(page)
        page.show_patient(store.all(Patient)[0])
        page.show()
        page.fresh = []
        page.store_replaced.connect(page.fresh.append)
        pages.append(page)
        return page

    yield make_page
    pages.clear()


@pytest.fixture
def locked(tmp_path):
    record = create_record(tmp_path / "locked.alltracker", "kite 7")
    record.save(Patient(name="Bo"), ADDED)
    return record


def test_password_is_set(page_on, store):
    page = page_on(store)
    assert page.record.change.isHidden()
    page.record.set_password.click()
    dialog = page.record.dialog
    dialog.new.first.setText("kite 7")
    dialog.new.second.setText("kite")
    dialog.accept()
    assert "differ" in dialog.new.second.accessibleDescription()
    dialog.new.second.setText("kite 7")
    dialog.accept()
    page.fresh.pop().close()
    with pytest.raises(PasswordNeeded):
        open_record(store.path)
    again = open_record(store.path, "kite 7")
    assert again.all(Patient)[0].name == "Ada <b>"
    again.close()


def test_password_is_changed_after_the_right_one_was_typed(page_on, locked):
    page = page_on(locked)
    page.record.change.click()
    dialog = page.record.dialog
    dialog.old.setText("wrong")
    dialog.new.first.setText("moon 8")
    dialog.new.second.setText("moon 8")
    dialog.accept()
    assert page.fresh == []
    assert "does not open" in dialog.old.accessibleDescription()
    assert locked.all(Patient)
    dialog.old.setText("kite 7")
    dialog.accept()
    page.fresh.pop().close()
    open_record(locked.path, "moon 8").close()


def test_password_is_taken_off(page_on, locked):
    page = page_on(locked)
    assert page.record.set_password.isHidden()
    page.record.remove.click()
    dialog = page.record.dialog
    dialog.accept()
    assert "needed" in dialog.old.accessibleDescription()
    dialog.old.setText("kite 7")
    dialog.accept()
    page.fresh.pop().close()
    open_record(locked.path).close()


def test_a_record_that_cannot_be_written_anew_stays_as_it_was(page_on, store):
    (store.path.parent / f"{store.path.name}.new").mkdir()
    page = page_on(store)
    page.record.set_password.click()
    dialog = page.record.dialog
    dialog.new.first.setText("kite 7")
    dialog.new.second.setText("kite 7")
    dialog.accept()
    assert dialog.isVisible()
    assert "cannot be written" in dialog.notice.text
    dialog.reject()
    (fresh,) = page.fresh
    assert fresh.all(Patient)[0].name == "Ada <b>"
    fresh.close()


@pytest.mark.parametrize("width", [700, 1008, 1500])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_section_has_the_height_that_its_lines_need(page, theme, width, scale):
    theme.set_text_scale(scale)
    page.resize(width, 720)
    for _ in range(5):
        QApplication.processEvents()
    low = [
        section.key
        for section in page.sections
        if section.height() < section.heightForWidth(section.width())
    ]
    theme.set_text_scale(1.0)
    assert low == []
