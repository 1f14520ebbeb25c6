"""What a count is, in plain words of the documents: what it does, what too few can feel like."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from alltracker.care.analyte import AnalyteGroup
from alltracker.care.kinds import Audience
from alltracker.care.labs import ANALYTES
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.knowledge import Knowledge
from alltracker.knowledge.model import Fact
from alltracker.language import Language

_CONTEXT: Final = "counts_words"
_DOES: Final = MappingProxyType(
    {
        "ALC": "LYMPH",
        "LYMPH%": "LYMPH",
        "NEUT%": "ANC",
        "SEG#": "ANC",
        "SEG%": "ANC",
        "BLAST#": "BLASTS",
        "BLAST%": "BLASTS",
        "LYMPHOBLAST#": "BLASTS",
        "LYMPHOBLAST%": "BLASTS",
    }
)
"""Counts that the documents explain under another name."""
_FEW: Final = MappingProxyType(
    {
        "WBC": "WBC",
        "ANC": "WBC",
        "NEUT%": "WBC",
        "ALC": "WBC",
        "RBC": "RBC",
        "HGB": "RBC",
        "HCT": "RBC",
        "PLT": "PLT",
    }
)
"""Of which cells the documents say what too few feel like."""
_TESTS: Final = MappingProxyType(
    {
        AnalyteGroup.CHEMISTRY: "chemistry",
        AnalyteGroup.CLOTTING: "coagulation",
        AnalyteGroup.SPINAL_FLUID: "lumbar_puncture",
    }
)
_TOO_FEW: Final = MappingProxyType(
    {
        "WBC": QT_TRANSLATE_NOOP("counts_words", "Too few white cells: {words} ({source})"),
        "RBC": QT_TRANSLATE_NOOP("counts_words", "Too few red cells: {words} ({source})"),
        "PLT": QT_TRANSLATE_NOOP("counts_words", "Too few platelets: {words} ({source})"),
    }
)
_SOURCED: Final = QT_TRANSLATE_NOOP("counts_words", "{words} ({source})")
_FOR_ADULTS: Final = QT_TRANSLATE_NOOP("counts_words", "{source}, written for adults")


def plain_words(knowledge: Knowledge, key: str, language: Language) -> list[str]:
    """Return what the documents say of a count, each line with its source; empty where nothing.

    Args:
        knowledge: the documents' facts.
        key: the analyte; own tests have no words.
        language: what they are said in.
    """
    does = _what_it_does(knowledge, key)
    few = _FEW.get(key, "")
    low = [*knowledge.about("low_counts", few, "symptom")] if few else []
    found = []
    if does:
        found.append(_line(knowledge, does[:1], _SOURCED, language))
    if low:
        found.append(_line(knowledge, low, _TOO_FEW[few], language))
    return found


def _what_it_does(knowledge: Knowledge, key: str) -> tuple[Fact, ...]:
    analyte = ANALYTES.get(key)
    if analyte is None:
        return ()
    test = _TESTS.get(analyte.group)
    if test is not None:
        return knowledge.about("tests", test)
    return knowledge.about("count_words", _DOES.get(key, key))


def _line(knowledge: Knowledge, facts: Sequence[Fact], text: str, language: Language) -> str:
    words = " ".join(fact.text(language.code) for fact in facts)
    keys = dict.fromkeys(key for fact in facts for key in fact.sources)
    source: object = knowledge.source_names(keys, language.code)
    if all(fact.audience is Audience.ADULT for fact in facts):
        source = Message(_CONTEXT, _FOR_ADULTS, {"source": source})
    return language.say(Message(_CONTEXT, text, {"words": words, "source": source}))
