"""Sentences that a person reads, kept apart from the language they are read in.

Rooms without Qt build a :class:`Message`; ``alltracker.language`` says it in English or Spanish.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(  # noqa: N802 - the name that lupdate looks for
    context: str, text: str, comment: str = "", count: int = 0
) -> str:
    """Mark ``text`` for translation in ``context`` and return it unchanged.

    A text with ``%n`` is marked with ``"", 1`` at the end: only then lupdate asks translators for
    its plural forms.
    """
    del context, comment, count
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
