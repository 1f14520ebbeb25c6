"""Which topics there are, which fields their rows may have, and what each field must hold."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from alltracker.care.kinds import Audience
from alltracker.care.plan_template import Anchor, DurationUnit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

TOPIC_TITLES: Final[Mapping[str, str]] = {
    "basics": QT_TRANSLATE_NOOP("knowledge", "What ALL is"),
    "phases": QT_TRANSLATE_NOOP("knowledge", "Phases of treatment"),
    "total_length": QT_TRANSLATE_NOOP("knowledge", "Length of the whole treatment"),
    "cns": QT_TRANSLATE_NOOP("knowledge", "Brain and spinal cord"),
    "timed_therapies": QT_TRANSLATE_NOOP("knowledge", "Therapies with a rhythm"),
    "treatment": QT_TRANSLATE_NOOP("knowledge", "Treatment in general"),
    "remission": QT_TRANSLATE_NOOP("knowledge", "Remission, MRD and relapse"),
    "relapse_options": QT_TRANSLATE_NOOP("knowledge", "If it does not respond or returns"),
    "risk": QT_TRANSLATE_NOOP("knowledge", "Risk groups and prognostic factors"),
    "subtypes": QT_TRANSLATE_NOOP("knowledge", "Subtypes"),
    "risk_factors": QT_TRANSLATE_NOOP("knowledge", "What raises the risk of getting ALL"),
    "age_differences": QT_TRANSLATE_NOOP("knowledge", "Where children and adults differ"),
    "tests": QT_TRANSLATE_NOOP("knowledge", "Tests and how long results take"),
    "drugs": QT_TRANSLATE_NOOP("knowledge", "Medicines"),
    "side_effects": QT_TRANSLATE_NOOP("knowledge", "Side effects by therapy"),
    "drug_side_effects": QT_TRANSLATE_NOOP("knowledge", "Side effects by medicine"),
    "leaflets": QT_TRANSLATE_NOOP("knowledge", "Side effects that family leaflets list"),
    "grades": QT_TRANSLATE_NOOP("knowledge", "Grades of side effects for reporting (CTCAE v5.0)"),
    "easing": QT_TRANSLATE_NOOP("knowledge", "How side effects are eased or watched"),
    "low_counts": QT_TRANSLATE_NOOP("knowledge", "Low blood counts"),
    "signs": QT_TRANSLATE_NOOP("knowledge", "Signs to report"),
    "fever_rules": QT_TRANSLATE_NOOP("knowledge", "Fever rules that hospitals have published"),
    "procedures": QT_TRANSLATE_NOOP("knowledge", "Procedures and devices"),
    "follow_up": QT_TRANSLATE_NOOP("knowledge", "Follow-up after treatment"),
    "late_effects": QT_TRANSLATE_NOOP("knowledge", "Late effects"),
    "record_copies": QT_TRANSLATE_NOOP("knowledge", "Papers to ask for"),
    "questions": QT_TRANSLATE_NOOP("knowledge", "Questions to ask"),
    "glossary": QT_TRANSLATE_NOOP("knowledge", "Glossary"),
    "links": QT_TRANSLATE_NOOP("knowledge", "Further reading"),
    "count_words": QT_TRANSLATE_NOOP("knowledge", "What the blood counts mean"),
}
"""Every topic in reading order; the file of a topic has its name."""

REQUIRED: Final = ("key", "en", "es", "sources", "audience")
"""The fields every fact has."""

SOURCE_FIELDS: Final = (
    *("key", "document", "name_en", "name_es", "part_en", "part_es"),
    *("audience", "date", "flag", "link"),
)
"""The fields every source has, all of them texts."""

MAY_BE_EMPTY: Final = frozenset({"date", "flag", "link"})
"""The fields of a source that may stand empty."""

DOCUMENTS: Final = frozenset({"000", "001", "002", "003", "004", "clinical"})
FLAGS: Final = frozenset({"", "V", "S"})

TEXTS: Final = frozenset(
    {"key", "en", "es", "audience", "about", "aspect", "unit", "anchor", "term_en", "term_es"}
    | {"class_en", "class_es", "link_en", "link_es", "value_unit", "stage"}
)
LISTS: Final = frozenset({"sources", "names", "routes"})
NUMBERS: Final = frozenset({"min", "max"})
FLAG_FIELDS: Final = frozenset({"vague"})

CLOSED: Final[Mapping[str, type[StrEnum]]] = {
    "audience": Audience,
    "unit": DurationUnit,
    "anchor": Anchor,
}
"""The fields whose value comes from a closed list."""

TOGETHER: Final = (
    ("term_en", "term_es"),
    ("class_en", "class_es"),
    ("link_es", "link_en"),
    ("min", "unit"),
    ("max", "unit"),
    ("value_unit", "value"),
)
"""Where the first field stands, the second must stand too; terms and classes both ways."""

_SPAN = frozenset({"min", "max", "unit", "vague", "anchor"})
_TERM = frozenset({"term_en", "term_es"})
_LINK = frozenset({"link_en", "link_es"})
_VALUE = frozenset({"value", "value_unit"})
_PLACE = frozenset({"about", "aspect"})
_NAMES = frozenset({"names"})
_CLASS = frozenset({"class_en", "class_es"})
_ROUTES = frozenset({"routes"})
_STAGE = frozenset({"stage"})

OPTIONAL: Final[Mapping[str, frozenset[str]]] = {
    "basics": _PLACE | _TERM,
    "phases": _PLACE | _TERM | _SPAN | _NAMES,
    "total_length": _PLACE | _SPAN,
    "cns": _PLACE,
    "timed_therapies": _PLACE | _TERM | _SPAN,
    "treatment": _PLACE | _TERM,
    "remission": _PLACE | _TERM | _SPAN | _VALUE,
    "relapse_options": _PLACE | _TERM,
    "risk": _PLACE | _VALUE,
    "subtypes": _PLACE | _TERM | _NAMES,
    "risk_factors": _PLACE | _TERM,
    "age_differences": _PLACE | _TERM | _VALUE | _SPAN,
    "tests": _PLACE | _TERM | _SPAN | _NAMES,
    "drugs": _PLACE | _TERM | _NAMES | _CLASS | _ROUTES,
    "side_effects": _PLACE | _TERM | _SPAN,
    "drug_side_effects": _PLACE | _TERM | _SPAN,
    "leaflets": _PLACE | _TERM,
    "grades": _PLACE | _TERM | _NAMES | _VALUE,
    "easing": _PLACE | _TERM,
    "low_counts": _PLACE | _TERM,
    "signs": _PLACE | _TERM | _VALUE,
    "fever_rules": _PLACE | _VALUE,
    "procedures": _PLACE | _TERM | _NAMES | _SPAN,
    "follow_up": _PLACE | _TERM | _SPAN,
    "late_effects": _PLACE | _TERM,
    "record_copies": _PLACE,
    "questions": _PLACE | _STAGE,
    "glossary": _PLACE | _TERM | _NAMES,
    "links": _PLACE | _TERM | _LINK,
    "count_words": _PLACE | _TERM | _NAMES | _VALUE,
}
"""The further fields that the rows of a topic may have."""


def topic_title(topic: str) -> Message:
    """Return the title of a topic."""
    return Message("knowledge", TOPIC_TITLES[topic])
