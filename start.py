"""Sets alltracker up and opens it, or sets it up and runs every check and test.

    python3 start.py [arguments of the program]
    python3 start.py test [arguments of pytest]

Needs Python 3.11 or later and nothing else: what the program is built on goes into ``.venv`` beside
this file, pinned by hashes in the lock files. Whatever interrupts the set-up, the next start begins
it anew.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)
RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"
"""Holds all of ``RUN_LOCK`` and the tools of the checks."""

QT_LIBRARIES = {
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libGL.so.1": "libgl1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt loads on Linux to show, print and measure text, and the Debian packages that bring it."""

OFFLINE = ("NewConnectionError", "NameResolutionError", "Max retries exceeded", "ProxyError")
"""What pip writes where nothing can be downloaded."""


class SetUpError(Exception):
    """Setting up cannot go on; the text says why and what helps."""


def main(arguments: list[str]) -> int:
    """Set up what is asked for and hand over; return the exit code."""
    if sys.version_info < OLDEST:
        return complain(
            f"alltracker needs Python 3.11 or later, and this is {sys.version.split()[0]}.\n"
            "A newer one is at https://www.python.org/downloads/."
        )
    testing = arguments[:1] == ["test"]
    try:
        set_up(TEST_LOCK if testing else RUN_LOCK)
        return run_checks(arguments[1:]) if testing else hand_over(arguments)
    except SetUpError as error:
        return complain(str(error))
    except (OSError, subprocess.CalledProcessError, ValueError) as error:
        return complain(
            f"Setting up stopped: {error}\n"
            f"It needs to write to {HERE} and about 1 GB of room there. Please start it again."
        )
    except KeyboardInterrupt:
        return complain("Stopped. The next start goes on from here.")


def complain(sentence: str) -> int:
    """Say what is wrong and return the exit code for it."""
    print(sentence, file=sys.stderr)
    return 1


def set_up(lock_name: str) -> None:
    """Make ``.venv``, or bring it up to date where lock file, Python or computer changed."""
    if is_done(lock_name):
        return
    with alone():
        if is_done(lock_name):
            return
        install_qt_libraries()
        print("Setting up alltracker. This is done once and takes a few minutes.", flush=True)
        if not is_usable():
            make_venv()
        marks = [mark_of(name) for name in (RUN_LOCK, TEST_LOCK)]
        for mark in marks:
            mark.unlink(missing_ok=True)
        install_packages(HERE / lock_name)
        for name in [RUN_LOCK] if lock_name == RUN_LOCK else [RUN_LOCK, TEST_LOCK]:
            mark_of(name).write_text(wanted_mark(name), encoding="utf-8")


def is_done(lock_name: str) -> bool:
    """Return whether everything in a lock file is installed for this Python on this computer."""
    mark = mark_of(lock_name)
    return (
        PYTHON.exists()
        and mark.is_file()
        and mark.read_text(encoding="utf-8") == wanted_mark(lock_name)
    )


def mark_of(lock_name: str) -> Path:
    """Return the file that says what was installed from a lock file."""
    return VENV / f"{lock_name}.done"


