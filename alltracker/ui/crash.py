"""A bug is shown once, noted without health data, and the program ends; the record is safe."""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from alltracker import __version__
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.dialog import SheetDialog

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
        dialog = CrashDialog(self._theme, report)
        dialog.exec()
        QApplication.exit(SOFTWARE_ERROR)


class CrashDialog(SheetDialog):
    """Says that the program has to end, that the record is safe, and offers the report to copy."""

    def __init__(self, theme: Theme, report: str) -> None:
        super().__init__(
            theme,
            QCoreApplication.translate("CrashDialog", "alltracker has to close"),
            QCoreApplication.translate(
                "CrashDialog",
                "Something went wrong that should not. What you saved is safe in the record. "
                "The report below holds no health data.",
            ),
        )
        self._report = QPlainTextEdit(report)
        self._copy = Button(theme, self.tr("Copy the report"), icon="copy")
        self._report.setReadOnly(True)
        self._report.setFont(theme.font(TextStep.CAPTION))
        self._report.setAccessibleName(self.tr("Report"))
        self.body.addWidget(self._report)
        self.body.addWidget(self._copy)
        self.set_deed(self.tr("Close the program"))
        self.cancel.hide()
        self._copy.clicked.connect(self._copy_report)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
