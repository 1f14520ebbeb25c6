"""The gallery shows every part, in both schemes and at every text size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from alltracker.language import Language
from alltracker.ui.gallery import Gallery, make_gallery, read_arguments, run, save_picture
from alltracker.ui.theme.focus_ring import FocusRing
from alltracker.ui.widgets.due_list import DueList
from alltracker.ui.widgets.toast import Toast


@pytest.fixture
def gallery(theme, qtbot):
    made = make_gallery(theme, Language())
    qtbot.addWidget(made)
    made.show()
    return made


def test_gallery_is_as_large_as_the_pictures(gallery):
    assert gallery.width() == 1280
    assert gallery.height() == 800


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_narrower_than_it_needs(theme, qtbot, scheme, scale):
    theme.set_scheme(scheme)
    theme.set_text_scale(scale)
    made = make_gallery(theme, Language())
    qtbot.addWidget(made)
    made.show()
    for part in made.findChildren(QWidget):
        if part.isVisible() and part.parentWidget() is not None:
            assert part.width() >= part.minimumSizeHint().width(), part


def test_everything_that_takes_the_focus_has_a_name(gallery):
    for part in gallery.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible():
            named = part.accessibleName() or (
                part.text() if isinstance(part, QPushButton) else part.property("text")
            )
            assert named, part


def test_held_rings_lie_around_what_is_shown_in_focus(gallery):
    rings = gallery.findChildren(FocusRing, "held-ring")
    assert len(rings) == 4
    assert all(ring.isVisible() for ring in rings)
    place = rings[0].geometry()
    gallery.resize(1500, 900)
    assert rings[0].isVisible()
    assert rings[0].size() == place.size()


def test_no_part_is_without_an_answer(gallery):
    toast = gallery.findChild(Toast)
    buttons = [
        button
        for button in gallery.findChildren(QPushButton)
        if button.isEnabled() and button.isVisible()
    ]
    for button in buttons:
        toast.dismiss()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert toast.isVisible(), button.text()


def test_due_rows_answer_too(gallery):
    due = gallery.findChild(DueList)
    toast = gallery.findChild(Toast)
    for signal in (
        due.done_chosen,
        due.later_chosen,
        due.moved_chosen,
        due.dismissed,
        due.opened,
    ):
        toast.dismiss()
        signal.emit("print")
        assert toast.isVisible()


def test_picture_is_written(theme, qtbot, tmp_path):
    made = Gallery(theme, Language())
    qtbot.addWidget(made)
    save_picture(made, tmp_path / "gallery.png")
    assert not QImage(str(tmp_path / "gallery.png")).isNull()
    with pytest.raises(OSError, match="missing"):
        save_picture(made, tmp_path / "missing" / "gallery.png")


def test_arguments():
    asked = read_arguments(["--dark", "--scale", "1.5", "--save", "a.png"])
    assert asked.dark
    assert asked.scale == 1.5
    assert asked.save.name == "a.png"
    with pytest.raises(SystemExit):
        read_arguments(["--scale", "large"])


def test_command_writes_a_picture_and_ends(theme, qapp, tmp_path):
    path = tmp_path / "gallery.png"
    asked = read_arguments(["--dark", "--scale", "2", "--save", str(path)])
    assert run(asked, qapp, theme) == 0
    assert theme.tokens.dark
    assert QImage(str(path)).width() > 1280
