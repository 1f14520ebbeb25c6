"""One list of everything that has a date, oldest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from alltracker.care.fever import temperature_words
from alltracker.care.kinds import AppointmentStatus
from alltracker.care.phases import effective_end, effective_start, phase_name
from alltracker.care.rows import RecordView
from alltracker.care.symptoms import side_effect_title
from alltracker.care.words import QT_TRANSLATE_NOOP, Message


class ThingKind(StrEnum):
    """What a dated thing is; the order is the one within a moment."""

    PHASE = "phase"
    DRAW = "draw"
    APPOINTMENT = "appointment"
    SIDE_EFFECT = "side_effect"
    TEMPERATURE = "temperature"
    AWAITED_RESULT = "awaited_result"
    NOTE = "note"


_ORDER: Final = {kind: at for at, kind in enumerate(ThingKind)}


@dataclass(frozen=True, slots=True)
class DatedThing:
    """One thing of the record on its day."""

    kind: ThingKind
    id: str
    start: dt.date
    at: dt.time | None
    """The time of day, where it is known."""
    end: dt.date | None
    """The last day; None if it is not known or not over. For a moment the day itself."""
    title: str | Message
    planned: bool
    """Whether it has not happened yet."""

    @property
    def order(self) -> tuple[dt.date, dt.time, int, str]:
        """What the timeline is sorted by; without a time it stands before the timed ones."""
        return (self.start, self.at or dt.time.min, _ORDER[self.kind], self.id)


def timeline(
    view: RecordView,
    *,
    test_names: Mapping[str, str] | None = None,
    fahrenheit: bool = False,
) -> tuple[DatedThing, ...]:
    """Return everything dated but canceled visits.

    ``test_names`` gives documented tests their names by key; ``fahrenheit`` is the unit that
    temperatures are told in.
    """
    things = [
        *_phases(view),
        *_moments(view, fahrenheit=fahrenheit),
        *_appointments(view),
        *_side_effects(view),
        *_awaited(view, test_names or {}),
    ]
    return tuple(sorted(things, key=lambda thing: thing.order))


def since(
    things: Sequence[DatedThing], day: dt.date, until: dt.date | None = None
) -> tuple[DatedThing, ...]:
    """Return what was still going on or came up from ``day`` on, to ``until`` if given."""
    return tuple(
        thing
        for thing in things
        if (thing.end is None or thing.end >= day) and (until is None or thing.start <= until)
    )


def _phases(view: RecordView) -> Iterator[DatedThing]:
    for phase in view.phases:
        start = effective_start(phase)
        if start is not None:
            yield DatedThing(
                kind=ThingKind.PHASE,
                id=phase.id,
                start=start,
                at=None,
                end=effective_end(phase),
                title=phase_name(phase),
                planned=phase.actual_start is None,
            )


def _moments(view: RecordView, *, fahrenheit: bool) -> Iterator[DatedThing]:
    counts = Message("timeline", QT_TRANSLATE_NOOP("timeline", "Blood counts"))
    for draw in view.draws:
        yield _moment(ThingKind.DRAW, draw.id, draw.day, draw.time, counts)
    for reading in view.temperatures:
        title = temperature_words(reading.celsius, fahrenheit=fahrenheit)
        yield _moment(
            ThingKind.TEMPERATURE, reading.id, reading.measured_on, reading.measured_at, title
        )
    for note in view.notes:
        lines = note.text.strip().splitlines()
        yield _moment(ThingKind.NOTE, note.id, note.day, None, lines[0].rstrip() if lines else "")


def _moment(
    kind: ThingKind, row_id: str, day: dt.date, at: dt.time | None, title: str | Message
) -> DatedThing:
    return DatedThing(kind, row_id, day, at, day, title, planned=False)


def _appointments(view: RecordView) -> Iterator[DatedThing]:
    for row in view.appointments:
        if row.status is AppointmentStatus.CANCELED:
            continue
        start = row.start
        length = dt.timedelta(minutes=0 if row.all_day else row.minutes or 0)
        yield DatedThing(
            kind=ThingKind.APPOINTMENT,
            id=row.id,
            start=start.date(),
            at=None if row.all_day else start.time(),
            end=(start + length).date(),
            title=row.title,
            planned=row.status is AppointmentStatus.PLANNED,
        )


def _side_effects(view: RecordView) -> Iterator[DatedThing]:
    for row in view.side_effects:
        yield DatedThing(
            kind=ThingKind.SIDE_EFFECT,
            id=row.id,
            start=row.began_on,
            at=None,
            end=row.ended_on,
            title=side_effect_title(row),
            planned=False,
        )


def _awaited(view: RecordView, test_names: Mapping[str, str]) -> Iterator[DatedThing]:
    text = QT_TRANSLATE_NOOP("timeline", "{test} asked for")
    for row in view.awaited:
        test = row.name.strip() or test_names.get(row.test, row.test)
        yield DatedThing(
            kind=ThingKind.AWAITED_RESULT,
            id=row.id,
            start=row.asked_on,
            at=None,
            end=row.received_on,
            title=Message("timeline", text, {"test": test}),
            planned=False,
        )
