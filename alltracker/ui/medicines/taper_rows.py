"""Stepping down: rows of so many days with such an amount each."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from alltracker.care.dose_pattern import TaperStep
from alltracker.language import DayStyle, Language
from alltracker.ui.medicines.amount_rows import AmountRow, AmountRows
from alltracker.ui.medicines.amounts import AmountField
from alltracker.ui.records.small_editors import WholeNumberField
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import IconButton
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.labels import Text

_MOST_DAYS: Final = 366
_FIRST_ROWS: Final = 3


class TaperRow(AmountRow):
    """One step: days and amount."""

    def __init__(self, theme: Theme, language: Language, number: int) -> None:
        super().__init__()
        self.days = WholeNumberField(
            theme, language, least=Decimal(1), most=Decimal(_MOST_DAYS), needed=True
        )
        self.days.set_unit(self.tr("days"))
        self.amount = AmountField(theme, language, needed=True, zero=True)
        self._language = language
        self.until = Text(theme, "", TextStep.SMALL, ink="muted")
        self.remove = IconButton(theme, "x", self.tr("Take this step out"), role="muted")
        self.remove.clicked.connect(self.removal_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        for widget in (self.days, self.amount):
            row.addWidget(widget, 1)
            widget.edited.connect(self.edited)
            widget.finished.connect(self.finished)
        row.addWidget(self.until)
        row.addWidget(self.remove)
        self.set_number(number)

    @override
    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        return [self.days, self.amount, self.remove]

    def show_until(self, last: dt.date | None) -> None:
        """Say the last day of the step beside it; None while it is not known."""
        said = ""
        if last is not None:
            said = self.tr("until {day}").format(day=self._language.day(last, DayStyle.SHORT))
        self.until.setText(said)

    def set_number(self, number: int) -> None:
        """Name the fields after their place, for those who cannot see it."""
        self.days.setAccessibleName(self.tr("Step {number}, days").format(number=number))
        self.amount.setAccessibleName(self.tr("Step {number}, amount").format(number=number))

    def empty(self) -> bool:
        """Return whether nothing was written into the step."""
        return not self.days.text().strip() and not self.amount.text().strip()


class TaperRows(AmountRows[TaperRow]):
    """Its value is the steps that were written; empty rows do not count."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(theme, language, parent)
        self._lay_out(self.tr("Add a step"))
        for _ in range(_FIRST_ROWS):
            self._add()

    def show_days(self, start: dt.date | None) -> None:
        """Say until which day each step goes, counted from the first day of the schedule."""
        last = None if start is None else start - dt.timedelta(days=1)
        for row in self.rows:
            days = row.days.value()
            whole = days is not None and row.days.problem() is None
            if not row.empty():
                last = last + dt.timedelta(days=int(days)) if last and days and whole else None
            row.show_until(None if row.empty() else last)
        widest = max(row.until.sizeHint().width() for row in self.rows)
        for row in self.rows:
            row.until.setMinimumWidth(widest)

    def value(self) -> tuple[TaperStep, ...]:
        """Return the steps in order."""
        return tuple(
            TaperStep(int(days), amount)
            for row in self.rows
            if (days := row.days.value()) is not None and (amount := row.amount.value()) is not None
        )

    def set_value(self, steps: tuple[TaperStep, ...]) -> None:
        """Show steps."""
        while len(self.rows) < len(steps):
            self._add()
        for row, step in zip(self.rows, steps, strict=False):
            row.days.set_value(Decimal(step.days))
            row.amount.set_value(step.amount)

    def problem(self) -> Problem | None:
        """Return what is wrong with a step, or that there is none."""
        written = [row for row in self.rows if not row.empty()]
        if not written:
            return Problem(self.tr("Write at least one step: days and amount."))
        wrong = (row.days.problem() or row.amount.problem() for row in written)
        return next((one for one in wrong if one), None)

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show the error state where the mistake is."""
        written = [row for row in self.rows if not row.empty()] or self.rows[:1]
        for row in written:
            for field in (row.days, row.amount):
                field.set_wrong(wrong and field.problem() is not None)

    @override
    def _add_by_person(self) -> None:
        self._add()
        self.edited.emit()  # so that the keyboard reaches it in its place
        self.rows[-1].days.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        self._append(TaperRow(self._theme, self._language, len(self.rows) + 1))

    @override
    def _follow_removal(self) -> None:
        for number, row in enumerate(self.rows, start=1):
            row.set_number(number)
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
