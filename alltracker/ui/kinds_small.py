"""The registry's entries for small things of a day: weight and height, and notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from alltracker.care.labs import ANALYTES
from alltracker.care.measure import shown_unit
from alltracker.care.problems import FieldProblem
from alltracker.care.units import convert
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Measurement, Note
from alltracker.language import DayStyle, Language
from alltracker.ui.kinds import (
    CONTEXT,
    Cell,
    Column,
    Field,
    Kind,
    Labels,
    ListWords,
    joined,
    one_line,
)
from alltracker.ui.kinds_diary import DIARY_EMPTY
from alltracker.ui.kinds_editors import (
    BodyMeasure,
    Day,
    Notes,
    TextLine,
)


def _sizes(row: Any, words: ListWords) -> str:
    language = words.language
    weight = "" if row.weight_kg is None else f"{language.number(row.weight_kg)} kg"
    if words.pounds and row.weight_kg is not None:
        pounds = convert(row.weight_kg, "kg", "[lb_av]", ANALYTES["WEIGHT"])
        weight = f"{language.number(pounds, 1)} {shown_unit('[lb_av]')}"
    height = "" if row.height_cm is None else f"{language.number(row.height_cm)} cm"
    return joined([weight, height])


def measurement_cell(row: Any, words: ListWords) -> Cell:
    """Return weight and height as the diary shows them."""
    return Cell(_sizes(row, words), one_line(row.note), "weight", strong=True, tip=row.note)


def note_cell(row: Any, words: ListWords) -> Cell:
    """Return a note as the diary shows it: its first line strong, the rest below."""
    del words
    first, _, rest = row.text.strip().partition("\n")
    return Cell(first, one_line(rest), "sticky-note", strong=True, tip=row.text)


def _either(values: Mapping[str, object]) -> Sequence[FieldProblem]:
    if values.get("weight_kg") is None and values.get("height_cm") is None:
        text = QT_TRANSLATE_NOOP("kinds", "Write the weight, the height or both.")
        return [FieldProblem("weight_kg", Message(CONTEXT, text))]
    return []


def _noted(row: Any, language: Language) -> object:
    return language.day(row.day)


def _day_column(title: str) -> Column:
    return Column(
        "day",
        title,
        lambda row, words: Cell(words.language.day(row.day)),
        lambda row: row.day,
        sample="30 Sep 2026 .",
    )


MEASUREMENT: Final = Kind(
    key="measurement",
    model=Measurement,
    title=QT_TRANSLATE_NOOP("kinds", "Weight and height"),
    icon="weight",
    page="side_effects",
    letter="W",
    empty=DIARY_EMPTY,
    fields=(
        Field("weight_kg", QT_TRANSLATE_NOOP("kinds", "Weight"), BodyMeasure("WEIGHT"), unit="kg"),
        Field("height_cm", QT_TRANSLATE_NOOP("kinds", "Height"), BodyMeasure("HEIGHT"), unit="cm"),
        Field("day", QT_TRANSLATE_NOOP("kinds", "Day"), Day(needed=True, today=True, past=True)),
        Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), TextLine()),
    ),
    columns=(
        _day_column(QT_TRANSLATE_NOOP("kinds", "Day")),
        Column(
            "what",
            QT_TRANSLATE_NOOP("kinds", "Weight and height"),
            measurement_cell,
            lambda row: (row.weight_kg or 0.0, row.height_cm or 0.0),
        ),
    ),
    order_by="day",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "Weight and height"),
        edit=QT_TRANSLATE_NOOP("kinds", "Weight and height"),
        add=QT_TRANSLATE_NOOP("kinds", "Add weight and height"),
        saved=QT_TRANSLATE_NOOP("kinds", "Weight and height of {name} saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "Weight and height of {name} deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n measurement(s) deleted", "", 1),
    ),
    name_of=_noted,
    search_text=lambda row, words: joined(
        [_sizes(row, words), row.note, words.language.day(row.day)]
    ),
    check=_either,
)

NOTE: Final = Kind(
    key="note",
    model=Note,
    title=QT_TRANSLATE_NOOP("kinds", "Notes"),
    icon="sticky-note",
    page="side_effects",
    letter="N",
    empty=DIARY_EMPTY,
    fields=(
        Field("text", QT_TRANSLATE_NOOP("kinds", "Note"), Notes(lines=5, needed=True), wide=True),
        Field("day", QT_TRANSLATE_NOOP("kinds", "Day"), Day(needed=True, today=True)),
    ),
    columns=(
        _day_column(QT_TRANSLATE_NOOP("kinds", "Day")),
        Column(
            "what",
            QT_TRANSLATE_NOOP("kinds", "Note"),
            note_cell,
            lambda row: row.text.casefold(),
        ),
    ),
    order_by="day",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New note"),
        edit=QT_TRANSLATE_NOOP("kinds", "Note"),
        add=QT_TRANSLATE_NOOP("kinds", "Add note"),
        saved=QT_TRANSLATE_NOOP("kinds", "Note of {name} saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "Note of {name} deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n note(s) deleted", "", 1),
    ),
    name_of=_noted,
    search_text=lambda row, words: joined(
        [row.text, words.language.day(row.day), words.language.day(row.day, DayStyle.FULL)]
    ),
)
