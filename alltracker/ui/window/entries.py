"""The pages that exist, in the order of the navigation; each is imported on its first visit."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.ui.pages.page import Page, Surroundings


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page as the navigation knows it: its words, its icon and where its class is."""

    key: str
    title: str
    icon: str
    module: str
    class_name: str
    below: bool = False
    """Whether it stands at the foot of the navigation."""

    def build(self, around: Surroundings) -> Page:
        """Import the page's module and make the page."""
        page_class: type[Page] = getattr(import_module(self.module), self.class_name)
        return page_class(around)


_PAGES = "alltracker.ui.pages"

ENTRIES: Final = (
    PageEntry(
        "today", QT_TRANSLATE_NOOP("pages", "Today"), "house", f"{_PAGES}.today", "TodayPage"
    ),
    PageEntry(
        "timeline",
        QT_TRANSLATE_NOOP("pages", "Timeline"),
        "route",
        f"{_PAGES}.timeline",
        "TimelinePage",
    ),
    PageEntry(
        "phases",
        QT_TRANSLATE_NOOP("pages", "Plan"),
        "layers",
        f"{_PAGES}.records",
        "PhasesPage",
    ),
    PageEntry(
        "counts",
        QT_TRANSLATE_NOOP("pages", "Counts"),
        "chart-line",
        f"{_PAGES}.counts",
        "CountsPage",
    ),
    PageEntry(
        "side_effects",
        QT_TRANSLATE_NOOP("pages", "Side effects"),
        "notebook-pen",
        f"{_PAGES}.side_effects",
        "SideEffectsPage",
    ),
    PageEntry(
        "medicines",
        QT_TRANSLATE_NOOP("pages", "Medicines"),
        "pill",
        f"{_PAGES}.medicines",
        "MedicinesPage",
    ),
    PageEntry(
        "events",
        QT_TRANSLATE_NOOP("pages", "Procedures"),
        "syringe",
        f"{_PAGES}.events",
        "EventsPage",
    ),
    PageEntry(
        "appointments",
        QT_TRANSLATE_NOOP("pages", "Appointments"),
        "calendar-days",
        f"{_PAGES}.appointments",
        "AppointmentsPage",
    ),
    PageEntry(
        "follow_up",
        QT_TRANSLATE_NOOP("pages", "Follow-up"),
        "flag",
        f"{_PAGES}.follow_up",
        "FollowUpPage",
    ),
    PageEntry(
        "contacts",
        QT_TRANSLATE_NOOP("pages", "Contacts"),
        "phone",
        f"{_PAGES}.records",
        "ContactsPage",
    ),
    PageEntry(
        "papers", QT_TRANSLATE_NOOP("pages", "Papers"), "printer", f"{_PAGES}.papers", "PapersPage"
    ),
    PageEntry(
        "settings",
        QT_TRANSLATE_NOOP("pages", "Settings"),
        "settings",
        f"{_PAGES}.settings",
        "SettingsPage",
        below=True,
    ),
)


def entry_of(key: str) -> PageEntry:
    """Return the entry of a page key; raise KeyError for an unknown one."""
    for entry in ENTRIES:
        if entry.key == key:
            return entry
    raise KeyError(key)
