"""The papers that exist: what each is called, and how it is made from the record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from alltracker.care.reminders_facts import ReminderFacts
from alltracker.care.timeline import lane_title
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.db.store import Store
from alltracker.knowledge import Knowledge, open_knowledge
from alltracker.language import Language
from alltracker.papers.calendar_paper import TITLE as CALENDAR_TITLE
from alltracker.papers.calendar_paper import calendar_paper
from alltracker.papers.courage_paper import TITLE as COURAGE_TITLE
from alltracker.papers.courage_paper import courage_paper
from alltracker.papers.delays_paper import TITLE as DELAYS_TITLE
from alltracker.papers.delays_paper import delays_paper
from alltracker.papers.emergency_paper import TITLE as EMERGENCY_TITLE
from alltracker.papers.emergency_paper import emergency_paper
from alltracker.papers.follow_up_paper import PART_TITLES, Part, follow_up_paper
from alltracker.papers.follow_up_paper import TITLE as FOLLOW_UP_TITLE
from alltracker.papers.inks import BLACK, Inks
from alltracker.papers.paper import Paper
from alltracker.papers.period import Period
from alltracker.papers.summary import SECTION_TITLES, Section
from alltracker.papers.summary_gather import gather_summary
from alltracker.papers.summary_paper import summary_paper
from alltracker.papers.summary_view import TITLE
from alltracker.papers.timeline_paper import LANES, timeline_paper
from alltracker.papers.timeline_paper import TITLE as TIMELINE_TITLE


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """What is wanted: whose paper, over which days, with which parts, said and printed how."""

    patient: Patient
    period: Period
    sections: frozenset[str]
    language: Language
    facts: ReminderFacts = field(default_factory=ReminderFacts)
    """What the documents say, in the reader's language."""
    knowledge: Knowledge = field(default_factory=open_knowledge)
    inks: Inks = BLACK


@dataclass(frozen=True, slots=True)
class PaperKind:
    """One paper: its words, its icon, its parts, and ``make``, which reads the record."""

    key: str
    title: Message
    line: Message
    icon: str
    sections: Mapping[str, Message]
    """The parts that can be left out, in their order, with their names."""
    make: Callable[[Store, PaperOrder], Paper]
    whole: bool = False
    """Whether it is about the whole way: then no days are asked for."""
    by_month: bool = False
    """Whether it shows one month: then a month is asked for."""
    note: Message | None = None
    """What to know of it before it is printed, where nothing can be chosen."""


def _summary(store: Store, order: PaperOrder) -> Paper:
    summary = gather_summary(
        store,
        order.patient,
        order.period,
        sections=frozenset(Section(key) for key in order.sections),
        test_names=order.facts.test_names,
    )
    return summary_paper(summary, order.language, order.inks)


SUMMARY: Final = PaperKind(
    key="summary",
    title=TITLE,
    line=Message("papers", QT_TRANSLATE_NOOP("papers", "since the last visit")),
    icon="file-text",
    sections=MappingProxyType({section.value: SECTION_TITLES[section] for section in Section}),
    make=_summary,
)


def _emergency(store: Store, order: PaperOrder) -> Paper:
    return emergency_paper(store, order.patient, order.language, order.inks)


EMERGENCY: Final = PaperKind(
    key="emergency",
    title=EMERGENCY_TITLE,
    line=Message("papers", QT_TRANSLATE_NOOP("papers", "one page for any emergency room")),
    icon="siren",
    sections=MappingProxyType({}),
    make=_emergency,
    whole=True,
    note=Message(
        "papers",
        QT_TRANSLATE_NOOP(
            "papers",
            "Filled in from the record as it stands today. What is not entered is left open, "
            "to be written by hand.",
        ),
    ),
)


def _calendar(store: Store, order: PaperOrder) -> Paper:
    return calendar_paper(store, order.patient, order.period.since, order.language, order.inks)


CALENDAR: Final = PaperKind(
    key="medicine-calendar",
    title=CALENDAR_TITLE,
    line=Message("papers", QT_TRANSLATE_NOOP("papers", "a month with boxes to tick")),
    icon="calendar-check",
    sections=MappingProxyType({}),
    make=_calendar,
    by_month=True,
    note=Message(
        "papers",
        QT_TRANSLATE_NOOP(
            "papers",
            "That it was printed is noted, so that the next calendar says which one it replaces.",
        ),
    ),
)


def _timeline(store: Store, order: PaperOrder) -> Paper:
    return timeline_paper(
        store,
        order.patient,
        order.sections,
        order.language,
        facts=order.facts,
        inks=order.inks,
    )


TIMELINE: Final = PaperKind(
    key="timeline",
    title=TIMELINE_TITLE,
    line=Message("papers", QT_TRANSLATE_NOOP("papers", "the whole way on one page")),
    icon="route",
    sections=MappingProxyType({lane.value: lane_title(lane) for lane in LANES}),
    make=_timeline,
    whole=True,
)


def _delays(store: Store, order: PaperOrder) -> Paper:
    return delays_paper(store, order.patient, order.language, order.inks)


DELAYS: Final = PaperKind(
    key="delays",
    title=DELAYS_TITLE,
    line=Message("papers", QT_TRANSLATE_NOOP("papers", "planned, real, and why")),
    icon="clock-alert",
    sections=MappingProxyType({}),
    make=_delays,
    whole=True,
    note=Message(
        "papers",
        QT_TRANSLATE_NOOP("papers", "Every move of a date that was noted, with its reason."),
    ),
)


def _follow_up(store: Store, order: PaperOrder) -> Paper:
    return follow_up_paper(
        store, order.patient, order.sections, order.language, order.knowledge, order.inks
    )


FOLLOW_UP: Final = PaperKind(
    key="follow-up",
    title=FOLLOW_UP_TITLE,
    line=Message("papers", QT_TRANSLATE_NOOP("papers", "visits, tests and what to keep")),
    icon="flag",
    sections=MappingProxyType({part.value: PART_TITLES[part] for part in Part}),
    make=_follow_up,
    whole=True,
)


def _courage(store: Store, order: PaperOrder) -> Paper:
    return courage_paper(store, order.patient, order.language, order.inks)


COURAGE: Final = PaperKind(
    key="courage",
    title=COURAGE_TITLE,
    line=Message("papers", QT_TRANSLATE_NOOP("papers", "big numbers for a brave child")),
    icon="star",
    sections=MappingProxyType({}),
    make=_courage,
    whole=True,
    note=Message(
        "papers",
        QT_TRANSLATE_NOOP(
            "papers", "Counted from the record up to today. The rings are for stickers."
        ),
    ),
)
KNOWN_PAPERS: Final[Mapping[str, PaperKind]] = MappingProxyType(
    {
        kind.key: kind
        for kind in (SUMMARY, EMERGENCY, CALENDAR, TIMELINE, DELAYS, FOLLOW_UP, COURAGE)
    }
)
"""Every paper by its key, in the order in which they are offered."""
