"""Fever episodes: readings that call for the team, close together, told as one thing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.fever import (
    LOWEST_PUBLISHED,
    FeverKind,
    kind_of_reading,
    low_or_noted,
    temperature_words,
)
from alltracker.care.fever_lasting import could_begin, could_end, lasts
from alltracker.care.rows import (
    FeverRuleRow,
    InfectionRow,
    RecordView,
    StayRow,
    TemperatureRow,
)
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

EPISODE_HOURS: Final = 24
"""Fevers at most so many hours apart are one episode: the program's own rule, for telling only."""
_ROUNDING: Final = 0.1
"""Degrees Celsius that rounding to a tenth can add at most, and more."""
_DAY: Final = dt.timedelta(days=1)
_GAP: Final = dt.timedelta(hours=EPISODE_HOURS)
FEVERS: Final = frozenset({FeverKind.TEAM_RULE, FeverKind.NO_RULE, FeverKind.OTHER_SITE})
"""The answers to a reading that make it a fever."""


@dataclass(frozen=True, slots=True)
class FeverEpisode:
    """Readings of one fever, oldest first, and what was noted beside it."""

    readings: tuple[TemperatureRow, ...]
    basis: FeverKind
    """What makes it a fever: TEAM_RULE as soon as one reading meets the team's rule."""
    stays: tuple[StayRow, ...] = ()
    """Hospital stays that touch its days or the day after."""
    infections: tuple[InfectionRow, ...] = ()

    @property
    def first(self) -> TemperatureRow:
        """The first reading."""
        return self.readings[0]

    @property
    def last(self) -> TemperatureRow:
        """The last reading."""
        return self.readings[-1]

    @property
    def highest(self) -> TemperatureRow:
        """The highest reading, the first of equal ones."""
        return max(self.readings, key=lambda row: row.celsius)

    @property
    def began_on(self) -> dt.date:
        """The day of the first reading."""
        return self.first.measured_on

    @property
    def ended_on(self) -> dt.date:
        """The day of the last reading."""
        return self.last.measured_on


def in_order(readings: Sequence[TemperatureRow]) -> list[TemperatureRow]:
    """Return readings by day and time, those without a time first of their day."""
    return sorted(readings, key=could_begin)


def fever_kinds(
    readings: Sequence[TemperatureRow], rule: FeverRuleRow | None
) -> dict[str, FeverKind]:
    """Return what each reading calls for by its id, the lasting part of the rule included.

    A reading that only became a fever by lasting counts from its first reading on.
    """
    kinds = {one.id: low_or_noted(one) for one in readings}
    window: list[TemperatureRow] = []
    for reading in in_order(_worth_a_look(readings, rule)):
        window = [one for one in window if could_begin(reading) - could_end(one) <= 2 * _DAY]
        kind = kind_of_reading(reading, rule, earlier=window)
        window.append(reading)
        kinds[reading.id] = kind
        if kind is FeverKind.TEAM_RULE and rule is not None:
            for one in window[:-1]:
                if kinds[one.id] is FeverKind.MAY_LAST and lasts(reading, rule, (one,)):
                    kinds[one.id] = FeverKind.TEAM_RULE
    return kinds


def _worth_a_look(
    readings: Sequence[TemperatureRow], rule: FeverRuleRow | None
) -> list[TemperatureRow]:
    """Return the readings that can reach a limit: most of years are far below, and soon told."""
    limits = [float(LOWEST_PUBLISHED)]
    if rule is not None:
        limits += [limit for limit in (rule.celsius, rule.lasting_celsius) if limit is not None]
    least = min(limits) - _ROUNDING
    return [one for one in readings if one.celsius >= least]


def fever_episodes(view: RecordView) -> tuple[FeverEpisode, ...]:
    """Return a patient's fevers, oldest first.

    A reading counts if it meets the team's rule, its lasting part included, or calls for the team
    because there is no rule (from 38.0 °C) or only one for another place. Readings at most
    ``EPISODE_HOURS`` apart are one episode; where a time was not noted, the shortest time that can
    lie between them counts.
    """
    kinds = fever_kinds(view.temperatures, view.fever_rule)
    groups: list[list[TemperatureRow]] = []
    for reading in in_order([one for one in view.temperatures if kinds[one.id] in FEVERS]):
        if groups and could_begin(reading) - could_end(groups[-1][-1]) <= _GAP:
            groups[-1].append(reading)
        else:
            groups.append([reading])
    return tuple(_episode(group, kinds, view) for group in groups)


def episode_words(episode: FeverEpisode, *, fahrenheit: bool = False) -> Message:
    """Return "Fever up to 38.9 °C, 4 readings"; of one reading only its temperature."""
    highest = temperature_words(episode.highest.celsius, fahrenheit=fahrenheit)
    if len(episode.readings) == 1:
        text = QT_TRANSLATE_NOOP("fever", "Fever {highest}")
        return Message("fever", text, {"highest": highest})
    text = QT_TRANSLATE_NOOP("fever", "Fever up to {highest}, %n reading(s)", "", 1)
    return Message("fever", text, {"highest": highest}, len(episode.readings))


def basis_words(episode: FeverEpisode) -> Message:
    """Return what makes the episode a fever: whose rule it is."""
    return Message("fever", _BASES[episode.basis])


_BASES: Final = {
    FeverKind.TEAM_RULE: QT_TRANSLATE_NOOP("fever", "by the rule of your team"),
    FeverKind.NO_RULE: QT_TRANSLATE_NOOP(
        "fever", "38.0 °C or more, the lowest published rule; no rule of your team is noted"
    ),
    FeverKind.OTHER_SITE: QT_TRANSLATE_NOOP(
        "fever", "measured at another place than the rule of your team is for"
    ),
}


def _episode(
    readings: list[TemperatureRow], kinds: dict[str, FeverKind], view: RecordView
) -> FeverEpisode:
    found = {kinds[reading.id] for reading in readings}
    order = (FeverKind.TEAM_RULE, FeverKind.OTHER_SITE, FeverKind.NO_RULE)
    first, last = readings[0].measured_on, readings[-1].measured_on
    return FeverEpisode(
        tuple(readings),
        next(kind for kind in order if kind in found),
        tuple(row for row in view.stays if _touches(row, first, last)),
        tuple(row for row in view.infections if _touches(row, first, last)),
    )


def _touches(row: StayRow | InfectionRow, first: dt.date, last: dt.date) -> bool:
    """Return whether something lies on the days of a fever or begins the day after."""
    until = row.ended_on or dt.date.max
    return row.began_on <= last + _DAY and until >= first
