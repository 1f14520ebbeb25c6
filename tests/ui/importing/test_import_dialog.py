"""The import dialog on a real record: preview, questions, one step, and nothing without a yes."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from alltracker.care.calendar import PartialDate, clock_at, day_at_noon
from alltracker.care.words import Message
from alltracker.db.files import create_record
from alltracker.db.models import Draw, Patient, Result
from alltracker.db.problems import DiskFull
from alltracker.db.store import Store
from alltracker.exchange.record_json import export_record
from alltracker.knowledge import open_knowledge
from alltracker.language import Formats, Language
from alltracker.ui.background import Background
from alltracker.ui.deeds import Deeds
from alltracker.ui.importing.import_dialog import ImportDialog, open_import
from alltracker.ui.importing.lines import LineKind
from alltracker.ui.importing.table import LINE_ROLE, LineModel
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme

ADDED = Message("test", "Added")
BORN = PartialDate(2020, 3, 3)
PANEL = (("6690-2", 4.2, "10*9/L"), ("718-7", 11.9, "g/dL"), ("777-3", 198, "10*9/L"))
ODD = "Mila <b>O'Neil</b> & Söhne"


@pytest.fixture(autouse=True)
def _on_one_day() -> Iterator[None]:
    with clock_at(day_at_noon(dt.date(2026, 12, 24))):
        yield


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    record = create_record(tmp_path / "record.alltracker")
    yield record
    record.close()


@pytest.fixture
def patient(store: Store) -> Patient:
    row = Patient(name="Mila Sommer", birth_date=BORN)
    store.save(row, ADDED)
    return row


@pytest.fixture
def around(store: Store, theme: Theme, tmp_path: Path) -> Iterator[Surroundings]:
    deeds = Deeds(store)
    settings = QSettings(str(tmp_path / "preferences.ini"), QSettings.Format.IniFormat)
    yield Surroundings(
        store,
        deeds,
        theme,
        Language("en", Formats()),
        open_knowledge(),
        Preferences(settings),
        Background(synchronous=True),
    )
    deeds.release()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


Open = Callable[..., ImportDialog]


@pytest.fixture
def open_dialog(around: Surroundings, patient: Patient, window: QWidget, qtbot: QtBot) -> Open:
    """Return a function that opens the dialog on files and waits until they are read."""

    def opened(*paths: Path, here: Surroundings = around) -> ImportDialog:
        dialog = ImportDialog(here, patient, paths, window)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.start()
        qtbot.waitUntil(lambda: not dialog.progress.isVisible())
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return opened


def observation(
    code: str, value: object, unit: str | None, day: str, **more: Any
) -> dict[str, Any]:
    quantity = {"value": value} | ({"unit": unit} if unit else {})
    base = {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": code}]},
        "subject": {"reference": "Patient/p"},
        "performer": [{"display": "Lakeside lab"}],
        "effectiveDateTime": f"{day}T08:30:00+01:00",
        "valueQuantity": quantity,
    }
    return {key: item for key, item in (base | more).items() if item is not None}


def panel(day: str) -> list[dict[str, Any]]:
    return [observation(*one, day) for one in PANEL]


def bundle(path: Path, *rows: dict[str, Any], name: str = "Sommer, Mila", **more: Any) -> Path:
    person = {
        "resourceType": "Patient",
        "id": "p",
        "name": [{"text": name}],
        "birthDate": "2020-03-03",
    }
    entries = [{"resource": row} for row in (person | more, *rows)]
    path.write_text(json.dumps({"resourceType": "Bundle", "entry": entries}))
    return path


def lakeside(path: Path) -> Path:
    """New draw, a known draw with a corrected value, one without unit and one without value."""
    corrected = observation("777-3", 196, "10*9/L", "2026-11-10", status="corrected")
    return bundle(
        path,
        *panel("2026-11-24"),
        *panel("2026-11-10")[:2],
        corrected,
        observation("718-7", 11.1, None, "2026-11-03"),
        observation("777-3", None, None, "2026-11-03", status="registered", valueQuantity=None),
    )


@pytest.fixture
def known(open_dialog: Open, tmp_path: Path) -> None:
    """Import the draw of 10 November before."""
    open_dialog(bundle(tmp_path / "first.json", *panel("2026-11-10"))).accept()


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def said_by(around: Surroundings) -> list[tuple[str, bool]]:
    heard: list[tuple[str, bool]] = []
    around.deeds.said.connect(lambda label, undo: heard.append((around.language.say(label), undo)))
    return heard


@pytest.mark.usefixtures("known")
def test_the_preview_says_everything_before_anything_changes(open_dialog, store, tmp_path) -> None:
    before = export_record(store)
    dialog = open_dialog(lakeside(tmp_path / "lakeside.json"))
    assert dialog.sums.numbers() == ("3", "2", "1", "2")
    assert dialog.deed.text().startswith("Import 4 value")
    assert dialog.deed.hasFocus()
    words = texts(dialog)
    assert "lakeside.json" in words
    assert "The same person" in words
    lines = dialog.table.lines()
    assert [line.kind for line in lines] == [
        LineKind.NEW,
        LineKind.CHANGED,
        LineKind.SAME,
        LineKind.CANNOT,
        LineKind.CANNOT,
    ]
    assert (lines[0].what, lines[0].note) == (
        "White cells, Hemoglobin, Platelets",
        "Lakeside lab",
    )
    assert (lines[1].before, lines[1].value, lines[1].unit) == ("198", "196", "10⁹/L")
    assert all(line.note for line in lines if line.kind is not LineKind.SAME)
    assert export_record(store) == before


@pytest.mark.usefixtures("known")
def test_import_is_one_step_told_and_taken_back(
    open_dialog, store, around, tmp_path, qtbot
) -> None:
    before = {row.id: row.model_dump() for row in store.all(Result)}
    steps, heard = len(store.history()), said_by(around)
    dialog = open_dialog(lakeside(tmp_path / "lakeside.json"))
    with qtbot.waitSignal(around.deeds.changed) as changed:
        qtbot.keyClick(dialog.deed, Qt.Key.Key_Return)
    assert changed.args[0] >= {Draw, Result}
    assert not dialog.isVisible()
    assert len(store.history()) == steps + 1
    assert len(store.all(Result)) == 6
    ((words, undo),) = heard
    assert "lakeside.json" in words
    assert undo
    store.undo()
    assert {row.id: row.model_dump() for row in store.all(Result)} == before


@pytest.mark.usefixtures("known")
def test_the_changed_value_can_stay_out(open_dialog, store, tmp_path, qtbot) -> None:
    dialog = open_dialog(lakeside(tmp_path / "lakeside.json"))
    assert dialog.with_changed.isVisible()
    qtbot.keyClick(dialog.with_changed, Qt.Key.Key_Space)
    assert dialog.deed.text().startswith("Import 3 value")
    dialog.accept()
    platelets = sorted(row.value_text for row in store.all(Result) if row.analyte == "PLT")
    assert platelets == ["198", "198"]


@pytest.mark.usefixtures("known")
def test_escape_changes_nothing(open_dialog, store, tmp_path, qtbot) -> None:
    before = export_record(store)
    dialog = open_dialog(lakeside(tmp_path / "lakeside.json"))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert export_record(store) == before


@pytest.mark.usefixtures("known")
def test_a_known_file_offers_nothing_to_take(open_dialog, tmp_path) -> None:
    dialog = open_dialog(tmp_path / "first.json")
    assert dialog.sums.numbers() == ("0", "3", "0", "0")
    assert not dialog.deed.isVisible()
    assert dialog.cancel.text() == "Close"
    assert dialog.cancel.hasFocus()


def test_another_person_needs_a_yes(open_dialog, store, tmp_path, qtbot) -> None:
    path = bundle(tmp_path / "noa.json", *panel("2026-11-24"), name=ODD, birthDate="2022-01-03")
    dialog = open_dialog(path)
    (notice,) = dialog.inquiry.people()
    assert "&lt;b&gt;" in notice.words
    assert notice.consent.hasFocus()
    assert not dialog.deed.isEnabled()
    assert dialog.deed.toolTip()
    dialog.accept()
    assert dialog.isVisible()
    assert not store.all(Result)
    qtbot.keyClick(notice.consent, Qt.Key.Key_Space)
    assert dialog.deed.isEnabled()
    dialog.accept()
    assert len(store.all(Result)) == 3


def test_of_several_people_one_is_chosen(open_dialog, store, tmp_path, qtbot) -> None:
    noa = {"reference": "Patient/q", "display": "Noa Winter"}
    others = [observation(*PANEL[0], "2026-11-23", subject=noa)]
    dialog = open_dialog(bundle(tmp_path / "two.json", *panel("2026-11-24"), *others))
    (notice,) = dialog.inquiry.people()
    mila, other = notice.choices()
    assert not dialog.sums.isVisible()
    assert not dialog.deed.isVisible()
    assert dialog.cancel.text() == "Cancel"
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert dialog.sums.numbers()[0] == "1"
    assert notice.consent.isVisible()
    assert not dialog.deed.isEnabled()
    qtbot.mouseClick(mila, Qt.MouseButton.LeftButton)
    assert not notice.consent.isVisible()
    assert dialog.sums.numbers()[0] == "3"
    dialog.accept()
    assert {row.day for row in store.all(Draw)} == {dt.date(2026, 11, 24)}


def test_a_table_asks_what_it_leaves_open(open_dialog, store, tmp_path) -> None:
    table = tmp_path / "counts.csv"
    table.write_text(
        "Date,WBC,Hb (g/dL),Mystery,Place\n3/12/2026,4.1,11.9,226,Lake\n4/12/2026,4.2,12,230,Lake\n"
    )
    dialog = open_dialog(table)
    (questions,) = dialog.inquiry.tables()
    (days,) = questions.fields()
    assert days.hasFocus()
    assert [days.itemText(at) for at in range(2)] == ["3 December 2026", "12 March 2026"]
    assert not dialog.deed.isVisible()
    _choose(days, True)
    assert dialog.sums.numbers() == ("2", "0", "0", "2")
    _, mystery, white = questions.fields()
    _choose(white, "10*9/L")
    assert dialog.sums.numbers() == ("4", "0", "0", "0")
    _choose(mystery, "PLT")
    platelets = questions.fields()[-1]
    assert "Mystery" in platelets.accessibleName()
    _choose(platelets, "10*9/L")
    assert dialog.sums.numbers() == ("6", "0", "0", "0")
    assert "does not say whose results" in texts(dialog)
    dialog.accept()
    assert {row.day for row in store.all(Draw)} == {dt.date(2026, 12, 3), dt.date(2026, 12, 4)}


def _choose(field: Any, value: object) -> None:
    """Choose as a person does."""
    field.set_value(value)
    assert field.value() == value
    field.activated.emit(field.currentIndex())


def test_a_file_that_cannot_be_read_is_told_in_the_dialog(open_dialog, store, tmp_path) -> None:
    bad = tmp_path / "photo.json"
    bad.write_text('{"a": [1,')
    dialog = open_dialog(bad, tmp_path / "missing.json")
    assert "damaged or cut off" in texts(dialog)
    assert "missing.json" in texts(dialog)
    assert not dialog.deed.isVisible()
    assert dialog.cancel.text() == "Close"
    dialog.accept()
    assert not store.all(Result)


def test_several_files_are_one_step(open_dialog, store, tmp_path) -> None:
    bad = tmp_path / "photo.json"
    bad.write_text("{")
    first = bundle(tmp_path / "a.json", *panel("2026-11-24"))
    second = bundle(tmp_path / "b.json", *panel("2026-11-24"), *panel("2026-11-25"))
    dialog = open_dialog(first, second, bad)
    assert dialog.sums.numbers() == ("6", "3", "0", "0")
    assert sum(notice.isVisible() for notice in dialog.inquiry.people()) == 1
    steps = len(store.history())
    dialog.accept()
    assert len(store.history()) == steps + 1


def test_our_own_export_shows_its_sums(open_dialog, store, tmp_path) -> None:
    path = tmp_path / "mila.json"
    other = create_record(tmp_path / "other.alltracker")
    someone = Patient(name="Noa")
    other.apply(ADDED, put=[someone, Draw(patient_id=someone.id, day=dt.date(2026, 1, 1))])
    path.write_bytes(export_record(other))
    other.close()
    dialog = open_dialog(path)
    assert dialog.windowTitle() == "Import a record"
    assert dialog.sums.numbers() == ("2", "0", "0", "0")
    assert "Noa" in texts(dialog)
    dialog.accept()
    assert sorted(row.name for row in store.all(Patient)) == ["Mila Sommer", "Noa"]
    again = open_dialog(path)
    assert again.sums.numbers() == ("0", "2", "0", "0")
    both = open_dialog(path, bundle(tmp_path / "a.json", *panel("2026-11-24")))
    assert "alone" in texts(both)
    assert both.sums.numbers()[0] == "3"


def test_a_disk_that_is_full_is_told_and_nothing_changes(
    open_dialog, store, tmp_path, monkeypatch
) -> None:
    dialog = open_dialog(bundle(tmp_path / "a.json", *panel("2026-11-24")))

    def refuse(*_arguments: object, **_more: object) -> None:
        raise DiskFull(store.path)

    monkeypatch.setattr(store, "insert_new", refuse)
    dialog.accept()
    assert dialog.isVisible()
    assert "disk is full" in texts(dialog)
    monkeypatch.undo()
    dialog.accept()
    assert not dialog.isVisible()
    assert len(store.all(Result)) == 3


def test_stop_ends_the_reading(around, patient, window, qtbot, tmp_path) -> None:
    path = bundle(
        tmp_path / "a.json", *(row for n in range(60) for row in panel(f"20{n + 10}-01-01"))
    )
    here = Surroundings(
        *(getattr(around, name) for name in Surroundings.__slots__[:-1]), Background()
    )
    dialog = ImportDialog(here, patient, [path], window)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.start()
    job = dialog._job
    assert job is not None
    assert dialog.progress.isVisible()
    with qtbot.waitSignal(job.ended):
        qtbot.mouseClick(dialog.progress.stop, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert not around.store.all(Result)


def test_reading_beside_the_window_ends_in_the_same_preview(
    around, patient, window, qtbot, tmp_path
) -> None:
    path = bundle(tmp_path / "a.json", *panel("2026-11-24"))
    here = Surroundings(
        *(getattr(around, name) for name in Surroundings.__slots__[:-1]), Background()
    )
    dialog = ImportDialog(here, patient, [path], window)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.start()
    qtbot.waitUntil(dialog.deed.isVisible)
    assert dialog.sums.numbers() == ("3", "0", "0", "0")
    dialog.accept()
    assert len(around.store.all(Result)) == 3


def test_the_door_opens_it_and_forgets_it(around, patient, window, qtbot, tmp_path) -> None:
    open_import(around, patient, [bundle(tmp_path / "a.json", *panel("2026-11-24"))], window)
    (dialog,) = window.findChildren(ImportDialog)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


@pytest.mark.usefixtures("qapp")
def test_the_lines_are_a_sound_model() -> None:
    model = LineModel(Language("en", Formats()))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows([])
    assert model.rowCount() == 0
    assert model.data(model.index(3, 0), LINE_ROLE) is None


@pytest.mark.usefixtures("known")
def test_rows_are_read_out_and_reached_by_keys(open_dialog, tmp_path, qtbot) -> None:
    dialog = open_dialog(lakeside(tmp_path / "lakeside.json"))
    table = dialog.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.currentIndex().row() == 0
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1
    spoken = table.model().data(table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Changed, 10 Nov 2026, Platelets, 198 → 196 10⁹/L, Corrected by the lab."
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert dialog.with_changed.hasFocus()


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_fits_at_any_text_size(
    open_dialog, theme, window, tmp_path, scheme, scale
) -> None:
    theme.set_scheme(scheme)
    theme.set_text_scale(scale)
    dialog = open_dialog(lakeside(tmp_path / "lakeside.json"))
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()
            assert button.width() >= button.minimumSizeHint().width()
    assert not dialog.grab().isNull()
    theme.set_text_scale(1.0)
    assert dialog.width() <= window.width()


def test_a_large_file_shows_quickly_shortened_lines(open_dialog, tmp_path) -> None:
    days = [f"{year}-{month:02}-10" for year in range(1976, 2026) for month in range(1, 13)]
    dialog = open_dialog(
        bundle(tmp_path / "big.json", *(row for day in days for row in panel(day)))
    )
    assert len(dialog.table.lines()) == 600
    assert not dialog.grab().isNull()
