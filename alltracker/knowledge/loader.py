"""Reads the files of facts, one topic at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from alltracker.care.kinds import Audience
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.knowledge import check, shape
from alltracker.knowledge.model import Fact, Source

SOURCES_FILE = "sources.toml"


def topic_path(folder: Path, topic: str) -> Path:
    """Return the file of a topic."""
    return folder / f"{topic}.toml"


def existing_topics(folder: Path) -> tuple[str, ...]:
    """Return the topics that have a file, in reading order.

    Raises:
        KnowledgeProblem: A file belongs to no known topic.
    """
    names = {path.stem for path in folder.glob("*.toml")} - {Path(SOURCES_FILE).stem}
    for name in sorted(names - set(shape.TOPIC_TITLES)):
        check.Spot(f"{name}.toml", name).refuse("topic", check.UNKNOWN_FILE)
    return tuple(topic for topic in shape.TOPIC_TITLES if topic in names)


def read_sources(folder: Path) -> dict[str, Source]:
    """Return all sources by their key.

    Raises:
        KnowledgeProblem: A row is not whole, a key stands twice, or the file cannot be read.
    """
    sources: dict[str, Source] = {}
    for spot, row in _rows(folder / SOURCES_FILE, "source"):
        check.check_source(spot, row)
        if spot.key in sources:
            spot.refuse("key", check.TWICE)
        texts = {field: str(row[field]) for field in shape.SOURCE_FIELDS if field != "audience"}
        sources[spot.key] = Source(audience=Audience(str(row["audience"])), **texts)
    return sources


def read_topic(folder: Path, topic: str, known: Collection[str]) -> tuple[Fact, ...]:
    """Return the facts of one topic in their order.

    Args:
        folder: The folder of the files.
        topic: The topic, one of those in ``shape.TOPIC_TITLES``.
        known: The keys of all sources.

    Raises:
        KnowledgeProblem: A row is not whole, a key stands twice, or the file cannot be read.
    """
    facts: dict[str, Fact] = {}
    for spot, row in _rows(topic_path(folder, topic), "fact"):
        check.check_fact(spot, topic, row, known)
        if spot.key in facts:
            spot.refuse("key", check.TWICE)
        facts[spot.key] = _fact(topic, row)
    return tuple(facts.values())


def _rows(path: Path, table: str) -> Iterator[tuple[check.Spot, Mapping[str, object]]]:
    whole = check.Spot(path.name, table)
    content = check.toml_of(path, whole)
    for other in content.keys() - {table}:
        whole.refuse(other, check.UNKNOWN_FIELD)
    rows = content.get(table)
    if not isinstance(rows, list):
        whole.refuse(table, check.NOT_ROWS)
    for number, row in enumerate(rows, start=1):
        if not isinstance(row, dict):
            whole.refuse(table, check.NOT_ROWS)
        yield check.spot_of(path.name, row, number), row


def _fact(topic: str, row: Mapping[str, object]) -> Fact:
    fields = dict(row)
    for name in shape.LISTS & fields.keys():
        value = fields[name]
        fields[name] = tuple(value) if isinstance(value, list) else ()
    fields["audience"] = Audience(str(row["audience"]))
    fields["minimum"] = fields.pop("min", None)
    fields["maximum"] = fields.pop("max", None)
    if "unit" in fields:
        fields["unit"] = DurationUnit(str(fields["unit"]))
    if "anchor" in fields:
        fields["anchor"] = Anchor(str(fields["anchor"]))
    return Fact(topic=topic, **fields)  # type: ignore[arg-type] # each checked in check_fact
