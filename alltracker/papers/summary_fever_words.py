"""Says the fevers of the summary in one language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language
from alltracker.papers.summary import Fevers, FeverTold, Reading

TOLD: Final = QT_TRANSLATE_NOOP("papers", "team told")


class FeverWords:
    """Says the fevers of one period."""

    def __init__(self, fevers: Fevers, language: Language) -> None:
        self._about = fevers
        self._language = language

    def view(self) -> dict[str, Any]:
        """Return heading, rows and lines."""
        fevers, lines = self._about, []
        if not (fevers.episodes or fevers.readings):
            text = QT_TRANSLATE_NOOP("papers", "None noted since {day}.")
            lines.append(self._say(text, day=fevers.since))
            if fevers.last:
                lines.append(self._last(fevers.last))
        if fevers.others:
            text = QT_TRANSLATE_NOOP("papers", "%n other temperature(s) noted.", "", 1)
            lines.append(self._say(text, fevers.others))
        return {
            "title": self._say(QT_TRANSLATE_NOOP("papers", "Fevers")),
            "rule": self._language.say(fevers.rule),
            "rows": [
                *(self._episode(one) for one in fevers.episodes),
                *(self._reading(one) for one in fevers.readings),
            ],
            "lines": [" ".join(lines)] if lines else [],
        }

    def _episode(self, told: FeverTold) -> dict[str, Any]:
        """Return a fever by its highest reading; with several what they were over."""
        row = self._reading(told.highest)
        if told.count > 1:
            text = QT_TRANSLATE_NOOP("papers", "{site}, the highest of %n reading(s)", "", 1)
            row["site"] = self._say(text, told.count, site=told.highest.site)
        if told.first != told.last:
            text = QT_TRANSLATE_NOOP("papers", "{first} to {last}")
            first, last = self._short(told.first), self._short(told.last)
            row["when"] = self._say(text, first=first, last=last)
        notes = [line for note in told.notes for line in _lines(note)]
        row["remarks"] = [*notes, *self._beside(told)]
        return row

    def _beside(self, told: FeverTold) -> Iterator[str]:
        yield from map(self._language.value, told.infections)
        for first, last in told.stays:
            if last is None:
                text = QT_TRANSLATE_NOOP("papers", "in hospital since {day}")
                yield self._say(text, day=self._short(first))
            else:
                text = QT_TRANSLATE_NOOP("papers", "in hospital {first} to {last}")
                yield self._say(text, first=self._short(first), last=self._short(last))
        if told.told_team:
            yield self._say(TOLD)

    def _last(self, reading: Reading) -> str:
        values = {"day": reading.day, "degrees": self._degrees(reading), "site": reading.site}
        if reading.note:
            text = QT_TRANSLATE_NOOP("papers", "Last: {day}, {degrees}, {site}. {note}")
            return self._say(text, **values, note=reading.note)
        return self._say(QT_TRANSLATE_NOOP("papers", "Last: {day}, {degrees}, {site}."), **values)

    def _degrees(self, reading: Reading) -> str:
        text = QT_TRANSLATE_NOOP("papers", "{value} {unit}")
        said = self._say(text, value=reading.value, unit=reading.unit)
        return said.replace(" ", "\N{NO-BREAK SPACE}")

    def _reading(self, reading: Reading) -> dict[str, Any]:
        when = self._short(reading.day)
        if reading.time:
            when = f"{when}, {self._language.time(reading.time)}"
        remarks = [self._say(TOLD)] if reading.told_team else []
        return {
            "when": when,
            "value": self._degrees(reading),
            "site": self._language.say(reading.site),
            "remarks": [*_lines(reading.note), *remarks],
        }

    def _short(self, day: dt.date) -> str:
        same = day.year == self._about.until.year
        return self._language.day(day, DayStyle.SHORT if same else DayStyle.MEDIUM)

    def _say(self, text: str, count: int | None = None, /, **values: object) -> str:
        return self._language.say(Message("papers", text, values, count))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
