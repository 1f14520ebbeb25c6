"""Rows of a paper that are filled, or left open with a line to write on."""

from __future__ import annotations

from dataclasses import dataclass

from alltracker.care.words import QT_TRANSLATE_NOOP, Message

NOT_ENTERED = Message("papers", QT_TRANSLATE_NOOP("papers", "not entered"))
"""Stands where the record holds nothing, so that nobody takes a gap for an answer."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words, of which the first may be strong."""

    strong: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class LabeledRow:
    """A row with a name; without lines it is left open."""

    label: str
    lines: tuple[Line, ...] = ()


def plain_lines(text: str) -> tuple[Line, ...]:
    """Return what a family wrote, line by line; what stands before a colon is strong."""
    found = []
    for part in text.splitlines():
        head, colon, rest = part.strip().partition(":")
        if head or rest:
            found.append(Line(head, colon + rest) if colon and rest else Line("", head + colon))
    return tuple(found)


def listed(*parts: str) -> str:
    """Return the parts that hold anything, with commas between."""
    return ", ".join(part for part in parts if part.strip())
