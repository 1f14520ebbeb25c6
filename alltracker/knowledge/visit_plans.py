"""Reads the published schedules of visits after treatment; every stage rests on known facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from alltracker.care.kinds import Audience
from alltracker.care.plan_outline import Words
from alltracker.care.plan_template import DurationUnit
from alltracker.care.visit_template import TemplateStage, VisitTemplate
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.knowledge import check
from alltracker.knowledge.facts import Knowledge
from alltracker.knowledge.model import Fact, KnowledgeProblem
from alltracker.places import resource

_HEAD: Final = frozenset({"order", "key", "name_en", "name_es", "audience", "stage"})
_STAGE: Final = frozenset(
    {"facts", "from_months", "to_months", "every_low", "every_high", "unit", "guess"}
)
_NEEDED: Final = frozenset({"facts", "from_months", "guess"})
_NO_FACT: Final = QT_TRANSLATE_NOOP("knowledge", "this fact is not in the list of facts")
_NOT_MONTHS: Final = QT_TRANSLATE_NOOP("knowledge", "a whole number of months is expected here")
_NOT_LATER: Final = QT_TRANSLATE_NOOP("knowledge", "a stage ends after it begins")
_GUESSED: Final = QT_TRANSLATE_NOOP(
    "knowledge", "a figure that no source names must be marked as a guess"
)
SECONDARY: Final = "S"


def visit_templates(knowledge: Knowledge, folder: Path | None = None) -> tuple[VisitTemplate, ...]:
    """Return all schedules in their order, those of the patient texts first.

    Args:
        knowledge: The facts that the stages rest on.
        folder: The files; None: the program's own.

    Raises:
        KnowledgeProblem: A file has a mistake, named by file, stage and field.
    """
    paths = sorted((folder or resource("follow_up_plans")).glob("*.toml"))
    found = [_template(path, knowledge) for path in paths]
    return tuple(template for _, template in sorted(found, key=lambda entry: entry[0]))


def _template(path: Path, knowledge: Knowledge) -> tuple[float, VisitTemplate]:
    spot = check.Spot(path.name, "")
    content = check.toml_of(path, spot)
    _check_fields(spot, content, _HEAD, _HEAD)
    for field in ("key", "name_en", "name_es"):
        if not isinstance(content[field], str) or not content[field].strip():
            spot.refuse(field, check.NOT_TEXT)
    if content["audience"] not in set(Audience):
        spot.refuse("audience", check.NOT_ALLOWED)
    stages = tuple(
        _stage(check.Spot(path.name, f"stage {number}"), row, knowledge)
        for number, row in enumerate(_rows(spot, content["stage"]), start=1)
    )
    sources = {key for stage in stages for key in stage.sources}
    return _number(spot, content, "order"), VisitTemplate(
        key=content["key"],
        name=Words(content["name_en"], content["name_es"]),
        audience=Audience(content["audience"]),
        secondary=any(knowledge.source(key).flag == SECONDARY for key in sources),
        stages=stages,
    )


def _rows(spot: check.Spot, value: object) -> Sequence[Mapping[str, object]]:
    if not isinstance(value, list) or not value:
        spot.refuse("stage", check.NOT_ROWS)
    for row in value:
        if not isinstance(row, dict):
            spot.refuse("stage", check.NOT_ROWS)
    return value


def _stage(spot: check.Spot, row: Mapping[str, object], knowledge: Knowledge) -> TemplateStage:
    _check_fields(spot, row, _NEEDED, _STAGE)
    facts = _facts(spot, row["facts"], knowledge)
    start, end = _months(spot, row, "from_months"), None
    if "to_months" in row:
        end = _months(spot, row, "to_months")
        if end <= start:
            spot.refuse("to_months", _NOT_LATER)
    if not isinstance(row["guess"], bool):
        spot.refuse("guess", check.NOT_BOOL)
    low, high, unit = _interval(spot, row, facts)
    guess = row["guess"] or any(fact.vague for fact in facts)
    return TemplateStage(
        from_months=start,
        to_months=end,
        every_low=low,
        every_high=high,
        unit=unit,
        words=Words(*(" ".join(fact.text(code) for fact in facts) for code in ("en", "es"))),
        sources=tuple(dict.fromkeys(key for fact in facts for key in fact.sources)),
        guess=guess,
    )


def _interval(
    spot: check.Spot, row: Mapping[str, object], facts: Sequence[Fact]
) -> tuple[float | None, float | None, DurationUnit]:
    """Return the time between visits: a fact's own figure, else one that is marked as a guess."""
    if "every_low" in row or "every_high" in row or "unit" in row:
        low, high = _number(spot, row, "every_low"), _number(spot, row, "every_high")
        if row.get("unit") not in set(DurationUnit):
            spot.refuse("unit", check.NOT_ALLOWED)
        if not 0 < low <= high:
            spot.refuse("every_high", check.REVERSED)
        if row["guess"] is not True:
            spot.refuse("guess", _GUESSED)
        return low, high, DurationUnit(str(row["unit"]))
    stated = [fact for fact in facts if fact.aspect != "visit_span" and fact.minimum]
    if not stated:
        return None, None, DurationUnit.MONTH
    first = stated[0]
    return first.minimum, first.maximum or first.minimum, first.unit or DurationUnit.MONTH


def _facts(spot: check.Spot, keys: object, knowledge: Knowledge) -> list[Fact]:
    if not isinstance(keys, list) or not keys:
        spot.refuse("facts", check.NOT_LIST)
    facts = []
    for key in keys:
        try:
            facts.append(knowledge.fact(str(key)))
        except KnowledgeProblem:
            spot.refuse("facts", _NO_FACT)
    return facts


def _check_fields(
    spot: check.Spot, row: Mapping[str, object], needed: frozenset[str], allowed: frozenset[str]
) -> None:
    for field in sorted(needed - row.keys()):
        spot.refuse(field, check.MISSING)
    for field in sorted(row.keys() - allowed):
        spot.refuse(field, check.UNKNOWN_FIELD)


def _number(spot: check.Spot, row: Mapping[str, object], field: str) -> float:
    value = row.get(field)
    if isinstance(value, bool) or not isinstance(value, int | float):
        spot.refuse(field, check.NOT_NUMBER)
    return value


def _months(spot: check.Spot, row: Mapping[str, object], field: str) -> int:
    value = row.get(field)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        spot.refuse(field, _NOT_MONTHS)
    return value
