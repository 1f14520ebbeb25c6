"""A medicine comes to its end: the last day and why; everything noted of it is kept."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.dose_words import short_name
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.ui.medicines.book import whole_medicine
from alltracker.ui.medicines.sheet import MedicineSheet
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.fields import TextField
from alltracker.ui.widgets.form import Form

_WIDTH: Final = 560


class StopDialog(MedicineSheet):
    """Ends a medicine; ``kept`` explains that it has doses and is not deleted."""

    def __init__(
        self,
        around: Surroundings,
        medicine: Any,
        parent: QWidget | None,
        *,
        kept: bool = False,
    ) -> None:
        super().__init__(around, "", parent, width=_WIDTH)
        self.medicine = medicine
        theme = around.theme
        self.form = Form(theme, columns=2)
        self.ended_on = DayField(
            theme, around.language, earliest=medicine.started_on, whole=True, needed=True
        )
        self.why = TextField(theme)
        self._fill(kept=kept)
        self.form.edited.connect(self.note_edit)

    @override
    def first_stop(self) -> QWidget:
        """Return the last day."""
        return self.ended_on

    @override
    def accept(self) -> None:
        """Save and close, or show what is wrong."""
        if not self.form.check():
            return
        row = whole_medicine(self.medicine)
        row.ended_on, row.ended_why = self.ended_on.day(), self.why.value()
        text = QT_TRANSLATE_NOOP("medicines", "{name} stopped")
        if self.put(Message("medicines", text, {"name": short_name(row)}), [row]):
            self.saved.emit(row.id)
            super().accept()

    @override
    def editor_of(self, name: str) -> tuple[Form | None, QWidget] | None:
        """Return the editor of an attribute of the medicine."""
        found = {"ended_on": self.ended_on, "ended_why": self.why}.get(name)
        return None if found is None else (self.form, found)

    def _fill(self, *, kept: bool) -> None:
        self.set_title(self.tr("Stop: {name}").format(name=short_name(self.medicine)))
        self.set_text(
            self.tr(
                "Doses were noted of it, so it is kept with its history. It can be ended instead: "
                "then it is not asked for any more."
            )
            if kept
            else self.tr("It is not asked for after this day. Its doses and changes are kept.")
        )
        self.form.add(self.tr("Last day"), self.ended_on)
        self.form.add(self.tr("Why"), self.why)
        self.body.addWidget(self.form)
        self.ended_on.set_value(self.medicine.ended_on or today())
        self.why.set_value(self.medicine.ended_why)
        self.set_deed(self.tr("Stop it"))
        self.ended_on.setFocus(Qt.FocusReason.ShortcutFocusReason)
