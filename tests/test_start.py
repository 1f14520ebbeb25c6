"""Setting up: a folder with no packages to download stands for the program's own."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "requirements-test.lock")
PROGRAM = (
    "import sys\nprint('opened with', sys.argv[1:])\nsys.exit(7 if 'seven' in sys.argv else 0)\n"
)
UNREACHABLE = "typing-extensions==4.16.0 --hash=sha256:" + 64 * "0" + "\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder as a family has it, but for what the lock files name."""
    place = tmp_path / "a folder with spaces"
    (place / "alltracker").mkdir(parents=True)
    (place / "alltracker" / "__main__.py").write_text(PROGRAM)
    shutil.copy(ROOT / "start.py", place)
    for lock in LOCKS:
        (place / lock).write_text("")
    return place


@pytest.fixture
def script(folder: Path) -> ModuleType:
    """Return the folder's own ``start.py`` as a module."""
    spec = importlib.util.spec_from_file_location("start_here", folder / "start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def start(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start in a folder, with nothing to install system packages with and nothing to download."""
    environment = {
        **os.environ,
        "PATH": str(folder),
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_FIND_LINKS": "",
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_RETRIES": "1",
    }
    done = subprocess.run(
        [sys.executable, folder / "start.py", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


def test_a_start_sets_up_once_and_hands_over_arguments_and_exit_code(folder: Path):
    first = start(folder, "--record", "my file")
    assert first.returncode == 0
    assert "Setting up alltracker" in first.stdout
    assert first.stdout.endswith("opened with ['--record', 'my file']\n")
    second = start(folder, "seven")
    assert (second.returncode, second.stdout) == (7, "opened with ['seven']\n")

    moved = folder.rename(folder.with_name("moved"))
    assert start(moved).stdout == "opened with []\n"

    (moved / "requirements.lock").write_text("# another lock\n")
    assert "Setting up" in start(moved).stdout
    assert start(moved).stdout == "opened with []\n"

    for lock in LOCKS:
        (moved / ".venv" / f"{lock}.done").unlink(missing_ok=True)
    pip = next((moved / ".venv").rglob("site-packages/pip/__main__.py"))
    pip.write_text("what a full disk or a pulled plug leaves behind")
    assert start(moved).stdout.endswith("opened with []\n")
    assert start(moved).stdout == "opened with []\n"


def test_the_checks_run_to_the_end_and_the_tests_have_the_last_word(folder: Path):
    for tool, code in (("ruff", 0), ("mypy", 3), ("pytest", 0)):
        (folder / f"{tool}.py").write_text(
            f"import sys\nprint('{tool} says', sys.argv[1:])\nsys.exit({code})\n"
        )
    done = start(folder, "test", "-k", "dates")
    assert done.returncode == 3
    assert done.stdout.splitlines()[-1] == "pytest says ['-q', '-n', 'auto', '-k', 'dates']"
    assert "ruff says ['format', '--check']" in done.stdout
    (folder / "pytest.py").write_text("raise SystemExit(5)")
    assert start(folder, "test").returncode == 5
    assert start(folder).stdout == "opened with []\n", "the tests' lock holds all that runs need"


def test_without_a_connection_it_says_so(folder: Path):
    (folder / "requirements.lock").write_text(UNREACHABLE)
    done = start(folder)
    assert done.returncode == 1
    assert "needs the internet once" in done.stderr
    (folder / "requirements.lock").write_text("")
    assert start(folder).returncode == 0, "the next start goes on"


def test_a_folder_that_cannot_be_written_is_named(folder: Path):
    (folder / ".venv").write_text("not a folder")
    done = start(folder)
    assert done.returncode == 1
    assert str(folder) in done.stderr


def test_an_old_python_is_refused(script: ModuleType, monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 10, 4, "final", 0))
    assert script.main([]) == 1
    assert "needs Python 3.11 or later" in capsys.readouterr().err


def test_what_was_set_up_for_another_python_does_not_count(script: ModuleType, monkeypatch):
    script.PYTHON.parent.mkdir(parents=True)
    script.PYTHON.touch()
    lock = script.RUN_LOCK
    assert not script.is_done(lock)
    script.mark_of(lock).write_text(script.wanted_mark(lock))
    assert script.is_done(lock)
    monkeypatch.setattr(sys, "version", "3.99.0 (of another day)")
    assert not script.is_done(lock)


def test_without_rights_the_packages_are_named_and_the_start_goes_on(
    script: ModuleType, monkeypatch, capsys
):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(script, "loads", lambda library: library != "libGL.so.1")
    monkeypatch.setattr(script, "rights_to_install", lambda: None)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    script.install_qt_libraries()
    assert "sudo apt-get install libgl1" in capsys.readouterr().err


def test_on_other_linux_systems_the_libraries_are_named(script: ModuleType, monkeypatch, capsys):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(script, "loads", lambda library: library != "libGL.so.1")
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    script.install_qt_libraries()
    assert capsys.readouterr().err.strip().endswith("libGL.so.1")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("WARNING: Retrying after NameResolutionError\nERROR: none", "needs the internet once"),
        ("Collecting x\nERROR: [Errno 28] No space left on device\n", "No space left on device"),
        ("Killed", "Killed"),
    ],
)
def test_a_failed_installation_is_explained(script: ModuleType, said: str, words: str):
    assert words in script.explanation(said)


def test_every_test_package_list_holds_what_runs_need():
    runs, tests = ({*(ROOT / lock).read_text().splitlines()} for lock in LOCKS)
    assert {line for line in runs if "==" in line} <= {line for line in tests if "==" in line}


def test_locks_hold_hashes_and_no_addresses():
    for lock in LOCKS:
        text = (ROOT / lock).read_text()
        assert "http" not in text
        assert text.count("==") > 20
        assert all("--hash=sha256:" in block for block in text.replace("\\\n", " ").splitlines())
