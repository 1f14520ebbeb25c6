"""The registry's entries for follow-up: tests that were asked for, and days on the way."""

from __future__ import annotations

from typing import Any, Final

from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import FollowUpTest, Milestone
from alltracker.db.rules_follow_up import LONGEST_INTERVAL_MONTHS
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
    joined,
    one_line,
)
from alltracker.ui.kinds_editors import Day, KnownDay, Notes, TextLine, WholeNumber

_EMPTY: Final = EmptyText(
    "empty-timeline",
    QT_TRANSLATE_NOOP("kinds", "No tests yet"),
    QT_TRANSLATE_NOOP("kinds", "Tests that your team asks for after treatment go here."),
    QT_TRANSLATE_NOOP("kinds", "Add a test"),
)


def _test(row: Any, words: ListWords) -> Cell:
    last = words.language.partial(row.last_on) if row.last_on else ""
    return Cell(row.name, joined([row.asked_by, last, row.last_result]), strong=True)


def _name(row: Any, language: Language) -> object:
    del language
    return row.name


def _goes_on(row: Any, today: Any) -> bool:
    return bool(row.ended_on is None or row.ended_on > today)


def _day_text(day: Any, words: ListWords) -> str:
    return words.language.partial(day, DayStyle.LONG) if day else ""


FOLLOW_UP_TEST: Final = Kind(
    key="follow_up_test",
    model=FollowUpTest,
    title=QT_TRANSLATE_NOOP("kinds", "Tests after treatment"),
    icon="flag",
    page="follow_up",
    letter="",
    empty=_EMPTY,
    fields=(
        Field("name", QT_TRANSLATE_NOOP("kinds", "Which test"), TextLine(needed=True, own=True)),
        Field(
            "asked_by",
            QT_TRANSLATE_NOOP("kinds", "Who asked for it"),
            TextLine(own=True),
            hint=QT_TRANSLATE_NOOP("kinds", "Such as: our clinic, 2022"),
        ),
        Field(
            "every_months",
            QT_TRANSLATE_NOOP("kinds", "How often your team wants it"),
            WholeNumber(1, LONGEST_INTERVAL_MONTHS),
            unit=QT_TRANSLATE_NOOP("kinds", "months"),
            hint=QT_TRANSLATE_NOOP("kinds", "12 is every year. Leave it empty to ask."),
        ),
        Field(
            "next_on",
            QT_TRANSLATE_NOOP("kinds", "Next time, if your team gave one"),
            KnownDay(),
            hint=QT_TRANSLATE_NOOP("kinds", "A day, a month, a season or a year"),
        ),
        Field(
            "last_on",
            QT_TRANSLATE_NOOP("kinds", "Last time"),
            KnownDay(past=True),
            hint=QT_TRANSLATE_NOOP("kinds", "As far as you know it: 2019, spring 2019"),
        ),
        Field("last_result", QT_TRANSLATE_NOOP("kinds", "What it showed"), TextLine()),
        Field("source", QT_TRANSLATE_NOOP("kinds", "Where that is written"), TextLine(own=True)),
        Field(
            "ended_on",
            QT_TRANSLATE_NOOP("kinds", "No longer needed since"),
            Day(past=True),
        ),
        Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), Notes(), wide=True),
    ),
    columns=(
        Column("what", QT_TRANSLATE_NOOP("kinds", "Test"), _test, lambda row: row.name.casefold()),
        Column(
            "next",
            QT_TRANSLATE_NOOP("kinds", "Next"),
            lambda row, words: Cell(words.language.partial(row.next_on) if row.next_on else ""),
            lambda row: str(row.next_on or ""),
            sample="30 Sep 2026 .",
        ),
    ),
    order_by="name",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New test after treatment"),
        edit=QT_TRANSLATE_NOOP("kinds", "Test after treatment"),
        add=QT_TRANSLATE_NOOP("kinds", "Add test"),
        saved=QT_TRANSLATE_NOOP("kinds", "Test “{name}” saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "Test “{name}” deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n test(s) deleted", "", 1),
    ),
    name_of=_name,
    search_text=lambda row, words: joined(
        [
            *(row.name, row.asked_by, row.last_result, row.source, row.note),
            _day_text(row.last_on, words),
            _day_text(row.next_on, words),
        ]
    ),
    ending=Ending(
        "ended_on",
        QT_TRANSLATE_NOOP("kinds", "No longer needed"),
        lambda today: today,
        _goes_on,
        QT_TRANSLATE_NOOP("kinds", "Test “{name}” marked as no longer needed"),
    ),
)

MILESTONE: Final = Kind(
    key="milestone",
    model=Milestone,
    title=QT_TRANSLATE_NOOP("kinds", "Milestones"),
    icon="flag",
    page="follow_up",
    letter="",
    empty=_EMPTY,
    fields=(
        Field(
            "name",
            QT_TRANSLATE_NOOP("kinds", "What"),
            TextLine(needed=True),
            hint=QT_TRANSLATE_NOOP("kinds", "Such as: 18, adult clinic"),
            wide=True,
        ),
        Field(
            "day",
            QT_TRANSLATE_NOOP("kinds", "When"),
            KnownDay(),
            hint=QT_TRANSLATE_NOOP("kinds", "A day, a month, a season or a year"),
            wide=True,
        ),
        Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), Notes(), wide=True),
    ),
    columns=(
        Column(
            "what",
            QT_TRANSLATE_NOOP("kinds", "What"),
            lambda row, _: Cell(row.name, one_line(row.note), strong=True),
            lambda row: row.name.casefold(),
        ),
        Column(
            "day",
            QT_TRANSLATE_NOOP("kinds", "When"),
            lambda row, words: Cell(words.language.partial(row.day) if row.day else ""),
            lambda row: str(row.day or ""),
            sample="30 Sep 2026 .",
        ),
    ),
    order_by="name",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New milestone"),
        edit=QT_TRANSLATE_NOOP("kinds", "Milestone"),
        add=QT_TRANSLATE_NOOP("kinds", "Add milestone"),
        saved=QT_TRANSLATE_NOOP("kinds", "Milestone “{name}” saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "Milestone “{name}” deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n milestone(s) deleted", "", 1),
    ),
    name_of=_name,
    search_text=lambda row, words: joined([row.name, row.note, _day_text(row.day, words)]),
)
