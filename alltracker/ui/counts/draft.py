"""What somebody typed into a row and has not saved yet; kept until it is saved or taken back."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class CellDraft:
    """The text of one cell as typed.

    ``unit`` is the unit of a value; ``checked`` says that it was looked at and can be saved, and
    ``accepted`` that somebody said that a strange number is right. ``assumed`` marks a day that
    nobody typed.
    """

    text: str
    unit: str = ""
    checked: bool = False
    accepted: bool = False
    assumed: bool = False


@dataclass(slots=True)
class Draft:
    """One row's unsaved cells by column key; ``draw_id`` is empty for the last row."""

    draw_id: str
    cells: dict[str, CellDraft] = field(default_factory=dict)
    sum_accepted: bool = False

    def put(self, key: str, text: str, unit: str = "") -> CellDraft:
        """Keep another text of a cell; what was said of the old one no longer counts."""
        before = self.cells.get(key)
        if before is not None and before.text == text and before.unit == unit:
            return before
        self.cells[key] = CellDraft(text, unit)
        self.sum_accepted = False
        return self.cells[key]

    def drop(self, key: str) -> None:
        """Restore one cell."""
        self.cells.pop(key, None)


class Drafts:
    """The unsaved rows of one patient."""

    def __init__(self) -> None:
        self._rows: dict[str, Draft] = {}

    def of(self, draw_id: str) -> Draft | None:
        """Return the unsaved cells of a row, if it has any."""
        draft = self._rows.get(draw_id)
        return draft if draft is not None and draft.cells else None

    def begin(self, draw_id: str) -> Draft:
        """Return the draft of a row, a new one if there is none."""
        return self._rows.setdefault(draw_id, Draft(draw_id))

    def take_back(self, draft: Draft) -> None:
        """Keep a row's unsaved cells again, as they could not be saved."""
        self._rows[draft.draw_id] = draft

    def drop(self, draw_id: str) -> None:
        """Forget a row's unsaved cells."""
        self._rows.pop(draw_id, None)

    @property
    def count(self) -> int:
        """How many rows hold something unsaved."""
        return sum(1 for draft in self._rows.values() if draft.cells)
