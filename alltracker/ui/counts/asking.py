"""Asks about a cell: places the sentence under it and tells which remedy was chosen."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtWidgets import QTableView, QWidget

from alltracker.ui.counts.checking import CellProblem
from alltracker.ui.counts.editor import CellEditor
from alltracker.ui.counts.question import CellQuestion
from alltracker.ui.pages.page import Surroundings


class Asking(QObject):
    """One question at a time.

    ``used`` carries the number to use instead, ``accepted`` whether it was about a sum, ``left``
    asks for the keyboard to go back to the cell.
    """

    used = Signal(str)
    accepted = Signal(bool)
    left = Signal()

    def __init__(self, around: Surroundings, grid: QTableView, page: QWidget) -> None:
        super().__init__(grid)
        self._language = around.language
        self._grid = grid
        self._page = page
        self._problem: CellProblem | None = None
        self._of_sum = False
        self.question = CellQuestion(around.theme, page)
        self.question.used.connect(self._use)
        self.question.accepted.connect(self._accept)
        self.question.left.connect(self.left)
        for bar in (grid.verticalScrollBar(), grid.horizontalScrollBar()):
            bar.valueChanged.connect(self._move)

    def ask(
        self,
        editor: CellEditor,
        index: QPersistentModelIndex,
        problem: CellProblem,
        *,
        of_sum: bool = False,
    ) -> None:
        """Ask about an open cell, which keeps the keyboard."""
        self._problem, self._of_sum = problem, of_sum
        use = ""
        if problem.use is not None:
            use = self.tr("Use {number}").format(number=self._said(problem.use))
        sentences = [self._language.say(sentence) for sentence in problem.sentences]
        editor.set_wrong(True)
        editor.setAccessibleDescription("\n".join(sentences))
        place = self._where(index)
        self.question.ask(sentences, use, acceptable=problem.acceptable, place=place)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, problem: CellProblem) -> None:
        """Say at the current cell why something asked for cannot be done."""
        sentences = [self._language.say(sentence) for sentence in problem.sentences]
        place = self._where(self._grid.currentIndex())
        self.question.ask(sentences, "", acceptable=False, place=place)

    def answer(self) -> bool:
        """Bring the keyboard to the remedies of the open question, if it has any."""
        buttons = self.question.buttons() if self._problem is not None else []
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(buttons)

    def quiet(self) -> None:
        """Put the question away."""
        self._problem = None
        self._of_sum = False
        if not self.question.isHidden():
            self.question.hide()

    def _said(self, use: float | dt.date) -> str:
        """Return a number or a day as people write it."""
        return self._language.day(use) if isinstance(use, dt.date) else self._language.number(use)

    def _where(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Return where a cell stands on the page."""
        box = self._grid.visualRect(index)
        corner = self._grid.viewport().mapTo(self._page, box.topLeft())
        return QRect(corner, box.size())

    def _move(self) -> None:
        """Stay at the cell while the grid is scrolled."""
        if not self.question.isHidden():
            self.question.place(self._where(self._grid.currentIndex()))

    def _use(self) -> None:
        if self._problem is not None and self._problem.use is not None:
            use = self._problem.use
            day = use.isoformat() if isinstance(use, dt.date) else ""
            self.used.emit(day or self._said(use))

    def _accept(self) -> None:
        if self._problem is not None:
            self.accepted.emit(self._of_sum)
