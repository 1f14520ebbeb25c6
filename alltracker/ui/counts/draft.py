"""What somebody typed into a row and has not saved yet; kept until it is saved or taken back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class CellDraft:
    """The text of one cell as typed.

    ``unit`` is the unit of a value; ``checked`` says that it was looked at and can be saved, and
    ``accepted`` that somebody said that something strange is right. ``assumed`` marks a day that
    nobody typed, ``added`` a second value of a test that has one already.
    """

    text: str
    unit: str = ""
    checked: bool = False
    accepted: bool = False
    assumed: bool = False
    added: bool = False


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
        self.cells[key] = CellDraft(text, unit, added=before is not None and before.added)
        self.sum_accepted = False
        return self.cells[key]

    def add(self, key: str) -> None:
        """Let what is typed into a cell be one more value of its test."""
        if key in self.cells:
            self.cells[key].added = True

    def drop(self, key: str) -> None:
        """Restore one cell."""
        self.cells.pop(key, None)


@dataclass(frozen=True, slots=True)
class DraftCell:
    """What one cell held before a change and after it; None: nothing unsaved."""

    draw_id: str
    key: str
    before: CellDraft | None
    after: CellDraft | None


DraftStep = tuple[DraftCell, ...]
"""The cells that one deed changed together."""


class Drafts:
    """The unsaved rows of one patient, and what can be taken back in them."""

    def __init__(self) -> None:
        self._rows: dict[str, Draft] = {}
        self._done: list[DraftStep] = []
        self._undone: list[DraftStep] = []

    def remember(self, cells: Iterable[DraftCell]) -> None:
        """Keep one deed so that it can be taken back."""
        step = tuple(cells)
        if step:
            self._done.append(step)
            self._undone.clear()

    def can_go(self, *, back: bool) -> bool:
        """Whether there is a deed to take back, or to do again."""
        return bool(self._done if back else self._undone)

    def go(self, *, back: bool) -> DraftStep:
        """Return the deed to take back or to do again; the other way leads back to it."""
        give, take = (self._done, self._undone) if back else (self._undone, self._done)
        step = give.pop()
        take.append(step)
        return step

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
        """Forget a row's unsaved cells, and what was done to them."""
        self._rows.pop(draw_id, None)
        for steps in (self._done, self._undone):
            steps[:] = [step for step in steps if all(cell.draw_id != draw_id for cell in step)]

    @property
    def count(self) -> int:
        """How many rows hold something unsaved."""
        return sum(1 for draft in self._rows.values() if draft.cells)


def moment_of(text: str) -> tuple[dt.date, dt.time | None] | None:
    """Return the day, and the time if there is one, of a checked Day cell; None for another."""
    day, _, time = text.partition("T")
    try:
        return dt.date.fromisoformat(day), dt.time.fromisoformat(time) if time else None
    except ValueError:
        return None
