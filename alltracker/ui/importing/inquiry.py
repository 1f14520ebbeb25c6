"""What has to be said or asked before files are taken in: problems, tables, people."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alltracker.db.models import Patient
from alltracker.db.record_settings import RecordSettings
from alltracker.exchange.choose import Match, people_of
from alltracker.exchange.csv_headings import CsvMapping
from alltracker.exchange.incoming import Incoming
from alltracker.exchange.proposal import Format, ProposedPatient, Reading
from alltracker.ui.importing.people import Notice, PersonNotice
from alltracker.ui.importing.questions import TableQuestions, leaves_open
from alltracker.ui.importing.reader import Outcome
from alltracker.ui.pages.page import Surroundings


class Inquiry(QWidget):
    """Notices and questions about the files that were read.

    ``read_again`` is emitted when an answer changes how a table is read, ``answered`` when
    somebody chose a person.
    """

    read_again = Signal()
    answered = Signal()

    def __init__(
        self, around: Surroundings, patient: Patient, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._patient = patient
        self._told: list[Notice] = []
        self._tables: dict[Path, TableQuestions] = {}
        self._people: dict[Path, PersonNotice] = {}
        self._known: dict[Path, tuple[ProposedPatient, ...]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        around.theme.changed.connect(self._follow)
        self._follow()

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Say and ask what these files call for; what was answered before stays answered."""
        for notice in self._told:
            notice.hide()
            notice.deleteLater()
        self._told.clear()
        for outcome in outcomes:
            self._show(outcome)
        self._spare_repeats()
        self.setVisible(bool(self._told or self._tables or self._people))

    def mappings(self) -> dict[Path, CsvMapping]:
        """Return what was said of tables."""
        return {path: asked.mapping() for path, asked in self._tables.items()}

    def source(self, path: Path) -> ProposedPatient | None:
        """Return whose results of a file are meant."""
        notice = self._people.get(path)
        return notice.source() if notice else None

    def chosen(self, path: Path) -> bool:
        """Whether it is clear whose results of a file are meant."""
        notice = self._people.get(path)
        return notice is None or notice.chosen()

    def settled(self) -> bool:
        """Whether nothing has to be answered any more before the results may be taken."""
        people = all(notice.clear() for notice in self._people.values())
        return people and not any(asked.open() for asked in self._tables.values())

    def people(self) -> list[PersonNotice]:
        """Return the notices about people, in the order of the files."""
        return list(self._people.values())

    def tables(self) -> list[TableQuestions]:
        """Return the questions about tables, in the order of the files."""
        return list(self._tables.values())

    def first_stop(self) -> QWidget | None:
        """Return the first thing that has to be answered."""
        fields: list[QWidget] = [
            field for table in self._tables.values() for field in table.fields()
        ]
        for notice in self._people.values():
            fields += notice.choices()
            if not notice.consent.isHidden():
                fields.append(notice.consent)
        return next(iter(fields), None)

    def told(self) -> list[Notice]:
        """Return what is said of files that cannot be read, or of how they were read."""
        return list(self._told)

    def tell(self, text: str, *, mild: bool = False) -> None:
        """Say something about a file: that it cannot be read, or a mild note."""
        notice = Notice(self._around.theme, self)
        if mild:
            notice.note(text)
        else:
            notice.complain(text)
        self._told.append(notice)
        self._place(notice)
        self.show()

    def _show(self, outcome: Outcome) -> None:
        say = self._around.language.say
        if outcome.open_date:
            self._table(outcome.path).ask_days(outcome.open_date)
        elif outcome.problem is not None:
            self.tell(say(outcome.problem))
        incoming = outcome.incoming
        if incoming is None:
            return
        if incoming.reading is None:
            self.tell(self._whole_record(incoming), mild=True)
            return
        for note in incoming.reading.notes:
            self.tell(say(note), mild=True)
        self._ask(outcome.path, incoming.reading)

    def _ask(self, path: Path, reading: Reading) -> None:
        if path in self._tables or (reading.format is Format.CSV and leaves_open(reading)):
            self._table(path).ask_columns(reading)
        people = people_of(reading)
        if self._known.get(path) == people:
            return
        old = self._people.pop(path, None)
        if old is not None:
            old.hide()
            old.deleteLater()
        around = self._around
        notice = PersonNotice(around.theme, around.language, self._patient, path.name, people)
        notice.answered.connect(self.answered)
        self._people[path], self._known[path] = notice, people
        self._place(notice)

    def _table(self, path: Path) -> TableQuestions:
        if path not in self._tables:
            units = RecordSettings(self._around.store, self._patient.id).units()
            theme, language = self._around.theme, self._around.language
            asked = TableQuestions(theme, language, path.name, units)
            asked.answered.connect(self.read_again)
            self._tables[path] = asked
            self._place(asked)
        return self._tables[path]

    def _place(self, widget: QWidget) -> None:
        """Show a notice or question at once, so that the dialog takes the size it needs."""
        self._column.addWidget(widget)
        widget.show()

    def _spare_repeats(self) -> None:
        """Say the same of several files only once."""
        seen: set[str] = set()
        for notice in self._people.values():
            plain = notice.chosen() and notice.match is not Match.OTHER
            notice.setVisible(not (plain and notice.words in seen))
            seen.add(notice.words)

    def _whole_record(self, incoming: Incoming) -> str:
        people = incoming.dump.of(Patient) if incoming.dump else []
        names = ", ".join(row.name for row in people if isinstance(row, Patient))
        words = self.tr("“{file}” is a whole record of alltracker, about {names}.")
        return words.format(file=incoming.name, names=names or self.tr("nobody yet"))

    def _follow(self) -> None:
        self._column.setSpacing(self._around.theme.gap(8))
