"""Where a paper goes: to a printer or into a PDF file, beside the window's own work."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.papers.paper import Paper, PaperSize
from alltracker.papers.pdf import print_to, write_pdf
from alltracker.ui.background import Background, Job
from alltracker.ui.preferences import Preferences

_FOLDER: Final = "paper_folder"
_PRINTED: Final = QT_TRANSLATE_NOOP("papers", "%n page(s) sent to the printer", "", 1)
_SAVED: Final = QT_TRANSLATE_NOOP("papers", "Saved as “{file}”, %n page(s)", "", 1)


class PaperNotPrinted(KnownProblem):
    """The printer takes nothing."""

    def __init__(self) -> None:
        text = QT_TRANSLATE_NOOP(
            "papers", "The printer does not answer. Check it, or save the paper as PDF."
        )
        super().__init__(Message("papers", text))


class PaperOffice(QObject):
    """Prints and saves papers; emits ``said`` with what was done, ``refused`` with a problem."""

    said = Signal(object)
    refused = Signal(object)

    def __init__(
        self, background: Background, preferences: Preferences, record: Path, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._background = background
        self._preferences = preferences
        self._record = record

    def ask_printer(self, paper: Paper, size: PaperSize) -> None:
        """Let a printer be chosen, and print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(paper.title)
        printer.setCreator("alltracker")
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setOptions(QPrintDialog.PrintDialogOption.PrintToFile)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer, paper, size)

    def print_on(self, printer: QPrinter, paper: Paper, size: PaperSize) -> None:
        """Print on a printer."""

        def work(_job: Job) -> Message:
            pages = print_to(printer, paper, size)
            if not pages:
                raise PaperNotPrinted
            return Message("papers", _PRINTED, {}, pages)

        self._start(Job(work))

    def ask_file(self, paper: Paper, size: PaperSize, name: str) -> None:
        """Let a file be chosen, and write the PDF."""
        folder = bytes(self._preferences.bytes_of(_FOLDER).data()).decode()
        start = str(Path(folder, name)) if folder and Path(folder).is_dir() else name
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), start, self.tr("PDF (*.pdf)")
        )
        if chosen:
            path = Path(chosen)
            self.save(paper, size, path if path.suffix else path.with_suffix(".pdf"))

    def save(self, paper: Paper, size: PaperSize, path: Path) -> None:
        """Write the PDF and remember its folder."""

        def work(_job: Job) -> Message:
            pages = write_pdf(paper, size, path, self._record)
            return Message("papers", _SAVED, {"file": path.name}, pages)

        job = Job(work)
        job.finished.connect(partial(self._remember, path.parent))
        self._start(job)

    def _remember(self, folder: Path, _done: object) -> None:
        self._preferences.remember_bytes(_FOLDER, QByteArray(str(folder).encode()))

    def _start(self, job: Job) -> None:
        job.finished.connect(self.said)
        job.failed.connect(self._failed)
        self._background.start(job)

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, KnownProblem):
            raise problem
        self.refused.emit(problem)
