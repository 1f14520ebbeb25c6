"""What stands on each day of a medicine calendar, in plain words of one language."""

from __future__ import annotations

import calendar as months
import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.calendar import now
from alltracker.care.dose_days import DoseLine, DoseState, lines_of_days
from alltracker.care.dose_words import amount_figure, amount_words, short_name
from alltracker.care.kinds import AppointmentStatus
from alltracker.care.kinds_medicine import DoseUnit, Route
from alltracker.care.rows import MedicineRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import Language

_COUNTED: Final = frozenset({DoseUnit.TABLET, DoseUnit.CAPSULE})
"""What is told by its number alone; the names over the calendar say of what."""
_SHOWN: Final = frozenset({AppointmentStatus.PLANNED, AppointmentStatus.DONE})
MARKS: Final = {
    DoseState.GIVEN: "✓",
    DoseState.SKIPPED: "–",  # noqa: RUF001 - as it is printed
    DoseState.VOMITED: "V",
    DoseState.NOT_KNOWN: "?",
}
"""What stands in the box of a dose of which the family noted something already."""
WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class DayRow:
    """One medicine of a day: its short name, how much, and what stands in each of its boxes."""

    label: str
    figure: str = ""
    boxes: tuple[str, ...] = ()
    held: bool = False


@dataclass(frozen=True, slots=True)
class DayBox:
    """One day: its medicines, and at its foot visits and what is left out."""

    day: dt.date
    inside: bool
    rows: tuple[DayRow, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarMonth:
    """A month by weeks, and the medicines that stand on it."""

    first: dt.date
    last: dt.date
    weeks: tuple[tuple[DayBox, ...], ...]
    medicines: tuple[MedicineRow, ...]


def month_of(day: dt.date) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of the month of a day."""
    last = months.monthrange(day.year, day.month)[1]
    return day.replace(day=1), day.replace(day=last)


def calendar_month(view: RecordView, first: dt.date, language: Language) -> CalendarMonth:
    """Return the month that begins on ``first``."""
    first, last = month_of(first)
    lines = lines_of_days(
        view.medicines, view.dose_orders, view.doses, first, last, now().replace(tzinfo=None)
    )
    days = _Days(view, lines, language)
    skipped = (first.weekday() - language.formats.first_weekday) % WEEK
    start = first - dt.timedelta(days=skipped)
    count = -(-(skipped + last.day) // WEEK)
    weeks = tuple(
        tuple(
            days.box(day) if first <= day <= last else DayBox(day, inside=False)
            for at in range(WEEK)
            for day in [start + dt.timedelta(days=week * WEEK + at)]
        )
        for week in range(count)
    )
    return CalendarMonth(first, last, weeks, days.medicines)


class _Days:
    def __init__(self, view: RecordView, lines: Sequence[DoseLine], language: Language) -> None:
        self._language = language
        shown = [line for line in lines if line.due is not None or line.order is not None]
        listed = {line.medicine.id for line in shown}
        self.medicines = tuple(
            medicine
            for medicine in view.medicines
            if medicine.id in listed and not medicine.in_clinic
        )
        self._by_day: dict[tuple[dt.date, str], list[DoseLine]] = defaultdict(list)
        for line in shown:
            self._by_day[line.day, line.medicine.id].append(line)
        self._visits: dict[dt.date, list[str]] = defaultdict(list)
        for row in view.appointments:
            if row.status in _SHOWN:
                time = "" if row.all_day else f"{language.time(row.start.time())} "
                self._visits[row.start.date()].append(time + row.title.strip())

    def box(self, day: dt.date) -> DayBox:
        rows: list[DayRow] = []
        notes = list(self._visits[day])
        for medicine in self.medicines:
            lines = self._by_day.get((day, medicine.id), [])
            left_out = [line for line in lines if line.state is DoseState.NOT_DUE]
            if left_out and len(left_out) == len(lines):
                notes.append(self._not_today(medicine))
                continue
            rows += self._rows(medicine, lines)
        return DayBox(day, inside=True, rows=tuple(rows), notes=tuple(notes))

    def _rows(self, medicine: MedicineRow, lines: Sequence[DoseLine]) -> Iterator[DayRow]:
        label = short_name(medicine).strip()
        if any(line.order is not None or line.state is DoseState.HELD for line in lines):
            yield DayRow(label, held=True)
            return
        boxes: dict[float, list[str]] = {}
        for line in lines:
            if line.due is not None and line.state is not DoseState.NOT_DUE:
                boxes.setdefault(line.due.amount, []).append(MARKS.get(line.state, ""))
        for amount, marks in boxes.items():
            yield DayRow(label, self._figure(medicine, amount), tuple(marks))

    def _figure(self, medicine: MedicineRow, amount: float) -> str:
        if medicine.unit in _COUNTED:
            return self._language.value(amount_figure(amount))
        return self._language.say(amount_words(amount, medicine.unit))

    def _not_today(self, medicine: MedicineRow) -> str:
        text = QT_TRANSLATE_NOOP("papers", "No {medicine} today")
        if medicine.route is Route.MOUTH:
            text = QT_TRANSLATE_NOOP("papers", "No {medicine} by mouth today")
        values = {"medicine": short_name(medicine).strip()}
        return self._language.say(Message("papers", text, values))
