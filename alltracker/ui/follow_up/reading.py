"""Reads a record for the page of follow-up and says it: the line, the next visit, the plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from alltracker.care.calendar import PartialDate
from alltracker.care.follow_up import treatment_end
from alltracker.care.follow_up_marks import FollowUpMark
from alltracker.care.follow_up_plan import (
    VisitWindow,
    follow_up_visits,
    stage_on,
    visit_windows,
)
from alltracker.care.half_known import middle
from alltracker.care.kinds import AppointmentStatus
from alltracker.care.phases import add_months
from alltracker.care.reminders_visits import thing_of
from alltracker.care.rows import RecordView, VisitStageRow
from alltracker.care.stage_words import how_often, stretch
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language, capitalized
from alltracker.ui.follow_up.line import LineKind, LineMark, VisitsLine

_CONTEXT: Final = "follow_up_page"
_AHEAD_MONTHS: Final = 60
_LONG_WINDOW: Final = 45
"""A window of more days than this is told in months."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What stands in the record about the time after treatment."""

    view: RecordView
    today: dt.date
    ended: PartialDate
    stage: VisitStageRow | None = None
    been: tuple[Any, ...] = ()
    coming: tuple[Any, ...] = ()
    windows: tuple[VisitWindow, ...] = ()
    marks: tuple[FollowUpMark, ...] = ()

    @property
    def next_visit(self) -> Any | None:
        """The next visit that is planned."""
        return self.coming[0] if self.coming else None


def read_follow_up(
    view: RecordView, marks: Sequence[FollowUpMark], today: dt.date
) -> FollowUp | None:
    """Return what is known of the time after treatment; None while it is not over."""
    ended = treatment_end(view, today)
    if ended is None:
        return None
    visits = follow_up_visits(view, today)
    return FollowUp(
        view=view,
        today=today,
        ended=ended,
        stage=stage_on(view, today),
        been=tuple(row for row in visits if row.status is AppointmentStatus.DONE),
        coming=tuple(row for row in visits if row.status is AppointmentStatus.PLANNED),
        windows=visit_windows(view, today, add_months(today, _AHEAD_MONTHS)),
        marks=tuple(marks),
    )


@dataclass(frozen=True, slots=True)
class FollowUpWords:
    """Says it in one language."""

    language: Language

    def say(self, text: str, count: int | None = None, **values: object) -> str:
        """Return a text of this page with its values."""
        return self.language.say(Message(_CONTEXT, text, values, count))

    def line(self, shown: FollowUp) -> VisitsLine:
        """Return the line of visits from the end of treatment to some years ahead."""
        start = middle(shown.ended)
        marks = sorted(self._line_marks(shown), key=lambda mark: mark.day)
        last = max([add_months(shown.today, _AHEAD_MONTHS), *(mark.day for mark in marks)])
        month = self._end(shown.ended)
        return VisitsLine(
            start=start,
            last=last,
            today=shown.today,
            start_words=self.say(
                QT_TRANSLATE_NOOP("follow_up_page", "end of treatment, {month}"), month=month
            ),
            marks=tuple(mark for mark in marks if mark.day >= start),
        )

    def window(self, window: VisitWindow) -> str:
        """Return when a visit is expected: a day, two days, or two months where it is wide."""
        first, last = window.first, window.last
        if first == last:
            return self.say(QT_TRANSLATE_NOOP("follow_up_page", "expected about {day}"), day=first)
        between = QT_TRANSLATE_NOOP("follow_up_page", "expected between {first} and {last}")
        if (last - first).days <= _LONG_WINDOW:
            return self.say(between, first=first, last=last)
        month = self.language.day
        return self.say(
            between, first=month(first, DayStyle.MONTH), last=month(last, DayStyle.MONTH)
        )

    def stage(self, stage: VisitStageRow) -> str:
        """Return a stage of the plan in one sentence with its source."""
        said = self.say(
            QT_TRANSLATE_NOOP("follow_up_page", "{when}: {every}"),
            when=stretch(stage),
            every=how_often(stage),
        )
        quote = stage.words.strip()
        parts = [
            f"{capitalized(said)}.",
            quote,
            f"({stage.source.strip()})" if stage.source.strip() else "",
        ]
        return " ".join(part for part in parts if part)

    def day_of(self, date: PartialDate | None) -> str:
        """Return a date as far as it is known, an en dash without one."""
        return self.language.partial(date, DayStyle.LONG) if date else "\N{EN DASH}"

    def _end(self, ended: PartialDate) -> str:
        if ended.known_month:
            return self.language.day(ended.first, DayStyle.MONTH)
        return self.language.partial(ended)

    def _line_marks(self, shown: FollowUp) -> Iterator[LineMark]:
        day = self.language.day
        for mark in shown.marks:
            if mark.day is not None:
                name = self.language.value(mark.name)
                words = self.say(
                    QT_TRANSLATE_NOOP("follow_up_page", "{name}: {day}"),
                    name=name,
                    day=self.day_of(mark.day),
                )
                yield LineMark(LineKind.MARK, middle(mark.day), words, name)
        for row in shown.been:
            words = f"{day(row.start.date(), DayStyle.LONG)}, {row.title}"
            yield LineMark(LineKind.BEEN, row.start.date(), words, open_id=thing_of(row))
        for number, row in enumerate(shown.coming):
            words = self.say(
                QT_TRANSLATE_NOOP("follow_up_page", "planned: {day}, {name}"),
                day=day(row.start.date(), DayStyle.LONG),
                name=row.title,
            )
            kind = LineKind.PLANNED if number else LineKind.NEXT
            label = "" if number else day(row.start.date(), DayStyle.SHORT)
            yield LineMark(kind, row.start.date(), words, label, thing_of(row))
        for window in shown.windows:
            yield LineMark(LineKind.EXPECTED, window.day, self.window(window))
