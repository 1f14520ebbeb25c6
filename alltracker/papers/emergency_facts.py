"""Says who the emergency sheet is about: treatment now, central line, warnings and people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Final

from alltracker.care.calendar import PartialDate, age
from alltracker.care.follow_up import treatment_end
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import ContactRole, PhaseKind
from alltracker.care.kinds_events import ProcedureKind
from alltracker.care.kinds_medicine import Route
from alltracker.care.phases import PhaseDay, phase_name, phase_on, side_phases
from alltracker.care.rows import RecordView
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Contact, Patient
from alltracker.language import DayStyle, Language
from alltracker.papers.dose_facts import taken_doses
from alltracker.papers.frame import born_words
from alltracker.papers.rows import LabeledRow, Line, listed, plain_lines

CHEMOTHERAPY: Final = frozenset(
    {
        PhaseKind.INDUCTION,
        PhaseKind.CONSOLIDATION,
        PhaseKind.INTERIM_MAINTENANCE,
        PhaseKind.DELAYED_INTENSIFICATION,
        PhaseKind.MAINTENANCE,
    }
)
"""The phases that are chemotherapy by their very name."""
_MOST_NAMES: Final = 2
_MOST_REACTIONS: Final = 3


class EmergencyFacts:
    """Says the facts of one patient in one language."""

    def __init__(
        self,
        patient: Patient,
        view: RecordView,
        contacts: Sequence[Contact],
        day: dt.date,
        language: Language,
    ) -> None:
        self._patient = patient
        self._view = view
        self._contacts = contacts
        self._day = day
        self._language = language

    def status(self) -> str:
        """Return "On chemotherapy, may be neutropenic" where the record says so, else the phase."""
        now = self._phase()
        if now is not None and now.phase.kind in CHEMOTHERAPY and not now.by_plan:
            return self._say(QT_TRANSLATE_NOOP("papers", "On chemotherapy, may be neutropenic"))
        if now is not None:
            return self._phase_and_day(now)
        ended = treatment_end(self._view, self._day)
        if ended is not None:
            return self._say(QT_TRANSLATE_NOOP("papers", "Treatment ended: {day}"), day=ended)
        return self._say(QT_TRANSLATE_NOOP("papers", "Phase of treatment: not entered"))

    def born(self) -> str:
        """Return birth date, age and the last weight, as far as they are known."""
        born = self._patient.birth_date
        weights = [
            (row.day, row.weight_kg)
            for row in self._view.measurements
            if row.weight_kg is not None and row.day <= self._day
        ]
        weight = ""
        if weights:
            text = QT_TRANSLATE_NOOP("papers", "{weight} kg")
            weight = self._say(text, weight=max(weights)[1])
        words = born_words(born, self._language)
        missing = self._say(QT_TRANSLATE_NOOP("papers", "birth date: not entered"))
        return listed(words or missing, self._years(born), weight)

    def weighed(self) -> str:
        """Return when the weight was measured."""
        days = [row.day for row in self._view.measurements if row.weight_kg is not None]
        days = [day for day in days if day <= self._day]
        if not days:
            return self._say(QT_TRANSLATE_NOOP("papers", "weight: not entered"))
        return self._say(QT_TRANSLATE_NOOP("papers", "weighed {day}"), day=max(days))

    def treatment(self, given: Sequence[LabeledRow]) -> list[LabeledRow]:
        """Return diagnosis, phase, what was given last (as handed over), and where."""
        return [
            self._row(QT_TRANSLATE_NOOP("papers", "Diagnosis"), self._diagnosis()),
            self._row(QT_TRANSLATE_NOOP("papers", "Phase"), self._phases()),
            *given,
            self._row(QT_TRANSLATE_NOOP("papers", "Hospital, team"), self._treated_at()),
        ]

    def line(self) -> list[LabeledRow]:
        """Return the central line, its needle and when it was last used."""
        kind, _, rest = self._patient.central_line.strip().partition(",")
        needle = self._patient.needle.strip()
        first = Line(kind, f",{rest}" if rest else "")
        return [
            self._row(QT_TRANSLATE_NOOP("papers", "Kind"), [first] if kind else []),
            self._row(QT_TRANSLATE_NOOP("papers", "Needle"), [Line(needle)] if needle else []),
            self._row(QT_TRANSLATE_NOOP("papers", "Last used"), self._last_used()),
        ]

    def warnings(self) -> list[LabeledRow]:
        """Return allergies, blood group and reactions to blood products."""
        return [
            self._row(
                QT_TRANSLATE_NOOP("papers", "Allergies"), plain_lines(self._patient.allergies)
            ),
            self._row(QT_TRANSLATE_NOOP("papers", "Blood"), plain_lines(self._patient.blood_group)),
            *self._reactions(),
        ]

    def people(self) -> list[LabeledRow]:
        """Return the family with their numbers."""
        family = [
            LabeledRow(row.name.strip(), (Line(row.phone.strip()),) if row.phone.strip() else ())
            for row in self._contacts
            if row.role is ContactRole.FAMILY
        ]
        return family or [self._row(QT_TRANSLATE_NOOP("papers", "Family"), [])]

    def note(self) -> LabeledRow:
        """Return what to know of language and habits."""
        note = " ".join(self._patient.note.split())
        label = QT_TRANSLATE_NOOP("papers", "Language, notes")
        return self._row(label, [Line("", note)] if note else [])

    def _phase(self) -> PhaseDay | None:
        view = self._view
        return phase_on(view.phases, self._day, view.plan, view.cycle_starts)

    def _phases(self) -> list[Line]:
        now = self._phase()
        beside = side_phases(self._view.phases, self._day, self._view.cycle_starts)
        if now is None and not beside and treatment_end(self._view, self._day) is not None:
            return [Line("", self.status())]
        lines = [] if now is None else [Line(*self._phase_parts(now))]
        return lines + [Line(*self._phase_parts(one)) for one in beside]

    def _phase_parts(self, now: PhaseDay) -> tuple[str, str]:
        name = self._language.value(phase_name(now.phase))
        cycle = now.cycle_words()
        text = QT_TRANSLATE_NOOP("papers", "day {day}")
        if now.by_plan:
            text = QT_TRANSLATE_NOOP("papers", "day {day} by the plan")
        after = self._language.say(cycle) if cycle else self._say(text, day=now.day)
        return name, f", {after}"

    def _phase_and_day(self, now: PhaseDay) -> str:
        text = QT_TRANSLATE_NOOP("papers", "{phase}, day {day}")
        if now.by_plan:
            text = QT_TRANSLATE_NOOP("papers", "{phase}, day {day} by the plan")
        return self._say(text, phase=phase_name(now.phase), day=now.day)

    def _diagnosis(self) -> list[Line]:
        patient = self._patient
        kind = self._language.say(word_of(patient.diagnosis))
        if patient.diagnosis_date is None:
            return [Line(kind)]
        day = self._language.partial(patient.diagnosis_date, DayStyle.LONG)
        return [Line(kind, f", {day}")]

    def _last_used(self) -> list[Line]:
        """Return the last flush or dose into a vein, whichever was later."""
        flushed = [
            (row.day, Message("papers", _FLUSHED))
            for row in self._view.procedures
            if row.kind is ProcedureKind.LINE_FLUSHED and row.day <= self._day
        ]
        veins = [
            (taken.day, taken.name)
            for taken in taken_doses(self._view, self._day)
            if taken.medicine.route is Route.VEIN
        ]
        found = max([*flushed, *veins], key=lambda one: one[0], default=None)
        if found is None:
            return []
        day = self._language.day(found[0], DayStyle.MEDIUM)
        return [Line(day, f": {self._language.value(found[1])}")]

    def _reactions(self) -> Iterable[LabeledRow]:
        rows = sorted(
            (row for row in self._view.transfusions if row.reacted and row.day <= self._day),
            key=lambda row: row.day,
            reverse=True,
        )
        if not rows:
            return
        lines = []
        for row in rows[:_MOST_REACTIONS]:
            product = row.name.strip() or self._language.say(word_of(row.product))
            lines.append(
                Line(
                    product,
                    f": {listed(row.reaction.strip().rstrip('.'), self._language.day(row.day))}",
                )
            )
        yield self._row(QT_TRANSLATE_NOOP("papers", "Reactions"), lines)

    def _years(self, born: PartialDate | None) -> str:
        if born is None or born.first > self._day:
            return ""
        oldest, youngest = age(born.first, self._day), age(born.last, self._day)
        if oldest != youngest:
            return ""
        return self._say(QT_TRANSLATE_NOOP("papers", "%n year(s)", "", 1), oldest)

    def _names(self, role: ContactRole) -> list[Line]:
        names = (row.name.strip() for row in self._contacts if row.role is role)
        return [Line("", name) for name in dict.fromkeys(names)]

    def _treated_at(self) -> list[Line]:
        """Return the first of the team, else of the hospital; the numbers stand at the top."""
        team, hospital = map(self._names, (ContactRole.ONCOLOGY_TEAM, ContactRole.HOSPITAL))
        return (team[:_MOST_NAMES] + hospital)[:_MOST_NAMES]

    def _row(self, label: str, lines: Iterable[Line]) -> LabeledRow:
        return LabeledRow(self._say(label), tuple(lines))

    def _say(self, text: str, count: int | None = None, /, **values: object) -> str:
        return self._language.say(Message("papers", text, values, count))


_FLUSHED: Final = QT_TRANSLATE_NOOP("papers", "flushed")
