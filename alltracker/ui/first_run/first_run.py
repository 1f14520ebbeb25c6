"""The window of the first run: the welcome and three short steps to a record."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from alltracker.care.problems import KnownProblem
from alltracker.care.words import Message
from alltracker.db.files import open_record
from alltracker.db.models import Patient
from alltracker.db.store import Store
from alltracker.knowledge import Knowledge
from alltracker.language import Language
from alltracker.places import RECORD_SUFFIX
from alltracker.ui.first_run.draft import (
    Draft,
    added,
    begin,
    begin_invented,
    rows_of,
    started,
)
from alltracker.ui.first_run.lock import LockStep
from alltracker.ui.first_run.picture import Picture
from alltracker.ui.first_run.since import SinceStep
from alltracker.ui.first_run.step import Step
from alltracker.ui.first_run.welcome import Welcome
from alltracker.ui.first_run.who import WhoStep
from alltracker.ui.preferences import Preferences
from alltracker.ui.theme.theme import Theme

_WIDE: Final = 520
_NARROW: Final = 300
_WELCOME_SHARE: Final = 0.406
_STEP_SHARE: Final = 0.235
_LEAST_TEXT: Final = 560
"""Pixels that the text keeps at 100 % before the drawing gives way."""
_THINNEST: Final = 80
"""Pixels under which the drawing shows nothing any more."""
_SMALLEST: Final = (640, 480)
INVENTED: Final = f"invented-patient{RECORD_SUFFIX}"
"""The invented patient's file, beside the family's own."""


class FirstRun(QWidget):
    """Leads to a record. ``path`` is where it will lie; with ``store`` only a patient is added."""

    record_made = Signal(object)
    record_chosen = Signal(object)
    language_chosen = Signal(str)
    given_up = Signal()
    """The person went back from the first step of adding a patient."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        knowledge: Knowledge,
        preferences: Preferences,
        path: Path,
        *,
        store: Store | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._knowledge = knowledge
        self._preferences = preferences
        self.path = path
        self.store = store
        self._joining = store is not None and bool(store.all(Patient))
        self._left_out = False
        self._begun = False
        self._picture = Picture(
            theme, self.tr("A parent and a child walking along a winding path through hills")
        )
        self._stack = QStackedWidget()
        total = 2 if store is not None else 3
        self.welcome = Welcome(theme, language)
        self.who = WhoStep(theme, language, (1, total))
        self.since = SinceStep(theme, language, knowledge, (2, total))
        self.lock = LockStep(theme, language, path, (3, 3))
        self._build()
        self._connect()

    def say(self, message: Message) -> None:
        """Tell a known problem on the page that is shown."""
        self._page().notice.say(self._language.say(message))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Show where the keyboard begins once the window takes it."""
        super().changeEvent(event)
        activated = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if activated and not self._begun:
            self._begun = True
            QTimer.singleShot(0, self, self._begin)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the drawing its share."""
        super().resizeEvent(event)
        self._share()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window was."""
        if self.parentWidget() is None:
            self._preferences.remember_bytes("geometry", self.saveGeometry())
            self._preferences.save()
        super().closeEvent(event)

    def _begin(self) -> None:
        if self._stack.currentWidget() is self.welcome:
            self.welcome.focus_start()

    def _page(self) -> Welcome | Step:
        page = self._stack.currentWidget()
        assert isinstance(page, Welcome | Step)
        return page

    def _build(self) -> None:
        self.setWindowTitle(self.tr("alltracker: start a record"))
        self.setMinimumSize(*_SMALLEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._picture)
        row.addWidget(self._stack, 1)
        for page in (self.welcome, self.who, self.since, self.lock):
            self._stack.addWidget(page)
        if self.store is not None:
            self.who.back.setText(self.tr("Cancel"))
            self.who.back.setVisible(self._joining)
            add, start = self.tr("Add the patient"), self.tr("Start the record")
            self.since.next.setText(add if self._joining else start)
            self._stack.setCurrentWidget(self.who)
            self._offer_return(self.store)

    def _connect(self) -> None:
        welcome = self.welcome
        welcome.started.connect(self._show_who)
        welcome.looked_around.connect(self._open_invented)
        welcome.file_wanted.connect(self._choose_record)
        welcome.language_chosen.connect(self.language_chosen)
        welcome.sizes.size_chosen.connect(self._keep_size)
        self.who.went_back.connect(self._leave_who)
        self.who.went_on.connect(self._show_since)
        self.who.left_out.connect(self._bring_back)
        self.since.went_back.connect(self._show_who)
        self.since.went_on.connect(self._leave_since)
        self.since.left_out.connect(self._leave_out)
        self.lock.went_back.connect(self._show_since)
        self.lock.went_on.connect(self._make_record)
        self.lock.path_chosen.connect(self._take_path)
        self._theme.changed.connect(self._share)

    def _offer_return(self, store: Store) -> None:
        """Offer the way back where the last step took the last patient."""
        step = store.next_redo() or store.next_undo()
        if step is not None and not self._joining:
            self.who.leave_out.setText(self.tr("Bring back what was there"))
            self.who.leave_out.setToolTip(self._language.say(step.label))
            self.who.leave_out.show()

    def _bring_back(self) -> None:
        store = self.store
        assert store is not None
        try:
            if store.next_redo() is not None:
                store.redo()
            else:
                store.undo()
        except KnownProblem as problem:
            self.say(problem.message)
            return
        self.record_made.emit(store)

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self._share()

    def _show_who(self) -> None:
        self._show(self.who)

    def _show_since(self) -> None:
        self.since.show_born(self.who.birth_date())
        self._show(self.since)

    def _leave_who(self) -> None:
        if self.store is None:
            self._show(self.welcome)
        else:
            self.given_up.emit()

    def _leave_since(self) -> None:
        self._left_out = False
        self._finish_questions()

    def _leave_out(self) -> None:
        self._left_out = True
        self._finish_questions()

    def _finish_questions(self) -> None:
        if self.store is None:
            self._show(self.lock)
        else:
            self._add_patient(self.store)

    def _draft(self) -> Draft:
        who, since = self.who, self.since
        about = Draft(who.name.value(), who.birth_date(), who.chosen_sex())
        if self._left_out:
            return about
        return replace(
            about,
            diagnosis=since.chosen_kind(),
            diagnosis_date=since.day.value(),
            treatment_start=since.beginning(),
            treatment_ended=since.end(),
            outline=since.outline,
            own_phases=since.own_phases,
        )

    def _add_patient(self, store: Store) -> None:
        draft = self._draft()
        rows = rows_of(draft, self._knowledge, self._language)
        label = added(draft.name) if self._joining else started(draft.name)
        try:
            store.apply(label, put=rows)
        except KnownProblem as problem:
            self.say(problem.message)
            return
        self.record_made.emit(store)

    def _make_record(self) -> None:
        draft = self._draft()
        rows = rows_of(draft, self._knowledge, self._language)
        try:
            store = begin(self.path, self.lock.password, draft, rows)
        except KnownProblem as problem:
            self.say(problem.message)
            return
        self.record_made.emit(store)

    def _open_invented(self) -> None:
        path = self.path.with_name(INVENTED)
        try:
            store = open_record(path) if path.exists() else begin_invented(path)
        except KnownProblem as problem:
            self.say(problem.message)
            return
        self.record_made.emit(store)

    def _choose_record(self) -> None:
        kind = self.tr("Records") + f" (*{RECORD_SUFFIX})"
        folder = str(self.path.parent)
        title = self.tr("Open a record or a backup")
        name, _ = QFileDialog.getOpenFileName(self, title, folder, kind)
        if name:
            self.record_chosen.emit(Path(name))

    def _take_path(self, path: Path) -> None:
        self.path = path

    def _keep_size(self, scale: float) -> None:
        self._preferences.text_scale = scale

    def _share(self) -> None:
        """Share the width between drawing and text; large text takes from the drawing."""
        welcome = self._stack.currentWidget() is self.welcome
        most, share = (_WIDE, _WELCOME_SHARE) if welcome else (_NARROW, _STEP_SHARE)
        wanted = min(most, round(self.width() * share))
        room = self.width() - self._theme.px(_LEAST_TEXT)
        wide = max(0, min(wanted, room))
        self._picture.setVisible(wide >= _THINNEST)
        self._picture.setFixedWidth(wide)
