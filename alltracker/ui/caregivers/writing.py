"""Keeps who writes in the open record, and what others wrote since that person last looked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from typing_extensions import override

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.caregivers import (
    Writer,
    entered,
    named,
    nameless_doses,
    suggested_names,
    tidy_name,
    writers,
    writing_now,
)
from alltracker.db.changes_since import (
    Place,
    Since,
    count_since,
    last_place,
    names_of,
    place_in,
    rows_of_step,
)
from alltracker.db.models import Caregiver, Dose
from alltracker.db.store import Kinds
from alltracker.ui.caregivers.marks import WRITER, Marks
from alltracker.ui.pages.page import Surroundings

if TYPE_CHECKING:
    from alltracker.ui.caregivers.who_dialog import WhoDialog
    from alltracker.ui.window.main_window import MainWindow

_NOTHING: Final = Since(0, ())
_FEW: Final = 5
"""A step with more doses than this is no tick by hand."""


class Writing(QObject):
    """Lives with one window. ``changed`` when the writer or the count of what is new did.

    The author of the Store is set before anything can be written. A mark moves to the end of the
    log when its person leaves, when somebody else writes or the window closes; with something
    unseen it stays, so that a short visit at night hides nothing from the morning.
    """

    changed = Signal()

    def __init__(self, around: Surroundings, window: MainWindow) -> None:
        super().__init__(window)
        self._around = around
        self._window = window
        self._marks = Marks(around.preferences, around.store.path)
        self._writer: Writer | None = None
        self._known: Place | None = None
        self._mark = Place()
        self.news = _NOTHING
        self._begin()
        window.installEventFilter(self)
        around.deeds.changed.connect(self._follow)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self._leave)

    @property
    def writer(self) -> Writer | None:
        """Who writes now; None while nobody said."""
        return self._writer

    @property
    def _last(self) -> Place:
        """The last step of the record; read when it is asked for, not at each deed."""
        if self._known is None:
            self._known = last_place(self._around.store)
        return self._known

    @property
    def mark(self) -> int:
        """The number of the last step that the writer has seen."""
        return self._mark.step

    def names(self) -> tuple[Writer, ...]:
        """Return who writes in the record, in the order of their names."""
        return writing_now(writers(self._around.store))

    def write_as(self, name: str) -> None:
        """Let somebody of that name write from here on; a new name is noted in the record."""
        name = tidy_name(name)
        known = named(self.names(), name)
        name = known.name if known is not None else name
        if not name or (self._writer is not None and self._writer.name == name):
            return
        self._leave()
        store = self._around.store
        store.author = name
        try:
            row = entered(store, name)
            nameless = self._just_ticked() if self._writer is None else []
            for dose in nameless:
                dose.given_by = name
            put = [*([row] if row is not None else []), *nameless]
            if put:
                text = QT_TRANSLATE_NOOP("caregivers", "{name} writes from here on")
                self._around.deeds.save(Message("caregivers", text, {"name": name}), put)
        except KnownProblem as problem:
            self._around.deeds.refused.emit(problem)
        self._take(named(self.names(), name))
        self._around.preferences.remember_word(WRITER, name if self._writer else "")

    def ask(self) -> WhoDialog:
        """Ask who is writing, and return the question."""
        from alltracker.ui.caregivers.who_dialog import WhoDialog  # noqa: PLC0415 - start-up time

        known = writers(self._around.store)
        names = [one.name for one in writing_now(known)]
        suggested = suggested_names(self._around.store, self._window.patient.id, known)
        dialog = WhoDialog(self._around.theme, names, suggested, self._window)
        dialog.named.connect(self.write_as)
        self._marks.keep_asked()
        dialog.open()
        return dialog

    def see(self) -> None:
        """Take everything as seen by the writer."""
        self._mark = self._last
        if self._writer is not None:
            self._marks.keep(self._writer.id, self._mark)
        self.news = _NOTHING
        self.changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place of the writer when the window goes, and look anew when it is back."""
        if watched is self._window and event.type() == QEvent.Type.Hide:
            self._leave()
        elif watched is self._window and event.type() == QEvent.Type.Show:
            QTimer.singleShot(0, self, self._look)
        return False

    def _begin(self) -> None:
        """Let the one write who did so on this computer, if the record knows the name."""
        name = self._around.preferences.word(WRITER)
        self._take(named(self.names(), name) if name else None)

    def _take(self, writer: Writer | None) -> None:
        self._writer = writer
        self._around.store.author = writer.name if writer is not None else ""
        self._known = None
        seen = self._marks.of(writer.id) if writer is not None else ()
        self._mark = place_in(self._around.store, seen) if seen else self._last
        if writer is not None and not seen:
            self._marks.keep(writer.id, self._mark)  # a computer that breaks down loses no news
        self.news = _NOTHING
        self._look()

    def _leave(self) -> None:
        if self._writer is not None:
            self._marks.keep(self._writer.id, self._mark if self.news.count else self._last)

    def _look(self) -> None:
        """Count what others wrote since; nothing for a person without a name."""
        if self._writer is not None and self._mark.step < self._last.step:
            store = self._around.store
            self.news = count_since(store, self._mark.step, names_of(store, self._writer.id))
        self.changed.emit()

    def _follow(self, kinds: Kinds) -> None:
        """Count a step that was just taken, and ask once after the first dose."""
        self._known = None
        if Caregiver in kinds:
            self._follow_names()
        elif self.news.count:
            self._look()
        if Dose in kinds and self._writer is None and not self._marks.asked:
            QTimer.singleShot(0, self, self._ask_once)

    def _follow_names(self) -> None:
        """Go on under a new name, or under none where the writer's was taken away."""
        if self._writer is None:
            return
        same = next((one for one in self.names() if one.id == self._writer.id), None)
        if same != self._writer:
            self._writer = same
            name = same.name if same is not None else ""
            self._around.store.author = name
            self._around.preferences.remember_word(WRITER, name)
        self._look()

    def _ask_once(self) -> None:
        if self._writer is None and not self._marks.asked and self._just_ticked():
            self.ask()

    def _just_ticked(self) -> list[Dose]:
        """Return the doses of the last step that name nobody, if it was a tick by hand."""
        store = self._around.store
        ticked = [row for row in rows_of_step(store, self._last.step) if row.model is Dose]
        if not 0 < len(ticked) <= _FEW:
            return []
        return nameless_doses(store, [row.row_id for row in ticked])
