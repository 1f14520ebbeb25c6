"""The question for a password, and the message with OK."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from alltracker.db.files import create_record, open_record
from alltracker.db.problems import WrongPassword
from alltracker.language import load_language
from alltracker.ui.unlock import UnlockDialog, ask_password
from alltracker.ui.widgets.message import MessageDialog, show_message


@pytest.fixture
def path(tmp_path):
    record = create_record(tmp_path / "record.alltracker", "kite 7")
    record.close()
    return record.path


@pytest.fixture
def dialog(theme, qtbot, path):
    made = UnlockDialog(theme, load_language("en"), path)
    qtbot.addWidget(made)
    made.show()
    return made


def test_right_password_opens(dialog, path):
    dialog.password.setText("kite 7")
    dialog.deed.click()
    assert not dialog.isVisible()
    assert dialog.store.path == path
    dialog.store.close()


def test_wrong_and_missing_passwords_are_told_in_the_field(dialog):
    dialog.deed.click()
    assert "needed" in dialog.password.accessibleDescription()
    dialog.password.setText("moon")
    dialog.deed.click()
    assert dialog.isVisible()
    assert dialog.store is None
    assert "does not open" in dialog.password.accessibleDescription()
    assert dialog.password.property("error") == "true"


def test_an_earlier_try_is_told_from_the_start(theme, qtbot, path):
    dialog = UnlockDialog(theme, load_language("en"), path, WrongPassword(path))
    qtbot.addWidget(dialog)
    assert "does not open" in dialog.password.accessibleDescription()


def test_other_problems_are_told_above(dialog, path):
    held = open_record(path, "kite 7")
    dialog.password.setText("kite 7")
    dialog.deed.click()
    assert "open in another window" in dialog.notice.text
    held.close()
    dialog.deed.click()
    assert dialog.store is not None
    dialog.store.close()


def test_password_can_be_seen(dialog):
    dialog.seen.click()
    assert dialog.password.echoMode() == dialog.password.EchoMode.Normal


def test_ask_password_returns_none_when_canceled(theme, path, dressed):
    assert dressed is theme

    def cancel() -> None:
        top = QApplication.activeModalWidget()
        assert isinstance(top, UnlockDialog)
        top.cancel.click()

    QTimer.singleShot(0, cancel)
    assert ask_password(theme, load_language("en"), path, None) is None


def test_ask_password_returns_the_open_record(theme, path):
    def answer() -> None:
        top = QApplication.activeModalWidget()
        assert isinstance(top, UnlockDialog)
        top.password.setText("kite 7")
        top.deed.click()

    QTimer.singleShot(0, answer)
    store = ask_password(theme, load_language("en"), path, None)
    assert store is not None
    store.close()


def test_message_over_a_window_does_not_block(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    show_message(theme, "“record” is damaged.", window)
    (dialog,) = window.findChildren(MessageDialog)
    assert dialog.isVisible()
    assert dialog.accessibleDescription() == "“record” is damaged."
    dialog.ok.click()
    assert not dialog.isVisible()


def test_message_without_window_waits_for_ok(theme, qapp):
    assert qapp is not None

    def close() -> None:
        top = QApplication.activeModalWidget()
        assert isinstance(top, MessageDialog)
        top.ok.click()

    QTimer.singleShot(0, close)
    show_message(theme, "The disk is full.", None)
