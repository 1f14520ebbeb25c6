"""Time zones: where the family is, and what a wall time elsewhere means here.

A visit keeps its wall time and the IANA name of its zone; an empty name means where the family is.
A series so keeps its wall time when the clocks change.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from alltracker.care.words import QT_TRANSLATE_NOOP, Message

UNIVERSAL: Final = "UTC"


class _Place:
    """Asks the machine where it is, in one place, so that tests can replace it."""

    def __init__(self) -> None:
        self.read: Callable[[], str] = _machine_zone
        self.wall: Callable[[dt.datetime], dt.datetime] = dt.datetime.astimezone


def _machine_zone() -> str:
    import tzlocal  # noqa: PLC0415 - start-up time: only visits with a zone need it

    try:
        name: str | None = tzlocal.get_localzone_name()
    except (LookupError, ValueError, OSError):
        name = None
    return name if name and known_zone(name) else UNIVERSAL


_place: Final = _Place()


def local_zone() -> str:
    """Return the IANA name of the zone where the machine is; ``UTC`` if it does not know."""
    return _place.read()


@contextmanager
def zone_at(name: str) -> Iterator[None]:
    """Let the program believe that the machine is in the zone ``name`` until the block ends."""
    before = _place.read, _place.wall
    _place.read = lambda: name
    _place.wall = lambda moment: moment.astimezone(zone_of(name))
    try:
        yield
    finally:
        _place.read, _place.wall = before


def known_zone(name: str) -> bool:
    """Return whether ``name`` is a zone with a place in the world, such as Europe/Berlin."""
    return _zone(name) is not None


def zone_names() -> tuple[str, ...]:
    """Return the zones to choose from, those of places, by name."""
    names = (name for name in available_timezones() if "/" in name)
    others = ("Etc/", "SystemV/", "US/", "posix/", "right/")
    return (*sorted(name for name in names if not name.startswith(others)), UNIVERSAL)


def zone_of(name: str) -> ZoneInfo:
    """Return the zone of that name; where the family is for an empty or an unknown one."""
    return _zone(name) or _zone(local_zone()) or ZoneInfo(UNIVERSAL)


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@dataclass(frozen=True, slots=True)
class Settled:
    """The moment that a wall time means.

    ``missing``: the clocks skip that time, and the moment is later by as much as they skip.
    ``twice``: the clocks show that time twice, and the moment is the first of the two.
    """

    moment: dt.datetime
    missing: bool = False
    twice: bool = False


def settled(start: dt.datetime, zone: str) -> Settled:
    """Return the moment that a naive wall time means in a zone, also when the clocks change."""
    there = zone_of(zone)
    first = start.replace(tzinfo=there, fold=0)
    moment = first.astimezone(dt.UTC).astimezone(there)
    missing = moment.replace(tzinfo=None, fold=0) != start.replace(fold=0)
    twice = not missing and first.utcoffset() != first.replace(fold=1).utcoffset()
    return Settled(moment, missing=missing, twice=twice)


def here(start: dt.datetime, zone: str) -> dt.datetime:
    """Return the local wall time, naive, of a naive wall time in a zone."""
    if not known_zone(zone):
        return start
    try:
        moment = _place.wall(settled(start, zone).moment)
    except (OSError, OverflowError):
        return start  # no machine knows its local time in every year
    return moment.replace(tzinfo=None, fold=0)


def elsewhere(start: dt.datetime, zone: str) -> bool:
    """Return whether the clocks there show another time than here at that moment."""
    if not known_zone(zone):
        return False
    return here(start, zone) != settled(start, zone).moment.replace(tzinfo=None)


def clock_note(start: dt.datetime, zone: str) -> Message | None:
    """Return what is to be said of a wall time that the clocks skip or show twice, else None."""
    found = settled(start, zone)
    if found.missing:
        text = QT_TRANSLATE_NOOP(
            "zones", "The clocks go forward then and skip {time}. The visit is at {later}."
        )
        values = {"time": start.time(), "later": found.moment.time()}
        return Message("zones", text, values)
    if found.twice:
        text = QT_TRANSLATE_NOOP(
            "zones", "The clocks go back then and show {time} twice. The first one is meant."
        )
        return Message("zones", text, {"time": start.time()})
    return None
