"""Gathers the documented facts that reminders quote, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Final

from alltracker.care.documented import FiveYearMark, ResultWait, VisitInterval
from alltracker.care.kinds import Audience, PhaseKind
from alltracker.care.plan_template import Duration
from alltracker.care.reminders_facts import ReminderFacts, Statement
from alltracker.knowledge.facts import Knowledge
from alltracker.knowledge.model import Fact

_REMISSION: Final = {
    Audience.CHILD: "remission.mrd.child",
    Audience.ADULT: "remission.after-induction",
    Audience.ALL: "remission.after-induction",
}
_HEART_CHECK: Final = "late_effect.topic.heart_checks"
_CHILD_RULES: Final = ("fever_rule.cclg.once", "fever_rule.iowa.once")
_ADULT_RULES: Final = ("fever_rule.london.once", "fever_rule.sunnybrook.once")
_DIFFERING_RULES: Final = {
    Audience.CHILD: _CHILD_RULES,
    Audience.ADULT: _ADULT_RULES,
    Audience.ALL: _ADULT_RULES,
}
"""Two published rules that differ: the reason to ask for the team's own."""
_PAPERS: Final = ("care_plan", "treatment", "diagnosis")
"""The papers to ask for after treatment, the most useful first."""


def reminder_facts(
    knowledge: Knowledge, language: str, audience: Audience = Audience.ALL
) -> ReminderFacts:
    """Return everything documented that reminders may say; a topic is read when it is needed.

    Reading what is not whole raises KnowledgeProblem.

    Args:
        knowledge: The facts.
        language: The reader's language, "en" or "es".
        audience: Whose documents come first, by the patient's age at diagnosis.
    """
    return _Documented(knowledge, language, audience)


class _Documented(ReminderFacts):
    """Looks up each part when a reminder first asks for it: most records need few of them."""

    def __init__(self, knowledge: Knowledge, language: str, audience: Audience) -> None:
        # the fields are the properties below: the dataclass itself would fill them with nothing
        object.__setattr__(self, "language", language)
        self.__dict__.update(_knowledge=knowledge, _audience=audience)

    _knowledge: Knowledge
    _audience: Audience

    @cached_property
    def source_names(self) -> Mapping[str, str]:
        """The name of each source by its key."""
        return {source.key: source.title(self.language) for source in self._knowledge.sources}

    @cached_property
    def test_names(self) -> Mapping[str, str]:
        """The name of each documented test by its key."""
        named = [fact for fact in self._knowledge.topic("tests") if fact.term(self.language)]
        return {fact.about or fact.key: fact.term(self.language) for fact in reversed(named)}

    @cached_property
    def result_waits(self) -> Sequence[ResultWait]:
        """How long the tests take."""
        return self._knowledge.result_waits()

    @cached_property
    def visit_intervals(self) -> Sequence[VisitInterval]:
        """How often follow-up visits are."""
        return self._knowledge.follow_up_visits()

    @cached_property
    def five_year_marks(self) -> Sequence[FiveYearMark]:
        """The five-year statements."""
        return self._knowledge.five_year_marks()

    @cached_property
    def phase_lengths(self) -> Mapping[PhaseKind, Sequence[Duration]]:
        """Each source's own length of a phase."""
        return {kind: _lengths(self._knowledge, kind, self._audience) for kind in PhaseKind}

    @cached_property
    def remission(self) -> Statement | None:
        """What the documents say of remission and MRD after induction."""
        return self._statement(_REMISSION[self._audience])

    @cached_property
    def papers(self) -> Sequence[Statement]:
        """Papers to ask for after treatment."""
        return tuple(_papers(self._knowledge, self.language, self._audience))

    @cached_property
    def heart_check(self) -> Statement | None:
        """Why heart checks are a question for the team after treatment."""
        return self._statement(_HEART_CHECK)

    @cached_property
    def fever_rules(self) -> Statement | None:
        """Why the team's own fever rule is needed."""
        return self._statement(*_DIFFERING_RULES[self._audience])

    def _statement(self, *keys: str) -> Statement:
        facts = [self._knowledge.fact(key) for key in keys]
        return _statement(facts, self.language, self._audience)


def _lengths(knowledge: Knowledge, kind: PhaseKind, audience: Audience) -> tuple[Duration, ...]:
    """Return each source's own length, those written for ``audience`` before those for all."""
    written_for = {fact.key: fact.audience for fact in knowledge.topic("phases")}
    lengths = knowledge.phase_durations(kind, audience)
    return tuple(sorted(lengths, key=lambda length: written_for[length.key] is not audience))


def _papers(knowledge: Knowledge, language: str, audience: Audience) -> Iterable[Statement]:
    """Yield one statement a paper, written for ``audience`` if there is one."""
    for paper in _PAPERS:
        facts = knowledge.about("record_copies", paper)
        fitting = [fact for fact in facts if fact.applies_to(audience)] or list(facts)
        if fitting:
            yield _statement(fitting[:1], language, audience)


def _statement(facts: Sequence[Fact], language: str, audience: Audience) -> Statement:
    """Return whole sentences as one statement; its age is named only if it is another one."""
    sources = dict.fromkeys(source for fact in facts for source in fact.sources)
    written_for = facts[0].audience
    return Statement(
        key=facts[0].key,
        text=" ".join(_said(fact, language) for fact in facts),
        sources=tuple(sources),
        audience=Audience.ALL if written_for is audience else written_for,
        about=facts[0].about,
    )


def _said(fact: Fact, language: str) -> str:
    """Return a statement with the term it explains, so that it is never read as a finding."""
    term = fact.term(language)
    return f"{term}: {fact.text(language)}" if term else fact.text(language)
