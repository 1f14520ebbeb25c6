"""The courage tally: what a child went through, in large numbers, whole or by phase."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from alltracker.care.calendar import today
from alltracker.care.courage import TallyLine, courage_tally
from alltracker.care.phases import begun_phases, in_order
from alltracker.care.rows import PhaseRow
from alltracker.db.courage_view import courage_view
from alltracker.db.models import Patient
from alltracker.ui.events.tally import Figures, tally_text
from alltracker.ui.kinds_phases import name_in
from alltracker.ui.pages.page import Surroundings
from alltracker.ui.theme.theme import TextStep
from alltracker.ui.widgets.choices import ChoiceField
from alltracker.ui.widgets.dialog import SheetDialog
from alltracker.ui.widgets.form import Form
from alltracker.ui.widgets.labels import Text

_WIDTH: Final = 680
_COLUMNS: Final = 3
_FEW: Final = 1.3
"""Text scale from which two columns are enough."""


class CourageDialog(SheetDialog):
    """Shows the tally; ``print_asked`` when the family wants it on paper."""

    print_asked = Signal()

    def __init__(self, around: Surroundings, patient: Patient, parent: QWidget) -> None:
        super().__init__(around.theme, "", "", parent)
        self._around = around
        self._patient = patient
        self._view = courage_view(around.store, patient)
        self._phases = [phase for phase in in_order(self._view.phases) if phase.actual_start]
        options: list[tuple[object, str]] = [("", self.tr("The whole way"))]
        options += [(phase.id, name_in(phase, around.language)) for phase in self._phases]
        self.period = ChoiceField(around.theme, options)
        columns = _COLUMNS - (around.theme.text_scale > _FEW)
        self.figures = Figures(around.theme, around.language, columns)
        self._nothing = Text(around.theme, "", ink="muted", wraps=True)
        self._counted = Text(around.theme, "", TextStep.SMALL, ink="muted", wraps=True)
        self.copy = self.add_button("")
        self.print_button = self.add_button("")
        self._lay()
        self.period.edited.connect(self.show_period)
        self.copy.clicked.connect(self.copy_text)
        self.print_button.clicked.connect(self._print)
        self.show_period()

    def lines(self) -> tuple[TallyLine, ...]:
        """Return the tally of the chosen period."""
        phase = next((one for one in self._phases if one.id == self.period.value()), None)
        first, last = _span(phase, self._phases) if phase is not None else (None, None)
        return courage_tally(self._view, first, last)

    def show_period(self) -> None:
        """Count the chosen period anew."""
        lines = self.lines()
        self.figures.show_lines(lines)
        self.figures.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        self.copy.setEnabled(bool(lines))
        self.set_footnote("")
        counted = self.tr("Counted on {day} from what was noted here.")
        self._counted.setText(counted.format(day=self._around.language.day(today())))

    def copy_text(self) -> None:
        """Put the tally on the clipboard, a line each."""
        said = [tally_text(line, self._around.language) for line in self.lines()]
        QGuiApplication.clipboard().setText("\n".join(said))
        self.set_footnote(self.tr("Copied"))

    @override
    def _follow(self) -> None:
        super()._follow()
        screen = self.screen().availableSize()
        self.setMinimumWidth(min(self._theme.px(_WIDTH), screen.width() * 9 // 10))

    def _lay(self) -> None:
        title = self.tr("Courage tally of {name}").format(name=self._patient.name)
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.set_text(self.tr("Every one of these took courage."))
        self.cancel.setText(self.tr("Close"))
        self.copy.setText(self.tr("Copy as text"))
        self.print_button.setText(self.tr("Print"))
        self._nothing.setText(self.tr("Nothing of this period is noted yet."))
        form = Form(self._theme, columns=2)
        form.add(self.tr("Which time"), self.period)
        form.setVisible(bool(self._phases))
        self.body.addWidget(form)
        self.body.addSpacing(self._theme.gap(8))
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.figures)
        self.body.addSpacing(self._theme.gap(8))
        self.body.addWidget(self._counted)
        self.body.addStretch(1)

    def _print(self) -> None:
        self.accept()
        self.print_asked.emit()


def _span(phase: PhaseRow, phases: Sequence[PhaseRow]) -> tuple[dt.date | None, dt.date | None]:
    """Return the days of a phase: to its end, else to the next phase or today."""
    start, end = phase.actual_start, phase.actual_end
    later = [
        other.actual_start
        for other in begun_phases(phases)
        if other.actual_start and start and other.actual_start > start and not phase.beside
    ]
    if end is None and later:
        end = min(later) - dt.timedelta(days=1)
    return start, end
