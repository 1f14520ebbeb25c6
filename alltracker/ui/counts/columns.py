"""The columns of the counts: day, the family's tests in the order of the sheet, place, note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from alltracker.care.analyte import CONTEXT, Analyte
from alltracker.care.ctcae import VERSION
from alltracker.care.labs import ANALYTES
from alltracker.care.measure import shown_unit
from alltracker.care.words import QT_TRANSLATE_NOOP
from alltracker.db.models import OwnAnalyte
from alltracker.db.record_settings import DEFAULT_COLUMNS, RecordSettings
from alltracker.db.store import Store
from alltracker.language import Language

ANC_PARTS: Final = ("WBC", "SEG%", "BAND%", "SEG#", "BAND#")
"""What a neutrophil count can be computed from."""


class Part(Enum):
    """What a column holds."""

    DAY = "day"
    VALUE = "value"
    GRADE = "grade"
    """The highest CTCAE grade of a draw; nothing can be typed there."""
    PLACE = "place"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``name`` is what is said of it, ``short`` stands in its head over the unit.

    ``unit`` is the code of the family's unit; of an own test the unit as the family wrote it.
    """

    part: Part
    key: str
    name: str
    short: str
    unit: str = ""
    analyte: Analyte | None = None

    @property
    def shown_unit(self) -> str:
        """The unit as people read it; of grades the version of the scale."""
        return shown_unit(self.unit) if self.analyte else self.unit


def columns_of(store: Store, patient_id: str, language: Language) -> tuple[Column, ...]:
    """Return the columns that a family sees; own tests stand last until they are arranged."""
    settings = RecordSettings(store, patient_id)
    units = settings.units()
    own = {row.id: row for row in store.all(OwnAnalyte, patient_id)}
    keys = settings.shown_analytes()
    if keys == DEFAULT_COLUMNS:
        keys = (*keys, *own)
    values = []
    for key in keys:
        if key in own:
            values.append(Column(Part.VALUE, key, own[key].name, own[key].name, own[key].unit))
        elif key in ANALYTES:
            values.append(_column(ANALYTES[key], units.get(key), language))
    grades = [_grades(language)] if settings.grades_shown() else []
    return (_words(Part.DAY, language), *values, *grades, *_last(language))


def value_columns(columns: Sequence[Column]) -> list[Column]:
    """Return the columns that hold values."""
    return [column for column in columns if column.part is Part.VALUE]


def analytes_read(columns: Sequence[Column]) -> tuple[str, ...]:
    """Return the analytes to read for the columns, with what a missing ANC is computed from."""
    keys = [column.key for column in value_columns(columns)]
    return tuple(dict.fromkeys([*keys, *(ANC_PARTS if "ANC" in keys else ())]))


def _column(analyte: Analyte, unit: str | None, language: Language) -> Column:
    name = language.word(CONTEXT, analyte.name)
    short = language.word(CONTEXT, analyte.short)
    return Column(Part.VALUE, analyte.key, name, short, unit or analyte.unit, analyte)


_GRADE_NAME: Final = QT_TRANSLATE_NOOP(
    "counts_grid", "Highest CTCAE grade, a scale to report by; it says nothing about what to do"
)
_GRADE_SHORT: Final = QT_TRANSLATE_NOOP("counts_grid", "Grade")
_WORDS: Final = {
    Part.DAY: QT_TRANSLATE_NOOP("counts_grid", "Day"),
    Part.PLACE: QT_TRANSLATE_NOOP("counts_grid", "Place"),
    Part.NOTE: QT_TRANSLATE_NOOP("counts_grid", "Note"),
}


def _grades(language: Language) -> Column:
    name = language.word("counts_grid", _GRADE_NAME)
    short = language.word("counts_grid", _GRADE_SHORT)
    return Column(Part.GRADE, Part.GRADE.value, name, short, VERSION)


def _words(part: Part, language: Language) -> Column:
    text = language.word("counts_grid", _WORDS[part])
    return Column(part, part.value, text, text)


def _last(language: Language) -> tuple[Column, Column]:
    return _words(Part.PLACE, language), _words(Part.NOTE, language)
