"""Says the latest fevers and stays in hospital, with what was measured and found then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any, Final

from alltracker.care.courage import stay_nights
from alltracker.care.fever import site_name, temperature_words
from alltracker.care.fever_episodes import FeverEpisode, fever_episodes
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import TemperatureSite
from alltracker.care.measure import shown_unit
from alltracker.care.rows import RecordView, StayRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language
from alltracker.papers.rows import listed
from alltracker.papers.summary import CountColumn
from alltracker.papers.summary_counts import ANC, CountsReader
from alltracker.papers.summary_fevers import infection_words
from alltracker.papers.summary_table import cell_view

MOST: Final = 3
_DAY: Final = dt.timedelta(days=1)
_NONE: Final = QT_TRANSLATE_NOOP("papers", "None noted up to {day}.")
_THERE: Final = QT_TRANSLATE_NOOP("papers", "in hospital since {day}")


class EventWords:
    """Says the latest fevers and stays of one patient."""

    def __init__(
        self,
        view: RecordView,
        reader: CountsReader,
        day: dt.date,
        language: Language,
        *,
        fahrenheit: bool = False,
    ) -> None:
        self._view = view
        self._reader = reader
        self._day = day
        self._language = language
        self._fahrenheit = fahrenheit

    def view(self) -> dict[str, Any]:
        """Return the latest first."""
        rows = sorted(self._rows(), key=lambda row: row[0], reverse=True)
        return {
            "title": self._say(QT_TRANSLATE_NOOP("papers", "Latest fevers and admissions")),
            "rows": [{"when": when, "text": text} for _, when, text in rows[:MOST]],
            "none": self._say(
                QT_TRANSLATE_NOOP("papers", "None noted up to {day}."), day=self._day
            ),
        }

    def episode(self, episode: FeverEpisode) -> tuple[str, str]:
        """Return when a fever was, its stay in hospital included, and what is known of it."""
        stays = [row for row in episode.stays if row.began_on <= self._day]
        first = min([episode.began_on, *(row.began_on for row in stays)])
        ends = [row.ended_on for row in stays]
        last = None if None in ends else max([episode.ended_on, *(end for end in ends if end)])
        facts = listed(*self._told(episode, stays))
        note = " ".join(str(getattr(episode.highest, "note", "")).split())
        return self._span(first, last), f"{facts}. {note}" if note else facts

    def _rows(self) -> Iterator[tuple[dt.date, str, str]]:
        told: set[str] = set()
        for episode in fever_episodes(self._view):
            if episode.began_on <= self._day:
                told.update(row.id for row in episode.stays)
                yield episode.began_on, *self.episode(episode)
        for stay in self._view.stays:
            if stay.id not in told and stay.began_on <= self._day:
                text = listed(self._reason(stay), *self._stay(stay))
                yield stay.began_on, self._span(stay.began_on, stay.ended_on), text

    def _told(self, episode: FeverEpisode, stays: Iterable[StayRow]) -> Iterator[str]:
        highest = episode.highest
        degrees = temperature_words(highest.celsius, fahrenheit=self._fahrenheit)
        said = self._language.say(degrees)
        if highest.measured_at is not None and self._day - highest.measured_on <= _DAY:
            text = QT_TRANSLATE_NOOP("papers", "{degrees} on {day} at {time}")
            day = self._language.day(highest.measured_on, DayStyle.SHORT)
            time = self._language.time(highest.measured_at)
            said = self._say(text, degrees=said, day=day, time=time)
        yield said.replace(" ", "\N{NO-BREAK SPACE}")
        if highest.site is not TemperatureSite.NOT_KNOWN:
            yield self._language.say(site_name(highest.site))
        yield self._neutrophils(episode.began_on, episode.ended_on + _DAY)
        for stay in stays:
            yield from self._stay(stay)
        for infection in episode.infections:
            if infection.organism.strip():
                yield self._language.value(infection_words(infection))

    def _stay(self, stay: StayRow) -> Iterator[str]:
        nights = stay_nights(stay.began_on, stay.ended_on, self._day)
        if stay.ended_on is None or stay.ended_on > self._day:
            yield self._say(
                QT_TRANSLATE_NOOP("papers", "in hospital since {day}"), day=stay.began_on
            )
        elif nights:
            yield self._say(QT_TRANSLATE_NOOP("papers", "%n night(s) in hospital", "", 1), nights)
        else:
            yield self._say(QT_TRANSLATE_NOOP("papers", "a day in hospital"))

    def _reason(self, stay: StayRow) -> str:
        reason = self._language.say(word_of(stay.reason))
        return reason[:1].upper() + reason[1:]

    def _neutrophils(self, first: dt.date, last: dt.date) -> str:
        """Return the lowest neutrophils measured from the fever's first day to the day after."""
        unit = self._reader.unit(ANC, self._reader.draws)
        found = [
            (value, draw)
            for draw in self._reader.draws
            if first <= draw.day <= last
            for value in [self._reader.value(draw, ANC, unit)]
            if value is not None
        ]
        if not found:
            return ""
        _, draw = min(found, key=lambda one: one[0])
        cell = self._reader.cell(draw, CountColumn(ANC, "", unit, shown_unit(unit)))
        said = cell_view(cell, self._language, strong=False)["text"]
        text = QT_TRANSLATE_NOOP("papers", "ANC {value} ({unit})")
        return self._say(text, value=said, unit=shown_unit(unit)).replace(" ", "\N{NO-BREAK SPACE}")

    def _span(self, first: dt.date, last: dt.date | None) -> str:
        if last is None:
            return self._say(QT_TRANSLATE_NOOP("papers", "since {day}"), day=first)
        if last == first:
            return self._language.day(first)
        text = QT_TRANSLATE_NOOP("papers", "{first} to {last}")
        return self._say(text, first=first, last=last)

    def _say(self, text: str, count: int | None = None, /, **values: object) -> str:
        return self._language.say(Message("papers", text, values, count))
