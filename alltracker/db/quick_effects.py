"""Which side effects the family wants at hand when noting one: its own list, or none yet."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from sqlalchemy import select

from alltracker.db.changes import table_of
from alltracker.db.models import Setting
from alltracker.db.record_settings import RecordSettings
from alltracker.db.store import Store

MOST: Final = 7
"""So many names have a key of their own; the keys 8 and 9 are a temperature and other words."""
LONGEST: Final = 40
"""Letters of a name on a chip."""
_KEY: Final = "effects.quick"


def quick_effects(store: Store, patient_id: str) -> tuple[str, ...]:
    """Return the names in their order; empty while the family has no list of its own."""
    table = table_of(Setting)
    query = select(table.c.value).where(table.c.patient_id == patient_id, table.c.key == _KEY)
    rows = store.rows(query)
    try:
        names = json.loads(rows[0].value) if rows and rows[0].value else []
    except ValueError:
        names = []
    texts = [name for name in names if isinstance(name, str)] if isinstance(names, list) else []
    return tidy(texts)


def put_quick_effects(store: Store, patient_id: str, names: Sequence[str]) -> list[Setting]:
    """Return the rows that keep a list; an empty one goes back to what the documents name."""
    kept = tidy(names)
    value = json.dumps(kept, ensure_ascii=False) if kept else ""
    return RecordSettings(store, patient_id).put({_KEY: value})


def tidy(names: Sequence[str]) -> tuple[str, ...]:
    """Return names without spaces around them, each once, as many as there are keys."""
    found: dict[str, str] = {}
    for name in names:
        text = " ".join(name.split())[:LONGEST].strip()
        if text:
            found.setdefault(text.casefold(), text)
    return tuple(found.values())[:MOST]
