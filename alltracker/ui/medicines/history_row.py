"""One dose change in the history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.today.card_row import CardRow
from alltracker.ui.today.rows_card import OUT
from alltracker.ui.widgets.button import IconButton
from alltracker.ui.widgets.labels import Text

SHARES: Final = (16, 36, 16, 32)


@dataclass(frozen=True, slots=True)
class HistoryWords:
    """What a row of the history says; ``before`` is the dose until then."""

    row_id: str
    day: str
    dose: str
    before: str
    percent: str
    weekly: str
    reason: str
    said: str
    note: str


class HistoryRow(CardRow):
    """``chosen``: correct it; ``removal_asked``: delete it; both tell the order's id."""

    removal_asked = Signal(str)

    def __init__(self, theme: Theme, words: HistoryWords, parent: QWidget) -> None:
        super().__init__(theme, words.row_id, parent)
        self.words = words
        self._grid = QGridLayout(self)
        delete = self.tr("Delete: {what}").format(what=f"{words.day}, {words.dose}")
        self.remove = IconButton(theme, "trash-2", delete, role="muted", parent=self)
        self._lay_out()
        self.remove.clicked.connect(self._ask)
        theme.changed.connect(self._space)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete with the key of that name."""
        if event.key() == Qt.Key.Key_Delete:
            self._ask()
            return
        super().keyPressEvent(event)

    def _ask(self) -> None:
        self.removal_asked.emit(self.row_id)

    def _lay_out(self) -> None:
        words = self.words
        before = self.tr("before: {dose}").format(dose=words.before) if words.before else ""
        columns = (
            ((words.day, False),),
            ((words.dose, True), (before, False)),
            ((words.percent, False), (words.weekly, False)),
            ((words.reason, False), (words.note, False), (words.said, False)),
        )
        top = Qt.AlignmentFlag.AlignTop
        for at, (lines, share) in enumerate(zip(columns, SHARES, strict=True)):
            self._grid.addWidget(self._lines(lines), 0, at, top)
            self._grid.setColumnStretch(at, share)
            self._grid.setColumnMinimumWidth(at, 1)
        self._grid.addWidget(self.remove, 0, len(columns), top)
        self.setAccessibleName(f"{words.day}: {words.dose}")
        said = (before, words.percent, words.weekly, words.reason, words.note, words.said)
        self.setAccessibleDescription(", ".join(part for part in said if part))
        self._space()

    def _lines(self, lines: tuple[tuple[str, bool], ...]) -> QWidget:
        """Return texts under each other: the first in ink, the others small and muted."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for at, (text, strong) in enumerate(lines):
            if not text:
                continue
            step = TextStep.STRONG if strong else TextStep.BODY
            look = (TextStep.SMALL, "muted") if at else (step, "text")
            column.addWidget(Text(self._theme, text, look[0], ink=look[1], wraps=True))
        return holder

    def _space(self) -> None:
        gap = self._theme.gap
        self._grid.setContentsMargins(gap(OUT), gap(7), gap(OUT), gap(7))
        self._grid.setHorizontalSpacing(gap(12))
