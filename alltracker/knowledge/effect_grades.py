"""What CTCAE v5.0 calls the grades of a side effect, found by the name a family uses for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from alltracker.care.kinds import Severity
from alltracker.knowledge.facts import Knowledge
from alltracker.knowledge.model import Fact

VERSION: Final = "CTCAE v5.0"
"""The scale and its version, always said beside a grade."""


@dataclass(frozen=True, slots=True)
class EffectGrade:
    """One grade of one item; it is a scale on which studies report, never a verdict."""

    number: int
    item: str
    """The item's name in the reader's language."""
    text: str
    sources: tuple[str, ...]


def grade_of(
    knowledge: Knowledge, name: str, severity: Severity, language: str
) -> EffectGrade | None:
    """Return the grade whose number is that of a family's step; None where the item has none.

    The steps of the diary follow the general meaning of the grades (source key ct5), so that the
    two can stand beside each other; what the family saw stays what the family saw.

    Args:
        knowledge: what the documents say.
        name: a side effect as it was chosen or written, in either language.
        severity: the family's step; none at all has no grade.
        language: "en" or "es".
    """
    item = _item_of(knowledge, name)
    for fact in knowledge.topic("grades") if item else ():
        if fact.about == item and fact.value == int(severity):
            return EffectGrade(
                int(severity), fact.term(language), fact.text(language), fact.sources
            )
    return None


def _item_of(knowledge: Knowledge, name: str) -> str:
    wanted = name.strip().casefold()
    for fact in knowledge.topic("grades"):
        if wanted in _called(fact):
            return fact.about
    return ""


def _called(fact: Fact) -> set[str]:
    return {fact.term_en.casefold(), fact.term_es.casefold(), *fact.names}
