"""Notes in the record that a medicine calendar was printed, so that the next one can say so."""

from __future__ import annotations

from alltracker.care.calendar import today
from alltracker.care.problems import KnownProblem
from alltracker.db.models import Patient
from alltracker.db.store import Store
from alltracker.papers.calendar_printed import print_label, print_note
from alltracker.papers.known import PaperKind
from alltracker.papers.period import Period
from alltracker.ui.deeds import Deeds


class PrintNotes:
    """Remembers what was sent, and notes it once it has arrived: one step, without a toast.

    Undo takes the note back and says so; what is on paper stays there.
    """

    def __init__(self, store: Store, deeds: Deeds) -> None:
        self._store = store
        self._deeds = deeds
        self._sent: tuple[str, Period] | None = None

    def sent(self, kind: PaperKind, patient: Patient, period: Period | None) -> None:
        """Remember what is on its way to a printer or into a file."""
        wanted = kind.by_month and period is not None and self._store.writable
        self._sent = (patient.id, period) if wanted and period is not None else None

    def arrived(self) -> None:
        """Note what arrived."""
        if self._sent is None:
            return
        (patient_id, period), self._sent = self._sent, None
        row = print_note(self._store, patient_id, period.since, period.until, today())
        if row is None:
            return
        try:
            self._deeds.save(print_label(period.since), [row], quiet=True)
        except KnownProblem as problem:
            self._deeds.refused.emit(problem)