def wanted_mark(lock_name: str) -> str:
    """Return what the mark says when the installation is whole and of today."""
    computer = Path("/etc/machine-id")
    where = computer.read_text(encoding="utf-8").strip() if computer.is_file() else ""
    python = f"{sys.version} {sys.base_prefix} {sys.platform}".replace("\n", " ")
    return f"{python} {where}\n{(HERE / lock_name).read_text(encoding='utf-8')}"


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Wait until no other start sets up in this folder; Windows refuses the second one itself."""
    with (HERE / ".set-up.lock").open("a") as file:
        if sys.platform != "win32":
            import fcntl  # noqa: PLC0415 - only this system has it

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print("Another start is setting up alltracker; waiting for it.", flush=True)
                fcntl.flock(file, fcntl.LOCK_EX)
        yield


def is_usable() -> bool:
    """Return whether ``.venv`` was whole once and its Python and pip still work."""
    whole = any(mark_of(name).is_file() for name in (RUN_LOCK, TEST_LOCK))
    if not whole or not PYTHON.exists():
        return False
    pip = subprocess.run([PYTHON, "-m", "pip", "--version"], check=False, capture_output=True)
    return pip.returncode == 0


def make_venv() -> None:
    """Make a fresh virtual environment."""
    if importlib.util.find_spec("ensurepip") is None:
        install_system(["python3-venv"], "to set up")
        importlib.invalidate_caches()
        if importlib.util.find_spec("ensurepip") is None:
            raise SetUpError("Python's venv is missing. Install it as above and start again.")
    import venv  # noqa: PLC0415 - needed once, and every start would pay for it

    venv.create(VENV, clear=True, symlinks=os.name != "nt", with_pip=True, prompt="alltracker")


def install_packages(lock: Path) -> None:
    """Install what a lock file names, saying how far it is; raise SetUpError where it fails."""
    options = ("--no-input", "--disable-pip-version-check", "--only-binary=:all:")
    command = [str(PYTHON), "-m", "pip", "install", *options, "--require-hashes", "-r", str(lock)]
    lines: list[str] = []
    count = 0
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as pip:
        assert pip.stdout is not None
        for line in pip.stdout:
            lines.append(line)
            count += line.startswith("Collecting ")
            show_progress(line, count)
    show_progress("", count)
    if pip.returncode:
        raise SetUpError(explanation("".join(lines)))


def show_progress(line: str, count: int) -> None:
    """Keep one line of the terminal up to date; a log file needs none."""
    if not sys.stdout.isatty():
        return
    if line.startswith("Collecting "):
        print(f"\r  downloading, part {count} ", end="", flush=True)
    elif line.startswith("Installing "):
        print("\r  installing             ", end="", flush=True)
    elif not line:
        print("\r                         \r", end="", flush=True)


def explanation(said: str) -> str:
    """Return in words why pip failed."""
    if any(sign in said for sign in OFFLINE):
        return (
            "Setting up needs the internet once, and nothing could be downloaded.\n"
            "Please connect this computer and start again. Afterwards no connection is used."
        )
    errors = [line for line in said.splitlines() if line.startswith("ERROR: ")]
    last = errors[-1].removeprefix("ERROR: ") if errors else said.strip()[-300:]
    return f"Setting up did not finish. Please start it again.\nWhat pip says: {last}"


def install_qt_libraries() -> None:
    """Install what Qt needs from a Linux system, or say what is missing."""
    if not sys.platform.startswith("linux"):
        return
    missing = [library for library in QT_LIBRARIES if not loads(library)]
    if missing and not shutil.which("apt-get"):
        print(f"To show windows, Qt needs these libraries: {' '.join(missing)}", file=sys.stderr)
    elif missing:
        install_system([QT_LIBRARIES[library] for library in missing], "to show windows")


def loads(library: str) -> bool:
    """Return whether the system has a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system(packages: list[str], purpose: str) -> None:
    """Install Debian packages, or say which are needed where that is not allowed."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    rights = rights_to_install()
    if rights is None:
        print(f"Please install what alltracker needs {purpose}:", file=sys.stderr)
        print(f"  sudo apt-get install {' '.join(packages)}", file=sys.stderr)
        return
    print(f"Installing what alltracker needs {purpose}: {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update"], command):
        done = subprocess.run(
            [*rights, *step], check=False, env=environment, capture_output=True, text=True
        )
    if done.returncode:
        print(f"That did not work. What apt-get says:\n{done.stderr.strip()}", file=sys.stderr)


def rights_to_install() -> list[str] | None:
    """Return what to put before a command that installs, None where that is not allowed."""
    if not shutil.which("apt-get"):
        return None
    if sys.platform != "win32" and os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if not shutil.which("sudo"):
        return None
    allowed = subprocess.run([*sudo, "true"], check=False, capture_output=True).returncode == 0
    return sudo if allowed else None


def run_checks(arguments: list[str]) -> int:
    """Run linter, formatter, type checker and, last, the tests; return the first bad exit code."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    checks = (
        ("ruff", "check"),
        ("ruff", "format", "--check"),
        ("mypy",),
        ("pytest", "-q", "-n", "auto", *arguments),
    )
    codes = []
    for check in checks:
        print("$", *check, flush=True)
        command = [str(PYTHON), "-m", *check]
        codes.append(subprocess.run(command, cwd=HERE, env=environment, check=False).returncode)
    return next((code for code in reversed(codes) if code), 0)


def hand_over(arguments: list[str]) -> int:
    """Become the program where the system can, else run it and wait; return its exit code."""
    command = [str(PYTHON), "-P", "-m", "alltracker", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(HERE)}
    if os.name != "nt":
        os.execve(command[0], command, environment)  # noqa: S606 - our own program, no shell wanted
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
