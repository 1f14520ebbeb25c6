"""A bug is noted where it happened, never what the family wrote, and shown once."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alltracker.ui.crash import CrashHook, report_of
from alltracker.ui.crash_dialog import CrashDialog
from alltracker.ui.theme.theme import Theme

SECRET = "Mila Sommer 0.42"


def a_bug() -> BaseException:
    try:
        try:
            int(SECRET)
        except ValueError as error:
            raise KeyError(SECRET) from error
    except KeyError as error:
        return error


def test_a_report_says_where_and_never_what() -> None:
    report = report_of(a_bug())
    assert "KeyError" in report
    assert "ValueError" in report
    assert "test_crash.py" in report
    assert "Mila" not in report
    assert str(Path(__file__).parent) not in report


def test_many_bugs_are_noted_once(
    tmp_path: Path, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "deep" / "alltracker.log"
    hook = CrashHook(log, theme)
    shown: list[object] = []
    monkeypatch.setattr(CrashDialog, "exec", lambda self: shown.append(self))  # noqa: PLW0108 - a method
    monkeypatch.setattr(QApplication, "exit", shown.append)
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    hook.install()
    for _ in range(5):
        error = a_bug()
        sys.excepthook(type(error), error, None)
    QApplication.processEvents()
    text = log.read_text(encoding="utf-8")
    assert text.count("KeyError") == 1
    assert "Mila" not in text
    assert len(shown) == 2


def test_the_report_can_be_copied(theme: Theme, qtbot: QtBot) -> None:
    dialog = CrashDialog(theme, "alltracker 0.1.0\nKeyError")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._copy.click()
    assert QApplication.clipboard().text() == "alltracker 0.1.0\nKeyError"
    assert not dialog.cancel.isVisible()
