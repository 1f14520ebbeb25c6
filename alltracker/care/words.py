"""Sentences that a person reads, kept apart from the language they are read in.

Rooms without Qt build a :class:`Message`; ``alltracker.language`` says it in English or Spanish.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark ``text`` for translation in ``context`` and return it unchanged."""
    del context
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence with its values, ready to be said in any language.

    ``text`` is the English template: ``{name}`` stands for one of ``values`` (a text, number, date,
    partial date or another message), ``%n`` for ``count``, which also chooses the plural form.
    """

    context: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    count: int | None = None
