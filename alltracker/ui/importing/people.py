"""Whose results a file holds: the same person, somebody else, or several to choose from."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from alltracker.db.models import Patient
from alltracker.exchange.choose import Match, compare
from alltracker.exchange.proposal import ProposedPatient
from alltracker.language import DayStyle, Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.labels import IconLabel, Text, set_property
from alltracker.ui.widgets.ticks import CheckField, RadioField

_LOOKS = {
    Match.SAME: ("good_soft", "user-round-check", "good"),
    Match.NOT_SAID: ("info_soft", "info", "info"),
    Match.OTHER: ("warn_soft", "triangle-alert", "warn"),
}


class Notice(QFrame):
    """A sentence with a sign on a soft ground; what has to be answered goes into ``body``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = IconLabel(theme, "info", "info")
        self._words = Text(theme, "", wraps=True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self.body = QVBoxLayout()
        row = QHBoxLayout(self)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.addWidget(self._words)
        column.addLayout(self.body)
        row.addLayout(column, 1)
        self._follow()
        theme.changed.connect(self._follow)

    @property
    def words(self) -> str:
        """The sentence, as marked-up text."""
        return self._words.text()

    def say(self, match: Match, markup: str) -> None:
        """Show a sentence in the look of good, neutral or doubtful news."""
        ground, icon, role = _LOOKS[match]
        set_property(self, "ground", ground)
        self._sign.set_icon(icon, role)
        self._words.setText(markup)

    def complain(self, text: str) -> None:
        """Show plain words about something that cannot be done."""
        set_property(self, "ground", "bad_soft")
        self._sign.set_icon("circle-alert", "bad")
        self._words.setText(html.escape(text))

    def note(self, text: str) -> None:
        """Show plain words that are good to know."""
        self.say(Match.NOT_SAID, html.escape(text))

    def _follow(self) -> None:
        gap = self._theme.gap
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.setContentsMargins(gap(12), gap(7), gap(12), gap(7))
        row.setSpacing(gap(10))
        self.body.setSpacing(gap(6))


class PersonNotice(Notice):
    """Says whose results a file holds and asks where that is not clear.

    ``answered`` is emitted at every choice.
    """

    answered = Signal()

    def __init__(
        self,
        theme: Theme,
        language: Language,
        patient: Patient,
        file_name: str,
        people: Sequence[ProposedPatient],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._language = language
        self._patient = patient
        self._file = file_name
        self._people = tuple(people)
        self._group = QButtonGroup(self)
        words = self.tr("Yes, take these results for {name}").format(name=patient.name)
        self.consent = CheckField(theme, words.replace("&", "&&"))
        for place, person in enumerate(self._people if len(self._people) > 1 else ()):
            radio = RadioField(theme, self._listed(person).replace("&", "&&"))
            self._group.addButton(radio, place)
            self.body.addWidget(radio)
        self.body.addWidget(self.consent)
        self._group.buttonClicked.connect(self._chosen)
        self.consent.edited.connect(self.answered)
        self._tell()

    @property
    def match(self) -> Match:
        """How the person of the file compares with the one of the record."""
        return compare(self._patient, self.source())

    def source(self) -> ProposedPatient | None:
        """Return whose results are meant, None where the file names nobody or it is open."""
        if len(self._people) > 1:
            at = self._group.checkedId()
            return self._people[at] if at >= 0 else None
        return self._people[0] if self._people else None

    def chosen(self) -> bool:
        """Whether it is clear whose results are meant."""
        return len(self._people) <= 1 or self._group.checkedId() >= 0

    def clear(self) -> bool:
        """Whether the results may be taken for the patient of the record."""
        return self.chosen() and (self.match is not Match.OTHER or self.consent.isChecked())

    def choices(self) -> list[RadioField]:
        """Return the people to choose from."""
        return [button for button in self._group.buttons() if isinstance(button, RadioField)]

    def _chosen(self) -> None:
        self.consent.setChecked(False)
        self._tell()
        self.answered.emit()

    def _tell(self) -> None:
        """Say what is known, and offer the tick only where somebody has to say yes."""
        open_choice = not self.chosen()
        match = Match.OTHER if open_choice else self.match
        self.consent.setVisible(match is Match.OTHER and not open_choice)
        self.say(match, self._sentence(match, open_choice=open_choice))

    def _sentence(self, match: Match, *, open_choice: bool) -> str:
        if open_choice:
            words = self.tr("“{file}” holds results of several people. Whose are to be taken?")
            return words.format(file=html.escape(self._file))
        source = self.source()
        ours = self._strong(self._person(self._patient))
        if match is Match.NOT_SAID or source is None:
            words = self.tr("“{file}” does not say whose results these are. They go to {ours}.")
            return words.format(file=html.escape(self._file), ours=ours)
        theirs = self._strong(self._person(source))
        if match is Match.SAME:
            words = self.tr("In the file: {theirs}. The same person as in this record.")
            return words.format(theirs=theirs)
        words = self.tr("In the file: {theirs}. This record is about {ours}. The same person?")
        return words.format(theirs=theirs, ours=ours)

    def _person(self, person: Patient | ProposedPatient) -> str:
        name = person.name or self.tr("no name")
        if person.birth_date is None:
            return name
        born = self._language.partial(person.birth_date, DayStyle.LONG)
        return self.tr("{name}, born {born}").format(name=name, born=born)

    def _listed(self, person: ProposedPatient) -> str:
        """Return a person with what tells equal names apart."""
        results = self.tr("%n result(s)", "", person.results)
        alike = [one for one in self._people if one.name == person.name]
        who = self._person(person)
        if len(alike) > 1 and len({one.results for one in alike}) < len(alike):
            who = self.tr("{who} ({ref})").format(who=who, ref=person.ref)
        return self.tr("{who}: {results}").format(who=who, results=results)

    @staticmethod
    def _strong(text: str) -> str:
        return f'<span style="font-weight:600">{html.escape(text)}</span>'
