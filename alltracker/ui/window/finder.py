"""Looks up what was typed into the search field: pages, and whatever the record holds."""

from __future__ import annotations

from enum import StrEnum

from alltracker.care.kind_words import word_of
from alltracker.db.columns import Owned
from alltracker.db.models import (
    Absence,
    Appointment,
    AwaitedResult,
    Contact,
    Draw,
    FollowUpTest,
    Infection,
    Measurement,
    Milestone,
    Note,
    OwnReminder,
    Phase,
    Procedure,
    Radiation,
    SideEffect,
    Stay,
    Temperature,
    Transfusion,
)
from alltracker.db.search import find
from alltracker.db.store import Store
from alltracker.language import Language, capitalized
from alltracker.ui.window.entries import ENTRIES
from alltracker.ui.window.search import Found

_MOST = 30
_LONGEST = 60

_LEADS_TO: dict[type[Owned], tuple[str, str]] = {
    Appointment: ("appointments", "calendar-days"),
    SideEffect: ("side_effects", "notebook-pen"),
    Temperature: ("side_effects", "thermometer"),
    Note: ("today", "sticky-note"),
    OwnReminder: ("today", "bell"),
    Measurement: ("side_effects", "weight"),
    Draw: ("counts", "test-tube"),
    Contact: ("contacts", "phone"),
    Phase: ("phases", "route"),
    AwaitedResult: ("appointments", "microscope"),
    FollowUpTest: ("follow_up", "flag"),
    Milestone: ("follow_up", "flag"),
    Procedure: ("events", "syringe"),
    Transfusion: ("events", "droplet"),
    Stay: ("events", "bed-double"),
    Infection: ("events", "microscope"),
    Radiation: ("events", "radiation"),
    Absence: ("events", "school"),
}


def look_up(store: Store, patient_id: str, words: str, language: Language) -> list[Found]:
    """Return pages whose name begins with ``words``, then rows that hold them."""
    if not words:
        return []
    found = [
        Found(title, entry.icon, entry.key)
        for entry in ENTRIES
        if (title := language.word("pages", entry.title)).casefold().startswith(words.casefold())
    ]

    def said(member: StrEnum) -> str:
        return language.say(word_of(member))

    for hit in find(store, patient_id, words, said=said):
        page, icon = _LEADS_TO[hit.model]
        first_line = hit.title.splitlines()[0][:_LONGEST] if hit.title else ""
        day = language.day(hit.day) if hit.day else ""
        sort = capitalized(said(hit.sort)) if hit.sort is not None else ""
        text = " · ".join(part for part in (sort, first_line, day) if part)
        found.append(Found(text, icon, page, hit.row_id))
    return found[:_MOST]
