"""What was noted in the hours of a hand-over: temperatures, side effects, counts, events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Final

from alltracker.care.fever import FeverAnswer, FeverKind, judge, site_name, temperature_words
from alltracker.care.hand_over_lines import HandOverKind, HandOverLine, Hours, Spell
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import TemperatureSite
from alltracker.care.kinds_events import StayReason
from alltracker.care.procedure_words import (
    listed,
    procedure_title,
    result_words,
    transfusion_words,
)
from alltracker.care.rows import (
    ProcedureRow,
    RecordView,
    SideEffectRow,
    StayRow,
    TemperatureRow,
    TransfusionRow,
)
from alltracker.care.symptoms import side_effect_title
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_PAGE: Final = "side_effects"
_EVENTS: Final = "events"
_TOLD: Final = Message("hand_over", QT_TRANSLATE_NOOP("hand_over", "the team was told"))


def past_noted(
    view: RecordView, hours: Hours, counts: Mapping[str, Message], *, fahrenheit: bool
) -> Iterator[HandOverLine]:
    """Yield temperatures with what they call for, side effects, blood counts and notes."""
    for reading in view.temperatures:
        if hours.was(Spell.at(reading.measured_on, reading.measured_at)):
            yield _temperature(reading, view, fahrenheit=fahrenheit)
    for effect in view.side_effects:
        if hours.was(_lasted(effect, hours)):
            yield _side_effect(effect, hours)
    yield from _draws(view, hours, counts)
    for note in view.notes:
        spell = Spell.at(note.day, None)
        if hours.was(spell):
            what = _plain(note.text.strip())
            yield HandOverLine(HandOverKind.NOTE, spell, what, page="today", row_id=note.id)


def past_events(view: RecordView, hours: Hours) -> Iterator[HandOverLine]:
    """Yield procedures, transfusions, stays in hospital and infections."""
    for procedure in view.procedures:
        if hours.was(Spell.at(procedure.day, procedure.time)):
            yield _procedure(procedure)
    for transfusion in view.transfusions:
        if hours.was(Spell.at(transfusion.day, transfusion.time)):
            yield _transfusion(transfusion)
    yield from _illness(view, hours)


def _draws(view: RecordView, hours: Hours, counts: Mapping[str, Message]) -> Iterator[HandOverLine]:
    what = Message("hand_over", QT_TRANSLATE_NOOP("hand_over", "Blood counts"))
    for draw in view.draws:
        spell = Spell.at(draw.day, draw.time)
        if hours.was(spell):
            yield HandOverLine(
                HandOverKind.COUNTS,
                spell,
                what,
                counts.get(draw.id),
                time=draw.time,
                page="counts",
                row_id=draw.id,
            )


def _illness(view: RecordView, hours: Hours) -> Iterator[HandOverLine]:
    for stay in view.stays:
        if hours.was(_days(stay.began_on, stay.ended_on, hours)):
            yield _stay(stay, hours)
    for infection in view.infections:
        spell = Spell.at(infection.began_on, None)
        if hours.was(spell):
            found = _plain(infection.organism.strip()) if infection.organism.strip() else None
            yield _event(spell, _plain(infection.name), infection.id, found)


def _temperature(reading: TemperatureRow, view: RecordView, *, fahrenheit: bool) -> HandOverLine:
    answer = judge(
        reading,
        view.fever_rule,
        fahrenheit=fahrenheit,
        earlier=[row for row in view.temperatures if row.id != reading.id],
    )
    degrees = temperature_words(reading.celsius, fahrenheit=fahrenheit)
    what = degrees
    if reading.site is not TemperatureSite.NOT_KNOWN:
        text = QT_TRANSLATE_NOOP("hand_over", "{degrees}, {site}")
        what = Message("hand_over", text, {"degrees": degrees, "site": site_name(reading.site)})
    return HandOverLine(
        HandOverKind.TEMPERATURE,
        Spell.at(reading.measured_on, reading.measured_at),
        what,
        _told(reading, answer),
        time=reading.measured_at,
        calls=answer.calls,
        page=_PAGE,
        row_id=reading.id,
    )


def _told(reading: TemperatureRow, answer: FeverAnswer) -> Message | None:
    """Return what a reading calls for, who measured it, and that the team knows of it."""
    by = reading.measured_by.strip()
    more = Message("hand_over", QT_TRANSLATE_NOOP("hand_over", "by {name}"), {"name": by})
    told: Message | None = more if by else None
    if answer.kind is not FeverKind.NOTED:
        told = answer.headline
        if by:
            text = QT_TRANSLATE_NOOP("hand_over", "{said} ({who})")
            told = Message("hand_over", text, {"said": answer.headline, "who": more})
    if not reading.told_team:
        return told
    return _TOLD if told is None else listed([told, _TOLD])


def _lasted(effect: SideEffectRow, hours: Hours) -> Spell:
    return _days(effect.began_on, effect.ended_on, hours)


def _days(began: dt.date, ended: dt.date | None, hours: Hours) -> Spell:
    """Return a stretch of days, to today where it goes on."""
    last = max(began, ended or hours.today)
    return Spell(Spell.at(began, None).begin, Spell.at(last, None).end)


def _shown_on(began: dt.date, hours: Hours) -> Spell:
    """Return the day under which something stands that may have begun long ago."""
    return Spell.at(max(began, hours.since.date()), None)


def _side_effect(effect: SideEffectRow, hours: Hours) -> HandOverLine:
    if effect.ended_on is not None and effect.ended_on <= hours.today:
        text, day = QT_TRANSLATE_NOOP("hand_over", "until {day}"), effect.ended_on
    else:
        text, day = QT_TRANSLATE_NOOP("hand_over", "since {day}"), effect.began_on
    return HandOverLine(
        HandOverKind.SIDE_EFFECT,
        _shown_on(effect.began_on, hours),
        side_effect_title(effect),
        _with_team(Message("hand_over", text, {"day": day}), effect),
        page=_PAGE,
        row_id=effect.id,
    )


def _with_team(said: Message, effect: SideEffectRow) -> Message:
    """Return when it is, and that the team knows of it, so that nobody calls twice."""
    if not effect.told_team:
        return said
    name = effect.told_whom.strip()
    if not name:
        return listed([said, _TOLD])
    text = QT_TRANSLATE_NOOP("hand_over", "{name} was told")
    return listed([said, Message("hand_over", text, {"name": name})])


def _procedure(row: ProcedureRow) -> HandOverLine:
    note = _plain(row.note.strip()) if row.note.strip() else None
    parts = [part for part in (result_words(row), note) if part is not None]
    spell = Spell.at(row.day, row.time)
    return _event(spell, procedure_title(row), row.id, listed(parts) if parts else None, row.time)


def _transfusion(row: TransfusionRow) -> HandOverLine:
    text = QT_TRANSLATE_NOOP("hand_over", "Transfusion: {product}")
    what = Message("hand_over", text, {"product": transfusion_words(row)})
    more = None
    if row.reacted:
        text = QT_TRANSLATE_NOOP("hand_over", "with a reaction: {reaction}")
        if not row.reaction.strip():
            text = QT_TRANSLATE_NOOP("hand_over", "with a reaction")
        more = Message("hand_over", text, {"reaction": row.reaction.strip()})
    return _event(Spell.at(row.day, row.time), what, row.id, more, row.time)


def _stay(row: StayRow, hours: Hours) -> HandOverLine:
    if row.ended_on is not None and row.ended_on <= hours.today:
        text, day = QT_TRANSLATE_NOOP("hand_over", "In hospital until {day}"), row.ended_on
    else:
        text, day = QT_TRANSLATE_NOOP("hand_over", "In hospital since {day}"), row.began_on
    what = Message("hand_over", text, {"day": day})
    parts = [] if row.reason is StayReason.OTHER else [word_of(row.reason)]
    parts += [_plain(words) for words in (row.place.strip(), row.note.strip()) if words]
    return _event(_shown_on(row.began_on, hours), what, row.id, listed(parts) if parts else None)


def _event(
    spell: Spell,
    what: Message,
    row_id: str,
    more: Message | None = None,
    time: dt.time | None = None,
) -> HandOverLine:
    kind = HandOverKind.EVENT
    return HandOverLine(kind, spell, what, more, time=time, page=_EVENTS, row_id=row_id)


def _plain(text: str) -> Message:
    return Message("hand_over", QT_TRANSLATE_NOOP("hand_over", "{text}"), {"text": text})
