"""The wheel: built here without a network, looked into, and run from where it was unpacked."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from importlib.metadata import PathDistribution
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parent.parent
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from alltracker.ui.app import App
from alltracker.ui.preferences import Preferences

application = QApplication(sys.argv[:1])
folder = Path(sys.argv[1])
root = App(application, Preferences.at(folder / "settings.ini"), synchronous=True)
assert root.start(folder / "demo.alltracker")
root.window.painted.connect(application.quit)
application.exec()
root.close()
print("painted")
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel, built by what installs it too."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds what the wheel installs, far from the source."""
    folder = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run(unpacked: Path, *words: str | Path) -> str:
    """Run the interpreter on the unpacked wheel alone; return what it prints."""
    environment = {
        **os.environ,
        "HOME": str(unpacked),
        "PYTHONPATH": str(unpacked),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-P", *words],
        cwd=unpacked,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_carries_the_whole_program_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if name.startswith("alltracker/")}
        others = {name.split("/")[0].split(".")[-1] for name in set(archive.namelist()) - names}
    package = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "alltracker").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    resources = {
        f"alltracker/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert names == package | resources
    assert others == {"dist-info", "data"}
    assert "alltracker/db/migrations/versions/0001_first_tables.py" in names
    assert any(name.startswith("alltracker/resources/knowledge/") for name in names)


def test_it_says_what_it_is_and_brings_its_license(unpacked: Path) -> None:
    (info,) = unpacked.glob("*.dist-info")
    about = PathDistribution(info)
    assert about.metadata["Name"] == "alltracker"
    assert about.metadata["License-Expression"] == "MIT"
    assert list(info.rglob("LICENSE"))
    (command,) = about.entry_points.select(group="console_scripts")
    assert (command.name, command.value) == ("alltracker", "alltracker.__main__:main")


def test_desktops_find_it(unpacked: Path) -> None:
    (data,) = unpacked.glob("*.data")
    share = data / "data" / "share"
    entry = (share / "applications" / "alltracker.desktop").read_text(encoding="utf-8")
    assert "Exec=alltracker\n" in entry
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / "alltracker.svg").is_file()
    about = ET.parse(share / "metainfo" / "alltracker.metainfo.xml").getroot()  # noqa: S314 - our own file
    assert about.findtext("launchable") == "alltracker.desktop"


def test_its_command_and_its_window_work_where_it_was_unpacked(unpacked: Path) -> None:
    where = run(unpacked, "-c", "import alltracker; print(alltracker.__file__)").strip()
    assert Path(where).is_relative_to(unpacked)
    module = ("-m", "alltracker")
    assert run(unpacked, *module, "facts", "--topic", "phases").strip()
    record = unpacked / "demo.alltracker"
    run(unpacked, *module, "demo", "--record", record, "--on", "2026-11-24", "--no-window")
    run(unpacked, *module, "check", "--record", record)
    assert run(unpacked, "-c", WINDOW, unpacked).splitlines()[-1] == "painted"
