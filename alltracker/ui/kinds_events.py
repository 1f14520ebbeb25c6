"""The registry's entry for procedures, and what the entries of all events share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.kinds_events import ProcedureKind
from alltracker.care.procedure_words import (
    procedure_title,
    result_words,
)
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.clinic_rows import doses_with
from alltracker.db.models import Procedure
from alltracker.db.rules_events import MOST_POKES
from alltracker.language import DayStyle, Language
from alltracker.ui.kinds import (
    Cell,
    Column,
    EmptyText,
    Field,
    Kind,
    Labels,
    ListWords,
    Sign,
    joined,
    one_line,
)
from alltracker.ui.kinds_editors import (
    Choice,
    Clock,
    Day,
    Notes,
    ResultText,
    SpinalDrugs,
    TextLine,
    Tick,
    VisitPick,
    WholeNumber,
)
from alltracker.ui.widgets.timeline_mark import MarkKind

EVENTS_EMPTY: Final = EmptyText(
    "empty-diary",
    QT_TRANSLATE_NOOP("kinds", "No procedures yet"),
    QT_TRANSLATE_NOOP(
        "kinds",
        "Lumbar punctures, transfusions, nights in hospital: noted once, "
        "they are counted for the team and for the child.",
    ),
    QT_TRANSLATE_NOOP("kinds", "Note the first procedure"),
)

PROCEDURE_SIGNS: Final[Mapping[ProcedureKind, Sign]] = MappingProxyType(
    {
        ProcedureKind.LUMBAR_PUNCTURE: MarkKind.PUNCTURE,
        ProcedureKind.MARROW_TEST: "bone",
        ProcedureKind.LINE_PLACED: "bandage",
        ProcedureKind.LINE_FLUSHED: "glass-water",
        ProcedureKind.LINE_REMOVED: "bandage",
        ProcedureKind.POKE: "syringe",
        ProcedureKind.SCAN: "scan",
        ProcedureKind.HEART_ULTRASOUND: "heart-pulse",
        ProcedureKind.HEARING: "ear",
        ProcedureKind.EYES: "eye",
        ProcedureKind.VACCINATION: "syringe",
        ProcedureKind.LEUKAPHERESIS: "test-tube",
        ProcedureKind.CAR_T: "dna",
        ProcedureKind.TRANSPLANT: "dna",
        ProcedureKind.IMMUNOTHERAPY: "shield-check",
        ProcedureKind.OTHER: "stethoscope",
    }
)


def procedure_cell(row: Any, words: ListWords) -> Cell:
    """Return a procedure as the lists show it: what was done, then its result, where and more."""
    said = words.language.say
    result = result_words(row)
    parts = [said(result) if result else "", row.place, row.with_whom]
    if row.asleep:
        parts.append(words.tr(QT_TRANSLATE_NOOP("kinds", "asleep")))
    return event_cell(said(procedure_title(row)), [*parts, row.note], PROCEDURE_SIGNS[row.kind])


def event_cell(title: str, parts: Sequence[str], sign: Sign) -> Cell:
    """Return a cell with a sign, a strong title, and below it the parts that are there."""
    second = joined([one_line(part or "").rstrip(".") for part in parts])
    return Cell(title, second, sign, strong=True, tip=joined([title, second]))


def is_open(row: Any, today: dt.date) -> bool:
    """Return whether something that lasts has not ended yet."""
    return row.ended_on is None or row.ended_on > today


def day_column(name: str = "day") -> Column:
    """Return the column of the day of a row."""
    return Column(
        "day",
        QT_TRANSLATE_NOOP("kinds", "Day"),
        lambda row, words: Cell(words.language.day(getattr(row, name))),
        lambda row: getattr(row, name),
        sample="30 Sep 2026 .",
    )


def what_column(cell: Callable[[Any, ListWords], Cell], sort: Callable[[Any], Any]) -> Column:
    """Return the column of what it was, beside its day."""
    return Column("what", QT_TRANSLATE_NOOP("kinds", "What"), cell, sort)


def searched(row: Any, words: ListWords, cell: Cell, day: dt.date) -> str:
    """Return what the search field looks at: what the list shows, all words and the day."""
    texts = [getattr(row, name, "") for name in ("note", "reaction", "result", "with_whom")]
    day_words = [words.language.day(day), words.language.day(day, DayStyle.FULL)]
    return joined([cell.text, cell.second, *(text or "" for text in texts), *day_words])


def _procedure_name(row: Any, language: Language) -> object:
    return language.say(procedure_title(row))


DAY_FIELD: Final = Field(
    "day", QT_TRANSLATE_NOOP("kinds", "Day"), Day(needed=True, today=True, past=True)
)
TIME_FIELD: Final = Field("time", QT_TRANSLATE_NOOP("kinds", "Time"), Clock())
PLACE_FIELD: Final = Field("place", QT_TRANSLATE_NOOP("kinds", "Where"), TextLine(own=True))
NOTE_FIELD: Final = Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), Notes(), wide=True)
NAME_FIELD: Final = Field("name", QT_TRANSLATE_NOOP("kinds", "Which"), TextLine(own=True))

PROCEDURE: Final = Kind(
    key="procedure",
    model=Procedure,
    title=QT_TRANSLATE_NOOP("kinds", "Procedures"),
    icon="syringe",
    page="events",
    letter="P",
    empty=EVENTS_EMPTY,
    fields=(
        Field(
            "kind",
            QT_TRANSLATE_NOOP("kinds", "What was done"),
            Choice(ProcedureKind),
            default=ProcedureKind.LUMBAR_PUNCTURE,
        ),
        NAME_FIELD,
        DAY_FIELD,
        TIME_FIELD,
        Field("result", QT_TRANSLATE_NOOP("kinds", "Result"), Notes(), wide=True),
        PLACE_FIELD,
        Field("with_whom", QT_TRANSLATE_NOOP("kinds", "With whom"), TextLine(own=True)),
        Field("pokes", QT_TRANSLATE_NOOP("kinds", "Needle pokes"), WholeNumber(0, MOST_POKES)),
        Field("asleep", QT_TRANSLATE_NOOP("kinds", "Asleep for it"), Tick()),
        NOTE_FIELD,
    ),
    columns=(
        day_column(),
        what_column(procedure_cell, lambda row: row.kind),
    ),
    order_by="day",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New procedure"),
        edit=QT_TRANSLATE_NOOP("kinds", "Procedure"),
        add=QT_TRANSLATE_NOOP("kinds", "Add procedure"),
        saved=QT_TRANSLATE_NOOP("kinds", "{name} saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "{name} deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n procedure(s) deleted", "", 1),
    ),
    name_of=_procedure_name,
    search_text=lambda row, words: searched(row, words, procedure_cell(row, words), row.day),
    goes_along=doses_with,
    form="alltracker.ui.events.procedure_form:ProcedureDialog",
)


def _whole_fields() -> tuple[Field, ...]:
    """Return the fields of the whole form: the simple ones and those that hang on the kind."""
    by_name = {field.name: field for field in PROCEDURE.fields}
    drugs = QT_TRANSLATE_NOOP("kinds", "Given into the spinal fluid")
    visit = QT_TRANSLATE_NOOP("kinds", "At which visit")
    return (
        *(by_name[name] for name in ("kind", "name")),
        Field("visit", visit, VisitPick(), wide=True),
        *(by_name[name] for name in ("day", "time")),
        Field("drugs", drugs, SpinalDrugs(), wide=True),
        replace(by_name["result"], editor=ResultText()),
        *(by_name[name] for name in ("place", "with_whom", "pokes", "asleep", "note")),
    )


WHOLE_PROCEDURE: Final = replace(PROCEDURE, fields=_whole_fields())
"""The same with the drugs given and the visit it belongs to: what the form shows."""
