"""The card of milestones: every source's five years by its own day, and the family's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.follow_up_marks import FollowUpMark
from alltracker.care.reminders_facts import ReminderFacts
from alltracker.language import DayStyle, Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import Button, IconButton
from alltracker.ui.widgets.card import Card
from alltracker.ui.widgets.labels import IconTile, Text


class MarkRow(QWidget):
    """One milestone: its day, its name and its source; an own one can be changed."""

    opened = Signal(str)

    def __init__(
        self, theme: Theme, language: Language, mark: FollowUpMark, source: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.mark_id = mark.row_id
        name = language.value(mark.name)
        day = language.partial(mark.day, DayStyle.LONG) if mark.day else ""
        if not day and mark.why_no_day is not None:
            day = language.say(mark.why_no_day)
        self.edit: IconButton | None = None
        words = QVBoxLayout()
        words.setSpacing(0)
        step = TextStep.STRONG if mark.day else TextStep.BODY
        words.addWidget(Text(theme, day or self.tr("No day yet"), step, wraps=True))
        second = self.tr("{name} ({source})").format(name=name, source=source) if source else name
        words.addWidget(Text(theme, second, TextStep.SMALL, ink="muted", wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12))
        row.addWidget(IconTile(theme, "flag"))
        row.addLayout(words, 1)
        if mark.row_id:
            says = self.tr("Change “{name}”").format(name=name)
            self.edit = IconButton(theme, "pencil", says, parent=self)
            self.edit.clicked.connect(self._open)
            row.addWidget(self.edit)
        self.setAccessibleName(f"{second}: {day}")
        if mark.mark is not None:
            self.setToolTip(mark.mark.duration.text(language.code))

    def _open(self) -> None:
        self.opened.emit(self.mark_id)


class MarksCard(Card):
    """``opened`` tells an own milestone, ``add_asked``: another, ``dates_asked``: their days."""

    opened = Signal(str)
    add_asked = Signal()
    dates_asked = Signal()

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._language = language
        self.set_title(self.tr("Five years, counted apart"))
        self._rows: list[MarkRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.gap(10))
        self._link = self.add_link(self.tr("Add"))
        self._link.setAccessibleName(self.tr("Add a milestone"))
        note = self.tr("The sources count from different days. All of them stay on record.")
        self.body.addLayout(self._list)
        self.body.addWidget(Text(theme, note, TextStep.SMALL, ink="muted", wraps=True))
        self._dates = Button(
            theme, self.tr("Days of remission and end of treatment"), "link", parent=self
        )
        self.body.addWidget(self._dates)
        self.body.addStretch(1)
        self._dates.clicked.connect(self.dates_asked)
        self._link.clicked.connect(self.add_asked)

    def show_marks(self, marks: Sequence[FollowUpMark], facts: ReminderFacts) -> None:
        """Show these milestones."""
        for old in self._rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        for mark in marks:
            keys = mark.mark.duration.sources if mark.mark is not None else ()
            source = "; ".join(facts.source_names.get(key, key).split(": ")[0] for key in keys)
            row = MarkRow(self._theme, self._language, mark, source, self)
            row.opened.connect(self.opened)
            self._rows.append(row)
            self._list.addWidget(row)

    def row_of(self, mark_id: str) -> QWidget | None:
        """Return where an own milestone that is shown can be changed."""
        found = (row.edit for row in self._rows if row.mark_id == mark_id)
        return next(found, None) if mark_id else None

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        edits = [row.edit for row in self._rows if row.edit is not None]
        return [self._link, *edits, self._dates]
