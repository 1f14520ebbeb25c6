"""One column of a hand-over: its days, and a row for each line."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alltracker.care.hand_over import HandOverKind
from alltracker.ui.caregivers.hand_over_words import SaidDay, SaidHours, SaidLine
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.today.card_row import CardRow
from alltracker.ui.widgets.dose_mark import DoseMark, DoseState
from alltracker.ui.widgets.labels import IconLabel, Text

_ICONS: Final[Mapping[HandOverKind, str]] = MappingProxyType(
    {
        HandOverKind.DOSE: "pill",
        HandOverKind.SCHEDULE: "calendar-clock",
        HandOverKind.TEMPERATURE: "thermometer",
        HandOverKind.SIDE_EFFECT: "notebook-pen",
        HandOverKind.COUNTS: "test-tube",
        HandOverKind.NOTE: "sticky-note",
        HandOverKind.VISIT: "calendar-days",
        HandOverKind.PREPARATION: "calendar-check",
        HandOverKind.EVENT: "hospital",
    }
)
_ICON: Final = 20
_MARK: Final = 24
"""The width of marks of doses, which icons take as well."""


class HandOverRow(CardRow):
    """One line: a mark, when, what, and what more is known of it."""

    def __init__(self, theme: Theme, said: SaidLine, parent: QWidget) -> None:
        super().__init__(theme, said.line.row_id, parent)
        self.said = said
        self._what = Text(theme, said.what, TextStep.STRONG, wraps=True)
        ink = "bad" if said.line.calls else "muted"
        self._more = Text(theme, said.second, TextStep.SMALL, ink=ink, wraps=True)
        self._more.setVisible(bool(said.second))
        self.setAccessibleName(said.what)
        self.setAccessibleDescription(said.second)
        self._lay_out()
        theme.changed.connect(self._space)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for text in (self._what, self._more):
            words.addWidget(text)
        row = QHBoxLayout(self)
        row.addWidget(self._mark(), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._space()

    def _mark(self) -> QWidget:
        line = self.said.line
        if line.dose is not None:
            mark = DoseMark(self._theme, DoseState(line.dose.value), self)
            mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            return mark
        role = "bad" if line.calls else "muted"
        icon = IconLabel(self._theme, _ICONS[line.kind], role, _ICON, self)
        icon.setFixedWidth(self._theme.px(_MARK))
        icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return icon

    def _space(self) -> None:
        gap = self._theme.gap
        row = self.layout()
        assert row is not None
        row.setContentsMargins(gap(8), gap(6), gap(8), gap(6))
        row.setSpacing(gap(10))


class HandOverColumn(QWidget):
    """``opened`` carries the page and the row of the line that was entered."""

    opened = Signal(str, str)

    def __init__(self, theme: Theme, said: SaidHours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[HandOverRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        texts = [Text(theme, said.title, TextStep.CARD_TITLE, wraps=True)]
        if not said.days:
            texts.append(Text(theme, said.nothing, ink="muted", wraps=True))
        for text in texts:
            text.setContentsMargins(theme.gap(8), 0, 0, 0)
            self._column.addWidget(text)
        for day in said.days:
            self._add_day(day)
        self._column.addStretch(1)
        self._space()
        theme.changed.connect(self._space)

    def _add_day(self, day: SaidDay) -> None:
        name = Text(self._theme, day.name, TextStep.SMALL_STRONG, ink="muted", wraps=True)
        name.setContentsMargins(self._theme.gap(8), 0, 0, 0)
        self._column.addSpacing(self._theme.gap(6))
        self._column.addWidget(name)
        for said in day.lines:
            row = HandOverRow(self._theme, said, self)
            row.chosen.connect(self._open)
            self.rows.append(row)
            self._column.addWidget(row)

    def _open(self) -> None:
        row = self.sender()
        if isinstance(row, HandOverRow) and row.said.line.page:
            self.opened.emit(row.said.line.page, row.said.line.row_id)

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(2))
