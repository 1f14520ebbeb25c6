"""Why a dose was changed, who said so and when."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseReason
from alltracker.db.models import Contact
from alltracker.db.models_medicine import DoseOrder
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.widgets.choices import ChoiceField, NotesField
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form

_LARGE_TEXT: Final = 1.4
"""From this text size on two fields stand beside each other instead of three."""


class ReasonForm(Form):
    """Reason, who said it, when, and a note; all of them may stay empty."""

    def __init__(
        self, around: Surroundings, lookups: Lookups, parent: QWidget | None = None
    ) -> None:
        large = around.theme.text_scale >= _LARGE_TEXT
        super().__init__(around.theme, columns=2 if large else 3, parent=parent)
        theme, language = around.theme, around.language
        none: list[tuple[object, str]] = [(None, "\N{EN DASH}")]
        self.reason = ChoiceField(
            theme, none + [(reason, language.say(word_of(reason))) for reason in DoseReason]
        )
        self.said_by = TextField(theme)
        self.said_on = DayField(theme, language, past=True, whole=True)
        self.note = NotesField(theme, lines=2)
        self.add(self.tr("Why"), self.reason)
        self.add(self.tr("Said by"), self.said_by)
        self.add(self.tr("Said on"), self.said_on)
        self.add(self.tr("Note"), self.note, span=2 if large else 3)
        people = [person.name for person in around.store.all(Contact, lookups.patient.id)]
        self.said_by.suggest(list(dict.fromkeys(lookups.own_values(DoseOrder, "said_by") + people)))
        self.by_attribute: dict[str, QWidget] = {
            "reason": self.reason,
            "said_by": self.said_by,
            "said_on": self.said_on,
            "note": self.note,
        }

    def show_order(self, order: Any) -> None:
        """Show what an order says of itself."""
        self.reason.set_value(order.reason)
        self.said_by.set_value(order.said_by)
        self.said_on.set_value(order.said_on)
        self.note.set_value(order.note)

    def values(self) -> dict[str, Any]:
        """Return what stands in the form, by attribute."""
        return {
            "reason": self.reason.value(),
            "said_by": self.said_by.value(),
            "said_on": self.said_on.day(),
            "note": self.note.value(),
        }
