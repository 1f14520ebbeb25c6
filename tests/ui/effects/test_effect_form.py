from __future__ import annotations

import base64
import datetime as dt
import struct
import zlib

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, qRgb
from PySide6.QtWidgets import QLineEdit

from alltracker.care.calendar import PartialDate
from alltracker.care.kinds import Severity
from alltracker.db.models import Medicine, Patient, Photo, SideEffect
from alltracker.ui.effects.form import EffectDialog
from alltracker.ui.effects.photo_data import (
    LONGEST_SIDE,
    PhotoProblem,
    decoded,
    encoded,
    read_picture,
)
from alltracker.ui.kinds_all import kind_of

TODAY = dt.date(2026, 11, 24)


@pytest.fixture
def form(around, patient, shown, qtbot):
    def opened(row=None, person=patient):
        window = shown(QLineEdit())
        dialog = EffectDialog(around, person, kind_of("side_effect"), row, parent=window)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return opened


def picture(width=40, height=30):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(qRgb(200, 40, 40))
    return image


def written(tmp_path, name="rash.png", **size):
    path = tmp_path / name
    assert picture(**size).save(str(path))
    return path


def test_a_picture_is_made_small_and_loses_what_a_camera_adds(tmp_path):
    image = picture(3200, 100)
    image.setText("Comment", "GPS 47.37, 8.54")
    path = tmp_path / "big.png"
    image.save(str(path))
    data = encoded(read_picture(path))
    kept = decoded(data)
    assert (kept.width(), kept.height()) == (LONGEST_SIDE, 50)
    raw = base64.b64decode(data)
    assert raw.startswith(b"\xff\xd8")
    assert b"GPS" not in raw
    assert b"Exif" not in raw


def test_a_moving_picture_gives_its_first_frame(tmp_path):
    path = tmp_path / "move.gif"
    frame = b"!\xf9\x04\x00\x0a\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00"
    head = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\x00\xff"
    path.write_bytes(head + frame + frame + b";")
    assert not read_picture(path).isNull()


@pytest.mark.qt_log_ignore(".*")
@pytest.mark.parametrize("content", [b"", b"no picture", b"\xff\xd8\xff\xe0broken"])
def test_what_is_no_picture_is_refused_in_words(tmp_path, content, around):
    path = tmp_path / "odd <b>.jpg"
    path.write_bytes(content)
    with pytest.raises(PhotoProblem) as problem:
        read_picture(path)
    assert "odd <b>.jpg" in around.language.say(problem.value.message)


def test_a_missing_and_a_huge_file_are_refused(tmp_path, monkeypatch):
    with pytest.raises(PhotoProblem):
        read_picture(tmp_path / "missing.png")
    monkeypatch.setattr("alltracker.ui.effects.photo_data.MOST_BYTES", 10)
    with pytest.raises(PhotoProblem):
        read_picture(written(tmp_path))
    with pytest.raises(PhotoProblem):
        encoded(QImage())


@pytest.mark.qt_log_ignore(".*")
@pytest.mark.parametrize("side", [12_000, 60_000])
def test_a_picture_of_too_many_pixels_is_refused_as_such(tmp_path, around, side):
    def chunk(kind, body):
        check = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    path = tmp_path / "wide.png"
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(9)))
        + chunk(b"IEND", b"")
    )
    with pytest.raises(PhotoProblem) as problem:
        read_picture(path)
    assert "too many pixels" in around.language.say(problem.value.message)


def test_text_that_is_no_picture_shows_nothing_and_does_not_fail():
    assert decoded("§§§").isNull()
    assert decoded(base64.b64encode(b"x").decode()).isNull()


def test_pictures_are_saved_with_the_form_and_undone_with_it(form, tmp_path, store, around):
    dialog = form()
    dialog.editor("name").set_value(("Rash", ""))
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"no")
    dialog.photos.add_files([written(tmp_path), bad])
    assert len(dialog.photos.thumbs) == 1
    assert "bad.jpg" in dialog.photos.said
    dialog.accept()
    (row,) = store.all(SideEffect)
    (photo,) = store.all(Photo)
    assert (photo.side_effect_id, photo.patient_id) == (row.id, row.patient_id)
    assert decoded(photo.data).width() == 40
    around.deeds.undo()
    assert store.all(Photo) == []
    assert store.all(SideEffect) == []


