"""The list-and-form pages that the registry gives: phases and contacts."""

from __future__ import annotations

from alltracker.ui.kinds_people import CONTACT
from alltracker.ui.records.page import RecordsPage
from alltracker.ui.records.phases_page import PhasesPage

__all__ = ["ContactsPage", "PhasesPage"]


class ContactsPage(RecordsPage):
    """People and numbers to reach."""

    key = "contacts"
    kind = CONTACT
    also_read = frozenset()
