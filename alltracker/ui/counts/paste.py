"""A block of cells from the clipboard: taken as it stands, or refused with a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.queries import DrawRow
from alltracker.ui.counts.columns import Column, Part
from alltracker.ui.counts.draft import Draft
from alltracker.ui.counts.model import NEW, CountsModel
from alltracker.ui.counts.row_check import RowCheck

_CONTEXT: Final = "counts_grid"
MOST_ROWS: Final = 500
"""More rows than a page of anybody's table; larger tables are imported."""


class PasteProblem(ValueError):  # noqa: N818 - a problem with a sentence for people
    """A block that cannot be taken as it stands."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.text)
        self.message = message


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One row of a block: the draw it changes (None: a new one) and the cells it gives."""

    draw: DrawRow | None
    draft: Draft


def cells_of(text: str) -> list[list[str]]:
    """Return the cells of a block divided by tabs and line ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    return [[cell.strip() for cell in line.split("\t")] for line in lines]


def pasted_rows(
    model: CountsModel, check: RowCheck, cells: list[list[str]], row: int, columns: Sequence[Column]
) -> list[PastedRow]:
    """Lay a block over the rows from ``row`` on, and check every cell of it.

    ``columns`` are those from the current cell to the right. Raises PasteProblem for anything that
    would have to be guessed.
    """
    if len(cells) > MOST_ROWS:
        text = QT_TRANSLATE_NOOP("counts_grid", "This is a large table. Import it as a file.")
        raise PasteProblem(Message(_CONTEXT, text))
    if max(len(line) for line in cells) > len(columns):
        raise PasteProblem(Message(_CONTEXT, _TOO_WIDE))
    news = max(0, row + len(cells) - (model.rowCount() - 1))
    if news > 1 and columns[0].part is not Part.DAY:
        raise PasteProblem(Message(_CONTEXT, _WITHOUT_DAY))
    return [
        _row(model.draw_at(row + at), check, line, columns, at + 1) for at, line in enumerate(cells)
    ]


def _row(
    draw: DrawRow | None,
    check: RowCheck,
    line: Sequence[str],
    columns: Sequence[Column],
    number: int,
) -> PastedRow:
    draft = Draft(draw.id if draw else NEW)
    if draw is None and columns[0].part is Part.DAY and not line[0]:
        raise PasteProblem(Message(_CONTEXT, _WITHOUT_DAY))
    for column, text in zip(columns, line, strict=False):
        if column.part is not Part.DAY or text:
            draft.put(column.key, text, column.unit)
    found = check.row(draw, draft)
    if found is not None:
        values = {
            "row": number,
            "column": found.column.name,
            "why": found.problem.sentences[0],
        }
        raise PasteProblem(Message(_CONTEXT, _CELL, values))
    return PastedRow(draw, draft)


_TOO_WIDE: Final = QT_TRANSLATE_NOOP(
    "counts_grid", "The copied cells are more than there are columns from here. Nothing was pasted."
)
_WITHOUT_DAY: Final = QT_TRANSLATE_NOOP(
    "counts_grid", "New rows need their day. Copy it with them and paste into the Day column."
)
_CELL: Final = QT_TRANSLATE_NOOP("counts_grid", "Nothing was pasted. Row {row}, {column}: {why}")
