"""The import dialog: whose results, what is new, the same, changed or unusable, then one step."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.exchange.paste import Pasted
from alltracker.exchange.proposal import Format, ProposedPatient, Reading
from alltracker.ui.background import Job
from alltracker.ui.importing.inquiry import Inquiry
from alltracker.ui.importing.lines import Line
from alltracker.ui.importing.preview import (
    ExportPreview,
    Plan,
    Preview,
    ResultsPreview,
    planned,
    planned_beside,
)
from alltracker.ui.importing.reader import Outcome, ReadFiles
from alltracker.ui.importing.sums import Sums
from alltracker.ui.importing.table import LineTable
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.dialog import SheetDialog, centered
from alltracker.ui.widgets.progress import ProgressRow
from alltracker.ui.widgets.ticks import CheckField

_WIDTH: Final = 800
_BESIDE: Final = 48
"""Pixels of the window that stay in sight beside the dialog."""
_AT_ONCE: Final = 3000
"""Results that are compared with the record without a bar; more are compared beside the window."""
_ALONE: Final = QT_TRANSLATE_NOOP(
    "importing", "“{file}” is a whole record. Import it alone, and the other files after it."
)


def open_import(
    around: Surroundings,
    patient: Patient,
    paths: Sequence[Path],
    parent: QWidget,
    pasted: Pasted | None = None,
) -> None:
    """Show what importing files, or a pasted table, would do, and do it when asked to."""
    dialog = ImportDialog(around, patient, paths, parent, pasted)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    dialog.start()


class ImportDialog(SheetDialog):
    """Reads files beside the window, shows the preview, and takes them in as one step.

    A table that was pasted is read like a file of that name.
    """

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        paths: Sequence[Path],
        parent: QWidget,
        pasted: Pasted | None = None,
    ) -> None:
        title = QCoreApplication.translate("ImportDialog", "Import blood counts")
        if pasted is not None:
            title = QCoreApplication.translate("ImportDialog", "Paste blood counts")
        super().__init__(around.theme, title, "", parent)
        self._around = around
        self._patient = patient
        name = Path(self.tr("Copied cells"))
        self._pasted = {} if pasted is None else {name: pasted}
        self._paths = (*paths, *self._pasted)
        self._job: Job | None = None
        self._shown = False
        self._outcomes: list[Outcome] = []
        self._preview: Preview | None = None
        theme, language = around.theme, around.language
        self.progress = ProgressRow(theme, language, self.tr("Reading"))
        self.inquiry = Inquiry(around, patient)
        self.sums = Sums(theme)
        self.table = LineTable(theme, language)
        self.with_changed = CheckField(
            theme, self.tr("Take the changed value too, keep the old one in the history")
        )
        self.deed = self.set_deed(self.tr("Import"))
        self._lay_out()
        self._connect()

    def start(self) -> None:
        """Read the files, with what was said of tables so far; the content stays meanwhile."""
        if self._job is not None:
            self._job.cancel()
        self._job = Job(ReadFiles(self._paths, self.inquiry.mappings(), self._pasted))
        self._job.progressed.connect(self.progress.set_progress)
        self._job.finished.connect(self._show_outcomes)
        self._job.failed.connect(self._fail)
        self.progress.setVisible(not self._shown)
        self._fit()
        self._around.background.start(self._job)

    @override
    def accept(self) -> None:
        """Take everything in as one step, say so, and close; a problem is said here."""
        if self._preview is None or not self.deed.isEnabled():
            return
        try:
            label = self._preview.take(changed=self.with_changed.isChecked())
        except KnownProblem as problem:
            self.inquiry.tell(self._around.language.say(problem.message))
            self._fit()
            return
        super().accept()
        self._around.deeds.said.emit(label, True)

    @override
    def reject(self) -> None:
        """Stop reading and close; nothing has changed."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _lay_out(self) -> None:
        shown_later = (self.inquiry, self.sums, self.table, self.with_changed)
        for widget in (self.progress, *shown_later):
            self.body.addWidget(widget)
        self.body.setStretch(self.body.indexOf(self.table), 1)
        for later in (*shown_later, self.deed):
            later.hide()
        self.with_changed.setChecked(True)
        self.set_footnote(self.tr("One step, can be undone. Nothing is changed until you say so."))

    def _connect(self) -> None:
        self.progress.stop_requested.connect(self.reject)
        self.inquiry.read_again.connect(self.start)
        self.inquiry.answered.connect(self._show_preview)
        self.with_changed.edited.connect(self._show_deed)

    def _fail(self, problem: Exception) -> None:
        """Let the crash dialog tell what nobody foresaw; the import ends without a change."""
        self.reject()
        raise problem

    def _show_outcomes(self, outcomes: list[Outcome]) -> None:
        self._outcomes = outcomes
        self.inquiry.show_outcomes(outcomes)
        self.set_text(self._file_line())
        self._show_preview()

    def _show_preview(self) -> None:
        """Work out what would happen with the answers so far; much of it beside the window."""
        plan = self._planned()
        if plan is None or self._many() <= _AT_ONCE:
            self._show_planned(planned(plan, self._around.language))
            return
        self._preview = None
        self._job = Job(partial(planned_beside, plan, self._around.language))
        self._job.finished.connect(self._show_planned)
        self._job.failed.connect(self._fail)
        self.progress.set_progress(0, 0)
        self._around.background.start(self._job)

    def _show_planned(self, found: tuple[Preview | None, list[Line]]) -> None:
        """Show what would happen, with the focus where the work is at first."""
        self._preview, lines = found
        self.progress.hide()
        shown = self._preview is not None
        if self._preview is not None:
            said = self._around.language.number
            self.sums.show_numbers(*(said(number) for number in self._preview.sums()))
            self.table.show_lines(lines)
        self.sums.setVisible(shown)
        self.table.setVisible(shown and bool(self.table.lines()))
        self.with_changed.setVisible(self._preview is not None and self._preview.sums()[2] > 0)
        self._show_deed()
        self._fit()
        if isinstance(self._preview, ExportPreview):
            self._name(self.tr("Import a record"))
        if not self._shown:
            self._shown = True
            self._go_to_work()

    def _many(self) -> int:
        """Return how many results were read."""
        read = [one.incoming.reading for one in self._outcomes if one.incoming]
        return sum(len(reading.results) for reading in read if reading is not None)

    def _planned(self) -> Plan | None:
        """Return how to find out what would happen; None while that is open."""
        read = [outcome.incoming for outcome in self._outcomes if outcome.incoming]
        if len(read) == len(self._outcomes) == 1 and read[0].dump is not None:
            return partial(ExportPreview, self._around.store, read[0].dump)
        readings: list[tuple[str, Reading, ProposedPatient | None]] = []
        for one in read:
            if one.reading is None:
                alone = Message("importing", _ALONE, {"file": one.name})
                self.inquiry.tell(self._around.language.say(alone))
            elif self.inquiry.chosen(one.path):
                readings.append((one.name, one.reading, self.inquiry.source(one.path)))
        if not readings:
            return None
        return partial(ResultsPreview, self._around.store, self._patient, readings)

    def _show_deed(self) -> None:
        """Say on the button what it does; where there is nothing to do it goes."""
        changed = self.with_changed.isChecked()
        values = self._preview.values(changed=changed) if self._preview else 0
        settled = self.inquiry.settled()
        whole = isinstance(self._preview, ExportPreview)
        rows = self.tr("Import %n row(s)", "", values)
        self.deed.setText(rows if whole else self.tr("Import %n value(s)", "", values))
        self.deed.setVisible(values > 0)
        self.deed.setEnabled(settled)
        self.deed.setToolTip("" if settled else self.tr("Answer the question above first."))
        nothing = settled and not values
        self.cancel.setText(self.tr("Close") if nothing else self.tr("Cancel"))
        self.set_footnote(
            self.tr("There is nothing to take in. The record stays as it is.")
            if nothing
            else self.tr("One step, can be undone. Nothing is changed until you say so.")
        )

    def _name(self, title: str) -> None:
        """Call the dialog by what it imports, to eye and ear."""
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def _go_to_work(self) -> None:
        """Put the focus where the work is: the deed, else the first question, else Cancel."""
        ready = self.deed.isVisibleTo(self) and self.deed.isEnabled()
        target: QWidget = self.deed if ready else self.inquiry.first_stop() or self.cancel
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _file_line(self) -> str:
        """Return which files were read, of what kind, with how many results."""
        readings = [o.incoming.reading for o in self._outcomes if o.incoming]
        found = [reading for reading in readings if reading is not None]
        count = sum(len(reading.results) + len(reading.skipped) for reading in found)
        results = self.tr("%n result(s)", "", count)
        if len(self._outcomes) > 1:
            files = self.tr("%n file(s)", "", len(self._outcomes))
            return self.tr("{files}, {results}").format(files=files, results=results)
        name = self._outcomes[0].path.name
        if not found:
            return (
                name
                if self._outcomes[0].problem
                else self.tr("{file}, record of alltracker").format(file=name)
            )
        kinds = {
            Format.FHIR: self.tr("hospital file (FHIR)"),
            Format.HEALTH_CARD: self.tr("health card"),
            Format.CSV: self.tr("table"),
        }
        kind = kinds.get(found[0].format, found[0].format.value)
        words = self.tr("{file}, {kind}, {results}")
        return words.format(file=name, kind=kind, results=results)

    def _follow(self) -> None:
        super()._follow()
        room = self._window().width() - self._theme.gap(_BESIDE)
        self.setMinimumWidth(min(self._theme.px(_WIDTH), max(room, self._theme.px(320))))

    def _fit(self) -> None:
        """Take the size that the content needs, and stay in the middle of the window."""
        window = self._window()
        self.body.invalidate()
        self._scroll.updateGeometry()
        self.adjustSize()
        self.resize(self.width(), min(self.sizeHint().height(), window.height()))
        self.move(centered(self, window))

    def _window(self) -> QWidget:
        """Return the window that the dialog stands over."""
        parent = self.parentWidget()
        return parent.window() if parent is not None else self
