"""Reads the diary: every row under its day, fevers as blocks, and what came since the visit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from alltracker.care.calendar import today
from alltracker.care.fever import temperature_words
from alltracker.care.fever_episodes import FeverEpisode, fever_episodes
from alltracker.care.kinds import Severity
from alltracker.care.last_visit import last_visit
from alltracker.care.rows import AppointmentRow, RecordView
from alltracker.care.symptoms import own_rating_words
from alltracker.care.units import FAHRENHEIT
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import (
    Appointment,
    Infection,
    Measurement,
    Medicine,
    Note,
    SideEffect,
    Stay,
    Temperature,
)
from alltracker.db.plain import plain
from alltracker.db.queries import light_rows
from alltracker.db.record_view import laid_out
from alltracker.db.store import Store
from alltracker.ui.effects.reads import photo_counts
from alltracker.ui.kinds import CONTEXT
from alltracker.ui.kinds_diary import SIDE_EFFECT
from alltracker.ui.kinds_small import MEASUREMENT, NOTE
from alltracker.ui.kinds_temperature import TEMPERATURE
from alltracker.ui.records.diary import INSIDE, DiaryRow, FeverBlock
from alltracker.ui.records.lookups import Lookups
from alltracker.ui.records.model import Entry

_START: Final = dt.time.min


@dataclass(frozen=True, slots=True)
class Diary:
    """The diary of one patient as it was read."""

    entries: tuple[Entry, ...]
    effects: Sequence[Any]
    """The side effects as light rows, newest first."""
    fevers: frozenset[dt.date]
    """The days with a reading that is a fever."""
    visit: dt.date | None
    """The last visit; None while none is known."""

    @property
    def since_visit(self) -> int:
        """How many entries are of the time since the last visit."""
        return sum(entry.row.since_visit for entry in self.entries)


def read_diary(store: Store, lookups: Lookups) -> Diary:
    """Read everything of a patient's diary."""
    own = lookups.patient.id
    reader = _Reader(store, lookups)
    effects = light_rows(store, SideEffect, own, newest_by="began_on")
    rows = [reader.effect(row) for row in effects]
    readings: Any = light_rows(store, Temperature, own, newest_by="measured_on")
    episodes = _episodes(store, lookups, readings)
    rows += reader.temperatures(readings, episodes)
    for kind, model in ((NOTE, Note), (MEASUREMENT, Measurement)):
        rows += [
            DiaryRow(row.id, kind, row, row.day, _START, since_visit=reader.is_new(row.day))
            for row in light_rows(store, model, own, newest_by="day")
        ]
    return Diary(
        tuple(Entry(INSIDE[row.kind.key], row) for row in rows),
        effects,
        frozenset(row.measured_on for one in episodes for row in one.readings),
        reader.visit,
    )


def _episodes(store: Store, lookups: Lookups, readings: Sequence[Any]) -> tuple[FeverEpisode, ...]:
    own = lookups.patient.id
    stays: Any = light_rows(store, Stay, own, newest_by="began_on")
    infections: Any = light_rows(store, Infection, own, newest_by="began_on")
    view = RecordView(
        temperatures=tuple(readings),
        stays=stays,
        infections=infections,
        fever_rule=lookups.fever_rule(),
    )
    return fever_episodes(view)


class _Reader:
    """Makes the rows of one reading of the diary."""

    def __init__(self, store: Store, lookups: Lookups) -> None:
        self._patient = lookups.patient
        own = self._patient.id
        self._today = today()
        self.visit = last_visit(_visits(store, own, self._today), self._today)
        self._photos = photo_counts(store, own)
        medicines: Any = light_rows(store, Medicine, own, newest_by="name")
        self._medicines: Mapping[str, str] = {row.id: row.name for row in medicines}

    def is_new(self, day: dt.date) -> bool:
        """Return whether a day is that of the last visit or later."""
        return self.visit is not None and day >= self.visit

    def effect(self, row: Any) -> DiaryRow:
        """Return a side effect; one that went on after the visit is new to the next one."""
        last = row.ended_on or self._today
        new = self.is_new(max(row.began_on, last) if row.severity else row.began_on)
        return DiaryRow(
            row.id,
            SIDE_EFFECT,
            row,
            row.began_on,
            _START,
            since_visit=new,
            more=self._more(row),
        )

    def temperatures(
        self, readings: Sequence[Any], episodes: Sequence[FeverEpisode]
    ) -> list[DiaryRow]:
        """Return the temperatures, those of a fever of several readings as a block."""
        fevers = {row.id: one for one in episodes for row in one.readings}
        blocks = {one.first.id: _block(one) for one in episodes if len(one.readings) > 1}
        found = []
        for row in readings:
            episode = fevers.get(row.id)
            found.append(
                DiaryRow(
                    row.id,
                    TEMPERATURE,
                    row,
                    row.measured_on,
                    row.measured_at or _START,
                    episode is not None,
                    blocks.get(episode.first.id) if episode is not None else None,
                    self.is_new(row.measured_on),
                    _beside(episode) if episode and episode.last.id == row.id else (),
                )
            )
        return found

    def _more(self, row: Any) -> tuple[Message, ...]:
        more = []
        if row.own_rating is not None:
            more.append(own_rating_words(self._patient.name, Severity(row.own_rating)))
        if row.medicine_id in self._medicines:
            text = QT_TRANSLATE_NOOP("kinds", "linked to {medicine}")
            name = self._medicines[row.medicine_id]
            more.append(Message(CONTEXT, text, {"medicine": name}))
        if row.id in self._photos:
            text = QT_TRANSLATE_NOOP("kinds", "%n picture(s)", "", 1)
            more.append(Message(CONTEXT, text, {}, self._photos[row.id]))
        return tuple(more)


def _visits(store: Store, patient_id: str, now: dt.date) -> list[AppointmentRow]:
    """Return the visits in any order; only series and what changes them need laying out."""
    rows: Any = store.rows(plain(Appointment, "WHERE patient_id = ?", patient_id))
    series = [row for row in rows if row.rule or row.series_id is not None]
    single = [row for row in rows if not (row.rule or row.series_id is not None)]
    return [*single, *laid_out(series, now)]


def _block(episode: FeverEpisode) -> FeverBlock:
    highest: Any = episode.highest
    degrees = temperature_words(highest.celsius, fahrenheit=highest.unit == FAHRENHEIT)
    return FeverBlock(episode.began_on, episode.ended_on, degrees)


def _beside(episode: FeverEpisode) -> tuple[Message, ...]:
    """Return what was noted beside a fever: stays and infections."""
    stay = QT_TRANSLATE_NOOP("kinds", "in hospital from {day}")
    infection = QT_TRANSLATE_NOOP("kinds", "infection: {name}")
    return (
        *(Message(CONTEXT, stay, {"day": row.began_on}) for row in episode.stays),
        *(Message(CONTEXT, infection, {"name": row.name}) for row in episode.infections),
    )
