"""Starting hidden when somebody logs in: what each system needs for it, and writing that down.

What is written is made by pure functions, one a system. Nothing is written but by ``set_on``.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QSettings

import alltracker

_NAME: Final = "alltracker"
_LABEL: Final = "alltracker.hidden"
_RUN_KEY: Final = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_FROM_FOLDER: Final = (
    "import sys; sys.path.insert(0, {folder!r}); "
    "from alltracker.__main__ import main; sys.exit(main())"
)


def start_words(executable: str, package: Path) -> list[str]:
    """Return the command that starts this very program hidden.

    Args:
        executable: The Python that runs it; on Windows the one without a console is taken.
        package: The folder of the package. Beside ``start.py`` it is not installed, and Python is
            told where it is.
    """
    python = Path(executable)
    silent = python.with_name("pythonw.exe")
    if python.name.lower() == "python.exe" and silent.exists():
        python = silent
    folder = package.parent
    if (folder / "start.py").is_file():
        return [str(python), "-P", "-c", _FROM_FOLDER.format(folder=str(folder)), "--hidden"]
    return [str(python), "-m", _NAME, "--hidden"]


def desktop_entry(words: Sequence[str]) -> str:
    """Return the file that desktops of Linux start at login (freedesktop.org, autostart)."""
    command = " ".join(_quoted(word) for word in words)
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=alltracker",
        f"Exec={command}",
        f"Icon={_NAME}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    ]
    return "\n".join(lines) + "\n"


def _quoted(word: str) -> str:
    """Return a word as the Exec key holds it: quoted, escaped, and escaped again as a string."""
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in word)
    return f'"{escaped}"'.replace("\\", "\\\\").replace("%", "%%")


def launch_agent(words: Sequence[str]) -> bytes:
    """Return the property list that macOS starts at login."""
    return plistlib.dumps(
        {"Label": _LABEL, "ProgramArguments": list(words), "RunAtLoad": True},
    )


def run_value(words: Sequence[str]) -> str:
    """Return the command line that Windows runs at login."""
    return subprocess.list2cmdline(words)


class Autostart(Protocol):
    """Whether the program starts hidden at login, on this system."""

    def is_on(self) -> bool:
        """Return whether it is set up."""

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a switch
        """Set it up or take it away; raise OSError where that is not allowed."""


@dataclass(frozen=True, slots=True)
class FileAutostart:
    """A file in a folder of the user, as Linux and macOS want it."""

    path: Path
    content: bytes

    def is_on(self) -> bool:
        """Return whether the file is there and starts this very program."""
        return self.path.is_file() and self.path.read_bytes() == self.content

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a switch
        """Write the file or take it away."""
        if on:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_bytes(self.content)
        else:
            self.path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class ValueAutostart:
    """A value under the user's Run key, as Windows wants it."""

    settings: QSettings
    value: str

    def is_on(self) -> bool:
        """Return whether the value is there and starts this very program."""
        return str(self.settings.value(_NAME, "")) == self.value

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a switch
        """Write the value or take it away."""
        if on:
            self.settings.setValue(_NAME, self.value)
        else:
            self.settings.remove(_NAME)
        self.settings.sync()
        if self.settings.status() is not QSettings.Status.NoError:
            raise OSError


def autostart(platform: str = sys.platform, home: Path | None = None) -> Autostart:
    """Return how this system starts the program at login."""
    words = start_words(sys.executable, Path(alltracker.__file__).resolve().parent)
    home = home or Path.home()
    if platform == "win32":
        settings = QSettings(_RUN_KEY, QSettings.Format.NativeFormat)
        return ValueAutostart(settings, run_value(words))
    if platform == "darwin":
        agents = home / "Library" / "LaunchAgents"
        return FileAutostart(agents / f"{_LABEL}.plist", launch_agent(words))
    config = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(config) if Path(config).is_absolute() else home / ".config"
    entry = desktop_entry(words).encode()
    return FileAutostart(folder / "autostart" / f"{_NAME}.desktop", entry)
