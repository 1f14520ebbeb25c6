"""The forms of a visit: the small one of the Log menu and the whole one with all that repeats."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.conflicts import TimedVisit, conflicts_of
from alltracker.care.kinds import AppointmentStatus
from alltracker.care.problems import KnownProblem
from alltracker.care.zones import here
from alltracker.db.columns import Owned, values_of
from alltracker.db.models import Appointment, Patient
from alltracker.db.visit_rows import VisitRows
from alltracker.ui.appointments.form_editors import VisitEditors
from alltracker.ui.appointments.lead_editor import LeadEditor
from alltracker.ui.appointments.repeat_editor import VisitRepeatEditor
from alltracker.ui.appointments.scope import ROWS, Scope, ScopeQuestion
from alltracker.ui.appointments.visits import ShownVisit, VisitBook
from alltracker.ui.appointments.when_editor import WhenEditor
from alltracker.ui.kinds import Kind
from alltracker.ui.kinds_visits import APPOINTMENT, WHOLE_APPOINTMENT
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.records.dialog import RecordDialog
from alltracker.ui.records.editors import EditorFactory
from alltracker.ui.records.opener import FormOpener, go_on_in
from alltracker.ui.widgets.editor import Problem
from alltracker.ui.widgets.labels import Text

_OF_ONE: Final = frozenset({"said", "status", "questions"})
"""What is said of one visit alone; changing only these asks nothing."""
_BLANK: Final[Mapping[str, object]] = {"all_day": False, "minutes": None, "zone": ""}


class QuickVisit(RecordDialog):
    """The small form; "Repeat and more" goes on in the whole one with what is written."""

    @override
    def _fill(self) -> None:
        super()._fill()
        more = self.add_button(self.tr("Repeat and more"), "quiet")
        self._buttons.removeWidget(more)
        self._buttons.insertWidget(0, more)
        more.clicked.connect(self.open_whole)
        self.more = more

    def open_whole(self) -> VisitDialog:
        """Open the whole form with what stands here; this one closes with it."""
        values = {**_BLANK, **self._start, **self.values()}
        if not isinstance(values.get("start"), dt.datetime):
            values.pop("start", None)
        whole = VisitDialog(
            self._around, self._patient, None, start=values, parent=self.parentWidget()
        )
        go_on_in(whole, self)
        return whole


class VisitDialog(RecordDialog):
    """The whole form of a visit, or of a visit of a series, with a question about which are meant.

    Args:
        around: what every page is handed.
        patient: whose visit it is.
        visit: the visit to change; None for a new one.
        start: values of a new visit that are known already.
        parent: the window it stands over.
    """

    def __init__(
        self,
        around: Surroundings,
        patient: Patient,
        visit: ShownVisit | None,
        *,
        start: Mapping[str, object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.visit = visit
        self._book = VisitBook(around.store, patient.id)
        self._series = self._book.series_row(visit.visit) if visit is not None else None
        row = self._row_shown() if visit is not None else None
        super().__init__(around, patient, WHOLE_APPOINTMENT, row, start=start, parent=parent)
        self._same_time = Text(around.theme, "", ink="muted", wraps=True)
        self._form.field(self.when).layout().addWidget(self._same_time)  # type: ignore[union-attr]
        if self._series is not None:
            self.repeat.set_series(self._series.rule, self._series.start)
        self.when.edited.connect(self._follow_when)
        self.when.finished.connect(self._follow_when)
        self._before = self.values()
        self._follow_when()

    @property
    def when(self) -> WhenEditor:
        """The editor of beginning and end."""
        editor = self.editor("start")
        assert isinstance(editor, WhenEditor)
        return editor

    @property
    def repeat(self) -> VisitRepeatEditor:
        """The editor of the rule."""
        editor = self.editor("rule")
        assert isinstance(editor, VisitRepeatEditor)
        return editor

    @override
    def accept(self) -> None:
        """Save and close; of a series, ask first which visits are meant."""
        if self._series is None:
            super().accept()
        elif self._form.check() and self._can_repeat():
            self._save_of_series(self._changes())

    @override
    def _editor_factory(self) -> EditorFactory:
        return VisitEditors(self._around, self._lookups)

    @override
    def _show_row(self) -> None:
        row = self._row
        begin = row.start if isinstance(row, Appointment) else self._start.get("start")
        if isinstance(begin, dt.datetime):
            self._tell_start(begin)
        super()._show_row()

    @override
    def _save(self) -> bool:
        if self._series is not None or not self._form.check() or not self._can_repeat():
            return False
        return super()._save()

    @override
    def _save_and_more(self) -> None:
        """Save and ask for another; a visit of a series is only saved, after the question."""
        if self._series is None:
            super()._save_and_more()
        else:
            self.accept()

    @override
    def _remove(self) -> None:
        if self.visit is None or self._series is None:
            super()._remove()
            return
        question = ScopeQuestion(self._around, self.visit, self, deletes=True)
        question.accepted.connect(partial(self._remove_answered, question))
        question.open()

    def _row_shown(self) -> Appointment:
        """Return the visit as a row: what the form shows and what it is compared with."""
        assert self.visit is not None
        visit = self.visit.visit
        row = self._book.row_of(visit)
        assert row is not None
        values: dict[str, Any] = values_of(row) | {"start": visit.start}
        if self._series is not None:
            values["rule"] = self._series.rule
        return Appointment(**values)

    def _changes(self) -> dict[str, object]:
        values = self.values()
        return {name: value for name, value in values.items() if value != self._before[name]}

    def _save_of_series(self, changes: dict[str, object]) -> None:
        if not changes:
            self.done(self.DialogCode.Accepted.value)
        elif changes.keys() <= _OF_ONE:
            self._save_rows(Scope.ONE, changes)
        else:
            assert self.visit is not None
            one = "rule" not in changes
            question = ScopeQuestion(self._around, self.visit, self, one=one)
            question.accepted.connect(partial(self._save_answered, question, changes))
            question.open()

    def _save_answered(self, question: ScopeQuestion, changes: dict[str, object]) -> None:
        self._save_rows(question.scope, changes)

    def _remove_answered(self, question: ScopeQuestion) -> None:
        self._save_rows(question.scope, None)

    def _save_rows(self, scope: Scope, changes: dict[str, object] | None) -> None:
        """Save the rows of a scope as one step; a problem is shown in its field."""
        assert self.visit is not None
        try:
            rows: VisitRows = ROWS[scope](self._around.store, self.visit.visit, changes)
        except KnownProblem as problem:
            self._tell(problem)
            return
        kept = APPOINTMENT.labels.saved if changes is not None else APPOINTMENT.labels.removed
        assert self._row is not None
        label = APPOINTMENT.label(kept, self._row, self._around.language)
        if self._put(label, rows.put, rows.remove):
            if changes is None:
                self.removed.emit()
            else:
                self.saved.emit(next((row.id for row in rows.put), self._row.id))
            self.done(self.DialogCode.Accepted.value)

    def _can_repeat(self) -> bool:
        """Show that a visit that is over cannot become a series; return whether all is well."""
        values = self.values()
        before = self._row.rule if isinstance(self._row, Appointment) else ""
        over = values["status"] is not AppointmentStatus.PLANNED or bool(values["said"])
        if self._series is not None or not values["rule"] or before or not over:
            return True
        words = self.tr("Only a planned visit can repeat. Add a new visit for the series.")
        self._form.set_error(self.repeat, Problem(words))
        return False

    def _follow_when(self) -> None:
        start = self.when.start()
        if start is not None:
            self._tell_start(start, series=self._series is not None)
        self._same_time.setText(self._same_time_words())
        self._same_time.setVisible(bool(self._same_time.text()))

    def _tell_start(self, start: dt.datetime, *, series: bool = False) -> None:
        """Count from a beginning; the rhythm of a series stays when one visit of it is moved."""
        if not series:
            self.repeat.set_start(start)
        lead = self.editor("lead_minutes")
        assert isinstance(lead, LeadEditor)
        lead.set_start(start)

    def _same_time_words(self) -> str:
        """Return what else is planned at that time; nothing forbids it."""
        value = self.when.value()
        if value is None or value[1]:
            return ""
        start = here(value[0], value[3])
        end = start + dt.timedelta(minutes=value[2] or 0)
        own = self.visit.key if self.visit is not None else None
        around = self._book.between(start.date() - dt.timedelta(days=1), end.date())
        others = [
            one
            for visit in around
            if visit.key != own and visit.planned and (one := visit.timed()) is not None
        ]
        found = conflicts_of(TimedVisit(None, start, end), others)
        words = self.tr("At the same time: {visits}.")
        titles = [shown.visit.title for shown in found]
        return words.format(visits="; ".join(titles)) if titles else ""


def form_of(
    around: Surroundings,
    patient: Patient,
    kind: Kind,
    row: Owned | None = None,
    *,
    start: Mapping[str, object] | None = None,
    parent: QWidget | None = None,
) -> RecordDialog:
    """Return the form of a visit: small for a new one, whole for one that is there."""
    shown = VisitBook(around.store, patient.id).find(row.id, today()) if row is not None else None
    if shown is None:
        return QuickVisit(around, patient, kind, None, start=start, parent=parent)
    return VisitDialog(around, patient, shown, parent=parent)


def open_visit(
    around: Surroundings, patient: Patient, visit: ShownVisit, window: QWidget
) -> VisitDialog:
    """Open the whole form of a visit over a window."""
    dialog = VisitDialog(around, patient, visit, parent=window)
    FormOpener(around, patient, window).show(dialog)
    return dialog


def open_new_visit(
    around: Surroundings, patient: Patient, day: dt.date | None, window: QWidget
) -> RecordDialog:
    """Open the small form of a new visit over a window, on a day if one is given."""
    start: dict[str, object] = {}
    if day is not None:
        start = {"start": dt.datetime.combine(day, dt.time()), "all_day": True}
    return FormOpener(around, patient, window).open(APPOINTMENT, None, start)
