"""The medicines that the documents name: every name they go by, their class, codes and routes."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from alltracker.care.kinds_medicine import Route
from alltracker.knowledge import check
from alltracker.places import resource

_TEXTS: Final = ("key", "en", "es", "class_en", "class_es", "atc", "rxnorm")
_LISTS: Final = (
    "others",
    "brands",
    "shorts",
    "routes",
    "routes_sources",
    "documented_routes",
    "weekly_sources",
    "look_alikes",
    "sources",
)
_FLAGS: Final = ("anthracycline",)
_NEEDED: Final = ("key", "en", "es", "class_en", "class_es", "sources")
_SOURCES: Final = ("sources", "routes_sources", "weekly_sources")
_ROUTES: Final = ("routes", "documented_routes")


@dataclass(frozen=True, slots=True)
class CatalogDrug:
    """One medicine with its names, for picking it and for reading it.

    ``routes`` are the only ways offered where a source forbids others (vincristine), else none are
    named and every way is offered. ``documented_routes`` are those a document ties to it, which is
    no complete list. ``atc`` and ``rxnorm`` are empty where the code was not read in its source.
    """

    key: str
    en: str
    es: str
    class_en: str
    class_es: str
    sources: tuple[str, ...]
    others: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    shorts: tuple[str, ...] = ()
    atc: str = ""
    rxnorm: str = ""
    routes: tuple[Route, ...] = ()
    routes_sources: tuple[str, ...] = ()
    documented_routes: tuple[Route, ...] = ()
    weekly_sources: tuple[str, ...] = ()
    look_alikes: tuple[str, ...] = ()
    anthracycline: bool = False

    def name(self, language: str) -> str:
        """Return the generic name in ``language`` ("en" or "es")."""
        return self.es if language == "es" else self.en

    def group(self, language: str) -> str:
        """Return the class, which pick lists show beside names that look alike."""
        return self.class_es if language == "es" else self.class_en

    @property
    def names(self) -> tuple[str, ...]:
        """Every name in any language, the generic ones first."""
        return (self.en, self.es, *self.shorts, *self.brands, *self.others)

    @property
    def brand(self) -> str:
        """The brand name the documents give, or nothing."""
        return self.brands[0] if self.brands else ""

    @property
    def short(self) -> str:
        """The short name the documents give, or nothing."""
        return self.shorts[0] if self.shorts else ""

    @property
    def weekly_by_mouth(self) -> bool:
        """Whether it is usually a once-a-week medicine when taken by mouth."""
        return bool(self.weekly_sources)

    def may_go(self, route: Route) -> bool:
        """Return whether a way is offered for it."""
        return not self.routes or route in {*self.routes, Route.NOT_KNOWN}


def catalog(
    path: Path | None = None, known_sources: Collection[str] | None = None
) -> tuple[CatalogDrug, ...]:
    """Return all medicines in the file's order.

    Args:
        path: a file; None: the program's own.
        known_sources: the keys of all sources, against which rows are held; None: not checked.

    Raises:
        KnowledgeProblem: A row has a mistake or no source, named by file, row and field.
    """
    path = path or resource("medicines", "names.toml")
    drugs: dict[str, CatalogDrug] = {}
    for number, row in enumerate(_rows(path), start=1):
        spot = check.spot_of(path.name, row, number)
        drug = _drug(spot, row, known_sources)
        if drug.key in drugs:
            spot.refuse("key", check.TWICE)
        drugs[drug.key] = drug
    for drug in drugs.values():
        for other in drug.look_alikes:
            if other not in drugs:
                check.Spot(path.name, drug.key).refuse("look_alikes", check.NOT_ALLOWED)
    return tuple(drugs.values())


def drug_of(drugs: Sequence[CatalogDrug], key: str) -> CatalogDrug | None:
    """Return the medicine of a key; None for the family's own."""
    return next((drug for drug in drugs if drug.key == key), None) if key else None


