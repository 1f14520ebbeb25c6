"""The registry's entry for people and numbers to reach."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from alltracker.care.kinds import ContactRole
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Contact
from alltracker.language import Language
from alltracker.ui.kinds import (
    CONTEXT,
    Cell,
    Column,
    EmptyText,
    Ending,
    Field,
    Kind,
    Labels,
    Slice,
    joined,
    one_line,
)
from alltracker.ui.kinds_editors import (
    Choice,
    Day,
    Notes,
    TextLine,
)


def _is_current(row: Any, today: dt.date) -> bool:
    return row.ended_on is None or row.ended_on > today


def _is_former(row: Any, today: dt.date) -> bool:
    return not _is_current(row, today)


def _person_name(row: Any, language: Language) -> object:
    del language
    return row.name


CONTACT: Final = Kind(
    key="contact",
    model=Contact,
    title=QT_TRANSLATE_NOOP("kinds", "Contacts"),
    icon="phone",
    page="contacts",
    letter="",
    empty=EmptyText(
        "empty-diary",
        QT_TRANSLATE_NOOP("kinds", "No contacts yet"),
        QT_TRANSLATE_NOOP(
            "kinds",
            "The team’s numbers for day and night go here. They stand beside the fever rule.",  # noqa: RUF001 - typographic
        ),
        QT_TRANSLATE_NOOP("kinds", "Add the team’s number"),  # noqa: RUF001 - typographic
    ),
    fields=(
        Field("name", QT_TRANSLATE_NOOP("kinds", "Name"), TextLine(needed=True), wide=True),
        Field(
            "role",
            QT_TRANSLATE_NOOP("kinds", "Who"),
            Choice(ContactRole),
            default=ContactRole.ONCOLOGY_TEAM,
        ),
        Field("phone", QT_TRANSLATE_NOOP("kinds", "Phone"), TextLine()),
        Field(
            "hours",
            QT_TRANSLATE_NOOP("kinds", "When to reach"),
            TextLine(),
            hint=QT_TRANSLATE_NOOP("kinds", "Such as: at night and on weekends"),
        ),
        Field("email", QT_TRANSLATE_NOOP("kinds", "E-mail"), TextLine()),
        Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), Notes(), wide=True),
        Field(
            "ended_on",
            QT_TRANSLATE_NOOP("kinds", "No longer from"),
            Day(),
            hint=QT_TRANSLATE_NOOP("kinds", "Leave it empty while the number holds."),
        ),
    ),
    columns=(
        Column(
            "name",
            QT_TRANSLATE_NOOP("kinds", "Name"),
            lambda row, words: Cell(row.name, words.word(row.role), strong=True),
            lambda row: row.name.casefold(),
        ),
        Column(
            "phone",
            QT_TRANSLATE_NOOP("kinds", "Phone"),
            lambda row, _: Cell(row.phone, row.hours, strong=True),
            lambda row: row.phone,
            sample="+49 0000 0000 000 000",
        ),
        Column(
            "email",
            QT_TRANSLATE_NOOP("kinds", "E-mail"),
            lambda row, _: Cell(row.email),
            lambda row: row.email.casefold(),
            sample="family.name@hospital.org",
            spare=1,
        ),
        Column(
            "note",
            QT_TRANSLATE_NOOP("kinds", "Note"),
            lambda row, _: Cell(one_line(row.note), tip=row.note),
            lambda row: row.note.casefold(),
            sample="ask for the day ward first",
            spare=2,
        ),
    ),
    order_by="name",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New contact"),
        edit=QT_TRANSLATE_NOOP("kinds", "Contact"),
        add=QT_TRANSLATE_NOOP("kinds", "Add contact"),
        saved=QT_TRANSLATE_NOOP("kinds", "Contact “{name}” saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "Contact “{name}” deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n contact(s) deleted", "", 1),
    ),
    name_of=_person_name,
    search_text=lambda row, words: joined(
        [row.name, row.phone, row.hours, row.email, row.note, words.word(row.role)]
    ),
    slices=(
        Slice("current", QT_TRANSLATE_NOOP("kinds", "Current"), _is_current),
        Slice("former", QT_TRANSLATE_NOOP("kinds", "Former"), _is_former),
    ),
    ending=Ending(
        "ended_on",
        QT_TRANSLATE_NOOP("kinds", "No longer"),
        lambda today: today,
        _is_current,
        QT_TRANSLATE_NOOP("kinds", "Contact “{name}” moved to former contacts"),
    ),
    subtitle=lambda rows, words: (
        Message(
            CONTEXT,
            QT_TRANSLATE_NOOP("kinds", "%n contact(s)", "", 1),
            {},
            sum(_is_current(row, words.today) for row in rows),
        )
        if rows
        else None
    ),
)
