"""The registry's entries for transfusions and for stays in a hospital."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.kinds_events import BloodProduct, ProductUnit, StayReason
from alltracker.care.procedure_words import nights_words, stay_words, transfusion_words
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import Stay, Transfusion
from alltracker.db.rules_events import MOST_PRODUCT
from alltracker.language import Language
from alltracker.ui.kinds import Cell, Ending, Field, Kind, Labels, ListWords, Sign, one_line
from alltracker.ui.kinds_editors import Amount, Choice, Clock, Day, TextLine, Tick
from alltracker.ui.kinds_events import (
    DAY_FIELD,
    EVENTS_EMPTY,
    NAME_FIELD,
    NOTE_FIELD,
    PLACE_FIELD,
    TIME_FIELD,
    day_column,
    event_cell,
    is_open,
    searched,
    what_column,
)
from alltracker.ui.widgets.timeline_mark import MarkKind

_PRODUCT_SIGNS: Final[Mapping[BloodProduct, Sign]] = MappingProxyType(
    {
        BloodProduct.RED_CELLS: MarkKind.RED_CELLS,
        BloodProduct.PLATELETS: MarkKind.PLATELETS,
        BloodProduct.PLASMA: "droplet",
        BloodProduct.OTHER: "droplet",
    }
)


def transfusion_cell(row: Any, words: ListWords) -> Cell:
    """Return a transfusion as the lists show it: product and amount, then the reaction."""
    reaction = words.tr(QT_TRANSLATE_NOOP("kinds", "no reaction"))
    if row.reacted:
        reaction = words.tr(QT_TRANSLATE_NOOP("kinds", "with a reaction"))
        if row.reaction.strip():
            text = QT_TRANSLATE_NOOP("kinds", "reaction: {what}")
            reaction = words.say(text, what=one_line(row.reaction))
    what = words.language.say(transfusion_words(row))
    return event_cell(what, [reaction, row.place, row.note], _PRODUCT_SIGNS[row.product])


def stay_cell(row: Any, words: ListWords) -> Cell:
    """Return a stay as the lists show it: why, until when, how many nights and where."""
    said = words.language.say
    until = ""
    if row.ended_on is not None and row.ended_on != row.began_on:
        text = QT_TRANSLATE_NOOP("kinds", "until {day}")
        until = words.say(text, day=words.language.day(row.ended_on))
    parts = [until, said(nights_words(row, words.today)), row.place, row.note]
    return event_cell(said(stay_words(row)), parts, MarkKind.HOSPITAL)


def _transfusion_name(row: Any, language: Language) -> object:
    return language.say(transfusion_words(row))


def _stay_name(row: Any, language: Language) -> object:
    return language.day(row.began_on)


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
        NAME_FIELD,
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
        DAY_FIELD,
        TIME_FIELD,
        Field("reacted", QT_TRANSLATE_NOOP("kinds", "There was a reaction"), Tick(), wide=True),
        Field("reaction", QT_TRANSLATE_NOOP("kinds", "What happened"), TextLine(), wide=True),
        PLACE_FIELD,
        Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), TextLine()),
    ),
    columns=(
        day_column(),
        what_column(transfusion_cell, lambda row: row.product),
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
    form="alltracker.ui.events.small_forms:TransfusionDialog",
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
        PLACE_FIELD,
        NOTE_FIELD,
    ),
    columns=(
        day_column("began_on"),
        what_column(stay_cell, lambda row: row.reason),
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
        is_open,
        QT_TRANSLATE_NOOP("kinds", "Stay in hospital from {name} ended today"),
    ),
    form="alltracker.ui.events.small_forms:StayDialog",
)
