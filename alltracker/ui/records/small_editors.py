"""Small variants of fields: a whole number, and a note that is needed."""

from __future__ import annotations

from typing_extensions import override

from alltracker.ui.widgets.choices import NotesField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.fields import NumberField


class WholeNumberField(NumberField):
    """A number without a fraction."""

    @override
    def problem(self) -> Problem | None:
        """Return why the text is no whole number that can be used."""
        wrong = super().problem()
        number = self._number()
        if wrong is None and number is not None and number != number.to_integral_value():
            return Problem(self.tr("Write a whole number."))
        return wrong


class NeededNotes(NotesField):
    """Lines of text that cannot stay empty."""

    @override
    def problem(self) -> Problem | None:
        """Return that the text is missing."""
        return None if self.value() else Problem(self.tr("This is needed. Write it here."))
