"""Says the summary in one language: the plain texts that its template puts in place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from alltracker.care.symptoms import side_effect_title
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language
from alltracker.papers.summary import (
    Effect,
    Section,
    Summary,
    Visit,
)
from alltracker.papers.summary_doses_words import DoseWords
from alltracker.papers.summary_events import DoneWords
from alltracker.papers.summary_facts import FactsWords
from alltracker.papers.summary_fever_words import TOLD, FeverWords
from alltracker.papers.summary_table import counts_view

TITLE: Final = Message("papers", QT_TRANSLATE_NOOP("papers", "Summary for the care team"))
_EMPTY_LINES: Final = 3
"""Empty boxes where the family noted no question."""


class SummaryWords:
    """Says one summary in one language."""

    def __init__(self, summary: Summary, language: Language) -> None:
        self._summary = summary
        self._language = language

    def view(self) -> Mapping[str, Any]:
        """Return everything that the template asks for."""
        summary, facts = self._summary, self._summary.patient
        words = FactsWords(facts, self._language)
        wants = summary.sections.__contains__
        return {
            "title": self._language.say(TITLE),
            "period": self._language.say(summary.period.words()),
            "name": facts.name,
            "born": words.born(),
            "body": words.body(),
            "facts": words.blocks() if wants(Section.FACTS) else (),
            "allergies": words.allergies() if wants(Section.FACTS) else None,
            "counts": counts_view(summary, self._language) if wants(Section.COUNTS) else None,
            "chart": summary.chart is not None,
            "fevers": FeverWords(summary.fevers, self._language).view() if summary.fevers else None,
            "effects": self._effects() if wants(Section.SIDE_EFFECTS) else None,
            "done": DoneWords(summary.done, self._language).view() if summary.done else None,
            "doses": DoseWords(summary.doses, self._language).view() if summary.doses else None,
            "visits": self._visits() if wants(Section.VISITS) else None,
            "lists": self._lists(),
            "questions": self._questions() if wants(Section.QUESTIONS) else None,
            "room": self._room() if wants(Section.ROOM) else None,
        }

    def _say(self, text: str, count: int | None = None, /, **values: object) -> str:
        return self._language.say(Message("papers", text, values, count))

    def _effects(self) -> dict[str, Any]:
        rows = [self._effect(one) for one in self._summary.effects]
        none = self._say(
            QT_TRANSLATE_NOOP("papers", "None noted since {day}."), day=self._summary.period.since
        )
        return {
            "title": self._say(QT_TRANSLATE_NOOP("papers", "Side effects")),
            "aside": self._say(QT_TRANSLATE_NOOP("papers", "as the family saw them")),
            "rows": rows,
            "lines": [] if rows else [none],
        }

    def _effect(self, effect: Effect) -> dict[str, Any]:
        step = QT_TRANSLATE_NOOP("papers", "({step} of 4)")
        ours = []
        if effect.what_helped:
            text = QT_TRANSLATE_NOOP("papers", "helped: {what}")
            ours.append(self._say(text, what=" ".join(effect.what_helped.split())))
        if effect.told_on:
            text = QT_TRANSLATE_NOOP("papers", "team told on {day}")
            ours.append(self._say(text, day=effect.told_on))
        elif effect.told_team:
            ours.append(self._say(TOLD))
        remarks = [" · ".join([*_split(effect.note), *ours])]
        return {
            "when": self._span(effect.began_on, effect.ended_on),
            "title": self._language.say(side_effect_title(effect)),  # type: ignore[arg-type]
            "step": self._say(step, step=int(effect.severity)),
            "quarters": int(effect.severity),
            "remarks": [line for line in remarks if line],
        }

    def _span(self, first: dt.date, last: dt.date | None) -> str:
        begin = self._short(first)
        if last == first:
            return begin
        if last is None:
            return self._say(QT_TRANSLATE_NOOP("papers", "since {day}"), day=begin)
        text = QT_TRANSLATE_NOOP("papers", "{first} to {last}")
        return self._say(text, first=begin, last=self._short(last))

    def _short(self, day: dt.date) -> str:
        """Return a day without its year where that is the year of the paper."""
        same = day.year == self._summary.period.until.year
        return self._language.day(day, DayStyle.SHORT if same else DayStyle.MEDIUM)

    def _visits(self) -> dict[str, Any]:
        past, coming = self._summary.past_visits, self._summary.next_visits
        lines = []
        if not past:
            text = QT_TRANSLATE_NOOP("papers", "None noted since {day}.")
            lines.append(self._say(text, day=self._summary.period.since))
        if not coming:
            lines.append(self._say(QT_TRANSLATE_NOOP("papers", "None planned yet.")))
        return {
            "title": self._say(QT_TRANSLATE_NOOP("papers", "Visits")),
            "rows": [self._visit(one) for one in past],
            "coming": self._say(QT_TRANSLATE_NOOP("papers", "Planned")),
            "next": [self._visit(one) for one in coming],
            "lines": lines,
        }

    def _visit(self, visit: Visit) -> dict[str, Any]:
        day = self._short(visit.start.date())
        time = "" if visit.all_day else f", {self._language.time(visit.start.time())}"
        status = self._language.say(visit.status) if visit.status else ""
        told = (visit.place, visit.with_whom, status)
        return {
            "when": f"{day}{time}",
            "title": visit.title,
            "where": " · ".join(part for part in told if part and part != visit.title),
            "remarks": _split(visit.said),
        }

    def _lists(self) -> list[dict[str, Any]]:
        summary, blocks = self._summary, []
        if summary.awaited:
            rows = [{"when": self._short(day), "lines": [name]} for name, day in summary.awaited]
            title = self._say(QT_TRANSLATE_NOOP("papers", "Results awaited"))
            aside = self._say(QT_TRANSLATE_NOOP("papers", "asked for on"))
            blocks.append({"title": title, "aside": aside, "rows": rows})
        if summary.notes:
            rows = [
                {"when": self._short(day), "lines": _split(text)} for day, text in summary.notes
            ]
            title = self._say(QT_TRANSLATE_NOOP("papers", "Notes"))
            aside = self._say(QT_TRANSLATE_NOOP("papers", "by the family"))
            blocks.append({"title": title, "aside": aside, "rows": rows})
        return blocks

    def _questions(self) -> dict[str, Any]:
        questions = self._summary.questions
        aside = ""
        if questions is not None:
            text = QT_TRANSLATE_NOOP("papers", "{visit}, {day}")
            aside = self._say(text, visit=questions.visit, day=questions.day)
        return {
            "title": self._say(QT_TRANSLATE_NOOP("papers", "Questions for this visit")),
            "aside": aside,
            "rows": questions.lines if questions else [""] * _EMPTY_LINES,
        }

    def _room(self) -> dict[str, str]:
        return {
            "title": self._say(QT_TRANSLATE_NOOP("papers", "From the team, to take home")),
            "hint": self._say(QT_TRANSLATE_NOOP("papers", "changes, next counts, what to watch")),
        }


def _split(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
