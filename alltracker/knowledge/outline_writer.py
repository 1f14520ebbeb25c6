"""Writes a plan as a template file that can be read back, changed by hand and passed on."""

from __future__ import annotations

from collections.abc import Mapping

import tomli_w

from alltracker.care.plan_outline import OutlinePhase, PlanOutline, TotalRule, Words


def write_outline(outline: PlanOutline) -> str:
    """Return the text of a template file; `read_outline` gives the same outline back.

    What is not said is left out. The confidence of the whole is not written: it is that of its
    weakest part.
    """
    head = {
        "key": outline.key,
        **_words("name", outline.name),
        **_words("note", outline.note),
        "audience": outline.audience.value,
        "read_on": outline.read_on,
        "first_day_number": outline.first_day_number,
        "sources": list(outline.sources),
    }
    blocks = [tomli_w.dumps(head)]
    blocks += [_block("phase", _phase(phase)) for phase in outline.phases]
    blocks += [_block("total", _total(total)) for total in outline.totals]
    return "\n".join(blocks)


def _block(name: str, row: Mapping[str, object]) -> str:
    said = {
        field: value for field, value in row.items() if value is not None and value is not False
    }
    return f"[[{name}]]\n{tomli_w.dumps(said)}"


def _phase(phase: OutlinePhase) -> Mapping[str, object]:
    return {
        "kind": phase.kind.value,
        **_words("name", phase.name),
        "days": phase.days,
        "days_high": phase.days_high,
        "guess": phase.guess,
        **_words("said", phase.said),
        "cycle_days": phase.cycle_days,
        "cycle_on_days": phase.cycle_on_days,
        "cycles": phase.cycles,
        "beside": phase.beside,
        "optional": phase.optional,
        "confidence": phase.confidence.value,
        "sources": list(phase.sources),
    }


def _total(total: TotalRule) -> Mapping[str, object]:
    return {
        "anchor": total.anchor.value,
        "length": _plain(total.length),
        "length_high": None if total.length_high is None else _plain(total.length_high),
        "unit": total.unit.value,
        "about": total.about,
        "or_longer": total.or_longer,
        "sex": total.sex and total.sex.value,
        "last_year": total.last_year,
        "confidence": total.confidence.value,
        "sources": list(total.sources),
    }


def _words(field: str, words: Words | None) -> dict[str, str]:
    return {f"{field}_en": words.en, f"{field}_es": words.es} if words else {}


def _plain(number: float) -> float:
    """Return a whole number without its point."""
    return int(number) if float(number).is_integer() else number
