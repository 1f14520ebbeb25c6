"""Problems that are nobody's bug: each says in a sentence what is wrong and what helps."""

from __future__ import annotations

from dataclasses import dataclass

from alltracker.care.words import Message


class KnownProblem(Exception):  # noqa: N818 - told to people as a problem, with its remedy
    """Something that can go wrong outside the program; ``message`` is shown, never a traceback."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.text)
        self.message = message


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with one field of a form or a row."""

    field: str
    message: Message
    by_clock: bool = False
    """Whether only today's date makes it wrong, which another clock may see otherwise."""
