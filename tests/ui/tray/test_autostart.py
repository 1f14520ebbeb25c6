"""Starting at login: what each system is given, and that it can be taken back."""

from __future__ import annotations

import plistlib
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from alltracker.ui.tray.autostart import (
    FileAutostart,
    ValueAutostart,
    autostart,
    desktop_entry,
    launch_agent,
    run_value,
    start_words,
)

ODD = ["/opt/a b/python", "-m", 'quote"s', "back\\slash", "100 %", "$HOME `x`", "--hidden"]


def command_of(entry: str) -> list[str]:
    """Return the words of the Exec key as a desktop reads them."""
    (line,) = [line for line in entry.splitlines() if line.startswith("Exec=")]
    command = line.removeprefix("Exec=").replace("%%", "%").replace("\\\\", "\\")
    read = ["sh", "-c", f"printf '%s\\0' {command}"]  # its quotes have the same escapes
    done = subprocess.run(read, capture_output=True, text=True, check=True)
    return done.stdout.rstrip("\0").split("\0")


def test_an_installed_program_is_started_as_a_module(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "alltracker"
    python = str(tmp_path / "bin" / "python")
    assert start_words(python, package) == [python, "-m", "alltracker", "--hidden"]


def test_a_folder_with_start_py_is_found_from_anywhere(tmp_path: Path) -> None:
    folder = tmp_path / 'it\'s a "folder"'
    package = folder / "alltracker"
    package.mkdir(parents=True)
    (folder / "start.py").touch()
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text("import sys\ndef main(): print(sys.argv[1:])\n")
    words = start_words(sys.executable, package)
    done = subprocess.run(words, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout == "['--hidden']\n"


def test_windows_takes_the_python_without_a_console(tmp_path: Path) -> None:
    (tmp_path / "pythonw.exe").touch()
    words = start_words(str(tmp_path / "python.exe"), tmp_path / "alltracker")
    assert words[0] == str(tmp_path / "pythonw.exe")


def test_the_desktop_entry_keeps_every_word() -> None:
    entry = desktop_entry(ODD)
    assert entry.startswith("[Desktop Entry]\nType=Application\nName=alltracker\n")
    assert command_of(entry) == ODD


def test_the_launch_agent_is_a_property_list() -> None:
    agent = plistlib.loads(launch_agent(ODD))
    assert agent["ProgramArguments"] == ODD
    assert agent["RunAtLoad"] is True


def test_the_run_value_is_quoted_for_windows() -> None:
    assert run_value([r"C:\Program Files\py\pythonw.exe", "-m", "alltracker", "--hidden"]) == (
        r'"C:\Program Files\py\pythonw.exe" -m alltracker --hidden'
    )


def test_a_file_is_written_and_taken_away(tmp_path: Path) -> None:
    entry = FileAutostart(tmp_path / "autostart" / "alltracker.desktop", b"entry")
    assert not entry.is_on()
    entry.set_on(False)
    entry.set_on(True)
    assert entry.is_on()
    assert not FileAutostart(entry.path, b"another program").is_on()
    entry.set_on(False)
    assert not entry.path.exists()


def test_a_value_is_written_and_taken_away(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    entry = ValueAutostart(settings, "command --hidden")
    assert not entry.is_on()
    entry.set_on(True)
    assert entry.is_on()
    assert not ValueAutostart(settings, "another").is_on()
    entry.set_on(False)
    assert not entry.is_on()


def test_linux_follows_the_folder_of_the_desktop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    found = autostart("linux", tmp_path)
    assert isinstance(found, FileAutostart)
    assert found.path == tmp_path / "config" / "autostart" / "alltracker.desktop"
    assert command_of(found.content.decode())[-1] == "--hidden"
    monkeypatch.setenv("XDG_CONFIG_HOME", "not/absolute")
    found = autostart("linux", tmp_path)
    assert isinstance(found, FileAutostart)
    assert found.path == tmp_path / ".config" / "autostart" / "alltracker.desktop"


def test_macos_has_its_agents(tmp_path: Path) -> None:
    found = autostart("darwin", tmp_path)
    assert isinstance(found, FileAutostart)
    assert found.path.parent == tmp_path / "Library" / "LaunchAgents"
    assert plistlib.loads(found.content)["ProgramArguments"][0] == sys.executable