def test_a_picture_is_dropped_pasted_opened_and_deleted(form, tmp_path, store, add, patient, qtbot):
    row = SideEffect(patient_id=patient.id, name="Rash", severity=Severity.MILD, began_on=TODAY)
    add(row)
    add(Photo(patient_id=patient.id, side_effect_id=row.id, day=TODAY, data=encoded(picture())))
    dialog = form(row)
    dropped, pasted, text = QMimeData(), QMimeData(), QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(written(tmp_path)))])
    pasted.setImageData(picture())
    text.setText("no picture")
    assert dialog.photos.add_mime(dropped)
    assert dialog.photos.add_mime(pasted)
    assert not dialog.photos.add_mime(text)
    assert len(dialog.photos.thumbs) == 3
    viewer = dialog.photos.open_photo(dialog.photos.thumbs[0].photo)
    viewer.delete.click()
    qtbot.keyClick(dialog.photos.thumbs[0], Qt.Key.Key_Delete)
    assert len(dialog.photos.thumbs) == 1
    assert dialog.written
    dialog.accept()
    assert len(store.all(Photo)) == 1


def test_what_a_picture_shows_is_written_while_it_is_looked_at(form, store, add, patient, qtbot):
    row = SideEffect(patient_id=patient.id, name="Rash", severity=Severity.MILD, began_on=TODAY)
    add(row)
    add(Photo(patient_id=patient.id, side_effect_id=row.id, day=TODAY, data=encoded(picture())))
    add(Photo(patient_id=patient.id, side_effect_id=row.id, day=TODAY, data=encoded(picture(9, 9))))
    dialog = form(row)
    before = {photo.id: photo for photo in store.all(Photo)}
    viewer = dialog.photos.open_photo(dialog.photos.thumbs[0].photo)
    assert viewer.picture.accessibleName() == "Picture"
    viewer.words.setFocus()
    qtbot.keyClicks(viewer.words, "left arm <b>")
    assert viewer.picture.accessibleName() == "left arm <b>"
    viewer.reject()
    assert dialog.written
    assert dialog.photos.thumbs[0].accessibleName() == "left arm <b>"
    assert [photo.words for photo in dialog.photos.put(row.id, patient.id)] == ["left arm <b>"]
    dialog.accept()
    after = {photo.id: photo for photo in store.all(Photo)}
    assert set(after) == set(before)
    assert sorted(photo.words for photo in after.values()) == ["", "left arm <b>"]
    assert all(after[key].data == photo.data for key, photo in before.items())


def test_words_of_a_deleted_picture_go_with_it(form, store, add, patient):
    row = SideEffect(patient_id=patient.id, name="Rash", severity=Severity.MILD, began_on=TODAY)
    add(row)
    add(Photo(patient_id=patient.id, side_effect_id=row.id, day=TODAY, data=encoded(picture())))
    dialog = form(row)
    viewer = dialog.photos.open_photo(dialog.photos.thumbs[0].photo)
    viewer.words.setText("knee")
    viewer.delete.click()
    assert dialog.photos.thumbs == []
    dialog.accept()
    assert store.all(Photo) == []


def test_deleting_the_side_effect_takes_its_pictures_along(form, store, add, patient, around):
    row = SideEffect(patient_id=patient.id, name="Rash", severity=Severity.MILD, began_on=TODAY)
    add(row)
    add(Photo(patient_id=patient.id, side_effect_id=row.id, day=TODAY, data=encoded(picture())))
    dialog = form(row)
    dialog._remove()
    assert store.all(Photo) == []
    around.deeds.undo()
    assert len(store.all(Photo)) == 1


def test_the_child_answers_by_a_face_and_can_take_it_back(form, store):
    dialog = form()
    dialog.editor("name").set_value(("Pain", ""))
    faces = dialog.editor("own_rating")
    assert [face.accessibleName() for face in faces.faces()] == [
        *("None", "Mild", "Moderate", "Severe", "Very severe"),
    ]
    faces.faces()[2].click()
    assert faces.value() is Severity.MODERATE
    faces.faces()[2].click()
    assert faces.value() is None
    faces.faces()[3].click()
    faces.grab()
    dialog.accept()
    assert store.all(SideEffect)[0].own_rating is Severity.SEVERE


def test_a_small_child_is_not_asked(form, add):
    small = Patient(name="Ida", birth_date=PartialDate.parse("2023-05-01"))
    unknown = Patient(name="Ada")
    add(small, unknown)
    assert form(None, small).field_of("own_rating").isHidden()
    assert not form(None, unknown).field_of("own_rating").isHidden()


def test_a_side_effect_is_linked_to_a_medicine(form, add, patient, store):
    used = Medicine(patient_id=patient.id, name="6-MP")
    ended = Medicine(patient_id=patient.id, name="Old", ended_on=TODAY - dt.timedelta(days=9))
    add(used, ended)
    dialog = form()
    choice = dialog.editor("medicine_id")
    assert [choice.itemText(at) for at in range(choice.count())] == [
        "\N{EN DASH}",
        "6-MP",
        "Old (ended)",
    ]
    dialog.editor("name").set_value(("Rash", ""))
    choice.set_value(used.id)
    dialog.accept()
    assert store.all(SideEffect)[0].medicine_id == used.id
