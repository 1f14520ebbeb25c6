"""One entry about the box, in a line, with the way to delete it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from alltracker.care.kinds_medicine import StockKind
from alltracker.language import Language
from alltracker.ui.theme.theme import TextStep, Theme
from alltracker.ui.widgets.button import IconButton
from alltracker.ui.widgets.labels import Text


class StockRow(QWidget):
    """``removal_asked`` tells the id of the entry."""

    removal_asked = Signal(str)

    def __init__(self, theme: Theme, language: Language, stock: Any, amount: str) -> None:
        super().__init__()
        self._id = stock.id
        day = language.day(stock.day)
        counted = stock.kind is StockKind.COUNTED
        words = (
            self.tr("{day}: {amount} counted") if counted else self.tr("{day}: {amount} came in")
        )
        parts = [words.format(day=day, amount=amount)]
        if stock.expires_on is not None:
            expiry = self.tr("expires {day}")
            parts.append(expiry.format(day=language.day(stock.expires_on)))
        parts.append(stock.note.strip())
        line = ", ".join(part for part in parts if part)
        delete = self.tr("Delete: {what}").format(what=parts[0])
        self.remove = IconButton(theme, "trash-2", delete, role="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(theme, line, TextStep.SMALL, wraps=True), 1)
        row.addWidget(self.remove)
        self.remove.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.removal_asked.emit(self._id)
