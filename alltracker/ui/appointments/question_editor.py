"""The questions of a visit: lines to write, and the way to the documents' questions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from alltracker.care.questions import read_questions, write_questions
from alltracker.db.models import Patient
from alltracker.ui.appointments.question_picker import QuestionPicker
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.choices import NotesField
from alltracker.ui.widgets.editor import Problem


class QuestionsEditor(QWidget):
    """One question a line; its value is the text as a visit keeps it."""

    edited = Signal()
    finished = Signal()

    def __init__(self, around: Surroundings, patient: Patient) -> None:
        super().__init__()
        self._around = around
        self._patient = patient
        self.lines = NotesField(around.theme, lines=3)
        self.pick = Button(
            around.theme,
            self.tr("Pick from documented questions"),
            "link",
            icon="message-circle-question-mark",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.gap(4))
        column.addWidget(self.lines)
        column.addWidget(self.pick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lines.setAccessibleName(self.tr("Questions, one a line"))
        self.setFocusProxy(self.lines)
        self.lines.edited.connect(self.edited)
        self.lines.finished.connect(self.finished)
        self.pick.clicked.connect(self.open_picker)

    def value(self) -> str:
        """Return the questions, one a line, those asked with their tick."""
        return write_questions(read_questions(self.lines.value()))

    def set_value(self, text: object) -> None:
        """Show questions."""
        self.lines.set_value(str(text or ""))

    def problem(self) -> Problem | None:
        """Return None: every question can be asked."""
        return None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show or end the error state."""
        self.lines.set_wrong(wrong)

    def open_picker(self) -> QuestionPicker:
        """Open the list of the documents' questions."""
        picker = QuestionPicker(self._around, self._patient, self.window())
        self._picker = picker
        picker.accepted.connect(self._take)
        picker.open()
        return picker

    def _take(self) -> None:
        self.lines.set_value(self._picker.added_to(self.lines.value()))
        self.lines.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edited.emit()
