"""The questions a family takes to a visit: one a line, those that were asked marked with a tick."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

TICK: Final = "\N{CHECK MARK}"


@dataclass(frozen=True, slots=True)
class Question:
    """One question, and whether it was asked."""

    text: str
    asked: bool = False


def read_questions(text: str) -> tuple[Question, ...]:
    """Return the questions of a visit; empty lines are none."""
    return tuple(found for line in text.splitlines() if (found := _read(line)).text)


def write_questions(questions: Iterable[Question]) -> str:
    """Return questions as a visit keeps them; what is empty is left out."""
    tidy = [replace(one, text=_bare(one.text)) for one in questions]
    return "\n".join(f"{TICK} {one.text}" if one.asked else one.text for one in tidy if one.text)


def with_asked(text: str, place: int, *, asked: bool) -> str:
    """Return the text with the question at ``place`` (from 0) asked or not.

    Raises IndexError where there is no such question.
    """
    questions = list(read_questions(text))
    questions[place] = replace(questions[place], asked=asked)
    return write_questions(questions)


def with_more(text: str, more: Iterable[str]) -> str:
    """Return the text with more questions below, each only once whatever its capitals."""
    questions = list(read_questions(text))
    known = {question.text.casefold() for question in questions}
    for line in map(_bare, more):
        if line and line.casefold() not in known:
            known.add(line.casefold())
            questions.append(Question(line))
    return write_questions(questions)


def _read(line: str) -> Question:
    return Question(_bare(line), line.strip().startswith(TICK))


def _bare(text: str) -> str:
    """Return a text as one line that does not begin with the tick of an asked question."""
    return " ".join(text.split()).lstrip(f"{TICK} ")
