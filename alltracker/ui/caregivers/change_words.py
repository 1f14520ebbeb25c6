"""What others wrote, in words: when, who, what, the old beside the new, and the page it is on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from alltracker.care.dose_orders import OrderBook
from alltracker.care.dose_pattern import DosePattern, PatternProblem
from alltracker.care.dose_words import pattern_words
from alltracker.care.kind_words import word_of
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.changes_since import RowChanged, StepSeen
from alltracker.db.columns import Record
from alltracker.db.models import (
    Absence,
    Appointment,
    AwaitedResult,
    Caregiver,
    CheckItem,
    Contact,
    CycleStart,
    Dose,
    DoseOrder,
    Draw,
    FeverRule,
    FollowUpTest,
    Infection,
    Measurement,
    Medicine,
    Milestone,
    Note,
    OwnAnalyte,
    OwnReminder,
    Patient,
    Phase,
    Photo,
    Plan,
    Procedure,
    Radiation,
    Result,
    SideEffect,
    Slip,
    Stay,
    Stock,
    Temperature,
    Threshold,
    Transfusion,
    VisitStage,
)
from alltracker.db.store import Store
from alltracker.language import DayStyle, Language
from alltracker.ui.window.entries import ENTRIES

_PAGES: Final[Mapping[type[Record], str]] = MappingProxyType(
    {
        **dict.fromkeys((Phase, Plan, CycleStart, Slip), "phases"),
        **dict.fromkeys((Draw, Result), "counts"),
        **dict.fromkeys((Medicine, DoseOrder, Dose, Stock), "medicines"),
        **dict.fromkeys((SideEffect, Photo, Temperature, Measurement), "side_effects"),
        **dict.fromkeys((Appointment, AwaitedResult), "appointments"),
        **dict.fromkeys((Procedure, Transfusion, Stay, Infection, Radiation, Absence), "events"),
        **dict.fromkeys((VisitStage, FollowUpTest, CheckItem, Milestone), "follow_up"),
        **dict.fromkeys((Note, OwnReminder), "today"),
        Contact: "contacts",
        Patient: "settings",
        Threshold: "settings",
        OwnAnalyte: "settings",
        FeverRule: "settings",
        Caregiver: "settings",
    }
)
"""The page that shows each kind of row."""
_SECTIONS: Final[Mapping[type[Record], str]] = MappingProxyType(
    {
        Patient: "patients",
        Threshold: "limits",
        OwnAnalyte: "columns",
        FeverRule: "fever_rule",
        Caregiver: "caregivers",
    }
)
"""The part of the settings that a row is in."""
_OWNERS: Final[Mapping[type[Record], str]] = MappingProxyType(
    {
        Result: "draw_id",
        DoseOrder: "medicine_id",
        Dose: "medicine_id",
        Stock: "medicine_id",
        Photo: "side_effect_id",
        CycleStart: "phase_id",
        Slip: "phase_id",
    }
)
"""Which row is shown for one that has no place of its own."""
_MOST_DETAILS: Final = 5


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line of the list; a line without ``who`` and ``time`` that only names a day is a head."""

    what: str
    day: dt.date
    time: str = ""
    who: str = ""
    detail: str = ""
    page: str = ""
    row_id: str = ""
    head: bool = False


def change_lines(
    steps: Sequence[StepSeen], store: Store, language: Language
) -> tuple[ChangeLine, ...]:
    """Return the lines of steps, each day under its own head, in the order of the steps."""
    lines: list[ChangeLine] = []
    for step in steps:
        at = step.at.astimezone()
        if not lines or lines[-1].day != at.date():
            heading = language.heading(at.date(), DayStyle.FULL)
            lines.append(ChangeLine(heading, at.date(), head=True))
        page, row_id = _place(step.rows, store)
        what = step.label
        if step.taken_back:
            text = QT_TRANSLATE_NOOP("caregivers", "Taken back: {what}")
            what = Message("caregivers", text, {"what": what})
        nobody = language.word("caregivers", QT_TRANSLATE_NOOP("caregivers", "no name"))
        details = [language.say(one) for one in _told(list(_details(step, store)))]
        lines.append(
            ChangeLine(
                language.say(what),
                at.date(),
                language.time(at.time()),
                step.author or nobody,
                "\n".join(details),
                page,
                row_id,
            )
        )
    return tuple(lines)


def _place(rows: Sequence[RowChanged], store: Store) -> tuple[str, str]:
    """Return page and row of the first row of a step that has a place; empty where none has."""
    pages = {entry.key for entry in ENTRIES}
    for row in rows:
        page = _PAGES.get(row.model, "")
        if page in pages:
            return page, _SECTIONS.get(row.model) or _shown(row, store)
    return "", ""


def _shown(row: RowChanged, store: Store) -> str:
    """Return the row to show; empty for many, and for one that is gone."""
    found = store.get(row.model, row.row_id) if row.row_id else None
    if found is None:
        return ""
    owner = _OWNERS.get(row.model)
    return found.id if owner is None else str(getattr(found, owner) or "")


def _details(step: StepSeen, store: Store) -> Iterable[Message]:
    """Yield old and new of each schedule and each corrected dose of a step."""
    for row in step.rows:
        before, after = row.before, row.after
        if step.taken_back:
            before, after = after, before
        if row.model is DoseOrder and after is not None:
            yield from _schedule(before, after, store)
        elif row.model is Dose and before is not None and after is not None:
            old, new = (DoseStatus(side["status"]) for side in (before, after))
            if old is not new:
                yield _turned(word_of(old), word_of(new))


def _told(details: list[Message]) -> list[Message]:
    """Return the first of many details and how many more there are, for a step like an import."""
    if len(details) <= _MOST_DETAILS:
        return details
    text = QT_TRANSLATE_NOOP("caregivers", "and %n more", "", 1)
    more = len(details) - _MOST_DETAILS + 1
    return [*details[: _MOST_DETAILS - 1], Message("caregivers", text, {}, more)]


def _schedule(
    before: Mapping[str, Any] | None, after: Mapping[str, Any], store: Store
) -> Iterable[Message]:
    medicine = store.get(Medicine, after["medicine_id"])
    if medicine is None:
        return
    old = before["pattern"] if before is not None else _former(after, store)
    words = [
        pattern_words(pattern, medicine.unit)
        for text in (old, after["pattern"])
        if (pattern := _pattern(text)) is not None
    ]
    if len(words) > 1 and old != after["pattern"]:
        yield _turned(*words)
    elif words:
        yield words[-1]


def _former(order: Mapping[str, Any], store: Store) -> str:
    """Return the pattern that would hold on the first day of a new order if it were not there."""
    orders = store.all(DoseOrder, order["patient_id"])
    book = OrderBook(one for one in orders if one.id != order["id"])
    begin = dt.date.fromisoformat(order["starts_on"])
    for day in (begin, begin - dt.timedelta(days=1)):
        found = book.on(order["medicine_id"], day)
        if found is not None:
            return found.pattern
    return ""


def _pattern(text: str) -> DosePattern | None:
    try:
        return DosePattern.parse(text)
    except PatternProblem:
        return None


def _turned(old: Message, new: Message) -> Message:
    return Message(
        "caregivers", QT_TRANSLATE_NOOP("caregivers", "{old} → {new}"), {"old": old, "new": new}
    )
