"""Carries out what a person does: one labeled step in the record, said back, undoable."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.db.store import Kinds, Store


class Deeds(QObject):
    """The window's way to the Store: every write and undo goes through here.

    ``changed`` carries the kinds of rows that changed, ``said`` a sentence for the toast and if
    it offers undo, ``refused`` a known problem that no form has shown.
    """

    changed = Signal(object)
    said = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._stop = store.subscribe(self._announce)

    def save(
        self,
        label: Message,
        rows: Iterable[Record],
        *,
        remove: Iterable[Record] = (),
        quiet: bool = False,
    ) -> None:
        """Save rows as one step; raise InvalidRow or RecordProblem for the form to show."""
        self._store.apply(label, put=rows, remove=remove)
        if not quiet:
            self.said.emit(label, True)

    def carry_out(
        self, label: Message, *, put: Iterable[Record] = (), remove: Iterable[Record] = ()
    ) -> bool:
        """Save and remove rows as one step; show a problem and return False when it cannot be."""
        try:
            self._store.apply(label, put=put, remove=remove)
        except KnownProblem as problem:
            self.refused.emit(problem)
            return False
        self.said.emit(label, True)
        return True

    def undo(self) -> None:
        """Take the last step back and say which."""
        self._reverse(undo=True)

    def redo(self) -> None:
        """Do the last undone step again and say which."""
        self._reverse(undo=False)

    def release(self) -> None:
        """Stop listening to the store."""
        self._stop()

    def _reverse(self, *, undo: bool) -> None:
        try:
            step = self._store.undo() if undo else self._store.redo()
        except KnownProblem as problem:
            self.refused.emit(problem)
            return
        if step is None:
            return
        back = QT_TRANSLATE_NOOP("deeds", "Taken back: {what}")
        again = QT_TRANSLATE_NOOP("deeds", "Done again: {what}")
        self.said.emit(Message("deeds", back if undo else again, {"what": step.label}), False)

    def _announce(self, kinds: Kinds) -> None:
        self.changed.emit(kinds)
