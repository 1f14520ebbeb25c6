"""The composition root: builds everything once, opens the record, shows the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from alltracker.care.problems import KnownProblem
from alltracker.db.files import open_record
from alltracker.db.models import Patient
from alltracker.db.problems import NoRecord, PasswordNeeded, RecordInUse, WrongPassword
from alltracker.db.store import Store
from alltracker.knowledge import open_knowledge
from alltracker.language import Language, load_language
from alltracker.places import default_record, log_file, resource, settings_file
from alltracker.ui.background import Background
from alltracker.ui.crash import CrashHook
from alltracker.ui.deeds import Deeds
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme
from alltracker.ui.translator import CatalogTranslator, system_formats, system_language
from alltracker.ui.window.main_window import MainWindow

NOT_OPENED = 1
_SIZE = (1280, 800)
_TITLE_BAR = 30
"""About the height that a desktop adds on top of a window, in pixels."""
_IDLE_MILLISECONDS = 400


def open_window(
    record: Path | None,
    password: str = "",
    on_painted: Callable[[], object] | None = None,
) -> int:
    """Run the program with its window; return the exit code.

    ``on_painted`` is called once, after the first page of a record is painted.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("alltracker")
    application.setDesktopFileName("alltracker")
    root = App(application, Preferences.at(settings_file()))
    root.install_crash_hook(log_file())
    if not root.start(record, password):
        return NOT_OPENED
    if on_painted is not None and isinstance(root.window, MainWindow):
        root.window.painted.connect(on_painted)
    code = application.exec()
    root.close()
    return code


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
        self._call: QObject | None = None
        self.window: QWidget | None = None
        self._speak()
        self._show_icon()

    @property
    def around(self) -> Surroundings | None:
        """What the open record's pages are handed; None while no record is open."""
        return self._around

    def install_crash_hook(self, log: Path) -> None:
        """Catch bugs from here on."""
        self._crash = CrashHook(log, self._theme)
        self._crash.install()

    def start(self, record: Path | None, password: str = "") -> bool:
        """Open a record, or the first run where there is none; return whether something shows."""
        path = record or self._preferences.last_record or default_record()
        try:
            self._show_record(self._open(path, password))
        except NoRecord:
            self._first_run(record or default_record())
        except _GivenUpError:
            return False
        except RecordInUse as problem:
            return self._elsewhere(path, problem)
        except KnownProblem as problem:
            if record is not None:
                self._complain(problem)
                return False
            self._first_run(default_record(), problem)
        return True

    def close(self) -> None:
        """Let long work end and give the record back."""
        self._background.finish()
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
        if self._around is not None:
            self._around.deeds.release()
            self._around.store.close()
            self._around = None

    def _open(self, path: Path, password: str) -> Store:
        try:
            return open_record(path, password)
        except (PasswordNeeded, WrongPassword) as problem:
            from alltracker.ui.unlock import ask_password  # noqa: PLC0415 - seldom needed

            store = ask_password(self._theme, self._language, path, problem if password else None)
            if store is None:
                raise _GivenUpError from None
            return store

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
        except _GivenUpError:
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
        QTimer.singleShot(0, self._listen)
        QTimer.singleShot(_IDLE_MILLISECONDS, self._warm_up)

    def _listen(self) -> None:
        from alltracker.ui.one_window import WindowCall  # noqa: PLC0415 - start-up time

        if self._around is not None and self._call is None:
            self._call = WindowCall(self._around.store.path, self)
            self._call.called.connect(self._come_to_front)

    def _warm_up(self) -> None:
        """Load Matplotlib while nobody waits, so that the first chart comes at once."""
        import alltracker.ui.charts.view  # noqa: F401, PLC0415 - loaded when idle

    def _come_to_front(self) -> None:
        if self.window is not None:
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

    def _show_icon(self) -> None:
        icon = QIcon()
        for name in ("alltracker-small", "alltracker"):
            icon.addFile(str(resource("icons", f"{name}.svg")))
        self._application.setWindowIcon(icon)


class _GivenUpError(Exception):
    """The person closed the password question."""
