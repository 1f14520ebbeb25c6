"""The card of the doses to tick: one row each, the guard in the row, what comes soon."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.kinds_medicine import DoseStatus
from alltracker.db.columns import Record
from alltracker.db.dose_rows import Said, Which
from alltracker.db.models_medicine import Dose, DoseOrder, Medicine
from alltracker.language import DayStyle
from alltracker.ui.doses.desk import DoseDesk, said_now, wall
from alltracker.ui.doses.dose_list import DoseList
from alltracker.ui.doses.guard import GuardRow, Question, SoftRow
from alltracker.ui.doses.menu import SKIPPED_WHY, TAKE_BACK
from alltracker.ui.doses.read import DayOfDoses, day_of_doses, which_of
from alltracker.ui.doses.row import DoseRow, RowShown
from alltracker.ui.doses.shown import RowMaker
from alltracker.ui.doses.words import DoseWords, card_title
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.today.rows_card import RowsCard
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.emptied import empty
from alltracker.ui.widgets.labels import Text

READ: Final[frozenset[type[Record]]] = frozenset({Medicine, DoseOrder, Dose})
"""The tables that the card is read from."""
_LOOK_MILLISECONDS: Final = 60_000
"""How often the card looks at the clock."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A dose that waits for the answer to a question."""

    question: Question
    which: Which
    said: Said


