"""The follow-up plan on paper: visits, tests, milestones, lists to tick, and a hand-over part."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final

from alltracker.care.calendar import PartialDate, today
from alltracker.care.checklists import joined_lines
from alltracker.care.end_rules import anchor_days
from alltracker.care.follow_up import since_end_of_treatment, treatment_end
from alltracker.care.follow_up_marks import FollowUpMark, follow_up_marks
from alltracker.care.follow_up_plan import (
    VisitWindow,
    follow_up_visits,
    tests_due,
    visit_windows,
)
from alltracker.care.kind_words import word_of
from alltracker.care.kinds import AppointmentStatus, CheckTopic
from alltracker.care.phases import effective_end, effective_start, in_order, phase_name
from alltracker.care.phases_way import planned_end
from alltracker.care.plan import audience_of
from alltracker.care.rows import RecordView
from alltracker.care.stage_words import every_months, how_often, stretch
from alltracker.care.test_words import due_words
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Contact, Patient
from alltracker.db.record_view import record_view
from alltracker.db.store import Store
from alltracker.knowledge import Knowledge
from alltracker.knowledge.check_lists import documented_lines
from alltracker.language import DayStyle, Language
from alltracker.papers.frame import file_title, framed
from alltracker.papers.inks import BLACK, Inks
from alltracker.papers.paper import Paper
from alltracker.papers.templates import fill

TITLE: Final = Message("papers", QT_TRANSLATE_NOOP("papers", "Follow-up plan"))
_NOTED: Final = Message("papers", QT_TRANSLATE_NOOP("papers", "As noted by the family"))
_AHEAD: Final = 6
"""So many visits to come, planned or expected, are printed."""


class Part(StrEnum):
    """The parts of the paper, in their order; any of them can be left out."""

    VISITS = "visits"
    TESTS = "tests"
    MILESTONES = "milestones"
    CARE_PLAN = "care_plan"
    RECORD_COPIES = "record_copies"
    HAND_OVER = "hand_over"


PART_TITLES: Final = {
    Part.VISITS: Message("papers", QT_TRANSLATE_NOOP("papers", "Visits after treatment")),
    Part.TESTS: Message("papers", QT_TRANSLATE_NOOP("papers", "Tests of follow-up")),
    Part.MILESTONES: Message("papers", QT_TRANSLATE_NOOP("papers", "Milestones")),
    Part.CARE_PLAN: Message("papers", QT_TRANSLATE_NOOP("papers", "Survivorship care plan")),
    Part.RECORD_COPIES: Message("papers", QT_TRANSLATE_NOOP("papers", "Copies to keep")),
    Part.HAND_OVER: Message("papers", QT_TRANSLATE_NOOP("papers", "For the adult clinic")),
}
_TOPICS: Final = {
    Part.CARE_PLAN: CheckTopic.CARE_PLAN,
    Part.RECORD_COPIES: CheckTopic.RECORD_COPIES,
    Part.HAND_OVER: CheckTopic.HAND_OVER,
}


def follow_up_paper(
    store: Store,
    patient: Patient,
    parts: frozenset[str],
    language: Language,
    knowledge: Knowledge,
    inks: Inks = BLACK,
) -> Paper:
    """Return the follow-up plan of a patient with the parts that are wanted."""
    view, day = record_view(store, patient), today()
    words = _Words(view, day, language)
    audience = audience_of(patient.birth_date, patient.diagnosis_date)
    lists = [
        words.checks(part, joined_lines(lines, view.check_items, topic))
        for part, topic in _TOPICS.items()
        if part in parts
        for lines in (documented_lines(knowledge, topic, language.code, audience),)
    ]
    shown = {
        **framed(TITLE, patient, _NOTED, day, language),
        "line": words.since(),
        "visits": words.visits() if Part.VISITS in parts else None,
        "tests": words.tests() if Part.TESTS in parts else None,
        "marks": words.marks(knowledge) if Part.MILESTONES in parts else None,
        "lists": [one for one in lists if one["rows"]],
        "over": words.hand_over(patient, store) if Part.HAND_OVER in parts else None,
    }
    return Paper(
        title=file_title(TITLE, patient.name, day, language),
        html=fill("follow_up.html", shown),
        inks=inks,
    )


class _Words:
    """Says the parts in one language."""

    def __init__(self, view: RecordView, day: dt.date, language: Language) -> None:
        self._view = view
        self._day = day
        self._language = language

    def since(self) -> str:
        """Return how long treatment has been over, or when it is planned to be."""
        ended = treatment_end(self._view, self._day)
        if ended is not None:
            text = QT_TRANSLATE_NOOP("papers", "{time}, {day}")
            time = since_end_of_treatment(ended, self._day)
            return self._say(text, time=time, day=self._language.partial(ended, DayStyle.LONG))
        end = planned_end(self._view.plan, self._view.phases, anchor_days(self._view))
        if end is None:
            return self._say(QT_TRANSLATE_NOOP("papers", "The end of treatment is not noted yet"))
        text = QT_TRANSLATE_NOOP("papers", "Planned end of treatment: {end}")
        return self._say(text, end=end.words())

    def visits(self) -> dict[str, Any]:
        """Return the plan of visits with its sources, and what comes next."""
        stages = sorted(self._view.visit_stages, key=lambda row: (row.from_months, row.position))
        planned = [
            (row.start.date(), self._language.day(row.start.date()), row.title)
            for row in follow_up_visits(self._view, self._day)
            if row.status is AppointmentStatus.PLANNED
        ]
        expected = [self._expected(window) for window in visit_windows(self._view, self._day)]
        return {
            "title": self._title(Part.VISITS),
            "stages": [
                {
                    "when": self._language.say(stretch(row)),
                    "every": self._language.say(how_often(row)),
                    "words": row.words.strip(),
                    "source": row.source.strip(),
                }
                for row in stages
            ],
            "none": self._say(QT_TRANSLATE_NOOP("papers", "No plan of visits is noted yet.")),
            "next_title": self._say(QT_TRANSLATE_NOOP("papers", "Next")),
            "next": [
                {"when": when, "what": what} for _, when, what in (planned + expected)[:_AHEAD]
            ],
        }

    def tests(self) -> dict[str, Any]:
        """Return the tests, who asked for them, and when they are due."""
        heads = (
            QT_TRANSLATE_NOOP("papers", "What, and who asked for it"),
            QT_TRANSLATE_NOOP("papers", "Last"),
            QT_TRANSLATE_NOOP("papers", "Next"),
        )
        rows = []
        for due in tests_due(self._view, self._day):
            test = due.test
            every = self._language.say(every_months(test.every_months)) if test.every_months else ""
            rows.append(
                {
                    "name": test.name,
                    "by": ", ".join(part for part in (test.asked_by.strip(), every) if part),
                    "last": ", ".join(
                        part
                        for part in (self._known(test.last_on), test.last_result.strip())
                        if part
                    ),
                    "next": self._language.say(due_words(due)),
                }
            )
        return {
            "title": self._title(Part.TESTS),
            "heads": [self._say(text) for text in heads],
            "rows": rows,
            "none": self._say(QT_TRANSLATE_NOOP("papers", "No tests are noted yet.")),
        }

    def marks(self, knowledge: Knowledge) -> dict[str, Any]:
        """Return the milestones, each with what its source counts from."""
        found = follow_up_marks(self._view, knowledge.five_year_marks(), self._day)
        return {
            "title": self._title(Part.MILESTONES),
            "rows": [self._mark(mark, knowledge) for mark in found],
        }

    def checks(self, part: Part, lines: Iterable[Any]) -> dict[str, Any]:
        """Return a list with boxes: ticked where the family has it."""
        return {
            "title": self._title(part),
            "rows": [
                {"have": line.have, "text": line.text, "source": line.source} for line in lines
            ],
        }

    def hand_over(self, patient: Patient, store: Store) -> dict[str, Any]:
        """Return who the patient is for a clinic that does not know the family."""
        phases = [
            {"phase": self._language.value(phase_name(row)), "days": self._span(start, end)}
            for row in in_order(self._view.phases)
            for start, end in ((effective_start(row), effective_end(row)),)
            if row.actual_start is not None
        ]
        contacts = [
            {
                "role": self._language.say(word_of(row.role)),
                "who": ", ".join(part for part in (row.name, row.phone, row.email) if part.strip()),
            }
            for row in store.all(Contact, patient.id)
            if row.ended_on is None or row.ended_on >= self._day
        ]
        facts = {
            QT_TRANSLATE_NOOP("papers", "Diagnosis"): self._diagnosis(patient),
            QT_TRANSLATE_NOOP("papers", "Subtype"): patient.subtype,
            QT_TRANSLATE_NOOP("papers", "Risk group, as the team said"): patient.risk_group,
            QT_TRANSLATE_NOOP("papers", "Remission"): self._known(patient.remission_on),
            QT_TRANSLATE_NOOP("papers", "Allergies"): patient.allergies,
        }
        return {
            "facts": [
                (self._say(name), text.strip()) for name, text in facts.items() if text.strip()
            ],
            "phases_title": self._say(QT_TRANSLATE_NOOP("papers", "Phases of treatment")),
            "phases": phases,
            "contacts_title": self._say(QT_TRANSLATE_NOOP("papers", "Who knows the patient")),
            "contacts": contacts,
            "room": self._say(QT_TRANSLATE_NOOP("papers", "Room for your notes")),
        }

    def _diagnosis(self, patient: Patient) -> str:
        kind = self._language.say(word_of(patient.diagnosis))
        return ", ".join(part for part in (kind, self._known(patient.diagnosis_date)) if part)

    def _mark(self, mark: FollowUpMark, knowledge: Knowledge) -> dict[str, str]:
        source = ""
        if mark.mark is not None:
            source = knowledge.source_names(mark.mark.duration.sources, self._language.code)
        day = self._known(mark.day)
        if not day and mark.why_no_day is not None:
            day = self._language.say(mark.why_no_day)
        return {"day": day, "name": self._language.value(mark.name), "source": source}

    def _expected(self, window: VisitWindow) -> tuple[dt.date, str, str]:
        text = QT_TRANSLATE_NOOP("papers", "between {first} and {last}")
        if window.first == window.last:
            text = QT_TRANSLATE_NOOP("papers", "about {first}")
        when = self._say(text, first=window.first, last=window.last)
        return window.first, when, self._say(QT_TRANSLATE_NOOP("papers", "expected by the plan"))

    def _known(self, date: PartialDate | None) -> str:
        return self._language.partial(date) if date else ""

    def _span(self, first: dt.date | None, last: dt.date | None) -> str:
        if first is None or last is None:
            return self._language.day(first) if first else ""
        return self._say(QT_TRANSLATE_NOOP("papers", "{first} to {last}"), first=first, last=last)

    def _title(self, part: Part) -> str:
        return self._language.say(PART_TITLES[part])

    def _say(self, text: str, count: int | None = None, /, **values: object) -> str:
        return self._language.say(Message("papers", text, values, count))
