"""The rows of the counts: draws, the oldest on top, and an empty row for the next one last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.db.queries import DrawRow
from alltracker.language import DayStyle, Language
from alltracker.ui.counts.cell_meaning import Grades, no_grades
from alltracker.ui.counts.columns import Column, Part
from alltracker.ui.counts.draft import CellDraft, Draft, Drafts
from alltracker.ui.counts.looks import CellLook
from alltracker.ui.counts.row_looks import RowLooks
from alltracker.ui.counts.row_order import moment, shared_days
from alltracker.ui.counts.team_limits import TeamLimits
from alltracker.ui.widgets.painted import as_tip

LOOK: Final = Qt.ItemDataRole.UserRole
"""The role under which a cell gives its CellLook, and a head its Column."""
RECORD: Final = Qt.ItemDataRole.UserRole + 1
"""The role under which a cell gives its draw's id, empty for the last row."""
NEW: Final = ""

_MOST_DECIMALS: Final = 3
_ALIGNED_BY: Final = 60
"""How many of the newest rows decide where the decimal signs of a column stand."""

Index = QModelIndex | QPersistentModelIndex


class CountsModel(QAbstractTableModel):
    """Given rows, never asking for them; what is typed is kept in the drafts."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: list[DrawRow] = []
        self._shared: frozenset[dt.date] = frozenset()
        self._columns: tuple[Column, ...] = ()
        self._looks = RowLooks(language, TeamLimits(()))
        self._cache: dict[str, dict[str, CellLook]] = {}
        self._decimals: dict[str, int] = {}
        self.drafts = Drafts()
        self.grades: Grades = no_grades
        self.words: Callable[[str], Sequence[str]] = no_grades

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns from left to right, before anybody drags one."""
        return self._columns

    @property
    def draws(self) -> Sequence[DrawRow]:
        """The draws that are loaded, the oldest first."""
        return self._rows

    def show(
        self, columns: tuple[Column, ...], newest_first: Sequence[DrawRow], looks: RowLooks
    ) -> None:
        """Show these draws in these columns, each cell as ``looks`` says."""
        self.beginResetModel()
        self._columns = columns
        self._rows = list(reversed(newest_first))
        self._shared = shared_days(self._rows)
        self._looks = looks
        self._forget()
        self.endResetModel()

    def show_older(self, newest_first: Sequence[DrawRow]) -> None:
        """Put older draws on top of those that are shown."""
        if newest_first:
            self.beginInsertRows(QModelIndex(), 0, len(newest_first) - 1)
            self._rows[:0] = reversed(newest_first)
            self._shared = shared_days(self._rows)
            self.endInsertRows()

    def update(self, draws: Sequence[DrawRow]) -> bool:
        """Take over draws that changed, and new ones that come last; return whether that is all.

        Nothing has changed when it is not: a draw that moved to another day needs all rows anew.
        """
        places = [self.row_of(draw.id) for draw in draws]
        last = moment(self._rows[-1]) if self._rows else None
        for draw, at in zip(draws, places, strict=True):
            moved = at >= 0 and moment(self._rows[at]) != moment(draw)
            if moved or (at < 0 and last is not None and moment(draw) < last):
                return False
        for draw, at in zip(draws, places, strict=True):
            if at >= 0:
                self._rows[at] = draw
        new = sorted((d for d, at in zip(draws, places, strict=True) if at < 0), key=moment)
        if new:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._rows += new
            self.endInsertRows()
        shared, self._shared = self._shared, shared_days(self._rows)
        self._decimals.clear()
        if shared != self._shared:
            self._forget()
        for at in [
            *(at for at in places if at >= 0),
            *range(len(self._rows) - len(new), len(self._rows) + 1),
        ]:
            self.tell(at)
        return True

    def draw_at(self, row: int) -> DrawRow | None:
        """Return the draw of a row, None for the last row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, draw_id: str) -> int:
        """Return the row of a draw (the last row for an empty id), -1 if it is not loaded."""
        if draw_id == NEW:
            return len(self._rows)
        return next((at for at, row in enumerate(self._rows) if row.id == draw_id), -1)

    def row_of_day(self, day: dt.date) -> int:
        """Return the last row of a day, -1 if it is not loaded."""
        rows = reversed(list(enumerate(self._rows)))
        return next((at for at, row in rows if row.day == day), -1)

    def day_of(self, row: int) -> dt.date | None:
        """Return the saved day of a row."""
        draw = self.draw_at(row)
        return draw.day if draw is not None else None

    def draw_id(self, row: int) -> str:
        """Return the id of a row's draw, empty for the last row."""
        draw = self.draw_at(row)
        return draw.id if draw is not None else NEW

    def draft_at(self, row: int) -> Draft | None:
        """Return a row's unsaved cells, if there are any."""
        return self.drafts.of(self.draw_id(row))

    def type_into(self, row: int, key: str, text: str, unit: str = "") -> CellDraft:
        """Keep what is typed into a cell; the last row becomes a draw of today with it."""
        draft = self.drafts.begin(self.draw_id(row))
        self._assume_day(draft, key)
        standing = draft.cells.get(key)
        cell = draft.put(key, text, unit or (standing.unit if standing else self._unit_of(key)))
        self.tell(row)
        return cell

    def restore(self, row: int, key: str, before: CellDraft | None) -> None:
        """Give a cell back what it held before it was edited."""
        draft = self.drafts.begin(self.draw_id(row))
        if before is not None:
            self._assume_day(draft, key)
            draft.cells[key] = before
        else:
            draft.drop(key)
            if set(draft.cells) == {Part.DAY.value} and draft.cells[Part.DAY.value].assumed:
                draft.drop(Part.DAY.value)
        self.tell(row)

    def forget(self, row: int) -> None:
        """Restore a whole row."""
        self.drafts.drop(self.draw_id(row))
        self.tell(row)

    def tell(self, row: int) -> None:
        """Let the views read a row again."""
        self._cache.pop(self.draw_id(row), None)
        last = self.columnCount() - 1
        if last >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, last))

    def look(self, row: int, column: int) -> CellLook:
        """Return how a cell is painted."""
        draw_id, key = self.draw_id(row), self._columns[column].key
        looks = self._cache.setdefault(draw_id, {})
        found = looks.get(key)
        if found is None:
            draft = self.drafts.of(draw_id)
            draw = self.draw_at(row)
            timed = draw is not None and draw.day in self._shared
            found = looks[key] = self._looks.look(draw, draft, self._columns[column], timed=timed)
        return found

    def _edit_text(self, row: int, column: int) -> str:
        """Return the text with which an editor of the cell begins."""
        cell = self._columns[column]
        draft = self.draft_at(row)
        if draft is not None and cell.key in draft.cells and cell.part is not Part.DAY:
            return draft.cells[cell.key].text
        look = self.look(row, column)
        empty = cell.part is Part.DAY and self.draw_at(row) is None and draft is None
        return "" if look.computed or empty else look.text

    def decimals(self, column: int) -> int:
        """Return how many digits stand after the decimal sign in a column."""
        key = self._columns[column].key
        if key not in self._decimals:
            rows = range(max(0, len(self._rows) - _ALIGNED_BY), len(self._rows))
            point = self._language.formats.decimal_point
            digits = [self.look(row, column).decimals(point) or 0 for row in rows]
            self._decimals[key] = min(max(digits, default=0), _MOST_DECIMALS)
        return self._decimals[key]

    @property
    def usual_day(self) -> str:
        """Return how a day is written, to keep room for one that is not typed yet."""
        return self._language.day(today(), DayStyle.WEEKDAY_YEAR)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the draws and the empty row."""
        return 0 if parent.isValid() or not self._columns else len(self._rows) + 1

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the columns."""
        return 0 if parent.isValid() else len(self._columns)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be chosen and edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, is edited with, explains and says."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        answers: dict[int, Callable[[int, int], Any]] = {
            RECORD: self._record,
            LOOK: self.look,
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.EditRole: self._edit_text,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }
        answer = answers.get(role)
        return answer(row, column) if answer else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's short name, its whole name and plain words as a tooltip, and itself."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.short
        if role == LOOK:
            return column
        if role not in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        name = f"{column.name}, {column.shown_unit}" if column.shown_unit else column.name
        said = Qt.ItemDataRole.AccessibleTextRole
        return name if role == said else as_tip("\n".join([name, *self.words(column.key)]))

    def _assume_day(self, draft: Draft, key: str) -> None:
        """Make a new row a draw of today as soon as something else than its day is typed."""
        if draft.draw_id == NEW and not draft.cells and key != Part.DAY.value:
            assumed = CellDraft(today().isoformat(), checked=True, assumed=True)
            draft.cells[Part.DAY.value] = assumed

    def _notes(self, row: int, column: int) -> list[str]:
        """Return what is said of a cell, its grade last."""
        graded = self.grades(self.draw_at(row), self.draft_at(row), self._columns[column])
        return [self._language.say(one) for one in (*self.look(row, column).notes, *graded)]

    def _record(self, row: int, _column: int) -> str:
        return self.draw_id(row)

    def _text(self, row: int, column: int) -> str:
        return self.look(row, column).text

    def _tip(self, row: int, column: int) -> str | None:
        return as_tip("\n".join(self._notes(row, column))) or None

    def _spoken(self, row: int, column: int) -> str:
        cell, look = self._columns[column], self.look(row, column)
        day = self.day_of(row)
        parts = [cell.name, f"{look.text} {cell.shown_unit}".strip() or self.tr("empty")]
        if day is not None and cell.part is not Part.DAY:
            parts.append(self._language.day(day, DayStyle.WEEKDAY_YEAR))
        return ", ".join([*parts, *self._notes(row, column)])

    def _unit_of(self, key: str) -> str:
        return next((column.unit for column in self._columns if column.key == key), "")

    def _forget(self) -> None:
        self._cache.clear()
        self._decimals.clear()
