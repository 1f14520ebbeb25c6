"""Who writes in a record: light reads, for a start must not wait for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from alltracker.care.kinds import ContactRole
from alltracker.db.models import Caregiver, Contact, Dose
from alltracker.db.plain import plain
from alltracker.db.store import Store

LONGEST_NAME: Final = 80


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody who writes; with ``ended_on`` somebody who once did."""

    id: str
    name: str
    ended_on: dt.date | None = None


def writers(store: Store) -> tuple[Writer, ...]:
    """Return everybody who writes or once did, in the order of their names."""
    rows = store.rows(plain(Caregiver))
    found = [Writer(row.id, row.name, row.ended_on) for row in rows]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def writing_now(known: Iterable[Writer]) -> tuple[Writer, ...]:
    """Return those who have not ended."""
    return tuple(one for one in known if one.ended_on is None)


def named(known: Iterable[Writer], name: str) -> Writer | None:
    """Return the writer of that name, whatever its capitals; one who writes now comes first."""
    wanted = name.strip().casefold()
    found = [one for one in known if one.name.casefold() == wanted]
    return min(found, key=lambda one: one.ended_on is not None, default=None)


def tidy_name(text: str) -> str:
    """Return a typed name without spaces around it or doubled inside, and not too long."""
    return " ".join(text.split())[:LONGEST_NAME].strip()


def suggested_names(store: Store, patient_id: str, known: Iterable[Writer]) -> tuple[str, ...]:
    """Return the first names of the family's contacts who do not write yet."""
    still = "WHERE patient_id = ? AND role = ? AND ended_on IS NULL"
    rows = store.rows(plain(Contact, still, patient_id, ContactRole.FAMILY))
    names = (words[0].strip(",.;") for row in rows if (words := row.name.split()))
    taken = {one.name.casefold() for one in known}
    fresh = (name[:LONGEST_NAME] for name in names if name and name.casefold() not in taken)
    return tuple(dict.fromkeys(fresh))


def entered(store: Store, name: str) -> Caregiver | None:
    """Return the row that lets somebody of that name write from now on.

    Somebody who once wrote comes back; None for who writes already.
    """
    wanted = tidy_name(name)
    known = named(writers(store), wanted)
    if known is None:
        return Caregiver(name=wanted)
    return None if known.ended_on is None else Caregiver(id=known.id, name=known.name)


def nameless_doses(store: Store, row_ids: Iterable[str]) -> list[Dose]:
    """Return those of some doses that name nobody who gave them."""
    found = (store.get(Dose, row_id) for row_id in row_ids)
    return [row for row in found if row is not None and not row.given_by]
