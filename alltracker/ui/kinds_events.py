"""The registry's entries for procedures, transfusions and stays in a hospital."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.kinds_events import BloodProduct, ProcedureKind, ProductUnit, StayReason
from alltracker.care.procedure_words import (
    nights_words,
    procedure_title,
    result_words,
    stay_words,
    transfusion_words,
)
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.clinic_rows import doses_with
from alltracker.db.models import Procedure, Stay, Transfusion
from alltracker.db.rules_events import MOST_POKES, MOST_PRODUCT
from alltracker.language import DayStyle, Language
from alltracker.ui.kinds import (
    Cell,
    Column,
    EmptyText,
    Ending,
    Field,
    Kind,
    Labels,
    ListWords,
    Sign,
    joined,
    one_line,
)
from alltracker.ui.kinds_editors import (
    Amount,
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
_PRODUCT_SIGNS: Final[Mapping[BloodProduct, Sign]] = MappingProxyType(
    {
        BloodProduct.RED_CELLS: MarkKind.RED_CELLS,
        BloodProduct.PLATELETS: MarkKind.PLATELETS,
        BloodProduct.PLASMA: "droplet",
        BloodProduct.OTHER: "droplet",
    }
)


def procedure_cell(row: Any, words: ListWords) -> Cell:
    """Return a procedure as the lists show it: what was done, then its result, where and more."""
    said = words.language.say
    result = result_words(row)
    parts = [said(result) if result else "", row.place, row.with_whom]
    if row.asleep:
        parts.append(words.tr(QT_TRANSLATE_NOOP("kinds", "asleep")))
    return _cell(said(procedure_title(row)), [*parts, row.note], PROCEDURE_SIGNS[row.kind])


def transfusion_cell(row: Any, words: ListWords) -> Cell:
    """Return a transfusion as the lists show it: product and amount, then the reaction."""
    reaction = words.tr(QT_TRANSLATE_NOOP("kinds", "no reaction"))
    if row.reacted:
        reaction = words.tr(QT_TRANSLATE_NOOP("kinds", "with a reaction"))
        if row.reaction.strip():
            text = QT_TRANSLATE_NOOP("kinds", "reaction: {what}")
            reaction = words.say(text, what=one_line(row.reaction))
    what = words.language.say(transfusion_words(row))
    return _cell(what, [reaction, row.place, row.note], _PRODUCT_SIGNS[row.product])


def stay_cell(row: Any, words: ListWords) -> Cell:
    """Return a stay as the lists show it: why, until when, how many nights and where."""
    said = words.language.say
    until = ""
    if row.ended_on is not None and row.ended_on != row.began_on:
        text = QT_TRANSLATE_NOOP("kinds", "until {day}")
        until = words.say(text, day=words.language.day(row.ended_on))
    parts = [until, said(nights_words(row, words.today)), row.place, row.note]
    return _cell(said(stay_words(row)), parts, MarkKind.HOSPITAL)


def _cell(title: str, parts: Sequence[str], sign: Sign) -> Cell:
    second = joined([one_line(part).rstrip(".") for part in parts])
    return Cell(title, second, sign, strong=True, tip=joined([title, second]))


def day_column(name: str = "day") -> Column:
    """Return the column of the day of a row."""
    return Column(
        "day",
        QT_TRANSLATE_NOOP("kinds", "Day"),
        lambda row, words: Cell(words.language.day(getattr(row, name))),
        lambda row: getattr(row, name),
        sample="30 Sep 2026 .",
    )


def searched(row: Any, words: ListWords, cell: Cell, day: dt.date) -> str:
    """Return what the search field looks at: what the list shows, all words and the day."""
    texts = [getattr(row, name, "") for name in ("note", "reaction", "result", "with_whom")]
    day_words = [words.language.day(day), words.language.day(day, DayStyle.FULL)]
    return joined([cell.text, cell.second, *(text or "" for text in texts), *day_words])


def _procedure_name(row: Any, language: Language) -> object:
    return language.say(procedure_title(row))


def _transfusion_name(row: Any, language: Language) -> object:
    return language.say(transfusion_words(row))


def _stay_name(row: Any, language: Language) -> object:
    return language.day(row.began_on)


def _is_open(row: Any, today: dt.date) -> bool:
    return row.ended_on is None or row.ended_on > today


_DAY: Final = Field(
    "day", QT_TRANSLATE_NOOP("kinds", "Day"), Day(needed=True, today=True, past=True)
)
_TIME: Final = Field("time", QT_TRANSLATE_NOOP("kinds", "Time"), Clock())
_PLACE: Final = Field("place", QT_TRANSLATE_NOOP("kinds", "Where"), TextLine(own=True))
_NOTE: Final = Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), Notes(), wide=True)
_NAME: Final = Field("name", QT_TRANSLATE_NOOP("kinds", "Which"), TextLine(own=True))

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
        _NAME,
        _DAY,
        _TIME,
        Field("result", QT_TRANSLATE_NOOP("kinds", "Result"), Notes(), wide=True),
        _PLACE,
        Field("with_whom", QT_TRANSLATE_NOOP("kinds", "With whom"), TextLine(own=True)),
        Field("pokes", QT_TRANSLATE_NOOP("kinds", "Needle pokes"), WholeNumber(0, MOST_POKES)),
        Field("asleep", QT_TRANSLATE_NOOP("kinds", "Asleep for it"), Tick()),
        _NOTE,
    ),
    columns=(
        day_column(),
        Column("what", QT_TRANSLATE_NOOP("kinds", "What"), procedure_cell, lambda row: row.kind),
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
    form="alltracker.ui.events.procedure_form:form_of",
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

TRANSFUSION: Final = Kind(
    key="transfusion",
    model=Transfusion,
    title=QT_TRANSLATE_NOOP("kinds", "Transfusions"),
    icon="droplet",
    page="events",
    letter="B",
    empty=EVENTS_EMPTY,
    fields=(
        Field(
            "product",
            QT_TRANSLATE_NOOP("kinds", "What was given"),
            Choice(BloodProduct),
            default=BloodProduct.RED_CELLS,
        ),
        _NAME,
        Field(
            "amount",
            QT_TRANSLATE_NOOP("kinds", "How much"),
            Amount(MOST_PRODUCT[ProductUnit.MILLILITER]),
        ),
        Field(
            "unit",
            QT_TRANSLATE_NOOP("kinds", "Counted in"),
            Choice(ProductUnit),
            default=ProductUnit.MILLILITER,
        ),
        _DAY,
        _TIME,
        Field("reacted", QT_TRANSLATE_NOOP("kinds", "There was a reaction"), Tick(), wide=True),
        Field("reaction", QT_TRANSLATE_NOOP("kinds", "What happened"), TextLine(), wide=True),
        _PLACE,
        Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), TextLine()),
    ),
    columns=(
        day_column(),
        Column(
            "what", QT_TRANSLATE_NOOP("kinds", "What"), transfusion_cell, lambda row: row.product
        ),
    ),
    order_by="day",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New transfusion"),
        edit=QT_TRANSLATE_NOOP("kinds", "Transfusion"),
        add=QT_TRANSLATE_NOOP("kinds", "Add transfusion"),
        saved=QT_TRANSLATE_NOOP("kinds", "{name} saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "{name} deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n transfusion(s) deleted", "", 1),
    ),
    name_of=_transfusion_name,
    search_text=lambda row, words: searched(row, words, transfusion_cell(row, words), row.day),
    form="alltracker.ui.events.small_forms:transfusion_form",
)

STAY: Final = Kind(
    key="stay",
    model=Stay,
    title=QT_TRANSLATE_NOOP("kinds", "Stays in hospital"),
    icon="bed-double",
    page="events",
    letter="H",
    empty=EVENTS_EMPTY,
    fields=(
        Field(
            "began_on",
            QT_TRANSLATE_NOOP("kinds", "Came in on"),
            Day(needed=True, today=True, past=True),
        ),
        Field("began_at", QT_TRANSLATE_NOOP("kinds", "Time"), Clock()),
        Field(
            "ended_on",
            QT_TRANSLATE_NOOP("kinds", "Went home on"),
            Day(past=True),
            hint=QT_TRANSLATE_NOOP("kinds", "Empty: still there"),
        ),
        Field("ended_at", QT_TRANSLATE_NOOP("kinds", "Time"), Clock()),
        Field(
            "reason",
            QT_TRANSLATE_NOOP("kinds", "Why"),
            Choice(StayReason),
            default=StayReason.TREATMENT,
        ),
        _PLACE,
        _NOTE,
    ),
    columns=(
        day_column("began_on"),
        Column("what", QT_TRANSLATE_NOOP("kinds", "What"), stay_cell, lambda row: row.reason),
    ),
    order_by="began_on",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New stay in hospital"),
        edit=QT_TRANSLATE_NOOP("kinds", "Stay in hospital"),
        add=QT_TRANSLATE_NOOP("kinds", "Add stay in hospital"),
        saved=QT_TRANSLATE_NOOP("kinds", "Stay in hospital from {name} saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "Stay in hospital from {name} deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n stay(s) in hospital deleted", "", 1),
    ),
    name_of=_stay_name,
    search_text=lambda row, words: searched(row, words, stay_cell(row, words), row.began_on),
    ending=Ending(
        "ended_on",
        QT_TRANSLATE_NOOP("kinds", "Home today"),
        lambda today: today,
        _is_open,
        QT_TRANSLATE_NOOP("kinds", "Stay in hospital from {name} ended today"),
    ),
    form="alltracker.ui.events.small_forms:stay_form",
)
