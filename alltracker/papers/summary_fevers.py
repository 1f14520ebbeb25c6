"""The fevers of the summary: what calls for the team in a period, told as episodes."""

from __future__ import annotations

from collections.abc import Sequence

from alltracker.care.fever import LOWEST_PUBLISHED, judge, site_name, temperature_words
from alltracker.care.fever_episodes import FeverEpisode, fever_episodes, in_order
from alltracker.care.measure import shown_unit
from alltracker.care.rows import InfectionRow, RecordView, TemperatureRow
from alltracker.care.units import FAHRENHEIT
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import FeverRule, Infection, Temperature
from alltracker.papers.period import Period
from alltracker.papers.summary import Fevers, FeverTold, Reading


def fevers_of(view: RecordView, period: Period, *, fahrenheit: bool = False) -> Fevers:
    """Return the fevers of a period, other readings that call for the team, and the last before.

    Args:
        view: the record.
        period: which days.
        fahrenheit: the family's unit, for the published rule where the team's is not known.
    """
    episodes = [one for one in fever_episodes(view) if one.began_on <= period.until]
    inside = [one for one in episodes if one.ended_on >= period.since]
    before = [one for one in episodes if one.ended_on < period.since]
    told = {row.id for one in episodes for row in one.readings}
    rest = [
        row
        for row in in_order(view.temperatures)
        if period.holds(row.measured_on) and row.id not in told
    ]
    calling = [row for row in rest if judge(row, view.fever_rule).calls]
    return Fevers(
        episodes=tuple(_told(one, period) for one in inside),
        readings=tuple(map(_reading, _kept(calling))),
        others=len(rest) - len(calling),
        last=_reading(before[-1].highest) if before else None,
        since=period.since,
        until=period.until,
        rule=_rule(view.fever_rule, fahrenheit=fahrenheit),
    )


def _told(episode: FeverEpisode, period: Period) -> FeverTold:
    rows = _kept(episode.readings)
    notes = [row.note.strip() for row in rows if row.note.strip()]
    return FeverTold(
        first=episode.began_on,
        last=min(episode.ended_on, period.until),
        highest=_reading(episode.highest),
        count=len(rows),
        told_team=any(row.told_team for row in rows),
        notes=tuple(dict.fromkeys(notes)),
        stays=tuple((row.began_on, row.ended_on) for row in episode.stays),
        infections=tuple(map(infection_words, episode.infections)),
    )


def infection_words(row: InfectionRow) -> Message | str:
    """Return an infection with where what was found, "A cold (nose swab: rhinovirus)"."""
    name, organism = row.name.strip(), row.organism.strip()
    place = row.found_in.strip() if isinstance(row, Infection) else ""
    if not organism:
        return name
    values = {"infection": name, "organism": organism, "place": place}
    text = QT_TRANSLATE_NOOP("papers", "{infection} ({organism})")
    if place:
        text = QT_TRANSLATE_NOOP("papers", "{infection} ({place}: {organism})")
    return Message("papers", text, values)


def _kept(rows: Sequence[TemperatureRow]) -> list[Temperature]:
    """Return the rows as the record keeps them, with their notes."""
    return [row for row in rows if isinstance(row, Temperature)]


def _rule(rule: object, *, fahrenheit: bool) -> Message:
    if isinstance(rule, FeverRule):
        own = rule.entered_unit == FAHRENHEIT
        limit = temperature_words(rule.celsius, fahrenheit=own)
        if rule.lasting_celsius is None:
            text = QT_TRANSLATE_NOOP("papers", "team’s rule: {limit} or more")  # noqa: RUF001 - as printed
            return Message("papers", text, {"limit": limit})
        lower = temperature_words(rule.lasting_celsius, fahrenheit=own)
        text = QT_TRANSLATE_NOOP(
            "papers",
            "team’s rule: {limit} or more, or {lower} lasting %n minute(s)",  # noqa: RUF001 - as printed
            "",
            1,
        )
        return Message("papers", text, {"limit": limit, "lower": lower}, rule.lasting_minutes or 0)
    text = QT_TRANSLATE_NOOP("papers", "from {limit}, the lowest published rule")
    return Message(
        "papers", text, {"limit": temperature_words(LOWEST_PUBLISHED, fahrenheit=fahrenheit)}
    )


def _reading(row: TemperatureRow) -> Reading:
    assert isinstance(row, Temperature)
    return Reading(
        day=row.measured_on,
        time=row.measured_at,
        value=row.value_text,
        unit=shown_unit(row.unit),
        site=site_name(row.site),
        told_team=row.told_team,
        note=row.note.strip(),
    )
