"""How wide the columns of the counts have to be."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QStyleOptionViewItem

from alltracker.ui.counts.columns import Part
from alltracker.ui.counts.delegate import CountsDelegate
from alltracker.ui.counts.head import CountsHead
from alltracker.ui.counts.model import CountsModel
from alltracker.ui.theme.theme import Theme

_FIXED: Final = {Part.GRADE: 100, Part.PLACE: 111, Part.NOTE: 130}
"""Pixels at 100 % of what holds words of any length."""
_DAY_AIR: Final = 14
_MEASURED: Final = 30
_LONGEST: Final = 3


def least_widths(
    theme: Theme, model: CountsModel, cells: CountsDelegate, head: CountsHead
) -> list[int]:
    """Return the width that each column needs for its head and the newest rows."""
    found = []
    for at, column in enumerate(model.columns):
        fixed = _FIXED.get(column.part)
        wide = theme.px(fixed) if fixed else _widest(model, cells, at)
        if column.part is Part.DAY:
            wide += theme.gap(_DAY_AIR)
        found.append(max(wide, head.least_width(column)))
    return found


def _widest(model: CountsModel, cells: CountsDelegate, column: int) -> int:
    """Return the width of the newest rows' texts; only the longest ones are measured."""
    last = model.rowCount()
    rows = sorted(
        range(max(0, last - _MEASURED), last), key=lambda row: len(model.look(row, column).text)
    )
    option = QStyleOptionViewItem()
    hints = [cells.sizeHint(option, model.index(row, column)) for row in rows[-_LONGEST:]]
    return max((hint.width() for hint in hints), default=0)