class DoseCard(RowsCard):
    """The doses of today, with the link to all medicines, or whole on the page of medicines.

    Args:
        around: what every page is handed.
        whole: on the page of medicines: with strengths and with what is not due today, and with
            the day in place of the link.
        parent: the owner.
    """

    medicines_asked = Signal()
    """The page of medicines is wanted."""
    shown_anew = Signal()
    """What the card shows changed, such as ``left``."""

    def __init__(
        self, around: Surroundings, *, whole: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, " ", parent)
        self._around = around
        self._whole = whole
        self._desk = DoseDesk(around, self)
        self._patient: Any = None
        self._found: DayOfDoses | None = None
        self._shown: tuple[object, ...] = ()
        self._pending: Pending | None = None
        self._list = DoseList(around.theme)
        self._watch = QTimer(self)
        self._soon = QVBoxLayout()
        self._link = self.add_link(self.tr("All medicines"))
        self._none = Text(around.theme, "", ink="muted", wraps=True)
        self._first = Button(around.theme, self.tr("Enter the medicines"), "link", parent=self)
        self._lay_out()
        self._connect()

    @property
    def left(self) -> int:
        """How many doses of today nobody ticked yet."""
        return self._found.left if self._found else 0

    @property
    def empty(self) -> bool:
        """Whether no medicine is in use at home."""
        found = self._found
        return found is None or not (
            found.lines or found.yesterday or found.needed or found.not_today or found.soon
        )

    @property
    def has_medicines(self) -> bool:
        """Whether the record names any medicine, stopped ones too."""
        return self._found is not None and bool(self._found.prescribed.medicines)

    def show_patient(self, patient: Any) -> None:
        """Show the doses of a patient."""
        self._patient = patient
        self._desk.patient_id = patient.id
        self._list.end_guard()
        self.look()

    def look(self) -> None:
        """Read and show the doses as they stand at this moment."""
        if self._patient is None:
            return
        self._found = day_of_doses(self._around.store, self._patient.id, wall())
        self._show()
        self.shown_anew.emit()

    def look_at_clock(self) -> None:
        """Follow the time of the day, and begin a new day where one has begun."""
        if self._found is None:
            return
        if self._found.today != wall().date():
            self._list.end_guard()
            self.look()
        elif self._list.guard is None:
            self._show()

    def refresh(self, kinds: frozenset[type[Record]]) -> None:
        """Read again what a step changed."""
        if kinds & READ:
            self.look()

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self._link, *self._list.stops(), self._first]

    def rows(self) -> list[DoseRow]:
        """Return the rows in their order."""
        return list(self._list.rows)

    @property
    def guard(self) -> GuardRow | None:
        """The question that is open."""
        return self._list.guard

    @override
    def sizeHint(self) -> QSize:
        """Return the size that the rows ask for."""
        return super().sizeHint().expandedTo(QSize(self._theme.px(260), 0))

    def _lay_out(self) -> None:
        self._watch.setInterval(_LOOK_MILLISECONDS)
        self._watch.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._watch.start()
        self._soon.setSpacing(0)
        self.body.addWidget(self._list)
        self._nothing = self.add_nothing(self._none, self._first)
        self.add_inset(self._soon)
        self.body.addStretch(1)
        self._link.setVisible(not self._whole)

    def _connect(self) -> None:
        self._link.clicked.connect(self.medicines_asked)
        self._first.clicked.connect(self.medicines_asked)
        self._watch.timeout.connect(self.look_at_clock)
        self._list.told.connect(self._tell)
        self._list.deed_asked.connect(self._do)
        self._list.chosen.connect(self._open)
        self._list.confirmed.connect(self._confirm)

    def _show(self) -> None:
        found = self._found
        assert found is not None
        now = wall()
        words = DoseWords(self._around.language, found.book)
        self.set_title(words.say(card_title(found.due, now)))
        if self._whole:
            self.set_note(self._around.language.heading(found.today, DayStyle.FULL_SHORT))
        rows = RowMaker(found, words, whole=self._whole, parent=self).rows()
        soon = [] if self._whole else list(self._soon_said(found, words))
        self._none.setText(self._sentence(rows))
        self._nothing.setVisible(not any(row.key for row in rows))
        self._first.setVisible(not found.prescribed.medicines and not self._whole)
        self._link.setVisible(not self._whole and bool(found.prescribed.medicines))
        if (rows, soon) != self._shown:
            self._shown = (rows, soon)
            self._list.set_rows(rows)
            self._set_soon(soon)

    def _sentence(self, rows: list[RowShown]) -> str:
        found = self._found
        assert found is not None
        if not found.prescribed.medicines:
            return self.tr("No medicines are entered yet.")
        if any(row.key for row in rows):
            return ""
        return self.tr("Nothing to tick today.")

    def _soon_said(self, found: DayOfDoses, words: DoseWords) -> Iterator[tuple[str, str]]:
        """Yield what changes within the next days: new doses, and what the team leaves out."""
        named = found.prescribed.medicine
        for order in found.soon:
            title = words.say(words.from_day(order.starts_on, found.today))
            yield title, words.schedule(named(order.medicine_id), order)
        for dose in found.left_out:
            yield words.left_out(named(dose.medicine_id), dose, found.today)

    def _set_soon(self, soon: list[tuple[str, str]]) -> None:
        empty(self._soon)
        for title, text in soon:
            self._soon.addSpacing(self._theme.gap(8))
            self._soon.addWidget(SoftRow(self._theme, "calendar-clock", title, text, self))

    def _which(self, key: str) -> Which | None:
        found = self._found
        assert found is not None
        line = found.line(key)
        if line is not None:
            return which_of(line)
        needed = found.needed_of(key.split("|", 1)[0])
        if needed is None:
            return None
        pattern = found.book.pattern(needed.order)
        amount = pattern.amounts[0] if pattern is not None and pattern.amounts else None
        return Which(needed.medicine, found.today, "", amount)

    def _tell(self, key: str, status: DoseStatus) -> None:
        """Note what became of a dose, or ask first."""
        which = self._which(key)
        if which is None:
            return
        said = said_now(which, status)
        line = self._found.line(key) if self._found else None
        told = line.told if line is not None else None
        given = told is not None and told.status is DoseStatus.GIVEN
        if status is DoseStatus.VOMITED and given:
            self._note_vomited(told, which)
            return
        question = self._desk.question(which, said)
        if question is not None:
            self._pending = Pending(question, which, said)
            self._list.ask(key, question)
        elif told is not None:
            self._desk.correct(told, which, said)
        else:
            self._desk.tick(which, said)

    def _note_vomited(self, told: Any, which: Which) -> None:
        """Say of a dose that was given that it was vomited now; when it was given stays."""
        time = self._around.language.time(wall().time())
        note = self.tr("vomited at {time}").format(time=time)
        self._desk.correct(
            told,
            which,
            Said(
                DoseStatus.VOMITED,
                told.given_on,
                told.given_at,
                told.given_by,
                note,
                told.extra,
                told.utc_offset,
            ),
        )

    def _do(self, key: str, deed: str) -> None:
        """Carry out another entry of a row's menu."""
        which = self._which(key)
        line = self._found.line(key) if self._found else None
        if which is None:
            return
        if deed == TAKE_BACK and line is not None:
            self._desk.take_back(which, line.doses)
        elif deed == SKIPPED_WHY:
            self._open_form(key, DoseStatus.SKIPPED)

    def _open(self, key: str) -> None:
        self._open_form(key, None)

    def _open_form(self, key: str, status: DoseStatus | None) -> None:
        from alltracker.ui.doses.dialog import DoseDialog  # noqa: PLC0415 - start-up time

        which = self._which(key)
        if which is None or self._patient is None:
            return
        line = self._found.line(key) if self._found else None
        dose = line.told if line is not None else None
        dialog = DoseDialog(self._around, self._patient, self.window())
        dialog.show_dose(which, dose, status)
        dialog.open()

    def _confirm(self) -> None:
        pending = self._pending
        self._list.leave_guard()
        if pending is not None:
            self._desk.answer(pending.question, pending.which, pending.said)
