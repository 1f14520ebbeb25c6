"""A bug is shown once, noted without health data, and the program ends; the record is safe."""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication

from alltracker import __version__
from alltracker.ui.theme.theme import Theme

_LOG_LIMIT = 200_000
SOFTWARE_ERROR = 70


def report_of(error: BaseException) -> str:
    """Return where a bug happened: kinds of errors, files and lines, never a value or a message.

    The message of an exception can quote what the family typed, so it is left out.
    """
    system = f"{platform.system()} {platform.release()}"
    python = platform.python_version()
    lines = [f"alltracker {__version__}, Qt {qVersion()}, Python {python}, {system}"]
    link: BaseException | None = error
    while link is not None:
        lines.append(type(link).__name__)
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


class CrashHook(QObject):
    """Catches what nobody expected, on any thread, and shows it once on the window's thread."""

    _caught = Signal(object)

    def __init__(self, log: Path, theme: Theme) -> None:
        super().__init__()
        self._log = log
        self._theme = theme
        self._shown = False
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own hook."""
        sys.excepthook = self._hook

    def catch(self, error: BaseException) -> None:
        """Note a bug and ask for the dialog, once."""
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        if self._shown:
            return
        self._shown = True
        report = report_of(error)
        self._note(report)
        self._caught.emit(report)

    def _hook(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self.catch(error)

    def _note(self, report: str) -> None:
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            old = self._log.read_text(encoding="utf-8") if self._log.exists() else ""
            self._log.write_text(f"{old[-_LOG_LIMIT:]}{report}\n\n", encoding="utf-8")
        except OSError:
            sys.stderr.write(report + "\n")

    def _show(self, report: str) -> None:
        from alltracker.ui.crash_dialog import CrashDialog  # noqa: PLC0415 - start-up time

        CrashDialog(self._theme, report).exec()
        QApplication.exit(SOFTWARE_ERROR)
