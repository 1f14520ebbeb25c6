"""Doses at home on the timeline: the frame about one of them, its answers, and its form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QRect, Qt, Signal

from alltracker.care.calendar import today
from alltracker.care.dose_days import DoseLine, DoseState, lines_of_days
from alltracker.care.kinds_medicine import DoseStatus
from alltracker.care.timeline_doses import dose_state_words
from alltracker.care.timeline_items import Item, RowKind
from alltracker.db.dose_queries import doses_of, orders_of
from alltracker.db.dose_rows import Which
from alltracker.db.models import Dose, Medicine, Patient
from alltracker.language import DayStyle
from alltracker.ui.doses.desk import DoseDesk, said_now, wall
from alltracker.ui.doses.read import which_of
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.timeline.canvas import TimelineCanvas
from alltracker.ui.timeline.detail import noted
from alltracker.ui.timeline.dose_popover import DosePopover


class TimelineDoses(QObject):
    """Works on the doses of one canvas; ``page_asked`` carries a page and a row of it."""

    page_asked = Signal(str, str)

    def __init__(self, around: Surroundings, canvas: TimelineCanvas) -> None:
        super().__init__(canvas)
        self._around = around
        self._canvas = canvas
        self._patient: Patient | None = None
        self._item: Item | None = None
        self._desk = DoseDesk(around, self)
        self._page = canvas.parentWidget() or canvas
        self.popover = DosePopover(around.theme, self._page)
        self.popover.closed.connect(self._give_focus_back)
        canvas.item_chosen.connect(self.dismiss)
        canvas.span_changed.connect(self.dismiss)
        canvas.verticalScrollBar().valueChanged.connect(self.dismiss)

    def show_patient(self, patient: Patient) -> None:
        """Work on a patient's doses."""
        self._patient = patient
        self._desk.patient_id = patient.id

    def dismiss(self) -> None:
        """Let the frame go: another thing is chosen, or other days are in sight."""
        self._item = None
        self.popover.hide()

    def click(self, item: Item) -> None:
        """Show the frame about a dose that was clicked."""
        if item.row is RowKind.DOSE:
            self.show(item, keyboard=False)

    def show(self, item: Item, *, keyboard: bool = True) -> None:
        """Show the frame about a dose."""
        line = self._line(item)
        box = self._canvas.stage.find(item)
        if line is None or box is None:
            return
        self._item = item
        row = self._around.store.get(Dose, item.row_id) if item.row_id else None
        self._fill(item, line, row)
        view = self._canvas.viewport()
        corner = view.mapTo(self._page, box.topLeft().toPoint())
        self.popover.appear(QRect(corner, box.size().toSize()), keyboard=keyboard)

    def open(self, item: Item, status: DoseStatus | None = None) -> None:
        """Open the form of a dose; on a held day to come the medicine is shown."""
        from alltracker.ui.doses.dialog import DoseDialog  # noqa: PLC0415 - start-up time

        line = self._line(item)
        if self._patient is None or line is None:
            return
        self.dismiss()
        if item.start > today() and line.due is None:
            self.page_asked.emit("medicines", item.part)
            return
        dialog = DoseDialog(self._around, self._patient, self._canvas.window())
        which = which_of(line) if line.due or line.doses else Which(line.medicine, line.day)
        dialog.show_dose(which, line.told, status)
        dialog.finished.connect(self._give_focus_back)
        dialog.open()

    def _fill(self, item: Item, line: DoseLine, row: Any) -> None:
        said, language = self._canvas.stage.said, self._around.language
        day = language.heading(item.start, DayStyle.FULL_SHORT)
        state = "" if item.many > 1 else said.text(item.remark or dose_state_words(line.state))
        if line.state is DoseState.AHEAD:
            state = said.remarks(item)
        by = str(getattr(row, "given_by", "") or "").strip()
        notes = [self.tr("Noted by {name}.").format(name=by)] if by else []
        popover = self.popover
        popover.show_dose(day, said.text(item.title), state, " ".join([*notes, *noted(row)]))
        answers = line.due is not None and item.many == 1 and item.start <= today()
        given = {DoseState.GIVEN, DoseState.VOMITED}
        popover.offer(
            given=answers and line.state not in given,
            skipped=answers and line.state is not DoseState.SKIPPED,
        )
        if popover.given is not None:
            popover.given.clicked.connect(self._note_given)
        if popover.skipped is not None:
            popover.skipped.clicked.connect(self._note_skipped)
        if popover.open is not None:
            popover.open.clicked.connect(self._open_shown)

    def _line(self, item: Item) -> DoseLine | None:
        """Return the dose of a thing as the file has it now; of many the first that waits."""
        store = self._around.store
        medicine = store.get(Medicine, item.part)
        if medicine is None:
            return None
        day = item.start
        doses, orders = doses_of(store, medicine.id, day, day), orders_of(store, medicine.id)
        lines = lines_of_days([medicine], orders, doses, day, day, wall())
        if item.many > 1:
            lines = tuple(sorted(lines, key=lambda line: line.state is not DoseState.OPEN))
        else:
            named = (line for line in lines if line.slot_key == item.slot)
            own = [line for line in named if not item.row_id or self._has(line, item.row_id)]
            lines = tuple(own) or lines
        return next(iter(lines), None)

    def _has(self, line: DoseLine, row_id: str) -> bool:
        return any(row.id == row_id for row in line.doses)

    def _note_given(self) -> None:
        self._note(DoseStatus.GIVEN)

    def _note_skipped(self) -> None:
        self._note(DoseStatus.SKIPPED)

    def _note(self, status: DoseStatus) -> None:
        """Note an answer; where something has to be asked first, the form asks it."""
        item = self._item
        line = self._line(item) if item is not None else None
        if item is None or line is None:
            return
        which = which_of(line)
        said = said_now(which, status)
        if self._desk.question(which, said) is not None:
            self.open(item, status)
            return
        self.dismiss()
        if line.told is not None:
            self._desk.correct(line.told, which, said)
        else:
            self._desk.tick(which, said)
        self._give_focus_back()

    def _open_shown(self) -> None:
        if self._item is not None:
            self.open(self._item)

    def _give_focus_back(self) -> None:
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
