"""The documented facts that reminders quote, in the reader's language, each with its source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from alltracker.care.documented import FiveYearMark, ResultWait, VisitInterval
from alltracker.care.kinds import Audience, PhaseKind
from alltracker.care.plan_template import Duration
from alltracker.care.words import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class Statement:
    """One documented sentence in the reader's language."""

    key: str
    text: str
    sources: tuple[str, ...]
    audience: Audience = Audience.ALL
    about: str = ""
    """What it is about, where there are several of one kind, such as "care_plan"."""


@dataclass(frozen=True, slots=True)
class ReminderFacts:
    """Everything documented that reminders may say; what is missing is not said."""

    language: str = "en"
    source_names: Mapping[str, str] = field(default_factory=dict)
    """The name of each source by its key."""
    test_names: Mapping[str, str] = field(default_factory=dict)
    """The name of each documented test by its key."""
    result_waits: Sequence[ResultWait] = ()
    visit_intervals: Sequence[VisitInterval] = ()
    five_year_marks: Sequence[FiveYearMark] = ()
    phase_lengths: Mapping[PhaseKind, Sequence[Duration]] = field(default_factory=dict)
    """Each source's own length of a phase, the most fitting first."""
    remission: Statement | None = None
    """What the documents say of remission and MRD after induction."""
    papers: Sequence[Statement] = ()
    """Papers to ask for after treatment, such as the survivorship care plan."""
    heart_check: Statement | None = None
    """Why heart checks are a question for the team after treatment; no dose and no interval."""
    fever_rules: Statement | None = None
    """Why the team's own fever rule is needed: published ones differ."""

    def quote(self, duration: Duration, audience: Audience = Audience.ALL) -> Message:
        """Return what a source says of a length of time, with the source's name."""
        text = duration.text(self.language)
        return self.state(Statement(duration.key, text, duration.sources, audience))

    def state(self, statement: Statement) -> Message:
        """Return a documented sentence with its source; says so if it is about one age only."""
        names = "; ".join(self.source_names.get(key, key) for key in statement.sources)
        return Message(
            "reminders",
            _QUOTES[statement.audience],
            {"statement": statement.text.strip(), "source": names},
        )


_QUOTES: Final = {
    Audience.ALL: QT_TRANSLATE_NOOP("reminders", "{statement} Source: {source}"),
    Audience.ADULT: QT_TRANSLATE_NOOP(
        "reminders", "{statement} Source: {source}, written about adults"
    ),
    Audience.CHILD: QT_TRANSLATE_NOOP(
        "reminders", "{statement} Source: {source}, written about children"
    ),
}


def fitting(statements: Sequence[VisitInterval], audience: Audience) -> list[VisitInterval]:
    """Return the statements, those about ``audience`` first, then those about everybody."""
    order = {audience: 0, Audience.ALL: 1}
    return sorted(statements, key=lambda statement: order.get(statement.audience, 2))
