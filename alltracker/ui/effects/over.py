"""The step "none" of the quick log: what was going on is over."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import values_of
from alltracker.db.models import SideEffect
from alltracker.db.store import Store
from alltracker.ui.effects.reads import going_on
from alltracker.ui.kinds import CONTEXT

_ONE_DAY: Final = dt.timedelta(days=1)


def ended_by(store: Store, row: SideEffect) -> tuple[Message, list[SideEffect]]:
    """Return what is said and saved for an entry of the step "none".

    What was going on under that name ends on the day before, or on the day itself if it began
    then; a note goes along. Where nothing was going on, the entry says that it was not there that
    day.
    """
    open_rows = going_on(store, row.patient_id, row.name, row.began_on)
    if not open_rows:
        row.ended_on = row.ended_on or row.began_on
        text = QT_TRANSLATE_NOOP("kinds", "{name} saved")
        return Message(CONTEXT, text, {"name": row.name}), [row]
    text = QT_TRANSLATE_NOOP("kinds", "{name} is over")
    return Message(CONTEXT, text, {"name": row.name}), [_ended(old, row) for old in open_rows]


def _ended(old: SideEffect, row: SideEffect) -> SideEffect:
    notes = [note for note in (old.note.strip(), row.note.strip()) if note]
    values: dict[str, Any] = values_of(old)
    values["ended_on"] = max(old.began_on, row.began_on - _ONE_DAY)
    values["note"] = "; ".join(notes)
    return SideEffect(**values)
