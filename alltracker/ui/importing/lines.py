"""The lines of the preview: what every file would do, by draw day, each with its reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication

from alltracker.care.labs import ANALYTES, LABORATORY
from alltracker.care.measure import shown_unit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.columns import Record
from alltracker.exchange.merge import Changed, FilePlan, Outdated
from alltracker.exchange.preview_words import (
    changed_reason,
    mention_line,
    outdated_reason,
    value_words,
)
from alltracker.exchange.proposal import Mentioned, ProposedResult, Skipped
from alltracker.exchange.record_json import Merge
from alltracker.language import Language

_CONTEXT: Final = "importing"
_NAMED: Final = 3
"""So many tests of a draw are named, the others counted."""
_LISTED: Final = 40
"""So many values of a draw are listed in its tooltip."""
_FIRST: Final = ("WBC", "HGB", "PLT", "ANC")
"""What families look for first is named first, then what follows on the sheet."""
_ORDER: Final = {
    key: place
    for place, key in enumerate(dict.fromkeys((*_FIRST, *(one.key for one in LABORATORY))))
}
_LONG_AGO: Final = dt.date.min

_MORE: Final = QT_TRANSLATE_NOOP("importing", "{names}, %n more", "", 1)
_VALUES: Final = QT_TRANSLATE_NOOP("importing", "%n value(s)", "", 1)
_ALREADY: Final = QT_TRANSLATE_NOOP("importing", "%n value(s), already in the record", "", 1)
_ROWS: Final = QT_TRANSLATE_NOOP("importing", "%n row(s)", "", 1)


class LineKind(Enum):
    """What becomes of a line: icon, role of its ink, role of its ground."""

    NEW = ("plus", "good", "good_soft")
    CHANGED = ("pencil", "warn", "warn_soft")
    SAME = ("equal", "muted", "hover")
    CANNOT = ("ban", "bad", "bad_soft")
    TOLD = ("info", "info", "info_soft")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: ``value`` is strong where ``before`` stands at its left; ``tip`` tells more."""

    kind: LineKind
    day: dt.date | None
    what: str
    value: str = ""
    note: str = ""
    before: str = ""
    unit: str = ""
    tip: str = ""


def word_of(kind: LineKind) -> str:
    """Return what a line's chip says."""
    words = {
        LineKind.NEW: QT_TRANSLATE_NOOP("importing", "New"),
        LineKind.CHANGED: QT_TRANSLATE_NOOP("importing", "Changed"),
        LineKind.SAME: QT_TRANSLATE_NOOP("importing", "Same"),
        LineKind.CANNOT: QT_TRANSLATE_NOOP("importing", "Cannot use"),
        LineKind.TOLD: QT_TRANSLATE_NOOP("importing", "Not stored"),
    }
    return QCoreApplication.translate(_CONTEXT, words[kind])


