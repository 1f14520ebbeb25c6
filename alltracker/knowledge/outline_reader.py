"""Reads a template file, and refuses one with a mistake by file, line and field."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Final

from alltracker.care.kinds import Audience, PhaseKind, Sex
from alltracker.care.plan_outline import (
    Confidence,
    OutlinePhase,
    PlanOutline,
    TotalRule,
    Words,
    weakest,
)
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.care.problems import KnownProblem
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.knowledge import check
from alltracker.knowledge.loader import read_sources
from alltracker.knowledge.outline_check import Mistake, mistakes, rows_of
from alltracker.knowledge.toml_places import Place, places
from alltracker.places import resource

MOST_BYTES: Final = 1_000_000
"""A template is a page of text; a file larger than this is something else."""

_LINE: Final = re.compile(r"at line (\d+)")
_TOO_LARGE: Final = QT_TRANSLATE_NOOP("knowledge", "the file is too large for a plan template")
_NOT_UTF8: Final = QT_TRANSLATE_NOOP("knowledge", "the file is not text in UTF-8")


class OutlineProblem(KnownProblem):
    """A template file cannot be used; says where its first mistake stands and how many follow."""

    def __init__(
        self, file: str, reason: Message, line: int | None = None, field: str = "", more: int = 0
    ) -> None:
        """Build the sentence.

        Args:
            file: The name of the file, without its folder.
            reason: What is wrong, as a part of a sentence.
            line: The line of the mistake, from 1; None if the whole file is meant.
            field: The field that is wrong, or nothing.
            more: How many mistakes follow.
        """
        super().__init__(_sentence(file, reason, line, field, more))
        self.file = file
        self.reason = reason
        self.line = line
        self.field = field
        self.more = more


def read_outline(path: Path, known_sources: Collection[str] | None = None) -> PlanOutline:
    """Return the template of a file.

    Args:
        path: The file, TOML in UTF-8 as docs/plan-templates.md describes it.
        known_sources: The keys its sources may have; None: those of the program's own list.

    Raises:
        OutlineProblem: The file cannot be read, or something in it is wrong.
    """
    text = _text(path)
    content = _content(path.name, text)
    if known_sources is None:
        known_sources = read_sources(resource("knowledge"))
    found = mistakes(content, known_sources)
    if found:
        raise _problem(path.name, text, found)
    return _outline(content)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise OutlineProblem(path.name, Message("knowledge", check.UNREADABLE)) from error
    if len(raw) > MOST_BYTES:
        raise OutlineProblem(path.name, Message("knowledge", _TOO_LARGE))
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise OutlineProblem(path.name, Message("knowledge", _NOT_UTF8), line) from error


def _content(name: str, text: str) -> Mapping[str, object]:
    broken = Message("knowledge", check.BROKEN)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        told = _LINE.search(str(error))
        line = int(told.group(1)) if told else text.rstrip().count("\n") + 1
        raise OutlineProblem(name, broken, line) from error
    except RecursionError as error:
        raise OutlineProblem(name, broken) from error


def _problem(name: str, text: str, found: Iterable[Mistake]) -> OutlineProblem:
    lines = places(text)
    placed = sorted(
        ((_line_of(mistake.place, lines), mistake) for mistake in found),
        key=lambda entry: (entry[0], entry[1].field),
    )
    line, first = placed[0]
    return OutlineProblem(name, first.reason, line, first.field, len(placed) - 1)


def _line_of(place: Place, lines: Mapping[Place, int]) -> int:
    """Return the line of a place, of the nearest one around it if it has none."""
    while place and place not in lines:
        place = place[:-1]
    return lines.get(place, 1)


def _sentence(file: str, reason: Message, line: int | None, field: str, more: int) -> Message:
    values = {"file": file, "line": line, "field": field, "reason": reason}
    if line is None:
        text = QT_TRANSLATE_NOOP("knowledge", "{file}: {reason}.")
    elif field:
        text = QT_TRANSLATE_NOOP("knowledge", "{file}, line {line}, “{field}”: {reason}.")
    else:
        text = QT_TRANSLATE_NOOP("knowledge", "{file}, line {line}: {reason}.")
    said = Message("knowledge", text, values)
    if not more:
        return said
    text = QT_TRANSLATE_NOOP("knowledge", "%n more mistake(s) follow in this file.", "", 1)
    rest = Message("knowledge", text, {}, more)
    both = QT_TRANSLATE_NOOP("knowledge", "{first} {rest}")
    return Message("knowledge", both, {"first": said, "rest": rest})


class _Row:
    """A checked row: gives each field as what it is."""

    def __init__(self, row: Mapping[str, object]) -> None:
        self._row = row

    def text(self, field: str) -> str:
        return str(self._row[field])

    def words(self, field: str) -> Words | None:
        english, spanish = self._row.get(f"{field}_en"), self._row.get(f"{field}_es")
        return Words(str(english), str(spanish)) if english and spanish else None

    def whole(self, field: str) -> int | None:
        value = self._row.get(field)
        return value if isinstance(value, int) else None

    def number(self, field: str) -> float | None:
        value = self._row.get(field)
        return float(value) if isinstance(value, int | float) else None

    def flag(self, field: str) -> bool:
        return self._row.get(field) is True

    def confidence(self) -> Confidence:
        return Confidence(str(self._row.get("confidence", Confidence.EXAMPLE.value)))

    def sources(self) -> tuple[str, ...]:
        value = self._row.get("sources")
        return tuple(value) if isinstance(value, list) else ()

    def sex(self) -> Sex | None:
        return Sex(str(self._row["sex"])) if "sex" in self._row else None

    def day(self, field: str) -> dt.date:
        value = self._row[field]
        assert isinstance(value, dt.date)
        return value


def _outline(content: Mapping[str, object]) -> PlanOutline:
    row = _Row(content)
    phases = tuple(_phase(_Row(phase)) for phase in rows_of(content, "phase"))
    totals = tuple(_total(_Row(total)) for total in rows_of(content, "total"))
    name, note = row.words("name"), row.words("note")
    assert name is not None
    assert note is not None
    first_day = row.whole("first_day_number")
    parts: list[OutlinePhase | TotalRule] = [*phases, *totals]
    of_parts = tuple(dict.fromkeys(key for part in parts for key in part.sources))
    return PlanOutline(
        key=row.text("key"),
        name=name,
        note=note,
        audience=Audience(row.text("audience")),
        confidence=weakest(parts),
        sources=row.sources() if "sources" in content else of_parts,
        read_on=row.day("read_on"),
        first_day_number=1 if first_day is None else first_day,
        phases=phases,
        totals=totals,
    )


def _phase(row: _Row) -> OutlinePhase:
    return OutlinePhase(
        kind=PhaseKind(row.text("kind")),
        name=row.words("name"),
        days=row.whole("days"),
        days_high=row.whole("days_high"),
        guess=row.flag("guess"),
        cycle_days=row.whole("cycle_days"),
        cycle_on_days=row.whole("cycle_on_days"),
        cycles=row.whole("cycles"),
        beside=row.flag("beside"),
        optional=row.flag("optional"),
        confidence=row.confidence(),
        sources=row.sources(),
        said=row.words("said"),
    )


def _total(row: _Row) -> TotalRule:
    return TotalRule(
        anchor=Anchor(row.text("anchor")),
        length=row.number("length") or 0.0,
        length_high=row.number("length_high"),
        unit=DurationUnit(row.text("unit")),
        sex=row.sex(),
        last_year=row.whole("last_year"),
        confidence=row.confidence(),
        sources=row.sources(),
        about=row.flag("about"),
        or_longer=row.flag("or_longer"),
    )
