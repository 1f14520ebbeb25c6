"""The times of the day of a dose: a part of the day or the clock, perhaps with its own amount."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.dose_pattern import Slot
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DayPart
from alltracker.language import Language, capitalized
from alltracker.ui.medicines.amount_rows import AmountRow, AmountRows
from alltracker.ui.medicines.amounts import AmountField
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import IconButton
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import TimeField
from alltracker.ui.widgets.ticks import CheckField

_CLOCK: Final = "clock"
_MOST: Final = 6
_NEXT: Final = (
    DayPart.EVENING,
    DayPart.MORNING,
    DayPart.NOON,
    DayPart.BEDTIME,
    DayPart.AFTERNOON,
)
"""Which part of the day another time begins with, the first that is free."""


class TimeRow(AmountRow):
    """One time of the day."""

    def __init__(self, theme: Theme, language: Language, slot: Slot) -> None:
        super().__init__()
        options: list[tuple[object, str]] = [
            (part, capitalized(language.say(word_of(part)))) for part in DayPart
        ]
        options.append((_CLOCK, self.tr("At a time by the clock")))
        self.part = ChoiceField(theme, options)
        self.clock = TimeField(theme, language, needed=True)
        self.amount = AmountField(theme, language)
        self.remove = IconButton(theme, "x", self.tr("Take this time out"), role="muted")
        self.part.setAccessibleName(self.tr("Time of the day"))
        self.clock.setAccessibleName(self.tr("Time by the clock"))
        self.amount.setAccessibleName(self.tr("Amount at this time"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        for widget, share in ((self.part, 2), (self.clock, 1), (self.amount, 1)):
            row.addWidget(widget, share)
            widget.edited.connect(self._tell)
            widget.finished.connect(self.finished)
        row.addWidget(self.remove)
        self.remove.clicked.connect(self.removal_asked)
        self.part.set_value(_CLOCK if slot.at is not None else slot.part)
        self.clock.set_value(slot.at)
        self.amount.set_value(slot.amount)
        self.clock.setVisible(slot.at is not None)

    @override
    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self.part, self.clock, self.amount, self.remove]

    def slot(self, *, own: bool) -> Slot:
        """Return the time as it stands, with its amount if each has its ``own``."""
        amount = self.amount.value() if own else None
        chosen = self.part.value()
        if isinstance(chosen, DayPart):
            return Slot(chosen, None, amount)
        time = self.clock.value()
        return Slot.of_time(time, amount) if time is not None else Slot(DayPart.ANY, None, amount)

    def problem(self, *, own: bool) -> Problem | None:
        """Return why the time cannot be used."""
        wrong = self.clock.problem() if self.part.value() == _CLOCK else None
        return wrong or (self.amount.problem() if own else None)

    def set_wrong(self, *, wrong: bool, own: bool) -> None:
        """Show the error state where the mistake is."""
        by_clock = self.part.value() == _CLOCK
        self.clock.set_wrong(wrong and by_clock and self.clock.problem() is not None)
        self.amount.set_wrong(wrong and own and self.amount.problem() is not None)

    def _tell(self) -> None:
        self.clock.setVisible(self.part.value() == _CLOCK)
        self.edited.emit()


class TimesEditor(AmountRows[TimeRow]):
    """Its value is the slots of a day, at least one."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, language, parent)
        self._may_own = True
        self.own = CheckField(theme, self.tr("Another amount at some times; empty is as above"))
        self._lay_out(self.tr("Another time of the day")).addWidget(self.own)
        self.own.edited.connect(self._tell)
        self.set_value((Slot(DayPart.ANY),))

    @property
    def own_amounts(self) -> bool:
        """Whether each time has its own amount."""
        return self._may_own and len(self.rows) > 1 and self.own.value()

    def allow_own(self, may: bool) -> None:  # noqa: FBT001 - a state
        """Say whether the times can have amounts of their own."""
        self._may_own = may
        self._follow()

    @override
    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [*super().stops(), self.own]

    def value(self) -> tuple[Slot, ...]:
        """Return the slots in the order they stand."""
        return tuple(row.slot(own=self.own_amounts) for row in self.rows)

    def set_value(self, slots: tuple[Slot, ...]) -> None:
        """Show slots."""
        for row in self.rows.copy():
            self._drop(row)
        for slot in slots or (Slot(DayPart.ANY),):
            self._add(slot)
        self.own.set_value(any(slot.amount is not None for slot in slots))
        self._follow()

    def problem(self) -> Problem | None:
        """Return what is wrong with a time, or that one stands there twice."""
        own = self.own_amounts
        wrong = next((one for row in self.rows if (one := row.problem(own=own))), None)
        keys = [slot.key for slot in self.value()]
        if wrong is None and len(set(keys)) < len(keys):
            return Problem(self.tr("The same time stands here twice."))
        return wrong

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show the error state where the mistake is."""
        for row in self.rows:
            row.set_wrong(wrong=wrong, own=self.own_amounts)

    @override
    def _add_by_person(self) -> None:
        taken = {slot.part for slot in self.value() if slot.at is None}
        if taken == {DayPart.ANY} and len(self.rows) == 1:
            self.rows[0].part.set_value(DayPart.MORNING)
            taken = {DayPart.MORNING}
        part = next((one for one in _NEXT if one not in taken), DayPart.ANY)
        self._add(Slot(part))
        self._follow()
        self.rows[-1].part.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _add(self, slot: Slot) -> None:
        self._append(TimeRow(self._theme, self._language, slot))

    @override
    def _follow_removal(self) -> None:
        self._tell()

    def _tell(self) -> None:
        self._follow()
        self.edited.emit()

    def _follow(self) -> None:
        several = len(self.rows) > 1
        self.own.setVisible(several and self._may_own)
        self.more.setVisible(len(self.rows) < _MOST)
        for row in self.rows:
            row.remove.setVisible(several)
            row.amount.setVisible(self.own_amounts)
