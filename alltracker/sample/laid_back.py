"""Makes rows from data whose days are counted from a day zero, so that they can end on any day."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final, TypeVar

from sqlalchemy import Date, DateTime

from alltracker.care.calendar import PartialDate
from alltracker.db.changes import table_of
from alltracker.db.columns import PartialDateText, Record, values_of
from alltracker.db.problems import InvalidRow
from alltracker.db.rules import problems_of
from alltracker.language import Language

R = TypeVar("R", bound=Record)
Values = Mapping[str, Any]

_EVENING: Final = dt.time(20)
"""When the family sits down with the record."""
_DAY_IN_TEXT: Final = re.compile(r"\{(\d+)\}")


class LaidBack:
    """Rows of a record around a day zero; ``made`` holds them by kind, ready to be inserted.

    Identities count up from the ``last`` day, so that the same day gives the same rows, and two
    invented records of different days can lie in one file.
    """

    def __init__(self, zero: dt.date, last: dt.date) -> None:
        self.made: dict[type[Record], list[dict[str, Any]]] = defaultdict(list)
        self._zero = zero
        self._last = last
        self._count = 0
        self._language = Language()

    def day(self, number: int) -> dt.date:
        """Return the day that lies ``number`` days after day zero."""
        return self._zero + dt.timedelta(days=number)

    def put(self, model: type[R], values: Values) -> R:
        """Make a row and keep it; nothing ("") takes the default, numbers in day fields are days.

        Raises InvalidRow for a row that cannot be in a record.
        """
        filled = {name: self._value(model, name, v) for name, v in values.items() if v != ""}
        self._count += 1
        row = model.model_validate({"id": self._new_id(), **filled})
        problems = problems_of(row)
        if problems:
            raise InvalidRow(problems)
        self.made[model].append(values_of(row))
        return row

    def _new_id(self) -> str:
        return f"{self._last.toordinal():08x}{self._count:08x}"

    def _value(self, model: type[Record], name: str, value: Any) -> Any:
        if isinstance(value, str):
            return _DAY_IN_TEXT.sub(lambda found: self._said(int(found[1])), value)
        if isinstance(value, int):
            column = table_of(model).c[name].type
            if isinstance(column, Date):
                return self.day(value)
            if isinstance(column, DateTime):
                return dt.datetime.combine(self.day(value), _EVENING)
            if isinstance(column, PartialDateText):
                return PartialDate.of(self.day(value))
        return value

    def _said(self, number: int) -> str:
        return self._language.day(self.day(number))
