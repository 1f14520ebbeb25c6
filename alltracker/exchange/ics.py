"""A record's dates as a calendar file (iCalendar, RFC 5545) for phones.

The same record gives the same bytes. Every entry keeps its identity whatever its date and title,
and its SEQUENCE never falls, so that taking the file in again updates the phone instead of doubling
it; what was canceled or removed is told as canceled.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from icalendar import Calendar, Event, Timezone

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange.ics_content import CalendarContent
from alltracker.exchange.ics_days import day_entries
from alltracker.exchange.ics_medicines import medicine_entries
from alltracker.exchange.ics_options import CalendarOptions, PhoneKind, PhoneWords, plain_text
from alltracker.exchange.ics_visits import VisitEntries
from alltracker.language import Language

_MAKER: Final = "-//alltracker//calendar//EN"
_ZONES_AHEAD: Final = 10
"""So many years after the last entry the time zones of the file are told."""


def calendar_entries(
    content: CalendarContent, options: CalendarOptions, language: Language
) -> list[Event]:
    """Return the entries of a calendar file, canceled ones among them."""
    words = PhoneWords(language, options.private)
    visits = VisitEntries(content, options, words).entries()
    chosen = [*visits] if PhoneKind.VISITS in options.kinds else []
    if PhoneKind.MEDICINES in options.kinds:
        chosen += medicine_entries(content, options, words)
    return [*chosen, *day_entries(content, options, words)]


def standing(entries: Sequence[Event]) -> int:
    """Return how many entries tell of something that is to be, and are not only canceled."""
    return sum(1 for event in entries if event["STATUS"] != "CANCELLED")


def calendar_bytes(content: CalendarContent, options: CalendarOptions, language: Language) -> bytes:
    """Return a patient's calendar file."""
    return written(calendar_entries(content, options, language), content, options, language)


def written(
    entries: Sequence[Event],
    content: CalendarContent,
    options: CalendarOptions,
    language: Language,
) -> bytes:
    """Return entries as a file, with the time zones that they name."""
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    if not options.private:
        name = Message(
            "phone",
            QT_TRANSLATE_NOOP("phone", "Treatment of {name}"),
            {"name": content.patient.name},
        )
        calendar.add("x-wr-calname", plain_text(language.say(name)))
    calendar.subcomponents.extend(entries)
    _add_zones(calendar, entries)
    data: bytes = calendar.to_ical()
    return data


def _add_zones(calendar: Calendar, entries: Sequence[Event]) -> None:
    names = sorted(calendar.get_missing_tzids())
    if not names:
        return
    years = [event.decoded("dtstart").year for event in entries]
    first = dt.date(min(years), 1, 1)
    last = dt.date(max(years) + _ZONES_AHEAD, 1, 1)
    zones = [Timezone.from_tzid(name, first_date=first, last_date=last) for name in names]
    calendar.subcomponents[:0] = zones
