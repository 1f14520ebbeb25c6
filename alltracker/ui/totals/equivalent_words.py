"""Anthracyclines as doxorubicin, in words: each drug with its factor, and the total."""

from __future__ import annotations

from dataclasses import dataclass

from alltracker.care.equivalence import Converted, Equivalents, Span
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.language import Language
from alltracker.ui.totals.totals_words import TotalsSpeaker


@dataclass(frozen=True, slots=True)
class EquivalentWords:
    """One line a drug, then the total with the name and year of the scheme, and its source."""

    lines: tuple[str, ...]
    total: str
    source: str

    def as_lines(self) -> list[str]:
        """Return all of it as lines of text."""
        return [*self.lines, self.total, self.source]


def equivalent_words(found: Equivalents, language: Language) -> EquivalentWords:
    """Return the equivalents of a record in words."""
    say = TotalsSpeaker(language)
    scheme = found.scheme
    source = QT_TRANSLATE_NOOP("totals", "{note} Source: {source}.")
    return EquivalentWords(
        tuple(_line(one, say) for one in found.drugs),
        _total(found, say),
        say.word(source, note=scheme.note, source=scheme.source),
    )


def _line(one: Converted, say: TotalsSpeaker) -> str:
    values: dict[str, object] = {"drug": one.drug.name, "raw": say.amount(one.drug.all)}
    per_area = one.drug.all.per_square_meter
    if per_area is not None:
        values["area"] = say.number(per_area)
    if one.factor is None:
        text = QT_TRANSLATE_NOOP("totals", "{drug}: {raw}. Not converted: {reason}.")
        values["reason"] = one.reason or say.word(
            QT_TRANSLATE_NOOP("totals", "the scheme does not name it")
        )
        return say.word(text, **values)
    values["factor"] = _span(one.factor.value, say)
    if one.drug.all.milligrams is None:
        text = QT_TRANSLATE_NOOP("totals", "{drug}: {raw}. Not converted: no amount in mg.")
        return say.word(text, **values)
    if one.equivalent is None:
        text = QT_TRANSLATE_NOOP(
            "totals", "{drug}: {raw}. Not converted: no weight and height for its days."
        )
        return say.word(text, **values)
    values["equivalent"] = _span(one.equivalent, say)
    text = QT_TRANSLATE_NOOP("totals", "{drug}: {raw}, {area} mg/m² × {factor} = {equivalent}")  # noqa: RUF001 - a product
    said = say.word(text, **values)
    if one.factor.interval is None:
        return said
    text = QT_TRANSLATE_NOOP("totals", "{line} (95 % interval of the factor: {interval})")
    return say.word(text, line=said, interval=_span(one.factor.interval, say))


def _total(found: Equivalents, say: TotalsSpeaker) -> str:
    if found.total is None:
        text = QT_TRANSLATE_NOOP("totals", "No total by {scheme}.")
        return say.word(text, scheme=found.scheme.title)
    text = QT_TRANSLATE_NOOP("totals", "About {total} mg/m² as doxorubicin, by {scheme}")
    said = say.word(text, total=_span(found.total, say), scheme=found.scheme.title)
    if found.complete:
        return said
    text = QT_TRANSLATE_NOOP("totals", "{said}. Not all doses are in it.")
    return say.word(text, said=said)


def _span(span: Span, say: TotalsSpeaker) -> str:
    if span.exact:
        return say.number(span.low)
    text = QT_TRANSLATE_NOOP("totals", "{low} to {high}")
    return say.word(text, low=say.number(span.low), high=say.number(span.high))
