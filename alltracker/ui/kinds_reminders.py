"""The registry's entry for the family's own reminders."""

from __future__ import annotations

from typing import Any, Final

from alltracker.care.recurrence import Rule, RuleProblem, rule_words
from alltracker.care.reminders_own import edge_words
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import OwnReminder
from alltracker.language import DayStyle, Language
from alltracker.ui.kinds import (
    Cell,
    Column,
    EmptyText,
    Field,
    Kind,
    Labels,
    ListWords,
    empty_last,
    joined,
    one_line,
)
from alltracker.ui.kinds_editors import Day, Notes, ReminderDay, Repeat, TextLine


def hangs_on(row: Any, words: ListWords) -> str:
    """Return what an own reminder hangs on: its phase or day, and how it repeats."""
    language = words.language
    phase = words.phases.get(row.phase_id or "")
    if phase is not None:
        said = language.say(edge_words(row.edge, row.offset_days, phase))
    elif row.day is not None:
        said = language.day(row.day, DayStyle.WEEKDAY_YEAR)
    else:
        said = words.tr(QT_TRANSLATE_NOOP("kinds", "Its phase is gone: choose a day"))
    rhythm = _rhythm(row, language)
    if not rhythm:
        return said
    text = QT_TRANSLATE_NOOP("kinds", "{rhythm}; first: {when}")
    return words.say(text, rhythm=rhythm, when=said)


def _rhythm(row: Any, language: Language) -> str:
    try:
        return language.say(rule_words(Rule.parse(row.rule))) if row.rule else ""
    except RuleProblem:
        return ""


def _reminder_name(row: Any, language: Language) -> object:
    del language
    return row.text


OWN_REMINDER: Final = Kind(
    key="own_reminder",
    model=OwnReminder,
    title=QT_TRANSLATE_NOOP("kinds", "Your own reminders"),
    icon="bell",
    page="today",
    letter="M",
    empty=EmptyText(
        "empty-appointments",
        QT_TRANSLATE_NOOP("kinds", "No reminders of your own yet"),
        QT_TRANSLATE_NOOP(
            "kinds",
            "What you want to be reminded of goes here: on a day, again and again, or "
            "some days before or after a phase.",
        ),
        QT_TRANSLATE_NOOP("kinds", "Add a reminder"),
    ),
    fields=(
        Field(
            "text",
            QT_TRANSLATE_NOOP("kinds", "What"),
            TextLine(needed=True, own=True),
            hint=QT_TRANSLATE_NOOP("kinds", "For example: ask which vaccines are due"),
            wide=True,
        ),
        Field(
            "day",
            QT_TRANSLATE_NOOP("kinds", "When"),
            ReminderDay(needed=True),
            wide=True,
            also=("phase_id", "edge", "offset_days"),
        ),
        Field("rule", QT_TRANSLATE_NOOP("kinds", "Again"), Repeat(), wide=True),
        Field(
            "ended_on",
            QT_TRANSLATE_NOOP("kinds", "Last day"),
            Day(),
            hint=QT_TRANSLATE_NOOP("kinds", "Empty: it goes on."),
        ),
        Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), Notes(), wide=True),
    ),
    columns=(
        Column(
            "what",
            QT_TRANSLATE_NOOP("kinds", "What"),
            lambda row, _: Cell(row.text, one_line(row.note), strong=True, tip=row.note),
            lambda row: row.text.casefold(),
        ),
        Column(
            "when",
            QT_TRANSLATE_NOOP("kinds", "When"),
            lambda row, words: Cell(hangs_on(row, words)),
            lambda row: empty_last(row.day),
            sample="14 days before the start: Maintenance",
        ),
    ),
    order_by="day",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New reminder"),
        edit=QT_TRANSLATE_NOOP("kinds", "Reminder"),
        add=QT_TRANSLATE_NOOP("kinds", "Add a reminder"),
        saved=QT_TRANSLATE_NOOP("kinds", "Reminder “{name}” saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "Reminder “{name}” deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n reminder(s) deleted", "", 1),
    ),
    name_of=_reminder_name,
    search_text=lambda row, words: joined([row.text, row.note, hangs_on(row, words)]),
)
