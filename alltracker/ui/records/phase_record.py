"""The form of one phase, which remembers what was planned at first."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import override

from alltracker.db.columns import Owned
from alltracker.db.models import Phase
from alltracker.ui.records.dialog import RecordDialog

_EDGES = ("start", "end")


class PhaseRecordDialog(RecordDialog):
    """Sets the first planned days when planned days first appear; they never move afterwards."""

    @override
    def _made(self, values: Mapping[str, object]) -> Owned:
        row = super()._made(values)
        before = self._row
        assert isinstance(row, Phase)
        for edge in _EDGES:
            earlier = getattr(before, f"planned_{edge}") if isinstance(before, Phase) else None
            first = f"first_planned_{edge}"
            kept = getattr(row, first) or earlier or getattr(row, f"planned_{edge}")
            setattr(row, first, kept)
        start, end = row.first_planned_start, row.first_planned_end
        if start is not None and end is not None and end < start:
            row.first_planned_end = None  # an end that came later belongs to another start
        return row
