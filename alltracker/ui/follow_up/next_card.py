"""The card of the next visit: the one that is planned, or when one is expected and by what."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.questions import read_questions
from alltracker.care.reminders_visits import thing_of
from alltracker.language import DayStyle, Language, capitalized
from alltracker.ui.follow_up.reading import FollowUp, FollowUpWords
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.date_tile import DateTile
from alltracker.ui.widgets.flow import FlowLayout
from alltracker.ui.widgets.labels import Text


class NextCard(Card):
    """``opened`` tells a visit; ``visit_asked``: note one; ``paper_asked``: the plan on paper."""

    opened = Signal(str)
    visit_asked = Signal()
    paper_asked = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._language = language
        self._visit_id = ""
        self.set_title(self.tr("Next visit"))
        self._tile: DateTile | None = None
        self._tile_place = QVBoxLayout()
        self._name = Text(theme, "", TextStep.STRONG, wraps=True)
        self._second = Text(theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self._questions = Button(theme, self.tr("Questions"), room="card", parent=self)
        self._add = Button(theme, self.tr("Add a visit"), icon="plus", room="card", parent=self)
        self._paper = Button(
            theme, self.tr("Follow-up plan"), icon="printer", room="card", parent=self
        )
        self._paper.setAccessibleName(self.tr("Print the follow-up plan"))
        self._lay_out()
        self._connect()

    def show_next(self, shown: FollowUp) -> None:
        """Show the next visit, or when one is expected."""
        visit = shown.next_visit
        self._visit_id = thing_of(visit) if visit is not None else ""
        self._questions.setVisible(visit is not None)
        self._add.setVisible(visit is None)
        if visit is None:
            self._show_expected(shown)
            return
        day = visit.start.date()
        days = (day - shown.today).days
        self.set_note(self.tr("in %n day(s)", "", days) if days else self.tr("today"))
        self._show_tile(day)
        when = self._language.heading(day, DayStyle.FULL_SHORT)
        if not visit.all_day:
            when = f"{when}, {self._language.time(visit.start.time())}"
        self._name.setText(f"{visit.title}\n{when}")
        count = len(read_questions(visit.questions))
        asked = self.tr("%n question(s) noted", "", count) if count else ""
        parts = [visit.with_whom.strip(), visit.place.strip(), asked]
        self._show_second(", ".join(part for part in parts if part))

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self._questions, self._add, self._paper]

    def _show_expected(self, shown: FollowUp) -> None:
        self.set_note("")
        self._show_tile(None)
        self._name.setText(self.tr("None is planned"))
        words = FollowUpWords(self._language)
        if shown.windows:
            window = shown.windows[0]
            said = [f"{words.window(window)}.", words.stage(window.stage)]
        elif shown.stage is not None:
            said = [words.stage(shown.stage), self.tr("Your team can say how often.")]
        else:
            said = [self.tr("No visit plan is laid out for this time.")]
        self._show_second(capitalized(" ".join(said)))

    def _show_second(self, text: str) -> None:
        self._second.setText(text)
        self._second.setVisible(bool(text))

    def _show_tile(self, day: dt.date | None) -> None:
        if self._tile is not None:
            self._tile_place.removeWidget(self._tile)
            self._tile.hide()
            self._tile.deleteLater()
            self._tile = None
        if day is not None:
            self._tile = DateTile(self._theme, self._language, day, self)
            self._tile_place.insertWidget(0, self._tile)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._second)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self._questions, self._add, self._paper):
            flow.addWidget(button)
        words.addSpacing(self._theme.gap(6))
        words.addWidget(buttons)
        self._tile_place.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(self._theme.gap(16))
        row.addLayout(self._tile_place)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._questions.clicked.connect(self._open)
        self._add.clicked.connect(self.visit_asked)
        self._paper.clicked.connect(self.paper_asked)

    def _open(self) -> None:
        self.opened.emit(self._visit_id)
