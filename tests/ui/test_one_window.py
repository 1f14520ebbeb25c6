"""A second start of the same record raises the window that holds it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from alltracker.ui.one_window import WindowCall, raise_open_window


def test_a_second_start_is_heard(tmp_path: Path, qtbot: QtBot) -> None:
    call = WindowCall(tmp_path / "record.alltracker")
    with qtbot.waitSignal(call.called):
        assert raise_open_window(tmp_path / "record.alltracker")
    assert not raise_open_window(tmp_path / "other.alltracker")
    call.close()
    assert not raise_open_window(tmp_path / "record.alltracker")


def test_a_socket_left_by_a_crash_is_taken_over(tmp_path: Path, qtbot: QtBot) -> None:
    first = WindowCall(tmp_path / "record.alltracker")
    second = WindowCall(tmp_path / "record.alltracker")
    with qtbot.waitSignal(second.called):
        assert raise_open_window(tmp_path / "record.alltracker")
    first.close()
    second.close()
