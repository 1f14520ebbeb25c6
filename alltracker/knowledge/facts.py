"""The facts at hand: read when first asked for, found by topic, key or what they are about."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from alltracker.care.documented import FiveYearMark, ResultWait, VisitInterval
from alltracker.care.kinds import Audience, PhaseKind
from alltracker.care.plan_template import Duration, PlanTemplate
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.knowledge import check, plans, spans
from alltracker.knowledge.loader import existing_topics, read_sources, read_topic, topic_path
from alltracker.knowledge.model import Fact, KnowledgeProblem, Source
from alltracker.places import resource


class Knowledge:
    """All facts of one folder; each topic is read and checked when it is first asked for."""

    __slots__ = ("_folder", "_keys", "_names", "_sources", "_topics")

    def __init__(self, folder: Path) -> None:
        """Remember the folder; nothing is read yet."""
        self._folder = folder
        self._names: tuple[str, ...] = ()
        self._sources: dict[str, Source] = {}
        self._topics: dict[str, tuple[Fact, ...]] = {}
        self._keys: dict[str, Fact] = {}

    @classmethod
    def load(cls, folder: Path) -> Knowledge:
        """Read and check every topic in ``folder``.

        Raises:
            KnowledgeProblem: A row is not whole, a key stands twice, or a file has no topic.
        """
        knowledge = cls(folder)
        for topic in knowledge.topics:
            knowledge.topic(topic)
        return knowledge

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics there are, in reading order."""
        self._names = self._names or existing_topics(self._folder)
        return self._names

    @property
    def sources(self) -> tuple[Source, ...]:
        """All sources, in their order."""
        return tuple(self._known_sources().values())

    def topic(self, name: str) -> tuple[Fact, ...]:
        """Return the facts of a topic.

        Raises:
            KnowledgeProblem: There is no such topic, or a row of it is not whole.
        """
        if name not in self._topics:
            if name not in self.topics:
                text = QT_TRANSLATE_NOOP(
                    "knowledge", "There is no topic “{topic}”. The topics are: {topics}."
                )
                values = {"topic": name, "topics": ", ".join(self.topics)}
                raise KnowledgeProblem(Message("knowledge", text, values))
            self._take(name, read_topic(self._folder, name, self._known_sources()))
        return self._topics[name]

    def fact(self, key: str) -> Fact:
        """Return the fact with ``key``.

        Raises:
            KnowledgeProblem: No topic has such a fact.
        """
        own = key.split(".", 1)[0]  # a key mostly begins like its topic, which is read first
        likely = sorted(self.topics, key=lambda name: not name.startswith(own))
        for topic in () if key in self._keys else likely:
            self.topic(topic)
            if key in self._keys:
                break
        if key not in self._keys:
            text = QT_TRANSLATE_NOOP("knowledge", "There is no fact “{key}”.")
            raise KnowledgeProblem(Message("knowledge", text, {"key": key}))
        return self._keys[key]

    def source(self, key: str) -> Source:
        """Return the source with ``key``.

        Raises:
            KnowledgeProblem: There is no such source.
        """
        sources = self._known_sources()
        if key not in sources:
            text = QT_TRANSLATE_NOOP("knowledge", "There is no source “{key}”.")
            raise KnowledgeProblem(Message("knowledge", text, {"key": key}))
        return sources[key]

    def source_names(self, keys: Iterable[str], language: str) -> str:
        """Return the names of sources as one list, each once; raise KnowledgeProblem as above."""
        return "; ".join(dict.fromkeys(self.source(key).name(language) for key in keys))

    def about(self, topic: str, about: str, aspect: str = "") -> tuple[Fact, ...]:
        """Return the facts of a topic on one subject, of one aspect if one is given."""
        return tuple(
            fact
            for fact in self.topic(topic)
            if fact.about == about and aspect in {"", fact.aspect}
        )

    def phase_durations(self, kind: PhaseKind, audience: Audience) -> tuple[Duration, ...]:
        """Return each source's own length of a phase, for ``audience`` (ALL: everybody's)."""
        return plans.phase_durations(self.topic("phases"), kind, audience)

    def total_lengths(self, audience: Audience) -> tuple[Duration, ...]:
        """Return each source's own length of the whole treatment, for ``audience``."""
        return plans.total_lengths(self.topic("total_length"), audience)

    def plan_templates(self) -> tuple[PlanTemplate, ...]:
        """Return the documented three phases for adults and for children."""
        return plans.plan_templates(self.topic("phases"), self.topic("total_length"))

    def result_waits(self) -> tuple[ResultWait, ...]:
        """Return how long the tests take whose wait is documented."""
        return spans.result_waits(self.topic("tests"))

    def follow_up_visits(self) -> tuple[VisitInterval, ...]:
        """Return each source's own interval of follow-up visits."""
        return spans.follow_up_visits(self.topic("follow_up"))

    def five_year_marks(self) -> tuple[FiveYearMark, ...]:
        """Return the five-year statements, each with its own starting day."""
        return spans.five_year_marks(self.topic("remission"))

    def _known_sources(self) -> dict[str, Source]:
        if not self._sources:
            self._sources = read_sources(self._folder)
        return self._sources

    def _take(self, topic: str, facts: tuple[Fact, ...]) -> None:
        for fact in facts:
            if fact.key in self._keys:
                file = topic_path(self._folder, topic).name
                check.Spot(file, fact.key).refuse("key", check.TWICE)
        self._topics[topic] = facts
        self._keys.update((fact.key, fact) for fact in facts)


def open_knowledge() -> Knowledge:
    """Return the program's own facts; each topic is read when it is first asked for."""
    return Knowledge(resource("knowledge"))
