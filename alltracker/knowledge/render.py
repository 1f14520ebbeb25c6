"""The facts as the command ``alltracker facts`` prints them: as text, or as JSON for a script."""

from __future__ import annotations

from dataclasses import fields
from enum import StrEnum
from typing import Final

from alltracker.care.kinds import Audience
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.knowledge.facts import Knowledge
from alltracker.knowledge.model import Fact, Source
from alltracker.knowledge.shape import topic_title
from alltracker.language import LANGUAGES, load_language

AUDIENCE_WORDS: Final = {
    Audience.ADULT: QT_TRANSLATE_NOOP("knowledge", "adults"),
    Audience.CHILD: QT_TRANSLATE_NOOP("knowledge", "children"),
    Audience.ALL: QT_TRANSLATE_NOOP("knowledge", "all ages"),
}

_FILE_NAMES: Final = {"minimum": "min", "maximum": "max"}


def facts_for_json(
    knowledge: Knowledge, topic: str | None, language: str | None
) -> list[dict[str, object]]:
    """Return the facts as plain rows for JSON, each with its fields and its sources written out.

    Args:
        knowledge: The facts.
        topic: One topic, or None for all.
        language: "en" or "es" leaves the other language's texts out; None keeps both.

    Raises:
        KnowledgeProblem: There is no such topic.
    """
    return [_fact_row(knowledge, fact, language) for fact in _chosen(knowledge, topic)]


def facts_as_text(knowledge: Knowledge, topic: str | None, language: str | None) -> str:
    """Return the facts under their topics, each line with its audience and its sources.

    Args:
        knowledge: The facts.
        topic: One topic, or None for all.
        language: "en" or "es"; None is English.

    Raises:
        KnowledgeProblem: There is no such topic.
    """
    said = load_language(language or "en")
    blocks = []
    for name in _names(knowledge, topic):
        facts = knowledge.topic(name)
        title = said.say(topic_title(name))
        lines = [title, "=" * len(title)]
        for fact in facts:
            whom = said.say(Message("knowledge", AUDIENCE_WORDS[fact.audience]))
            lines.append(_line(knowledge, fact, whom, said.code))
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _names(knowledge: Knowledge, topic: str | None) -> tuple[str, ...]:
    return knowledge.topics if topic is None else (topic,)


def _chosen(knowledge: Knowledge, topic: str | None) -> list[Fact]:
    return [fact for name in _names(knowledge, topic) for fact in knowledge.topic(name)]


def _line(knowledge: Knowledge, fact: Fact, whom: str, language: str) -> str:
    term = fact.term(language)
    lead = f"{term}: " if term else ""
    names = "; ".join(knowledge.source(key).title(language) for key in fact.sources)
    link = fact.link(language)
    tail = f" <{link}>" if link else ""
    return f"- {lead}{fact.text(language)}{tail} [{whom}; {names}]"


def _fact_row(knowledge: Knowledge, fact: Fact, language: str | None) -> dict[str, object]:
    row = {_FILE_NAMES.get(name, name): value for name, value in _plain(fact, language).items()}
    if fact.unit is None:
        row.pop("anchor")
    else:
        row["vague"] = fact.vague
    row["sources"] = [_plain(knowledge.source(key), language) for key in fact.sources]
    return row


def _plain(item: Fact | Source, language: str | None) -> dict[str, object]:
    """Return the fields that are filled, without the other language's."""
    hidden = {code for code in LANGUAGES if language not in {None, code}}
    row: dict[str, object] = {}
    for field in fields(item):
        value = getattr(item, field.name)
        unsaid = value == field.default and not value
        if not unsaid and field.name.rpartition("_")[2] not in hidden:
            row[field.name] = value.value if isinstance(value, StrEnum) else value
    return row
