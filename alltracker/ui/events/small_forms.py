"""The forms of transfusions and stays: the plain ones, with what follows from what is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.kinds_events import BloodProduct
from alltracker.care.procedure_words import nights_words
from alltracker.care.words import Message
from alltracker.db.columns import Owned
from alltracker.db.models import Stay
from alltracker.language import DayStyle, capitalized
from alltracker.ui.events.flowing_form import FlowingForm
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.ticks import CheckField


class TransfusionDialog(RecordDialog):
    """Asks what happened only where there was a reaction, and which product only for others."""

    @override
    def values(self) -> dict[str, object]:
        """Return what stands in the form; a field that is not shown says nothing."""
        values = super().values()
        for name in ("name", "reaction"):
            if self.field_of(name).isHidden():
                values[name] = ""
        return values

    @override
    def _fill(self) -> None:
        self._form = FlowingForm(self._around.theme)
        super()._fill()

    @override
    def _show_row(self) -> None:
        super()._show_row()
        self._show_fields()

    @override
    def _wire(self) -> None:
        super()._wire()
        cast("ChoiceField", self.editor("product")).edited.connect(self._show_fields)
        cast("CheckField", self.editor("reacted")).edited.connect(self._show_fields)

    def _show_fields(self) -> None:
        """Show only what is asked for now."""
        values = super().values()
        hidden = set()
        if values["product"] is not BloodProduct.OTHER and not values["name"]:
            hidden.add("name")
        if not values["reacted"]:
            hidden.add("reaction")
        shown = [self.field_of(one.name) for one in self.kind.fields if one.name not in hidden]
        assert isinstance(self._form, FlowingForm)
        self._form.show_only(shown, {self.field_of("product"): "name" in hidden})


class StayDialog(RecordDialog):
    """Says below how many nights a stay has, and asks before a second one goes on."""

    @override
    def _fill(self) -> None:
        self._one_more = isinstance(self._row, Stay) and self._row.ended_on is None
        super()._fill()

    @override
    def _put(self, label: Message, rows: Sequence[Owned], remove: Sequence[Owned] = ()) -> bool:
        """Save the stay, or ask first when another one goes on."""
        (stay,) = rows
        assert isinstance(stay, Stay)
        other = self._going_on_beside(stay)
        if other is None or self._one_more:
            return super()._put(label, rows, remove)
        style = DayStyle.SHORT if other.began_on.year == today().year else DayStyle.MEDIUM
        words = self.tr("Another stay since {day} has no end. Is this a new one?")
        question = words.format(day=self._around.language.day(other.began_on, style))
        begin = self.editor("began_on")
        self._form.set_error(begin, Problem(question, self.tr("Yes, a new one"), self._agree))
        begin.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return False

    def _going_on_beside(self, stay: Stay) -> Stay | None:
        """Return the latest other stay without an end, if this one has none either."""
        if stay.ended_on is not None:
            return None
        others = (row for row in self._around.store.all(Stay, stay.patient_id) if row.id != stay.id)
        going_on = [row for row in others if row.ended_on is None]
        return max(going_on, key=lambda row: row.began_on, default=None)

    def _agree(self) -> None:
        self._one_more = True

    @override
    def _judge(self) -> None:
        super()._judge()
        values = self.values()
        began, ended = values["began_on"], values["ended_on"]
        if not isinstance(began, dt.date) or began > today():
            self.set_footnote(self._footnote_text())
            return
        end = ended if isinstance(ended, dt.date) else None
        if end is not None and end < began:
            self.set_footnote(self._footnote_text())
            return
        stay = Stay(patient_id=self._patient.id, began_on=began, ended_on=end)
        said = self._around.language.say(nights_words(stay, today()))
        self.set_footnote(capitalized(said))
