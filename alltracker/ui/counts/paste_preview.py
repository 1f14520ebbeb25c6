"""Pasted tables: what names its tests or would have to be guessed is shown before it is taken."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from alltracker.care.labs import ANALYTES
from alltracker.db.models import Patient
from alltracker.ui.counts.columns import Column, Part
from alltracker.ui.pages.page import Surroundings

_WORDS: Final = {Part.DAY: "Date", Part.PLACE: "Place", Part.NOTE: "Note"}


class PastePreview:
    """Opens the preview of the import over the page for what is on the clipboard."""

    def __init__(self, around: Surroundings, page: QWidget) -> None:
        self._around = around
        self._page = page
        self.patient: Patient | None = None

    def open_table(self, text: str, day: dt.date) -> None:
        """Show a table that names its tests; ``day`` is that of values without one."""
        from alltracker.exchange.paste import as_table  # noqa: PLC0415 - start-up time

        self._open(as_table(text), day)

    def open_cells(self, text: str, columns: Sequence[Column]) -> None:
        """Show cells without headings as those of the columns that they are pasted over."""
        from alltracker.exchange.paste import with_headings  # noqa: PLC0415 - start-up time

        self._open(with_headings(text, [heading_of(column) for column in columns]), None)

    def _open(self, table: str, day: dt.date | None) -> None:
        from alltracker.exchange.paste import Pasted  # noqa: PLC0415 - start-up time
        from alltracker.ui.importing.import_dialog import (  # noqa: PLC0415 - start-up time
            open_import,
        )

        if self.patient is not None:
            pasted = Pasted(table.encode(), day)
            open_import(self._around, self.patient, [], self._page, pasted)


def heading_of(column: Column) -> str:
    """Return a column's heading as every reader of tables understands it: "WBC (10⁹/L)"."""
    if column.part is not Part.VALUE:
        return _WORDS[column.part]
    name = column.key if column.key in ANALYTES else column.name
    return f"{name} ({column.shown_unit})" if column.shown_unit else name


def copied_heading(column: Column) -> str:
    """Return a column's heading in the family's words where these are read back as the same."""
    from alltracker.exchange.csv_headings import (  # noqa: PLC0415 - start-up time
        CsvMapping,
        read_headings,
    )

    said = f"{column.name} ({column.shown_unit})" if column.shown_unit else column.name
    pair = read_headings([said, heading_of(column)], CsvMapping())
    ours, plain = ((one.role, one.analytes) for one in pair)
    return said if ours == plain else heading_of(column)