class LineMaker:
    """Turns plans into lines, in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def lines(self, plans: Sequence[FilePlan]) -> list[Line]:
        """Return the lines of several files, the latest day first; mentions come last."""
        found: list[Line] = []
        for plan in plans:
            found += self._groups(LineKind.NEW, plan.new)
            found += map(self._changed, plan.changed)
            found += self._groups(LineKind.SAME, plan.same)
            found += map(self._outdated, plan.outdated)
            found += map(self._skipped, plan.reading.skipped)
        kinds = list(LineKind)
        found.sort(key=lambda line: kinds.index(line.kind))
        found.sort(key=lambda line: line.day or _LONG_AGO, reverse=True)
        told = [self._told(one) for plan in plans for one in plan.reading.mentioned]
        return [*found, *told]

    def rows(self, merge: Merge) -> list[Line]:
        """Return the lines of our own export: how many rows of each kind are new or changed."""
        found = []
        for kind, rows in ((LineKind.NEW, merge.new), (LineKind.CHANGED, merge.changed)):
            for name, count in _by_table(rows):
                many = self._say(Message(_CONTEXT, _ROWS, {}, count))
                found.append(Line(kind, None, self._word(name), many))
        if merge.same:
            text = QT_TRANSLATE_NOOP("importing", "%n row(s), already in the record", "", 1)
            what = self._say(Message(_CONTEXT, text, {}, merge.same))
            found.append(Line(LineKind.SAME, None, what))
        return found

    def _groups(self, kind: LineKind, results: Iterable[ProposedResult]) -> Iterator[Line]:
        """Return one line for each draw."""
        draws: dict[tuple[dt.date, dt.time | None, str], list[ProposedResult]] = {}
        for row in results:
            draws.setdefault((row.day, row.time, row.offset), []).append(row)
        for (day, _, _), rows in draws.items():
            rows.sort(key=lambda row: _ORDER.get(row.analyte_key, len(_ORDER)))
            yield self._group(kind, day, rows)

    def _group(self, kind: LineKind, day: dt.date, rows: list[ProposedResult]) -> Line:
        tip = "\n".join(self._whole(row) for row in rows[:_LISTED])
        if kind is LineKind.SAME:
            what = self._say(Message(_CONTEXT, _ALREADY, {}, len(rows)))
            return Line(kind, day, what, tip=tip)
        what = self._names(rows)
        value = self._say(Message(_CONTEXT, _VALUES, {}, len(rows)))
        if len(rows) == 1:
            value = value_words(rows[0].value_text, rows[0].unit)
        note = self._review(rows) or rows[0].place
        return Line(kind, day, what, value, note, tip=tip)

    def _review(self, rows: Sequence[ProposedResult]) -> str:
        """Return how many values are unusual enough to look at them again."""
        strange = sum(row.review for row in rows)
        text = QT_TRANSLATE_NOOP("importing", "%n value(s) to look at again", "", 1)
        return self._say(Message(_CONTEXT, text, {}, strange)) if strange else ""

    def _names(self, rows: Sequence[ProposedResult]) -> str:
        names = list(dict.fromkeys(self._name(row.analyte_key) for row in rows))
        said = ", ".join(names[:_NAMED])
        if len(names) <= _NAMED:
            return said
        return self._say(Message(_CONTEXT, _MORE, {"names": said}, len(names) - _NAMED))

    def _whole(self, row: ProposedResult) -> str:
        return f"{self._name(row.analyte_key)} {value_words(row.value_text, row.unit)}"

    def _changed(self, change: Changed) -> Line:
        row, old = change.result, change.standing
        same_unit = shown_unit(old.unit) == shown_unit(row.unit)
        before = old.value_text if same_unit else value_words(old.value_text, old.unit)
        return Line(
            LineKind.CHANGED,
            row.day,
            self._name(row.analyte_key),
            row.value_text,
            self._say(changed_reason(change)),
            before=before,
            unit=shown_unit(row.unit),
        )

    def _outdated(self, one: Outdated) -> Line:
        row = one.result
        value = value_words(row.value_text, row.unit)
        note = self._say(outdated_reason(one))
        return Line(LineKind.SAME, row.day, self._name(row.analyte_key), value, note)

    def _skipped(self, row: Skipped) -> Line:
        name = self._name(row.analyte_key) if row.analyte_key else ""
        note = self._say(row.reason)
        return Line(LineKind.CANNOT, row.day, name or row.what, row.value_text, note, tip=row.what)

    def _told(self, one: Mentioned) -> Line:
        what, text, note = (self._say(part) for part in mention_line(one))
        return Line(LineKind.TOLD, one.day, what, text, note)

    def _name(self, analyte_key: str) -> str:
        return self._say(ANALYTES[analyte_key].said)

    def _word(self, name: str) -> str:
        return self._say(Message(_CONTEXT, name))

    def _say(self, message: Message) -> str:
        return self._language.say(message)


_TABLES: Final = {
    "patient": QT_TRANSLATE_NOOP("importing", "People"),
    "plan": QT_TRANSLATE_NOOP("importing", "Plans"),
    "phase": QT_TRANSLATE_NOOP("importing", "Phases"),
    "draw": QT_TRANSLATE_NOOP("importing", "Blood draws"),
    "result": QT_TRANSLATE_NOOP("importing", "Results"),
    "ownanalyte": QT_TRANSLATE_NOOP("importing", "Own tests"),
    "threshold": QT_TRANSLATE_NOOP("importing", "Limits of the team"),
    "feverrule": QT_TRANSLATE_NOOP("importing", "Fever rules"),
    "awaitedresult": QT_TRANSLATE_NOOP("importing", "Awaited results"),
    "sideeffect": QT_TRANSLATE_NOOP("importing", "Side effects"),
    "temperature": QT_TRANSLATE_NOOP("importing", "Temperatures"),
    "appointment": QT_TRANSLATE_NOOP("importing", "Appointments"),
    "measurement": QT_TRANSLATE_NOOP("importing", "Weights and heights"),
    "note": QT_TRANSLATE_NOOP("importing", "Notes"),
    "contact": QT_TRANSLATE_NOOP("importing", "Contacts"),
    "reminderstate": QT_TRANSLATE_NOOP("importing", "Answers to reminders"),
    "setting": QT_TRANSLATE_NOOP("importing", "Settings"),
}


def _by_table(rows: Iterable[Record]) -> list[tuple[str, int]]:
    """Return how many rows of each table there are, by the table's name in words."""
    numbers: dict[str, int] = {}
    for row in rows:
        name = str(row.__tablename__)
        numbers[name] = numbers.get(name, 0) + 1
    return [(_TABLES.get(name, name), count) for name, count in numbers.items()]
