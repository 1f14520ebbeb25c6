"""The sheet and the list in every language, light and dark, at 100 and 200 %."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from alltracker.care.slip import SlipTarget, TargetKind
from alltracker.db.models import Phase
from alltracker.language import LANGUAGES
from alltracker.ui.slip.delay_list import DelayList
from alltracker.ui.slip.slip_sheet import SlipSheet

CASES = list(product(LANGUAGES, ("light", "dark"), (1.0, 2.0)))


def shown(dialog):
    return [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.isVisibleTo(dialog) and widget.width()
    ]


def unnamed(widget):
    said = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
    stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.inherits("QScrollArea")
    return bool(stops and not said)


def cut(widget):
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return False
    if widget.hasHeightForWidth():
        return widget.height() + 1 < widget.heightForWidth(widget.width())
    need = widget.minimumSizeHint()
    return widget.width() + 1 < need.width() or widget.height() + 1 < need.height()


def wrong(dialog):
    """Return what has no name, and words that are cut."""
    return [widget for widget in shown(dialog) if unnamed(widget) or cut(widget)]


@pytest.mark.parametrize(("language", "scheme", "scale"), CASES)
def test_nothing_is_cut_and_everything_has_a_name(open_window, language, scheme, scale):
    window = open_window(language=language, scheme=scheme, scale=scale)
    window.resize(1280, 720)
    window.show()
    around, patient = window._around, window._patient
    running = next(
        row for row in around.store.all(Phase) if row.actual_start and not row.actual_end
    )
    target = SlipTarget(TargetKind.CYCLE_START, running.id, 6)
    sheet = SlipSheet(around, patient, target, window)
    sheet.open()
    sheet._steps[0].click()
    delays = DelayList(around, patient, window)
    delays.open()
    for _ in range(5):
        QApplication.processEvents()
    assert wrong(sheet) == []
    assert wrong(delays) == []
    delays.reject()
    sheet.reject()
