"""What only a person can settle about a table: day or month first, units, unknown columns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from alltracker.care.analyte import Analyte
from alltracker.care.labs import LABORATORY
from alltracker.care.measure import shown_unit
from alltracker.exchange.csv_dates import read_day
from alltracker.exchange.csv_headings import IGNORE, PLACE, TIME, CsvMapping, read_headings
from alltracker.exchange.proposal import Reading, Skipped
from alltracker.language import DayStyle, Language
from alltracker.ui.theme.theme import Theme
from alltracker.ui.widgets.button import Button
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.labels import Text

_NO_UNIT: Final = "unit not known"
_LEFT: Final = Qt.AlignmentFlag.AlignLeft


class TableQuestions(QWidget):
    """The open questions about one table; ``answered`` at every answer.

    A question that was asked once stays, so that its answer can be changed. ``units`` are those
    that the family chose, by analyte: one press answers with them whatever unit is missing.
    """

    answered = Signal()

    def __init__(
        self,
        theme: Theme,
        language: Language,
        file_name: str,
        units: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._own_units = units
        self._days: ChoiceField | None = None
        self._point: ChoiceField | None = None
        self._units: dict[str, ChoiceField] = {}
        self._columns: dict[str, ChoiceField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        words = self.tr("The table “{file}” leaves something open:").format(file=file_name)
        self._grid.addWidget(Text(theme, words, wraps=True), 0, 0, 1, 2)
        self.setAccessibleName(words)
        self.as_columns = Button(theme, self.tr("Fill in the units of my columns"), room="card")
        self.as_columns.hide()
        self.as_columns.clicked.connect(self._fill_units)
        self._follow()
        theme.changed.connect(self._follow)

    def mapping(self) -> CsvMapping:
        """Return what was answered so far."""
        columns = {heading: field.value() for heading, field in self._columns.items()}
        units = {heading: field.value() for heading, field in self._units.items()}
        day_first = self._days.value() if self._days else None
        point = self._point.value() if self._point else None
        sign, grouped = point if isinstance(point, tuple) else (None, False)
        return CsvMapping(
            {heading: str(value) for heading, value in columns.items() if value != IGNORE},
            {heading: str(value) for heading, value in units.items() if value},
            day_first if isinstance(day_first, bool) else None,
            sign,
            grouped,
        )

    def ask_days(self, text: str) -> bool:
        """Ask what a date such as 3/12/2026 means; return False when it was asked before."""
        if self._days is not None:
            return False
        options: list[tuple[object, str]] = []
        for first in (True, False):
            moment = read_day(text, first=first)
            if moment is not None:
                options.append((first, self._said(moment.day)))
        label = self.tr("“{date}” is").format(date=text)
        self._days = self._ask(label, options)
        self._days.set_value(None)
        self._days.setPlaceholderText(self.tr("Choose"))
        return True

    def ask_columns(self, reading: Reading) -> None:
        """Ask about columns that are not known, and about units that the table does not give."""
        for heading in reading.unknown_columns:
            if heading not in self._columns:
                label = self.tr("The column “{column}” is").format(column=heading)
                self._columns[heading] = self._ask(label, self._meanings())
                self._columns[heading].set_value(IGNORE)
        self._ask_point(reading)
        without = {row.what for row in reading.skipped if row.key.startswith(_NO_UNIT)}
        for heading in sorted(without - set(self._units)):
            options: list[tuple[object, str]] = [("", self.tr("Not known, leave it out"))]
            options += [(code, shown_unit(code)) for code in self._codes(heading)]
            label = self.tr("The unit of “{column}” is").format(column=heading)
            self._units[heading] = self._ask(label, options)
        if self._open_units():
            self._grid.addWidget(self.as_columns, self._grid.rowCount(), 1, _LEFT)
        self.as_columns.setVisible(bool(self._open_units()))

    def fields(self) -> list[ChoiceField]:
        """Return everything that can be answered, from top to bottom."""
        first = [field for field in (self._days, self._point) if field is not None]
        return [*first, *self._columns.values(), *self._units.values()]

    def open(self) -> bool:
        """Whether an answer is needed before anything can be read."""
        return self._days is not None and self._days.value() is None

    def _ask_point(self, reading: Reading) -> None:
        """Ask whether the sign in a number such as 1,200 is decimal or divides thousands."""
        twofold = next((row for row in reading.skipped if _twofold(row)), None)
        if twofold is None or self._point is not None:
            return
        sign = "," if "," in twofold.value_text else "."
        other = "." if sign == "," else ","
        values, number = twofold.reason.values, self._language.number
        options: list[tuple[object, str]] = [
            (None, self.tr("Not known, leave it out")),
            ((other, True), number(float(str(values["thousands"])))),
            ((sign, False), number(float(str(values["decimal"])))),
        ]
        label = self.tr("“{number}” is").format(number=twofold.value_text)
        self._point = self._ask(label, options)

    def _meanings(self) -> list[tuple[object, str]]:
        options: list[tuple[object, str]] = [
            (IGNORE, self.tr("Leave it out")),
            (TIME, self.tr("Time of day")),
            (PLACE, self.tr("Place")),
        ]
        names = [(self._language.say(one.said), one.key) for one in LABORATORY]
        return options + [(key, name) for name, key in sorted(names)]

    def _codes(self, heading: str) -> list[str]:
        """Return the units in which what a column holds can be measured."""
        (column,) = read_headings([heading], CsvMapping(self.mapping().columns))
        analytes: tuple[Analyte, ...] = column.analytes
        codes = [code for one in analytes for code in one.measure.factors]
        return list(dict.fromkeys(codes))

    def _open_units(self) -> dict[str, str]:
        """Return the family's unit of each column that has none, where it can mean one test."""
        found = {}
        headings = [heading for heading, field in self._units.items() if not field.value()]
        for column in read_headings(headings, CsvMapping(self.mapping().columns)):
            if column.analyte is not None:
                key = column.analyte.key
                found[column.heading] = self._own_units.get(key, column.analyte.unit)
        return found

    def _fill_units(self) -> None:
        for heading, unit in self._open_units().items():
            self._units[heading].set_value(unit)
        self.as_columns.hide()
        self.answered.emit()

    def _ask(self, label: str, options: list[tuple[object, str]]) -> ChoiceField:
        field = ChoiceField(self._theme, options, parent=self)
        field.setAccessibleName(label)
        words = Text(self._theme, label, wraps=True)
        words.setBuddy(field)
        row = self._grid.rowCount()
        self._grid.addWidget(words, row, 0)
        self._grid.addWidget(field, row, 1)
        field.edited.connect(self.answered)
        return field

    def _said(self, day: dt.date) -> str:
        return self._language.day(day, DayStyle.LONG)

    def _follow(self) -> None:
        self._grid.setHorizontalSpacing(self._theme.gap(12))
        self._grid.setVerticalSpacing(self._theme.gap(8))


def leaves_open(reading: Reading) -> bool:
    """Whether a table has columns or units that a person could settle."""
    units = any(row.key.startswith(_NO_UNIT) for row in reading.skipped)
    return units or bool(reading.unknown_columns) or any(map(_twofold, reading.skipped))


def _twofold(row: Skipped) -> bool:
    """Whether a number of a table can be read in two ways."""
    return "thousands" in row.reason.values
