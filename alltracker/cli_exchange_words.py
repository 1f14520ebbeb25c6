"""What the command line says of an import, in words and, of our own export, as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from alltracker.care.labs import ANALYTES
from alltracker.care.units import convert, exact, known_unit
from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.cli_exchange_plan import PlannedFile, others_left_out
from alltracker.db.columns import Record
from alltracker.db.dump import Dump
from alltracker.db.models import Draw, Patient, Result
from alltracker.exchange.choose import people_of, person_line
from alltracker.exchange.incoming import Incoming
from alltracker.exchange.merge import Changed, FilePlan, Outdated
from alltracker.exchange.preview_words import (
    changed_reason,
    mention_words,
    outdated_reason,
    value_words,
)
from alltracker.exchange.proposal import (
    Format,
    ProposedPatient,
    ProposedResult,
    Reading,
    Skipped,
)
from alltracker.exchange.reasons import MISTAKES
from alltracker.exchange.record_json import Merge
from alltracker.exchange.summary import file_summary
from alltracker.language import Language

_CONTEXT: Final = "cli"
_EXPORT: Final = "alltracker-json"
_SUMS: Final = QT_TRANSLATE_NOOP(
    "cli", "{file}: new {new}, the same {same}, changed {changed}, not taken {skipped}"
)
_OPEN: Final = QT_TRANSLATE_NOOP("cli", "{file}: results {usable}, not usable {skipped}")
_WHOSE: Final = Message(
    _CONTEXT, QT_TRANSLATE_NOOP("cli", "It is open whose results are taken, or for whom:")
)
_OTHERS: Final = QT_TRANSLATE_NOOP("cli", "%n result(s) of other people left out", "", 1)
_USELESS: Final = QT_TRANSLATE_NOOP(
    "cli", "Nothing in “{file}” can be used. {line}: {reason} --dry-run lists every line."
)
_NOT_TAKEN: Final = QT_TRANSLATE_NOOP("cli", "not taken: {line}. {reason}")
_CHANGED: Final = QT_TRANSLATE_NOOP("cli", "changed: {line}, before {before}. {reason}")
_OUTDATED: Final = QT_TRANSLATE_NOOP("cli", "the same: {line}. {reason}")
_MENTIONED: Final = QT_TRANSLATE_NOOP("cli", "in the file: {what}")
_COLUMN: Final = QT_TRANSLATE_NOOP("cli", "column not known: {column}")
_ROWS: Final = QT_TRANSLATE_NOOP(
    "cli", "{file}: rows new {new}, the same {same}, changed {changed}"
)


def plan_lines(language: Language, one: Incoming, file: PlannedFile) -> Iterator[str]:
    """Return the lines about one file: sums, then everything that was not simply taken."""
    reading, plan = one.reading, file.plan
    assert reading is not None
    if plan is None:
        values: dict[str, object] = {"usable": len(reading.results)}
        values |= {"file": one.name, "skipped": len(reading.skipped)}
        yield language.say(Message(_CONTEXT, _OPEN, values))
        yield f"    {language.say(_WHOSE)}"
        yield from (f"    {language.say(person_line(who))}" for who in people_of(reading))
    else:
        yield language.say(_sums(one.name, plan))
    yield from (f"    {language.say(message)}" for message in _details(one, reading, plan))


def nothing_usable(one: Incoming) -> Message | None:
    """Return why a table of mistakes alone is refused; None for every other file.

    A hospital's file without usable results is no mistake: it is told what it holds.
    """
    reading = one.reading
    if reading is None or reading.format is not Format.CSV or reading.results:
        return None
    slip = next((skip for skip in reading.skipped if skip.key in MISTAKES), None)
    if slip is None:
        return None
    line = _line(slip.what, slip.day, slip.value_text)
    return Message(_CONTEXT, _USELESS, {"file": one.name, "line": line, "reason": slip.reason})


def _sums(name: str, plan: FilePlan) -> Message:
    values = {
        "file": name,
        "new": len(plan.new),
        "same": len(plan.same) + len(plan.outdated),
        "changed": len(plan.changed),
        "skipped": len(plan.reading.skipped),
    }
    return Message(_CONTEXT, _SUMS, values)


def _details(one: Incoming, reading: Reading, plan: FilePlan | None) -> Iterator[Message]:
    shown = plan.reading if plan else reading
    yield from shown.notes
    if plan is not None:
        if others := others_left_out(one, plan):
            yield Message(_CONTEXT, _OTHERS, {}, others)
        yield from map(_changed, plan.changed)
        yield from map(_outdated, plan.outdated)
    yield from map(_skipped, shown.skipped)
    for mention in shown.mentioned:
        yield Message(_CONTEXT, _MENTIONED, {"what": mention_words(mention)})
    for column in shown.unknown_columns:
        yield Message(_CONTEXT, _COLUMN, {"column": column})


def _line(what: object, day: object, value: str) -> Message:
    """Return what, day and value as far as they are known, divided by commas."""
    parts = {"what": what, "day": day, "value": value}
    known = {key: part for key, part in parts.items() if part}
    return Message(_CONTEXT, ", ".join(f"{{{key}}}" for key in known), known)


def _changed(change: Changed) -> Message:
    row, old = change.result, change.standing
    line = _line(ANALYTES[row.analyte_key].said, row.day, value_words(row.value_text, row.unit))
    before = value_words(old.value_text, old.unit)
    values = {"line": line, "before": before, "reason": changed_reason(change)}
    return Message(_CONTEXT, _CHANGED, values)


def _outdated(one: Outdated) -> Message:
    row = one.result
    line = _line(ANALYTES[row.analyte_key].said, row.day, value_words(row.value_text, row.unit))
    return Message(_CONTEXT, _OUTDATED, {"line": line, "reason": outdated_reason(one)})


def _skipped(row: Skipped) -> Message:
    analyte = ANALYTES.get(row.analyte_key)
    line = _line(row.what or (analyte.said if analyte else ""), row.day, row.value_text)
    return Message(_CONTEXT, _NOT_TAKEN, {"line": line, "reason": row.reason})


def export_lines(language: Language, one: Incoming, merge: Merge) -> Iterator[str]:
    """Return the lines about our own export."""
    values = {
        "file": one.name,
        "new": len(merge.new),
        "same": merge.same,
        "changed": len(merge.changed),
    }
    yield language.say(Message(_CONTEXT, _ROWS, values))


def export_summary(one: Incoming, dump: Dump, merge: Merge) -> dict[str, Any]:
    """Return our own export as ``import --json`` answers; every count in it is usable."""
    draws = {row.id: row for row in dump.of(Draw) if isinstance(row, Draw)}
    counts = _counts(dump.rows)
    results = [read for row in counts if (read := _proposed(row, draws[row.draw_id]))]
    reading = Reading(Format.UNKNOWN, tuple(_patients(dump, draws)), tuple(results))
    added = len(_counts(merge.rows))
    whole: dict[str, Any] = {"format": _EXPORT, "skipped": []}
    whole |= dict.fromkeys(("seen", "usable", "distinct"), len(counts))
    whole |= {"added": added, "unchanged": len(counts) - added}
    return file_summary(str(one.path), reading) | whole


def _counts(rows: Iterable[Record]) -> list[Result]:
    """Return the blood counts among rows."""
    results = [row for row in rows if isinstance(row, Result) and row.analyte in ANALYTES]
    return [row for row in results if ANALYTES[row.analyte].counted_as]


def _patients(dump: Dump, draws: dict[str, Draw]) -> Iterator[ProposedPatient]:
    """Return the patients of an export with the number of their results."""
    numbers: dict[str, int] = {}
    for row in dump.of(Result):
        assert isinstance(row, Result)
        owner = draws[row.draw_id].patient_id
        numbers[owner] = numbers.get(owner, 0) + 1
    for patient in dump.of(Patient):
        assert isinstance(patient, Patient)
        count = numbers.get(patient.id, 0)
        yield ProposedPatient(patient.id, patient.name, patient.birth_date, patient.sex, count)


def _proposed(row: Result, draw: Draw) -> ProposedResult | None:
    """Return a result of an export in canonical units; None where its number has no known unit."""
    analyte = ANALYTES[row.analyte]
    unit = known_unit(analyte, row.unit)
    if unit is None or row.value is None:
        return None
    found = ProposedResult(
        patient_ref=draw.patient_id,
        analyte_key=row.analyte,
        code=row.code,
        name=row.reported_name,
        value_text=row.value_text,
        value=row.value,
        comparator=row.comparator,
        unit=row.unit,
        unit_code=unit.code,
        canonical=convert(exact(row.value), unit, analyte.canonical, analyte),
        day=draw.day,
        when=draw.day.isoformat(),
        review=row.review,
    )
    if draw.time is None:
        return found
    return replace(found, when=f"{draw.day.isoformat()}T{draw.time.isoformat()}{draw.utc_offset}")
