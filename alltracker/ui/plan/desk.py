"""The draft on the table: what is done to it, step by step, and taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from alltracker.care.plan_draft import Anchors, DraftProblem, PlanDraft
from alltracker.care.plan_draft_dates import Layout, checked, lay_out

Step = Callable[[PlanDraft], PlanDraft]


class DraftDesk(QObject):
    """Holds a draft with all it was before; says when it changes and why a step cannot be.

    ``refused`` carries the DraftProblem of a step that no field asked for.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, draft: PlanDraft, anchors: Anchors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._anchors = anchors
        self._draft = draft
        self._layout = lay_out(draft, anchors)
        self._first = draft
        self._before: list[PlanDraft] = []
        self._after: list[PlanDraft] = []
        self._chosen = first_open(draft)

    @property
    def draft(self) -> PlanDraft:
        """The draft as it is now."""
        return self._draft

    @property
    def anchors(self) -> Anchors:
        """The days of the record that a rule may count from."""
        return self._anchors

    @property
    def layout(self) -> Layout:
        """The draft on the calendar."""
        return self._layout

    @property
    def chosen(self) -> str:
        """The key of the phase that is being looked at, "" for none."""
        return self._chosen

    @property
    def edited(self) -> bool:
        """Whether the draft differs from what it was at first."""
        return self._draft != self._first

    def choose(self, key: str) -> None:
        """Look at a phase."""
        if key != self._chosen:
            self._chosen = key
            self.changed.emit()

    def put(self, draft: PlanDraft, chosen: str | None = None) -> None:
        """Take another draft as the next step; raise DraftProblem for impossible days."""
        if draft == self._draft:
            return
        layout = checked(draft, self._anchors)
        self._before.append(self._draft)
        self._after.clear()
        self._show(draft, layout, chosen)

    def do(self, step: Step, chosen: str | None = None) -> bool:
        """Take a step; say so and return False where it cannot be."""
        try:
            self.put(step(self._draft), chosen)
        except DraftProblem as problem:
            self.refused.emit(problem)
            return False
        return True

    def start(self, draft: PlanDraft) -> None:
        """Begin anew with a draft, without a step to take back."""
        self._first = draft
        self._before.clear()
        self._after.clear()
        self._show(draft, checked(draft, self._anchors), first_open(draft))

    def can_undo(self) -> bool:
        """Return whether there is a step to take back."""
        return bool(self._before)

    def can_redo(self) -> bool:
        """Return whether there is a step to do again."""
        return bool(self._after)

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self._after.append(self._draft)
            draft = self._before.pop()
            self._show(draft, lay_out(draft, self._anchors), None)

    def redo(self) -> None:
        """Do the last step again that was taken back."""
        if self._after:
            self._before.append(self._draft)
            draft = self._after.pop()
            self._show(draft, lay_out(draft, self._anchors), None)

    def _show(self, draft: PlanDraft, layout: Layout, chosen: str | None) -> None:
        place = self._place()
        self._draft, self._layout = draft, layout
        keys = [phase.key for phase in draft.phases]
        wanted = self._chosen if chosen is None else chosen
        if wanted not in keys:
            wanted = keys[min(place, len(keys) - 1)] if keys else ""
        self._chosen = wanted
        self.changed.emit()

    def _place(self) -> int:
        keys = [phase.key for phase in self._draft.phases]
        return keys.index(self._chosen) if self._chosen in keys else 0


def first_open(draft: PlanDraft) -> str:
    """Return the key of the first phase that is not over, else of the last; "" without any."""
    open_ones = [phase.key for phase in draft.phases if phase.ended is None]
    return (open_ones or [phase.key for phase in draft.phases[-1:]] or [""])[0]
