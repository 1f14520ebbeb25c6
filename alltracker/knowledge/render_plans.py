"""The plan templates as ``alltracker facts --topic plans`` prints them: as text, or as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Final

from alltracker.care.end_rules import end_rule_words, length_words, rule_whom_words
from alltracker.care.phases import kind_name
from alltracker.care.plan_outline import Confidence, OutlinePhase, PlanOutline, TotalRule
from alltracker.care.plan_template import DurationUnit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.knowledge.facts import Knowledge
from alltracker.knowledge.outlines import plan_outlines
from alltracker.knowledge.render import AUDIENCE_WORDS
from alltracker.language import LANGUAGES, Language, load_language

PLANS_TOPIC: Final = "plans"
"""The topic under which the templates are asked for, beside those of the facts."""

_CONFIDENCE: Final[Mapping[Confidence, str]] = {
    Confidence.VERIFIED: QT_TRANSLATE_NOOP("knowledge", "V: read in the source"),
    Confidence.SECONDARY: QT_TRANSLATE_NOOP("knowledge", "S: read in a secondary source"),
    Confidence.EXAMPLE: QT_TRANSLATE_NOOP(
        "knowledge",
        "M: an example, edit it to your team’s plan",  # noqa: RUF001 - typographic
    ),
}

_TITLE: Final = QT_TRANSLATE_NOOP("knowledge", "Plan templates")
_DAY: Final = DurationUnit.DAY


def plans_for_json(knowledge: Knowledge, language: str | None) -> list[dict[str, object]]:
    """Return the templates as plain rows for JSON, their sources written out.

    Args:
        knowledge: The facts and sources.
        language: "en" or "es" leaves the other language's texts out; None keeps both.

    Raises:
        KnowledgeProblem: The facts are not whole.
        OutlineProblem: A template file has a mistake.
    """
    rows = []
    for outline in plan_outlines(knowledge):
        row = _plain(asdict(outline), language)
        row["sources"] = [
            {"key": key, "title": knowledge.source(key).title(language or "en"), "link": link}
            for key in outline.sources
            for link in [knowledge.source(key).link]
        ]
        rows.append(row)
    return rows


def plans_as_text(knowledge: Knowledge, language: str | None) -> str:
    """Return the templates with their phases, rules, confidence and sources, one a block.

    Args:
        knowledge: The facts and sources.
        language: "en" or "es"; None is English.

    Raises:
        KnowledgeProblem: The facts are not whole.
        OutlineProblem: A template file has a mistake.
    """
    said = load_language(language or "en")
    title = said.say(Message("knowledge", _TITLE))
    blocks = ["\n".join([title, "=" * len(title)])]
    blocks += ["\n".join(_lines(one, knowledge, said)) for one in plan_outlines(knowledge)]
    return "\n\n".join(blocks)


def _plain(row: Mapping[str, object], language: str | None) -> dict[str, object]:
    """Return what is said, texts as ``name_en`` and ``name_es``, days as ISO text."""
    plain: dict[str, object] = {}
    for field, value in row.items():
        if isinstance(value, dict):
            kept = {code: value[code] for code in LANGUAGES if language in {None, code}}
            plain.update({f"{field}_{code}": text for code, text in kept.items()})
        elif field in {"phases", "totals"} and isinstance(value, tuple):
            plain[field] = [_plain(part, language) for part in value]
        elif field == "read_on":
            plain[field] = str(value)
        elif value is not None:
            plain[field] = list(value) if isinstance(value, tuple) else value
    return plain


def _lines(outline: PlanOutline, knowledge: Knowledge, said: Language) -> Iterator[str]:
    whom = said.say(Message("knowledge", AUDIENCE_WORDS[outline.audience]))
    sure = said.say(Message("knowledge", _CONFIDENCE[outline.confidence]))
    yield f"{outline.name.text(said.code)} [{outline.key}; {whom}; {sure}]"
    yield f"  {outline.note.text(said.code)}"
    for number, phase in enumerate(outline.phases, start=1):
        yield f"  {number}. {_phase_line(phase, said)} {_mark(phase, knowledge, said)}"
    for total in outline.totals:
        yield f"  = {_total_line(total, said)} {_mark(total, knowledge, said)}"
    yield f"  {said.say(_read_words(outline, knowledge, said))}"


def _read_words(outline: PlanOutline, knowledge: Knowledge, said: Language) -> Message:
    names = [knowledge.source(key).title(said.code) for key in outline.sources]
    values = {"day": outline.read_on, "sources": "; ".join(names)}
    if not names:
        return Message("knowledge", QT_TRANSLATE_NOOP("knowledge", "Written on {day}."), values)
    text = QT_TRANSLATE_NOOP("knowledge", "Sources, read on {day}: {sources}")
    return Message("knowledge", text, values)


def _mark(part: OutlinePhase | TotalRule, knowledge: Knowledge, said: Language) -> str:
    names = knowledge.source_names(part.sources, said.code)
    return f"[{part.confidence.value}; {names}]" if names else f"[{part.confidence.value}]"


def _phase_line(phase: OutlinePhase, said: Language) -> str:
    kind = said.say(kind_name(phase.kind))
    own = phase.name.text(said.code) if phase.name else kind
    name = own if own.startswith(kind) else f"{own} ({kind})"
    parts = [phase.said.text(said.code)] if phase.said else []
    parts += [said.say(message) for message in _phase_words(phase)]
    return f"{name}: {'; '.join(parts)}"


def _phase_words(phase: OutlinePhase) -> Iterator[Message]:
    yield from _length_words(phase)
    if phase.cycle_days:
        values = {"length": length_words(phase.cycle_days, _DAY), "number": phase.cycles}
        if phase.cycles:
            text = QT_TRANSLATE_NOOP("knowledge", "{number} × {length}")  # noqa: RUF001 - times
        else:
            text = QT_TRANSLATE_NOOP("knowledge", "cycles of {length}")
        yield Message("knowledge", text, values)
    if phase.cycle_on_days:
        text = QT_TRANSLATE_NOOP("knowledge", "the first {length} of each cycle on")
        yield Message("knowledge", text, {"length": length_words(phase.cycle_on_days, _DAY)})
    if phase.beside:
        yield Message("knowledge", QT_TRANSLATE_NOOP("knowledge", "beside the plan"))
    if phase.optional:
        yield Message("knowledge", QT_TRANSLATE_NOOP("knowledge", "only for some"))


def _length_words(phase: OutlinePhase) -> Iterator[Message]:
    """Yield the length, called one for drawing where it is a guess."""
    if phase.length is None:
        if phase.said is None:
            yield Message("knowledge", QT_TRANSLATE_NOOP("knowledge", "length left open"))
        return
    length = length_words(phase.length, _DAY)
    if phase.days_high and phase.days_high != phase.length:
        values = {"low": phase.length, "high": length_words(phase.days_high, _DAY)}
        length = Message("end_rules", QT_TRANSLATE_NOOP("end_rules", "{low} to {high}"), values)
    if phase.guess:
        text = QT_TRANSLATE_NOOP("knowledge", "drawn with {length}")
        length = Message("knowledge", text, {"length": length})
    yield length


def _total_line(total: TotalRule, said: Language) -> str:
    whom = rule_whom_words(total)
    rule = said.say(end_rule_words(total))
    return f"{rule} ({said.say(whom)})" if whom else rule
