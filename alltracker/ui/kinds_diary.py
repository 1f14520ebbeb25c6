"""The registry's entry for side effects: what the family noticed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

from alltracker.care.kinds import Severity
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import SideEffect
from alltracker.language import DayStyle, Language
from alltracker.ui.kinds import (
    CONTEXT,
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
from alltracker.ui.kinds_editors import (
    Day,
    EffectName,
    MedicineLink,
    OwnFaces,
    PhaseLink,
    SeveritySteps,
    TextLine,
    Tick,
)
from alltracker.ui.kinds_phases import phase_cell

DIARY_EMPTY: Final = EmptyText(
    "empty-diary",
    QT_TRANSLATE_NOOP("kinds", "Nothing noted yet"),
    QT_TRANSLATE_NOOP(
        "kinds", "Nausea, pain, a fever: noted on the day, it is there when the team asks."
    ),
    QT_TRANSLATE_NOOP("kinds", "Note a side effect"),
)


def _is_going_on(row: Any, today: dt.date) -> bool:
    return row.ended_on is None or row.ended_on > today


def _span(row: Any, words: ListWords) -> str:
    language = words.language
    if row.ended_on is None:
        return words.tr(QT_TRANSLATE_NOOP("kinds", "still there"))
    if row.ended_on == row.began_on:
        return ""
    return words.say(QT_TRANSLATE_NOOP("kinds", "until {day}"), day=language.day(row.ended_on))


def effect_cell(row: Any, words: ListWords) -> Cell:
    """Return a side effect as the diary shows it: "Nausea, mild", until when and the words."""
    title = words.say(
        QT_TRANSLATE_NOOP("kinds", "{name}, {severity}"),
        name=row.name,
        severity=words.word(row.severity),
    )
    helped = row.what_helped and words.say(
        QT_TRANSLATE_NOOP("kinds", "helped: {what}"), what=one_line(row.what_helped)
    )
    second = joined([_span(row, words), one_line(row.note), helped])
    return Cell(title, second, row.severity, strong=True, tip=joined([title, second]))


def told_cell(row: Any, words: ListWords) -> Cell:
    """Return whether the team was told, as a tick with words."""
    if not row.told_team:
        return Cell("")
    return Cell(words.tr(QT_TRANSLATE_NOOP("kinds", "team told")), sign="check")


def _diary_subtitle(rows: Sequence[Any], words: ListWords) -> Message | None:
    going = sum(_is_going_on(row, words.today) for row in rows)
    if not rows:
        return None
    if not going:
        return Message(CONTEXT, QT_TRANSLATE_NOOP("kinds", "None going on"))
    return Message(CONTEXT, QT_TRANSLATE_NOOP("kinds", "%n going on", "", 1), {}, going)


def _effect_name(row: Any, language: Language) -> object:
    del language
    return row.name


SIDE_EFFECT: Final = Kind(
    key="side_effect",
    model=SideEffect,
    title=QT_TRANSLATE_NOOP("kinds", "Side effects"),
    icon="notebook-pen",
    page="side_effects",
    letter="S",
    empty=DIARY_EMPTY,
    fields=(
        Field(
            "name",
            QT_TRANSLATE_NOOP("kinds", "What happened?"),
            EffectName(),
            wide=True,
            also=("item",),
        ),
        Field(
            "severity",
            QT_TRANSLATE_NOOP("kinds", "How bad?"),
            SeveritySteps(),
            wide=True,
            default=Severity.MILD,
        ),
        Field(
            "began_on",
            QT_TRANSLATE_NOOP("kinds", "From"),
            Day(needed=True, today=True, past=True),
        ),
        Field(
            "ended_on",
            QT_TRANSLATE_NOOP("kinds", "Until"),
            Day(),
            hint=QT_TRANSLATE_NOOP("kinds", "Empty: still there"),
        ),
        Field(
            "own_rating",
            QT_TRANSLATE_NOOP("kinds", "How bad the patient says it is"),
            OwnFaces(),
            hint=QT_TRANSLATE_NOOP("kinds", "Optional. The chosen face again takes it back."),
            wide=True,
        ),
        Field("note", QT_TRANSLATE_NOOP("kinds", "Note"), TextLine(), wide=True),
        Field("what_helped", QT_TRANSLATE_NOOP("kinds", "What helped"), TextLine(own=True)),
        Field("phase_id", QT_TRANSLATE_NOOP("kinds", "Phase"), PhaseLink()),
        Field("medicine_id", QT_TRANSLATE_NOOP("kinds", "Medicine"), MedicineLink()),
        Field("told_team", QT_TRANSLATE_NOOP("kinds", "The team was told"), Tick(), wide=True),
        Field("told_whom", QT_TRANSLATE_NOOP("kinds", "Who was told"), TextLine(own=True)),
        Field("told_on", QT_TRANSLATE_NOOP("kinds", "Told on"), Day()),
    ),
    columns=(
        Column(
            "day",
            QT_TRANSLATE_NOOP("kinds", "From"),
            lambda row, words: Cell(words.language.day(row.began_on)),
            lambda row: row.began_on,
            sample="30 Sep 2026 .",
        ),
        Column(
            "what",
            QT_TRANSLATE_NOOP("kinds", "What"),
            effect_cell,
            lambda row: row.name.casefold(),
        ),
        Column(
            "phase",
            QT_TRANSLATE_NOOP("kinds", "Phase"),
            phase_cell,
            lambda row: row.phase_id or "",
            sample="Interim maintenance .....",
            spare=2,
        ),
        Column(
            "told",
            QT_TRANSLATE_NOOP("kinds", "Team"),
            told_cell,
            lambda row: row.told_team,
            sample="00000 team told",
            spare=1,
        ),
    ),
    order_by="began_on",
    labels=Labels(
        new=QT_TRANSLATE_NOOP("kinds", "New side effect"),
        edit=QT_TRANSLATE_NOOP("kinds", "Side effect"),
        add=QT_TRANSLATE_NOOP("kinds", "Add side effect"),
        saved=QT_TRANSLATE_NOOP("kinds", "{name} saved"),
        removed=QT_TRANSLATE_NOOP("kinds", "{name} deleted"),
        removed_many=QT_TRANSLATE_NOOP("kinds", "%n side effect(s) deleted", "", 1),
    ),
    name_of=_effect_name,
    search_text=lambda row, words: joined(
        [
            *(row.name, row.note, row.what_helped, row.told_whom),
            words.word(row.severity),
            words.language.day(row.began_on),
            words.language.day(row.began_on, DayStyle.FULL),
        ]
    ),
    ending=Ending(
        "ended_on",
        QT_TRANSLATE_NOOP("kinds", "Over today"),
        lambda today: today,
        _is_going_on,
        QT_TRANSLATE_NOOP("kinds", "{name} is over"),
    ),
    subtitle=_diary_subtitle,
    form="alltracker.ui.effects.form:EffectDialog",
)
