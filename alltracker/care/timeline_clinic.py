"""The lanes of what the team did: medicines given in the clinic, punctures, other procedures."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from alltracker.care.kind_words import word_of
from alltracker.care.kinds_events import ProcedureKind
from alltracker.care.kinds_medicine import DoseStatus, Route
from alltracker.care.procedure_words import dose_words, listed, procedure_title, result_words
from alltracker.care.puncture import is_puncture
from alltracker.care.rows import RecordView
from alltracker.care.rows_events import ProcedureRow
from alltracker.care.rows_medicine import DoseRow, MedicineRow
from alltracker.care.timeline_items import Item, LaneKey, RowKind, Sign, Words
from alltracker.care.words import QT_TRANSLATE_NOOP, Message

_LEFT_OUT: Final = frozenset({DoseStatus.SKIPPED, DoseStatus.HELD, DoseStatus.NOT_DUE})
"""What the team did not give."""
_GIVEN: Final = QT_TRANSLATE_NOOP("timeline", "{name} {amount} {unit}")
_SPINAL: Final = QT_TRANSLATE_NOOP("timeline", "Into the spinal fluid")
_OWN: Final = "{name}"

Given = tuple[DoseRow, MedicineRow]
"""A dose that was given, with its medicine."""


def treatment_items(view: RecordView) -> Iterator[Item]:
    """Return one thing for each day on which the team gave medicines, but into the spinal fluid."""
    for day, given in _by_day(_given(view, spinal=False)).items():
        first = given[0][0]
        title = _title(given)
        yield Item(
            key=f"treatment/{day.isoformat()}",
            lane=LaneKey.TREATMENT,
            sign=Sign.TREATMENT,
            row=RowKind.CLINIC_DOSE,
            row_id=first.id,
            start=day,
            end=day,
            at=first.given_at,
            title=title,
            near_label=title,
            remark=_notes(given[1:]),
            many=len(given),
        )


def procedure_items(view: RecordView) -> Iterator[Item]:
    """Return the procedures, punctures with what was given into the spinal fluid.

    A dose into the spinal fluid without a puncture on its day is a puncture of its own.
    """
    with_procedure: dict[str, list[Given]] = defaultdict(list)
    alone: list[Given] = []
    known = {row.id for row in view.procedures}
    punctures = {row.day: row.id for row in reversed(view.procedures) if _is_puncture(row)}
    for dose, medicine in _given(view, spinal=True):
        own = dose.procedure_id or ""
        own = own if own in known else punctures.get(_day(dose), "")
        (with_procedure[own] if own else alone).append((dose, medicine))
    for row in view.procedures:
        yield _procedure(row, with_procedure.get(row.id, []))
    for day, given in _by_day(alone).items():
        yield _spinal(day, given)


def _given(view: RecordView, *, spinal: bool) -> list[Given]:
    """Return the doses of the clinic that were given, by day and time."""
    clinic = {
        row.id: row
        for row in view.medicines
        if row.in_clinic and (row.route is Route.SPINAL) == spinal
    }
    found = [
        (dose, clinic[dose.medicine_id])
        for dose in view.doses
        if dose.medicine_id in clinic and dose.status not in _LEFT_OUT
    ]
    return sorted(found, key=lambda one: (_day(one[0]), one[0].given_at or dt.time.max))


def _day(dose: DoseRow) -> dt.date:
    return dose.given_on or dose.day


def _by_day(given: Sequence[Given]) -> Mapping[dt.date, list[Given]]:
    days: dict[dt.date, list[Given]] = defaultdict(list)
    for dose, medicine in given:
        days[_day(dose)].append((dose, medicine))
    return days


def _title(given: Sequence[Given]) -> Message:
    """Return what was given, beginning with a name as it stands in the record."""
    dose, medicine = given[0]
    name = medicine.name.partition(",")[0].strip() if medicine.drug else medicine.name
    first = Message("", _OWN, {"name": name})
    if dose.amount is not None:
        values = {"name": name, "amount": dose.amount, "unit": word_of(dose.unit)}
        first = Message("timeline", _GIVEN, values)
    return listed([first, *(dose_words(*one) for one in given[1:])])


def _notes(given: Sequence[Given]) -> Words:
    """Return what was written about doses; that of the first stands with its row."""
    notes = (" ".join(dose.note.split()) for dose, _ in given)
    return ", ".join(dict.fromkeys(note for note in notes if note))


def _is_puncture(row: ProcedureRow) -> bool:
    return row.kind is ProcedureKind.LUMBAR_PUNCTURE or is_puncture(row.name)


def _sign(row: ProcedureRow) -> Sign:
    if _is_puncture(row):
        return Sign.PUNCTURE
    return Sign.MARROW if row.kind is ProcedureKind.MARROW_TEST else Sign.PROCEDURE


def _procedure(row: ProcedureRow, given: Sequence[Given]) -> Item:
    title = listed([procedure_title(row), *(dose_words(*one) for one in given)])
    known = [_own(words) for words in (_result(row), row.place.strip()) if words]
    return Item(
        key=f"procedure/{row.id}",
        lane=LaneKey.PROCEDURES,
        sign=_sign(row),
        row=RowKind.PROCEDURE,
        row_id=row.id,
        start=row.day,
        end=row.day,
        at=row.time,
        title=title,
        near_label=title,
        remark=listed(known) if known else "",
    )


def _result(row: ProcedureRow) -> Words:
    """Return what was found; a sentence of the family's own without its full stop."""
    words = result_words(row)
    if words is not None and words.text == _OWN:
        return str(words.values["name"]).strip().rstrip(".")
    return words or ""


def _own(words: Words) -> Message:
    return words if isinstance(words, Message) else Message("", _OWN, {"name": words})


def _spinal(day: dt.date, given: Sequence[Given]) -> Item:
    title = _title(given)
    return Item(
        key=f"spinal/{day.isoformat()}",
        lane=LaneKey.PROCEDURES,
        sign=Sign.PUNCTURE,
        row=RowKind.CLINIC_DOSE,
        row_id=given[0][0].id,
        start=day,
        end=day,
        at=given[0][0].given_at,
        title=title,
        near_label=title,
        remark=Message("timeline", _SPINAL),
        many=len(given),
    )
