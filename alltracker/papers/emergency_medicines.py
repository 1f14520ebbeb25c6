"""Says which medicines are taken now, and what went in last by mouth, by vein and by puncture."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Final

from alltracker.care.dose_pattern import DosePattern, PatternKind
from alltracker.care.dose_words import amount_words, pattern_words
from alltracker.care.dosing import OrderBook
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseStatus, Route
from alltracker.care.rows import DoseOrderRow, MedicineRow, RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.knowledge.medicines import CatalogDrug
from alltracker.language import DayStyle, Language
from alltracker.papers.dose_facts import Taken, in_milligrams, last_taken
from alltracker.papers.rows import LabeledRow, Line, listed

_AHEAD: Final = dt.timedelta(days=31)
"""A change is told that begins within so many days."""
_MOST_DRUGS: Final = 3
_TOGETHER: Final = dt.timedelta(days=7)
"""Medicines by mouth are told together that were given within so many days of each other."""
_HEADS: Final = (
    QT_TRANSLATE_NOOP("papers", "Name"),
    QT_TRANSLATE_NOOP("papers", "Dose and when"),
    QT_TRANSLATE_NOOP("papers", "One dose"),
    QT_TRANSLATE_NOOP("papers", "Last given"),
)
_ROUTES: Final = (
    (Route.MOUTH, QT_TRANSLATE_NOOP("papers", "Last by mouth")),
    (Route.VEIN, QT_TRANSLATE_NOOP("papers", "Last by vein")),
    (Route.SPINAL, QT_TRANSLATE_NOOP("papers", "Last spinal")),
)
_TREATING_ATC: Final = ("L01", "H02AB")
"""Medicines against cancer and glucocorticoids (WHO, groups of the ATC index)."""
_SUPPORTIVE_CLASS: Final = "against"
"""How the class of a supportive medicine without a code begins, such as "against nausea"."""


def against_leukemia(drug: CatalogDrug) -> bool:
    """Return whether a medicine of the catalog is part of the treatment itself."""
    if drug.atc:
        return drug.atc.startswith(_TREATING_ATC)
    return not drug.class_en.startswith(_SUPPORTIVE_CLASS)


class MedicineWords:
    """Says the medicines of one patient on one day."""

    def __init__(
        self, view: RecordView, day: dt.date, language: Language, drugs: Sequence[CatalogDrug]
    ) -> None:
        self._view = view
        self._day = day
        self._language = language
        self._generic = {drug.key: drug.name(language.code) for drug in drugs}
        self._treating = frozenset(drug.key for drug in drugs if against_leukemia(drug))
        self._book = OrderBook(view.dose_orders)
        self._last = last_taken(view, day)

    def last_by_route(self) -> list[LabeledRow]:
        """Return what was given last by each way, medicines of the treatment itself first."""
        return [
            LabeledRow(self._say(label), tuple(self._last_lines(route))) for route, label in _ROUTES
        ]

    def view(self) -> dict[str, Any]:
        """Return the table of what is taken now."""
        day = self._language.day(self._day, DayStyle.LONG)
        found = sorted(self._view.medicines, key=lambda row: (row.name.casefold(), row.id))
        return {
            "title": self._say(QT_TRANSLATE_NOOP("papers", "Medicines now")),
            "aside": self._say(QT_TRANSLATE_NOOP("papers", "as of {day}"), day=day),
            "heads": [self._say(head) for head in _HEADS],
            "rows": [row for medicine in found for row in self._rows(medicine)],
            "none": self._say(QT_TRANSLATE_NOOP("papers", "No medicines entered")),
        }

    def _rows(self, medicine: MedicineRow) -> Iterator[dict[str, Any]]:
        if not self._now(medicine):
            return
        order = self._book.on(medicine.id, self._day)
        pattern = self._book.pattern(order) if order else None
        other = [name for name in (medicine.short.strip(), medicine.brand.strip()) if name]
        yield {
            "name": medicine.name.strip(),
            "other": ", ".join(other),
            "dose": self._held(order)
            if order is not None and pattern is not None and pattern.held
            else listed(self._dose(medicine, pattern), *self._limits(medicine, order, pattern)),
            "remarks": list(self._remarks(medicine)),
            "amount": self._amount(medicine, pattern),
            "last": self._last_given(medicine),
        }

    def _now(self, medicine: MedicineRow) -> bool:
        """Return whether a medicine belongs on the list of a day."""
        if medicine.ended_on is not None and medicine.ended_on < self._day:
            return False
        order = self._book.on(medicine.id, self._day)
        if medicine.in_clinic:
            pattern = self._book.pattern(order) if order else None
            return pattern is not None and pattern.kind is PatternKind.INFUSION
        if order is None:
            return not self._book.of(medicine.id) or self._next(medicine) is not None
        pattern = self._book.pattern(order)
        length = pattern.length if pattern else None
        return length is None or (self._day - order.starts_on).days < length

    def _dose(self, medicine: MedicineRow, pattern: DosePattern | None) -> str:
        route = word_of(medicine.route)
        if pattern is None:
            if self._next(medicine) is not None:
                return self._language.say(route)
            none = self._say(QT_TRANSLATE_NOOP("papers", "dose not entered"))
            return listed(none, self._language.say(route))
        words = self._language.say(pattern_words(pattern, medicine.unit))
        return listed(words, self._language.say(route))

    def _held(self, order: DoseOrderRow) -> str:
        """Return from when on a medicine is held, until when as far as that was said, and why."""
        text = QT_TRANSLATE_NOOP("papers", "held since {day}")
        if order.ends_on is not None:
            text = QT_TRANSLATE_NOOP("papers", "held {first} to {last}")
        first = self._language.day(order.starts_on)
        last = self._language.day(order.ends_on) if order.ends_on else ""
        said = self._say(text, day=first, first=first, last=last)
        return listed(said, self._language.say(word_of(order.reason)) if order.reason else "")

    def _remarks(self, medicine: MedicineRow) -> Iterator[str]:
        """Yield what changes soon."""
        following = self._next(medicine)
        if following is not None:
            coming = self._book.pattern(following)
            if coming is not None:
                text = QT_TRANSLATE_NOOP("papers", "from {day}: {dose}")
                dose = pattern_words(coming, medicine.unit)
                yield self._say(text, day=self._near(following.starts_on), dose=dose)

    def _limits(
        self, medicine: MedicineRow, order: DoseOrderRow | None, pattern: DosePattern | None
    ) -> Iterator[str]:
        """Yield the limits that the team gave for a medicine taken as needed."""
        if order is None or pattern is None or not pattern.as_needed:
            return
        if order.most_doses:
            text = QT_TRANSLATE_NOOP("papers", "at most %n dose(s) a day", "", 1)
            yield self._say(text, order.most_doses)
        if order.most_amount:
            text = QT_TRANSLATE_NOOP("papers", "at most {amount} a day")
            yield self._say(text, amount=amount_words(order.most_amount, medicine.unit))
        if order.least_hours:
            text = QT_TRANSLATE_NOOP("papers", "at least {hours} hours apart")
            yield self._say(text, hours=float(order.least_hours))

    def _amount(self, medicine: MedicineRow, pattern: DosePattern | None) -> str:
        """Return a single dose in milligrams, such as "25 or 50 mg" in two lines."""
        if pattern is None or pattern.held:
            return ""
        own = [slot.amount for slot in pattern.slots if slot.amount is not None]
        steps = [step.amount for step in pattern.steps]
        amounts = {amount for amount in (*pattern.amounts, *steps, *own) if amount}
        said = [in_milligrams(medicine, amount) for amount in sorted(amounts)]
        words = [self._language.say(one) for one in said if one is not None]
        text = QT_TRANSLATE_NOOP("papers", "{some} or {other}")
        while len(words) > 1:
            words[:2] = [self._say(text, some=words[0], other=words[1])]
        return words[0] if words else ""

    def _last_given(self, medicine: MedicineRow) -> str:
        taken = self._last.get(medicine.id)
        if taken is None:
            return self._say(QT_TRANSLATE_NOOP("papers", "not noted"))
        time = self._language.time(taken.dose.given_at) if taken.dose.given_at else ""
        vomited = ""
        if taken.dose.status is DoseStatus.VOMITED:
            vomited = self._language.say(word_of(DoseStatus.VOMITED))
        return listed(self._near(taken.day), time, vomited)

    def _near(self, day: dt.date) -> str:
        same = day.year == self._day.year
        return self._language.day(day, DayStyle.SHORT if same else DayStyle.MEDIUM)

    def _next(self, medicine: MedicineRow) -> DoseOrderRow | None:
        """Return the next change that begins soon."""
        last = min(self._day + _AHEAD, medicine.ended_on or dt.date.max)
        for order in self._book.of(medicine.id):
            if self._day < order.starts_on <= last:
                return order
        return None

    def _last_lines(self, route: Route) -> Iterator[Line]:
        of_route = [one for one in self._last.values() if one.medicine.route is route]
        treating = [one for one in of_route if one.medicine.drug in self._treating]
        found = treating or of_route
        found.sort(key=lambda taken: taken.moment, reverse=True)
        days: dict[dt.date, list[Taken]] = {}
        for taken in found[:_MOST_DRUGS]:
            if found[0].day - taken.day > _TOGETHER:
                break
            days.setdefault(taken.day, []).append(taken)
        if route is not Route.MOUTH:
            days = dict(list(days.items())[:1])
        for day, of_day in days.items():
            said = ", ".join(self._given(taken) for taken in of_day)
            yield Line(self._language.day(day), f": {said}")

    def _given(self, taken: Taken) -> str:
        name = self._generic.get(taken.medicine.drug, taken.name)
        if taken.amount is None:
            return name
        return self._language.say(
            Message(
                "papers",
                QT_TRANSLATE_NOOP("papers", "{medicine} {amount}"),
                {"medicine": name, "amount": taken.amount},
            )
        )

    def _say(self, text: str, count: int | None = None, /, **values: object) -> str:
        return self._language.say(Message("papers", text, values, count))
