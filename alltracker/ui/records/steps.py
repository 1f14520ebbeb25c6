"""What can be done to rows of a list, each as one step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence

from alltracker.care.calendar import today
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Owned, values_of
from alltracker.db.store import Store
from alltracker.language import Language
from alltracker.ui.deeds import Deeds
from alltracker.ui.kinds import CONTEXT, Ending
from alltracker.ui.records.model import Entry


def whole_row(store: Store, entry: Entry) -> Owned | None:
    """Return the row behind an entry of a list, None when it is gone."""
    return store.get(entry.kind.model, entry.id)


def whole_rows(store: Store, entries: Sequence[Entry]) -> list[Owned]:
    """Return the rows behind entries, without those that are gone."""
    found = [whole_row(store, entry) for entry in entries]
    return [row for row in found if row is not None]


def delete_entries(
    store: Store, deeds: Deeds, language: Language, entries: Sequence[Entry]
) -> bool:
    """Delete rows as one step, without a question: the toast offers to take it back."""
    rows = whole_rows(store, entries)
    if not rows:
        return False
    kinds = {entry.kind.key for entry in entries}
    kind = entries[0].kind
    if len(rows) == 1:
        label = kind.label(kind.labels.removed, rows[0], language)
    elif len(kinds) == 1:
        label = Message(CONTEXT, kind.labels.removed_many, {}, len(rows))
    else:
        text = QT_TRANSLATE_NOOP("kinds", "%n thing(s) deleted", "", 1)
        label = Message(CONTEXT, text, {}, len(rows))
    return deeds.carry_out(label, remove=[*rows, *along_with(store, entries, rows)])


def along_with(store: Store, entries: Sequence[Entry], rows: Sequence[Owned]) -> list[Owned]:
    """Return the rows that are deleted with the rows behind entries."""
    takers = {entry.id: entry.kind.goes_along for entry in entries if entry.kind.goes_along}
    return [more for row in rows if row.id in takers for more in takers[row.id](store, row)]


def can_end(entry: Entry) -> bool:
    """Return whether something is still going on and can be said to be over."""
    ending = entry.kind.ending
    return ending is not None and ending.is_open(entry.row, today())


def end_entries(store: Store, deeds: Deeds, language: Language, entries: Sequence[Entry]) -> bool:
    """Say of every row still going on that it is over, as one step."""
    going = [entry for entry in entries if can_end(entry)]
    rows = [
        _ended(row, entry.kind.ending)
        for entry in going
        if entry.kind.ending is not None and (row := whole_row(store, entry)) is not None
    ]
    if not rows:
        return False
    ending = going[0].kind.ending
    assert ending is not None
    label = going[0].kind.label(ending.label, rows[0], language)
    if len(rows) > 1:
        text = QT_TRANSLATE_NOOP("kinds", "%n thing(s) marked as over", "", 1)
        label = Message(CONTEXT, text, {}, len(rows))
    return deeds.carry_out(label, put=rows)


def _ended(row: Owned, ending: Ending) -> Owned:
    return type(row)(**(values_of(row) | {ending.field: ending.value(today())}))
