"""Says what was done in the period of the summary: procedures, transfusions and stays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from alltracker.care.courage import stay_nights
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import AppointmentKind, AppointmentStatus
from alltracker.care.kinds_events import ProcedureKind
from alltracker.care.rows import (
    AppointmentRow,
    ProcedureRow,
    RecordView,
    StayRow,
    TransfusionRow,
)
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language
from alltracker.papers.period import Period
from alltracker.papers.rows import listed

_SMALL: Final = frozenset({ProcedureKind.POKE})
"""What happens too often to be told one by one."""


@dataclass(frozen=True, slots=True)
class Done:
    """What was done in a period, oldest first, and the next procedure that is planned."""

    period: Period
    procedures: tuple[ProcedureRow, ...]
    transfusions: tuple[TransfusionRow, ...]
    stays: tuple[StayRow, ...]
    following: AppointmentRow | None


def done_in(view: RecordView, period: Period) -> Done:
    """Return what a record holds of a period."""
    planned = [
        row
        for row in view.appointments
        if row.kind in {AppointmentKind.PROCEDURE, AppointmentKind.TREATMENT}
        and row.status is AppointmentStatus.PLANNED
        and row.start.date() >= period.until
    ]
    return Done(
        period,
        tuple(row for row in view.procedures if period.holds(row.day) and row.kind not in _SMALL),
        tuple(row for row in view.transfusions if period.holds(row.day)),
        tuple(
            row
            for row in view.stays
            if row.began_on <= period.until
            and (row.ended_on is None or row.ended_on >= period.since)
        ),
        min(planned, key=lambda row: row.start, default=None),
    )


class DoneWords:
    """Says it in one language."""

    def __init__(self, done: Done, language: Language) -> None:
        self._done = done
        self._language = language

    def view(self) -> dict[str, Any]:
        """Return heading, rows and the line with what is next."""
        rows = sorted(self._rows(), key=lambda row: row[0])
        lines = []
        if not rows:
            none = QT_TRANSLATE_NOOP("papers", "None noted since {day}.")
            lines.append(self._say(none, day=self._done.period.since))
        if self._done.following is not None:
            text = QT_TRANSLATE_NOOP("papers", "Next: {what}, {day}.")
            following = self._done.following
            day = self._language.day(following.start.date(), DayStyle.MEDIUM)
            lines.append(self._say(text, what=following.title.strip(), day=day))
        return {
            "title": self._say(QT_TRANSLATE_NOOP("papers", "Procedures")),
            "rows": [
                {"when": when, "title": title, "remarks": [line for line in remarks if line]}
                for _, when, title, remarks in rows
            ],
            "lines": [" ".join(lines)] if lines else [],
        }

    def _rows(self) -> Iterator[tuple[dt.date, str, str, tuple[str, ...]]]:
        for row in self._done.procedures:
            name = row.name.strip()
            kind = self._language.say(word_of(row.kind))
            title = name if name and row.kind is ProcedureKind.OTHER else listed(kind, name)
            yield row.day, self._short(row.day), title, (row.result.strip(),)
        for blood in self._done.transfusions:
            title = blood.name.strip() or self._language.say(word_of(blood.product))
            yield blood.day, self._short(blood.day), title, self._blood(blood)
        for stay in self._done.stays:
            text = QT_TRANSLATE_NOOP("papers", "In hospital, {reason}")
            title = self._say(text, reason=word_of(stay.reason))
            yield stay.began_on, self._span(stay), title, (self._nights(stay), stay.note.strip())

    def _blood(self, row: TransfusionRow) -> tuple[str, ...]:
        amount = ""
        if row.amount is not None:
            text = QT_TRANSLATE_NOOP("papers", "{amount} {unit}")
            amount = self._say(text, amount=float(row.amount), unit=word_of(row.unit))
        if not row.reacted:
            return (amount,)
        text = QT_TRANSLATE_NOOP("papers", "reaction: {what}")
        what = row.reaction.strip() or self._say(QT_TRANSLATE_NOOP("papers", "not described"))
        return (amount, self._say(text, what=what))

    def _nights(self, stay: StayRow) -> str:
        until = self._done.period.until
        nights = stay_nights(stay.began_on, stay.ended_on, until)
        text = QT_TRANSLATE_NOOP("papers", "%n night(s)", "", 1)
        return self._say(text, nights) if nights else ""

    def _span(self, stay: StayRow) -> str:
        begin = self._short(stay.began_on)
        if stay.ended_on is None or stay.ended_on > self._done.period.until:
            return self._say(QT_TRANSLATE_NOOP("papers", "since {day}"), day=begin)
        if stay.ended_on == stay.began_on:
            return begin
        text = QT_TRANSLATE_NOOP("papers", "{first} to {last}")
        return self._say(text, first=begin, last=self._short(stay.ended_on))

    def _short(self, day: dt.date) -> str:
        same = day.year == self._done.period.until.year
        return self._language.day(day, DayStyle.SHORT if same else DayStyle.MEDIUM)

    def _say(self, text: str, count: int | None = None, /, **values: object) -> str:
        return self._language.say(Message("papers", text, values, count))
