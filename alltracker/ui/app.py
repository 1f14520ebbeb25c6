"""The composition root: builds everything once, opens the record, shows the window."""

from __future__ import annotations

import gc
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from alltracker.care.problems import KnownProblem
from alltracker.db.models import Patient
from alltracker.db.problems import NoRecord, RecordInUse
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.language import Language, load_language
from alltracker.places import default_record
from alltracker.ui.app_icon import app_icon
from alltracker.ui.background import Background
from alltracker.ui.crash import CrashHook
from alltracker.ui.deeds import Deeds
from alltracker.ui.opening import GivenUpError, StaysLockedError, open_or_ask
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme
from alltracker.ui.translator import CatalogTranslator, system_formats, system_language
from alltracker.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from alltracker.ui.tray.reach import Reach

_SIZE = (1280, 800)
_TITLE_BAR = 30
"""About the height that a desktop adds on top of a window, in pixels."""
_IDLE_MILLISECONDS = 400


class App(QObject):
    """Owns what lives as long as the program, and the one window.

    ``theme`` is one that dresses the application already; ``synchronous`` does long work at once.
    """

    def __init__(
        self,
        application: QApplication,
        preferences: Preferences,
        *,
        synchronous: bool = False,
        theme: Theme | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self._preferences = preferences
        self._theme = theme or Theme(application)
        self._theme.set_system_font(preferences.system_font)
        self._theme.set_text_scale(preferences.text_scale)
        self._theme.set_scheme(preferences.scheme)
        if theme is None:
            self._theme.apply()
        self._background = Background(synchronous=synchronous)
        self._knowledge = open_knowledge()
        self._language: Language
        self._translator: CatalogTranslator | None = None
        self._around: Surroundings | None = None
        self._crash: CrashHook | None = None
        self._hidden = False
        self._waiting: Path | None = None
        self.reach: Reach | None = None
        self.window: QWidget | None = None
        self._speak()
        application.setWindowIcon(app_icon())

    @property
    def around(self) -> Surroundings | None:
        """What the open record's pages are handed; None while no record is open."""
        return self._around

    def install_crash_hook(self, log: Path) -> None:
        """Catch bugs from here on."""
        self._crash = CrashHook(log, self._theme)
        self._crash.install()

    def start(self, record: Path | None, password: str = "", *, hidden: bool = False) -> bool:
        """Open a record, or the first run where there is none; return whether it goes on.

        ``hidden`` shows no window: without a record it ends, a locked one waits in the tray.
        """
        path = record or self._preferences.last_record or default_record()
        self._hidden = hidden
        try:
            self._show_record(self._open(path, password))
        except GivenUpError:
            return False
        except StaysLockedError:
            self._wait_locked(path)
        except KnownProblem as problem:
            return not hidden and self._cannot_open(record, path, problem)
        return True

    def _cannot_open(self, record: Path | None, path: Path, problem: KnownProblem) -> bool:
        """Say why a record cannot be opened, or offer the first steps; return if it goes on."""
        if isinstance(problem, RecordInUse):
            return self._elsewhere(path, problem)
        if isinstance(problem, NoRecord):
            self._first_run(record or default_record())
        elif record is not None:
            self._complain(problem)
            return False
        else:
            self._first_run(default_record(), problem)
        return True

    def close(self) -> None:
        """Let long work end and give the record back."""
        self._background.finish()
        if self.reach is not None:
            self.reach.let_go()
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
        if self._around is not None:
            self._around.deeds.release()
            self._around.store.close()
            self._around = None

    def _open(self, path: Path, password: str) -> Store:
        ask = not self._hidden
        return open_or_ask(self._theme, self._language, path, password, ask=ask)

    def _show_record(self, store: Store, page: str = "today") -> None:
        patients = store.all(Patient)
        if not patients:
            self._first_run(store.path, store=store)
            return
        self._preferences.last_record = store.path
        deeds = Deeds(store)
        self._around = Surroundings(
            store,
            deeds,
            self._theme,
            self._language,
            self._knowledge,
            self._preferences,
            self._background,
        )
        wanted = bytes(self._preferences.bytes_of("patient").data()).decode(errors="ignore")
        patient = next((row for row in patients if row.id == wanted), patients[0])
        window = MainWindow(self._around, patient)
        window.restart_wanted.connect(self._restart)
        window.record_wanted.connect(self._other_record)
        window.store_replaced.connect(self._take_store)
        window.emptied.connect(self._begin_again)
        window.painted.connect(self._settle)
        self._put(window)
        if page != "today":
            window.go(page).first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_run(
        self, path: Path, problem: KnownProblem | None = None, store: Store | None = None
    ) -> None:
        from alltracker.ui.first_run.first_run import FirstRun  # noqa: PLC0415 - start-up time

        window = FirstRun(
            self._theme, self._language, self._knowledge, self._preferences, path, store=store
        )
        window.record_made.connect(self._show_record)
        window.record_chosen.connect(self._other_record)
        window.language_chosen.connect(self._speak_first_run)
        if problem is not None:
            window.say(problem.message)
        self._put(window)

    def _speak_first_run(self, code: str) -> None:
        first_run = self.window
        self._preferences.language = code
        self._speak()
        assert first_run is not None
        self._first_run(first_run.path, store=first_run.store)  # type: ignore[attr-defined]

    def _put(self, window: QWidget) -> None:
        old, self.window = self.window, window
        geometry = old.saveGeometry() if old else self._preferences.bytes_of("geometry")
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            room = window.screen().availableSize() - QSize(0, _TITLE_BAR)
            window.resize(QSize(*_SIZE).boundedTo(room))
        if self._hidden and isinstance(window, MainWindow):
            self._application.setQuitOnLastWindowClosed(False)
            QTimer.singleShot(0, self._settle)
        else:
            window.show()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _restart(self, page: str) -> None:
        """Build the window anew, in another language or on a record whose password changed."""
        assert self._around is not None
        store = self._around.store
        self._around.deeds.release()
        self._speak()
        self._show_record(store, page)

    def _take_store(self, store: Store) -> None:
        """Go on with a record whose password changed."""
        if self._around is not None:
            self._around.deeds.release()
        self._show_record(store, "settings")

    def _begin_again(self) -> None:
        """Offer the first steps where an undo took the last patient."""
        if self._around is not None:
            store = self._around.store
            self._around.deeds.release()
            QTimer.singleShot(0, partial(self._first_run, store.path, store=store))

    def _other_record(self, path: Path) -> None:
        try:
            store = self._open(path, "")
        except GivenUpError:
            return
        except KnownProblem as problem:
            self._complain(problem)
            return
        self.close()
        self._show_record(store)

    def _settle(self) -> None:
        """Do what can wait until the first window is painted."""
        if not gc.isenabled():
            gc.freeze()  # what is built by now stays: looking through it would take a moment
            gc.enable()
        QTimer.singleShot(0, self._stay_in_reach)
        QTimer.singleShot(_IDLE_MILLISECONDS, self._warm_up)

    def _wait_locked(self, path: Path) -> None:
        """Wait in the tray for somebody who knows the password."""
        self._waiting = path
        self._application.setQuitOnLastWindowClosed(False)
        QTimer.singleShot(0, self._stay_in_reach)

    def _stay_in_reach(self) -> None:
        from alltracker.ui.tray.reach import Reach  # noqa: PLC0415 - start-up time

        if self.reach is None:
            self.reach = Reach(self._application, self._theme, self._preferences)
            self.reach.called.connect(self._come_to_front)
        if self._waiting is not None:
            self.reach.wait_locked(self._waiting)
        elif self._around is not None and isinstance(self.window, MainWindow):
            self.reach.attend(self.window, self._around)

    def _warm_up(self) -> None:
        """Load Matplotlib while nobody waits, so that the first chart comes at once."""
        import alltracker.ui.charts.view  # noqa: F401, PLC0415 - loaded when idle

    def _come_to_front(self) -> None:
        self._hidden = False
        if self._waiting is not None:
            path, self._waiting = self._waiting, None
            if self.reach is not None:
                self.reach.let_go()
            if not self.start(path):
                self._wait_locked(path)
        elif self.window is not None:
            self.window.show()
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
            self.window.raise_()
            self.window.activateWindow()

    def _elsewhere(self, path: Path, problem: RecordInUse) -> bool:
        from alltracker.ui.one_window import raise_open_window  # noqa: PLC0415 - seldom needed

        if not raise_open_window(path):
            self._complain(problem)
        return False

    def _complain(self, problem: KnownProblem) -> None:
        from alltracker.ui.widgets.message import show_message  # noqa: PLC0415 - seldom needed

        show_message(self._theme, self._language.say(problem.message), self.window)

    def _speak(self) -> None:
        code = self._preferences.language or system_language()
        self._language = load_language(code, system_formats())
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
        self._translator = CatalogTranslator(self._language, self)
        self._application.installTranslator(self._translator)
