"""What documents and leaflets list as side effects of a medicine, and which they ask to report."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from alltracker.care.kinds import Audience
from alltracker.care.kinds_medicine import Route
from alltracker.knowledge.facts import Knowledge
from alltracker.knowledge.model import Fact

CALL: Final = "call"
"""The aspect of a leaflet's row that asks to call the team."""
_TELL: Final = "tell_team"
_ONLY_LISTED: Final = "The leaflet lists it."
"""What the rows say that say nothing beyond the name."""
_ROUTES: Final[Mapping[str, Route]] = MappingProxyType(
    {"by_mouth": Route.MOUTH, "by_vein": Route.VEIN}
)
_CLASSES: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "drug.corticosteroid": re.compile("predniso|dexamethasone"),
        "drug.asparaginase": re.compile("asparg|crisantaspase"),
        "drug.anthracycline": re.compile("daunorubicin|doxorubicin|idarubicin|epirubicin"),
        "drug.tyrosine_kinase_inhibitor": re.compile("tinib$"),
    }
)
"""The classes that documents speak of as one, by the keys of their medicines."""


@dataclass(frozen=True, slots=True)
class ListedEffect:
    """One side effect as a document or leaflet lists it, in the reader's language."""

    name: str
    text: str
    """What is said of it beyond its name; "" where it is only listed."""
    names: frozenset[str]
    """The name in both languages, small letters, to find a family's own entries."""
    calls: bool = False
    """Whether the leaflet asks to call for it."""


@dataclass(frozen=True, slots=True)
class ListedBySource:
    """What one source lists; different hospitals are never merged."""

    source: str
    effects: tuple[ListedEffect, ...]


def listed_effects(
    knowledge: Knowledge, drug: str, route: Route, language: str
) -> tuple[ListedBySource, ...]:
    """Return what is listed for a medicine, source by source.

    Args:
        knowledge: what the documents say.
        drug: the key of the medicine's substance; an unknown or empty one has no list.
        route: how the medicine is given; a leaflet for another route is left out.
        language: "en" or "es".
    """
    lists: dict[str, list[ListedEffect]] = {}
    for fact in _facts(knowledge, drug):
        if fact.term_en and _ROUTES.get(fact.aspect, route) in {route, Route.NOT_KNOWN}:
            source = "; ".join(knowledge.source(key).title(language) for key in fact.sources)
            lists.setdefault(source, []).append(_effect(fact, language))
    return tuple(ListedBySource(source, tuple(found)) for source, found in lists.items())


def signs_to_report(
    knowledge: Knowledge, name: str, drugs: Collection[str], audience: Audience
) -> tuple[Fact, ...]:
    """Return the documented requests to tell the team that a side effect's name belongs to.

    A sign that a document ties to one medicine counts only if the patient has it.

    Args:
        knowledge: what the documents say.
        name: a side effect as it was chosen or written, in either language.
        drugs: the keys of the patient's medicines.
        audience: whose documents count.
    """
    wanted = name.strip().casefold()
    if not wanted:
        return ()
    signs = [fact for fact in knowledge.topic("signs") if fact.aspect == _TELL]
    leaflets = [fact for fact in knowledge.topic("leaflets") if fact.aspect == CALL]
    own = {about for drug in drugs for about in _abouts(drug)}
    return tuple(
        fact
        for fact in (*signs, *leaflets)
        if fact.applies_to(audience)
        and (not fact.about.startswith("drug.") or fact.about in own)
        and any(_speaks_of(term, wanted) for term in (fact.term_en, fact.term_es))
    )


def _facts(knowledge: Knowledge, drug: str) -> list[Fact]:
    abouts = _abouts(drug)
    topics = ("drug_side_effects", "leaflets")
    return [fact for topic in topics for fact in knowledge.topic(topic) if fact.about in abouts]


def _abouts(drug: str) -> set[str]:
    """Return the keys under which documents speak of a substance: its own and its class's."""
    if not drug:
        return set()
    return {f"drug.{drug}", *(about for about, keys in _CLASSES.items() if keys.search(drug))}


def _effect(fact: Fact, language: str) -> ListedEffect:
    names = frozenset({fact.term_en.casefold(), fact.term_es.casefold()})
    text = "" if fact.en == _ONLY_LISTED else fact.text(language)
    return ListedEffect(fact.term(language), text, names, fact.aspect == CALL)


def _speaks_of(term: str, name: str) -> bool:
    """Return whether a name is the term or whole words of it, such as vomiting of severe ones."""
    return re.search(rf"\b{re.escape(name)}\b", term.casefold()) is not None
