"""The cards of the page in their places, with the lists to tick and the hand-over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from alltracker.care.kinds import CheckTopic
from alltracker.care.recurrence import Occurrence
from alltracker.db.models import Patient
from alltracker.ui.follow_up.checklist_card import ChecklistCard
from alltracker.ui.follow_up.line_card import LineCard
from alltracker.ui.follow_up.lists import Lists
from alltracker.ui.follow_up.marks_card import MarksCard
from alltracker.ui.follow_up.next_card import NextCard
from alltracker.ui.follow_up.tests_card import TestsCard
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.today.columns import Columns
from alltracker.ui.widgets.button import Button

if TYPE_CHECKING:
    from alltracker.ui.follow_up.hand_over import HandOverDialog

_RIGHT: Final = 372
_UNDER_LIST: Final = 3
"""Place in the card below its text, the lines and their sources."""


class Cards(Columns):
    """Five cards under the line of visits; the lists write their ticks themselves."""

    paper_asked = Signal()
    contacts_asked = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        theme, language = around.theme, around.language
        self._around = around
        self._lists: Lists | None = None
        self._patient: Patient | None = None
        self._next_visit: Occurrence | None = None
        self._hand_over: HandOverDialog | None = None
        self.line = LineCard(theme, language)
        self.tests = TestsCard(theme, language)
        self.coming = NextCard(theme, language)
        self.marks = MarksCard(theme, language)
        self.care_plan = ChecklistCard(
            theme,
            language,
            self.tr("Survivorship care plan"),
            self.tr("A written plan may hold these parts. Tick what you have."),
        )
        self.copies = ChecklistCard(
            theme,
            language,
            self.tr("Papers to ask for"),
            self.tr("Copies to keep for a new doctor. Tick what you have."),
        )
        self.care_plan.more.setText(self.tr("Hand over to adult care"))
        self.care_plan.more.show()
        self.ask = Button(theme, self.tr("Ask for it at the visit"), "link", parent=self)
        self.care_plan.body.insertWidget(_UNDER_LIST, self.ask)
        self.set_cards(
            self.line, [self.tests, self.coming, self.copies], [self.care_plan, self.marks], _RIGHT
        )
        self._connect()

    def show_lists(self, patient: Patient, next_visit: Occurrence | None) -> None:
        """Show a patient's lists; what is missing can be asked for at the next visit."""
        self._patient = patient
        self._next_visit = next_visit
        self._lists = lists = Lists(self._around, patient)
        self.care_plan.show_lines(lists.lines(CheckTopic.CARE_PLAN))
        missing = not all(row.tick.value() for row in self.care_plan.list.rows)
        self.ask.setVisible(missing and next_visit is not None)
        self.copies.show_lines(lists.lines(CheckTopic.RECORD_COPIES))
        if self._hand_over is not None:
            self._hand_over.show_lines(lists.lines(CheckTopic.HAND_OVER))

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        plan = self.care_plan
        of_card: dict[QWidget, list[QWidget]] = {
            self.tests: list(self.tests.stops()),
            self.coming: list(self.coming.stops()),
            self.copies: list(self.copies.stops()),
            plan: [*plan.list.stops(), self.ask, plan.add, plan.more],
            self.marks: list(self.marks.stops()),
        }
        below = [stop for card in self.order() for stop in of_card[card]]
        return [*self.line.stops(), *below]

    def hand_over(self) -> HandOverDialog | None:
        """Open the list for the hand-over to adult care."""
        # dialogs are imported when they open: the page itself is there sooner
        from alltracker.ui.follow_up.hand_over import HandOverDialog  # noqa: PLC0415

        if self._patient is None or self._lists is None:
            return None
        self._hand_over = dialog = HandOverDialog(self._around, self._patient, self.window())
        dialog.show_lines(self._lists.lines(CheckTopic.HAND_OVER))
        dialog.ticked.connect(partial(self._tick, CheckTopic.HAND_OVER))
        dialog.removal_asked.connect(partial(self._remove, CheckTopic.HAND_OVER))
        dialog.add_asked.connect(partial(self._ask_line, CheckTopic.HAND_OVER))
        dialog.paper_asked.connect(self.paper_asked)
        dialog.contacts_asked.connect(self.contacts_asked)
        dialog.finished.connect(self._let_go)
        dialog.open()
        return dialog

    def _connect(self) -> None:
        for card, topic in (
            (self.care_plan, CheckTopic.CARE_PLAN),
            (self.copies, CheckTopic.RECORD_COPIES),
        ):
            card.ticked.connect(partial(self._tick, topic))
            card.removal_asked.connect(partial(self._remove, topic))
            card.add_asked.connect(partial(self._ask_line, topic))
        self.care_plan.more.clicked.connect(self.hand_over)
        self.ask.clicked.connect(self._ask_at_visit)

    def _ask_at_visit(self) -> None:
        if self._lists is not None and self._next_visit is not None:
            self._lists.ask_at(self._next_visit)

    def _let_go(self) -> None:
        if self._hand_over is not None:
            self._hand_over.deleteLater()
            self._hand_over = None

    def _tick(self, topic: CheckTopic, key: str, have: bool) -> None:  # noqa: FBT001 - a slot
        if self._lists is not None:
            self._lists.tick(topic, key, have=have)

    def _remove(self, topic: CheckTopic, key: str) -> None:
        if self._lists is not None:
            self._lists.remove(topic, key)

    def _ask_line(self, topic: CheckTopic) -> None:
        from alltracker.ui.follow_up.line_dialog import LineDialog  # noqa: PLC0415 - as above

        dialog = LineDialog(self._around.theme, self.window())
        dialog.line_written.connect(partial(self._add, topic))
        dialog.open()

    def _add(self, topic: CheckTopic, name: str) -> None:
        if self._lists is not None:
            self._lists.add(topic, name)
