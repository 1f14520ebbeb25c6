"""What a procedure found: words, for a marrow test the blasts too, for immunotherapy the cycle."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alltracker.care.kinds_events import ProcedureKind
from alltracker.care.procedure_words import (
    MarrowResult,
    cycle_number,
    cycle_text,
    marrow_result,
)
from alltracker.language import Language
from alltracker.ui.records.small_editors import WholeNumberField
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.choices import ChoiceField, NotesField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import NumberField

_ALL: Final = Decimal(100)
_LAST_CYCLE: Final = Decimal(99)


class ResultEditor(QWidget):
    """One text of the record, asked for in parts; words of another kind are never lost."""

    edited = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._kind = ProcedureKind.OTHER
        self.below = ChoiceField(
            theme, [(False, self.tr("Blasts")), (True, self.tr("Blasts below"))]
        )
        self.blasts = NumberField(theme, language, unit="%", least=Decimal(0), most=_ALL)
        self.cycle = WholeNumberField(theme, language, least=Decimal(1), most=_LAST_CYCLE)
        self.words = NotesField(theme, lines=2)
        self._marrow = QWidget()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay()
        self._connect()
        self.set_kind(ProcedureKind.OTHER)

    def set_kind(self, kind: ProcedureKind) -> None:
        """Ask for what a kind of procedure can find; what is written stays."""
        self._kind = kind
        self._marrow.setVisible(kind is ProcedureKind.MARROW_TEST)
        self.cycle.setVisible(kind is ProcedureKind.IMMUNOTHERAPY)
        self.words.setVisible(kind is not ProcedureKind.IMMUNOTHERAPY)
        figures = {ProcedureKind.MARROW_TEST: self.blasts, ProcedureKind.IMMUNOTHERAPY: self.cycle}
        self.setFocusProxy(figures.get(kind, self.words))

    def value(self) -> str:
        """Return the result as the record keeps it."""
        if self._kind is ProcedureKind.IMMUNOTHERAPY:
            number = self.cycle.value()
            return cycle_text(int(number)) if number is not None else ""
        if self._kind is ProcedureKind.MARROW_TEST:
            share = self.blasts.value()
            blasts = float(share) if share is not None else None
            return MarrowResult(blasts, bool(self.below.value()), self.words.value()).text()
        return self.words.value()

    def set_value(self, value: object) -> None:
        """Show a result; call ``set_kind`` before."""
        text = str(value or "")
        found = marrow_result(text) if self._kind is ProcedureKind.MARROW_TEST else MarrowResult()
        number = cycle_number(text) if self._kind is ProcedureKind.IMMUNOTHERAPY else None
        self.blasts.set_value(found.blasts)
        self.below.set_value(found.below)
        self.cycle.set_value(number)
        words = found.words if self._kind is ProcedureKind.MARROW_TEST else text
        self.words.set_value("" if number is not None else words)

    def first_stop(self) -> QWidget:
        """Return the field that the keyboard enters on."""
        return next(part for part in self._parts() if not part.isHidden())

    def problem(self) -> Problem | None:
        """Return what is wrong with the figure that is asked for."""
        if self._kind is ProcedureKind.IMMUNOTHERAPY:
            return self.cycle.problem()
        return self.blasts.problem() if self._kind is ProcedureKind.MARROW_TEST else None

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - the editor protocol
        """Show the error state of the figure."""
        self.blasts.set_wrong(wrong)
        self.cycle.set_wrong(wrong)

    def _lay(self) -> None:
        self.below.setAccessibleName(self.tr("Exactly or below"))
        self.blasts.setAccessibleName(self.tr("Blasts in percent"))
        self.cycle.setAccessibleName(self.tr("Number of the cycle"))
        self.words.setAccessibleName(self.tr("Result in words"))
        row = QHBoxLayout(self._marrow)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.gap(8))
        row.addWidget(self.below, 1)
        row.addWidget(self.blasts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(8))
        for part in (self._marrow, self.cycle, self.words):
            column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _connect(self) -> None:
        for part in self._parts():
            part.edited.connect(self.edited)
            part.finished.connect(self.finished)

    def _parts(self) -> tuple[ChoiceField, NumberField, WholeNumberField, NotesField]:
        return self.below, self.blasts, self.cycle, self.words