def find_drugs(drugs: Sequence[CatalogDrug], text: str) -> tuple[CatalogDrug, ...]:
    """Return the medicines of which a name, or a word of one, begins with a text.

    Accents, capitals and signs do not count ("6mp" finds 6-MP). Whole names come first, then names
    that begin so, then words; nothing for an empty text. Names that look alike all come, and their
    class stands beside them.
    """
    wanted = _plain(text)
    if not wanted:
        return ()
    ranked = [(_rank(drug, wanted), drug.en.casefold(), drug) for drug in drugs]
    found = sorted((one for one in ranked if one[0] < _NOT_FOUND), key=lambda one: one[:2])
    return tuple(drug for _, _, drug in found)


def find_drug(drugs: Sequence[CatalogDrug], text: str) -> CatalogDrug | None:
    """Return the medicine of which ``text`` is a whole name; None where none or several are."""
    wanted = _plain(text)
    found = [drug for drug in drugs if wanted in {_plain(name) for name in drug.names}]
    return found[0] if len(found) == 1 else None


_NOT_FOUND: Final = 3
"""After a whole name (0), the beginning of one (1) and of a word of one (2)."""


def _rank(drug: CatalogDrug, wanted: str) -> int:
    best = _NOT_FOUND
    for name in drug.names:
        plain = _plain(name)
        words = [_plain(word) for word in name.replace("-", " ").split()]
        if plain == wanted:
            return 0
        if plain.startswith(wanted):
            best = min(best, 1)
        elif any(word.startswith(wanted) for word in words):
            best = min(best, 2)
    return best


def _plain(text: str) -> str:
    """Return a text without accents, capitals and signs."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if letter.isalnum())


def _rows(path: Path) -> list[Mapping[str, object]]:
    whole = check.Spot(path.name, "drug")
    content = check.toml_of(path, whole)
    rows = content.get("drug")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        whole.refuse("drug", check.NOT_ROWS)
    return rows


def _drug(
    spot: check.Spot, row: Mapping[str, object], known_sources: Collection[str] | None
) -> CatalogDrug:
    for field in _NEEDED:
        if field not in row:
            spot.refuse(field, check.MISSING)
    for field, value in row.items():
        _check_field(spot, field, value)
    lists = {field: tuple(_list(row[field])) for field in _LISTS if field in row}
    for field in _SOURCES if known_sources is not None else ():
        if not set(lists.get(field, ())) <= set(known_sources or ()):
            spot.refuse(field, check.NO_SOURCE)
    if "routes" in row and "routes_sources" not in row:
        spot.refuse("routes_sources", check.MISSING)
    fields: dict[str, object] = {**row, **lists}
    for field in _ROUTES:
        fields[field] = _route_list(spot, field, lists.get(field, ()))
    return CatalogDrug(**fields)  # type: ignore[arg-type] # each checked in _check_field


def _check_field(spot: check.Spot, field: str, value: object) -> None:
    if field in _TEXTS:
        _check_text(spot, field, value)
    elif field in _LISTS:
        if not isinstance(value, list):
            spot.refuse(field, check.NOT_LIST)
        if not value:
            spot.refuse(field, check.EMPTY)
        for item in value:
            _check_text(spot, field, item)
    elif field not in _FLAGS:
        spot.refuse(field, check.UNKNOWN_FIELD)
    elif not isinstance(value, bool):
        spot.refuse(field, check.NOT_BOOL)


def _check_text(spot: check.Spot, field: str, value: object) -> None:
    if not isinstance(value, str):
        spot.refuse(field, check.NOT_TEXT)
    if not value.strip():
        spot.refuse(field, check.EMPTY)
    if value != value.strip():
        spot.refuse(field, check.UNTIDY)


def _list(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def _route_list(spot: check.Spot, field: str, words: Sequence[str]) -> tuple[Route, ...]:
    if not set(words) <= {route.value for route in Route}:
        spot.refuse(field, check.NOT_ALLOWED)
    return tuple(Route(word) for word in words)
