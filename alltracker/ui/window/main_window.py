"""The main window: navigation, header, one page at a time, toasts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget
from typing_extensions import override

from alltracker.care.problems import KnownProblem
from alltracker.care.words import Message
from alltracker.db.models import Patient
from alltracker.db.store import Kinds
from alltracker.ui.caregivers.desk import WriterDesk
from alltracker.ui.pages.page import Page, Surroundings
from alltracker.ui.shortcuts import Shortcut
from alltracker.ui.window.areas import next_area
from alltracker.ui.window.entries import ENTRIES, entry_of
from alltracker.ui.window.frame import framed
from alltracker.ui.window.header import CONTENT, Header
from alltracker.ui.window.keys import WindowKeys
from alltracker.ui.window.made_pages import MadePages
from alltracker.ui.window.navigation import Navigation
from alltracker.ui.window.patient_line import age_and_kind, saved_words
from alltracker.ui.window.text_size import TextSize

if TYPE_CHECKING:
    from alltracker.ui.widgets.toast import Toast

SMALLEST: Final = (720, 480)


class MainWindow(QMainWindow):
    """Shows one patient's pages; emits ``painted`` once, when the first page is on the screen."""

    painted = Signal()
    restart_wanted = Signal(str)
    """Build the window anew and show a page."""
    record_wanted = Signal(object)
    """Open another record by its path."""
    emptied = Signal()
    """The last patient is gone, by an undo."""
    store_replaced = Signal(object)
    """The record is open anew, under another password."""

    def __init__(self, around: Surroundings, patient: Patient) -> None:
        super().__init__()
        self._around = around
        self._patient = patient
        self._pages = MadePages()
        titles = [(entry, around.language.word("pages", entry.title)) for entry in ENTRIES]
        self.navigation = Navigation(around.theme, titles)
        self.writing = WriterDesk(around, self, self.navigation.writer)
        self._stack = QStackedWidget()
        self.header = Header(around.theme, self)
        self._text_size = TextSize(around.theme, around.preferences)
        self._first_paint = True
        self._header_later = QTimer(self, singleShot=True, interval=0)
        self.leaving = False
        """Whether the program ends with the window, whatever is said of the tray."""
        self.setMinimumSize(*SMALLEST)
        self.setCentralWidget(framed(self.navigation, self.header, self._stack))
        self.header.come_after(self.navigation.last())
        self._connect()
        self._add_shortcuts()
        self.show_patient(patient)
        self.go("today")

    @cached_property
    def toast(self) -> Toast:
        """What says what was done; made when there is first something to say."""
        from alltracker.ui.widgets.toast import Toast  # noqa: PLC0415 - start-up time

        toast = Toast(self._around.theme, self._stack)
        toast.undo_requested.connect(self._around.deeds.undo)
        return toast

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def patient(self) -> Patient:
        """Whose record is shown."""
        return self._patient

    def go(self, key: str, row_id: str = "") -> Page:
        """Show a page, and a row there; make the page on its first visit."""
        page = self._pages.get(key) or self._make(key)
        self._stack.setCurrentWidget(page)
        self.navigation.choose(key)
        self._show_header()
        if row_id:
            page.reveal(row_id)
        return page

    def show_patient(self, patient: Patient) -> None:
        """Show another patient on every page that is made already."""
        self._patient = patient
        self._around.preferences.remember_bytes("patient", QByteArray(patient.id.encode()))
        self._show_patient_button()
        self._pages.show_patient(patient)
        self._show_header()
        self._show_steps()

    def log(self, letter: str) -> None:
        """Open the small form of a letter; counts are typed on their page."""
        from alltracker.ui.records.log_forms import open_log_form  # noqa: PLC0415 - start-up time

        if letter == "C":
            page = self.go("counts")
            page.reveal("new")
            return
        open_log_form(self._around, self._patient, letter, self)

    def tell(self, message: Message, *, with_undo: bool = False) -> None:
        """Say something in the toast."""
        self.toast.tell(self._around.language.say(message), with_undo=with_undo)

    def leave(self) -> None:
        """Close the window and end the program."""
        self.leaving = True
        self.close()

    def _make(self, key: str) -> Page:
        page = entry_of(key).build(self._around)
        page.header_changed.connect(self._show_header)
        page.asked_for.connect(self._follow_link)
        page.log_asked.connect(self.log)
        page.patient_asked.connect(self._switch_patient)
        page.restart_asked.connect(self._restart)
        page.record_asked.connect(self.record_wanted)
        page.store_replaced.connect(self.store_replaced)
        self._pages.add(page)
        self._stack.addWidget(page)
        page.show_patient(self._patient)
        return page

    def _connect(self) -> None:
        deeds, header = self._around.deeds, self.header
        self.navigation.page_chosen.connect(self._chosen_page)
        self.navigation.patient.chosen.connect(self._switch_patient)
        self.navigation.patient.more_asked.connect(self._open_patients)
        header.search.wanted.connect(self._search)
        header.search.chosen.connect(self._follow_link)
        header.undo.clicked.connect(deeds.undo)
        header.redo.clicked.connect(deeds.redo)
        header.redo_action.triggered.connect(deeds.redo)
        header.log.clicked.connect(self._open_log)
        self.writing.asked_for.connect(self._follow_link)
        deeds.changed.connect(self._refresh)
        self._header_later.timeout.connect(self._show_header)
        deeds.said.connect(self._say)
        deeds.refused.connect(self._refuse)
        self._around.theme.changed.connect(self._arrange)

    def _add_shortcuts(self) -> None:
        deeds = self._around.deeds
        keys = WindowKeys(
            self,
            {
                Shortcut.LOG: self._open_log,
                Shortcut.SEARCH: self.header.focus_search,
                Shortcut.UNDO: deeds.undo,
                Shortcut.REDO: deeds.redo,
                Shortcut.PAPER: self._open_paper,
                Shortcut.NEXT_AREA: self._next_area,
                Shortcut.QUIT: self.leave,
                Shortcut.LARGER: self._text_size.larger,
                Shortcut.SMALLER: self._text_size.smaller,
            },
        )
        keys.page_wanted.connect(self._page_by_key)

    def _chosen_page(self, key: str) -> None:
        self.go(key)

    def _follow_link(self, key: str, row_id: str) -> None:
        page = self.go(key, row_id)
        page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _page_by_key(self, key: str) -> None:
        self.go(key).first_focus().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _switch_patient(self, patient_id: str) -> None:
        patient = self._around.store.get(Patient, patient_id)
        if patient is not None:
            self.show_patient(patient)

    def _open_patients(self) -> None:
        self.go("settings", "patients")

    def _open_paper(self) -> None:
        self.go("papers", self.page.paper())

    def _restart(self) -> None:
        self.restart_wanted.emit(self.page.key)

    def _open_log(self) -> None:
        from alltracker.ui.window.log_menu import LogMenu  # noqa: PLC0415 - start-up time

        menu = LogMenu(self._around.theme, self._around.language, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.asked.connect(self.log)
        menu.show_under(self.header.log)

    def _search(self, words: str) -> None:
        from alltracker.ui.window.finder import look_up  # noqa: PLC0415 - start-up time

        around = self._around
        try:
            found = look_up(around.store, self._patient.id, words, around.language)
        except KnownProblem as problem:
            self._refuse(problem)
            return
        self.header.search.show_found(found)

    def _next_area(self) -> None:
        next_area(self.navigation.current(), self.page.first_focus(), self.header.log)

    def _refresh(self, kinds: Kinds) -> None:
        if Patient in kinds:
            self._patients_changed()
        self._pages.changed(kinds, [self.page])
        self._header_later.start()  # the page may ask for it too: once is enough
        self._show_steps()

    def _patients_changed(self) -> None:
        """Show the patient as changed, another when that one is gone, or say that none is left."""
        patients = self._around.store.all(Patient)
        if not patients:
            self.emptied.emit()
            return
        shown = next((row for row in patients if row.id == self._patient.id), patients[0])
        self.show_patient(shown)

    def _say(self, message: Message, with_undo: bool) -> None:  # noqa: FBT001 - the signal's types
        self.tell(message, with_undo=with_undo)

    def _refuse(self, problem: KnownProblem) -> None:
        self.toast.tell(self._around.language.say(problem.message), with_undo=False, done=False)

    def _show_header(self) -> None:
        if self._stack.currentWidget() is None:
            return
        self._header_later.stop()
        page = self.page
        self.header.show_page(page.title(), page.subtitle(), page.tools())
        self.header.fit(self.width() - self.navigation.width())
        self.setWindowTitle(
            self.tr("{page}: {name}").format(page=page.title(), name=self._patient.name)
        )

    def _show_steps(self) -> None:
        store, say = self._around.store, self._around.language.say
        undo, redo = store.next_undo(), store.next_redo()
        self.header.show_steps(say(undo.label) if undo else "", say(redo.label) if redo else "")
        self.navigation.show_saved(saved_words(store, self._around.language))

    def _show_patient_button(self) -> None:
        others = [
            (row.id, row.name)
            for row in self._around.store.all(Patient)
            if row.id != self._patient.id
        ]
        line = age_and_kind(self._patient, self._around.language)
        self.navigation.patient.show_patient(self._patient.name, line, others)

    def _arrange(self) -> None:
        """Give the content its room: first the navigation narrows, then the header."""
        self.navigation.set_narrow(self.width() - self.navigation.wide_width() < CONTENT)
        self.header.fit(self.width() - self.navigation.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange navigation and header for the new width."""
        super().resizeEvent(event)
        self._arrange()

    @override
    def event(self, event: QEvent) -> bool:
        """Notice the first painting."""
        if event.type() == QEvent.Type.Paint and self._first_paint:
            self._first_paint = False
            QTimer.singleShot(0, self.painted.emit)
        return super().event(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was."""
        self._around.preferences.remember_bytes("geometry", self.saveGeometry())
        self._around.preferences.save()
        super().closeEvent(event)
