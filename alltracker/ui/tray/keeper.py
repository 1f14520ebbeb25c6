"""Keeps the program within reach: the tray, notifications, and what closing the window means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid
from typing_extensions import override

from alltracker.db.models import Patient
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme
from alltracker.ui.tray.choices import TrayChoices
from alltracker.ui.tray.keep_dialog import KeepDialog
from alltracker.ui.tray.tray import Tray
from alltracker.ui.tray.watch import TICK_MILLISECONDS, Due, ReminderWatch
from alltracker.ui.tray.words import notice_words, short
from alltracker.ui.window.main_window import MainWindow


class Keeper(QObject):
    """Emits ``open_asked`` when somebody wants the window.

    The program is hidden only while there is an icon to bring it back: where the desktop shows no
    tray, closing the window ends the program, and a hidden window comes back by itself.
    """

    open_asked = Signal()
    quit_asked = Signal()

    def __init__(self, application: QApplication, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._application = application
        self._theme = theme
        self._choices = TrayChoices(preferences)
        self.tray = Tray(theme, self)
        self.watch: ReminderWatch | None = None
        self.question: KeepDialog | None = None
        self._around: Surroundings | None = None
        self._window: MainWindow | None = None
        self._waits = False
        self._last_told: tuple[Due, ...] = ()
        self._way_back = QTimer(self)
        self._way_back.setInterval(TICK_MILLISECONDS)
        self._connect()

    def attend(self, window: MainWindow, around: Surroundings) -> None:
        """Look after a window and its record, in place of the one before."""
        if window is self._window:
            return
        self.let_go()
        self._window, self._around = window, around
        window.installEventFilter(self)
        self.watch = ReminderWatch(around, self._is_looked_at, self)
        self.watch.became_due.connect(self._tell)
        self._waits = False
        self.tray.set_locked(False)
        self.tray.show()
        self._application.setQuitOnLastWindowClosed(window.isVisible())
        self.watch.start()

    def wait_locked(self) -> None:
        """Show that the record waits for its password."""
        self._waits = True
        self.tray.set_locked(True)
        self.tray.show()

    def let_go(self) -> None:
        """Look after nothing: the record is about to be closed."""
        if self.watch is not None:
            self.watch.stop()
            self.watch.deleteLater()
            self.watch = None
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = None
        self._around = None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window instead of closing it where that was chosen; ask where it was not."""
        if watched is self._window and event.type() == QEvent.Type.Show:
            self._application.setQuitOnLastWindowClosed(True)
        if watched is not self._window or event.type() != QEvent.Type.Close:
            return False
        if self._window is None or self._window.leaving or not self.tray.shown:
            return False
        if self._choices.keep is None and self._choices.notify:
            event.ignore()
            self._ask()
            return True
        if not self._choices.keep:
            return False
        event.ignore()
        self.hide_window()
        return True

    def hide_window(self) -> None:
        """Leave only the icon; the window keeps its place."""
        assert self._window is not None
        assert self._around is not None
        self._application.setQuitOnLastWindowClosed(False)
        self._around.preferences.remember_bytes("geometry", self._window.saveGeometry())
        self._around.preferences.save()
        self._window.hide()

    def _connect(self) -> None:
        tray = self.tray
        tray.open_asked.connect(self.open_asked)
        tray.log_asked.connect(self._log)
        tray.row_chosen.connect(self._open_row)
        tray.told_chosen.connect(self._open_told)
        tray.quit_asked.connect(self._quit)
        tray.about_to_open.connect(self._show_rows)
        self.quit_asked.connect(self._application.quit, Qt.ConnectionType.QueuedConnection)
        self._application.aboutToQuit.connect(tray.icon.hide)
        self._way_back.timeout.connect(self._look_for_way_back)
        self._way_back.start()

    def _is_looked_at(self) -> bool:
        """Return whether somebody has the list of what is due before them."""
        window = self._window
        return (
            window is not None
            and window.isVisible()
            and window.isActiveWindow()
            and window.page.key == "today"
        )

    def _tell(self, due: Sequence[Due]) -> None:
        assert self._around is not None
        self._last_told = tuple(due)
        if self.tray.shown:
            words = notice_words(due, self._around.language, neutral=self._choices.neutral)
            self.tray.tell(words)

    def _show_rows(self) -> None:
        if self.watch is None or self._around is None:
            self.tray.show_rows([])
            return
        say = self._around.language.say
        rows = [
            (short(say(reminder.title)), (patient, reminder.key))
            for patient, reminder in self.watch.due_now()
        ]
        self.tray.show_rows(rows)

    def _open_row(self, row: tuple[Patient, str]) -> None:
        patient, key = row
        self.open_asked.emit()
        if self._window is None:
            return
        if patient.id != self._window.patient.id:
            self._window.show_patient(patient)
        self._window.go("today", key)

    def _open_told(self) -> None:
        if len(self._last_told) == 1:
            (one,) = self._last_told
            self._open_row((one.patient, one.reminder.key))
            return
        self.open_asked.emit()
        if self._window is not None:
            self._window.go("today")

    def _log(self) -> None:
        self.open_asked.emit()
        if self._window is not None:
            self._window.header.log.click()

    def _quit(self) -> None:
        if self._window is not None:
            self._window.leave()
        self.quit_asked.emit()

    def _ask(self) -> None:
        assert self._window is not None
        self.question = KeepDialog(self._theme, self._window)
        self.question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.question.answered.connect(self._take_answer)
        self.question.open()

    def _take_answer(self, keep: bool) -> None:  # noqa: FBT001 - the signal's type
        self._choices.set_keep(keep)
        if keep:
            self.hide_window()
        elif self._window is not None:
            self._window.leave()

    def _look_for_way_back(self) -> None:
        """Where there is no tray, show a hidden window small, and end what waits for a password.

        A tray that comes late, as at login, is used once it is there.
        """
        if self.tray.possible():
            self.tray.show()
        elif self._waits:
            self._quit()
        elif self._window is not None and isValid(self._window) and self._window.isHidden():
            self._window.showMinimized()
