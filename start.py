"""Sets alltracker up and opens it, or sets it up and runs every check and test.

    python3 start.py [arguments of the program]
    python3 start.py test [arguments of pytest]

Needs Python 3.11 or later and nothing else: what the program is built on goes into ``.venv`` beside
this file, pinned by hashes in the lock files.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
OLDEST = (3, 11)

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
}
"""What Qt loads on Linux, and the Debian packages that bring it."""


def main(arguments: list[str]) -> int:
    """Set up what is asked for and hand over; return the exit code."""
    if sys.version_info < OLDEST:
        return complain("alltracker needs Python 3.11 or later; this is " + sys.version.split()[0])
    testing = arguments[:1] == ["test"]
    try:
        python = set_up("requirements-test.lock" if testing else "requirements.lock")
        if testing:
            return run_checks(python, arguments[1:])
    except subprocess.CalledProcessError as error:
        return complain(f"Setting up stopped: {' '.join(map(str, error.cmd[:6]))}")
    return hand_over(python, arguments)


def complain(sentence: str) -> int:
    """Say what is wrong and return the exit code for it."""
    print(sentence, file=sys.stderr)
    return 1


def set_up(lock_name: str) -> Path:
    """Return the Python of ``.venv``, made or brought up to date when the lock file changed."""
    lock = HERE / lock_name
    stamp = VENV / f"{lock_name}.done"
    wanted = hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if stamp.is_file() and stamp.read_text() == wanted and python.exists():
        return python
    install_qt_libraries()
    print("Setting up alltracker. This takes a minute or two, once.", flush=True)
    make_venv(python)
    pip: list[str | Path] = [
        python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    subprocess.run([*pip, "--require-hashes", "-r", lock], check=True)
    stamp.write_text(wanted)
    return python


def make_venv(python: Path) -> None:
    """Make a fresh virtual environment unless a working one is there."""
    if (
        python.exists()
        and subprocess.run(
            [python, "-m", "pip", "-V"], check=False, stdout=subprocess.DEVNULL
        ).returncode
        == 0
    ):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    if subprocess.run(
        [sys.executable, "-c", "import ensurepip"], check=False, stderr=subprocess.DEVNULL
    ).returncode:
        install(["python3-venv"], "to make a virtual environment")
    subprocess.run([sys.executable, "-m", "venv", VENV], check=True)


def install_qt_libraries() -> None:
    """Install what Qt needs from the system where it is missing, on Debian and its relatives."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in QT_LIBRARIES.items() if not loads(library)]
    if missing:
        install(missing, "to show windows")


def loads(library: str) -> bool:
    """Return whether the system has a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str], purpose: str) -> None:
    """Install Debian packages, or say which are needed where that is not allowed."""
    apt = shutil.which("apt-get")
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    rights = [] if is_root() else ["sudo", "-n"]
    allowed = apt and (is_root() or can_sudo())
    if not allowed:
        print(f"Please install {purpose}: {' '.join(packages)}", file=sys.stderr)
        print(f"  sudo {' '.join(command)}", file=sys.stderr)
        return
    print(f"Installing {' '.join(packages)} {purpose}.", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update"], command):
        subprocess.run([*rights, *step], check=False, env=environment, stdout=subprocess.DEVNULL)


def is_root() -> bool:
    """Return whether this is the system's administrator."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def can_sudo() -> bool:
    """Return whether ``sudo`` works without asking for a password."""
    if not shutil.which("sudo"):
        return False
    return (
        subprocess.run(["sudo", "-n", "true"], check=False, stderr=subprocess.DEVNULL).returncode
        == 0
    )


def run_checks(python: Path, arguments: list[str]) -> int:
    """Run linter, formatter, type checker and tests; return the first failure's exit code."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    checks = (
        ("ruff", "check"),
        ("ruff", "format", "--check"),
        ("mypy",),
        ("pytest", "-q", "-n", "auto", *arguments),
    )
    for check in checks:
        print("$", *check, flush=True)
        done = subprocess.run([python, "-m", *check], cwd=HERE, env=environment, check=False)
        if done.returncode:
            return done.returncode
    return 0


def hand_over(python: Path, arguments: list[str]) -> int:
    """Become the program where the system can, else run it and wait."""
    command = [str(python), "-m", "alltracker", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(HERE)}
    if os.name != "nt":
        os.execve(command[0], command, environment)  # noqa: S606 - our own program, no shell wanted
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
