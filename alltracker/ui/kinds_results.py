"""The registry's entry for tests whose answer has not come yet."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import AwaitedResult
from alltracker.language import Language
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
from alltracker.ui.kinds_editors import Day, Notes, TestName


def result_name(row: Any, words: ListWords) -> str:
    """Return a test as the family wrote it, else by its documented name."""
    return str(row.name.strip() or words.tests.get(row.test.removeprefix("test."), row.test))


def result_cell(row: Any, words: ListWords) -> Cell:
    """Return the test with the day it was asked for."""
    text = QT_TRANSLATE_NOOP("kinds", "asked for on {day}")
    second = words.say(text, day=row.asked_on)
    return Cell(result_name(row, words), second, "microscope", strong=True)


def result_note(row: Any, words: ListWords) -> Cell:
    """Return the note on one line."""
    del words
    return Cell(one_line(row.note), tip=row.note)


def result_state(row: Any, words: ListWords) -> Cell:
    """Return whether the answer has come."""
    if row.received_on is None:
        return Cell(words.tr(QT_TRANSLATE_NOOP("kinds", "awaited")))
    return Cell(words.tr(QT_TRANSLATE_NOOP("kinds", "has come")))


def is_awaited(row: Any, today: dt.date) -> bool:
    """Return whether the answer is still to come."""
    del today
    return row.received_on is None


def _label_name(row: Any, language: Language) -> object:
    del language
    return row.name or row.test


AWAITED_RESULT: Final = Kind(
    key="awaited_result",
    model=AwaitedResult,
    title=QT_TRANSLATE_NOOP("kinds", "Results awaited"),
    icon="microscope",
    page="appointments",
    letter="R",
    empty=EmptyText(
        "empty-appointments",
        QT_TRANSLATE_NOOP("kinds", "No results awaited"),
        QT_TRANSLATE_NOOP("kinds", "Tests whose answer has not come yet go here."),
        QT_TRANSLATE_NOOP("kinds", "Add a result to wait for"),
    ),
    fields=(
        Field(
            "test",
            QT_TRANSLATE_NOOP("kinds", "Test"),
            TestName(),
            hint=QT_TRANSLATE_NOOP("kinds", "Such as: cytogenetics, FISH, MRD"),
            wide=True,
            also=("name",),
        ),
        Field(
            "asked_on",
            QT_TRANSLATE_NOOP("kinds", "Asked for on"),
            Day(needed=True, today=True, past=True),
        ),
        Field(
            "received_on",
            QT_TRANSLATE_NOOP("kinds", "Came on"),
            Day(past=True),
            hint=QT_TRANSLATE_NOOP("kinds", "Leave it empty while you wait."),
        ),
        Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), Notes(), wide=True),
    ),
    columns=(
        Column(
            "what", QT_TRANSLATE_NOOP("kinds", "Test"), result_cell, lambda row: row.test.casefold()
        ),
        Column(
            "notes",
            QT_TRANSLATE_NOOP("kinds", "Note"),
            result_note,
            lambda row: row.note.casefold(),
            sample="Nothing to eat from 02:00, clear drinks",
            spare=1,
        ),
    ),
    order_by="asked_on",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New result to wait for"),
        edit=QT_TRANSLATE_NOOP("kinds", "Result awaited"),
        add=QT_TRANSLATE_NOOP("kinds", "Add result to wait for"),
        saved=QT_TRANSLATE_NOOP("kinds", "Awaited result “{name}” saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "Awaited result “{name}” deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n awaited result(s) deleted", "", 1),
    ),
    name_of=_label_name,
    search_text=lambda row, words: joined(
        [result_name(row, words), row.note, words.language.day(row.asked_on)]
    ),
    ending=Ending(
        "received_on",
        QT_TRANSLATE_NOOP("kinds", "Has come"),
        lambda today: today,
        is_awaited,
        QT_TRANSLATE_NOOP("kinds", "Result “{name}” marked as come"),
    ),
)
