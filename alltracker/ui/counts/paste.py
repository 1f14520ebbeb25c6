"""A block of cells from the clipboard: taken as it stands, or refused with a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from alltracker.care.words import QT_TRANSLATE_NOOP, Message
from alltracker.db.queries import DrawRow
from alltracker.language import Language
from alltracker.ui.counts.columns import Column, Part
from alltracker.ui.counts.draft import Draft
from alltracker.ui.counts.model import NEW, CountsModel
from alltracker.ui.counts.row_check import RowCheck

_CONTEXT: Final = "counts_grid"
MOST_ROWS: Final = 500
"""More rows than a page of anybody's table; larger ones are shown before they are taken."""


class PasteProblem(ValueError):  # noqa: N818 - a problem with a sentence for people
    """A block that cannot be taken as it stands; a preview can show one that is ``readable``."""

    def __init__(self, message: Message, *, readable: bool = False) -> None:
        super().__init__(message.text)
        self.message = message
        self.readable = readable


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One row of a block: the draw it changes (None: a new one) and the cells it gives."""

    draw: DrawRow | None
    draft: Draft


def cells_of(text: str) -> list[list[str]]:
    """Return the cells of a block divided by tabs and line ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    return [[cell.strip() for cell in line.split("\t")] for line in lines]


def pasted_row(line: Sequence[str], draw: DrawRow | None, columns: Sequence[Column]) -> PastedRow:
    """Lay one line over a row from its first column on; nothing is checked yet.

    Raises PasteProblem for more cells than there are columns.
    """
    if len(line) > len(columns):
        raise PasteProblem(Message(_CONTEXT, _TOO_WIDE))
    draft = Draft(draw.id if draw else NEW)
    for column, text in zip(columns, line, strict=False):
        if column.part is not Part.DAY or text:
            draft.put(column.key, text, column.unit)
    return PastedRow(draw, draft)


def pasted_rows(
    model: CountsModel, check: RowCheck, cells: list[list[str]], row: int, columns: Sequence[Column]
) -> list[PastedRow]:
    """Lay a block over the rows from ``row`` on, and check every cell of it.

    ``columns`` are those from the current cell to the right. Raises PasteProblem for anything that
    would have to be guessed.
    """
    dated = columns[0].part is Part.DAY
    if max(len(line) for line in cells) > len(columns):
        raise PasteProblem(Message(_CONTEXT, _TOO_WIDE))
    if len(cells) > MOST_ROWS:
        raise PasteProblem(Message(_CONTEXT, _LARGE), readable=dated)
    news = max(0, row + len(cells) - (model.rowCount() - 1))
    if news > 1 and not dated:
        raise PasteProblem(Message(_CONTEXT, _WITHOUT_DAY))
    return [
        _row(model.draw_at(row + at), check, line, columns, at + 1) for at, line in enumerate(cells)
    ]


def in_family_order(cells: Sequence[Sequence[str]], language: Language) -> bool:
    """Return whether no date of a block is written the other way round than the family writes."""
    from alltracker.exchange.csv_dates import agree  # noqa: PLC0415 - start-up time

    return agree((line[0] for line in cells), first=language.formats.day_first)


def holds_notes(cells: Sequence[Sequence[str]], columns: Sequence[Column]) -> bool:
    """Return whether a block has words for the notes, which no table of results can hold."""
    at = next((n for n, column in enumerate(columns) if column.part is Part.NOTE), len(columns))
    return any(len(line) > at and line[at] for line in cells)


def _row(
    draw: DrawRow | None,
    check: RowCheck,
    line: Sequence[str],
    columns: Sequence[Column],
    number: int,
) -> PastedRow:
    dated = columns[0].part is Part.DAY
    if draw is None and dated and not line[0]:
        raise PasteProblem(Message(_CONTEXT, _WITHOUT_DAY))
    row = pasted_row(line, draw, columns)
    found = check.row(draw, row.draft)
    if found is not None:
        values = {
            "row": number,
            "column": found.column.name,
            "why": found.problem.sentences[0],
        }
        raise PasteProblem(Message(_CONTEXT, _CELL, values), readable=dated)
    return row


_LARGE: Final = QT_TRANSLATE_NOOP(
    "counts_grid", "New rows of a large table need their day. Copy it with them."
)
_TOO_WIDE: Final = QT_TRANSLATE_NOOP(
    "counts_grid", "The copied cells are more than there are columns from here. Nothing was pasted."
)
_WITHOUT_DAY: Final = QT_TRANSLATE_NOOP(
    "counts_grid", "New rows need their day. Copy it with them and paste into the Day column."
)
_CELL: Final = QT_TRANSLATE_NOOP("counts_grid", "Nothing was pasted. Row {row}, {column}: {why}")
