"""What a family chose for one patient's record: units, columns of the counts, the reminder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import select

from alltracker.care.labs import ANALYTES
from alltracker.care.units import CELSIUS, FAHRENHEIT
from alltracker.db.changes import table_of
from alltracker.db.models import Setting
from alltracker.db.plain import plain
from alltracker.db.store import Store

DEFAULT_COLUMNS: Final = ("WBC", "ANC", "NEUT%", "ALC", "HGB", "HCT", "PLT", "ALT")
"""The columns of the counts until a family chooses others, in the order of the sheet."""
KILOGRAM: Final = "kg"
POUND: Final = "[lb_av]"
MOST_DAYS: Final = 365
"""Nobody waits longer than a year to be asked about counts."""

_UNIT: Final = "unit."
_SHOWN: Final = "counts.shown"
_AFTER_DAYS: Final = "counts.reminder_days"
_GRADES: Final = "counts.grades"
_YES: Final = "1"
_TEMPERATURE: Final = "unit.temperature"
_WEIGHT: Final = "unit.WEIGHT"


class RecordSettings:
    """The settings of one patient: every read asks the record, every ``put_`` returns rows to save.

    What was never set, or cannot be read any more, is its default.
    """

    def __init__(self, store: Store, patient_id: str) -> None:
        self._store = store
        self._patient_id = patient_id

    def unit_of(self, analyte_key: str) -> str | None:
        """Return the code of the unit an analyte is shown in; None for the one it starts with."""
        return self._known_unit(analyte_key, self._value(_UNIT + analyte_key))

    def units(self) -> dict[str, str]:
        """Return the chosen units (codes) by analyte, in one read."""
        found = {}
        for key, value in self._values(_UNIT).items():
            analyte = key.removeprefix(_UNIT)
            code = self._known_unit(analyte, value)
            if code is not None:
                found[analyte] = code
        return found

    def shown_analytes(self) -> tuple[str, ...]:
        """Return the keys of the columns of the counts, in their order; own tests by their id."""
        keys = tuple(key for key in self._value(_SHOWN).split(",") if key)
        return keys or DEFAULT_COLUMNS

    def counts_after_days(self) -> int | None:
        """Return after how many days without counts a family wants to be asked; None for never."""
        text = self._value(_AFTER_DAYS)
        days = int(text) if text.isascii() and text.isdecimal() else 0
        return days if 1 <= days <= MOST_DAYS else None

    def grades_shown(self) -> bool:
        """Return whether a family wants CTCAE grades told of its counts; at first it does not."""
        return self._value(_GRADES) == _YES

    def temperature_unit(self) -> str:
        """Return ``Cel`` or ``[degF]``."""
        return FAHRENHEIT if self._value(_TEMPERATURE) == FAHRENHEIT else CELSIUS

    def weight_unit(self) -> str:
        """Return ``kg`` or ``[lb_av]``."""
        return POUND if self._value(_WEIGHT) == POUND else KILOGRAM

    def put_unit(self, analyte_key: str, code: str) -> list[Setting]:
        """Return the rows that show an analyte in another of its units.

        Raises ValueError for a unit in which it is not measured.
        """
        if self._known_unit(analyte_key, code) is None:
            raise ValueError(code)
        return self.put({_UNIT + analyte_key: code})

    def put_shown(self, analytes: Iterable[str]) -> list[Setting]:
        """Return the rows that choose the columns of the counts; none means the usual ones."""
        return self.put({_SHOWN: ",".join(dict.fromkeys(analytes))})

    def put_counts_after_days(self, days: int | None) -> list[Setting]:
        """Return the rows that ask about counts after some days (1 to 365), or never."""
        if days is not None and not 1 <= days <= MOST_DAYS:
            raise ValueError(days)
        return self.put({_AFTER_DAYS: "" if days is None else str(days)})

    def put_grades_shown(self, *, shown: bool) -> list[Setting]:
        """Return the rows that tell CTCAE grades, or no longer."""
        return self.put({_GRADES: _YES if shown else ""})

    def put_temperature_unit(self, code: str) -> list[Setting]:
        """Return the rows that show temperatures in ``Cel`` or ``[degF]``."""
        if code not in {CELSIUS, FAHRENHEIT}:
            raise ValueError(code)
        return self.put({_TEMPERATURE: code})

    def put_weight_unit(self, code: str) -> list[Setting]:
        """Return the rows that show weights in ``kg`` or ``[lb_av]``."""
        if code not in {KILOGRAM, POUND}:
            raise ValueError(code)
        return self.put({_WEIGHT: code})

    def put(self, values: Mapping[str, str]) -> list[Setting]:
        """Return the rows that hold the values by key, to be saved as one step."""
        table = table_of(Setting)
        query = select(table.c.key, table.c.id).where(
            table.c.patient_id == self._patient_id, table.c.key.in_(list(values))
        )
        known = {row.key: row.id for row in self._store.rows(query)}
        rows = []
        for key, value in values.items():
            row = {"patient_id": self._patient_id, "key": key, "value": value}
            if key in known:
                row["id"] = known[key]
            rows.append(Setting.model_validate(row))
        return rows

    def _value(self, key: str) -> str:
        return self._values(key).get(key, "")

    def _values(self, beginning: str) -> dict[str, str]:
        """Return the settings whose key begins with ``beginning``, by their key."""
        where = "WHERE patient_id = ? AND substr(key, 1, ?) = ?"
        query = plain(Setting, where, self._patient_id, len(beginning), beginning)
        return {row.key: row.value for row in self._store.rows(query)}

    def _known_unit(self, analyte_key: str, code: str) -> str | None:
        analyte = ANALYTES.get(analyte_key)
        return code if analyte is not None and code in analyte.measure.factors else None
