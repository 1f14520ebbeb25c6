"""What a tracked thing is to the window: how it is listed, written down, ended and named.

An entry is data. Pages, forms, the Log menu and tests are driven by it; ``kinds_all.KINDS`` holds
every entry. Every text here is an English source text of the context ``kinds``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from alltracker.care.kind_words import word_of
from alltracker.care.kinds import PhaseKind, Severity
from alltracker.care.problems import FieldProblem
from alltracker.care.rows import PhaseRow, PlanRow
from alltracker.care.words import Message
from alltracker.db.columns import Owned
from alltracker.db.store import Store
from alltracker.language import Language
from alltracker.ui.kinds_editors import DayAndTime, Degrees, EditorKind, EffectName, TestName
from alltracker.ui.widgets.timeline_mark import MarkKind

CONTEXT: Final = "kinds"
"""The catalog's context of all texts of the registry."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form.

    ``name`` is the row's attribute. An editor that fills several attributes names the others in
    ``also``; its value is then a tuple in that order.
    """

    name: str
    label: str
    editor: EditorKind
    unit: str = ""
    hint: str = ""
    wide: bool = False
    """Whether it takes the whole width of a form."""
    default: object = None
    also: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All attributes that the field fills."""
        return (self.name, *self.also)

    @property
    def needed(self) -> bool:
        """Whether it cannot stay empty."""
        return bool(getattr(self.editor, "needed", False)) or isinstance(
            self.editor, EffectName | TestName | DayAndTime | Degrees
        )


Sign = Severity | PhaseKind | MarkKind | dt.date | str | None
"""What stands before a text: a severity's disc, a phase's chip, a mark, a day's tile, an icon."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell of a list shows."""

    text: str
    second: str = ""
    """The muted line below."""
    sign: Sign = None
    strong: bool = False
    grouped: bool = False
    """Whether it is left out where the row above says the same."""
    tip: str = ""
    """The whole text, where it is longer than what is shown."""
    said: str = ""
    """What is copied and read aloud, where it is more than what is shown."""


@dataclass(frozen=True, slots=True)
class ListWords:
    """What a cell needs besides its row."""

    language: Language
    today: dt.date
    phases: Mapping[str, PhaseRow] = field(default_factory=dict)
    facts: Mapping[PhaseKind, str] = field(default_factory=dict)
    """What the documents say of the length of a phase, by its kind."""
    plan: PlanRow | None = None
    tests: Mapping[str, str] = field(default_factory=dict)
    """The documents' name of each laboratory test, by its key."""
    pounds: bool = False
    """Whether weights are shown in pounds."""

    def word(self, member: Enum) -> str:
        """Return the word of a closed list's member."""
        return self.language.say(word_of(member))

    def tr(self, text: str, count: int | None = None) -> str:
        """Return a text of the registry in the reader's language."""
        return self.language.word(CONTEXT, text, count)

    def say(self, text: str, **values: object) -> str:
        """Return a text of the registry with its values filled in."""
        return self.language.say(Message(CONTEXT, text, values))


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list; without ``sample`` it takes the room that is left."""

    key: str
    title: str
    cell: Callable[[Any, ListWords], Cell]
    sort: Callable[[Any], Any]
    sample: str = ""
    """A text as long as the column is wide."""
    spare: int = 0
    """0: always shown; else the column with the highest number goes first where room is short."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a list that can be looked at alone."""

    key: str
    title: str
    keeps: Callable[[Any, dt.date], bool]
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Ending:
    """How something going on is said to be over."""

    field: str
    words: str
    """What the button says."""
    value: Callable[[dt.date], object]
    is_open: Callable[[Any, dt.date], bool]
    label: str
    """What the toast says, with ``{name}``."""


@dataclass(frozen=True, slots=True)
class EmptyText:
    """What a page shows before there is anything on it."""

    drawing: str
    title: str
    line: str
    button: str


@dataclass(frozen=True, slots=True)
class Labels:
    """The sentences about one kind: titles of its form and what is said after a step."""

    new: str
    edit: str
    add: str
    saved: str
    """With ``{name}``, and ``{day}`` where the kind has a day."""
    removed: str
    removed_many: str
    """With ``%n``."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One tracked thing: a table, how it is listed and how it is written down."""

    key: str
    model: type[Owned]
    title: str
    icon: str
    page: str
    letter: str
    empty: EmptyText
    fields: tuple[Field, ...]
    columns: tuple[Column, ...]
    order_by: str
    labels: Labels
    name_of: Callable[[Any, Language], object]
    """How a row is named in a sentence."""
    search_text: Callable[[Any, ListWords], str]
    slices: tuple[Slice, ...] = ()
    ending: Ending | None = None
    subtitle: Callable[[Sequence[Any], ListWords], Message | None] | None = None
    check: Callable[[Mapping[str, object]], Sequence[FieldProblem]] | None = None
    """What is wrong with the fields together, beyond the rules of the record."""
    goes_along: Callable[[Store, Any], Sequence[Owned]] | None = None
    """The rows that are deleted with a row, beyond those it owns in the record."""
    form: str = ""
    """What makes its form where that is more than its fields: ``module:function``."""

    def label(self, text: str, row: Any, language: Language) -> Message:
        """Return a step's label with the row's name in it."""
        return Message(CONTEXT, text, {"name": self.name_of(row, language)})


def empty_last(value: Any) -> tuple[bool, Any]:
    """Return a sort key that puts rows without a value last."""
    return (value is None, value if value is not None else 0)


def joined(parts: Sequence[str]) -> str:
    """Return the parts that are there, as the muted line of a row lists them.

    The full stop of a sentence gives way to the comma behind it.
    """
    there = [part.strip() for part in parts if part and part.strip()]
    return ", ".join([*(_open_end(part) for part in there[:-1]), *there[-1:]])


def _open_end(part: str) -> str:
    return part[:-1] if part.endswith(".") and not part.endswith("..") else part


def one_line(text: str) -> str:
    """Return a note as one line."""
    return " ".join(text.split())
