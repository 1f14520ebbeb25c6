"""The family's own reminders: the form of one, and the list of all."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from alltracker.care.calendar import today
from alltracker.care.reminders_own import next_day
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import OwnReminder, Patient, Phase
from alltracker.db.record_view import record_view
from alltracker.db.store import Kinds
from alltracker.language import DayStyle
from alltracker.ui.kinds_reminders import OWN_REMINDER, hangs_on
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.opener import FormOpener
from alltracker.ui.settings.items import Item, ItemList
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.dialog import SheetDialog


def open_own(
    around: Surroundings, patient: Patient, row_id: str, window: QWidget
) -> QDialog | None:
    """Open the form of one's own reminder, of a new one without id; None if it is gone."""
    row = around.store.get(OwnReminder, row_id) if row_id else None
    if row_id and row is None:
        return None
    return FormOpener(around, patient, window).open(OWN_REMINDER, row)


def show_own(around: Surroundings, patient: Patient, window: QWidget) -> QDialog:
    """Show all of the family's own reminders over a window."""
    dialog = OwnReminders(around, patient, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class OwnReminders(SheetDialog):
    """Every reminder of one's own with what it hangs on and when it is next."""

    def __init__(self, around: Surroundings, patient: Patient, parent: QWidget) -> None:
        super().__init__(around.theme, "", parent=parent)
        title = self.tr("Your own reminders")
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._around = around
        self._patient = patient
        self.list = ItemList(around.theme, self.tr("No reminders of your own yet."))
        self.add = Button(around.theme, self.tr("Add a reminder"), icon="plus")
        self.body.addWidget(self.list)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.cancel.setText(self.tr("Close"))
        self.setMinimumWidth(around.theme.px(520))
        self.add.clicked.connect(self._add)
        self.list.edit_asked.connect(self._edit)
        self.list.delete_asked.connect(self._delete)
        around.deeds.changed.connect(self._refresh)
        self.show_rows()

    def show_rows(self) -> None:
        """Show the reminders, the next one first."""
        view = record_view(self._around.store, self._patient)
        words, day = Lookups(self._around, self._patient).words(), today()
        rows = [(next_day(row, view, day), row) for row in view.own_reminders]
        rows.sort(key=lambda pair: (pair[0] is None, pair[0] or day, pair[1].text.casefold()))
        items = []
        for coming, row in rows:
            text = hangs_on(row, words)
            if coming is not None and (row.rule or row.phase_id):
                upcoming = QT_TRANSLATE_NOOP("kinds", "{what}; next on {day}")
                said = words.language.day(coming, DayStyle.WEEKDAY_YEAR)
                text = words.say(upcoming, what=text, day=said)
            items.append(Item(row.id, row.text, text))
        self.list.show_items(items)

    def _refresh(self, kinds: Kinds) -> None:
        if kinds & {OwnReminder, Phase}:
            self.show_rows()

    def _add(self) -> None:
        open_own(self._around, self._patient, "", self)

    def _edit(self, row_id: str) -> None:
        open_own(self._around, self._patient, row_id, self)

    def _delete(self, row_id: str) -> None:
        row = self._around.store.get(OwnReminder, row_id)
        if row is not None:
            label = OWN_REMINDER.label(OWN_REMINDER.labels.removed, row, self._around.language)
            self._around.deeds.carry_out(label, remove=[row])
