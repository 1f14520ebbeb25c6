"""Gathers the documented facts that reminders quote, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

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
    """Return everything documented that reminders may say.

    Args:
        knowledge: The facts.
        language: The reader's language, "en" or "es".
        audience: Whose documents come first, by the patient's age at diagnosis.

    Raises:
        KnowledgeProblem: A topic is missing or a row of it is not whole.
    """
    named = [fact for fact in knowledge.topic("tests") if fact.term(language)]
    return ReminderFacts(
        language=language,
        source_names={source.key: source.title(language) for source in knowledge.sources},
        test_names={fact.about or fact.key: fact.term(language) for fact in reversed(named)},
        result_waits=knowledge.result_waits(),
        visit_intervals=knowledge.follow_up_visits(),
        five_year_marks=knowledge.five_year_marks(),
        phase_lengths={kind: _lengths(knowledge, kind, audience) for kind in PhaseKind},
        remission=_statement([knowledge.fact(_REMISSION[audience])], language, audience),
        papers=tuple(_papers(knowledge, language, audience)),
        fever_rules=_statement(
            [knowledge.fact(key) for key in _DIFFERING_RULES[audience]], language, audience
        ),
    )


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
    )


def _said(fact: Fact, language: str) -> str:
    """Return a statement with the term it explains, so that it is never read as a finding."""
    term = fact.term(language)
    return f"{term}: {fact.text(language)}" if term else fact.text(language)
