"""The page of papers: what exists, what goes on it, and how it will look."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.plan import audience_of
from alltracker.care.problems import KnownProblem
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.db.models import Patient
from alltracker.db.record_view import anything_noted, period_view
from alltracker.db.store import Kinds
from alltracker.knowledge.for_reminders import reminder_facts
from alltracker.papers.known import EMERGENCY, KNOWN_PAPERS, PaperOrder
from alltracker.papers.paper import Paper, PaperSize
from alltracker.papers.pdf import render_pages
from alltracker.papers.period import Period
from alltracker.papers.summary_paper import file_name
from alltracker.ui.background import Job
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.papers.kinds_list import PaperList, PaperShelf
from alltracker.ui.papers.options import PaperOptions
from alltracker.ui.papers.preview import Preview
from alltracker.ui.papers.print_notes import PrintNotes
from alltracker.ui.papers.printing import PaperOffice
from alltracker.ui.widgets.empty import EmptyPage

_LIST: Final = 240
_OPTIONS: Final = 288
_LEAST_PREVIEW: Final = 400
_PRINT: Final = "print"
"""What this page answers when it is asked for its paper: the one it shows, to be printed."""
_SOON: Final = 60
"""Milliseconds that changes are gathered for before the preview is drawn anew."""


class PapersPage(Page):
    """Papers left, options beside, the real pages right."""

    key: ClassVar[str] = "papers"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        theme = around.theme
        self._patient: Patient | None = None
        self._kind = next(iter(KNOWN_PAPERS.values()))
        self._paper: Paper | None = None
        self._period: Period | None = None
        self._facts: ReminderFacts | None = None
        self._job: Job | None = None
        self._stale = False
        self._noted = False
        self.list = PaperList(theme, around.language, tuple(KNOWN_PAPERS.values()))
        self.shelf = PaperShelf(self.list)
        self.options = PaperOptions(theme, around.language, around.preferences)
        self.preview = Preview(theme)
        self.office = PaperOffice(around.background, around.preferences, around.store.path, self)
        self._notes = PrintNotes(around.store, around.deeds)
        self.empty = EmptyPage(
            theme,
            "empty-timeline",
            self.tr("Nothing to print yet"),
            self.tr(
                "The summary for the care team fills itself from what you log: "
                "counts, temperatures, side effects and visits."
            ),
            self.tr("Log the first counts"),
        )
        self._left = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._whole = QWidget()
        self._stack = QStackedLayout(self)
        self._timer = QTimer(self)
        self._build()
        self._connect()

    @override
    def title(self) -> str:
        """Return the page's title."""
        return self.tr("Papers")

    @override
    def subtitle(self) -> str:
        """Return what can be done here."""
        return self.tr("To print or to save as PDF")

    @override
    def paper(self) -> str:
        """Return that the paper on show is meant: Ctrl+P prints it here."""
        return _PRINT

    @override
    def show_patient(self, patient: Patient) -> None:
        """Show the papers of a patient."""
        self._patient = patient
        self._facts = None
        self._read()

    @override
    def refresh(self, kinds: Kinds) -> None:
        """Draw the paper anew after any change; a page out of sight waits until it is shown."""
        if self._patient is None or not kinds:
            return
        if not self.isVisible():
            self._stale = True
            return
        self._patient = self.around.store.get(Patient, self._patient.id) or self._patient
        self._read()

    @override
    def reveal(self, row_id: str) -> None:
        """Choose a paper by its key, or print the one that is chosen."""
        if row_id == _PRINT:
            self._print()
        elif row_id in KNOWN_PAPERS:
            self.list.choose(row_id)
            self.shelf.show_chosen()
            self._choose(row_id)
            self._show_whole()

    @override
    def first_focus(self) -> QWidget:
        """Return the chosen paper, or the button of the empty page."""
        return self.empty.button if self._is_empty() else self.list.current()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile, on the day it is now."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh(frozenset({Patient}))
        self._timer.start()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list over the options where the preview would become too narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        row = QHBoxLayout(self._whole)
        row.addLayout(self._left)
        row.addWidget(self.preview, 1)
        self._left.addWidget(self.shelf)
        self._left.addWidget(self.options, 1)
        self._stack.addWidget(self._whole)
        self._stack.addWidget(self.empty)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self.options.show_kind(self._kind)
        self._follow()

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.options.changed.connect(self._timer.start)
        self.options.print_asked.connect(self._print)
        self.options.pdf_asked.connect(self._save)
        self.preview.zoomed.connect(self._timer.start)
        self._timer.timeout.connect(self._draw)
        self.office.said.connect(self._say)
        self.office.refused.connect(self.around.deeds.refused)
        self.empty.button.clicked.connect(self._log)
        self.around.theme.changed.connect(self._follow)

    def _choose(self, key: str) -> None:
        if self._kind.key != key:
            self._kind = KNOWN_PAPERS[key]
            self.options.show_kind(self._kind)
        self._timer.start()

    def _read(self) -> None:
        if self._patient is None:
            return
        store = self.around.store
        self._noted = anything_noted(store, self._patient.id)
        self._show_whole()
        self.options.period.show_view(period_view(store, self._patient))
        self._timer.start()

    def _show_whole(self) -> None:
        """Show the papers where one has something to say; an empty emergency sheet is filled in."""
        whole = self._noted or self._kind is EMERGENCY
        self._stack.setCurrentWidget(self._whole if whole else self.empty)

    def _is_empty(self) -> bool:
        return self._stack.currentWidget() is self.empty

    def _draw(self) -> None:
        """Read the record for the paper as it is asked for; draw its pages in the background."""
        if self._patient is None or self._is_empty() or not self.isVisible():
            return
        period = self._period = self._days()
        self.options.set_usable(period is not None)
        if period is None:
            return
        order = PaperOrder(
            patient=self._patient,
            period=period,
            sections=self.options.sections(),
            language=self.around.language,
            facts=self._documented(self._patient),
            knowledge=self.around.knowledge,
            inks=self.options.inks(),
        )
        try:
            self._paper = self._kind.make(self.around.store, order)
        except KnownProblem as problem:
            self.around.deeds.refused.emit(problem)
            return
        self._render(self._paper, self.options.size_of_paper())

    def _days(self) -> Period | None:
        """Return the days that the paper is asked for; None while they cannot be used."""
        if self._kind.whole:
            return Period(today(), today())
        return (self.options.month if self._kind.by_month else self.options.period).period()

    def _render(self, paper: Paper, size: PaperSize) -> None:
        dpi = self.preview.dpi(size, landscape=paper.landscape)

        def work(_job: Job) -> tuple[list[QImage], PaperSize, bool]:
            return render_pages(paper, size, dpi), size, paper.landscape

        if self._job is not None:
            self._job.cancel()
        self._job = Job(work)
        self._job.finished.connect(self._show_pages)
        self._job.failed.connect(self._failed)
        self.around.background.start(self._job)

    def _show_pages(self, drawn: tuple[list[QImage], PaperSize, bool]) -> None:
        images, size, landscape = drawn
        self.preview.show_pages(images, size, landscape=landscape)

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, KnownProblem):
            raise problem
        self.around.deeds.refused.emit(problem)

    def _documented(self, patient: Patient) -> ReminderFacts:
        if self._facts is None:
            audience = audience_of(patient.birth_date, patient.diagnosis_date)
            around = self.around
            self._facts = reminder_facts(around.knowledge, around.language.code, audience)
        return self._facts

    def _print(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._draw()
        if self._paper is not None and self._patient is not None:
            self._notes.sent(self._kind, self._patient, self._period)
            self.office.ask_printer(self._paper, self.options.size_of_paper())

    def _save(self) -> None:
        if self._paper is not None and self._patient is not None:
            title = self.around.language.say(self._kind.title)
            name = file_name(title, self._patient.name, today())
            self._notes.sent(self._kind, self._patient, self._period)
            self.office.ask_file(self._paper, self.options.size_of_paper(), name)

    def _say(self, message: object) -> None:
        self._notes.arrived()
        self.around.deeds.said.emit(message, False)

    def _log(self) -> None:
        self.log_asked.emit("C")

    def _arrange(self) -> None:
        gap = self.around.theme.gap
        beside = gap(_LIST) + gap(_OPTIONS) + gap(_LEAST_PREVIEW) + 2 * gap(32)
        wide = self.width() >= beside
        ways = QBoxLayout.Direction
        self._left.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self.list.set_short(not wide)
        self.shelf.setFixedWidth(gap(_LIST if wide else _OPTIONS))

    def _follow(self) -> None:
        gap = self.around.theme.gap
        row = self._whole.layout()
        assert row is not None
        row.setContentsMargins(gap(32), 0, gap(32), gap(24))
        row.setSpacing(gap(16))
        self._left.setSpacing(gap(16))
        self.options.setFixedWidth(gap(_OPTIONS))
        self._arrange()
        self._timer.start()
