"""Buttons and dialogs by the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.button import Button, IconButton
from alltracker.ui.widgets.dialog import FittingScroll, SheetDialog
from alltracker.ui.widgets.labels import Text


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("kind", ["primary", "secondary", "link", "icon"])
def test_enter_does_what_the_space_bar_does(qtbot, theme, kind, key) -> None:
    button = IconButton(theme, "x", "Close") if kind == "icon" else Button(theme, "Do", kind)
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_enter_on_cancel_cancels_although_another_button_is_the_default(qtbot, theme) -> None:
    dialog = SheetDialog(theme, "Sure?")
    qtbot.addWidget(dialog)
    dialog.set_deed("Save")
    dialog.show()
    dialog.cancel.setFocus()
    with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog.cancel, Qt.Key.Key_Return)


def test_a_key_held_with_another_is_left_to_the_dialog(qtbot, theme) -> None:
    button = Button(theme, "Do")
    qtbot.addWidget(button)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_dialog_with_nothing_but_a_button_is_read_by_keyboard(qtbot, theme) -> None:
    dialog = SheetDialog(theme, "Rules")
    qtbot.addWidget(dialog)
    for number in range(80):
        dialog.body.addWidget(Text(theme, f"Rule {number}", TextStep.STRONG))
    deed = dialog.set_deed("Close")
    dialog.show()
    bar = dialog.findChild(FittingScroll).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(deed, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(deed, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
