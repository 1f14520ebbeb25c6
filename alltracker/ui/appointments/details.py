"""What unfolds under a chosen visit: to prepare, to ask, what became of it and what was said."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.questions import Question, read_questions
from alltracker.language import DayStyle, Language
from alltracker.ui.appointments.agenda_row import TILE
from alltracker.ui.appointments.preparation import icon_of, lines_of, reminded_at
from alltracker.ui.appointments.visits import ShownVisit
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.choices import NotesField
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import IconLabel, Rule, Text
from alltracker.ui.widgets.ticks import CheckField

_OUTCOMES: Final = {"done": "D", "missed": "M", "canceled": "X"}
"""What can become of a visit, with the key that says it in the agenda."""


class VisitDetails(QWidget):
    """The unfolded part of a visit; it is built for one visit and then only followed."""

    asked = Signal(str)
    """Something is to be done with the visit: the name of the deed."""
    ticked = Signal(int, bool)
    """A question was asked, or not: its place and which."""
    said = Signal(str)
    """What was said was written down."""

    def __init__(
        self, theme: Theme, language: Language, visit: ShownVisit, now: dt.datetime
    ) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._visit = visit
        self._begun = visit.start <= now
        self.ticks: list[CheckField] = []
        self.buttons: dict[str, Button] = {}
        self.notes: NotesField | None = None
        self._column = QVBoxLayout(self)
        self._build()
        theme.changed.connect(self._follow)

    @staticmethod
    def shape(visit: ShownVisit, now: dt.datetime) -> tuple[object, ...]:
        """Return what the details are built from: while it is the same, they are only followed."""
        row = visit.visit
        questions = tuple(question.text for question in read_questions(row.questions))
        after = (row.status, visit.start <= now, bool(row.said))
        return row.preparation, row.lead_minutes, visit.start, questions, *after

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, from top to bottom."""
        outcome = [self.buttons[deed] for deed in _OUTCOMES if deed in self.buttons]
        rest = [button for deed, button in self.buttons.items() if deed not in _OUTCOMES]
        notes = [self.notes] if self.notes is not None else []
        return [*self.ticks, *outcome, *notes, *rest]

    def follow(self, visit: ShownVisit) -> None:
        """Show the ticks and the words of the same visit as they are now."""
        self._visit = visit
        for tick, question in zip(self.ticks, read_questions(visit.visit.questions), strict=True):
            tick.setChecked(question.asked)
        if self.notes is not None and not self.notes.hasFocus():
            self.notes.set_value(visit.visit.said)

    def _build(self) -> None:
        visit = self._visit.visit
        for line in lines_of(visit.preparation):
            self._add_line(icon_of(line), line)
        if visit.lead_minutes is not None and lines_of(visit.preparation):
            at = reminded_at(self._visit.start, visit.lead_minutes)
            day = self._language.day(at.date(), DayStyle.WEEKDAY)
            words = self.tr("Reminder on {day} at {time}")
            said = words.format(day=day, time=self._language.time(at.time()))
            self._add_line("bell", said, muted=True)
        questions = read_questions(visit.questions)
        if questions:
            self._add_questions(questions)
        if self._begun and self._visit.planned:
            self._add_outcome()
        if self._begun or visit.said:
            self._add_notes()
        self._add_buttons(with_questions=not questions)
        self._follow()

    def _add_line(self, icon: str, words: str, *, muted: bool = False) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap(8))
        row.addWidget(IconLabel(self._theme, icon, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        step, ink = (TextStep.SMALL, "muted") if muted else (TextStep.BODY, "text")
        row.addWidget(Text(self._theme, words, step, ink=ink, wraps=True), 1)
        self._column.addLayout(row)

    def _add_questions(self, questions: tuple[Question, ...]) -> None:
        self._column.addWidget(Rule())
        title = self.tr("Questions to ask")
        self._column.addWidget(Text(self._theme, title, TextStep.SMALL_STRONG))
        for question in questions:
            tick = CheckField(self._theme, question.text.replace("&", "&&"))
            tick.setAccessibleName(question.text)
            tick.setAccessibleDescription(title)
            tick.setChecked(question.asked)
            tick.edited.connect(self._tell_tick)
            self.ticks.append(tick)
            self._column.addWidget(tick)

    def _add_outcome(self) -> None:
        self._column.addWidget(Rule())
        asks = Text(self._theme, self.tr("Did this visit take place?"), TextStep.SMALL_STRONG)
        asks.setWordWrap(True)
        self._column.addWidget(asks)
        names = {
            "done": self.tr("Done"),
            "missed": self.tr("Missed"),
            "canceled": self.tr("Canceled"),
        }
        icons = {"done": "check", "missed": "circle-dashed", "canceled": "ban"}
        row = self._row()
        for deed, name in names.items():
            tip = self.tr("{name} (key {key} in the agenda)").format(name=name, key=_OUTCOMES[deed])
            row.addWidget(self._button(deed, name, icons[deed], tip))

    def _add_notes(self) -> None:
        self._column.addWidget(Rule())
        title = Text(self._theme, self.tr("What was said"), TextStep.SMALL_STRONG)
        self.notes = NotesField(self._theme, lines=3)
        self.notes.setAccessibleName(title.text())
        self.notes.set_value(self._visit.visit.said)
        self.notes.finished.connect(self._tell_said)
        title.setBuddy(self.notes)
        self._column.addWidget(title)
        self._column.addWidget(self.notes)

    def _add_buttons(self, *, with_questions: bool) -> None:
        row = self._row()
        row.addWidget(self._button("edit", self.tr("Edit"), "pencil", self.tr("Edit (F2)")))
        summary = self._button("summary", self.tr("Visit summary"), "printer")
        row.addWidget(summary)
        if with_questions:
            row.addWidget(
                self._button("questions", self.tr("Questions"), "message-circle-question-mark")
            )

    def _row(self) -> FlowLayout:
        holder = QWidget()
        row = FlowLayout(holder)
        row.setSpacing(self._theme.gap(8))
        self._column.addWidget(holder)
        return row

    def _button(self, deed: str, name: str, icon: str, tip: str = "") -> Button:
        button = Button(self._theme, name, icon=icon, room="card")
        button.setProperty("deed", deed)
        button.setToolTip(tip)
        button.clicked.connect(self._tell_deed)
        self.buttons[deed] = button
        return button

    def _tell_deed(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.asked.emit(str(sender.property("deed")))

    def _tell_tick(self) -> None:
        for place, tick in enumerate(self.ticks):
            if tick is self.sender():
                self.ticked.emit(place, tick.isChecked())

    def _tell_said(self) -> None:
        assert self.notes is not None
        if self.notes.value() != self._visit.visit.said.strip():
            self.said.emit(self.notes.value())

    def _follow(self) -> None:
        gap, px = self._theme.gap, self._theme.px
        self._column.setContentsMargins(px(TILE) + gap(12), 0, gap(2), gap(12))
        self._column.setSpacing(gap(7))
