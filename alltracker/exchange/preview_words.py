"""What is said of one line of an import, in the window and on the command line alike."""

from __future__ import annotations

from typing import Final

from alltracker.care.kinds import ResultStatus
from alltracker.care.measure import shown_unit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.exchange.merge import Changed, Outdated
from alltracker.exchange.proposal import Mentioned, MentionKind


def _fixed(text: str) -> Message:
    return Message("import", text)


_CORRECTED: Final = _fixed(QT_TRANSLATE_NOOP("import", "Corrected by the lab."))
_FINAL: Final = _fixed(QT_TRANSLATE_NOOP("import", "It was preliminary and is final now."))
_BY_HAND: Final = QT_TRANSLATE_NOOP("import", "{reason} The one in the record was typed by hand.")
_LATER: Final = _fixed(QT_TRANSLATE_NOOP("import", "A later value took its place."))
_KEPT: Final = _fixed(
    QT_TRANSLATE_NOOP("import", "It was changed by hand in the record and stays so.")
)


def changed_reason(change: Changed) -> Message:
    """Return why a result takes the place of another, and if a person wrote the earlier one."""
    corrected = change.result.status in {ResultStatus.CORRECTED, ResultStatus.AMENDED}
    reason = _CORRECTED if corrected else _FINAL
    return Message("import", _BY_HAND, {"reason": reason}) if change.by_hand else reason


def outdated_reason(one: Outdated) -> Message:
    """Return why a result that differs from the record changes nothing."""
    return _KEPT if one.by_hand else _LATER


def value_words(text: str, unit: str) -> str:
    """Return a value as reported with its unit as people read it."""
    return f"{text} {shown_unit(unit)}".strip()


_RESULT: Final = (
    QT_TRANSLATE_NOOP("import", "{name}: {text}"),
    QT_TRANSLATE_NOOP("import", "{name} of {day}: {text}"),
)
_MENTIONS: Final = {
    MentionKind.MISSING_RESULTS: (
        QT_TRANSLATE_NOOP("import", "the report “{name}”, without %n of its results", "", 1),
        QT_TRANSLATE_NOOP(
            "import", "the report “{name}” of {day}, without %n of its results", "", 1
        ),
    ),
    MentionKind.TEXT_RESULT: _RESULT,
    MentionKind.OTHER_RESULT: _RESULT,
    MentionKind.DIAGNOSIS: (
        QT_TRANSLATE_NOOP("import", "the diagnosis {name}"),
        QT_TRANSLATE_NOOP("import", "the diagnosis {name} of {day}"),
    ),
}
"""What is said of a mention without and with its day."""


def mention_words(mention: Mentioned) -> Message:
    """Return what a file says beside its numbers: shown, never stored."""
    text = _MENTIONS[mention.kind][mention.day is not None]
    values = {"name": mention.name, "text": mention.text, "day": mention.day}
    missing = mention.kind is MentionKind.MISSING_RESULTS
    return Message("import", text, values, mention.count if missing else None)


_WHY_TOLD: Final = {
    MentionKind.MISSING_RESULTS: QT_TRANSLATE_NOOP(
        "import", "%n of its results not in the file", "", 1
    ),
    MentionKind.TEXT_RESULT: QT_TRANSLATE_NOOP("import", "Text, only shown here."),
    MentionKind.OTHER_RESULT: QT_TRANSLATE_NOOP("import", "A test that is not kept here."),
    MentionKind.DIAGNOSIS: QT_TRANSLATE_NOOP("import", "The diagnosis, only shown here."),
}


def mention_line(mention: Mentioned) -> tuple[Message, Message, Message]:
    """Return a mention as three cells: what it is, what it says, and why it is not stored."""
    missing = mention.kind is MentionKind.MISSING_RESULTS
    why = Message("import", _WHY_TOLD[mention.kind], {}, mention.count if missing else None)
    said = [Message("import", "{text}", {"text": text}) for text in (mention.name, mention.text)]
    return said[0], said[1], why
