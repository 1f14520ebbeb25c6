"""Says the medicines and doses of the summary in one language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Final

from alltracker.care.dose_days import DoseState
from alltracker.care.dose_words import pattern_words
from alltracker.care.kind_words import word_of
from alltracker.care.rows import DoseOrderRow, MedicineRow
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language
from alltracker.papers.dose_facts import Taken
from alltracker.papers.rows import listed
from alltracker.papers.summary_doses import DoseChange, DoseReport, MedicineLine

_MOST_DAYS: Final = 5
_DAY: Final = dt.timedelta(days=1)
_TOLD: Final = (
    (DoseState.VOMITED, QT_TRANSLATE_NOOP("papers", "vomited {count} ({days})")),
    (DoseState.SKIPPED, QT_TRANSLATE_NOOP("papers", "skipped {count} ({days})")),
    (DoseState.NOT_KNOWN, QT_TRANSLATE_NOOP("papers", "not known {count} ({days})")),
    (DoseState.OPEN, QT_TRANSLATE_NOOP("papers", "nothing noted {count} ({days})")),
    (DoseState.HELD, QT_TRANSLATE_NOOP("papers", "held {count} ({days})")),
    (DoseState.NOT_DUE, QT_TRANSLATE_NOOP("papers", "left out by the team {count} ({days})")),
)
_COUNTED: Final = (
    DoseState.GIVEN,
    DoseState.VOMITED,
    DoseState.SKIPPED,
    DoseState.NOT_KNOWN,
    DoseState.OPEN,
)
"""What was due and neither held nor left out by the team."""


class DoseWords:
    """Says one report."""

    def __init__(self, report: DoseReport, language: Language) -> None:
        self._report = report
        self._language = language

    def view(self) -> dict[str, Any]:
        """Return heading and rows; without any medicine the sentence that says so."""
        period = self._report.period
        span = QT_TRANSLATE_NOOP("papers", "{first} to {last}")
        rows = [self._row(line) for line in self._report.lines]
        clinic = [self._given(taken) for taken in self._report.clinic]
        none = QT_TRANSLATE_NOOP("papers", "No medicines entered")
        return {
            "title": self._say(QT_TRANSLATE_NOOP("papers", "Medicines and doses")),
            "aside": self._say(
                span, first=self._short(period.since), last=self._short(period.until)
            ),
            "rows": rows,
            "clinic_title": self._say(QT_TRANSLATE_NOOP("papers", "In the clinic")),
            "clinic": clinic,
            "lines": [] if rows or clinic else [self._say(none)],
        }

    def _row(self, line: MedicineLine) -> dict[str, Any]:
        said = (self._change(line.medicine, change) for change in line.changes)
        remarks = [remark for remark in said if remark]
        dose, counts = self._now(line), ", ".join(self._counts(line))
        if dose and counts and not remarks:
            text = QT_TRANSLATE_NOOP("papers", "{dose}: {counts}")
            dose, counts = self._say(text, dose=dose, counts=counts), ""
        return {
            "name": line.medicine.name.strip(),
            "dose": dose,
            "remarks": remarks,
            "counts": counts,
        }

    def _now(self, line: MedicineLine) -> str:
        if line.order is None:
            ended = line.medicine.ended_on
            if ended is not None and ended <= self._report.period.until:
                return self._say(QT_TRANSLATE_NOOP("papers", "ended {day}"), day=self._short(ended))
            return ""
        pattern = self._report.book.pattern(line.order)
        if pattern is None:
            return ""
        if pattern.held:
            return listed(self._held(line.order), self._reason(line.order))
        return self._pattern(line.medicine, line.order)

    def _held(self, order: DoseOrderRow) -> str:
        first = self._short(order.starts_on)
        if order.ends_on is None:
            return self._say(QT_TRANSLATE_NOOP("papers", "held since {day}"), day=first)
        text = QT_TRANSLATE_NOOP("papers", "held {first} to {last}")
        return self._say(text, first=first, last=self._short(order.ends_on))

    def _change(self, medicine: MedicineRow, change: DoseChange) -> str:
        if self._report.book.held(change.after):
            if change.after.ends_on is None or change.after.ends_on >= self._report.period.until:
                return ""
            text = QT_TRANSLATE_NOOP("papers", "held {first} to {last}")
            last = self._short(change.after.ends_on)
            said = self._say(text, first=self._short(change.day), last=last)
        elif change.held_days:
            text = QT_TRANSLATE_NOOP("papers", "restarted {day} after %n day(s) held", "", 1)
            said = self._say(text, change.held_days, day=self._short(change.day))
        elif change.before is None:
            text = QT_TRANSLATE_NOOP("papers", "begun {day}")
            said = self._say(text, day=self._short(change.day))
        else:
            text = QT_TRANSLATE_NOOP("papers", "changed {day}, before: {dose}")
            before = self._pattern(medicine, change.before)
            said = self._say(text, day=self._short(change.day), dose=before)
        return listed(said, self._reason(change.after))

    def _counts(self, line: MedicineLine) -> Iterator[str]:
        """Yield how many were given of those that count, then everything else with its days."""
        given, due = line.count(DoseState.GIVEN), line.count(*_COUNTED)
        if due:
            text = QT_TRANSLATE_NOOP("papers", "given {given} of {due}")
            pattern = self._report.book.pattern(line.order) if line.order else None
            if pattern is not None and pattern.as_needed:
                text = QT_TRANSLATE_NOOP("papers", "given {given} ({days})")
            days = self._days(line.days.get(DoseState.GIVEN, ()))
            yield self._say(text, given=given, due=due, days=days)
        for state, text in _TOLD:
            days_of = line.days.get(state, ())
            if days_of:
                yield self._say(text, count=len(days_of), days=self._days(days_of))

    def _days(self, days: Sequence[dt.date]) -> str:
        """Return days, those without a gap as a span, and at most a few."""
        spans: list[list[dt.date]] = []
        for day in sorted(set(days)):
            if spans and day - spans[-1][-1] == _DAY:
                spans[-1].append(day)
            else:
                spans.append([day])
        said = [self._span(span) for span in spans[:_MOST_DAYS]]
        return ", ".join([*said, *(["…"] if len(spans) > _MOST_DAYS else [])])

    def _span(self, days: Sequence[dt.date]) -> str:
        if len(days) == 1:
            return self._short(days[0])
        text = QT_TRANSLATE_NOOP("papers", "{first} to {last}")
        return self._say(text, first=self._short(days[0]), last=self._short(days[-1]))

    def _given(self, taken: Taken) -> dict[str, str]:
        name = taken.name
        if taken.amount is not None:
            text = QT_TRANSLATE_NOOP("papers", "{medicine} {amount}")
            name = self._say(text, medicine=taken.name, amount=taken.amount)
        route = self._language.say(word_of(taken.medicine.route))
        return {"when": self._short(taken.day), "what": listed(name, route)}

    def _pattern(self, medicine: MedicineRow, order: DoseOrderRow) -> str:
        """Return a schedule without the times of the day, which the team knows."""
        pattern = self._report.book.pattern(order)
        if pattern is None:
            return "?"
        said = pattern_words(pattern, medicine.unit)
        doses = said.values.get("doses")
        return self._language.say(doses if isinstance(doses, Message) else said)

    def _reason(self, order: DoseOrderRow) -> str:
        return self._language.say(word_of(order.reason)) if order.reason else ""

    def _short(self, day: dt.date) -> str:
        same = day.year == self._report.period.until.year
        return self._language.day(day, DayStyle.SHORT if same else DayStyle.MEDIUM)

    def _say(self, text: str, count: int | None = None, /, **values: object) -> str:
        return self._language.say(Message("papers", text, values, count))
