"""The editor in both languages, light and dark, at 100 and 200 %: names, and no word cut."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow

from alltracker.language import LANGUAGES, load_language
from alltracker.ui.plan.bench import Part
from alltracker.ui.plan.plan_editor import PlanEditor
from alltracker.ui.widgets.labels import ElidedText

CASES = [
    (code, scheme, scale)
    for code in LANGUAGES
    for scheme in ("light", "dark")
    for scale in (1.0, 2.0)
]


def wrong(root):
    found = []
    for widget in root.findChildren(QLabel) + root.findChildren(QAbstractButton):
        text = widget.text()
        if not widget.isVisibleTo(root) or not text or isinstance(widget, ElidedText):
            continue
        need = widget.minimumSizeHint()
        if widget.hasHeightForWidth() or (isinstance(widget, QLabel) and widget.wordWrap()):
            if widget.height() + 1 < widget.heightForWidth(widget.width()):
                found.append(text)
        elif widget.width() + 1 < need.width() or widget.height() + 1 < need.height():
            found.append(text)
    for widget in root.findChildren(QAbstractButton):
        stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if stop and widget.isVisibleTo(root) and not (widget.accessibleName() or widget.text()):
            found.append(type(widget).__name__)
    return found


@pytest.mark.usefixtures("standing")
@pytest.mark.parametrize(("code", "scheme", "scale"), CASES)
def test_nothing_is_cut_and_everything_has_a_name(qtbot, around, patient, code, scheme, scale):
    around.theme.set_scheme(scheme)
    around.theme.set_text_scale(scale)
    window = QMainWindow()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    window.show()
    editor = PlanEditor(replace(around, language=load_language(code)), patient, window)
    editor.open()
    found = []
    for part in Part:
        editor.bench.show_part(part)
        for _ in range(3):
            QApplication.processEvents()
        editor.grab()
        found += wrong(editor)
    editor.another.trigger()
    for key in ("group-tpog", "cog-aall1731"):
        editor.chooser.list.choose(key)
        for _ in range(3):
            QApplication.processEvents()
        editor.grab()
        found += wrong(editor)
    assert found == []
    assert editor.width() <= 1280
    assert editor.height() <= 720
    editor.reject()
    around.theme.set_scheme("light")
    around.theme.set_text_scale(1.0)
