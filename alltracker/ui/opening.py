"""Opens a record, asking for its password where it has one."""

from __future__ import annotations

from pathlib import Path

from alltracker.db.files import open_record
from alltracker.db.problems import PasswordNeeded, WrongPassword
from alltracker.db.store import Store
from alltracker.language import Language
from alltracker.ui.theme.theme import Theme


class GivenUpError(Exception):
    """The person closed the password question, or another window holds the record."""


class StaysLockedError(Exception):
    """The record needs a password, and nobody is to be asked now."""


def open_or_ask(theme: Theme, language: Language, path: Path, password: str, *, ask: bool) -> Store:
    """Return the open record.

    Raises GivenUpError where the person gives up, StaysLockedError where nobody may be asked
    (``ask``), and RecordProblem where it cannot be opened.
    """
    try:
        return open_record(path, password)
    except (PasswordNeeded, WrongPassword) as problem:
        if not ask:
            raise StaysLockedError from None
        from alltracker.ui.one_window import raise_open_window  # noqa: PLC0415 - seldom needed
        from alltracker.ui.unlock import ask_password  # noqa: PLC0415 - seldom needed

        store = None
        if not raise_open_window(path):
            store = ask_password(theme, language, path, problem if password else None)
        if store is None:
            raise GivenUpError from None
        return store
