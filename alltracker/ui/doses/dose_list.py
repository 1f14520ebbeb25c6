"""The rows of doses as one stop of the keyboard, with the guard under the row it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alltracker.ui.doses.guard import GuardRow, Question
from alltracker.ui.doses.row import DoseRow, RowShown
from alltracker.ui.theme.theme import Theme


class DoseList(QWidget):
    """Tab lands on the first row that waits, arrows go through the rows.

    ``told`` carries a dose's key and its status, ``deed_asked`` the key and another entry of the
    menu, ``chosen`` the key of a row that was opened, ``confirmed`` the answer to the guard.
    """

    told = Signal(str, object)
    deed_asked = Signal(str, str)
    chosen = Signal(str)
    confirmed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[DoseRow] = []
        self.guard: GuardRow | None = None
        self._asked = ""
        self._place = QWidget(self)
        self._place.hide()
        self._inset = QVBoxLayout(self._place)
        side = theme.gap(8)
        self._inset.setContentsMargins(side, theme.gap(3), side, theme.gap(10))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_rows(self, shown: Sequence[RowShown]) -> None:
        """Show these rows; the keyboard stays on the row of the same dose.

        A row that says the same as before stays as it is, so that the page does not move.
        """
        held = next((row.row_id for row in self.rows if row.hasFocus()), None)
        self.end_guard()
        before = self.rows
        self.rows = [self._taken(before, one) or self._new_row(one) for one in shown]
        for old in before:
            self._column.removeWidget(old)
        for place, row in enumerate(self.rows):
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show()  # else it could not take the focus yet
        self._lead(None)
        if held is not None:
            self.focus_row(held)
        for old in before:
            old.hide()
            old.deleteLater()

    def row(self, key: str) -> DoseRow | None:
        """Return the row of a dose."""
        return next((row for row in self.rows if key and row.row_id == key), None)

    def stops(self) -> list[QWidget]:
        """Return where the keyboard stops, in order."""
        found: list[QWidget] = []
        for row in self.rows:
            found.append(row)
            if self.guard is not None and row.row_id == self._asked:
                found += [self.guard.no, self.guard.yes]
        return found

    def focus_row(self, key: str) -> None:
        """Let the keyboard be on the row of a dose, or on the first one that waits."""
        row = self.row(key)
        self._lead(row)
        target = row or self._stop()
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask(self, key: str, question: Question) -> None:
        """Ask under the row of a dose; the keyboard goes to the answer that changes nothing."""
        row = self.row(key)
        if row is None:
            return
        self.end_guard()
        self._asked = key
        self.guard = GuardRow(self._theme, question, self)
        self.guard.left.connect(self.leave_guard)
        self.guard.confirmed.connect(self.confirmed)
        self._place.setParent(self)
        self._inset.addWidget(self.guard)
        self._column.insertWidget(self._column.indexOf(row) + 1, self._place)
        self._place.show()
        self.guard.show()
        self._order()
        self.guard.take_focus()

    def leave_guard(self) -> None:
        """Take the question away and go back to its row."""
        key = self._asked
        self.end_guard()
        self.focus_row(key)

    def end_guard(self) -> None:
        """Take the question away."""
        guard, self.guard = self.guard, None
        if guard is not None:
            self._inset.removeWidget(guard)
            self._column.removeWidget(self._place)
            self._place.hide()
            guard.hide()
            guard.deleteLater()

    def _taken(self, rows: list[DoseRow], shown: RowShown) -> DoseRow | None:
        """Take the row that says the same out of some rows and return it."""
        for place, row in enumerate(rows):
            if row.shown == shown:
                return rows.pop(place)
        return None

    def _new_row(self, shown: RowShown) -> DoseRow:
        row = DoseRow(self._theme, shown, self)
        row.told.connect(self.told)
        row.deed_asked.connect(self.deed_asked)
        row.chosen.connect(self.chosen)
        row.stepped.connect(self._step)
        return row

    def _order(self) -> None:
        stops = self.stops()
        for at in range(1, len(stops)):
            QWidget.setTabOrder(stops[at - 1], stops[at])

    def _stop(self) -> DoseRow | None:
        waiting = [row for row in self.rows if row.shown.waits]
        return next(iter(waiting or self.rows), None)

    def _lead(self, row: DoseRow | None) -> None:
        """Let Tab land on one row: the given one, else the first that waits."""
        stop = row or self._stop()
        for one in self.rows:
            reached = Qt.FocusPolicy.StrongFocus if one is stop else Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(reached)

    def _step(self, rows: int) -> None:
        at = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        if at is None:
            return
        target = self.rows[min(max(0, at + rows), len(self.rows) - 1)]
        self._lead(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)
