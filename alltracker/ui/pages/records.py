"""The list-and-form pages that the registry gives: appointments, phases and contacts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.db.models import AwaitedResult
from alltracker.db.queries import light_rows
from alltracker.ui.kinds import CONTEXT, Kind
from alltracker.ui.kinds_people import CONTACT
from alltracker.ui.kinds_results import AWAITED_RESULT
from alltracker.ui.kinds_visits import APPOINTMENT
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.agenda import AWAITED, COLUMNS, SLICES
from alltracker.ui.records.model import Entry
from alltracker.ui.records.page import RecordsPage
from alltracker.ui.records.phases_page import PhasesPage

__all__ = ["AppointmentsPage", "ContactsPage", "PhasesPage"]


class AppointmentsPage(RecordsPage):
    """Visits, coming and past, and the results that are waited for."""

    key = "appointments"
    kind = APPOINTMENT
    also_read = frozenset({AwaitedResult})
    columns = COLUMNS
    slices = SLICES

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.panel.model.modelReset.connect(self._name_button)
        self.panel.parts.edited.connect(self._name_button)

    @override
    def kind_to_add(self) -> Kind:
        """Return a result where results are looked at, else a visit."""
        return AWAITED_RESULT if self.panel.parts.value() == AWAITED else APPOINTMENT

    @override
    def more_entries(self) -> Sequence[Entry]:
        """Return the results that are or were waited for."""
        if self._patient is None:
            return ()
        order = AWAITED_RESULT.order_by
        rows = light_rows(self.around.store, AwaitedResult, self._patient.id, newest_by=order)
        return [Entry(AWAITED_RESULT, row) for row in rows]

    def _name_button(self) -> None:
        self.add_button.setText(self.around.language.word(CONTEXT, self.kind_to_add().labels.add))


class ContactsPage(RecordsPage):
    """People and numbers to reach."""

    key = "contacts"
    kind = CONTACT
    also_read = frozenset()
