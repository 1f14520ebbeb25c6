"""The pages that are made already, and what each of them still has to read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from alltracker.db.models import Patient
from alltracker.db.store import Kinds
from alltracker.ui.pages.page import Page


class MadePages:
    """A page out of sight reads what changed when it is shown: a save waits for one page only."""

    def __init__(self) -> None:
        self._pages: dict[str, Page] = {}
        self._unread: defaultdict[str, Kinds] = defaultdict(frozenset)

    def get(self, key: str) -> Page | None:
        """Return a page that is made, with everything read."""
        page = self._pages.get(key)
        unread = self._unread.pop(key, frozenset())
        if page is not None and unread:
            page.refresh(unread)
        return page

    def add(self, page: Page) -> None:
        """Keep a page that was just made."""
        self._pages[page.key] = page

    def show_patient(self, patient: Patient) -> None:
        """Let every page show another patient."""
        self._unread.clear()
        for page in self._pages.values():
            page.show_patient(patient)

    def changed(self, kinds: Kinds, shown: Iterable[Page]) -> None:
        """Let the ``shown`` pages read what changed, the others when they are asked for."""
        seen = {page.key for page in shown}
        for key, page in self._pages.items():
            if key in seen:
                page.refresh(kinds)
            else:
                self._unread[key] |= kinds
