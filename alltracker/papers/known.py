"""The papers that exist: what each is called, and how it is made from the record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.models import Patient
from alltracker.db.store import Store
from alltracker.language import Language
from alltracker.papers.inks import BLACK, Inks
from alltracker.papers.paper import Paper
from alltracker.papers.period import Period
from alltracker.papers.summary import SECTION_TITLES, Section
from alltracker.papers.summary_gather import gather_summary
from alltracker.papers.summary_paper import summary_paper
from alltracker.papers.summary_view import TITLE


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """What is wanted: whose paper, over which days, with which parts, said and printed how."""

    patient: Patient
    period: Period
    sections: frozenset[str]
    language: Language
    test_names: Mapping[str, str] = field(default_factory=dict)
    """The names of documented tests by key, in the reader's language."""
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


def _summary(store: Store, order: PaperOrder) -> Paper:
    summary = gather_summary(
        store,
        order.patient,
        order.period,
        sections=frozenset(Section(key) for key in order.sections),
        test_names=order.test_names,
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
KNOWN_PAPERS: Final[Mapping[str, PaperKind]] = MappingProxyType({SUMMARY.key: SUMMARY})
"""Every paper by its key, in the order in which they are offered."""
