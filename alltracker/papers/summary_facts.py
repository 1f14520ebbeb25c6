"""Says who the summary is about: birth, body, diagnosis, phase, planned end and central line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from alltracker.care.kind_words import word_of
from alltracker.care.phases import phase_name
from alltracker.care.phases_way import EndRule
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.language import DayStyle, Language
from alltracker.papers.summary import PatientFacts

_END_RULES: Final = {
    EndRule.TEAM: QT_TRANSLATE_NOOP("papers", "about {day}, as the team said"),
    EndRule.RULE: QT_TRANSLATE_NOOP("papers", "about {day}, by the rule of the plan"),
    EndRule.PLAN: QT_TRANSLATE_NOOP("papers", "about {day}, from the dates of the plan"),
    EndRule.GUESS: QT_TRANSLATE_NOOP("papers", "about {day}, drawn with guessed lengths"),
}


class FactsWords:
    """Says the facts of one patient in one language."""

    def __init__(self, facts: PatientFacts, language: Language) -> None:
        self._about = facts
        self._language = language

    def _say(self, text: str, count: int | None = None, /, **values: object) -> str:
        return self._language.say(Message("papers", text, values, count))

    def born(self) -> list[str]:
        """Return the birth date with the age."""
        if self._about.born is None:
            return []
        day = self._language.partial(self._about.born, DayStyle.LONG)
        if self._about.years is None:
            return [self._say(QT_TRANSLATE_NOOP("papers", "born {day}"), day=day)]
        text = QT_TRANSLATE_NOOP("papers", "born {day}, %n year(s)", "", 1)
        return [self._say(text, self._about.years, day=day)]

    def body(self) -> list[str]:
        """Return weight and height with their days."""
        weight, height = self._about.weight_kg, self._about.height_cm
        if weight and height and weight[1] == height[1]:
            text = QT_TRANSLATE_NOOP("papers", "{weight} kg, {height} cm ({day})")
            return [self._say(text, weight=weight[0], height=height[0], day=weight[1])]
        lines = []
        if weight:
            text = QT_TRANSLATE_NOOP("papers", "{weight} kg ({day})")
            lines.append(self._say(text, weight=weight[0], day=weight[1]))
        if height:
            text = QT_TRANSLATE_NOOP("papers", "{height} cm ({day})")
            lines.append(self._say(text, height=height[0], day=height[1]))
        return lines

    def blocks(self) -> list[dict[str, Any]]:
        """Return diagnosis, phase, planned end and line, as far as they are known."""
        blocks = [
            _block(self._say(QT_TRANSLATE_NOOP("papers", "Diagnosis")), self._diagnosis()),
            _block(self._say(QT_TRANSLATE_NOOP("papers", "Phase")), self._phase(), strong=True),
            self._end(),
            _block(self._say(QT_TRANSLATE_NOOP("papers", "Central line")), _line(self._about)),
        ]
        return [one for one in blocks if one["lines"]]

    def _diagnosis(self) -> list[str]:
        kind = word_of(self._about.diagnosis)
        first = self._language.say(kind)
        if self._about.diagnosed:
            text = QT_TRANSLATE_NOOP("papers", "{kind}, {day}")
            day = self._language.partial(self._about.diagnosed, DayStyle.LONG)
            first = self._say(text, kind=kind, day=day)
        lines = [first]
        if self._about.subtype:
            lines.append(self._about.subtype)
        if self._about.risk_group:
            text = QT_TRANSLATE_NOOP("papers", "{group}, as the team said")
            lines.append(self._say(text, group=self._about.risk_group))
        return lines

    def _phase(self) -> list[str]:
        if self._about.phase is None:
            return []
        text = (
            QT_TRANSLATE_NOOP("papers", "{phase}, day {day} by the plan")
            if self._about.phase.by_plan
            else QT_TRANSLATE_NOOP("papers", "{phase}, day {day}")
        )
        name = phase_name(self._about.phase.phase)
        lines = [self._say(text, phase=name, day=self._about.phase.day)]
        cycle = self._about.phase.cycle_words()
        return lines + ([self._language.say(cycle)] if cycle else [])

    def _end(self) -> dict[str, Any]:
        """Return when treatment ended, or the planned end as long as it has not."""
        if self._about.ended is not None:
            title = self._say(QT_TRANSLATE_NOOP("papers", "End of treatment"))
            return _block(title, [self._language.partial(self._about.ended, DayStyle.LONG)])
        title = self._say(QT_TRANSLATE_NOOP("papers", "Planned end"))
        return _block(title, self._planned_end())

    def _planned_end(self) -> list[str]:
        end = self._about.planned_end
        if end is None:
            return []
        if end.note:
            text = QT_TRANSLATE_NOOP("papers", "about {day}: {note}")
            return [self._say(text, day=end.day, note=end.note)]
        return [self._say(_END_RULES[end.rule], day=end.day)]

    def allergies(self) -> dict[str, str] | None:
        """Return the allergies; None without any noted."""
        if not self._about.allergies:
            return None
        title = self._say(QT_TRANSLATE_NOOP("papers", "Allergies"))
        return {"title": title, "text": " ".join(self._about.allergies.split())}


def _block(title: str, lines: Sequence[str], *, strong: bool = False) -> dict[str, Any]:
    return {"title": title, "lines": list(lines), "strong": strong}


def _line(facts: PatientFacts) -> list[str]:
    return [text for text in (facts.central_line, facts.needle) if text]
