"""Marks entries of the diary as told to the team, or takes the mark back, as one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from alltracker.care.calendar import today
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import values_of
from alltracker.db.models import SideEffect, Temperature
from alltracker.db.store import Store
from alltracker.language import Language
from alltracker.ui.deeds import Deeds
from alltracker.ui.kinds import CONTEXT
from alltracker.ui.records.model import Entry
from alltracker.ui.records.steps import whole_rows

TOLD_KINDS: Final = frozenset({"side_effect", "temperature"})
"""What of the diary the team can be told of."""


def can_tell(entry: Entry) -> bool:
    """Return whether the team can be told of an entry and was not yet."""
    return entry.kind.key in TOLD_KINDS and not entry.row.row.told_team


def toggle_told(store: Store, deeds: Deeds, language: Language, entries: Sequence[Entry]) -> bool:
    """Mark entries as told today; where all are marked already, take the marks back."""
    chosen = [entry for entry in entries if entry.kind.key in TOLD_KINDS]
    rows = [row for row in whole_rows(store, chosen) if isinstance(row, SideEffect | Temperature)]
    if not rows:
        return False
    told = not all(row.told_team for row in rows)
    changed = [_marked(row, told=told) for row in rows if row.told_team is not told]
    return deeds.carry_out(_label(chosen, rows, language, told=told), put=changed)


def _marked(row: SideEffect | Temperature, *, told: bool) -> SideEffect | Temperature:
    values: dict[str, Any] = values_of(row) | {"told_team": told}
    if isinstance(row, SideEffect):
        values["told_on"] = today() if told else None
        values["told_whom"] = row.told_whom if told else ""
    return type(row)(**values)


def _label(
    entries: Sequence[Entry],
    rows: Sequence[SideEffect | Temperature],
    language: Language,
    *,
    told: bool,
) -> Message:
    if len(rows) > 1:
        several = QT_TRANSLATE_NOOP("kinds", "%n thing(s) marked as told to the team", "", 1)
        none = QT_TRANSLATE_NOOP("kinds", "%n thing(s) no longer marked as told", "", 1)
        return Message(CONTEXT, several if told else none, {}, len(rows))
    one = QT_TRANSLATE_NOOP("kinds", "{name} on {day} marked as told to the team")
    back = QT_TRANSLATE_NOOP("kinds", "{name} on {day} no longer marked as told")
    row = rows[0]
    day = row.began_on if isinstance(row, SideEffect) else row.measured_on
    name = entries[0].kind.name_of(row, language)
    return Message(CONTEXT, one if told else back, {"name": name, "day": day})
