"""What a documented fact is, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass

from alltracker.care.kinds import Audience
from alltracker.care.plan_template import Anchor, Duration, DurationUnit
from alltracker.care.problems import KnownProblem


class KnowledgeProblem(KnownProblem):
    """A file of facts cannot be used as it is, or a fact was asked for that does not exist."""


@dataclass(frozen=True, slots=True)
class Source:
    """A document, or a part of one, that facts are taken from."""

    key: str
    document: str
    """"000" to "004" for the five patient texts, "clinical" for what was read beyond them."""
    name_en: str
    name_es: str
    part_en: str
    part_es: str
    audience: Audience
    date: str
    """Year, month or day as printed (ISO), or nothing."""
    flag: str
    """"V" read in the cited material, "S" read in a secondary copy; nothing for the five texts."""
    link: str

    def name(self, language: str) -> str:
        """Return the source's name in ``language`` ("en" or "es")."""
        return self.name_es if language == "es" else self.name_en

    def part(self, language: str) -> str:
        """Return the title of the part in ``language``."""
        return self.part_es if language == "es" else self.part_en

    def title(self, language: str) -> str:
        """Return name and part as they stand beside a fact."""
        return f"{self.name(language)}: {self.part(language)}"


@dataclass(frozen=True, slots=True)
class Fact:
    """One documented statement in both languages, with its sources and what can be counted."""

    key: str
    topic: str
    en: str
    es: str
    sources: tuple[str, ...]
    audience: Audience
    about: str = ""
    aspect: str = ""
    minimum: float | None = None
    maximum: float | None = None
    unit: DurationUnit | None = None
    vague: bool = False
    anchor: Anchor = Anchor.NOT_STATED
    term_en: str = ""
    term_es: str = ""
    names: tuple[str, ...] = ()
    class_en: str = ""
    class_es: str = ""
    routes: tuple[str, ...] = ()
    link_en: str = ""
    link_es: str = ""
    value: float | str | None = None
    value_unit: str = ""
    stage: str = ""

    def text(self, language: str) -> str:
        """Return the statement in ``language`` ("en" or "es")."""
        return self.es if language == "es" else self.en

    def term(self, language: str) -> str:
        """Return the term or name the fact explains, in ``language``; may be nothing."""
        return self.term_es if language == "es" else self.term_en

    def drug_class(self, language: str) -> str:
        """Return the class of the drug, in ``language``; may be nothing."""
        return self.class_es if language == "es" else self.class_en

    def link(self, language: str) -> str:
        """Return the address in ``language``, the English one where no other is printed."""
        return self.link_es if language == "es" and self.link_es else self.link_en

    def applies_to(self, audience: Audience) -> bool:
        """Return whether the fact speaks of ``audience`` or of everybody."""
        return Audience.ALL in {audience, self.audience} or self.audience is audience

    def duration(self) -> Duration | None:
        """Return the length of time the fact states, or nothing if it names no unit."""
        if self.unit is None:
            return None
        return Duration(
            self.key,
            self.en,
            self.es,
            self.minimum,
            self.maximum,
            self.unit,
            self.vague,
            self.sources,
            self.anchor,
        )
