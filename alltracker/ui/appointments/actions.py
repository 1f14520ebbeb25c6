"""What is done with a visit from the agenda or the month, each as one step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCursor, QGuiApplication
from PySide6.QtWidgets import QWidget

from alltracker.care.kinds import AppointmentStatus
from alltracker.care.questions import with_asked
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.db.visit_rows import VisitRows, one_visit
from alltracker.ui.appointments.scope import ROWS, Scope, ScopeQuestion
from alltracker.ui.appointments.visits import ShownVisit
from alltracker.ui.appointments.words import as_text
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.popover import Menu

_CONTEXT: Final = "visits"
_STATES: Final = {
    "done": AppointmentStatus.DONE,
    "missed": AppointmentStatus.MISSED,
    "canceled": AppointmentStatus.CANCELED,
    "planned": AppointmentStatus.PLANNED,
}
_SAID: Final = {
    AppointmentStatus.DONE: QT_TRANSLATE_NOOP("visits", "“{name}” marked as done"),
    AppointmentStatus.MISSED: QT_TRANSLATE_NOOP("visits", "“{name}” marked as missed"),
    AppointmentStatus.CANCELED: QT_TRANSLATE_NOOP("visits", "“{name}” marked as canceled"),
    AppointmentStatus.PLANNED: QT_TRANSLATE_NOOP("visits", "“{name}” is planned again"),
}


class VisitActions(QObject):
    """Carries out what the agenda and the month ask for."""

    summary_asked = Signal()
    """The paper for the team is wanted."""
    new_asked = Signal(object)
    """A visit is to be added, on a day or None."""
    saved = Signal(str)
    """A form was saved: the row's id."""

    def __init__(self, around: Surroundings, page: QWidget) -> None:
        super().__init__(page)
        self._around = around
        self._page = page
        self._patient: Patient | None = None
        self._menu: Menu | None = None
        self._deeds: Mapping[str, Callable[[ShownVisit], None]] = {
            "edit": self.edit,
            "delete": self.delete,
            "copy": self.copy,
            "menu": self.open_menu,
            "move": self.move,
            "questions": self.pick_questions,
            "summary": self._ask_summary,
            "new": self._ask_new,
        }

    def show_patient(self, patient: Patient) -> None:
        """Act for another patient."""
        self._patient = patient

    def carry_out(self, deed: str, visit: ShownVisit) -> None:
        """Do what was asked for; a state that holds already is taken back."""
        if deed not in _STATES:
            self._deeds[deed](visit)
            return
        status = _STATES[deed]
        if visit.visit.status is status:
            status = AppointmentStatus.PLANNED
        self.change(visit, {"status": status}, _SAID[status])

    def change(self, visit: ShownVisit, changes: Mapping[str, Any], label: str) -> bool:
        """Save changes of this one visit; return whether it could be."""
        rows = one_visit(self._around.store, visit.visit, changes)
        return self._save(rows, label, visit)

    def tick(self, visit: ShownVisit, place: int, asked: bool) -> None:  # noqa: FBT001 - a signal's
        """Note that a question was asked, or not."""
        text = with_asked(visit.visit.questions, place, asked=asked)
        label = QT_TRANSLATE_NOOP("visits", "Questions for “{name}” saved")
        self.change(visit, {"questions": text}, label)

    def note_said(self, visit: ShownVisit, words: str) -> None:
        """Note what was said."""
        label = QT_TRANSLATE_NOOP("visits", "What was said at “{name}” saved")
        self.change(visit, {"said": words}, label)

    def edit(self, visit: ShownVisit) -> None:
        """Open the whole form."""
        if self._patient is None:
            return
        # Forms are built long after the page is shown.
        from alltracker.ui.appointments.form import open_visit  # noqa: PLC0415

        dialog = open_visit(self._around, self._patient, visit, self._page.window())
        dialog.saved.connect(self.saved)

    def delete(self, visit: ShownVisit) -> None:
        """Delete a visit; of a series, ask first which visits are meant."""
        if visit.visit.series_id is None:
            self._delete(visit, Scope.ONE)
            return
        question = ScopeQuestion(self._around, visit, self._page.window(), deletes=True)
        question.accepted.connect(partial(self._delete_answered, question, visit))
        question.open()

    def copy(self, visit: ShownVisit) -> None:
        """Put all of a visit on the clipboard as text."""
        QGuiApplication.clipboard().setText(as_text(visit, self._around.language))
        text = QT_TRANSLATE_NOOP("visits", "“{name}” copied")
        said = Message(_CONTEXT, text, {"name": visit.visit.title})
        self._around.deeds.said.emit(said, False)

    def move(self, visit: ShownVisit) -> None:
        """Ask on which day the visit is to be."""
        self.move_to(visit, None)

    def move_to(self, visit: ShownVisit, day: Any) -> None:
        """Show what moving a visit to a day takes along, and move it after a yes."""
        if self._patient is None:
            return
        # The sheet is needed only when something moves.
        from alltracker.ui.appointments.moving import open_sheet  # noqa: PLC0415

        open_sheet(self._around, self._patient, visit, day, self._page)

    def pick_questions(self, visit: ShownVisit) -> None:
        """Choose questions from the documents and write them to a visit."""
        if self._patient is None:
            return
        # The list is long and seldom wanted.
        from alltracker.ui.appointments.question_picker import QuestionPicker  # noqa: PLC0415

        picker = QuestionPicker(self._around, self._patient, self._page.window())
        picker.accepted.connect(partial(self._add_questions, picker, visit))
        picker.open()

    def open_menu(self, visit: ShownVisit, at: QPoint | None = None) -> None:
        """Offer all that can be done with a visit."""
        menu = Menu(self._around.theme, self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._menu = menu
        names = (
            ("edit", self.tr("Edit"), "pencil", ""),
            ("move", self.tr("Move to another day"), "calendar-clock", ""),
            ("questions", self.tr("Add questions"), "message-circle-question-mark", ""),
            ("done", self.tr("Done"), "check", "D"),
            ("missed", self.tr("Missed"), "circle-dashed", "M"),
            ("canceled", self.tr("Canceled"), "ban", "X"),
            ("planned", self.tr("Planned again"), "undo-2", ""),
            ("copy", self.tr("Copy"), "copy", ""),
            ("delete", self.tr("Delete"), "trash-2", ""),
        )
        holds = next(key for key, status in _STATES.items() if status is visit.visit.status)
        for key, name, icon, letter in names:
            if key != holds and not (key == "move" and not visit.planned):
                menu.add(name, icon, letter).setData(key)
        menu.triggered.connect(partial(self._chosen, visit))
        menu.popup(at or QCursor.pos())

    def _chosen(self, visit: ShownVisit, action: QAction) -> None:
        self.carry_out(str(action.data()), visit)

    def _ask_summary(self, visit: ShownVisit) -> None:
        del visit
        self.summary_asked.emit()

    def _ask_new(self, visit: ShownVisit) -> None:
        del visit
        self.new_asked.emit(None)

    def _add_questions(self, picker: Any, visit: ShownVisit) -> None:
        text = picker.added_to(visit.visit.questions)
        if text != visit.visit.questions:
            label = QT_TRANSLATE_NOOP("visits", "Questions for “{name}” saved")
            self.change(visit, {"questions": text}, label)

    def _delete_answered(self, question: ScopeQuestion, visit: ShownVisit) -> None:
        self._delete(visit, question.scope)

    def _delete(self, visit: ShownVisit, scope: Scope) -> None:
        rows = ROWS[scope](self._around.store, visit.visit, None)
        one = QT_TRANSLATE_NOOP("visits", "“{name}” deleted")
        several = QT_TRANSLATE_NOOP("visits", "Series “{name}” deleted")
        self._save(rows, one if scope is Scope.ONE else several, visit)

    def _save(self, rows: VisitRows, label: str, visit: ShownVisit) -> bool:
        message = Message(_CONTEXT, label, {"name": visit.visit.title})
        return self._around.deeds.carry_out(message, put=rows.put, remove=rows.remove)
