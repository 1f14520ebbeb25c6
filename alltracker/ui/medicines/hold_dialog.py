"""The team holds a medicine: from which day, until when if it is known, why, and who said so."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.dose_pattern import DosePattern, PatternKind
from alltracker.care.dose_slot import LATEST_DAY
from alltracker.care.dose_words import short_name
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import Patient
from alltracker.db.models_medicine import DoseOrder
from alltracker.ui.medicines.order_sheet import OrderSheet
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.widgets.day_field import DayField
from alltracker.ui.widgets.form import Form

_WIDTH = 620


class HoldDialog(OrderSheet):
    """Writes an order that nothing is given, or corrects one."""

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        medicine: Any,
        parent: QWidget | None,
        *,
        order: Any = None,
    ) -> None:
        super().__init__(around, patient, medicine, parent, order=order, width=_WIDTH)
        theme, language = around.theme, around.language
        self.days = Form(theme, columns=2)
        self.starts = DayField(theme, language, latest=LATEST_DAY, whole=True, needed=True)
        self.ends = DayField(theme, language, latest=LATEST_DAY, whole=True)
        self._fill()
        self.days.edited.connect(self.note_edit)

    @override
    def first_stop(self) -> QWidget:
        """Return the first day."""
        return self.starts

    @override
    def checked(self) -> bool:
        """Return whether the days can be saved, and show what is wrong."""
        return self.days.check()

    @override
    def label_text(self) -> str:
        """Return what the toast says."""
        if self._order is not None:
            return QT_TRANSLATE_NOOP("medicines", "Entry about {name} saved")
        return QT_TRANSLATE_NOOP("medicines", "{name} held")

    @override
    def made(self) -> DoseOrder | None:
        """Return the order as it stands in the dialog."""
        start = self.starts.day()
        if start is None:
            return None
        held = DosePattern(PatternKind.HELD).text()
        return self._order_with({"pattern": held, "starts_on": start, "ends_on": self.ends.day()})

    @override
    def editor_of(self, name: str) -> tuple[Form | None, QWidget] | None:
        """Return the editor of an attribute of the order."""
        found = {"starts_on": self.starts, "ends_on": self.ends}.get(name)
        return super().editor_of(name) if found is None else (self.days, found)

    def _fill(self) -> None:
        words = (
            self.tr("Hold: {name}") if self._order is None else self.tr("Correct a hold: {name}")
        )
        self.set_title(words.format(name=short_name(self.medicine)))
        self.set_text(
            self.tr(
                "Your team said not to give it for a while. Held days do not count as missed. "
                "After the last day the dose before holds again."
            )
        )
        self.days.add(self.tr("From"), self.starts)
        self.days.add(
            self.tr("Last day without it"),
            self.ends,
            hint=self.tr("Empty: until the team says so."),
        )
        self.body.addWidget(self.days)
        self.body.addWidget(self.reasons)
        self.starts.set_value(today() if self._order is None else self._order.starts_on)
        if self._order is not None:
            self.ends.set_value(self._order.ends_on)
            self.reasons.show_order(self._order)
        self.set_deed(self.tr("Hold it") if self._order is None else self.tr("Save"))
        self.ends.setFocus(Qt.FocusReason.ShortcutFocusReason)
